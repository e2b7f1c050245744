"""The order of speakers by how often they are quoted."""

import pandas as pd


def most_quoted(speakers: pd.DataFrame) -> pd.DataFrame:
    """Give the speakers with the most quotations first; of as many in more articles, then by name.

    Parameters
    ----------
    speakers : DataFrame, one row per speaker
        As :func:`speakers` gives them, in this order, or some of them.
    """
    return speakers.sort_values(["quotes", "articles", "name"], ascending=[False, False, True], kind="stable")
