"""What does not agree in an archive: counts of one quantity, totals out of date, articles that mend earlier ones."""

from itertools import groupby

import pandas as pd

from crossings import charts
from crossings.comparison import stale
from crossings.extraction import Tables

from .rows import MOST, Listed, facets, records, with_words


def stale_totals(tables: Tables, compared: pd.DataFrame, record: pd.DataFrame) -> Listed:
    """Give the running totals that the record had passed a year or more before, each with its words."""
    found = stale(compared, tables.figures, tables.articles, record=record)
    more = found[["figure_id", "reported", "passed", "passed_total", "known_total"]]
    frame = tables.figures.merge(more, on="figure_id", how="inner").sort_values(["reported", "article_id"])
    return Listed(with_words(frame.head(MOST), tables, "figure_id"), len(frame))


def differing(tables: Tables) -> Listed:
    """Give the quantities of which articles have different counts, each with the counts and their words."""
    found = charts.differing_counts_rows(tables.figures, tables.articles)
    chosen = tables.figures[tables.figures["figure_id"].isin(found["figure_id"])]
    words = {row["figure_id"]: row for row in with_words(chosen, tables, "figure_id")}
    groups = [
        {"of": of, "tellings": [words[row["figure_id"]] for row in rows]}
        for of, rows in groupby(records(found), key=lambda row: row["of"])
    ]
    return Listed(groups[:MOST], len(groups))


def mended(tables: Tables) -> Listed:
    """Give the articles that update, correct or copy an earlier one, each with that one, in order of time."""
    frame = tables.articles[tables.articles["duplicate_of"].notna()]
    frame = frame.sort_values(["published", "article_id"], na_position="last", kind="stable")
    earlier = tables.articles[tables.articles["article_id"].isin(frame["duplicate_of"])]
    by_id = {row["article_id"]: row for row in records(earlier.drop(columns="text"))}
    rows = records(frame.drop(columns="text").head(MOST))
    for row in rows:
        row["earlier"] = by_id[row["duplicate_of"]]
        row["kind"] = row["duplicate_kind"]
    return Listed(rows, len(frame), facets=facets(rows, {"kind": "Is"}))
