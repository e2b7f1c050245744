"""The errors of a coding held against gold, row by row, each by its cause."""

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from .alike import plain
from .documents import TABLES, Document
from .pairing import SLOTS, paired, right, slot_right
from .shipped_gold import ShippedGold

MISSED, EXTRA, WRONG = "missed", "not in the gold", "wrong"
_WRONG = {"quotes": ("speaker",), "figures": ("low", "high"), "dates": ("timex",)}  # what makes a row so
COLUMNS = ("table", "cause", "article_id", "around", "gold", "found", "rule", "start")
_AROUND = 70  # letters


def errors(name: str, gold: Sequence[Document], found: Sequence[Document]) -> pd.DataFrame:
    """Give what is wrong in a table.

    Returns
    -------
    DataFrame, one row per error, in order of cause (the commonest first), article and place
        ``table``, ``cause`` (missed, not in the gold, wrong: as :func:`crossings.accuracy.pairing.right` says; else the
        slot), ``article_id``, ``around`` (the words in their text, the row's own in brackets), ``gold``, ``found`` (the
        slot's two values), ``rule``, ``start``.
    """
    by_id = {document.doc_id: document for document in found}
    rows = [row for document in gold for row in _errors(name, document, by_id[document.doc_id])]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    frame["_many"] = -frame.groupby("cause")["cause"].transform("size") if len(frame) else []
    return frame.sort_values(["_many", "cause", "article_id", "start"]).drop(columns="_many").reset_index(drop=True)


def development_errors(golds: Sequence[ShippedGold], tables: Sequence[str] = TABLES) -> pd.DataFrame:
    """Give the errors of the shown rows in the parts for development: those of the others are read by nobody."""
    part = "development"
    every = [
        errors(name, own.part(part, own.adjudicated), own.shown(part))
        for name in tables
        for own in golds
        if own.parts[part]
    ]
    return pd.concat(every, ignore_index=True) if every else pd.DataFrame(columns=list(COLUMNS))


def _errors(name: str, gold: Document, found: Document) -> Iterator[tuple]:
    mine, its = gold.rows[name], found.rows[name]
    pairs = dict(paired(name, gold, found))

    def told(cause: str, row, ours: str, theirs: str, rule: str | None) -> tuple:
        return name, cause, gold.doc_id, _around(gold.text, row["start"], row["end"]), ours, theirs, rule, row["start"]

    for i, row in enumerate(mine):
        if i not in pairs:
            yield told(MISSED, row, "", "", None)
            continue
        other = its[pairs[i]]
        if not right(name, gold, row, other):
            yield told(WRONG, row, _value(name, row), _value(name, other), other["rule"])
        for slot in SLOTS[name]:
            if slot in row and not slot_right(name, slot, row, other):
                yield told(slot, row, plain(row[slot]), plain(other.get(slot)), other["rule"])
    for j, row in enumerate(its):
        if j not in pairs.values():
            yield told(EXTRA, row, "", "", row["rule"])


def _value(name: str, row: Mapping) -> str:
    return "; ".join(plain(row.get(slot)) for slot in _WRONG[name])


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())
