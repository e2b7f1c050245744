"""Reported counts that have a counterpart in the record: by what they count, and what the record knew on each day."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from crossings.across.reported import Reported, publication_days, reported
from crossings.comparison import stale
from crossings.comparison.counterparts import Counterparts
from crossings.comparison.official import Official
from crossings.comparison.outcome import together
from crossings.comparison.stocks import too_far_apart
from crossings.edtf import day_range

from .told import Told, told

RUNNING, AT_A_TIME, YEARS, OTHER = "Running totals", "Numbers at a time", "Counts of a year", "Counts of other periods"
Span = tuple[date, date, int, int]  # from, until, low and high
_MOST = 400  # days on which a line of the record is reckoned


@dataclass(frozen=True, slots=True)
class Held:
    """A reported count and the official one: their numbers, the verdict, and by when a stale one had been passed."""

    told: Told
    reported: Reported
    record_low: int
    record_high: int
    verdict: str
    series: str
    reason: str
    passed_by: date | None
    kind: str

    @property
    def panel(self) -> str:
        """The title of the panel it stands in."""
        return f"{self.kind}, {self.reported.origin} to {self.reported.destination}"

    @property
    def day(self) -> date:
        """Where it stands on the axis: the middle of the year that is counted, else the day of the report."""
        return date(self.reported.first.year, 7, 1) if self.kind == YEARS else self.told.day


def held(
    compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame, record: pd.DataFrame
) -> dict[str, list[Held]]:
    """Give the reported counts of a known day that the record counts, too, by panel, the fullest panel first."""
    verdicts = compared[compared["verdict"] != "not_comparable"].set_index("figure_id")
    items = {t.figure_id: t for t in told(figures, articles) if t.day and t.figure_id in verdicts.index}
    rows = figures[figures["figure_id"].isin(items.keys())]
    read = {figure.figure_id: figure for figure in reported(rows, publication_days(articles))}
    passed = stale(compared, figures, articles, record=record)
    passed_by = dict(zip(passed["figure_id"], passed["passed_by"], strict=True))
    counterparts = Counterparts(record)
    panels: dict[str, list[Held]] = defaultdict(list)
    for figure_id, item in items.items():
        verdict = verdicts.loc[figure_id]
        low, high = verdict["record_low"], verdict["record_high"]
        low, high = int(high if pd.isna(low) else low), int(low if pd.isna(high) else high)
        figure = read[figure_id]
        one = Held(
            item, figure, low, high, verdict["verdict"], verdict["series"], verdict["reason"],
            passed_by.get(figure_id), RUNNING if figure_id in passed_by else _kind(figure, counterparts, low),
        )  # fmt: skip
        panels[one.panel].append(one)
    for name in [name for name, group in panels.items() if group[0].kind == RUNNING]:
        same, others = _of_one_beginning(panels.pop(name), counterparts)
        panels[name] += same
        for one in others:
            panels[one.panel].append(one)
    kinds = (RUNNING, AT_A_TIME, YEARS, OTHER)
    order = sorted(panels, key=lambda name: (kinds.index(panels[name][0].kind), -len(panels[name]), name))
    return {name: panels[name] for name in order}


def _kind(figure: Reported, counterparts: Counterparts, official: int) -> str:
    """Give what is counted: a running total, a number at a time, a calendar year that the record counts, or another."""
    if figure.measure == "stock":
        return AT_A_TIME
    if figure.running:
        return RUNNING
    if figure.first and (figure.first, figure.last) == (date(figure.first.year, 1, 1), date(figure.first.year, 12, 31)):
        found = counterparts.of(figure)
        # A count dated by its year may be a running total: it was then held against another number.
        if found and official in _numbers(found.period(figure.first, figure.last)):
            return YEARS
    return OTHER


def _of_one_beginning(group: list[Held], counterparts: Counterparts) -> tuple[list[Held], list[Held]]:
    """Part running totals since the beginning that most have from those since another, which the record tells apart."""
    common = _since(group)
    official = counterparts.of(group[0].reported)
    same, others = [], []
    for one in group:
        day, since = one.told.day, one.reported.since
        alike = since == common or _numbers(official.totals_on(since, day)) == _numbers(official.totals_on(common, day))
        (same if alike else others).append(one if alike else replace(one, kind=OTHER))
    return same, others


def _since(group: list[Held]) -> date | None:
    """Give the beginning that most of some running totals are told since."""
    return Counter(one.reported.since for one in group).most_common(1)[0][0]


def _numbers(found: list[Official]) -> list[int]:
    return [number for one in found for number in (one.low, one.high) if number is not None]


def known(items: list[Held], record: pd.DataFrame, first: date, last: date) -> list[Span]:
    """Give what the record knew of the people of a panel, span by span in order: from, until, low and high.

    While estimates are too far apart to hold a count against there is no span.

    Parameters
    ----------
    items : list of Held
        The counts of one panel.
    record : DataFrame
        What they were held against.
    first, last : date
        The days between which it is asked.
    """
    figure = items[0].reported
    official = Counterparts(record).of(figure)
    if official is None:
        return []
    since = _since(items)
    changes: list[tuple[date, tuple[int, int] | None]] = []
    for day in _days(record, figure, first, last):
        if figure.measure == "stock":
            found = official.stock_on(day, day, estimates=official.estimated)
        else:
            found = official.totals_on(since, day)[:1]
        numbers = _numbers(found)
        apart = figure.measure == "stock" and official.estimated and found and too_far_apart(together(found))
        ends = (min(numbers), max(numbers)) if numbers and not apart else None
        if not changes or changes[-1][1] != ends:
            changes.append((day, ends))
    until = [day for day, _ in changes[1:]] + [last]
    return [(day, end, *ends) for (day, ends), end in zip(changes, until, strict=True) if ends]


def of_years(items: list[Held], record: pd.DataFrame, years: range) -> list[tuple[int, int, int]]:
    """Give the official count of each year that has one: year, low and high."""
    official = Counterparts(record).of(items[0].reported)
    found = []
    for year in years if official else ():
        numbers = _numbers(official.period(date(year, 1, 1), date(year, 12, 31)))
        if numbers:
            found.append((year, min(numbers), max(numbers)))
    return found


def _days(record: pd.DataFrame, figure: Reported, first: date, last: date) -> list[date]:
    """Give the days between two others on which a row of the record became known, and the first of the two."""
    rows = record[
        (record["origin"] == figure.origin)
        & (record["destination"] == figure.destination)
        & (record["measure"] == figure.measure)
    ]
    found = {first}
    for period, published in zip(rows["period"], rows["published"], strict=True):
        day = day_range(period)[1] if pd.isna(published) else published
        if day and first <= day <= last:
            found.add(day)
    days = sorted(found)
    return days[:: len(days) // _MOST + 1]
