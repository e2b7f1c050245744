"""Finds the few earlier articles that are worth holding against an article, in time linear in the number of articles.

An article is looked up by a sample of its runs of words (Broder 1997, "On the resemblance and containment of
documents") and by its rarest words. Among all that share one of these only the nearest in time are paired, so that
words which everybody uses cost no more than others. Of a large archive what is looked up lies in parts, some words and
runs in each, then some articles in each, and one part is in memory at a time.
"""

from collections.abc import Callable, Iterator

import numpy as np

_ONE_OF = 8  # so many runs is one looked up
_RAREST = 24  # words of an article are looked up
_RAREST_OF_HEAD = 16  # words of its title and beginning are, too
_BACK = {"runs": 3, "words": 6}  # articles before it that share a run or a word
_KEPT = 8  # pairs of an article, those that share most
_AT_LEAST = {"runs": 1, "words": 2}
_PART, _PARTS = 1_000, 16  # articles for which there is a part; parts at most
_WAITING = 500  # articles
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


class Candidates:
    """What each article is looked up by, and the pairs that share it.

    Parameters
    ----------
    articles : int
        How many there will be.
    counts : array of int
        In how many articles each word stands.
    shelf : function
        Gives what keeps the parts: in memory, or on the disk (:class:`crossings.shelf.Shelves`).
    """

    def __init__(self, articles: int, counts: np.ndarray, shelf: Callable):
        self._counts, self._shelf = counts, shelf
        self._parts = min(_PARTS, 1 + articles // _PART)
        self._span = articles // self._parts + 1  # articles of a part
        self._kept = {by: [shelf() for _ in range(self._parts)] for by in _BACK}
        self._waiting: dict[str, list[tuple[int, np.ndarray]]] = {by: [] for by in _BACK}
        self._articles = 0

    def add(self, words: np.ndarray, head: np.ndarray, runs: np.ndarray) -> None:
        """Take the next article, in order of time."""
        rarest = np.union1d(self._rarest(words, _RAREST), self._rarest(head, _RAREST_OF_HEAD))
        self._waiting["runs"].append((self._articles, runs[runs % _ONE_OF == 0]))
        self._waiting["words"].append((self._articles, rarest))
        self._articles += 1
        if self._articles % _WAITING == 0:
            self._keep()

    def _rarest(self, words: np.ndarray, number: int) -> np.ndarray:
        shared = words[self._counts[words] > 1]
        return shared[np.argsort(self._counts[shared], kind="stable")[:number]]

    def _keep(self) -> None:
        for by, waiting in self._waiting.items():
            if waiting:
                features = np.concatenate([own for _, own in waiting]).astype(np.uint32)
                owners = np.repeat([at for at, _ in waiting], [len(own) for _, own in waiting]).astype(np.uint32)
                part = (features * _SPREAD >> np.uint64(40)) % np.uint64(self._parts)
                _share_out(part, self._kept[by], features, owners)
            waiting.clear()

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Give the pairs (later, earlier) worth a closer look, by the later one."""
        self._keep()
        pairs = {by: [self._shelf() for _ in range(self._parts)] for by in _BACK}
        for by, parts in self._kept.items():
            for part in filter(len, parts):
                found = _neighbours(*map(np.concatenate, zip(*part, strict=True)), by=by)
                _share_out((found >> np.uint64(32)) // np.uint64(self._span), pairs[by], found)
        for parts in zip(*pairs.values(), strict=True):
            found = [
                _closest(np.concatenate([own for (own,) in part]), by=by)
                for by, part in zip(pairs, parts, strict=True)
                if len(part)
            ]
            both = np.unique(np.concatenate([np.empty(0, dtype=np.uint64), *found]))
            yield from zip((both >> np.uint64(32)).tolist(), (both & np.uint64(0xFFFFFFFF)).tolist(), strict=True)


def _share_out(part: np.ndarray, parts: list, *columns: np.ndarray) -> None:
    """Put each row of some columns on the shelf of its part."""
    for at in np.unique(part).tolist():
        parts[at].append(tuple(column[part == at] for column in columns))


def _neighbours(features: np.ndarray, owners: np.ndarray, *, by: str) -> np.ndarray:
    """Give the pairs of owners of a same feature, ``later << 32 | earlier``, once for each feature that they share.

    Owners are numbered in order of time.
    """
    order = np.lexsort((owners, features))
    features, owners = features[order], owners[order].astype(np.uint64)
    found = []
    for back in range(1, _BACK[by] + 1):
        same = features[back:] == features[:-back]
        found.append((owners[back:][same] << np.uint64(32)) | owners[:-back][same])
    return np.concatenate(found)


def _closest(pairs: np.ndarray, *, by: str) -> np.ndarray:
    """Give of each later owner's pairs those that share most."""
    pairs, shared = np.unique(pairs, return_counts=True)
    pairs, shared = pairs[shared >= _AT_LEAST[by]], shared[shared >= _AT_LEAST[by]]
    later = pairs >> np.uint64(32)
    order = np.lexsort((pairs, -shared, later))
    pairs, later = pairs[order], later[order]
    starts = np.flatnonzero(np.r_[True, later[1:] != later[:-1]]) if len(later) else np.empty(0, dtype=int)
    place = np.arange(len(later)) - np.repeat(starts, np.diff(np.r_[starts, len(later)]))
    return pairs[place < _KEPT]
