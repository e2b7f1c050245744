"""What a rule's own judgement is worth: of the rows that rules held to be this sure, how many were right.

Fitted by ``benchmarks/fit_confidence.py`` on the part of the shipped gold that is kept for it, table by table, so that
a surer judgement never gives a lower confidence (``confidence.csv`` beside this module), and then rule by rule: by how
much more or less often than its judgements promise a rule is right (``confidence_of_rules.csv``).
"""

import csv
from bisect import bisect_right
from functools import cache
from pathlib import Path

LEAST, MOST = 0.01, 0.99  # no rule is so good or so bad that a row of it is certain


def _rows(name: str) -> list[dict[str, str]]:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def _steps(table: str) -> tuple[list[float], list[float]]:
    """Give the judgements of a table that were met, in order, and the confidence of each."""
    told = [row for row in _rows("confidence.csv") if row["table"] == table]
    rows = sorted((float(row["judged"]), float(row["confidence"])) for row in told)
    return [judged for judged, _ in rows], [confidence for _, confidence in rows]


@cache
def _shifts() -> dict[tuple[str, str], float]:
    """Give by how much the confidence of a rule's rows is moved; a rule that was not met is not in it."""
    return {(row["table"], row["rule"]): float(row["shift"]) for row in _rows("confidence_of_rules.csv")}


@cache
def fitted(table: str, judged: float, rule: str = "") -> float:
    """Give the confidence of a row that a rule held to be this sure.

    Between two judgements that were met it lies between theirs, above all it is that of the highest. Below all it stays
    what it was judged to be: nothing is known that would speak for more. Of a rule that was met it is moved by what the
    rule was more or less often right.
    """
    met, fit = _steps(table)
    at = bisect_right(met, judged)
    if at == 0:
        return min(judged, fit[0])
    if at == len(met):
        worth = fit[-1]
    else:
        share = (judged - met[at - 1]) / (met[at] - met[at - 1])
        worth = fit[at - 1] + share * (fit[at] - fit[at - 1])
    shift = _shifts().get((table, rule))
    return round(worth if shift is None else min(max(worth + shift, LEAST), MOST), 3)
