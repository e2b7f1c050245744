"""What an article is about, by the words of its whole text that few articles have.

Reports of one happening choose other words for a count and its deed, but most of them name the same towns, officers,
boats and buses: reports of a fortnight that share many such words tell one piece of news.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from math import log

_PRIOR = 100  # as if so many articles more had been read: in an archive of two, what both share is not yet common
_COMMON, _AT_LEAST = 0.1, 10  # words in more articles than this share, and than so many, tell nothing
_KEPT = 60  # rarest words of an article
_SOME = 5  # words in common, at the least
_FORTNIGHT = timedelta(days=14)
_ONE_NEWS = 0.2  # of the weight of the words of the report that has less, so much both have: they tell one thing


class Words:
    """The words of articles, counted as they are read, and weighed when all are."""

    def __init__(self):
        self._words: dict[str, tuple[str, ...]] = {}
        self._counts: Counter[str] = Counter()

    def add(self, article: str, words: Iterable[str]) -> None:
        """Add an article with its telling words, each once."""
        self._words[article] = tuple(words)
        self._counts.update(self._words[article])

    def of(self) -> dict[str, dict[str, float]]:
        """Give for each article the rarest words that it shares with another, with their weights."""
        read = len(self._words)
        most = max(_COMMON * read, _AT_LEAST)
        weights = {word: log((read + _PRIOR) / (n + 1)) for word, n in self._counts.items() if 1 < n <= most}

        def kept(words: Iterable[str]) -> list[str]:
            return sorted((word for word in words if word in weights), key=lambda word: (-weights[word], word))[:_KEPT]

        return {article: {word: weights[word] for word in kept(words)} for article, words in self._words.items()}


def shared(words: Iterable[str], news: Mapping[str, float]) -> float:
    """Give the weight of the words that an article has among its rarest."""
    return sum(news.get(word, 0.0) for word in words)


def one_news(one: Mapping[str, float], other: Mapping[str, float], days: tuple[date | None, date | None]) -> bool:
    """Tell whether two articles, of these days and with these rarest words, tell one piece of news."""
    if None in days or abs(days[0] - days[1]) > _FORTNIGHT:
        return False
    enough = len(one.keys() & other.keys()) >= _SOME
    return enough and shared(one, other) > _ONE_NEWS * min(sum(one.values()), sum(other.values()))
