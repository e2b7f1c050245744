"""Finds when the flight began that an article tells of: since Aug. 25; the exodus started on Aug. 25; who was in the
camps before Aug. 25."""

from datetime import timedelta
from typing import NamedTuple

from crossings.reading import Reading

from .as_of import is_plain
from .times import Time, time
from .word_classes import CLASSES

_PRECISIONS = frozenset(["day", "month"])
_FLIGHTS = CLASSES["flight"] | CLASSES["woe"]
_BEGINNING = CLASSES["beginning"] | CLASSES["going_back"]
_BEEN = CLASSES["past_stay"]
_STARTED, _BEGAN = 6, 5  # words from the flight to its verb, from that to its date
_STAY = 7  # words from "were in" to "before"
_DENYING = CLASSES["denying"] | {"no"}
_DENIED = 8  # words from a denial to its date
_LATE = timedelta(730)  # before publication


class Beginning(NamedTuple):
    """When a flight began, and from which offset of the text on that holds: a date that is only "since" bears on what
    follows, as others may come since another time; of the exodus it holds in the whole article."""

    time: Time = Time()
    start: int = 0


def of(reading: Reading, dates: list[dict]) -> Beginning:
    """Give the day or month since which the article counts those who fled, by the first of its dates that tells it; no
    time where none does."""
    for row in dates:
        if row.get("precision") not in _PRECISIONS or not is_plain(row["edtf"] or "-"):
            continue
        published = reading.published
        if published is not None and not timedelta(0) <= published - row["day_from"] <= _LATE:
            continue
        if _tells(reading, row):
            since = reading.lower[reading.token_at(row["start"]) - 1] == "since"
            return Beginning(time(row["edtf"]), row["start"] if since else 0)
    return Beginning()


def _tells(reading: Reading, row: dict) -> bool:
    lower, at = reading.lower, reading.token_at(row["start"])
    begin = reading.sentence_tokens[reading.sentence_at(row["start"])][0]
    if "since" in lower[max(begin, at - 1) : at]:
        return _DENYING.isdisjoint(lower[max(begin, at - _DENIED) : at])  # there has been no fighting since Sept. 5
    if lower[at - 1 : at] == ["before"]:
        return row["precision"] == "day" and not _BEEN.isdisjoint(lower[max(begin, at - _STAY) : at])
    began = next((it for it in range(at - 1, max(begin, at - _BEGAN) - 1, -1) if lower[it] in _BEGINNING), None)
    if began is None:
        return False
    return not _FLIGHTS.isdisjoint(lower[max(begin, began - _STARTED) : began])
