"""Says when by a period that is told only beside another: 40 in the first quarter and 12 in the next; two for the
second; the 12 of a year ago; the last two quarters of 2021, with 12 and 15; made the first half 33."""

import re
from datetime import date
from itertools import pairwise

from crossings import edtf
from crossings.number_words import CARDINALS, ORDINALS
from crossings.reading import Reading

from .periods import SPANS
from .times import Time, time
from .word_classes import CLASSES

_MONTHS = re.compile(r"(\d{4})-(\d\d)(?:/(\d{4})-(\d\d))?")
_LENGTHS = {"month": 1, "months": 1, "quarter": 3, "quarters": 3, "half": 6, "halves": 6, "year": 12, "years": 12}
_IN = frozenset(["in", "for", "during"])
_NEXT = frozenset(["next", "following"])
_AGO = (["a", "year", "ago"], ["a", "year", "before"], ["a", "year", "earlier"])
_ENDING = CLASSES["closing"]
_YEAR = 12  # months
_HALF = 6
_CLAUSE = 6  # words from a count to "for the second"
_LISTED = (",", "and", ", and")


def of(
    reading: Reading, dates: list[dict], before: list[dict], first: int, last: int, carried: str | None
) -> Time | None:
    """Give the time of the count in tokens ``first`` to ``last`` where its words give it beside another; Time() where
    they give one of which nothing tells when it was; None where they give none.

    ``dates`` are those of its sentence, ``before`` the last few before that, ``carried`` the time of the count that it
    goes on with.
    """
    lower = reading.lower
    listed = _one_of_many(reading, dates, first, last)
    if listed is not None:
        return listed
    half = _half(reading, dates, before, first, last)
    if half is not None:
        return half
    known = _months(carried)
    if lower[last : last + 1] == ["of"] and lower[last + 1 : last + 4] in _AGO and known is not None:
        return _span(known[0] - _YEAR, known[1])
    at = _in_the(lower, last, reading.sentence_tokens[reading.sentence_of[first]][1])
    if at is None:
        return None
    word, after = lower[at], lower[at + 1 : at + 3]
    if word in ORDINALS and after[:1] != [] and after[0] in _ENDING:
        return _by_order(ORDINALS[word], _last_period(reading, dates, first) or known)
    if at - 2 > last:
        return None
    if word in _NEXT and known is not None:
        return _after(known, after)
    if _number(word) > 1 and after[:1] == ["months"] and after[1:] != [] and after[1] in _ENDING:
        return Time()  # 33 in the six months
    return None


def _in_the(lower: list[str], last: int, end: int) -> int | None:
    """Give the token after "in the" or "for the" that follows a count in its clause, with no other count between."""
    for at in range(last, min(end - 3, last + _CLAUSE)):
        if lower[at] in _IN and lower[at + 1] == "the":
            return at + 2
        if lower[at] in _ENDING or lower[at][0].isdigit() or lower[at] in CARDINALS:
            return None
    return None


def _one_of_many(reading: Reading, dates: list[dict], first: int, last: int) -> Time | None:
    """Give the part of a time of several equal parts that one of as many listed numbers is of."""
    lower = reading.lower
    index = reading.number_from(first)
    for row in dates:
        found = _months(row["edtf"])
        said = reading.lower[reading.token_at(row["start"]) : reading.token_at(row["end"])]
        at = next((it for it in range(len(said) - 1) if _number(said[it]) > 1 and said[it + 1] in _LENGTHS), None)
        if found is None or at is None or row["start"] > reading.starts[first]:
            continue
        many, length = _number(said[at]), _LENGTHS[said[at + 1]]
        if many * length != found[1]:
            continue
        for place in range(many):
            group = reading.numbers[index - place : index - place + many] if index >= place else []
            if len(group) == many and _are_listed(lower, group) and lower[group[0].first - 1] == "with":
                return _span(found[0] + place * length, length)
    return None


def _are_listed(lower: list[str], numbers: list) -> bool:
    """Tell whether numbers stand in one list, with nothing before or after: 12 and 15; 12, 15 and 40."""
    joined = all(" ".join(lower[one.last : other.first]) in _LISTED for one, other in pairwise(numbers))
    return joined and "and" in lower[numbers[-2].last : numbers[-1].first]


def _half(reading: Reading, dates: list[dict], before: list[dict], first: int, last: int) -> Time | None:
    """Give the half of a year that a count stands beside, of the year last told: made the first half 33."""
    lower = reading.lower
    if lower[first - 1 : first] == ["half"] and lower[first - 3] == "the":
        at = first - 2
    elif lower[last : last + 1] != [] and lower[last] in _IN and lower[last + 1 : last + 2] == ["the"]:
        at = last + 2
        if lower[at + 1 : at + 2] != ["half"] or not (lower[at + 2 : at + 3] == [] or lower[at + 2] in _ENDING):
            return None
    else:
        return None
    number = {"first": 1, "second": 2}.get(lower[at])
    here = [row for row in dates if row["start"] < reading.starts[at]]
    told = next((row for row in reversed(here or before[-1:]) if (row["edtf"] or "")[:4].isdigit()), None)
    if number is None or told is None:
        return None if number is None else Time()
    found = _span(int(told["edtf"][:4]) * _YEAR + (number - 1) * _HALF, _HALF)
    return found if reading.published is None or (found.first or date.max) <= reading.published else Time()


def _last_period(reading: Reading, dates: list[dict], first: int) -> tuple[int, int] | None:
    """Give the quarter or half of a year that the sentence tells of last before a count."""
    known = (_months(row["edtf"]) for row in reversed(dates) if row["end"] <= reading.starts[first])
    return next((found for found in known if found is not None and found[1] in (3, _HALF)), None)


def _by_order(number: int, beside: tuple[int, int] | None) -> Time:
    """Give the second of the periods of a year of which another is told; none where that is no part of a year."""
    if beside is None or beside[1] not in (3, _HALF) or number * beside[1] > _YEAR:
        return Time()
    return _span(beside[0] // _YEAR * _YEAR + (number - 1) * beside[1], beside[1])


def _after(beside: tuple[int, int], after: list[str]) -> Time | None:
    """Give the period after one: in the next, the next three, the next three months, the following quarter."""
    first = after[0] if after else "."
    many = _number(first) or 1
    unit = after[1] if _number(first) and len(after) > 1 else first
    if unit in _LENGTHS:
        length = many * _LENGTHS[unit]
    elif unit in SPANS or not (unit in _ENDING or _number(first)):
        return None
    else:
        length = many if _number(first) else beside[1]
    return _span(beside[0] + beside[1], length)


def _number(word: str) -> int:
    return int(CARDINALS.get(word, 0)) if not word.isdecimal() or len(word) > 2 else int(word)


def _months(value: str | None) -> tuple[int, int] | None:
    """Give the first month of a value of months, counted from year 0, and how many months it is."""
    found = _MONTHS.fullmatch(value or "")
    if found is None or int(found[2]) > _YEAR:
        return None
    first = int(found[1]) * _YEAR + int(found[2]) - 1
    last = int(found[3]) * _YEAR + int(found[4]) - 1 if found[3] else first
    return (first, last - first + 1) if last >= first else None


def _span(first: int, length: int) -> Time:
    ends = [f"{month // _YEAR:04}-{month % _YEAR + 1:02}" for month in (first, first + length - 1)]
    return time(ends[0] if length == 1 else edtf.interval(*ends))
