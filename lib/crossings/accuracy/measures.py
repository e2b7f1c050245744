"""How well one coding finds what another has: F1 of rows, and the share of slots that say the same. Units: percent.

A measure is a ratio of counts that documents give, and its interval comes from drawing documents again (Efron and
Tibshirani 1993): rows of one article are not independent.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .pairing import SLOTS


def _f1(right: str, gold: str, found: str, precise: str | None = None) -> Callable:
    """Give the F1 of counts: of what is right among the gold, and among the found."""

    def measure(counts):
        recall = _ratio(counts[right], counts[gold])
        precision = _ratio(counts[precise or right], counts[found])
        return _ratio(200 * recall * precision, recall + precision)

    return measure


def _of_relaxed(value: str) -> Callable:
    """Give TempEval-3's score of an attribute: the relaxed F1 by the share of matched gold spans that have it right."""
    relaxed = _f1("relaxed", "gold", "found", "relaxed precise")
    return lambda counts: relaxed(counts) * _ratio(counts[value], counts["relaxed"])


def _share(right: str, of: str) -> Callable:
    return lambda counts: 100 * _ratio(counts[right], counts[of])


def _ratio(part, whole):
    return np.divide(part, whole, out=np.zeros(np.broadcast(part, whole).shape), where=np.asarray(whole) != 0)


MEASURES: Mapping[str, Mapping[str, Callable]] = {
    "quotes": {
        "all speech": _f1("right all", "gold all", "found all"),
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
    },
    "dates": {
        "value F1": _of_relaxed("value"),
        "strict F1": _f1("strict", "gold", "found", "strict precise"),
        "relaxed F1": _f1("relaxed", "gold", "found", "relaxed precise"),
        "value F1, corrected values accepted": _of_relaxed("value or corrected"),
    },
    "events": {"head F1": _f1("matched", "gold", "found")},
}


@dataclass(frozen=True, slots=True)
class Score:
    """One measure of one table with the middle 95 % of what drawing the documents again gives; percent."""

    table: str
    measure: str
    value: float
    low: float
    high: float
    rows: int  # gold rows that it rests on


def measures_of(name: str, counts: Sequence[Mapping]) -> dict[str, Callable]:
    """Give the measures of a table that these counts allow: its own, and the share right of each coded slot."""
    coded = {key.removeprefix("slots ") for one in counts for key in one if key.startswith("slots ")}
    found = dict(MEASURES[name])
    if not any(one.get("value or corrected", 0) != one.get("value", 0) for one in counts):
        found.pop("value F1, corrected values accepted", None)
    for slot in SLOTS[name]:
        if slot in coded:
            found[f"{slot} %"] = _share(f"slot {slot}", f"slots {slot}")
    if any(one.get("whole rows") for one in counts):
        found["whole row %"] = _share("whole", "whole rows")
    return found


def scored(name: str, counts: Sequence[Mapping], *, resamples: int = 1000, seed: int = 20) -> list[Score]:
    """Give each measure of a table with its interval; none where there is no document."""
    if not counts:
        return []
    keys = sorted({key for one in counts for key in one})
    table = np.array([[one.get(key, 0) for key in keys] for one in counts], dtype=float).reshape(len(counts), len(keys))
    drawn = np.random.default_rng(seed).multinomial(len(counts), [1 / len(counts)] * len(counts), size=resamples)
    again = _Counts(keys, drawn @ table)
    whole = _Counts(keys, table.sum(axis=0))
    found = []
    for label, measure in measures_of(name, counts).items():
        low, high = np.quantile(measure(again), (0.025, 0.975)) if resamples else (np.nan, np.nan)
        rows = next((whole[key] for key in (f"slots {label.removesuffix(' %')}", f"gold {label}") if key in keys), None)
        rows = int(whole["gold"] if rows is None else rows)
        found.append(Score(name, label, float(measure(whole)), float(low), float(high), rows))
    return found


class _Counts:
    """Counts by name: of all documents together, or of each time they were drawn again."""

    def __init__(self, keys: Sequence[str], table: np.ndarray):
        self._at = {key: at for at, key in enumerate(keys)}
        self._table = table

    def __getitem__(self, key: str):
        at = self._at.get(key)
        return np.zeros(self._table.shape[:-1]) if at is None else self._table[..., at]
