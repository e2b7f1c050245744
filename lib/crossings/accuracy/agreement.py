"""How far two codings of the same texts agree: rows by F1, slots by share, kappa and alpha, with intervals.

Slots are held against each other on the rows that both codings have: Cohen's kappa and Krippendorff's alpha as
:mod:`nltk.metrics.agreement` reckons them. Free text has no closed list of labels, so two texts that name the same
count as one label (:mod:`crossings.accuracy.alike`); what is written once is a label of its own.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from nltk.metrics.agreement import AnnotationTask

from . import alike
from .counts import counted
from .documents import Document
from .measures import Score, scores_of
from .pairing import SLOTS, paired, slot_right
from .resampling import middle, times_drawn


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


def coded_twice(labels: Iterable[tuple[Hashable, Hashable]]) -> AnnotationTask | None:
    """Give what kappa and alpha are reckoned from: the two labels of each row; None where there is only one label."""
    labels = list(labels)
    if len({label for pair in labels for label in pair}) < 2:
        return None
    return AnnotationTask([(coder, at, label) for at, pair in enumerate(labels) for coder, label in enumerate(pair)])


def _kappa_and_alpha(labels: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """Give kappa and alpha; nan where there is only one label."""
    task = coded_twice(labels)
    return (task.kappa(), task.alpha()) if task else (np.nan, np.nan)


def _drawn_again(labels: Sequence[Sequence[tuple[str, str]]], weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Give kappa and alpha of two coders for each time the documents were drawn again.

    The same as :func:`_kappa_and_alpha` gives, from how often each coder gives each label: so many draws take the
    library minutes. Nan where only one label was drawn.
    """
    every = sorted({label for of_one in labels for pair in of_one for label in pair})
    at = {label: number for number, label in enumerate(every)}
    given = np.zeros((2, len(labels), len(every)))
    same = np.zeros(len(labels))
    for document, of_one in enumerate(labels):
        for pair in of_one:
            same[document] += pair[0] == pair[1]
            for coder, label in enumerate(pair):
                given[coder, document, at[label]] += 1
    one, other = weights @ given[0], weights @ given[1]
    rows = one.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        agreed = (weights @ same) / rows
        by_chance = (one * other).sum(axis=1) / rows**2
        both = one + other
        apart = 1 - (both * (both - 1)).sum(axis=1) / (2 * rows * (2 * rows - 1))
        return (agreed - by_chance) / (1 - by_chance), 1 - (1 - agreed) / apart


def agreement(
    name: str, one: Sequence[Document], other: Sequence[Document], *, resamples: int = 1000, seed: int = 20
) -> tuple[list[Score], list[Agreement]]:
    """Give how far two codings of a table agree.

    Returns
    -------
    (list of Score, list of Agreement)
        The measures that a system is scored by, the first coding taken for gold; kappa and alpha of each slot. None of
        either where there is no document.
    """
    if not one:
        return [], []
    by_id = {document.doc_id: document for document in other}
    weights = times_drawn(len(one), resamples=resamples, seed=seed)
    found = []
    for slot in SLOTS[name]:
        labels = [_labels(name, slot, document, by_id[document.doc_id]) for document in one]
        whole = [pair for of_one in labels for pair in of_one]
        edges = [middle(values) for values in _drawn_again(labels, weights)]
        kappa, alpha = _kappa_and_alpha(whole)
        found.append(Agreement(name, slot, kappa, *edges[0], alpha, *edges[1], len(whole)))
    return scores_of(name, counted(name, one, other)), found
