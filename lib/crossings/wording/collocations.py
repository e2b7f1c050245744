"""Finds the words that stand beside a word more often than chance would have it."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import pandas as pd
from nltk.metrics import BigramAssocMeasures
from nltk.probability import FreqDist

from crossings.quotes.grammar import CLASS_OF
from crossings.schemas import DTYPES

from .uses import Article, Asked, Sought, worded

_CHANCE = 6.63  # the value of chi-square, one degree of freedom, that chance passes once in a hundred times
_KINDS = {
    "word": "text",
    "beside": "text",
    "count": "number",
    "articles": "number",
    "log_likelihood": "share",
    "first": "day",
    "last": "day",
}


def collocations(articles: pd.DataFrame, words: Asked = None, *, within: int = 4, least: int = 3) -> pd.DataFrame:
    """Give the words that stand near a word more often than chance would have it.

    Two words are near each other if they stand in one paragraph with fewer than ``within`` words between them (a
    surface co-occurrence; S. Evert, *Corpora and collocations*, 2008). Association is the log-likelihood ratio
    (T. Dunning, *Accurate methods for the statistics of surprise and coincidence*, 1993) as NLTK reckons it; pairs are
    given from 6.63 on, which chance would reach once in a hundred times. Words of grammar are left out, as are the
    forms of the words themselves.

    Parameters
    ----------
    articles : DataFrame, one row an article
        ``article_id``, ``title``, ``published`` (day), ``text``, ``duplicate_kind``; copies are left out.
    words : str or collection of str, optional
        In the singular, the plural is found with it; the words for people who flee if left out.
    within : int
        How far off a word may stand, in words.
    least : int
        So many times two words must be near each other.

    Returns
    -------
    DataFrame, one row per pair, the pairs of a word together, the strongest first
        ``word``, ``beside``, ``count`` (how often ``beside`` stands near the word), ``articles`` (that have them so),
        ``log_likelihood``, ``first`` and ``last`` (day of the first and last of these articles, null where none is
        known).

    Raises
    ------
    ValueError
        If a word asked for has no letter or digit in it; names it.
    """
    sought = Sought(words)
    all_words, near = FreqDist(), {word: FreqDist() for word in sought.words}
    told: dict[tuple[str, str], dict[str, date | None]] = defaultdict(dict)
    for article in worded(articles):
        all_words.update(article.words)
        uses = list(sought.uses(article))
        of_itself = {at for use in uses for at in range(use.first, use.last)}
        # A word between two uses is near both and counts once: the tables of the ratio are of words, not of pairs.
        beside = {(word, at) for word, first, last in uses for at in _near(article, first, last, within)}
        for word, at in beside:
            if at not in of_itself:
                near[word][article.words[at]] += 1
                told[word, article.words[at]][article.article_id] = article.day
    rows = [
        (word, beside, times, told[word, beside], score)
        for word, counts in near.items()
        for beside, times, score in _attracted(counts, all_words, least)
    ]
    return pd.DataFrame(
        {
            name: pd.Series(values, dtype=DTYPES[_KINDS[name]])
            for name, values in {
                "word": [row[0] for row in rows],
                "beside": [row[1] for row in rows],
                "count": [row[2] for row in rows],
                "articles": [len(row[3]) for row in rows],
                "log_likelihood": [row[4] for row in rows],
                "first": [_end(row[3], min) for row in rows],
                "last": [_end(row[3], max) for row in rows],
            }.items()
        }
    )


def _near(article: Article, first: int, last: int, within: int) -> Iterator[int]:
    """Give the tokens near a use, of its own paragraph."""
    begins, ends = article.paragraph_of(article.spans[first][0])
    for at in (*range(max(first - within, 0), first), *range(last, min(last + within, len(article.words)))):
        if begins <= article.spans[at][0] < ends:
            yield at


def _attracted(near: FreqDist, all_words: FreqDist, least: int) -> list[tuple[str, int, float]]:
    """Give the words near a word that stand there more often than elsewhere, with the strength of it."""
    found = []
    for beside, times in near.items():
        expected = near.N() * all_words[beside] / all_words.N()
        if times >= least and times > expected and beside not in CLASS_OF and not beside[0].isdigit():
            score = BigramAssocMeasures.likelihood_ratio(times, (near.N(), all_words[beside]), all_words.N())
            if score >= _CHANCE:
                found.append((beside, times, round(float(score), 1)))
    return sorted(found, key=lambda row: (-row[2], row[0]))


def _end(days_by_article: dict[str, date | None], which) -> date | None:
    return which((day for day in days_by_article.values() if day), default=None)
