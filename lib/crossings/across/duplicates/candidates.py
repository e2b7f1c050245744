"""Finds the few earlier articles that are worth holding against an article, in time linear in the number of articles.

An article is looked up by a sample of its runs of words (Broder 1997, "On the resemblance and containment of
documents") and by its rarest words. Among all that share one of these only the nearest in time are paired, so that
words which everybody uses cost no more than others.
"""

import numpy as np

_ONE_OF = 8  # so many runs is one looked up
_RAREST = 24  # words of an article are looked up
_RAREST_OF_HEAD = 16  # words of its title and beginning are, too
_BACK = {"runs": 3, "words": 6}  # articles before it that share a run or a word
_KEPT = 8  # pairs of an article, those that share most
_AT_LEAST = {"runs": 1, "words": 2}


def _nearest(features: np.ndarray, owners: np.ndarray, *, by: str) -> np.ndarray:
    """Give pairs (later, earlier) of owners of a same feature; owners are numbered in order of time."""
    order = np.lexsort((owners, features))
    features, owners = features[order], owners[order].astype(np.uint64)
    found = [np.empty(0, dtype=np.uint64)]
    for back in range(1, _BACK[by] + 1):
        same = features[back:] == features[:-back]
        found.append((owners[back:][same] << np.uint64(32)) | owners[:-back][same])
    pairs, shared = np.unique(np.concatenate(found), return_counts=True)
    pairs, shared = pairs[shared >= _AT_LEAST[by]], shared[shared >= _AT_LEAST[by]]
    later = pairs >> np.uint64(32)
    order = np.lexsort((pairs, -shared, later))
    pairs, later = pairs[order], later[order]
    starts = np.flatnonzero(np.r_[True, later[1:] != later[:-1]]) if len(later) else np.empty(0, dtype=int)
    place = np.arange(len(later)) - np.repeat(starts, np.diff(np.r_[starts, len(later)]))
    return pairs[place < _KEPT]


def by_runs(runs: list[np.ndarray]) -> np.ndarray:
    """Give pairs of articles that share runs of words, each as ``later << 32 | earlier``."""
    sampled = [own[own % _ONE_OF == 0] for own in runs]
    return _nearest(np.concatenate(sampled), np.repeat(np.arange(len(runs)), [len(s) for s in sampled]), by="runs")


def by_words(words: list[np.ndarray], heads: list[np.ndarray], counts: np.ndarray) -> np.ndarray:
    """Give pairs of articles that share rare words; ``counts`` tells in how many articles a word stands."""
    rarest = [
        np.union1d(_rarest(own, counts, _RAREST), _rarest(head, counts, _RAREST_OF_HEAD))
        for own, head in zip(words, heads, strict=True)
    ]
    return _nearest(np.concatenate(rarest), np.repeat(np.arange(len(words)), [len(r) for r in rarest]), by="words")


def _rarest(words: np.ndarray, counts: np.ndarray, number: int) -> np.ndarray:
    shared = words[counts[words] > 1]
    return shared[np.argsort(counts[shared], kind="stable")[:number]]
