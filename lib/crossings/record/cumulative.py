"""Running totals of the record's flows, and when they passed a count: "about 5,000 so far" is stale from then on."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

import pandas as pd

from crossings.edtf import day_range, days, interval

from .flows import Flow, Wanted, flows

_DTYPES = {
    "series": "string",
    "period": "string",
    "as_of": "object",
    "total": "Int64",
    "known_on": "object",
    "known_from": "string",
    "rows": "object",
}


@dataclass(frozen=True, slots=True)
class Total:
    """What a series had counted by the end of one of its periods: at least ``total`` people since ``first``."""

    series: str
    first: date | None
    as_of: date
    total: int
    known_on: date
    known_from: str
    rows: tuple[int, ...]

    @property
    def period(self) -> str:
        """EDTF, from the first day added up."""
        return days(self.first, self.as_of) if self.first else interval(None, self.as_of.isoformat())


@dataclass(frozen=True, slots=True)
class Passed:
    """When the record's running total reached a count.

    Attributes
    ----------
    value : int
        The count asked about.
    period : str
        EDTF of the time in which it was reached: after the last day known to be below it, up to ``by``.
    by : date
        The first day for which the record has a total of at least ``value``.
    total, total_before : int
        The total on that day, and the one known before it (None if there is none).
    series : str
        The series whose rows add up to ``total``.
    known_on : date
        When the last of those rows was published; the end of its period where no day of publication is known.
    known_from : str
        ``published`` or ``end of period``: which of the two ``known_on`` is.
    rows : DataFrame
        The rows of the record that add up to ``total``.
    """

    value: int
    period: str
    by: date
    total: int
    total_before: int | None
    series: str
    known_on: date
    known_from: str
    rows: pd.DataFrame


def running_totals(
    record: pd.DataFrame,
    population: Wanted = None,
    origin: Wanted = None,
    destination: Wanted = None,
    *,
    since: str | None = None,
) -> pd.DataFrame:
    """Give how many people each flow series had counted by the end of each of its periods.

    The periods of a series never overlap, so their sum counts nobody twice. It is a lower bound: a series may have
    gaps, may count only some of the people (men, one port), and of an open or hedged value only the low end is taken.

    Parameters
    ----------
    record : DataFrame
        As :func:`crossings.record.load_record` gives it.
    population, origin, destination : str or collection of str, optional
        What is counted; a value, any of several, or None for all.
    since : str, optional
        EDTF; only periods that begin on its first day or later are added up. A day inside the beginning of the count
        as the record writes it (the armistice of 1953 inside ``1953/2004``) is that beginning.

    Returns
    -------
    DataFrame, one row per series and end of a period, in order of the day
        ``series``, ``period`` (EDTF, from the first day added up), ``as_of`` (day), ``total`` (people, at least),
        ``known_on`` (day), ``known_from`` (published, end of period), ``rows`` (labels of the record's rows).

    Raises
    ------
    ValueError
        If ``since`` is not EDTF.
    """
    points = totals(flows(record, population, origin, destination), since=since)
    return pd.DataFrame(
        {n: pd.Series([getattr(point, n) for point in points], dtype=dtype) for n, dtype in _DTYPES.items()}
    )


def totals(found: list[Flow], *, since: str | None = None) -> list[Total]:
    """Give the running totals of flows, as :func:`running_totals` tells, in order of the day."""
    points = []
    counted = sorted((f for f in _since(found, since) if f.low is not None), key=lambda f: (f.series, f.last))
    for series, members in groupby(counted, key=lambda f: f.series):
        total, rows, known_on, known_from = 0, [], date.min, "published"
        first = None
        for number, flow in enumerate(members):
            first = first if number else flow.first
            total += flow.low
            rows.append(flow.label)
            known = flow.published or flow.last
            if known >= known_on:
                known_on, known_from = known, "published" if flow.published else "end of period"
            points.append(Total(series, first, flow.last, total, known_on, known_from, tuple(rows)))
    return sorted(points, key=lambda point: (point.as_of, point.series))


def passed_on(
    record: pd.DataFrame,
    population: Wanted,
    origin: Wanted,
    destination: Wanted,
    value: int,
    *,
    since: str | None = None,
) -> Passed | None:
    """Give when the record's running total reached a count, or None if it never did.

    Yearly series, other cuts and reported running totals are taken together: whichever reaches the count first shows
    it, because a count of some of the people is never above the count of all of them.

    Parameters
    ----------
    record : DataFrame
        As :func:`crossings.record.load_record` gives it.
    population, origin, destination : str, collection of str or None
        What is counted, as in :func:`running_totals`.
    value : int
        People; above zero.
    since : str, optional
        EDTF of the beginning that the count names ("since 1953").

    Returns
    -------
    Passed or None

    Raises
    ------
    ValueError
        If ``value`` is not above zero, or ``since`` is not EDTF.
    """
    if value <= 0:
        raise ValueError(f"a count to pass must be above zero, not {value}")
    reached = first_to_reach(totals(flows(record, population, origin, destination), since=since), value)
    if reached is None:
        return None
    below, point = reached
    return Passed(
        value=value,
        period=passing(below, point),
        by=point.as_of,
        total=point.total,
        total_before=below.total if below else None,
        series=point.series,
        known_on=point.known_on,
        known_from=point.known_from,
        rows=record.loc[list(point.rows)],
    )


def first_to_reach(points: list[Total], value: int) -> tuple[Total | None, Total] | None:
    """Give the first of several running totals that is at least a value, after the highest before it that is not."""
    below = None
    for point in sorted(points, key=lambda point: (point.as_of, -point.total)):
        if point.total >= value:
            return below, point
        # A lower total than one before it (a part, a gap) says nothing about how far the count had come.
        if below is None or point.total >= below.total:
            below = point
    return None


def passing(below: Total | None, point: Total) -> str:
    """Give EDTF of the time between a total that is below a count and the first one that is not."""
    begins = below.as_of + timedelta(days=1) if below else point.first
    return days(begins, point.as_of) if begins else interval(None, point.as_of.isoformat())


def _since(found: list[Flow], since: str | None) -> list[Flow]:
    if since is None:
        return found
    start = day_range(since)[0]
    if start is None:
        return found
    begins: dict[tuple, date] = {}
    for flow in found:
        if flow.first:
            begins[flow.thing] = min(flow.first, begins.get(flow.thing, flow.first))
    return [flow for flow in found if flow.first and _starts_after(flow, start, begins[flow.thing])]


def _starts_after(flow: Flow, start: date, count_begins: date) -> bool:
    inside_beginning = flow.first == count_begins and flow.begins_by is not None and start <= flow.begins_by
    return flow.first >= start or inside_beginning
