"""The articles of a report: which have a page of their own, and what stands on it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

from crossings import across
from crossings.evidence import LEGEND, Mark, marks_in, stretches
from crossings.extraction import EXTRACTED, Tables
from crossings.findings import shown

from .rows import Listed, facets, records, shorten
from .sources import web

MOST = 2_000  # articles with a page of their own
LONGEST = 200_000  # letters of an article on its page
MOST_READ = 1_000  # rows of an article on its page
_KINDS = tuple(LEGEND)
_WEIGHT = ("figures", "quotes", "events", "dates")  # which rows a full page has before others
_LONGEST_WORDS = 160  # letters of a row's words in the list beside the text


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article's text: the kinds of rows that it is evidence of, and the row that a click leads to.

    ``begins`` are the rows whose words begin here, ``rows`` all of them; both empty for plain text.
    """

    text: str
    kinds: tuple[str, ...]
    told: str
    rows: tuple[str, ...]
    begins: tuple[str, ...]


def passages(text: str, marks: list[Mark]) -> Iterator[Passage]:
    """Give a text as passages, in order and without a gap; of the rows of one the narrowest comes first."""
    begun: set[str] = set()
    for start, end, over in stretches(text, marks):
        narrow = sorted(over, key=lambda mark: (mark.end - mark.start, mark.start, mark.row_id))
        rows = tuple(dict.fromkeys(mark.row_id for mark in narrow))
        begins = tuple(row_id for row_id in rows if row_id not in begun)
        begun.update(begins)
        kinds = tuple(kind for kind in _KINDS if any(mark.kind == kind for mark in over))
        yield Passage(text[start:end], kinds, " | ".join(dict.fromkeys(mark.told for mark in narrow)), rows, begins)


def listed(tables: Tables, named: Iterable[str]) -> Listed:
    """Give the articles in order of publication: all of a small archive, of a large one those named most often.

    ``named`` are ids of articles, one for each row of the report that stands in one.
    """
    frame = tables.articles.sort_values(["published", "article_id"], na_position="last", kind="stable")
    times = frame["article_id"].map(Counter(named)).fillna(0).sort_values(ascending=False, kind="stable")
    frame = frame.loc[frame.index.isin(times.index[:MOST])]
    rows = records(frame.drop(columns="text"))
    counts = {name: shown(getattr(tables, name))["article_id"].value_counts().to_dict() for name in EXTRACTED}
    for row in rows:
        row["year"] = None if row["published"] is None else str(row["published"].year)
        row["is"] = row["duplicate_kind"] or "new"
        row["day"] = "not known" if row["published"] is None else "known"
        row["url"] = web(row["url"])
        row["counts"] = {name: counts[name].get(row["article_id"], 0) for name in EXTRACTED}
    labels = {"is": "Tells anew or repeats", "source": "Source", "language": "Language", "day": "Day",
              "year": "Year"}  # fmt: skip
    chosen = "those that the rows of the other pages name most often"
    return Listed(rows, len(tables.articles), chosen, facets(rows, labels))


class Pages:
    """What stands on the articles' own pages, made one at a time: the rows are put with their article only once.

    A page has the rows of the letters that it shows, of very many those that are ``named``, ids of rows that other
    pages lead to, and then figures before quotations, events and dates. ``absent`` are the ids of the others.
    """

    def __init__(self, tables: Tables, ids: Iterable[str], compared: pd.DataFrame, *, named: Iterable[str]):
        ids = set(ids)
        self._rows: dict[str, dict[str, list[dict]]] = defaultdict(lambda: defaultdict(list))
        self._held: Counter = Counter()
        for name in EXTRACTED:
            frame = getattr(tables, name)
            frame = frame[frame["article_id"].isin(ids)]
            sure = shown(frame)
            self._held.update(frame["article_id"].value_counts().to_dict())
            self._held.subtract(sure["article_id"].value_counts().to_dict())
            for row in records(sure):
                self._rows[row["article_id"]][name].append(row)
        self.absent: set[str] = set()
        wanted = set(named)
        for rows in self._rows.values():
            self.absent |= _cut(rows, wanted)
        texts = tables.articles[tables.articles["article_id"].isin(ids)]
        self._texts = dict(zip(texts["article_id"], texts["text"], strict=True))
        claims = records(across.differing(tables.claims))
        self._claims = {figure_id: claim for claim in claims for figure_id in claim["figure_ids"]}
        self._verdicts = {
            row["figure_id"]: row for row in records(compared) if row["verdict"] not in (None, "not_comparable")
        }

    def of(self, article_id: str) -> dict:
        """Give what stands on an article's page besides its row.

        Its ``passages``; what was ``read`` in them, and how many rows of each kind (``kinds``); how many rows there are
        in ``all``; the text's ``letters``; how many rows are ``held`` back for doubt.
        """
        text, rows = self._texts[article_id], self._rows.get(article_id, {})
        known = {_id(name, row): row for name in rows for row in rows[name]}
        marks = [mark for mark in marks_in(rows) if mark.row_id not in self.absent]
        read = []
        for mark in {mark.row_id: mark for mark in reversed(marks)}.values():
            row, verdict = known[mark.row_id], self._verdicts.get(mark.row_id)
            # What was read is told as "figure: ...; hedge: ...": its name is the row's kind.
            what, _, told = mark.told.partition(": ")
            read.append(
                {
                    "row_id": mark.row_id,
                    "kind": mark.kind,
                    "start": row["start"],
                    "what": what,
                    "told": told,
                    "words": shorten(row["evidence"], _LONGEST_WORDS),
                    "confidence": row["confidence"],
                    "rule": row["rule"],
                    "verdict": verdict,
                    "claim": self._claims.get(mark.row_id),
                }
            )
        read.sort(key=lambda row: (row["start"], row["row_id"]))
        return {
            "passages": passages(text[:LONGEST], marks),
            "read": read,
            "kinds": {kind: sum(row["kind"] == kind for row in read) for kind in _KINDS},
            "all": len(known),
            "letters": len(text),
            "held": self._held[article_id],
        }


def _id(table: str, row: dict) -> str:
    return row[f"{table[:-1]}_id"]


def _cut(rows: dict[str, list[dict]], named: set[str]) -> set[str]:
    """Give the ids of those rows of an article that its page has no room for."""
    found = [(name, row["start"], row["end"], _id(name, row)) for name in rows for row in rows[name]]
    beyond = {row_id for *_, end, row_id in found if end > LONGEST}
    room = [(row_id not in named, _WEIGHT.index(name), start, row_id) for name, start, _, row_id in found]
    room = sorted(row for row in room if row[-1] not in beyond)
    return beyond | {row_id for *_, row_id in room[MOST_READ:]}


def place_in_file(articles: pd.DataFrame) -> dict[str, str]:
    """Give each article's place as a sources.csv names it: its file, or ``file#n`` for the n-th record of one."""
    places: dict[str, str] = {}
    by_file: dict[str, list[str]] = defaultdict(list)
    for article_id, path, part in zip(articles["article_id"], articles["path"], articles["part"], strict=True):
        by_file[path].append(article_id)
        places[article_id] = path if pd.isna(part) else f"{path}#{len(by_file[path])}"
    return places
