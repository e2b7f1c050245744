"""The report's rows: each with its article and the sentence it stands in, as many as a page can hold."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import pandas as pd

from crossings.evidence import with_sentences
from crossings.extraction import Tables
from crossings.findings import known_to, shown

from .filters import Facet, by_value, facet

MOST = 500  # rows of a table on a page; a browser is slow with more, and the written tables have them all
_TELLINGS = 4  # of a timeline row
_SPOKEN = 3  # quotations of a speaker
_LONGEST_WORDS = 160  # letters of a quotation beside its speaker
_LONGEST = 600  # letters of a sentence; one without an end can be a whole article
_ORDER = ["published", "article_id", "start"]


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows of one table that stand on a page, how many there are in all, by what they were chosen and filtered."""

    rows: list[dict]
    total: int
    chosen: str = "the first"
    facets: list[Facet] = field(default_factory=list)


def records(frame: pd.DataFrame) -> list[dict]:
    """Give a table's rows as dicts, nulls as None."""
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def first_records(frame: pd.DataFrame) -> Listed:
    """Give the first rows of a table, so many as one page can hold."""
    return Listed(records(frame.head(MOST)), len(frame))


def facets(rows: list[dict], labels: dict[str, str]) -> list[Facet]:
    """Give what rows can be filtered by: the keys of ``labels``, years in their order."""
    found = [facet(rows, name, label, order=by_value if name == "year" else None) for name, label in labels.items()]
    return [facet for facet in found if facet]


def _by_address(rows: list[dict], labels: dict[str, str]) -> list[Facet]:
    """Give what a link can filter rows by, and of which a page does not list the values: there are hundreds."""
    return [replace(facet, offered=False) for facet in facets(rows, labels)]


def with_words(rows: pd.DataFrame, tables: Tables, identity: str) -> list[dict]:
    """Give rows of a table as dicts, each with its sentence, its article's title and day, ``year`` and ``row_id``."""
    found = records(with_sentences(rows, tables.articles))
    for row in found:
        row["sentence"] = shorten(row["sentence"], _LONGEST)
        row["year"] = None if row["published"] is None else str(row["published"].year)
        row["row_id"] = row[identity]
    return found


def _heaviest(frame: pd.DataFrame, weights: list[pd.Series]) -> pd.DataFrame:
    """Give the rows that weigh most."""
    if len(frame) <= MOST:
        return frame
    weighed = pd.DataFrame(dict(enumerate(weights)), index=frame.index)
    return frame.loc[weighed.sort_values(list(weighed), ascending=False, kind="stable").index[:MOST]]


