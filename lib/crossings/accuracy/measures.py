"""How well one coding finds what another has: rows (F1, recall, precision), slots that say the same. Units: percent.

A measure is a ratio of counts that documents give, and its interval comes from drawing documents again.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .pairing import NAMES, SLOTS
from .resampling import middle, middle_of_share, times_drawn


@dataclass(frozen=True, slots=True)
class _Measure:
    """A measure: what it is of counts, and the count of rows that it rests on."""

    of: Callable
    rests_on: str


def _f1(right: str, gold: str, found: str, precise: str | None = None) -> _Measure:
    """Give the F1 of counts: of what is right among the gold, and among the found; nan where there is no gold."""

    def measure(counts):
        recall = _ratio(counts[right], counts[gold])
        precision = np.nan_to_num(_ratio(counts[precise or right], counts[found]))
        return 100 * np.where(recall + precision == 0, 0 * recall, _ratio(2 * recall * precision, recall + precision))

    return _Measure(measure, gold)


def _of_relaxed(value: str) -> _Measure:
    """Give TempEval-3's score of an attribute: the relaxed F1 by the share of matched gold spans that have it right."""
    relaxed = _f1("relaxed", "gold", "found", "relaxed precise")
    return _Measure(
        lambda counts: relaxed.of(counts) * np.nan_to_num(_ratio(counts[value], counts["relaxed"])), relaxed.rests_on
    )


def _recall(right: str, gold: str) -> _Measure:
    """Give the share of the gold that is found and right: what is missing from a count of rows, F1 does not tell."""
    return _share(right, gold)


def _precision(precise: str, found: str, gold: str, of: tuple[str, str] | None = None) -> _Measure:
    """Give the share of what is found that is right, times the share ``of`` two counts; nan where there is no gold."""

    def measure(counts):
        precision = 100 * _ratio(counts[precise], counts[found])
        precision = precision * np.nan_to_num(_ratio(counts[of[0]], counts[of[1]])) if of else precision
        return np.where(counts[gold] == 0, np.nan, precision)

    return _Measure(measure, found)


def _share(right: str, of: str) -> _Measure:
    return _Measure(lambda counts: 100 * _ratio(counts[right], counts[of]), of)


def _ratio(part, whole):
    """Give a ratio of counts; nan where the whole is nothing."""
    return np.divide(part, whole, out=np.full(np.broadcast(part, whole).shape, np.nan), where=np.asarray(whole) != 0)


MEASURES: Mapping[str, Mapping[str, _Measure]] = {
    "quotes": {
        "all speech": _f1("right all", "gold all", "found all"),
        "all speech recall": _recall("right all", "gold all"),
        "all speech precision": _precision("right all", "found all", "gold all"),
        "direct": _f1("right direct", "gold direct", "found direct", "precise direct"),
        "mixed": _f1("right mixed", "gold mixed", "found mixed", "precise mixed"),
        "indirect": _f1("right indirect", "gold indirect", "found indirect", "precise indirect"),
        "direct+mixed, span units": _f1("span right all", "span gold all", "span found all"),
        "content": _f1("matched all", "gold all", "found all"),
        "speaker right %": _share("speakers right all", "speakers all"),
    },
    "figures": {
        "detection F1": _f1("matched", "gold", "found"),
        "value F1": _f1("value", "gold", "found"),
        "value recall": _recall("value", "gold"),
        "value precision": _precision("value", "found", "gold"),
    },
    "dates": {
        "value F1": _of_relaxed("value"),
        "value recall": _recall("value", "gold"),
        "value precision": _precision("relaxed precise", "found", "gold", ("value", "relaxed")),
        "strict F1": _f1("strict", "gold", "found", "strict precise"),
        "relaxed F1": _f1("relaxed", "gold", "found", "relaxed precise"),
        "value F1, corrected values accepted": _of_relaxed("value or corrected"),
    },
    "events": {
        "head F1": _f1("matched", "gold", "found"),
        "head recall": _recall("matched", "gold"),
        "head precision": _precision("matched", "found", "gold"),
    },
}


