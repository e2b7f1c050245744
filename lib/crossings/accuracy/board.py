"""The scoreboard of the shipped gold: the program beside the line that two coders reach, by table, measure and part."""

from collections.abc import Sequence
from math import isnan, nan

import pandas as pd

from crossings.shipped import SCORED

from .agreement import agreement
from .counts import counted
from .documents import TABLES
from .measures import found_for_100, scores_of
from .shipped_gold import ShippedGold

MEANINGS = {
    "table": "the table that is measured",
    "measure": "what is measured: F1 of rows; recall, the share of the gold's rows that are found and right; "
    "precision, the share of the rows shown that are right; with %, the share of rows found whose slot says the same",
    "corpus": "the shipped corpus whose gold it is",
    "part": "development: its errors are read when rules are written; scored, calibration: they are not shown",
    "system": "percent that the program reaches",
    "low": "the lower end of the middle 95 % of drawing articles again",
    "high": "its upper end",
    "coders": "percent that the second coding reaches, held against the first: the line to reach",
    "coders_low": "the lower end of its interval",
    "coders_high": "its upper end",
    "rows": "rows that the measure rests on: of the gold, or of it those found; for precision, those shown",
}
COLUMNS = tuple(MEANINGS)


def board(golds: Sequence[ShippedGold], tables: Sequence[str] = TABLES) -> pd.DataFrame:
    """Give how well the program does on gold, beside how far the two coders agree on the same articles.

    Returns
    -------
    DataFrame, one row per table, measure, corpus and part
        As :func:`columns_of_board` says; percent, intervals are the middle 95 % of drawing articles again.
    """
    found = []
    for own in golds:
        for part, ids in own.parts.items():
            for name in tables if ids else ():
                agreed = scores_of(name, counted(name, own.part(part, own.coder_a), own.part(part, own.coder_b)))
                line = {score.measure: (score.value, score.low, score.high) for score in agreed}
                ours = scores_of(name, counted(name, own.part(part, own.adjudicated), own.shown(part)))
                for score in ours:
                    found.append((name, score.measure, own.corpus, part, score.value, score.low, score.high,
                                  *line.get(score.measure, (nan, nan, nan)), score.rows))  # fmt: skip
    return pd.DataFrame(found, columns=list(COLUMNS))


def shown_for_100(golds: Sequence[ShippedGold], tables: Sequence[str] = TABLES) -> pd.DataFrame:
    """Give how many rows the program shows for each 100 that are coded: how far off a count of rows is, right or not.

    Returns
    -------
    DataFrame, one row per table and corpus, of the articles that are only scored
        ``table``, ``corpus``, ``shown`` (rows for each 100 coded; over 100 where more are shown than coded)
        with ``low`` and ``high`` (the middle 95 % of drawing articles again), ``coded`` (rows of the gold).
    """
    found = []
    for own in golds:
        ids = own.parts[SCORED]
        for name in tables if ids else ():
            counts = counted(name, own.part(SCORED, own.adjudicated), own.shown(SCORED))
            for score in found_for_100(name, counts):
                found.append((name, own.corpus, score.value, score.low, score.high, score.rows))
    return pd.DataFrame(found, columns=["table", "corpus", "shown", "low", "high", "coded"])


def by_set(board: pd.DataFrame, sets: Sequence[tuple[str, str]] | None = None) -> pd.DataFrame:
    """Give a board for reading, one column for each corpus and part.

    Parameters
    ----------
    board : DataFrame
        As :func:`board` gives it, or some of its rows.
    sets : sequence of (corpus, part), optional
        The columns, in order; if left out, all that the board has, those that are only scored first.

    Returns
    -------
    DataFrame, one row per table and measure, the measures of a table together
        ``table``, ``measure`` and a column per set: ``76.1 (67.9 to 82.4) / 95.8; 132``, which is the program's score,
        its interval, after the stroke the two coders' agreement (left out where it is not known), and the rows that it
        rests on; empty where a set has none.
    """
    if sets is None:
        met = dict.fromkeys(zip(board["corpus"], board["part"], strict=True))
        sets = sorted(met, key=lambda corpus_and_part: corpus_and_part[1] != SCORED)
    cells = {(row.table, row.measure, row.corpus, row.part): _cell(row) for row in board.itertuples()}
    tables = list(dict.fromkeys(board["table"]))
    measures = dict.fromkeys(zip(board["table"], board["measure"], strict=True))
    measures = sorted(measures, key=lambda table_and_measure: tables.index(table_and_measure[0]))
    rows = [[*measure, *(cells.get((*measure, *own), "") for own in sets)] for measure in measures]
    return pd.DataFrame(rows, columns=["table", "measure", *(f"{corpus}, {part}" for corpus, part in sets)])


def _cell(row) -> str:
    coders = "" if isnan(row.coders) else f" / {row.coders:.1f}"
    return f"{row.system:.1f} ({row.low:.1f} to {row.high:.1f}){coders}; {row.rows:,}"


def beyond_chance(golds: Sequence[ShippedGold], tables: Sequence[str] = TABLES) -> pd.DataFrame:
    """Give how far the two coders agree on each slot beyond chance, over all articles of these golds.

    Returns
    -------
    DataFrame, one row per table and slot
        ``same`` (percent), ``kappa`` and ``alpha``, each with ``_low`` and ``_high``, ``rows``.
    """
    one = [document for own in golds for document in own.coder_a]
    other = [document for own in golds for document in own.coder_b]
    found = []
    for name in tables:
        scores, slots = agreement(name, one, other)
        same = {score.measure: score.value for score in scores}
        for slot in slots:
            found.append((name, slot.slot, same[f"{slot.slot} %"], slot.kappa, slot.kappa_low, slot.kappa_high,
                          slot.alpha, slot.alpha_low, slot.alpha_high, slot.rows))  # fmt: skip
    columns = ["table", "slot", "same", "kappa", "kappa_low", "kappa_high", "alpha", "alpha_low", "alpha_high", "rows"]
    return pd.DataFrame(found, columns=columns)


def columns_of_board() -> pd.DataFrame:
    """Give the column dictionary of :func:`board`."""
    return pd.DataFrame(MEANINGS.items(), columns=["column", "meaning"])
