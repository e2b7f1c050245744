"""How many rows a table has of each value of a column, and to which unit the time of an event is known."""

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


def known_to(timeline: pd.DataFrame) -> pd.Series:
    """Give the unit to which each event of the timeline is known: ``day``, ``several days``, ``month``, ``year`` ...

    An event whose tellings give two days is known to several days, however precisely each of them is told.

    Parameters
    ----------
    timeline : DataFrame
        ``day_from``, ``day_to`` and ``precision`` are read.

    Returns
    -------
    Series
        Text, of the index of ``timeline``.
    """
    by_day = timeline["precision"].isin(["day", "time"])
    one = (timeline["day_from"] == timeline["day_to"]).fillna(False).astype(bool)
    known = timeline["precision"].astype("string").mask(by_day, "several days").mask(one, "day")
    return known.rename("known_to")
