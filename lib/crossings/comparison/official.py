"""What the record says: a running total on a day, a period's count, a number of people at a time."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

import pandas as pd

from crossings.edtf import day_range
from crossings.lexicon import words
from crossings.record import running_totals
from crossings.record.flows import flows

from .reported import Reported

# These are told apart by law or politics rather than by who is counted, and reports use one for another.
_ALIKE = frozenset({"defectors", "refugees", "migrants", "other"})
_PARTS = words(__file__, "part_series")
_MONTH, _YEAR = timedelta(days=31), timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Official:
    """What the record says of a count; ``then`` is the next total it has, where the count was running on."""

    series: str
    low: int | None
    high: int | None
    known_on: date
    stated: bool  # whether the day of publication is known; otherwise the end of the period stands for it
    as_of: date
    then: int | None = None
    then_as_of: date | None = None


def counterpart(record: pd.DataFrame, figure: Reported) -> pd.DataFrame:
    """Give the rows of the record that count the people of a figure: same origin, destination and measure.

    Series of the figure's own population are taken if there are any, else series of one that reports use for it.
    Series that count only some of the people (men, one camp) are left out.
    """
    rows = record[
        (record["measure"] == figure.measure)
        & record["origin"].eq(figure.origin).fillna(False).astype(bool)
        & record["destination"].eq(figure.destination).fillna(False).astype(bool)
    ]
    rows = rows[rows["series"].map(lambda series: _PARTS.isdisjoint(series.split("_"))).astype(bool)]
    same = rows[rows["population"] == figure.population]
    if len(same) or figure.population not in _ALIKE:
        return same
    return rows[rows["population"].isin(_ALIKE)]


def total_on(rows: pd.DataFrame, since: str | None, day: date) -> Official | None:
    """Give the running total that was known on a day, of people counted since a beginning.

    Series that start at that beginning are taken, and totals from which the total up to the day before it is
    subtracted. None where the record has neither, or nothing was known by that day.
    """
    start = day_range(since)[0] if since else None
    found = _complete(running_totals(rows, since=since), start, rows)
    found += _less_those_before(_complete(running_totals(rows), None, rows), start)
    known = [p for p in found if p.as_of <= day and p.known_on <= day]
    if not known:
        return None
    last = max(p.as_of for p in known)
    latest = [p for p in known if p.as_of == last]
    after = [p for p in found if p.as_of > day]
    then = min(after, key=lambda p: (p.as_of, -p.low)) if after else None
    return Official(
        series=latest[0].series,
        low=min(p.low for p in latest),
        high=max(p.high for p in latest),
        known_on=max(p.known_on for p in latest),
        stated=all(p.stated for p in latest),
        as_of=last,
        then=then.high if then else None,
        then_as_of=then.as_of if then else None,
    )


def _complete(totals: pd.DataFrame, start: date | None, rows: pd.DataFrame) -> list[Official]:
    """Give the totals that begin where the count does: at ``start``, or where the record's own count begins."""
    begins = [flow.first for flow in flows(rows) if flow.first]
    wanted = max(start or date.min, min(begins, default=date.min))
    found = []
    for point in totals.itertuples():
        first = day_range(point.period)[0]
        if first is None or first <= wanted + _MONTH:
            stated = point.known_from == "published"
            total = int(point.total)
            found.append(Official(point.series, total, total, point.known_on, stated, point.as_of))
    return found


def _less_those_before(totals: list[Official], start: date | None) -> list[Official]:
    if start is None:
        return []
    before = [p for p in totals if start - _MONTH <= p.as_of < start]
    if not before:
        return []
    base = max(before, key=lambda p: (p.as_of, p.low))
    return [
        Official(p.series, p.low - base.low, p.high - base.low, p.known_on, p.stated, p.as_of)
        for p in totals
        if p.as_of >= start and p.low >= base.low
    ]


def period_count(rows: pd.DataFrame, first: date, last: date) -> list[Official]:
    """Give the count of a period from each series whose periods make it up exactly."""
    found = []
    by_series = sorted(flows(rows), key=lambda f: (f.series, f.last))
    for series, members in groupby(by_series, key=lambda f: f.series):
        inside = [f for f in members if f.first and first <= f.first and f.last <= last]
        if not inside or inside[0].first != first or inside[-1].last != last:
            continue
        if any(b.first != a.last + timedelta(days=1) for a, b in pairwise(inside)):
            continue
        low = None if any(f.low is None for f in inside) else sum(f.low for f in inside)
        high = None if any(f.high is None for f in inside) else sum(f.high for f in inside)
        known, stated = max((f.published or f.last, f.published is not None) for f in inside)
        found.append(Official(series, low, high, known, stated, last))
    return found


def stock_on(rows: pd.DataFrame, day: date, known_by: date, *, estimates: bool) -> list[Official]:
    """Give the latest number of people at a time, from each series that has one near the latest day known.

    Parameters
    ----------
    rows : DataFrame
        Stock rows of the record.
    day, known_by : date
        The day counted, and the day by which the record's number had to be known.
    estimates : bool
        Whether nobody counts these people: estimates of one year are then taken together, counts of one month.
    """
    latest: dict[str, Official] = {}
    for row in rows.to_dict("records"):
        first, last = day_range(row["period"])
        if last is None or first is None or first > day:
            continue
        stated = not pd.isna(row["published"])
        known = row["published"] if stated else last
        if known > known_by:
            continue
        low, high = (None if pd.isna(row[name]) else int(row[name]) for name in ("value_low", "value_high"))
        if row["series"] not in latest or latest[row["series"]].as_of < last:
            latest[row["series"]] = Official(row["series"], low, high, known, stated, last)
    if not latest:
        return []
    newest = max(official.as_of for official in latest.values())
    near = _YEAR if estimates else _MONTH
    return [official for official in latest.values() if newest - official.as_of < near]
