"""Charts of the tables: each function takes tables and gives a closed Figure that shows itself in a notebook."""

from .corpus import corpus_by_year
from .counts import figures_over_time
from .hiding import hiding_estimates
from .timeline import timeline_chart
from .totals import reported_against_record
from .voices import who_is_quoted

__all__ = [
    "corpus_by_year",
    "figures_over_time",
    "hiding_estimates",
    "reported_against_record",
    "timeline_chart",
    "who_is_quoted",
]
