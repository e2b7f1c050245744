"""Whether a record adds up: parts against totals, running totals and long periods against the sum of their parts."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

import pandas as pd

from .flows import Flow, flows
from .load import load_differences

# A series that counts part of the people of another has that one's name and one of these endings.
PARTS = ("_men", "_women")
_DTYPES = {
    "check": "string",
    "series": "string",
    "period": "string",
    "reported": "Int64",
    "computed": "Int64",
    "difference": "Int64",
    "reason": "string",
    "passed": "boolean",
}


def checks(record: pd.DataFrame, differences: pd.DataFrame | None = None) -> pd.DataFrame:
    """Give the arithmetic checks of a record: one row per number that another set of its rows should add up to.

    Parameters
    ----------
    record : DataFrame
        As :func:`crossings.record.load_record` gives it.
    differences : DataFrame, optional
        Known differences and their reasons, as :func:`crossings.record.load_differences` gives them; the shipped ones
        if left out.

    Returns
    -------
    DataFrame
        ``check``: *parts* (men and women make the total of the period), *sum* (other series cut the same period into
        pieces, and the pieces make its count) or *between* (no pieces end on its day: its count lies between the sums
        before and after, and ``computed`` is the nearer of the two if it does not);
        ``series``, ``period``; ``reported``, ``computed``, ``difference`` (people, reported minus computed);
        ``reason``: why they differ, or what was taken; ``passed``: no difference, or a known one of that size.
    """
    if differences is None:
        differences = load_differences()
    known = {(row.series, row.as_of): (int(row.difference), row.why) for row in differences.itertuples(index=False)}
    rows = list(_part_rows(record))
    ordered = sorted((f for f in flows(record) if f.exact is not None), key=lambda f: (str(f.thing), f.series, f.last))
    for _, members in groupby(ordered, key=lambda f: str(f.thing)):
        same_thing = list(members)
        for part in ("", *PARTS):
            rows += _sum_rows([f for f in same_thing if _part(f.series) == part])
    return _table(rows, known)


def _part(series: str) -> str:
    return next((ending for ending in PARTS if series.endswith(ending)), "")


def _part_rows(record: pd.DataFrame) -> Iterator[tuple]:
    exact = record[(record["value_low"] == record["value_high"]).fillna(False)]
    counts = {
        (series, period): int(value)
        for series, period, value in zip(exact["series"], exact["period"], exact["value_low"], strict=True)
    }
    for (series, period), total in counts.items():
        parts = [counts.get((series + ending, period)) for ending in PARTS]
        if None not in parts:
            yield "parts", series, period, total, sum(parts), ""


def _sum_rows(found: list[Flow]) -> Iterator[tuple]:
    by_series = [list(members) for _, members in groupby(found, key=lambda f: f.series)]
    # A series of one row is a running total or a rival count: it may close a period, but a sum is not built on it.
    long = [members for members in by_series if len(members) > 1]
    for flow in found:
        if flow.first is None:
            continue
        sums: dict[int, bool] = {}
        for pieces in _tilings(flow, long, by_series):
            computed = sum(piece.exact for piece in pieces)
            sums[computed] = sums.get(computed, True) and any(piece.derived for piece in pieces)
        for computed, derived in sums.items():
            taken = "one of the pieces is derived" if derived else ""
            yield "sum", flow.series, flow.period, flow.exact, computed, taken
        if not sums:
            for low, high in _bounds(flow, long):
                computed = min(max(flow.exact, low), high)
                yield "between", flow.series, flow.period, flow.exact, computed, f"between {low:,} and {high:,}"


def _tilings(flow: Flow, long: list[list[Flow]], all_series: list[list[Flow]]) -> Iterator[list[Flow]]:
    """Give the ways to lay a flow's period with rows of one series, closed by rows of one other."""
    for base in long:
        if base[0].series == flow.series:
            continue
        laid = []
        for piece in [*_chain(base, flow.first, flow.last), None]:
            if piece is not None:
                laid.append(piece)
            if laid and laid[-1].last == flow.last:
                if len(laid) > 1:
                    yield list(laid)
                break
            start = laid[-1].last + timedelta(days=1) if laid else None
            for closing in all_series if start else ():
                end = list(_chain(closing, start, flow.last))
                if closing is not base and closing[0].series != flow.series and end and end[-1].last == flow.last:
                    yield [*laid, *end]


def _bounds(flow: Flow, long: list[list[Flow]]) -> Iterator[tuple[int, int]]:
    """Give the sums of a series up to the last end of a period before a flow's end, and up to the next one.

    None for a period that the series itself ends on: that is a rival count.
    """
    for base in long:
        if base[0].series == flow.series:
            continue
        inside = list(_chain(base, flow.first, flow.last))
        if inside and inside[-1].last == flow.last:
            continue
        start = inside[-1].last + timedelta(days=1) if inside else flow.first
        following = next((piece for piece in base if piece.first == start and piece.last > flow.last), None)
        if following:
            low = sum(piece.exact for piece in inside)
            yield low, low + following.exact


def _chain(members: Iterable[Flow], first: date, last: date) -> Iterator[Flow]:
    """Give the rows of a series that follow one another without a gap from a first day, none beyond a last one."""
    for piece in members:
        if piece.first == first and piece.last <= last:
            yield piece
            first = piece.last + timedelta(days=1)


def _table(rows: list[tuple], known: dict[tuple[str, str], tuple[int, str]]) -> pd.DataFrame:
    found = []
    for check, series, period, reported, computed, reason in rows:
        difference = reported - computed
        expected, why = known.get((series, period.rpartition("/")[2]), (None, ""))
        excused = check == "sum" and difference != 0 and difference == expected
        found.append(
            (check, series, period, reported, computed, difference, why if excused else reason,
             difference == 0 or excused)
        )  # fmt: skip
    columns = zip(*found, strict=True) if found else [()] * len(_DTYPES)
    return pd.DataFrame(
        {name: pd.Series(list(values), dtype=_DTYPES[name]) for name, values in zip(_DTYPES, columns, strict=True)}
    )
