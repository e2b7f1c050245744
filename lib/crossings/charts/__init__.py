"""Charts of the tables: each function takes tables and gives a closed Figure that shows itself in a notebook."""

from crossings.charts.corpus import corpus_by_year
from crossings.charts.counts import figures_over_time
from crossings.charts.hiding import hiding_estimates
from crossings.charts.timeline import timeline_chart
from crossings.charts.totals import reported_against_record
from crossings.charts.voices import who_is_quoted

__all__ = [
    "corpus_by_year",
    "figures_over_time",
    "hiding_estimates",
    "reported_against_record",
    "timeline_chart",
    "who_is_quoted",
]