# Of each table how many rows are found for each 100 of the gold, right or not: over 100 where more are.
FOUND_FOR_100: Mapping[str, _Measure] = {
    name: _share(f"found{of}", f"gold{of}")
    for name, of in (("quotes", " all"), ("figures", ""), ("dates", ""), ("events", ""))
}


@dataclass(frozen=True, slots=True)
class Score:
    """One measure of one table with the middle 95 % of what drawing the documents again gives; percent."""

    table: str
    measure: str
    value: float
    low: float
    high: float
    rows: int  # that it rests on: of the gold, for precision of what is found


def measures_of(name: str, counts: Sequence[Mapping]) -> dict[str, _Measure]:
    """Give the measures of a table that these counts allow: its own, and the share right of each coded slot.

    Of a slot in which the gold has a value for some rows only, the share of these alone as well (``when told``): where
    most rows have none, a program that fills in nothing would be right of most.
    """
    coded = {key.removeprefix("slots ") for one in counts for key in one if key.startswith("slots ")}
    totals = Counter()
    for one in counts:
        totals.update(one)
    found = dict(MEASURES[name])
    if totals["value or corrected"] == totals["value"]:
        found.pop("value F1, corrected values accepted", None)
    for slot in SLOTS[name]:
        if slot in coded:
            found[f"{slot} %"] = _share(f"slot {slot}", f"slots {slot}")
            if 0 < totals[f"told {slot}"] < totals[f"slots {slot}"]:
                found[f"{slot}, when told %"] = _share(f"told right {slot}", f"told {slot}")
    if totals["whole rows"]:
        found["whole row %"] = _share("whole", "whole rows")
        if NAMES[name]:
            found["whole row, names exact %"] = _share("whole, names exact", "whole rows")
    return found


def scores_of(name: str, counts: Sequence[Mapping], *, resamples: int = 1000, seed: int = 20) -> list[Score]:
    """Give each measure of a table with its interval; none where there is no document, or no row that it rests on.

    Where drawing documents again gives the same each time, as where all or none is right, the interval is that of a
    share of so many rows.
    """
    return _scored(name, counts, measures_of(name, counts), resamples, seed) if counts else []


def found_for_100(name: str, counts: Sequence[Mapping], *, resamples: int = 1000, seed: int = 20) -> list[Score]:
    """Give how many rows of a table are found for each 100 of the gold, with its interval; none without a gold row."""
    measures = {"found for 100": FOUND_FOR_100[name]}
    return _scored(name, counts, measures, resamples, seed, share=False) if counts else []


def _scored(
    name: str,
    counts: Sequence[Mapping],
    measures: Mapping[str, _Measure],
    resamples: int,
    seed: int,
    share: bool = True,
) -> list[Score]:
    keys = sorted({key for one in counts for key in one})
    table = np.array([[one.get(key, 0) for key in keys] for one in counts], dtype=float).reshape(len(counts), len(keys))
    again = _Counts(keys, times_drawn(len(counts), resamples=resamples, seed=seed) @ table)
    whole = _Counts(keys, table.sum(axis=0))
    found = []
    for label, measure in measures.items():
        rows, value = int(whole[measure.rests_on]), float(measure.of(whole))
        if not rows or np.isnan(value):
            continue
        values = measure.of(again) if resamples else np.array([])
        edges = middle_of_share(values, value, rows) if share else middle(values)
        found.append(Score(name, label, value, *edges, rows))
    return found


class _Counts:
    """Counts by name: of all documents together, or of each time they were drawn again."""

    def __init__(self, keys: Sequence[str], table: np.ndarray):
        self._at = {key: at for at, key in enumerate(keys)}
        self._table = table

    def __getitem__(self, key: str):
        at = self._at.get(key)
        return np.zeros(self._table.shape[:-1]) if at is None else self._table[..., at]
