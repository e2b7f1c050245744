"""What the record says of one thing counted: a running total on a day, a period's count, a number at a time."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from crossings.edtf import day_range, days
from crossings.record.cumulative import Total, first_to_reach, totals
from crossings.record.flows import Flow, flows

_WEEK, _MONTH, _YEAR = timedelta(days=7), timedelta(days=31), timedelta(days=366)
_LONGER = 1.25  # times the record's own time that a total since an earlier beginning may count: since 1948 or 1953


@dataclass(frozen=True, slots=True)
class Official:
    """What the record says of a count; ``then`` is the next total it has, where the count was running on."""

    series: str
    low: int | None
    high: int | None
    known_on: date
    stated: bool  # whether the day of publication is known; otherwise the end of the period stands for it
    as_of: date
    period: str = ""
    then: int | None = None
    then_as_of: date | None = None


class Counterpart:
    """The rows of the record that count the same people on the same way, in the order in which they are asked."""

    def __init__(self, rows: pd.DataFrame):
        self._flows = flows(rows)
        self._by_since: dict[str | None, list[Total]] = {}
        self._totals_by_since: dict[str | None, list[Official]] = {}
        self.begins = min((flow.first for flow in self._flows if flow.first), default=None)
        self._series: dict[str, list[Flow]] = defaultdict(list)
        for flow in sorted((f for f in self._flows if f.first), key=lambda f: f.last):
            self._series[flow.series].append(flow)
        self._starts: dict[date, list[tuple[str, int]]] = defaultdict(list)
        self._called: dict[int, list[Official]] = defaultdict(list)
        for series in sorted(self._series):
            for at, flow in enumerate(self._series[series]):
                self._starts[flow.first].append((series, at))
                year = _called_by_year(flow)
                if year:
                    self._called[year].append(_counted([flow]))
        self._stocks = sorted(_stocks(rows), key=lambda stock: stock[0])
        # Where a number is a range, nobody counts these people: all numbers of them are estimates.
        self.estimated = any(None not in (o.low, o.high) and o.low != o.high for _, o in self._stocks)

    def _points(self, since: str | None) -> list[Total]:
        if since not in self._by_since:
            self._by_since[since] = totals(self._flows, since=since)
        return self._by_since[since]

    def passed(self, since: str | None, value: int) -> tuple[Total | None, Total] | None:
        """Give the first running total of at least a value, after the last one below it; None where none is."""
        return first_to_reach(self._points(since), value)

    def totals_on(self, since: str | None, day: date) -> list[Official]:
        """Give the running totals known on a day, of people counted since a beginning: the last and those of its week.

        Series that start at that beginning are taken, and totals from which the total up to the day before it is
        subtracted. Totals of one day are one, from the lowest to the highest; others of the week before it follow,
        the latest first: a report may repeat them. Empty where the record has none, or none was known by that day.
        """
        found = self._running(since)
        known: dict[date, list[Official]] = defaultdict(list)
        for point in found:
            if point.as_of <= day and point.known_on <= day:
                known[point.as_of].append(point)
        if not known:
            return []
        last = max(known)
        after = [p for p in found if p.as_of > day]
        then = min(after, key=lambda p: (p.as_of, -p.low)) if after else None
        return [
            Official(
                series=", ".join(sorted({p.series for p in known[as_of]})),
                low=min(p.low for p in known[as_of]),
                high=max(p.high for p in known[as_of]),
                known_on=max(p.known_on for p in known[as_of]),
                stated=all(p.stated for p in known[as_of]),
                as_of=as_of,
                then=then.high if then else None,
                then_as_of=then.as_of if then else None,
            )
            for as_of in sorted(known, reverse=True)
            if last - as_of < _WEEK
        ]

    def total_between(self, day: date) -> Official | None:
        """Give the running totals on both sides of a day, from the record's own beginning; None without both.

        Totals of one day are one, from the lowest to the highest.
        """
        found = self._running(None)
        before, after = [p for p in found if p.as_of <= day], [p for p in found if p.as_of >= day]
        if not before or not after:
            return None
        since, until = max(p.as_of for p in before), min(p.as_of for p in after)
        ends = [p for p in after if p.as_of == until]
        return Official(
            series=", ".join(sorted({p.series for p in ends})),
            low=min(p.low for p in before if p.as_of == since),
            high=max(p.high for p in ends),
            known_on=max(p.known_on for p in ends),
            stated=all(p.stated for p in ends),
            as_of=until,
        )

    def total_of(self, value: int, first: date, last: date) -> Official | None:
        """Give the running total of exactly a value that the record has between two days; None where it has none, or
        so much of it came between them that a count of those days alone may be the same number."""
        found = self._running(None)
        before = max((p.high for p in found if p.as_of < first), default=0)
        own = self.begins is not None and first <= self.begins  # counted from the record's own beginning
        if not own and value > 2 * before:
            return None
        return next((p for p in found if p.low == p.high == value and first <= p.as_of <= last), None)

    def _running(self, since: str | None) -> list[Official]:
        if since not in self._totals_by_since:
            start, until = day_range(since) if since else (None, None)
            found = self._complete(self._points(since), start)
            found += _less_those_before(self._complete(self._points(None), None), start)
            found = [point for point in found if not self._begins_late(point.as_of, until)]
            self._totals_by_since[since] = found
        return self._totals_by_since[since]

    def _begins_late(self, as_of: date, start: date | None) -> bool:
        """Tell whether the record's own count begins so long after ``start`` that a total from there counts others."""
        return bool(start and self.begins) and as_of - start > _LONGER * (as_of - self.begins)

    def _complete(self, points: list[Total], start: date | None) -> list[Official]:
        """Give the totals that begin where the count does: at ``start``, or where the record's own count begins."""
        wanted = max(start or date.min, self.begins or date.min)
        return [
            Official(p.series, p.total, p.total, p.known_on, p.known_from == "published", p.as_of)
            for p in points
            if p.first is None or p.first <= wanted + _MONTH
        ]

    def period(self, first: date, last: date) -> list[Official]:
        """Give the count of a period from each series whose periods make it up exactly.

        A calendar year is also counted by the series whose own years are called by it (a fiscal year).
        """
        found = []
        for series, at in self._starts.get(first, ()):
            laid = []
            for flow in self._series[series][at:]:
                if flow.last > last or (laid and flow.first != laid[-1].last + timedelta(days=1)):
                    break
                laid.append(flow)
            if laid and laid[-1].last == last:
                found.append(_counted(laid))
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
            found += self._called.get(first.year, [])
        return found

    def within(self, first: date, last: date) -> list[Official]:
        """Give the count of each period that is a part of another."""
        parts = [
            flow
            for members in self._series.values()
            for flow in members[bisect_left(members, first, key=lambda flow: flow.last) :]
            if first <= flow.first and flow.last <= last and (flow.first, flow.last) != (first, last)
        ]
        return [_counted([flow]) for flow in parts]

    def stock_on(self, day: date, known_by: date, *, estimates: bool) -> list[Official]:
        """Give the latest number of people at a time, from each series that has one near the latest day known.

        Parameters
        ----------
        day, known_by : date
            The day counted, and the day by which the record's number had to be known.
        estimates : bool
            Whether nobody counts these people: estimates of one year are then taken together, counts of one month.
        """
        latest: dict[str, Official] = {}
        for _, official in self._stocks[: bisect_right(self._stocks, day, key=lambda stock: stock[0])]:
            known = latest.get(official.series)
            if official.known_on <= known_by and (known is None or known.as_of < official.as_of):
                latest[official.series] = official
        if not latest:
            return []
        newest = max(official.as_of for official in latest.values())
        near = _YEAR if estimates else _MONTH
        return [official for official in latest.values() if newest - official.as_of < near]


