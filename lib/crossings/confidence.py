"""What a rule's own judgement is worth: of the rows that rules held to be this sure, how many were right.

Fitted by ``benchmarks/fit_confidence.py`` on the part of the shipped gold that is kept for it, table by table, so that
a surer judgement never gives a lower confidence. ``confidence.csv`` beside this module holds it.
"""

import csv
from bisect import bisect_right
from functools import cache
from pathlib import Path


@cache
def _steps(table: str) -> tuple[list[float], list[float]]:
    """Give the judgements of a table that were met, in order, and the confidence of each."""
    with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as lines:
        rows = [
            (float(row["judged"]), float(row["confidence"])) for row in csv.DictReader(lines) if row["table"] == table
        ]
    return [judged for judged, _ in sorted(rows)], [confidence for _, confidence in sorted(rows)]


@cache
def fitted(table: str, judged: float) -> float:
    """Give the confidence of a row that a rule held to be this sure.

    Between two judgements that were met it lies between theirs, above all it is that of the highest. Below all it stays
    what it was judged to be: nothing is known that would speak for more.
    """
    met, fit = _steps(table)
    at = bisect_right(met, judged)
    if at == 0:
        return min(judged, fit[0])
    if at == len(met):
        return fit[-1]
    share = (judged - met[at - 1]) / (met[at] - met[at - 1])
    return round(fit[at - 1] + share * (fit[at] - fit[at - 1]), 3)
