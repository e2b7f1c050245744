"""Finds the record's rows that count the people of a figure, each thing counted put in order once."""

from collections import defaultdict

import pandas as pd

from crossings.across.reported import Reported
from crossings.lexicon import words

from .official import Counterpart

# These are told apart by law or politics rather than by who is counted, and reports use one for another.
_ALIKE = frozenset({"defectors", "refugees", "migrants", "other"})
_PARTS = words(__file__, "part_series")


class Counterparts:
    """The record by what its rows count, to ask for the counterpart of one figure after another."""

    def __init__(self, record: pd.DataFrame):
        self._record = record
        self._labels: dict[tuple, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._there: dict[tuple, set[tuple[str, str]]] = defaultdict(set)
        self._found: dict[tuple, Counterpart | None] = {}
        columns = ("measure", "origin", "destination", "population", "series")
        for at, (measure, origin, destination, population, series) in enumerate(
            zip(*(record[name].astype(object).where(record[name].notna(), None) for name in columns), strict=True)
        ):
            self._there[origin, destination].add((measure, population))
            # Series that count only some of the people (men, one camp) are left out.
            if _PARTS.isdisjoint(series.split("_")):
                self._labels[measure, origin, destination][population].append(at)

    def of(self, figure: Reported) -> Counterpart | None:
        """Give the rows that count the people of a figure: same origin, destination and measure; None without any.

        Series of the figure's own population are taken if there are any, else series of one that reports use for it.
        """
        key = figure.measure, figure.origin, figure.destination
        by_population = self._labels.get(key)
        if not by_population:
            return None
        populations = (figure.population,)
        if figure.population not in by_population and figure.population in _ALIKE:
            populations = tuple(sorted(by_population.keys() & _ALIKE))
        asked = (*key, *populations)
        if asked not in self._found:
            chosen = sorted(at for population in populations for at in by_population.get(population, ()))
            self._found[asked] = Counterpart(self._record.iloc[chosen]) if chosen else None
        return self._found[asked]

    def populations(self, figure: Reported) -> dict[str, list[str]]:
        """Give the populations that the record counts on a figure's way, by measure."""
        found: dict[str, list[str]] = defaultdict(list)
        for measure, population in sorted(self._there.get((figure.origin, figure.destination), ())):
            found[measure].append(population)
        return found
