"""How good the tables are on the shipped gold: one measure of each table, and each slot, for what cannot wait.

``benchmarks/readme.py`` writes ``measured.csv`` and ``measured_slots.csv`` beside this module, and a test holds them
against what is measured.
"""

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_suffix(".csv")
SLOTS_FILE = FILE.with_stem("measured_slots")


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


class Slot(NamedTuple):
    """One slot of a table on the articles of a corpus that are only scored.

    In percent how often it is right of the rows found, or where ``measure`` says so (``when told``) of those alone in
    which the gold has a value, and what two coders reach; ``rows`` that it rests on.
    """

    table: str
    measure: str
    corpus: str
    system: float
    coders: float
    rows: int


@cache
def measured() -> tuple[Measured, ...]:
    """Give the measure that sums up each table, as :func:`crossings.findings.main_measures` chooses it."""
    return _read(FILE, Measured)


@cache
def measured_slots() -> tuple[Slot, ...]:
    """Give each slot of ten rows or more; twice, of all and of those with a value, where some have none."""
    return _read(SLOTS_FILE, Slot)


def _read(file: Path, kind: type) -> tuple:
    with file.open(encoding="utf-8", newline="") as lines:
        of = kind.__annotations__
        return tuple(kind(*(of[name](row[name]) for name in kind._fields)) for row in csv.DictReader(lines))
