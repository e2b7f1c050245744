"""Tells that a number is known again by itself, whatever the words of two reports: 24,317; 45,000 within a week."""

from datetime import timedelta

from crossings.across.reported import Telling

from .kinship import one_way

_WEEK = timedelta(days=7)
_OF_ITS_OWN = 1000  # a count from here on that is no round one is known again by itself
_COUNTED_AGAIN = 10_000  # so many people are not on one way twice in a week, unless the number is a round one


def of_its_own(telling: Telling) -> bool:
    """Tell whether a count is no round one, so that who gives it again counts the same."""
    low, high = telling.value
    return low == high and low >= _OF_ITS_OWN and low % 100 != 0


def of_many(telling: Telling) -> bool:
    """Tell whether a number is of very many people and has more digits than its first."""
    low, high = telling.value
    return low == high and low >= _COUNTED_AGAIN and len(str(low).rstrip("0")) > 1


def news_of_many(one: Telling, other: Telling) -> bool:
    """Tell whether two reports of one week give one number, no round one, of very many who did the same on one way."""
    if not of_many(one) or None in (one.day, other.day):
        return False
    return one_way(one, other) and abs(one.day - other.day) <= _WEEK
