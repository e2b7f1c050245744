"""Tells a rate from a count: 300 a day, 40 arrive every month, an average of 20 a year."""

from crossings.reading import Reading

from . import by_story
from .counts import CURRENCIES, MONEY, Count
from .governing import governing
from .nouns import Noun
from .surroundings import Found, bounds, is_date
from .word_classes import CLASSES

# A rate is a count of people as any other is, but none of the year or the month told beside it: by its rule it stays
# out of the claims, and without a time out of all that is compared.
CONFIDENCE = 0.75
RULE = "rate"
_MONEY = MONEY | CURRENCIES
_PERIODS = CLASSES["period"]
_DAYS, _A = _PERIODS - {"hour"}, frozenset(["a", "per", "every"])
_FEW = 5  # a day; of fewer things are told as well
_SEVERAL = CLASSES["periods"]
_EACH = frozenset(["every", "each", "per"])
_EVERY = CLASSES["every"]
_EACH_OR_EVERY = _EACH | _EVERY
_AVERAGING = CLASSES["average"]
_NO_RATE = CLASSES["no_rate"]
_CLAUSE_ENDS = CLASSES["clause_end"] | {"(", "where", "after", "before", "for"}
_BESIDE, _CLAUSE, _BEFORE = 2, 9, 5  # words from a count to "a day", to "every day"; from "average" to a count


def is_rate(reading: Reading, count: Count, noun: Noun) -> bool:
    """Tell whether a number is of so many in each of some periods, and not of all in one."""
    lower = reading.lower
    begin, end = bounds(reading, count.first)
    near = noun.at, min(end, noun.at + _CLAUSE)
    for at in range(noun.at, min(end - 1, noun.at + _BESIDE)):
        if lower[at] in ("a", "an") and lower[at + 1] in _PERIODS and _NO_RATE.isdisjoint(lower[at + 2 : at + 3]):
            return True
        if lower[at] in _CLAUSE_ENDS:
            break
    for at in range(*near) if not _EACH_OR_EVERY.isdisjoint(lower[slice(*near)]) else ():
        if lower[at] in _EVERY or (lower[at] in _EACH and _names_each(lower, at)):
            return True
        if lower[at] in _CLAUSE_ENDS:
            break
    before = lower[max(begin, count.first - _BEFORE) : count.first]
    averaged = next((at for at, word in enumerate(before) if word in _AVERAGING), None)
    if averaged is not None and (before[averaged + 1 :] in (["of"], []) or before[averaged].startswith("averag")):
        return {",", "to", "from"}.isdisjoint(before[averaged:])
    return False


def _names_each(lower: list[str], at: int) -> bool:
    """Tell whether "every" or a like word is said of time: every month, per day, every two weeks."""
    then = lower[at + 1 : at + 3]
    return then[:1] != [] and (then[0] in _PERIODS or then[-1] in _SEVERAL)


def of_the_story(reading: Reading, count: Count, covered: list[tuple[int, int]]) -> Found | None:
    """Take so many a day of whom an article about nothing else tells: the pace has quickened to 4,000 a day."""
    lower, last = reading.lower, count.last
    begin, end = bounds(reading, count.first)
    told = last + 1 < end and lower[last] in _A and lower[last + 1] in _DAYS
    if not told or (count.high or count.low or 0) < _FEW or is_date(reading, count, covered):
        return None
    if not _MONEY.isdisjoint(lower[max(begin, count.first - 2) : count.first]):
        return None
    return Found(by_story.RULE, 0.55, governing(lower, count.first, last, begin, end))
