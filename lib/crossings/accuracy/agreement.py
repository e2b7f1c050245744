"""How far two codings of the same texts agree: rows by F1, slots by share, kappa and alpha, with intervals.

Slots are held against each other on the rows that both codings have: Cohen's kappa and Krippendorff's alpha as
:mod:`nltk.metrics.agreement` reckons them. Free text has no closed list of labels, so two texts that name the same
count as one label (:mod:`crossings.accuracy.alike`); what is written once is a label of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from nltk.metrics.agreement import AnnotationTask

from . import alike
from .counts import counted
from .documents import Document
from .measures import Score, scored
from .pairing import SLOTS, paired, slot_right


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two codings agree on one slot, beyond what chance would give; each with its interval, 1 is full.

    A value is nan where only one label was ever given: then there is nothing that chance could not give.
    """

    table: str
    slot: str
    kappa: float
    kappa_low: float
    kappa_high: float
    alpha: float
    alpha_low: float
    alpha_high: float
    rows: int


def _labels(name: str, slot: str, one: Document, other: Document) -> list[tuple[str, str]]:
    """Give the labels of a slot in both codings, row by row; one label where they say the same."""
    found = []
    for i, j in paired(name, one, other):
        mine, its = one.rows[name][i], other.rows[name][j]
        label = alike.plain(mine.get(slot)).lower()
        found.append((label, label if slot_right(name, slot, mine, its) else alike.plain(its.get(slot)).lower()))
    return found


def _beyond_chance(labels: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """Give kappa and alpha; nan where there is only one label."""
    if len({label for pair in labels for label in pair}) < 2:
        return np.nan, np.nan
    task = AnnotationTask([(coder, at, pair[k]) for at, pair in enumerate(labels) for k, coder in enumerate("ab")])
    return task.kappa(), task.alpha()


def agreement(
    name: str, one: Sequence[Document], other: Sequence[Document], *, resamples: int = 100, seed: int = 20
) -> tuple[list[Score], list[Agreement]]:
    """Give how far two codings of a table agree.

    Returns
    -------
    (list of Score, list of Agreement)
        The measures that a system is scored by, the first coding taken for gold; kappa and alpha of each slot.
    """
    by_id = {document.doc_id: document for document in other}
    chance = np.random.default_rng(seed)
    drawn = [chance.integers(len(one), size=len(one)) for _ in range(resamples)]
    found = []
    for slot in SLOTS[name]:
        labels = [_labels(name, slot, document, by_id[document.doc_id]) for document in one]
        whole = [pair for of_one in labels for pair in of_one]
        again = np.array([_beyond_chance([pair for at in sample for pair in labels[at]]) for sample in drawn])
        edges = [_middle(again[:, k]) if resamples else (np.nan, np.nan) for k in (0, 1)]
        kappa, alpha = _beyond_chance(whole)
        found.append(Agreement(name, slot, kappa, *edges[0], alpha, *edges[1], len(whole)))
    return scored(name, counted(name, one, other)), found


def _middle(values: np.ndarray) -> tuple[float, float]:
    known = values[~np.isnan(values)]
    return tuple(np.quantile(known, (0.025, 0.975))) if len(known) else (np.nan, np.nan)
