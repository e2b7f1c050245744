"""The report's charts, each with the table that it draws."""

from dataclasses import dataclass

import pandas as pd

from crossings import across, charts, findings
from crossings.extraction import Tables

from .pictures import Drawing, drawing
from .rows import Listed, first_records

_COUNTS = ["day", "evidence", "low", "high", "hedge", "action", "claimed_by"]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, and beside it on the page the rows that it draws, the named columns only."""

    drawing: Drawing
    columns: list[str]
    rows: Listed
    table: str  # the written table that has every row


def _chart(table: str, drawn: Drawing, rows: pd.DataFrame, columns: list[str]) -> Chart:
    listed = first_records(rows)
    for row in listed.rows:
        # Of an event that several mentions tell, the first, in its own article: its id begins with that article's.
        event_id = next(iter(row.get("event_ids", ())), None)
        row["row_id"] = row.get("figure_id") or row.get("quote_id") or event_id
        if "article_id" not in row:
            first = event_id.rpartition("-e-")[0] if event_id else None
            row["article_id"] = first or next(iter(row.get("article_ids", ())), None)
    return Chart(drawn, columns, listed, table)


def charts_of(tables: Tables, compared: pd.DataFrame) -> dict[str, Chart]:
    """Give the charts by name; of people in hiding and of the most quoted speaker only where there are any."""
    figures, articles, quotes = tables.figures, tables.articles, tables.quotes
    held, counted = (compared, figures, articles), (figures, articles)
    found = {
        "record": _chart(
            "compared",
            drawing(charts.reported_against_record, *held),
            charts.reported_against_record_rows(*held),
            [*_COUNTS, "record_low", "record_high", "verdict"],
        ),
        "routes": _chart(
            "figures",
            drawing(charts.flows_by_route, *counted),
            charts.flows_by_route_rows(*counted),
            ["route", *_COUNTS],
        ),
        "conflicts": _chart(
            "claims",
            drawing(charts.conflicting_claims, tables.claims, figures, articles),
            charts.conflicting_claims_rows(tables.claims, figures),
            ["of", "first_told", "claimed_by", "relation", "low", "high", "hedge", "evidence", "articles", "why"],
        ),
        "voices": _of_all("quotes", charts.who_is_quoted, charts.who_is_quoted_rows, quotes),
        "voices_by_year": _of_all("quotes", charts.voices_by_year, charts.voices_by_year_rows, quotes, articles),
        "corpus": _of_all("articles", charts.corpus_by_year, charts.corpus_by_year_rows, articles),
        "timeline": _chart(
            "timeline",
            drawing(charts.timeline_chart, tables.timeline, articles),
            charts.timeline_chart_rows(tables.timeline),
            ["day_from", "day_to", "precision", "what", "where", "factuality"],
        ),
    }
    if len(tables.speakers):
        found["speaker"] = _most_quoted(tables)
    for measure in ("flow", "stock"):
        found[measure] = _chart(
            "figures",
            drawing(charts.figures_over_time, *counted, measure=measure),
            charts.figures_over_time_rows(*counted, measure=measure),
            ["panel", *_COUNTS],
        )
    if (findings.shown(figures)["action"] == "hiding").any():
        hidden = drawing(charts.hiding_estimates, *counted)
        found["hiding"] = _chart("figures", hidden, charts.hiding_estimates_rows(*counted), _COUNTS)
    return found


def _most_quoted(tables: Tables) -> Chart:
    """Give the chart of what the most quoted speaker said along time; of several the first in their order."""
    said = across.one_speaker(tables.speakers, tables.quotes, tables.articles)
    columns = ["day", "speaker_name", "kind", "cue", "cue_class", "evidence", "title"]
    return _chart("quotes", drawing(charts.speaker_over_time, said), charts.speaker_over_time_rows(said), columns)


def _of_all(table: str, draw, rows_of, *tables: pd.DataFrame) -> Chart:
    rows = rows_of(*tables)
    return _chart(table, drawing(draw, *tables), rows, list(rows.columns))
