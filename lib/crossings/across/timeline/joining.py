"""Joins mentions to events, the likeliest pairs first, in time linear in the number of mentions.

Only mentions of one time that share a rare word, or are of one story, are held against each other, each against the
nearest few of them, so that a word or a day that very many share costs no more than another.
"""

from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from math import inf

import numpy as np

from .mentions import Mention
from .same_event import Rarity, apart, likeness
from .standing import Standing
from .undated import told_again

_ENOUGH = 0.0  # even odds
_LEAST = -1.0  # of two mentions of one event, on the mean; of two that one article tells, even odds
_COMPARED = 8  # mentions of each of two groups, when all of these are held against each other


def _within_a_day(days: set[date]) -> bool:
    return not days or (max(days) - min(days)).days <= 1


class _Groups:
    """The mentions joined so far; a mention of no group is one by itself."""

    def __init__(self, mentions: Sequence[Mention]):
        self._mentions = mentions
        self._of = np.arange(len(mentions), dtype=np.uint32)
        self._joined: dict[int, list[int]] = {}
        # Of a group that very many tell, only some are held against another's; its days must not drift.
        self._days: dict[int, set[date]] = {}

    def of(self, at: int) -> int:
        """Give the group that a mention is in."""
        return int(self._of[at])

    def members(self, group: int) -> list[int]:
        return self._joined.get(group) or [group]

    def days(self, group: int) -> set[date]:
        if group in self._days:
            return self._days[group]
        mention = self._mentions[group]
        return {mention.first} if mention.by_day else set()

    def unite(self, first: int, second: int) -> None:
        days = self.days(first) | self.days(second)
        members = self.members(second)
        self._of[members] = first
        self._joined[first] = self.members(first) + members
        self._days[first] = days
        self._joined.pop(second, None)
        self._days.pop(second, None)

    def __iter__(self) -> Iterator[int]:
        return (at for at in range(len(self._of)) if self._of[at] == at)


def joined(
    mentions: Sequence[Mention], undated: Sequence[Mention] = ()
) -> Iterator[tuple[list[Mention], list[Mention]]]:
    """Give the mentions in groups, those of one event together, each group and its mentions in the order given.

    With each group come the mentions without a day that tell the same.
    """
    rarity = Rarity(mentions)
    standing = Standing(mentions, rarity)

    def odds(one: Mention, other: Mention) -> float:
        if apart(one, other):
            return -inf
        return likeness(one, other, rarity=rarity, at_their_time=standing.others(one, other))

    def fit(first: list[int], second: list[int]) -> bool:
        held = list(product(first[:_COMPARED], second[:_COMPARED]))
        together = 0.0
        for one, other in ((mentions[a], mentions[b]) for a, b in held):
            found = odds(one, other)
            if found < _ENOUGH and one.article == other.article:
                return False
            together += found
        return together >= _LEAST * len(held)

    scores, ones, others = array("d"), array("I"), array("I")
    for at in range(len(mentions)):
        for other in standing.near(at):
            if (score := odds(mentions[other], mentions[at])) >= _ENOUGH:
                scores.append(-score)
                ones.append(other)
                others.append(at)
    groups = _Groups(mentions)
    for pair in np.lexsort((others, ones, scores)).tolist():
        first, second = sorted((groups.of(ones[pair]), groups.of(others[pair])))
        if first == second:
            continue
        one, other = groups.members(first), groups.members(second)
        crowded = max(len(one), len(other)) > _COMPARED
        if crowded and not _within_a_day(groups.days(first) | groups.days(second)):
            continue
        if fit(one, other):
            groups.unite(first, second)
    again = told_again(mentions, undated, groups.of, groups.members)
    for group in groups:
        yield [mentions[member] for member in sorted(groups.members(group))], again.get(group, [])
