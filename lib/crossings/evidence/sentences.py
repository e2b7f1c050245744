"""Rows beside the words they rest on: the sentence, and its article's title and day."""

import re

import pandas as pd

_DASH = re.compile(r"^[-–—]+ ")  # that parts a story from its dateline


def with_sentences(rows: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give rows with the ``sentence`` they stand in, and their article's ``title`` and ``published``.

    White space is told as one space, and the dash after a dateline is left out.

    Parameters
    ----------
    rows : DataFrame
        Of quotes, figures, dates or events.
    articles : DataFrame
        As :func:`crossings.extract` gives them.
    """
    named = rows.merge(articles[["article_id", "title", "published", "text"]], on="article_id", how="left")
    named["sentence"] = [
        _DASH.sub("", " ".join(text[start:end].split()))
        for text, start, end in zip(named["text"], named["sentence_start"], named["sentence_end"], strict=True)
    ]
    return named.drop(columns="text")