def _in_order(frame: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give rows in order of their report, undated ones last."""
    days = frame["article_id"].map(dict(zip(articles["article_id"], articles["published"], strict=True)))
    return frame.assign(published=days).sort_values(_ORDER, na_position="last", kind="stable").drop(columns="published")


def figures(tables: Tables, compared: pd.DataFrame) -> Listed:
    """Give the figures, of very many those held against the record and the highest."""
    verdicts = compared[["figure_id", "verdict", "reason"]]
    frame = shown(tables.figures).merge(verdicts, on="figure_id", how="left")
    held = frame["verdict"].notna() & (frame["verdict"] != "not_comparable").fillna(False)
    size = frame["high"].fillna(frame["low"]).fillna(0).astype(float)
    chosen = _in_order(_heaviest(frame, [held.astype(int), size]), tables.articles)
    rows = with_words(chosen, tables, "figure_id")
    for row in rows:
        row["voice"] = "a source" if row["claimed_by"] else "the article"
        row["held"] = "nothing" if row["verdict"] in (None, "not_comparable") else "the record"
    labels = {"action": "What is told", "population": "Who", "held": "Held against", "verdict": "Verdict",
              "voice": "Claimed by", "year": "Year of the report"}  # fmt: skip
    return Listed(rows, len(frame), "those held against the record and the highest", facets(rows, labels))


def quotes(tables: Tables) -> Listed:
    """Give the quotations, of very many those of a known speaker and of them the surest."""
    frame = shown(tables.quotes).reset_index(drop=True)
    weights = [frame["speaker_name"].notna().astype(int), frame["confidence"]]
    rows = with_words(_in_order(_heaviest(frame, weights), tables.articles), tables, "quote_id")
    by = {quote_id: row for row in records(tables.speakers) for quote_id in row["quote_ids"]}
    for row in rows:
        row["speaker_id"] = by[row["quote_id"]]["speaker_id"] if row["quote_id"] in by else None
    labels = {"speaker_group": "Group", "kind": "Kind", "cue_class": "Manner", "year": "Year of the report"}
    found = [*facets(rows, labels), *_by_address(rows, {"speaker_id": "Speaker"})]
    return Listed(rows, len(frame), "those of a known speaker, the surest", found)


def speakers(tables: Tables) -> Listed:
    """Give the speakers, the most quoted first, each with the first of their quotations."""
    frame = tables.speakers
    rows = records(frame.head(MOST))
    wanted = {quote_id for row in rows for quote_id in row["quote_ids"][:_SPOKEN]}
    quoted = tables.quotes[tables.quotes["quote_id"].isin(wanted)]
    said = {row["quote_id"]: row for row in with_words(quoted, tables, "quote_id")}
    names = dict(zip(tables.speakers["speaker_id"], tables.speakers["name"], strict=True))
    for row in rows:
        row["tellings"] = [said[quote_id] for quote_id in row["quote_ids"][:_SPOKEN] if quote_id in said]
        for telling in row["tellings"]:
            telling["evidence"] = shorten(telling["evidence"], _LONGEST_WORDS)
        row["others"] = [{"speaker_id": other, "name": names[other], "why": why} for other, why in row["ambiguous"]]
        row["doubt"] = "may be another" if row["others"] else "sure"
        row["quoted_in"] = "several articles" if row["articles"] > 1 else "one article"
    labels = {"speaker_group": "Group", "speaker_country": "Country", "quoted_in": "Quoted in", "doubt": "Who it is"}
    return Listed(rows, len(frame), "the most quoted", facets(rows, labels))


def events(tables: Tables, frame: pd.DataFrame) -> Listed:
    """Give rows of the timeline in order of time, each with the sentences that tell it, a sentence of an article once.

    Of very many events those that most articles tell.
    """
    weights = [frame["article_ids"].map(len), frame["prominence"].astype(float)]
    rows = records(_heaviest(frame.assign(known_to=known_to(frame)), weights).sort_index())
    wanted = {event_id for row in rows for event_id in row["event_ids"]}
    mentions = tables.events[tables.events["event_id"].isin(wanted)]
    told = {row["event_id"]: row for row in with_words(mentions, tables, "event_id")}
    for row in rows:
        sentences = {(told[i]["article_id"], told[i]["sentence"]): told[i] for i in row["event_ids"] if i in told}
        row["tellings"] = list(sentences.values())[:_TELLINGS]
        row["more"] = len(sentences) - len(row["tellings"])
        row["told_by"] = "several articles" if len(row["article_ids"]) > 1 else "one article"
        row["year"] = str(row["day_from"].year)
    labels = {"told_by": "Told by", "factuality": "Factuality", "differs": "Tellings differ on",
              "known_to": "Known to", "year": "Year"}  # fmt: skip
    return Listed(rows, len(frame), "those that most articles tell", facets(rows, labels))


def naming(lists: Iterable[Listed]) -> list[dict]:
    """Give the rows of lists that name an article: the rows themselves, or where a row has several its tellings."""
    return [named for listed in lists for row in listed.rows for named in row.get("tellings", (row,))]


def shorten(text: str, letters: int) -> str:
    """Give a text on one line, cut at a word where it is longer than so many letters."""
    text = " ".join(text.split())
    if len(text) <= letters:
        return text
    cut = text[: letters - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[letters // 2 :] else cut).rstrip(" ,;") + "…"
