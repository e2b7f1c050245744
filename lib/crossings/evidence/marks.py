"""What is marked in an article: its evidence spans, each with a line that says what was read from it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

import pandas as pd

from crossings.findings import number_range, shown


class Mark(NamedTuple):
    """A marked span: ``kind`` is the table it is a row of, ``told`` says what was read."""

    start: int
    end: int
    kind: str
    told: str
    row_id: str


class Stretch(NamedTuple):
    """A stretch of text under the same marks; none for plain text."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def _said(parts: dict[str, object]) -> str:
    return "; ".join(f"{name}: {value}" for name, value in parts.items() if not _null(value))


def _null(value) -> bool:
    return value is None or value is pd.NA or value == "" or (isinstance(value, float) and value != value)


def _quote(row: dict) -> str:
    return _said({"quotation": row["kind"], "speaker": row["speaker_name"] if not _null(row["speaker_name"])
                  else row["speaker"], "role": row["speaker_role"], "medium": row["medium"]})  # fmt: skip


def _figure(row: dict) -> str:
    return _said({"figure": f"{number_range(row['low'], row['high'])} {row['unit']}", "hedge": row["hedge"],
                  "who": row["population"].replace("_", " "), "what": row["action"], "from": row["origin"],
                  "to": row["destination"], "when": row["when"], "claimed by": row["claimed_by"]})  # fmt: skip


def _date(row: dict) -> str:
    return _said({"date": row["timex"], "because": row["anchor_why"]})


def _event(row: dict) -> str:
    return _said({"event": row["head"], "who": row["who"], "where": row["where"], "factuality": row["factuality"]})


_TELL = {"quotes": _quote, "figures": _figure, "dates": _date, "events": _event}


def marks_of(article_id: str, tables) -> list[Mark]:
    """Give the marks of one article, in text order: rows of confidence 0.5 or more, as :func:`marks_in` marks them."""
    frames = {name: getattr(tables, name) for name in _TELL}
    return marks_in(
        {name: shown(frame[frame["article_id"] == article_id]).to_dict("records") for name, frame in frames.items()}
    )


def marks_in(rows: Mapping[str, Iterable[dict]]) -> list[Mark]:
    """Give the marks that rows of one article make, in text order.

    A quotation is marked at its parts, an event at its head, figures and dates whole.

    Parameters
    ----------
    rows : mapping
        Of ``quotes``, ``figures``, ``dates`` and ``events``, each a row as a dict by column.
    """
    found: list[Mark] = []
    for table, tell in _TELL.items():
        for row in rows.get(table, ()):
            spans = [(row["start"], row["end"])]
            if table == "quotes":
                spans = [tuple(part) for part in row["content"]]
            elif table == "events":
                at = row["evidence"].find(row["head"])
                spans = [(row["start"] + max(at, 0), row["start"] + max(at, 0) + len(row["head"]))]
            identity = row[f"{table[:-1]}_id"]
            found += [Mark(int(start), int(end), table, tell(row), identity) for start, end in spans if start < end]
    return sorted(found)


def stretches(text: str, marks: list[Mark]) -> Iterator[Stretch]:
    """Give the text as stretches, in order and without a gap, each with the marks over it; marks may cross."""
    edges = sorted({0, len(text), *(mark.start for mark in marks), *(min(mark.end, len(text)) for mark in marks)})
    open_marks: list[Mark] = []
    waiting = 0
    for start, end in pairwise(edges):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while waiting < len(marks) and marks[waiting].start <= start:
            open_marks.append(marks[waiting])
            waiting += 1
        yield Stretch(start, end, tuple(open_marks))
