"""The report's charts, each with the table that it draws."""

from dataclasses import dataclass

import pandas as pd

from crossings import charts, findings
from crossings.extraction import Tables

from .pictures import Drawing, drawing
from .rows import Listed, first_records

_COUNTS = ["day", "evidence", "low", "high", "hedge", "action", "claimed_by"]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, and before it on the page the rows that it draws, the named columns only."""

    drawing: Drawing
    columns: list[str]
    rows: Listed
    table: str  # the written table that has every row


def _chart(table: str, drawn: Drawing, rows: pd.DataFrame, columns: list[str]) -> Chart:
    return Chart(drawn, columns, first_records(rows.loc[:, columns]), table)


def charts_of(tables: Tables, compared: pd.DataFrame) -> dict[str, list[Chart]]:
    """Give each part's charts; estimates of people in hiding only where there are any."""
    figures, articles = tables.figures, tables.articles
    held = (compared, figures, articles)
    counts = [
        _chart(
            "compared",
            drawing(charts.reported_against_record, *held),
            charts.reported_against_record_rows(*held),
            [*_COUNTS, "record_low", "record_high", "verdict"],
        )
    ]
    for measure in ("flow", "stock"):
        counts.append(
            _chart(
                "figures",
                drawing(charts.figures_over_time, figures, articles, measure=measure),
                charts.figures_over_time_rows(figures, articles, measure=measure),
                ["panel", *_COUNTS],
            )
        )
    counts.append(
        _chart(
            "figures",
            drawing(charts.differing_counts, figures, articles),
            charts.differing_counts_rows(figures, articles),
            ["of", *_COUNTS],
        )
    )
    if (findings.shown(figures)["action"] == "hiding").any():
        hidden = drawing(charts.hiding_estimates, figures, articles)
        counts.append(_chart("figures", hidden, charts.hiding_estimates_rows(figures, articles), _COUNTS))
    voices = charts.who_is_quoted_rows(tables.quotes)
    times = ["day_from", "day_to", "precision", "what", "where", "factuality"]
    return {
        "figures": counts,
        "quotes": [_chart("quotes", drawing(charts.who_is_quoted, tables.quotes), voices, list(voices.columns))],
        "timeline": [
            _chart(
                "timeline",
                drawing(charts.timeline_chart, tables.timeline, articles),
                charts.timeline_chart_rows(tables.timeline),
                times,
            )
        ],
    }
