"""The flows of a record: how many people came over a period, with the days that the period spans."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import pandas as pd

from crossings.edtf import day_range

Wanted = str | Collection[str] | None


@dataclass(frozen=True, slots=True)
class Flow:
    """One row of the record that counts people over a period.

    ``first`` is None only where a beginning is open and no series of the same thing states one. ``begins_by`` is the
    last day that the beginning, as it is written, can mean: 1953-12-31 for ``1953/2004``.
    """

    label: int
    thing: tuple[str | None, ...]
    series: str
    period: str
    first: date | None
    begins_by: date | None
    last: date
    low: int | None
    high: int | None
    published: date | None
    derived: bool

    @property
    def exact(self) -> int | None:
        """The count, where it is one number."""
        return self.low if self.low == self.high else None


def flows(
    record: pd.DataFrame, population: Wanted = None, origin: Wanted = None, destination: Wanted = None
) -> list[Flow]:
    """Give the flow rows of a record that count what is asked for.

    Parameters
    ----------
    record : DataFrame
        As :func:`crossings.record.load_record` gives it.
    population, origin, destination : str or collection of str, optional
        A value, any of several, or None for all.

    Returns
    -------
    list of Flow
        In the order of the record, without rows whose period has no end. A beginning left open (``../1998``) is set to
        the earliest one that any row of the same population, origin and destination states: official counts start
        somewhere, and their other cuts say where.
    """
    chosen = record[record["measure"] == "flow"]
    for column, wanted in (("population", population), ("origin", origin), ("destination", destination)):
        if wanted is not None:
            chosen = chosen[chosen[column].isin([wanted] if isinstance(wanted, str) else list(wanted))]
    found = [flow for flow in map(_flow, chosen.index, chosen.to_dict("records")) if flow is not None]
    begins: dict[tuple, Flow] = {}
    for flow in found:
        if flow.first and (flow.thing not in begins or flow.first < begins[flow.thing].first):
            begins[flow.thing] = flow
    return [_begin(flow, begins.get(flow.thing)) for flow in found]


def _flow(label: int, row: dict) -> Flow | None:
    first, last = day_range(row["period"])
    if last is None:
        return None
    begins_by = day_range(row["period"].partition("/")[0].replace("..", ""))[1]
    return Flow(
        label=label,
        thing=tuple(_plain(row[c]) for c in ("population", "origin", "destination")),
        series=row["series"],
        period=row["period"],
        first=first,
        begins_by=begins_by,
        last=last,
        low=_plain(row["value_low"]),
        high=_plain(row["value_high"]),
        published=_plain(row["published"]),
        derived=row["seen"] == "derived",
    )


def _begin(flow: Flow, earliest: Flow | None) -> Flow:
    if flow.first or not earliest:
        return flow
    values = {name: getattr(flow, name) for name in Flow.__slots__}
    return Flow(**values | {"first": earliest.first, "begins_by": earliest.begins_by})


def _plain(value):
    return None if pd.isna(value) else value
