"""The scoreboard of the shipped gold: the program beside the line that two coders reach, by table, measure and part."""

from collections.abc import Sequence

import pandas as pd
from numpy import nan

from .agreement import agreement
from .counts import counted
from .documents import TABLES
from .measures import scores_of
from .shipped_gold import ShippedGold

MEANINGS = {
    "table": "the table that is measured",
    "measure": "what is measured: F1 of rows, else, with %, the share of rows found whose slot says the same",
    "corpus": "the shipped corpus whose gold it is",
    "part": "development: its errors are read when rules are written; scored, calibration: nobody reads them",
    "system": "percent that the program reaches",
    "low": "the lower end of the middle 95 % of drawing articles again",
    "high": "its upper end",
    "coders": "percent that the second coding reaches, held against the first: the line to reach",
    "coders_low": "the lower end of its interval",
    "coders_high": "its upper end",
    "rows": "rows that the measure rests on: of the gold, or of it those found",
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


def beyond_chance(golds: Sequence[ShippedGold]) -> pd.DataFrame:
    """Give how far the two coders agree on each slot beyond chance, over all articles of these golds.

    Returns
    -------
    DataFrame, one row per table and slot
        ``same`` (percent), ``kappa`` and ``alpha``, each with ``_low`` and ``_high``, ``rows``.
    """
    one = [document for own in golds for document in own.coder_a]
    other = [document for own in golds for document in own.coder_b]
    found = []
    for name in TABLES:
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
