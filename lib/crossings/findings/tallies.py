"""How many rows a table has of each value of a column."""

import pandas as pd


def tally(rows: pd.DataFrame, by: str, what: str) -> pd.DataFrame:
    """Give how many rows a table has of each value of a column, the commonest first, equals by name.

    Parameters
    ----------
    rows : DataFrame
    by : str
        The column; null counts as ``not known``.
    what : str
        What the rows are: the name of the column of numbers.
    """
    counts = rows[by].astype("string").fillna("not known").value_counts()
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return pd.DataFrame({by: [str(value) for value, _ in ordered], what: [int(number) for _, number in ordered]})
