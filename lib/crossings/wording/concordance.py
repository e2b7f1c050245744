"""Lists the uses of a word, each in its context: a concordance."""

from datetime import date

import pandas as pd

from crossings.schemas import DTYPES

from .uses import Article, Asked, Sought, worded

_KINDS = {
    "word": "text",
    "published": "day",
    "before": "text",
    "evidence": "text",
    "after": "text",
    "title": "text",
    "article_id": "text",
    "start": "number",
    "end": "number",
}


def concordance(articles: pd.DataFrame, words: Asked = None, *, letters: int = 50) -> pd.DataFrame:
    """Give every use of a word with what stands before and after it in its paragraph.

    Parameters
    ----------
    articles : DataFrame, one row an article
        ``article_id``, ``title``, ``published`` (day), ``text``, ``duplicate_kind``; copies are left out.
    words : str or collection of str, optional
        In the singular, the plural is found with it; the words for people who flee if left out.
    letters : int
        So many letters of context at most on each side, cut at a word.

    Returns
    -------
    DataFrame, one row per use, in order of the articles' days, those without a known day last, and of their text
        ``word`` (as asked for), ``published`` (day), ``before``, ``evidence`` (the use as written), ``after``,
        ``title``, ``article_id``, ``start`` and ``end`` (code points: ``text[start:end] == evidence``).

    Raises
    ------
    ValueError
        If a word asked for has no letter or digit in it; names it.
    """
    sought = Sought(words)
    rows = []
    for article in sorted(worded(articles), key=lambda article: article.day or date.max):
        for word, first, last in sought.uses(article):
            start, end = article.spans[first][0], article.spans[last - 1][1]
            before, after = _around(article, start, end, letters)
            evidence = article.text[start:end]
            rows.append((word, article.day, before, evidence, after, article.title, article.article_id, start, end))
    columns = zip(*rows, strict=True) if rows else ([] for _ in _KINDS)
    return pd.DataFrame(
        {name: pd.Series(values, dtype=DTYPES[_KINDS[name]]) for name, values in zip(_KINDS, columns, strict=True)}
    )


def _around(article: Article, start: int, end: int, letters: int) -> tuple[str, str]:
    """Give what stands on either side in the paragraph, white space as single blanks, no word cut in two."""
    begins, ends = article.paragraph_of(start)
    before = " ".join(article.text[max(begins, start - 4 * letters) : start].split())
    after = " ".join(article.text[end : min(ends, end + 4 * letters)].split())
    if len(before) > letters:
        before = before[-letters - 1 :].partition(" ")[2]
    if len(after) > letters:
        after = after[: letters + 1].rpartition(" ")[0]
    return before, after
