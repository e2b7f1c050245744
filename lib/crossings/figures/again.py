"""Finds counts that name again people counted before, or some of them: the 17, all seven, sixteen of the 175."""

from bisect import bisect_left

from crossings.reading import Reading

from .counting import STAYING
from .counts import Count
from .nouns import Noun

_DEFINITE = ("the", "all", "those", "these")
_BETWEEN = 2  # words between "of" and the number of the whole


def known_before(reading: Reading, count: Count, noun: Noun, known: dict[int, int]) -> int | None:
    """Give the value that a count names again, or whose part it is; None where it does neither.

    ``known`` has the values of the counts before it as keys.
    """
    lower = reading.lower
    before = lower[count.first - 1] if count.first else ""
    following = "".join(lower[count.last : count.last + 1])
    whole = _whole(reading, count.last + 1, known) if following == "of" and (count.low or 0) > 1 else None
    if whole is not None or (following == "of" and before not in _DEFINITE):
        return whole
    if noun.kind != "bare" and not (noun.kind == "thing" and noun.at == count.last and following.endswith("ed")):
        return None
    again = (
        (before in _DEFINITE or is_kept(lower, count.first))
        and count.low is not None
        and count.low == count.high
        and count.low in known
    )
    return count.low if again else None


def is_kept(lower: list[str], first: int) -> bool:
    """Tell whether a count is one that somebody keeps to: the latest reports stay with eleven."""
    return first > 1 and lower[first - 1] == "with" and lower[first - 2] in STAYING


def _whole(reading: Reading, at: int, known: dict[int, int]) -> int | None:
    """Give the value of "the 175" that begins at a token, where it was counted before."""
    if reading.lower[at : at + 1] == [] or reading.lower[at] not in _DEFINITE:
        return None
    index = bisect_left(reading.numbers, at, key=lambda number: number.first)
    if index == len(reading.numbers) or reading.numbers[index].first > at + _BETWEEN:
        return None
    value = reading.numbers[index].value
    return int(value) if value in known else None
