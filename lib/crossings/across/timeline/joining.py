"""Joins mentions to events, the likeliest pairs first, in time linear in the number of mentions.

Only mentions of one time that share a rare word, or are of one story, are held against each other, each against the
nearest few of them, so that a word or a day that very many share costs no more than another.
"""

from collections import Counter
from datetime import date
from itertools import product
from math import inf

from .mentions import Mention
from .same_event import Rarity, apart, likeness

_ENOUGH = 0.0  # even odds
_LEAST = -1.0  # of two mentions of one event, on the mean; of two that one article tells, even odds
_RARE = 2.0  # what a mark adds that few mentions share
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


class _Index:
    """The mentions by their time and their rarest marks."""

    def __init__(self, mentions: list[Mention], rarity: Rarity):
        self._mentions, self._rarity = mentions, rarity
        self._counts = Counter(time for mention in mentions for time in _standing(mention))
        self._having: dict[tuple, list[int]] = {}

    def pairs(self) -> list[tuple[int, int]]:
        """Give the pairs of mentions worth a closer look, each once, and fill the index."""
        mentions, having = self._mentions, self._having
        corrected = {mention.story for mention in mentions if mention.tie == "correction"}
        pairs = []
        # Those of a shorter time are found when those of a longer one seek.
        for at in sorted(range(len(mentions)), key=lambda at: (mentions[at].days or 10**6, at)):
            mention = mentions[at]
            marks = self._rarest(mention)
            candidates: Counter[int] = Counter()
            # A correction may move the day.
            anyway = [("corrected", mention.story)] if mention.story in corrected else []
            for key in product(_sought(mention) + anyway, marks):
                if key in having:
                    candidates.update(having[key][-_NEAREST:])
            for key in product(_standing(mention) + anyway, marks):
                having.setdefault(key, []).append(at)
            nearest = sorted(candidates, key=lambda other: (-candidates[other], -other))[:_HELD]
            pairs += [(other, at) for other in nearest]
        return pairs

    def _rarest(self, mention: Mention) -> list[str]:
        of = self._rarity.of
        rare = sorted((-of(mark), mark) for mark in (*mention.told, *mention.around) if of(mark) > 0)
        return [*(mark for _, mark in rare[:_LOOKED_UP]), "§" + mention.story]

    def others(self, one: Mention, other: Mention) -> int:
        """Give how many other mentions there are at the time of the longer of two.

        Those that share with both a mark that is rare otherwise are left out: they tell the same event, if these do.
        """
        longer = max(one, other, key=lambda mention: mention.days or 0)
        unit = _unit(longer)
        times = [(unit, time) for time in _times(longer)[unit]]
        shared = [mark for mark in one.told & other.told if self._rarity.of(mark) >= _RARE]
        alike = max((sum(len(self._having.get((time, mark), ())) for time in times) for mark in shared), default=2)
        return sum(self._counts[time] for time in times) - max(alike, 2) + 1


def _within_a_day(days: set[date]) -> bool:
    return not days or (max(days) - min(days)).days <= 1


def joined(mentions: list[Mention]) -> list[list[Mention]]:
    """Give the mentions in groups, those of one event together, each group and its mentions in the order given."""
    rarity = Rarity(mentions)
    index = _Index(mentions, rarity)
    pairs = index.pairs()

    def odds(one: Mention, other: Mention) -> float:
        if apart(one, other):
            return -inf
        return likeness(one, other, rarity=rarity, at_their_time=index.others(one, other))

    def fit(first: list[int], second: list[int]) -> bool:
        held = list(product(first[:_COMPARED], second[:_COMPARED]))
        together = 0.0
        for one, other in ((mentions[a], mentions[b]) for a, b in held):
            found = odds(one, other)
            if found < _ENOUGH and one.article == other.article:
                return False
            together += found
        return together >= _LEAST * len(held)

    scored = [(-odds(mentions[one], mentions[other]), one, other) for one, other in pairs]
    group_of = list(range(len(mentions)))
    groups = {at: [at] for at in group_of}
    # Of a group that very many tell, only some are held against another's; its days must not drift.
    days = {at: {mention.first} if mention.by_day else set() for at, mention in enumerate(mentions)}
    for negative, one, other in sorted(scored):
        if -negative < _ENOUGH:
            break
        first, second = sorted((group_of[one], group_of[other]))
        if first == second:
            continue
        crowded = max(len(groups[first]), len(groups[second])) > _COMPARED
        if crowded and not _within_a_day(days[first] | days[second]):
            continue
        if fit(groups[first], groups[second]):
            for at in groups[second]:
                group_of[at] = first
            groups[first] += groups.pop(second)
            days[first] |= days.pop(second)
    return [[mentions[at] for at in sorted(groups[first])] for first in sorted(groups)]
