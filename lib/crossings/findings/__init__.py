"""What the tables hold, told: which rows are shown, how many there are of what, and sentences true of any archive.

The notebooks and the report show the same. Rows of confidence under :data:`crossings.schemas.SHOWN` are left out.
"""

from .accuracy import accuracy_found, calibration_found, limit_found, main_measures, sheet_found, shown_found
from .acts import acts_found, said_over_time
from .answers import counts_found, factuality_found, hedges_found, repeats_and_words_found
from .chosen import about_places_of, shown
from .claims import arithmetic_found, claims_found
from .sentences import articles_read, doubt_found, figures_found, quotes_found, timeline_found, verdicts_found
from .speakers import speakers_found
from .tallies import known_to, tally
from .words import are, count, label, listed, number_range

__all__ = [
    "about_places_of",
    "accuracy_found",
    "acts_found",
    "are",
    "arithmetic_found",
    "articles_read",
    "calibration_found",
    "claims_found",
    "count",
    "counts_found",
    "doubt_found",
    "factuality_found",
    "figures_found",
    "hedges_found",
    "known_to",
    "label",
    "limit_found",
    "listed",
    "main_measures",
    "number_range",
    "quotes_found",
    "repeats_and_words_found",
    "said_over_time",
    "sheet_found",
    "shown",
    "shown_found",
    "speakers_found",
    "tally",
    "timeline_found",
    "verdicts_found",
]
