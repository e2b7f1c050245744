"""How good the tables are, in sentences: against gold that was only scored, and by a sheet that a person filled in."""

import math

import pandas as pd

from .words import count, listed

_MAIN = {"quotes": "all speech", "figures": "value F1", "dates": "value F1", "events": "head F1"}


def accuracy_found(board: pd.DataFrame) -> str:
    """Say how the program does on the articles that are only scored, and how two coders do.

    Parameters
    ----------
    board : DataFrame
        As :func:`crossings.accuracy.board` gives it.
    """
    scored = board[board["part"] == "scored"]
    told = []
    for corpus, rows in scored.groupby("corpus", sort=False):
        main = [rows[(rows["table"] == name) & (rows["measure"] == measure)] for name, measure in _MAIN.items()]
        parts = [
            f"{row['system']:.1f} for {row['table']} (two coders: {row['coders']:.1f})"
            for found in main
            for _, row in found.iterrows()
        ]
        told.append(f"{listed(parts)} in {corpus}")
    if not told:
        return "No article was scored."
    return f"On articles that are only scored the program reaches an F1 of {'; of '.join(told)}."


def calibration_found(judged: pd.DataFrame, area: float) -> str:
    """Say what share of the judged rows is right, and how well the confidence parts them from the others.

    Parameters
    ----------
    judged : DataFrame
        As :func:`crossings.accuracy.frame` gives it.
    area : float
        The area under the ROC curve, of :func:`crossings.accuracy.area`; nan, where all are right or all wrong, is not
        told.
    """
    if judged.empty:
        return "No row was judged."
    share = 100 * judged["right"].mean()
    told = f"Of their {count(len(judged), 'row')} of any confidence {share:.1f} percent are right"
    if math.isnan(area):
        return f"{told}."
    return (
        f"{told}, and a right row has the higher confidence of a right and a wrong one in {100 * area:.1f} percent of "
        "pairs."
    )


def sheet_found(accuracy: pd.DataFrame) -> str:
    """Say what filled-in sheets come to, table by table.

    Parameters
    ----------
    accuracy : DataFrame
        As :func:`crossings.accuracy.sheet_accuracy` gives it.
    """
    whole = accuracy[accuracy["stratum"] == "all rows"]
    if whole.empty:
        return "No sheet is filled in."
    parts = [
        f"{100 * row.right:.1f} percent of the rows of {row.table} are right ({100 * row.low:.1f} to "
        f"{100 * row.high:.1f}; {count(row.judged, 'row')} judged of {row.of:,})"
        for row in whole.itertuples()
    ]
    return f"By the sheet, {listed(parts)}."
