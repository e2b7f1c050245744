"""Charts of the tables: each function takes tables and gives a closed Figure that shows itself in a notebook.

The table that a chart draws is given by the function of the same name with ``_rows``: one row a mark.
"""

from .corpus import corpus_by_year, corpus_by_year_rows
from .counts import figures_over_time, figures_over_time_rows
from .disagreement import differing_counts, differing_counts_rows
from .hiding import hiding_estimates, hiding_estimates_rows
from .timeline import timeline_chart, timeline_chart_rows
from .totals import reported_against_record, reported_against_record_rows
from .voices import who_is_quoted, who_is_quoted_rows

__all__ = [
    "corpus_by_year",
    "corpus_by_year_rows",
    "differing_counts",
    "differing_counts_rows",
    "figures_over_time",
    "figures_over_time_rows",
    "hiding_estimates",
    "hiding_estimates_rows",
    "reported_against_record",
    "reported_against_record_rows",
    "timeline_chart",
    "timeline_chart_rows",
    "who_is_quoted",
    "who_is_quoted_rows",
]
