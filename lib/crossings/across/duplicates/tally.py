"""Counts in how many articles each of very many numbers stands, in memory that does not grow with the articles."""

from collections.abc import Iterable

import numpy as np

_BLOCK = 1 << 18  # numbers that wait until they are counted
_KEPT = 1 << 18  # numbers whose counts are kept, where those that stand in few articles are not asked for


class Tally:
    """Counts numbers; ``above`` is the count beyond which they are asked for.

    Where there are very many, those counted least are dropped (Manku and Motwani 2002, "Approximate frequency counts
    over data streams"), ``lost`` is the most that any may be counted short, and stays below ``above``.
    """

    def __init__(self, above: int = 0):
        self._above = above
        self.lost = 0
        self._numbers, self._counts = np.empty(0, dtype=np.uint32), np.empty(0, dtype=np.int64)
        self._waiting: list[np.ndarray] = []
        self._size = 0

    def add(self, numbers: np.ndarray) -> None:
        """Count the numbers of one article, each of which stands among them once."""
        self._waiting.append(numbers)
        self._size += len(numbers)
        if self._size >= max(_BLOCK, len(self._numbers)):
            self._count()

    def _count(self) -> None:
        numbers, counts = np.unique(np.concatenate([self._numbers[:0], *self._waiting]), return_counts=True)
        self._waiting, self._size = [], 0
        both, places = np.unique(np.concatenate([self._numbers, numbers]), return_inverse=True)
        summed = np.bincount(places, np.concatenate([self._counts, counts]), len(both)).astype(np.int64)
        few = 0
        while (summed > few).sum() > _KEPT and self.lost + few + 1 < self._above:
            few += 1
        self.lost += few
        self._numbers, self._counts = both[summed > few], summed[summed > few]

    def all(self) -> tuple[np.ndarray, np.ndarray]:
        """Give the numbers, sorted, and their counts."""
        self._count()
        return self._numbers, self._counts

    def above(self, again: Iterable[np.ndarray]) -> np.ndarray:
        """Give the numbers that are counted more often than ``above``, sorted.

        Those of all articles are asked for ``again`` where there were so many that some were dropped.
        """
        numbers, counts = self.all()
        found = numbers[counts + self.lost > self._above]
        if not self.lost or not len(found):
            return found
        exact = np.zeros(len(found), dtype=np.int64)
        for own in again:
            exact += np.isin(found, own, assume_unique=True)
        return found[exact > self._above]
