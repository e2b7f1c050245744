"""The articles behind rows: which ones they come from, and how many of them each gives."""

from collections import Counter

import pandas as pd


def articles_behind(articles: pd.DataFrame, *rows: pd.DataFrame) -> pd.DataFrame:
    """Give the articles that rows of any tables come from, with the number of ``rows``, those of the most rows first.

    Parameters
    ----------
    articles : DataFrame
        As :func:`crossings.extract` gives them.
    *rows : DataFrame
        With ``article_id``, or with ``article_ids`` (lists: a row counts for each of them).

    Returns
    -------
    DataFrame
        The rows of ``articles`` that any row names, and ``rows``; of equals the earlier published first, those without
        a day last.
    """
    counts = Counter()
    for table in rows:
        named = table["article_id"] if "article_id" in table else table["article_ids"].explode()
        counts.update(named.dropna())
    behind = articles[articles["article_id"].isin(list(counts))]
    behind = behind.assign(rows=behind["article_id"].map(counts).astype("Int64"))
    return behind.sort_values(["rows", "published", "article_id"], ascending=[False, True, True]).reset_index(drop=True)
