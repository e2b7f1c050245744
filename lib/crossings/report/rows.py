"""The report's rows: each with its article and the sentence it stands in, cut to what one page can hold."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from crossings.charts.style import shorten
from crossings.evidence import with_sentences
from crossings.extraction import Tables
from crossings.findings import shown

MOST = 200  # rows of a table on the page; a browser is slow with more, and the written tables have them all
MOST_ARTICLES = 300
MOST_MARKED = 2_000_000  # letters of articles with their evidence marked
_TELLINGS = 4  # of a timeline row
_LONGEST = 600  # letters of a sentence; one without an end can be a whole article
_ORDER = ["published", "article_id", "start"]


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows of one table that stand on the page, how many there are in all, and by what they were chosen."""

    rows: list[dict]
    total: int
    chosen: str = "the first"


def records(frame: pd.DataFrame) -> list[dict]:
    """Give a table's rows as dicts, nulls as None."""
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def first_records(frame: pd.DataFrame) -> Listed:
    """Give the first rows of a table, so many as one page can hold."""
    return Listed(records(frame.head(MOST)), len(frame))


def _listed(frame: pd.DataFrame, tables: Tables, weights: list[pd.Series], chosen: str) -> Listed:
    """Give the rows that weigh most, in order of their report, undated ones last, each with its sentence."""
    weighed = pd.DataFrame(dict(enumerate(weights)), index=frame.index)
    heaviest = weighed.sort_values(list(weighed), ascending=False, kind="stable").index[:MOST]
    rows = with_sentences(frame.loc[heaviest], tables.articles)
    rows["sentence"] = [shorten(sentence, _LONGEST) for sentence in rows["sentence"]]
    return Listed(records(rows.sort_values(_ORDER, na_position="last", kind="stable")), len(frame), chosen)


def figures(tables: Tables, compared: pd.DataFrame) -> Listed:
    """Give the figures, of very many those held against the record and the highest."""
    verdicts = compared[["figure_id", "verdict", "reason"]]
    rows = shown(tables.figures).merge(verdicts, on="figure_id", how="left")
    held = rows["verdict"].notna() & (rows["verdict"] != "not_comparable").fillna(False)
    size = rows["high"].fillna(rows["low"]).fillna(0).astype(float)
    return _listed(rows, tables, [held.astype(int), size], "those held against the record and the highest")


def quotes(tables: Tables) -> Listed:
    """Give the quotations, of very many those of a known speaker and of them the surest."""
    rows = shown(tables.quotes).reset_index(drop=True)
    weights = [rows["speaker_name"].notna().astype(int), rows["confidence"]]
    return _listed(rows, tables, weights, "those of a known speaker, the surest")


def timeline(tables: Tables) -> Listed:
    """Give the events in order of time, each with the sentences that tell it, a sentence of an article once.

    Of very many events those that most articles tell.
    """
    times = tables.timeline["article_ids"].map(len)
    heaviest = times.sort_values(ascending=False, kind="stable").index[:MOST]
    rows = records(tables.timeline.loc[sorted(heaviest)])
    wanted = {event_id for row in rows for event_id in row["event_ids"]}
    told: dict[str, dict] = {
        row["event_id"]: row
        for row in records(with_sentences(tables.events[tables.events["event_id"].isin(wanted)], tables.articles))
    }
    for row in rows:
        sentences = {(told[i]["article_id"], told[i]["sentence"]): told[i] for i in row["event_ids"] if i in told}
        row["tellings"] = list(sentences.values())[:_TELLINGS]
        row["more"] = len(sentences) - len(row["tellings"])
        for telling in row["tellings"]:
            telling["sentence"] = shorten(telling["sentence"], _LONGEST)
    return Listed(rows, len(tables.timeline), "those that most articles tell")


def naming(lists: Iterable[Listed]) -> list[dict]:
    """Give the rows of lists that name an article: the rows themselves, of the timeline its tellings."""
    return [named for listed in lists for row in listed.rows for named in row.get("tellings", (row,))]


def articles(tables: Tables, lists: Iterable[Listed]) -> Listed:
    """Give the articles in order of publication: all of a small archive, of a large one those most rows name."""
    frame = tables.articles.sort_values(["published", "article_id"], na_position="last", kind="stable")
    named = Counter(row["article_id"] for row in naming(lists))
    if len(frame) > MOST_ARTICLES:
        most = frame["article_id"].map(named).fillna(0).sort_values(ascending=False, kind="stable")
        frame = frame.loc[frame.index.isin(most.index[:MOST_ARTICLES])]
    return Listed(records(frame), len(tables.articles), "those that the rows above name most often")


def place_in_file(articles: pd.DataFrame) -> dict[str, str]:
    """Give each article's place as a sources.csv names it: its file, or ``file#n`` for the n-th record of one."""
    places: dict[str, str] = {}
    by_file: dict[str, list[str]] = defaultdict(list)
    for article_id, path, part in zip(articles["article_id"], articles["path"], articles["part"], strict=True):
        by_file[path].append(article_id)
        places[article_id] = path if pd.isna(part) else f"{path}#{len(by_file[path])}"
    return places