def _less_those_before(found: list[Official], start: date | None) -> list[Official]:
    if start is None:
        return []
    before = [p for p in found if start - _MONTH <= p.as_of < start]
    if not before:
        return []
    base = max(before, key=lambda p: (p.as_of, p.low))
    return [
        Official(p.series, p.low - base.low, p.high - base.low, p.known_on, p.stated, p.as_of)
        for p in found
        if p.as_of >= start and p.low >= base.low
    ]


def _counted(laid: list[Flow]) -> Official:
    """Give the count of periods that follow one another."""
    low = None if any(f.low is None for f in laid) else sum(f.low for f in laid)
    high = None if any(f.high is None for f in laid) else sum(f.high for f in laid)
    known, stated = max((f.published or f.last, f.published is not None) for f in laid)
    period = laid[0].period if len(laid) == 1 else days(laid[0].first, laid[-1].last)
    return Official(laid[0].series, low, high, known, stated, laid[-1].last, period)


def _called_by_year(flow: Flow) -> int | None:
    """Give the year by which a year of another calendar is called: that of most of its days, at a tie its last one."""
    next_day = flow.last + timedelta(days=1) if flow.last < date.max else flow.last
    twelve_months = (next_day.year, next_day.month, next_day.day) == (
        flow.first.year + 1,
        flow.first.month,
        flow.first.day,
    )
    if not twelve_months or flow.first.year == flow.last.year:
        return None
    return flow.last.year if flow.first.month >= 7 else flow.first.year


def _stocks(rows: pd.DataFrame) -> list[tuple[date, Official]]:
    """Give the numbers at a time, each with the first day that it counts."""
    found = []
    for row in rows[rows["measure"] == "stock"].to_dict("records"):
        first, last = day_range(row["period"])
        if first is None or last is None:
            continue
        stated = not pd.isna(row["published"])
        low, high = (None if pd.isna(row[name]) else int(row[name]) for name in ("value_low", "value_high"))
        known = row["published"] if stated else last
        found.append((first, Official(row["series"], low, high, known, stated, last, row["period"])))
    return found
