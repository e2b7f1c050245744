"""How good the tables are on the shipped gold: one measure of each table, as it was measured, for what cannot wait.

``benchmarks/readme.py`` writes ``measured.csv`` beside this module, and a test holds it against what is measured.
"""

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_suffix(".csv")


class Measured(NamedTuple):
    """One measure of a table on the articles of a corpus that are only scored.

    In percent the program's score, the ends of its 95 % interval, and what two coders reach, held against each other;
    ``rows`` of the gold that it rests on. In percent as well ``recall``, of the gold's rows those found and right;
    ``precision``, of the rows shown those right; ``whole``, of the gold's rows those found with every slot right.
    """

    table: str
    measure: str
    corpus: str
    system: float
    low: float
    high: float
    coders: float
    rows: int
    recall: float
    precision: float
    whole: float


@cache
def measured() -> tuple[Measured, ...]:
    """Give the measure that sums up each table, as :func:`crossings.findings.main_measures` chooses it."""
    kinds = Measured.__annotations__
    with FILE.open(encoding="utf-8", newline="") as lines:
        return tuple(Measured(*(kinds[name](row[name]) for name in Measured._fields)) for row in csv.DictReader(lines))
