"""Finds the sentences of a later article that say what sentences of an earlier one say, perhaps in other words."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from crossings.across.marks import stem
from crossings.reading import Reading

# Share of a sentence's words, each the less the more sentences have it, that another must have, and their sum; less is
# enough for sentences that stand between, or beside, two that say the same.
_SAME, _SAME_ANEW, _SUM = 0.4, 0.45, 1.5
_SAME_BESIDE, _SUM_BESIDE = 0.2, 1.0


class Passage(NamedTuple):
    """Sentences of the later and of the earlier article, by their number, that say the same; either may be none."""

    later: list[int]
    earlier: list[int]


def _told(reading: Reading, *, headline: bool) -> list[int]:
    """Give the sentences that tell the story: the byline, what opens a dateline, and often the headline left out."""
    layout = reading.layout
    aside = [span for span in (None if headline else layout.headline, layout.byline, layout.dateline) if span]
    return [
        number
        for number, (start, end) in enumerate(reading.sentences)
        if not any(first <= start and end <= last + 1 for first, last in aside)
    ]


class _Words:
    """The words of the sentences of two articles, with how much each tells of which sentence it is."""

    def __init__(self, later: Reading, earlier: Reading, *, edited: bool):
        # A headline is written for each article; a correction may mend the earlier one's, after it has named it.
        self.later, self.earlier = _of_sentences(later), _of_sentences(earlier, headline=not edited)
        if not edited:
            self.later = {at: words for at, words in self.later.items() if not _names(later, at, earlier)}
        counts = [Counter(word for words in one.values() for word in words) for one in (self.later, self.earlier)]
        self.weights = {word: 1 / max(one[word] for one in counts) for word in counts[0].keys() | counts[1].keys()}

    def likest(
        self, own: dict[int, frozenset[str]], other: dict[int, frozenset[str]], share: float
    ) -> Iterator[tuple[int, int]]:
        """Give for each sentence of one article the one of the other that has most of its words, if these are many."""
        having: dict[str, list[int]] = defaultdict(list)
        for number, words in other.items():
            for word in words:
                having[word].append(number)
        for number, words in own.items():
            shared: Counter[int] = Counter()
            for word in words:
                for at in having[word]:
                    shared[at] += self.weights[word]
            if shared:
                at = min(shared, key=lambda at: (-shared[at], abs(at - number), at))
                if self.same(words, other[at], share, _SUM):
                    yield number, at

    def same(self, words: frozenset[str], other: frozenset[str], share: float, least: float) -> bool:
        """Tell whether a sentence's words are the other's by a share and a sum of weights, or all of them are."""
        common = sum(self.weights[word] for word in words & other)
        return words == other or (common >= least and common >= share * sum(self.weights[word] for word in words))


def _names(reading: Reading, sentence: int, earlier: Reading) -> bool:
    """Tell whether a sentence names the earlier article by its whole headline."""
    if not (headline := earlier.layout.headline):
        return False
    first, last = reading.sentence_tokens[sentence]
    title = earlier.lower[earlier.token_at(headline[0]) : earlier.token_at(headline[1] - 1) + 1]
    words = reading.lower[first:last]
    return any(words[at : at + len(title)] == title for at in range(last - first - len(title) + 1))


def _of_sentences(reading: Reading, *, headline: bool = False) -> dict[int, frozenset[str]]:
    found = {}
    for number in _told(reading, headline=headline):
        first, last = reading.sentence_tokens[number]
        found[number] = frozenset(stem(word) for word in reading.lower[first:last] if word[0].isalnum())
    return found


def _beside(words: _Words, pairs: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the pairs of sentences left that stand right after, or right before, two that say the same."""
    done, done_before = {number for number, _ in pairs}, {at for _, at in pairs}
    for number, at in sorted(pairs):
        for step in (1, -1):
            left, before = number + step, at + step
            if left in words.later and before in words.earlier and not (left in done or before in done_before):
                one, other = words.later[left], words.earlier[before]
                if words.same(one, other, _SAME_BESIDE, _SUM_BESIDE) and words.same(
                    other, one, _SAME_BESIDE, _SUM_BESIDE
                ):
                    yield left, before


def passages(later: Reading, earlier: Reading, *, edited: bool) -> list[Passage]:
    """Give the passages of two articles that say the same, in the later one's order; then those only one has.

    Where one is not the other ``edited``, sentences must have more in common, and their neighbours tell nothing.
    """
    words = _Words(later, earlier, edited=edited)
    share = _SAME if edited else _SAME_ANEW
    pairs = set(words.likest(words.later, words.earlier, share))
    pairs |= {(number, at) for at, number in words.likest(words.earlier, words.later, share)}
    if edited:
        pairs |= set(_beside(words, pairs))
    root = {number: number for number in words.later}
    of_earlier: dict[int, int] = {}

    def first(number: int) -> int:
        while root[number] != number:
            number = root[number]
        return number

    for number, at in sorted(pairs):
        if at in of_earlier:
            one, other = sorted((first(of_earlier[at]), first(number)))
            root[other] = one
        else:
            of_earlier[at] = number
    found = {number: Passage([], []) for number in words.later if first(number) == number}
    for number in words.later:
        found[first(number)].later.append(number)
    for at in words.earlier:
        if at in of_earlier:
            found[first(of_earlier[at])].earlier.append(at)
    alone = [Passage([], [at]) for at in words.earlier if at not in of_earlier]
    return [*found.values(), *alone]
