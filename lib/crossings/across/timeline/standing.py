"""Where mentions stand: by their time and their rarest marks, so that those of one time that share some are found.

Twelve bytes for each time and mark of a mention: numbers, sorted by time and mark, and of these in the order in which
mentions are held against each other.
"""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import blake2b

import numpy as np

from .mentions import Mention
from .same_event import Rarity

_RARE = 2.0  # what a mark adds that few mentions share
_NEAREST = 24  # mentions that share a word and a time, held against one
_LOOKED_UP = 10  # rarest words of a mention
_HELD = 40  # mentions held against one in all
_MONTH, _YEAR = 92, 366  # days up to which a time is sought by its months, by its years
_OPEN = 10**6  # days, of a time without an end
_MARK_BITS = 40  # of a key: above them stands the time; the highest of them tells that the mark is a story
_UNITS = ("from", "year", "month", "day", "corrected")


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


def _sought(mention: Mention) -> dict[str, list[int]]:
    unit = _unit(mention)
    times = _times(mention)[unit]
    return {unit: [times[0] - 1, times[0], times[0] + 1] if unit == "day" else times}


class _Keys:
    """The mentions that stand under each key of one unit of time; ``turns`` are their places in the order of turns."""

    def __init__(self):
        self._keys, self._turns = array("Q"), array("I")

    def add(self, keys: list[int], turn: int) -> None:
        self._keys.extend(keys)
        self._turns.extend([turn] * len(keys))

    def sort(self) -> None:
        keys, turns = np.frombuffer(self._keys, np.uint64), np.frombuffer(self._turns, np.uint32)
        order = np.argsort(keys, kind="stable") if len(keys) else np.empty(0, dtype=int)
        self._keys, self._turns = keys[order], turns[order]

    def _ends(self, keys: list[int]) -> tuple[np.ndarray, np.ndarray]:
        sought = np.array(keys, dtype=np.uint64)
        return self._keys.searchsorted(sought), self._keys.searchsorted(sought, "right")

    def before(self, keys: list[int], turn: int) -> Iterator[list[int]]:
        """Give for each key the turns of the last mentions under it that come before a turn."""
        first, last = self._ends(keys)
        for low, high in zip(first.tolist(), last.tolist(), strict=True):
            if low < high:
                if self._turns[high - 1] >= turn:
                    high = bisect_left(self._turns, turn, low, high)
                yield self._turns[max(low, high - _NEAREST) : high].tolist()

    def counts(self, keys: list[int]) -> np.ndarray:
        """Give how many mentions stand under each key."""
        first, last = self._ends(keys)
        return last - first


class Standing:
    """The mentions by their time and their rarest marks."""

    def __init__(self, mentions: Sequence[Mention], rarity: Rarity):
        self._mentions, self._rarity = mentions, rarity
        self._places = {mark: place for place, mark in enumerate(rarity.marks())}
        self._corrected: dict[str, int] = {}
        days = array("q")
        self._counts: Counter[tuple[str, int]] = Counter()
        for mention in mentions:
            days.append(mention.days or _OPEN)
            self._counts.update((unit, time) for unit, times in _times(mention).items() for time in times)
            if mention.tie == "correction":
                self._corrected.setdefault(mention.story, len(self._corrected))
        # Those of a shorter time are found when those of a longer one seek.
        self._at_turn = np.argsort(np.frombuffer(days, np.int64), kind="stable") if days else np.empty(0, dtype=int)
        self._turns = np.empty(len(days), dtype=np.uint32)
        self._turns[self._at_turn] = np.arange(len(days))
        self._keys = {unit: _Keys() for unit in _UNITS}
        for turn, at in enumerate(self._at_turn.tolist()):
            mention = mentions[at]
            marks = self._rarest(mention)
            for unit, times in (_times(mention) | self._anyway(mention)).items():
                self._keys[unit].add([time << _MARK_BITS | mark for time in times for mark in marks], turn)
        for keys in self._keys.values():
            keys.sort()

    def _anyway(self, mention: Mention) -> dict[str, list[int]]:
        """Give the story of a mention, if an article corrects it: a correction may move the day."""
        return {"corrected": [self._corrected[mention.story]]} if mention.story in self._corrected else {}

    def _rarest(self, mention: Mention) -> list[int]:
        of = self._rarity.of
        rare = sorted((-of(mark), mark) for mark in (*mention.told, *mention.around) if of(mark) > 0)
        story = int.from_bytes(blake2b(mention.story.encode(), digest_size=8).digest()) >> (64 - _MARK_BITS + 1)
        return [*(self._places[mark] for _, mark in rare[:_LOOKED_UP]), story | 1 << (_MARK_BITS - 1)]

    def near(self, at: int) -> list[int]:
        """Give the mentions of a shorter time or of an earlier turn that are worth a closer look beside one."""
        mention, turn = self._mentions[at], int(self._turns[at])
        marks = self._rarest(mention)
        met: Counter[int] = Counter()
        for unit, times in (_sought(mention) | self._anyway(mention)).items():
            for turns in self._keys[unit].before([time << _MARK_BITS | mark for time in times for mark in marks], turn):
                met.update(turns)
        candidates = {int(self._at_turn[other]): shared for other, shared in met.items()}
        return sorted(candidates, key=lambda other: (-candidates[other], -other))[:_HELD]

    def others(self, one: Mention, other: Mention) -> int:
        """Give how many other mentions there are at the time of the longer of two.

        Those that share with both a mark that is rare otherwise are left out: they tell the same event, if these do.
        """
        longer = max(one, other, key=lambda mention: mention.days or 0)
        unit = _unit(longer)
        times = _times(longer)[unit]
        shared = [self._places[mark] for mark in one.told & other.told if self._rarity.of(mark) >= _RARE]
        alike = 2
        if shared:
            counts = self._keys[unit].counts([time << _MARK_BITS | mark for mark in shared for time in times])
            alike = max(alike, int(counts.reshape(len(shared), -1).sum(axis=1).max()))
        return sum(self._counts[unit, time] for time in times) - alike + 1
