"""Joins mentions to events, the likeliest pairs first, in time linear in the number of mentions.

Only mentions of one time that share a rare word, or are of one story, are held against each other, each against the
nearest few of them, so that a word or a day that very many share costs no more than another.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product
from math import inf

from .mentions import Mention
from .same_event import Rarity, apart, likeness

_ENOUGH = 0.0  # even odds
_LEAST = -1.0  # of two mentions of one event, on the mean; of two that one article tells, even odds
_COMPARED = 8  # mentions of each of two groups, when all of these are held against each other
_NEAREST = 24  # mentions that share a word and a time, held against one
_LOOKED_UP = 10  # rarest words of a mention
_HELD = 40  # mentions held against one in all
_MONTH, _YEAR = 92, 366  # days up to which a time is sought by its months, by its years


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _times(mention: Mention) -> dict[str, list[int]]:
    """Give the days, months and years under which a mention is found; of a longer or open time its first day alone."""
    days = mention.days
    if days is None or days > _YEAR:
        return {"from": [mention.first.toordinal()]}
    times = {"year": list(range(mention.first.year, mention.last.year + 1))}
    if days <= _MONTH:
        times["month"] = list(range(_month(mention.first), _month(mention.last) + 1))
    if days == 1:
        times["day"] = [mention.first.toordinal()]
    return times


def _unit(mention: Mention) -> str:
    """Give the unit by which those are sought that are of a mention's time or of a shorter one within it."""
    return list(_times(mention))[-1]


def _sought(mention: Mention) -> list[tuple[str, int]]:
    unit = _unit(mention)
    times = _times(mention)[unit]
    if unit == "day":
        times = [times[0] - 1, times[0], times[0] + 1]
    return [(unit, time) for time in times]


def _standing(mention: Mention) -> list[tuple[str, int]]:
    return [(unit, time) for unit, times in _times(mention).items() for time in times]


class _AtOneTime:
    """How many mentions stand under each time."""

    def __init__(self, mentions: list[Mention]):
        self._counts = Counter(time for mention in mentions for time in _standing(mention))

    def others(self, one: Mention, other: Mention) -> int:
        """Give how many other mentions there are at the time of the longer of two."""
        longer = max(one, other, key=lambda mention: mention.days or 0)
        unit = _unit(longer)
        return sum(self._counts[unit, time] for time in _times(longer)[unit]) - 1


def _pairs(mentions: list[Mention], rarity: Rarity) -> Iterator[tuple[int, int]]:
    """Give the pairs of mentions worth a closer look, each once."""
    found: dict[tuple, list[int]] = {}
    corrected = {mention.story for mention in mentions if mention.tie == "correction"}
    # Those of a shorter time are found when those of a longer one seek.
    for at in sorted(range(len(mentions)), key=lambda at: (mentions[at].days or 10**6, at)):
        mention = mentions[at]
        rare = sorted((-rarity.of(mark), mark) for mark in (*mention.told, *mention.around) if rarity.of(mark) > 0)
        marks = [*(mark for _, mark in rare[:_LOOKED_UP]), "§" + mention.story]
        candidates: Counter[int] = Counter()
        # A correction may move the day.
        anyway = [("corrected", mention.story)] if mention.story in corrected else []
        for key in product(_sought(mention) + anyway, marks):
            if key in found:
                candidates.update(found[key][-_NEAREST:])
        for key in product(_standing(mention) + anyway, marks):
            found.setdefault(key, []).append(at)
        for other in sorted(candidates, key=lambda other: (-candidates[other], -other))[:_HELD]:
            yield other, at


def joined(mentions: list[Mention]) -> list[list[Mention]]:
    """Give the mentions in groups, those of one event together, each group and its mentions in the order given."""
    rarity, at_one_time = Rarity(mentions), _AtOneTime(mentions)

    def odds(one: Mention, other: Mention) -> float:
        if apart(one, other):
            return -inf
        return likeness(one, other, rarity=rarity, at_their_time=at_one_time.others(one, other))

    def fit(first: list[int], second: list[int]) -> bool:
        held = list(product(first[:_COMPARED], second[:_COMPARED]))
        together = 0.0
        for one, other in ((mentions[a], mentions[b]) for a, b in held):
            found = odds(one, other)
            if found < _ENOUGH and one.article == other.article:
                return False
            together += found
        return together >= _LEAST * len(held)

    scored = [(-odds(mentions[one], mentions[other]), one, other) for one, other in _pairs(mentions, rarity)]
    group_of = list(range(len(mentions)))
    groups = {at: [at] for at in group_of}
    for negative, one, other in sorted(scored):
        if -negative < _ENOUGH:
            break
        first, second = sorted((group_of[one], group_of[other]))
        if first == second:
            continue
        if fit(groups[first], groups[second]):
            for at in groups[second]:
                group_of[at] = first
            groups[first] += groups.pop(second)
    return [[mentions[at] for at in sorted(groups[first])] for first in sorted(groups)]
