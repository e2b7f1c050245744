"""Tells of a number that it goes on with a running total: since May 400,000 have come; the Post still has 390,000."""

from crossings import edtf

from .counts import Count
from .times import Time, of_figure, time

MOVES = frozenset(["arrived", "fled", "resettled", "repatriated"])
_OPEN = "/.."
_ALIKE = 1.25  # a running total raised is not far from what it was; the whole of a people hosted is
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
