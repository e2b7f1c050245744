"""Tells of a bare number that it goes on with the counts of an article by year, or as their total."""

from crossings.reading import Reading

from . import periods
from .counts import Count
from .periods import is_year
from .word_classes import CLASSES, PHRASES

_OPENING = frozenset(["yet", "but", "and", "while", ",", ";", "still"])
_GIVING = CLASSES["is_or_has"]
_BEING = CLASSES["being_a_total"]
_TOTALS = frozenset(["total", "totals", "sum"])
_IT_HAD_BEEN = PHRASES["it_had_been"]
_EXTREMES = CLASSES["extreme"]
_OF_AN_EXTREME = CLASSES["of_an_extreme"]
_BEING_EXTREME = _BEING | {"been", "at"}
_EXTREME = 9  # words between it and the number
_HAVING = CLASSES["had_by_a_period"]
_GOING_ON = frozenset(["followed", "follow"])
_CHANGING = CLASSES["changing"]
_CHANGED = frozenset(["to", "by", "from", "into"])
_MORE = frozenset(["more", "others", "further"])
_DEEDS = CLASSES["deed_of_a_period"]
_GAPPED = frozenset(["to", "by", "of", "from", "for", "with"])
_PARTED = frozenset([",", "and", ";", "or", "but"])
_OPENED = 2  # words of a clause before the period that is its subject
_LISTED = 3  # words from one number of a list to the next


def is_of_another_year(reading: Reading, begin: int, count: Count, earlier: dict) -> bool:
    """Tell whether a number is that of a year, where the count before it is one of a time: in 1999 there had been 33,
    for 2004 the agency had 1,894, and in 2019 229.

    ``begin`` is the first token of the sentence that may bear on the count, ``earlier`` the count before it.
    """
    lower = reading.lower
    if earlier["when"] is None or earlier["action"] == "killed" or count.year_like:
        return False
    if lower[count.first - 2] == "in" and is_year(lower[count.first - 1]):
        return earlier["sentence"] == reading.sentence_of[count.first]
    opened = begin + 1 if lower[begin] in _OPENING else begin
    by_year = lower[opened] in ("in", "for") and opened + 1 < count.first and is_year(lower[opened + 1])
    return by_year and lower[count.first - 1] in _GIVING


def is_the_total(lower: list[str], count: Count) -> bool:
    """Tell whether a number is said to be the total of those counted before it: the grand total was 31,000."""
    return lower[count.first - 1] in _BEING and count.first > 1 and lower[count.first - 2] in _TOTALS


def goes_on(reading: Reading, begin: int, count: Count, *, same: bool) -> bool:
    """Tell whether a number without a noun goes on with the counts of other periods told right before it: it had been
    12 in the year before; the most was 37; April brought 20; the 12 of the spring; two followed in May.

    ``same`` tells whether the count before it stands in its sentence.
    """
    lower, first, last = reading.lower, count.first, count.last
    if first == begin:
        return _is_followed(lower, last)
    word = lower[first - 1]
    timed = periods.within(lower, last)
    if timed and lower[first - 3 : first] in _IT_HAD_BEEN:
        return True
    if same and timed and word in _GAPPED and lower[first - 2] in _PARTED:
        return True  # asylum was given to four in 2007, and to five the year before
    if word in ("the", "those") and timed and lower[last] in ("of", "for", "in"):
        return True  # the 12 of the spring of 2020
    if same and word in _PARTED and timed and lower[last] in ("in", "for", "during"):
        return True  # one for 2017 and three for this year
    return (
        _is_followed(lower, last)
        or _is_the_extreme(lower, begin, first)
        or _is_had_by_a_period(lower, begin, first)
        or _is_put_beside_a_period(lower, begin, first)
        or _is_with_a_period(reading, begin, first)
    )


def counts_a_deed(lower: list[str], last: int) -> bool:
    """Tell whether a number counts by a noun of their deed those of a period: one admission for the whole of 2017."""
    return lower[last : last + 1] != [] and lower[last] in _DEEDS and periods.within(lower, last + 1)


def _is_followed(lower: list[str], last: int) -> bool:
    """Tell whether a number is a subject of which it is said that it followed or changed: two followed, two grew to
    five."""
    at = last + 1 if lower[last : last + 1] != [] and lower[last] in _MORE else last
    following = lower[at : at + 2]
    if len(following) <= 1:
        return False
    if following[0] in _GOING_ON:
        return following[1] != "by"
    return following[0] in _CHANGING and following[1] in _CHANGED


def _is_the_extreme(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is said to be the highest or the lowest: the most was 37, the record so far had been 12."""
    if lower[first - 1] not in _BEING_EXTREME:
        return False
    for at in range(first - 2, max(begin, first - _EXTREME), -1):
        if lower[at] in _EXTREMES and lower[at - 1] in ("the", "a", "previous", "its", "their"):
            return True
        if lower[at] not in _OF_AN_EXTREME and not is_year(lower[at]):
            return False
    return False


def _is_had_by_a_period(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a period is what has a number: the second quarter saw 12, and May brought 20."""
    if lower[first - 1] not in _HAVING:
        return False
    opened = periods.ends_before(lower, begin, first - 1)
    return opened is not None and (opened - begin <= _OPENED or lower[opened - 1] in _PARTED)


def _is_put_beside_a_period(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number stands right after its period: made the first half 33, the first quarter 31."""
    if lower[first - 1] not in periods.SPANS:
        return False
    opened = periods.ends_before(lower, begin, first)
    return opened is not None and lower[first - 2] in periods.ORDER


def _is_with_a_period(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether a number is what a period came with: the last quarters were better, with 12 and 15."""
    lower = reading.lower
    at = first - 1
    if lower[at] == "and":
        index = reading.number_from(first)
        before = reading.numbers[index - 1] if index else None
        if before is None or before.last != at or at - before.first > _LISTED:
            return False
        at = before.first - 1
    if at - 1 <= begin or lower[at] != "with":
        return False
    return any(lower[it] in periods.SPANS for it in range(begin, at))
