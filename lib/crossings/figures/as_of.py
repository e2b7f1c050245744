"""Reads of what time a running total is by its own words: 5,000 since the war, by a count of two years ago."""

from datetime import timedelta

from crossings import edtf
from crossings.reading import Reading

from .word_classes import CLASSES

_BY = frozenset(["by", "on", "from"])
_COUNTS = CLASSES["total"] | {"figures", "reckoning", "statistics"}
_STOOD = frozenset(["stood", "reached", "was"])
_WHEN = (["in"], ["on"], ["at"], ["by"])
_VALUE, _NEXT = 6, 6  # words from "stood at" to the end of its number, and from there to its date
_NAMED, _FAR = 4, 16  # words from "by" to the count, and from there to its date
_PARTING = frozenset([":", ";", "but", "while"])
_PRECISIONS = frozenset(["day", "month", "year"])
_OPEN = "/.."
_NOW = timedelta(31)  # a count of the last weeks is that of today


def closed(reading: Reading, dates: list[dict], last: int, end: int, value: str | None) -> str | None:
    """Give the time of a running total, until the day of the count that it is by; as it was where its words give none.

    ``dates`` are those of the sentence, ``last`` the token after the count, ``end`` that after its sentence.
    """
    if value is None or not value.endswith(_OPEN):
        return value
    day = _day(reading, dates, last, end)
    if day is None or (reading.published is not None and edtf.day_range(day)[1] > reading.published - _NOW):
        return value
    since = value.removesuffix(_OPEN)
    return edtf.interval(since, day) if edtf.day_range(since)[0] < edtf.day_range(day)[0] else value


def _day(reading: Reading, dates: list[dict], last: int, end: int) -> str | None:
    lower = reading.lower
    if lower[last : last + 1] in _WHEN and not _STOOD.isdisjoint(lower[max(0, last - _VALUE) : last]):
        for row in dates:  # the total since the war stood at 900 in the middle of May
            near = last < reading.token_at(row["start"]) <= last + _NEXT
            if near and row["precision"] in _PRECISIONS and is_plain(row["edtf"] or "-"):
                return row["edtf"]
    for by in range(last, end - 1):
        if lower[by] not in _BY:
            continue
        named = next((at for at in range(by + 1, min(end, by + 1 + _NAMED)) if lower[at] in _COUNTS), None)
        if named is None:
            continue
        for row in dates:
            at = reading.token_at(row["start"])
            if named < at <= named + _FAR and _PARTING.isdisjoint(lower[named:at]) and row["precision"] in _PRECISIONS:
                return row["edtf"] if row["edtf"] and is_plain(row["edtf"]) else None
    return None


def is_plain(value: str) -> bool:
    """Tell whether an EDTF value is a day, a month or a year with no mark of doubt."""
    return value.replace("-", "").isdigit()
