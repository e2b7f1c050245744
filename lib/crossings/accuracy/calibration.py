"""Whether a confidence keeps its word: of the rows at 0.8, are eight in ten right?

A row is right as :func:`crossings.accuracy.pairing.right` says; one that stands for no gold row is wrong.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from crossings.shipped import SCORED

from .documents import TABLES, Document
from .pairing import paired, right
from .resampling import middle_of_share, times_drawn
from .shipped_gold import ShippedGold

TENTHS = 10
FEW = 100  # rows: a tenth with fewer is taken together with the next
_FEW_OF_A_TABLE = 50  # the same, for a table alone


@dataclass(frozen=True, slots=True)
class Judged:
    """A row of our tables with what it was held to be, and whether it is right."""

    table: str
    doc_id: str
    row: Mapping
    right: bool


def judged(gold: Sequence[Document], found: Sequence[Document], tables: Sequence[str] = TABLES) -> list[Judged]:
    """Tell of each found row, of any confidence, whether it is right."""
    by_id = {document.doc_id: document for document in gold}
    every = []
    for document in found:
        its = by_id[document.doc_id]
        for name in tables:
            of = {j: i for i, j in paired(name, its, document)}
            for j, row in enumerate(document.rows[name]):
                good = j in of and right(name, its, its.rows[name][of[j]], row)
                every.append(Judged(name, document.doc_id, row, good))
    return every


def frame(rows: Sequence[Judged]) -> pd.DataFrame:
    """Give judged rows as a table: ``table``, ``article_id``, ``rule``, ``confidence``, ``right``."""
    columns = ["table", "article_id", "rule", "confidence", "right"]
    told = [(one.table, one.doc_id, one.row["rule"], one.row["confidence"], one.right) for one in rows]
    return pd.DataFrame(told, columns=columns)


def judged_rows(golds: Sequence[ShippedGold], part: str = SCORED) -> pd.DataFrame:
    """Give, as :func:`frame` does, the judged rows of one part of shipped gold, all corpora together."""
    every = [judged(own.part(part, own.adjudicated), own.found(part)) for own in golds]
    return frame([row for rows in every for row in rows])


def area(judged: pd.DataFrame) -> float:
    """Give how often a right row has the higher confidence of a right and a wrong one: the area under the ROC curve.

    Reckoned from ranks (Hanley and McNeil 1982); 0.5 is chance, nan where all rows are right or all are wrong.
    """
    ranks = judged["confidence"].rank()
    right = judged["right"].astype(bool)
    n, m = int(right.sum()), int((~right).sum())
    return float((ranks[right].sum() - n * (n + 1) / 2) / (n * m)) if n and m else float("nan")


def by_table(judged: pd.DataFrame) -> pd.DataFrame:
    """Give, for each table and for all together, what the confidence says, what is right, and how well it parts them.

    Returns
    -------
    DataFrame, one row per table, the last of all
        ``table``, ``said`` (the mean confidence), ``right`` (the share), ``gap`` (the largest between these two in any
        tenth of its own: taken together, tables may make up for one another), ``area`` (as :func:`area` gives it),
        ``rows``.
    """
    groups = [(name, judged[judged["table"] == name]) for name in dict.fromkeys(judged["table"])]
    every = [*groups, ("all", judged)] if groups else []
    found = []
    for name, rows in every:
        own = tenths(rows, few=FEW if name == "all" else _FEW_OF_A_TABLE)
        gap = own.loc[own["gap"].abs().idxmax(), "gap"]
        found.append((name, rows["confidence"].mean(), rows["right"].mean(), gap, area(rows), len(rows)))
    return pd.DataFrame(found, columns=["table", "said", "right", "gap", "area", "rows"])


def tenth_of(confidence: float) -> int:
    """Give the tenth in which a confidence lies, from 0; a full one lies in the last."""
    return min(max(int(confidence * TENTHS + 1e-9), 0), TENTHS - 1)  # a float may fall short of its tenth


def tenths(judged: pd.DataFrame, *, few: int = FEW, resamples: int = 1000, seed: int = 20) -> pd.DataFrame:
    """Give, for each tenth of the confidence, what it says and what is right.

    A tenth with fewer than ``few`` rows is taken together with the one below, the lowest with the one above.

    Returns
    -------
    DataFrame, one row per tenth or several together, from the lowest
        ``low``, ``high`` (confidence from, below), ``said`` (the mean confidence), ``right`` (the share; with
        ``right_low`` and ``right_high``, the middle 95 % of drawing articles again), ``gap`` (``right`` less ``said``),
        ``rows``.
    """
    at = judged["confidence"].map(tenth_of)
    groups = [[tenth, tenth + 1, judged[at == tenth]] for tenth in sorted(set(at))]
    while len(groups) > 1:
        small = [k for k, group in enumerate(groups) if len(group[2]) < few]
        if not small:
            break
        k = max(small[-1], 1)
        groups[k - 1 : k + 1] = [[groups[k - 1][0], groups[k][1], pd.concat([groups[k - 1][2], groups[k][2]])]]
    found = []
    for low, high, rows in groups if len(judged) else ():
        right, said = rows["right"].mean(), rows["confidence"].mean()
        edges = _edges(rows, resamples, seed)
        found.append((low / TENTHS, high / TENTHS, said, right, *edges, right - said, len(rows)))
    return pd.DataFrame(found, columns=["low", "high", "said", "right", "right_low", "right_high", "gap", "rows"])


def _edges(rows: pd.DataFrame, resamples: int, seed: int) -> tuple[float, float]:
    """Give the interval of the share right: rows of one article are right or wrong together more than those of two."""
    of_articles = rows.groupby("article_id")["right"].agg(["sum", "size"]).to_numpy(float)
    good, every = (times_drawn(len(of_articles), resamples=resamples, seed=seed) @ of_articles).T
    low, high = middle_of_share(100 * good / every, 100 * rows["right"].mean(), len(rows))
    return low / 100, high / 100
