"""Tells which numbers of a story about displaced people are none of theirs: votes, times of day, the shares of a whole,
all who live in a country or a town, suspects who are held, those in need."""

from itertools import pairwise

from crossings.reading import Reading

from .counts import Count
from .nouns import Noun
from .surroundings import bounds
from .word_classes import CLASSES

_VOTES = CLASSES["vote"]
_JOINTS = frozenset(["to", "-", "–", "against"])
_HOURS, _CLOCK = 12, CLASSES["before_a_time_of_day"]
_SHORTLY = CLASSES["shortly"]
_WHOLES = frozenset([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000])  # of so many, a share is told
_LARGEST = max(_WHOLES)
_EACH = frozenset(["every", "each"])
_NEAR, _SHARE, _VOTE, _BESIDE = 4, 12, 8, 2  # words from a number to its share's whole; to the votes
_LANDS = CLASSES["land"] | {"state"}
_ALL_OF = frozenset(["of", "with", "has", "had"])
_POPULATION, _VALUED = frozenset(["population"]), frozenset(["at", "is", "was", "of", "to"])
_ORIGINALLY = frozenset(["own", "native", "prewar", "pre-war", "usual"])
_NEED, _SUSPECTED = CLASSES["in_need"], CLASSES["suspected"]
_ARE, _LEFT_IN = (["are"], ["were"]), (["left", "in"], ["left", "there"])
_DEED, _CRIME = 6, 5  # words from people to their need, and to what they are suspected of


def is_of_others(reading: Reading, count: Count, noun: Noun) -> bool:
    """Tell whether the words about a number say that it counts other things, or others than the displaced."""
    begin, end = bounds(reading, count.first)
    lower = reading.lower
    if _is_a_share(reading, count, noun, begin, end):
        return True
    if noun.kind == "bare":
        return _is_of_votes(reading, count, begin, end) or _is_a_time(lower, count) or _is_of_all(lower, count, begin)
    if noun.kind in ("person", "people") and not noun.displaced:
        needy = _are_in_need(lower, noun.at, end) or _are_suspects(lower, noun.at, end)
        return needy or _live_there(lower, count, noun)
    return False


def _is_of_votes(reading: Reading, count: Count, begin: int, end: int) -> bool:
    """Tell whether a number is of votes: by eight votes to seven, defeated, 231 to 196, voted 61-40."""
    lower, index = reading.lower, reading.number_from(count.number)
    for one, other in pairwise(reading.numbers[max(0, index - 1) : index + 2]):
        if other.first - one.last > _BESIDE:
            continue
        between = lower[one.last : other.first]
        told = lower[max(begin, one.first - _VOTE) : min(end, other.last + 1)]
        if not _JOINTS.isdisjoint(between) and not _VOTES.isdisjoint(told):
            return True
    return False


def _is_a_time(lower: list[str], count: Count) -> bool:
    """Tell whether a number is an hour: shortly after ten, empty by six."""
    value, at = count.high or 0, count.first
    if count.hedge != "exact" or not 0 < value <= _HOURS or at < 2:
        return False
    by = lower[at - 1] == "by" and lower[count.last : count.last + 1] in (["."], [","], ["and"], ["on"])
    rising = lower[at - 2].endswith(("ed", "ose", "ell", "ew"))
    return (lower[at - 1] in _CLOCK and lower[at - 2] in _SHORTLY) or (by and not rising)


def _is_a_share(reading: Reading, count: Count, noun: Noun, begin: int, end: int) -> bool:
    """Tell whether a number is of a share: eight households in ten, one in twenty, of every ten arrivals seven."""
    lower = reading.lower
    if count.hedge != "exact" or (count.high or 0) > _LARGEST:
        return False
    back = lower[max(begin, count.first - _SHARE) : count.first]
    if not _EACH.isdisjoint(back) and "of" in back[:-1] and back[back.index("of") + 1] in _EACH:
        return True
    index = reading.number_from(count.number)
    for few, whole in pairwise(reading.numbers[max(0, index - 1) : index + 2]):
        if lower[whole.first - 1] not in ("in", "of"):
            continue
        between, then = lower[few.last : whole.first], "".join(lower[whole.last : whole.last + 1])
        joined = between[-1:] == ["in"] or between[-2:] == ["out", "of"]
        fits = few.value is not None and whole.value in _WHOLES and few.value < whole.value
        spelled = lower[few.first].isalpha() and lower[whole.first].isalpha()
        if joined and fits and spelled and len(between) <= _NEAR and not (then.isalpha() and then.endswith("s")):
            return True
    return False


def _is_of_all(lower: list[str], count: Count, begin: int) -> bool:
    """Tell whether a number is of all who live in a place: a country of 2.6 million, whose own population was put at
    40,000."""
    at = count.first
    if at - 2 >= begin and lower[at - 1] == "of" and lower[at - 2] in _LANDS:
        return True
    before = lower[max(begin, at - _NEAR - 1) : at]
    told = next((it for it, word in enumerate(before) if word in _POPULATION), None)
    own = told is not None and told > 0 and before[told - 1] in _ORIGINALLY
    return own and before[-1] in _VALUED


def _live_there(lower: list[str], count: Count, noun: Noun) -> bool:
    """Tell whether people are all who live in a town: with barely 4,000 inhabitants."""
    if lower[noun.at : noun.at + 1] in _ARE and lower[noun.at + 1 : noun.at + 3] in _LEFT_IN:
        return True  # 900 people are left in the town
    return noun.word == "inhabitants" and not _ALL_OF.isdisjoint(lower[count.first - 2 : count.first])


def _are_in_need(lower: list[str], at: int, end: int) -> bool:
    """Tell whether all that is told of people is that they are in need, or that something affects them."""
    told = lower[at : min(end, at + _DEED)]
    stop = next((it for it, word in enumerate(told) if word in (";", ".", "who", "fled", "displaced")), len(told))
    return not _NEED.isdisjoint(told[:stop])


def _are_suspects(lower: list[str], at: int, end: int) -> bool:
    """Tell whether people are held for what they are suspected of: arrested on suspicion of looting, charged with."""
    told = lower[at : min(end, at + _CRIME)]
    return not _SUSPECTED.isdisjoint(told) or ("being", "questioned") in pairwise(told)
