"""Charts of the tables: each function takes tables and gives a closed Figure that shows itself in a notebook.

The table that a chart draws is given by the function of the same name with ``_rows``: one row a mark.
"""

from .accuracy import accuracy_chart, accuracy_chart_rows, calibration_chart, calibration_chart_rows
from .claims import conflicting_claims, conflicting_claims_rows
from .corpus import corpus_by_year, corpus_by_year_rows
from .counts import figures_over_time, figures_over_time_rows
from .hiding import hiding_estimates, hiding_estimates_rows
from .routes import flows_by_route, flows_by_route_rows
from .speaker import speaker_over_time, speaker_over_time_rows
from .timeline import timeline_chart, timeline_chart_rows
from .totals import reported_against_record, reported_against_record_rows
from .voices import voices_by_year, voices_by_year_rows, who_is_quoted, who_is_quoted_rows
from .words import words_over_time, words_over_time_rows

__all__ = [
    "accuracy_chart",
    "accuracy_chart_rows",
    "calibration_chart",
    "calibration_chart_rows",
    "conflicting_claims",
    "conflicting_claims_rows",
    "corpus_by_year",
    "corpus_by_year_rows",
    "figures_over_time",
    "figures_over_time_rows",
    "flows_by_route",
    "flows_by_route_rows",
    "hiding_estimates",
    "hiding_estimates_rows",
    "reported_against_record",
    "reported_against_record_rows",
    "speaker_over_time",
    "speaker_over_time_rows",
    "timeline_chart",
    "timeline_chart_rows",
    "voices_by_year",
    "voices_by_year_rows",
    "who_is_quoted",
    "who_is_quoted_rows",
    "words_over_time",
    "words_over_time_rows",
]
