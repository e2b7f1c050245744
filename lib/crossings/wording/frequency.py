"""Counts words: in all articles, and in those of each year."""

from collections import Counter, defaultdict

import pandas as pd
from nltk.probability import FreqDist

from crossings.lexicon import words as words_in
from crossings.quotes.grammar import CLASS_OF
from crossings.schemas import DTYPES

from .uses import Asked, Sought, own_articles, worded

_OF = 10_000
_ANY_STORY = words_in(__file__, "any_story")


def people_words(articles: pd.DataFrame, words: Asked = None) -> pd.DataFrame:
    """Give the words for people who flee that the articles use, how often, and when.

    Parameters
    ----------
    articles : DataFrame, one row an article
        ``article_id``, ``title``, ``published`` (day), ``text``, ``words``, ``duplicate_kind``; copies are left out.
    words : str or collection of str, optional
        Other words to look for, in the singular.

    Returns
    -------
    DataFrame, one row per word that is used, the one used most first, equals by name
        ``word``, ``count`` (singular and plural), ``per_10000`` (uses in 10,000 words), ``articles`` (that use it),
        ``first`` and ``last`` (day of the first and last of them; null where none is known).
    """
    sought = Sought(words)
    counts, told = Counter(), defaultdict(dict)
    for article in worded(articles):
        for use in sought.uses(article):
            counts[use.word] += 1
            told[use.word][article.article_id] = article.day
    used = sorted(counts, key=lambda word: (-counts[word], word))
    length = int(own_articles(articles)["words"].sum())
    days = {word: [day for day in told[word].values() if day] for word in used}
    return _typed(
        {
            "word": ("text", used),
            "count": ("number", [counts[word] for word in used]),
            "per_10000": ("share", [_share(counts[word], length) for word in used]),
            "articles": ("number", [len(told[word]) for word in used]),
            "first": ("day", [min(days[word], default=None) for word in used]),
            "last": ("day", [max(days[word], default=None) for word in used]),
        }
    )


def words_by_year(articles: pd.DataFrame, words: Asked = None) -> pd.DataFrame:
    """Give how often words are used in the articles of each year; undated articles are left out.

    Parameters
    ----------
    articles : DataFrame, one row an article
        As for :func:`people_words`.
    words : str or collection of str, optional
        In the singular; if left out, the words for people who flee that any dated article uses.

    Returns
    -------
    DataFrame, one row per year that has articles and word, by year, the words in the order asked for
        ``year``, ``word``, ``count`` (zero where it is not used), ``per_10000`` (uses in 10,000 words of that year).
    """
    sought = Sought(words)
    dated = own_articles(articles)
    dated = dated[dated["published"].notna()]
    lengths = dated["words"].groupby(dated["published"].map(lambda day: day.year)).sum().to_dict()
    counts = Counter(
        (article.day.year, use.word) for article in worded(dated) for use in sought.uses(article) if article.day
    )
    used = {word for _, word in counts}
    chosen = [word for word in sought.words if words is not None or word in used]
    rows = [(year, word, counts[year, word]) for year in sorted(lengths) for word in chosen]
    return _typed(
        {
            "year": ("text", [str(year) for year, _, _ in rows]),
            "word": ("text", [word for _, word, _ in rows]),
            "count": ("number", [number for _, _, number in rows]),
            "per_10000": ("share", [_share(number, int(lengths[year])) for year, _, number in rows]),
        }
    )


def commonest_words(articles: pd.DataFrame) -> pd.DataFrame:
    """Give how often each word is used; numbers, words of grammar and words of any news story are left out.

    Returns
    -------
    DataFrame, one row per word as written in lower case, the one used most first, equals by name
        ``word``, ``count``, ``articles`` (that use it).
    """
    counts, told = FreqDist(), Counter()
    for article in worded(articles):
        chosen = [
            word for word in article.words if not word[0].isdigit() and word not in CLASS_OF and word not in _ANY_STORY
        ]
        counts.update(chosen)
        told.update(set(chosen))
    used = sorted(counts, key=lambda word: (-counts[word], word))
    return _typed(
        {
            "word": ("text", used),
            "count": ("number", [counts[word] for word in used]),
            "articles": ("number", [told[word] for word in used]),
        }
    )


def _share(number: int, length: int) -> float:
    return round(number * _OF / length, 2) if length else 0.0


def _typed(columns: dict[str, tuple[str, list]]) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(values, dtype=DTYPES[kind]) for name, (kind, values) in columns.items()})
