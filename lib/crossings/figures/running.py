"""Tells of a number that it goes on with a running total: since May 400,000 have come; the Post still has 390,000."""

from bisect import bisect_right

from crossings import edtf
from crossings.reading import Reading

from .counts import Count
from .times import Time, of_figure, time
from .word_classes import CLASSES

MOVES = frozenset(["arrived", "fled", "resettled", "repatriated"])
_OPEN = "/.."
_ALIKE = 1.25  # a running total raised is not far from what it was; the whole of a people hosted is
_STILL = CLASSES["so_far"]
LEAST = 1_000  # people; smaller numbers meet by chance
_DAY, _MONTH = len("2015-05-20"), len("2015-05")


def is_running(row: dict) -> bool:
    """Tell whether a figure counts people who came or went since some time."""
    return row["action"] in MOVES and (row["when"] or "").endswith(_OPEN) and row["when_from"] is not None


def goes_on(total: dict, count: Count, population: str, destination: str | None) -> bool:
    """Tell whether a count can be a later or another source's value of a running total told before in the article."""
    value, told = count.low or count.high or 0, total["low"] or total["high"] or 0
    if min(value, told) < LEAST or max(value, told) > _ALIKE * min(value, told):
        return False
    return population == total["population"] and destination in (None, total["destination"])


def until(total: dict, told: Time) -> Time | None:
    """Give the time of a count that goes on with a running total: since its beginning, until the day that its own
    words give; None where they give another period."""
    since = total["when"].removesuffix(_OPEN)
    if told.value is None:
        return of_figure(total)
    if len(told.value) not in (_DAY, _MONTH) or "/" in told.value or told.first is None:
        return None
    return time(edtf.interval(since, told.value)) if told.first > total["when_from"] else None


def told_before(reading: Reading, rows: list[dict], dates: list[dict]) -> None:
    """Take the span of a running total from the numbers that only go on with it in what had been told before.

    Since May 3 some 900 have come, the office says. ... Its list of June had 700: the 700 are of a time of their own.
    A sentence with a date, or of what is now, keeps the span.
    """
    dated = {bisect_right(reading.sentences, (row["start"], row["start"])) for row in dates if row["edtf"]}
    opened: dict[str, int] = {}
    for row in rows:
        span = row["when"]
        if not span or not span.endswith(_OPEN):
            continue
        at = bisect_right(reading.sentences, (row["start"], row["start"]))
        first, last = reading.sentence_tokens[at - 1]
        if opened.setdefault(span, at) < at and at not in dated and _STILL.isdisjoint(reading.lower[first:last]):
            row.update(dict.fromkeys(("when", "when_from", "when_to")))
