"""Dates what a headline tells by the story's lead."""

from datetime import timedelta
from itertools import pairwise

from .kinds import kind_of
from .word_classes import RELATIVE

_LEAD = 5  # rows behind a headline
_MONTH = timedelta(days=31)


def give(reading, rows: list[dict]) -> None:
    """Date what a headline tells by the lead: by the same kind of happening there, else by the lead's first day.

    Ten die at sea. Ten men died on Monday. Boat breaks up. Ten bodies were found on Monday after a boat had sunk.
    """
    headline = reading.layout.headline
    if headline is None:
        return
    lead = [row for row in rows if row["start"] >= headline[1]][:_LEAD]
    days = next((row for row in lead if _in_lead(reading, row["start"], headline[1]) and _is_day(row)), None)
    for told in (row for row in rows if headline[0] <= row["start"] < headline[1]):
        if told["day_from"] is not None or told["factuality"] != "happened":
            continue
        kind = kind_of(told["head"])
        same = next((row for row in lead if kind_of(row["head"]) == kind), None)
        same = same if same and same["day_from"] is not None and same["factuality"] == "happened" else days
        if same and not (same is days and _in_relative(reading.text, told)):
            told.update({name: same[name] for name in ("date_id", "day_from", "day_to")})


def _is_day(row: dict) -> bool:
    """Tell whether a row says of what happened when: on a day, in a month, in a year, and not since a time."""
    first, last = row["day_from"], row["day_to"]
    if first is None or last is None or row["factuality"] != "happened":
        return False
    return last - first < _MONTH or (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _in_relative(text: str, row: dict) -> bool:
    words = text[row["start"] : row["end"]].split()
    return any(before in RELATIVE and word == row["head"] for before, word in pairwise(words))


def _in_lead(reading, start: int, after: int) -> bool:
    """Tell whether an offset stands in the first sentence of the story."""
    body = max(after, reading.layout.body_start)
    return reading.sentence_of[reading.token_at(start)] == reading.sentence_of[reading.token_at(body)]
