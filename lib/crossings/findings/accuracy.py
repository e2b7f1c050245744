"""How good the tables are, in sentences: against gold that was only scored, and by a sheet that a person filled in."""

import math

import pandas as pd

from crossings.shipped import SCORED

from .words import count, listed

_MAIN = {"quotes": "all speech", "figures": "value F1", "dates": "value F1", "events": "head F1"}
_BESIDE = {"recall": "{} recall", "precision": "{} precision", "whole": "whole row %"}


def main_measures(board: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of a board that sum up a table: one measure of each.

    Of quotes F1 with the speaker right, of figures with low and high, of dates with the TIMEX3 value, of events of
    their verb or noun. Columns more than the board's are what F1 does not tell: ``recall`` and ``precision``, which it
    is made of, and ``whole``, the share of the gold's rows found with every slot right; nan where the board has none.
    """
    wanted = [measure == _MAIN[table] for table, measure in zip(board["table"], board["measure"], strict=True)]
    main = board[pd.Series(wanted, index=board.index, dtype=bool)].reset_index(drop=True)
    at = {(row.table, row.corpus, row.part, row.measure): row.system for row in board.itertuples()}
    for column, measure in _BESIDE.items():
        main[column] = [
            at.get((row.table, row.corpus, row.part, measure.format(_MAIN[row.table].removesuffix(" F1"))), math.nan)
            for row in main.itertuples()
        ]
    return main


def accuracy_found(board: pd.DataFrame) -> str:
    """Say how the program does on the articles that are only scored, with intervals.

    Parameters
    ----------
    board : DataFrame
        As :func:`crossings.accuracy.board` gives it.
    """
    main = main_measures(board)
    main, told = main[main["part"] == SCORED], []
    for corpus, rows in main.groupby("corpus", sort=False):
        parts = [f"{row.system:.0f} for {row.table} ({row.low:.0f} to {row.high:.0f})" for row in rows.itertuples()]
        told.append(f"{listed(parts)} in {corpus}")
    if not told:
        return "No gold ships with this archive: a sheet, below, measures how good the tables are."
    return (
        "Of 100, which stands for every row found and nothing else (F1), the program reaches on articles that are only "
        f"scored {'; '.join(told)}; two coders reach {math.floor(main['coders'].min())} or more."
    )


def limit_found(board: pd.DataFrame) -> str:
    """Say what the scores of a board do not tell; nothing where it has none.

    Parameters
    ----------
    board : DataFrame
        As :func:`crossings.accuracy.board` gives it.
    """
    if not (board["part"] == "scored").any():
        return ""
    return (
        "Texts, rules and gold are by language models of one kind, no person coded, and other news may be harder: on "
        "yours expect less, and measure."
    )


def shown_found(shown: pd.DataFrame) -> str:
    """Say how many rows the program shows for each 100 that are coded: how far off a count of rows is.

    Parameters
    ----------
    shown : DataFrame
        As :func:`crossings.accuracy.shown_for_100` gives it.
    """
    told = []
    for corpus, rows in shown.groupby("corpus", sort=False):
        told.append(f"{listed([f'{row.shown:.0f} of {row.table}' for row in rows.itertuples()])} in {corpus}")
    return f"For each 100 coded rows the program shows {'; '.join(told)}." if told else ""


def calibration_found(by_table: pd.DataFrame) -> str:
    """Say what share of the judged rows is right, and how well the confidence parts them from the others.

    Parameters
    ----------
    by_table : DataFrame
        As :func:`crossings.accuracy.by_table` gives it. An area that is not known (all are right, or all wrong) is not
        told.
    """
    if by_table.empty:
        return ""
    (whole,) = by_table[by_table["table"] == "all"].itertuples()
    told = f"Of the {count(whole.rows, 'row')} of any confidence {100 * whole.right:.1f} percent are right"
    if math.isnan(whole.area):
        return f"{told}."
    others = by_table[(by_table["table"] != "all") & by_table["area"].notna()]
    parts = [f"{100 * row.area:.0f} times among {row.table}" for row in others.itertuples()]
    alone = f", {listed(parts)}" if parts else ""
    return (
        f"{told}; of a right and a wrong one the right one has the higher confidence {100 * whole.area:.0f} times in "
        f"100 (by chance 50){alone}."
    )


def sheet_found(accuracy: pd.DataFrame) -> str:
    """Say what filled-in sheets come to, table by table.

    Parameters
    ----------
    accuracy : DataFrame
        As :func:`crossings.accuracy.sheet_accuracy` gives it.
    """
    whole = accuracy[(accuracy["stratum"] == "rows shown") & accuracy["right"].notna()]
    if not accuracy["judged"].sum():
        return "No sheet is filled in."
    if whole.empty:
        return "Of no table enough of the sheet is filled in: judge some rows of each stratum, and take no line out."
    parts = [
        f"{100 * row.right:.1f} percent of the rows of {row.table} that are shown are right ({100 * row.low:.1f} to "
        f"{100 * row.high:.1f}; {count(row.judged, 'row')} judged of {row.of:,})"
        for row in whole.itertuples()
    ]
    empty = accuracy[(accuracy["stratum"] == "nothing found") & accuracy["right"].notna()]
    missed = [f"{100 * (1 - row.right):.1f} percent in {row.table}" for row in empty.itertuples()]
    rest = f" Of the sentences in which nothing was found, something was missed in {listed(missed)}." if missed else ""
    return f"By the sheet, {listed(parts)}.{rest}"
