"""Tells of "since" whether it only says since when something is a record: the most since the war, the largest movement
since counting began in 2003, the first to come since May."""

from .word_classes import CLASSES

_MOST = CLASSES["most"]
_NO_MOST = CLASSES["no_superlative"]
_BEFORE_A_RECORD = frozenset(["the", "its", "their", "a", ","])
_FIRST = 8  # words from "the first" to "since"
_NEAR = 4  # words from a comparative to it
_LONG_SINCE = 14  # words from "since" to its date


def since(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether the "since" at a token says since when something is a record."""
    for it in range(max(begin, at - _FIRST), at):
        if lower[it] == "first" and it > begin and lower[it - 1] in _BEFORE_A_RECORD:
            return True
        if lower[it + 1] in ("of", "than"):
            continue  # most of them since May
        highest = lower[it].endswith("est") and lower[it] not in _NO_MOST
        if highest or (lower[it] in _MOST and at - it <= _NEAR):
            return True
    return False


def is_its_date(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether the date at a token stands in the clause of such a "since": the first since the law of 2004."""
    it = next((it for it in range(at - 1, max(begin, at - _LONG_SINCE), -1) if lower[it] == "since"), None)
    it = begin if it is None and lower[begin] == "since" and at - begin < _LONG_SINCE else it
    return it is not None and {",", ";"}.isdisjoint(lower[it:at]) and since(lower, begin, it)
