"""Figures beside the quotation in which they were said."""

import pandas as pd

from .sentences import with_sentences

_OF_QUOTE = ["quote_id", "kind", "cue", "cue_class", "speaker", "speaker_name", "speaker_group"]


def figures_said(figures: pd.DataFrame, quotes: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give the figures that stand in a quotation, each with who said it and how, in order of the day.

    Parameters
    ----------
    figures, quotes, articles : DataFrame
        As :func:`crossings.extract` gives them.

    Returns
    -------
    DataFrame, one row per figure in a quotation
        The figure's columns; ``quotation`` (the words of the quotation), its ``kind``, ``cue``, ``cue_class``,
        ``speaker``, ``speaker_name`` and ``speaker_group``; ``sentence``, ``title`` and ``published``.
    """
    said = quotes[["evidence", *_OF_QUOTE]].rename(columns={"evidence": "quotation"})
    rows = with_sentences(figures.dropna(subset=["quote_id"]).merge(said, on="quote_id"), articles)
    return rows.sort_values(["published", "article_id", "start"], na_position="last", kind="stable", ignore_index=True)
