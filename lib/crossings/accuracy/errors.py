"""The errors of a coding held against gold, row by row, each by its cause."""

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from crossings.findings import number_range
from crossings.shipped import DEVELOPMENT

from .alike import number, plain
from .documents import TABLES, Document
from .pairing import SLOTS, paired, right, slot_right
from .shipped_gold import ShippedGold

MISSED, EXTRA, WRONG = "missed", "not in the gold", "wrong"
_WRONG = {"quotes": "speaker", "dates": "timex"}  # the slot that makes a row so; of figures their count
COLUMNS = ("table", "cause", "article_id", "around", "gold", "found", "rule", "start")
_AROUND = 70  # letters


def errors(name: str, gold: Sequence[Document], found: Sequence[Document]) -> pd.DataFrame:
    """Give what is wrong in a table.

    Returns
    -------
    DataFrame, one row per error, in order of cause (the commonest first), article and place
        ``table``, ``cause`` (missed, not in the gold, wrong: as :func:`crossings.accuracy.pairing.right` says; else the
        slot, but for the one that made the row wrong), ``article_id``, ``around`` (the words in their text, the row's
        own in brackets), ``gold``, ``found`` (the slot's two values), ``rule``, ``start``.
    """
    by_id = {document.doc_id: document for document in found}
    rows = [row for document in gold for row in _errors(name, document, by_id[document.doc_id])]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    frame["_many"] = -frame.groupby("cause")["cause"].transform("size") if len(frame) else []
    return frame.sort_values(["_many", "cause", "article_id", "start"]).drop(columns="_many").reset_index(drop=True)


def development_errors(golds: Sequence[ShippedGold], tables: Sequence[str] = TABLES) -> pd.DataFrame:
    """Give the errors of the shown rows in the parts for development, and of no other part."""
    every = [
        errors(name, own.part(DEVELOPMENT, own.adjudicated), own.shown(DEVELOPMENT))
        for name in tables
        for own in golds
        if own.parts[DEVELOPMENT]
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
        good = right(name, gold, row, other)
        if not good:
            yield told(WRONG, row, _value(name, row), _value(name, other), other["rule"])
        for slot in SLOTS[name]:
            if not good and slot == _WRONG.get(name):
                continue  # told above: one error is counted once
            if slot in row and not slot_right(name, slot, row, other):
                yield told(slot, row, *(_slot(gold.text, slot, one) for one in (row, other)), other["rule"])
    for j, row in enumerate(its):
        if j not in pairs.values():
            yield told(EXTRA, row, "", "", row["rule"])


def _value(name: str, row: Mapping) -> str:
    if name == "figures":
        return number_range(*(_count(row.get(end)) for end in ("low", "high")))
    return plain(row.get(_WRONG[name]))


def _count(value) -> int | None:
    counted = number(value)
    return int(counted) if counted is not None and counted.is_integer() else None


def _slot(text: str, slot: str, row: Mapping) -> str:
    """Give a slot's value in words: an earlier mention of the same count by its own words."""
    value = row.get(slot)
    return " ".join(text[slice(*value)].split()) if slot == "same_as" and value else plain(value)


def _around(text: str, start: int, end: int) -> str:
    """Give the words of a row in brackets and whole words around them, dots where the text goes on."""
    first, last = max(0, start - _AROUND), end + _AROUND
    before, after = text[first:start], text[end:last]
    if first:
        before = f"… {before.partition(' ')[2]}"
    if last < len(text):
        after = f"{after.rpartition(' ')[0]} …"
    return " ".join(f"{before}[{text[start:end]}]{after}".split())
