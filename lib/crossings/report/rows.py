"""The report's rows: each with its article and the sentence it stands in, cut to what one page can hold."""

from collections import defaultdict
from dataclasses import dataclass

import pandas as pd

from crossings.evidence import with_sentences
from crossings.extraction import Tables
from crossings.findings import shown

MOST = 1_000  # rows of a table on the page; a browser is slow with more, and the written tables have them all
_TELLINGS = 4  # of a timeline row
_ORDER = ["published", "article_id", "start"]


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows of one table that stand on the page, and how many there are in all."""

    rows: list[dict]
    total: int


def records(frame: pd.DataFrame) -> list[dict]:
    """Give a table's rows as dicts, nulls as None."""
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def first_records(frame: pd.DataFrame) -> Listed:
    """Give the first rows of a table, so many as one page can hold."""
    return Listed(records(frame.head(MOST)), len(frame))


def _listed(frame: pd.DataFrame, tables: Tables) -> Listed:
    rows = with_sentences(shown(frame), tables.articles)
    return first_records(rows.sort_values(_ORDER, na_position="last", kind="stable"))


def figures(tables: Tables, compared: pd.DataFrame) -> Listed:
    """Give the figures in order of their report, undated ones last, each with its verdict."""
    verdicts = compared[["figure_id", "verdict", "reason"]]
    return _listed(tables.figures.merge(verdicts, on="figure_id", how="left"), tables)


def quotes(tables: Tables) -> Listed:
    """Give the quotations in order of their report, undated ones last."""
    return _listed(tables.quotes, tables)


def timeline(tables: Tables) -> Listed:
    """Give the events in order of time, each with the sentences that tell it, a sentence of an article once."""
    rows = records(tables.timeline.head(MOST))
    wanted = {event_id for row in rows for event_id in row["event_ids"]}
    told: dict[str, dict] = {
        row["event_id"]: row
        for row in records(with_sentences(tables.events[tables.events["event_id"].isin(wanted)], tables.articles))
    }
    for row in rows:
        sentences = {(told[i]["article_id"], told[i]["sentence"]): told[i] for i in row["event_ids"] if i in told}
        row["tellings"] = list(sentences.values())[:_TELLINGS]
        row["more"] = len(sentences) - len(row["tellings"])
    return Listed(rows, len(tables.timeline))


def articles(tables: Tables, *lists: Listed) -> Listed:
    """Give the articles in order of publication: all of a small archive, of a large one those that a row names."""
    frame = tables.articles.sort_values(["published", "article_id"], na_position="last", kind="stable")
    if len(frame) > MOST // 2:
        named = {row["article_id"] for listed in lists for row in listed.rows if "article_id" in row}
        named |= {
            telling["article_id"] for listed in lists for row in listed.rows for telling in row.get("tellings", ())
        }
        frame = frame[frame["article_id"].isin(named)]
    return Listed(records(frame), len(tables.articles))


def place_in_file(articles: pd.DataFrame) -> dict[str, str]:
    """Give each article's place as a sources.csv names it: its file, or ``file#n`` for the n-th record of one."""
    places: dict[str, str] = {}
    by_file: dict[str, list[str]] = defaultdict(list)
    for article_id, path, part in zip(articles["article_id"], articles["path"], articles["part"], strict=True):
        by_file[path].append(article_id)
        places[article_id] = path if pd.isna(part) else f"{path}#{len(by_file[path])}"
    return places
