"""Tells whether two figures may count the same: the same people, the same way, the same deed, counts not far apart."""

from datetime import date, timedelta

from crossings.across.reported import Telling
from crossings.edtf import day_range
from crossings.reading.places import look_up

# What is told of the same people in one report and another: they fled, they arrived, they are living there.
_MOVED = frozenset({"arrived", "fled", "resettled", "hosted", "hiding", "other"})
_LOST_HOME = frozenset({"displaced", "fled", "other"})
_PUT_BACK = frozenset({"repatriated", "detained"})
_FLIGHT = frozenset({"arrived", "fled", "displaced"})
_LARGE = 10_000  # of so many people a day brings more, and reports give the number up to then
_GROWTH = 1.5
_DAY, _MONTH = timedelta(days=1), timedelta(days=31)
_WEEKEND = timedelta(days=1)
_SOME_DAYS = timedelta(days=7)
_APART = frozenset({"internally_displaced"})
_KILLED = "killed"


def ratio(one: Telling, other: Telling) -> float:
    """Give how many times the smaller of two counts the larger is; of ranges, at their nearest ends."""
    (low, high), (other_low, other_high) = one.value, other.value
    if low <= other_high and other_low <= high:
        return 1.0
    small, large = (high, other_low) if high < other_low else (other_high, low)
    return large / max(small, 1)


def windows_meet(one: Telling, other: Telling, *, slack: timedelta = timedelta(0)) -> bool:
    """Tell whether the times of two tellings overlap, or are no farther apart than ``slack``."""
    if one.window is None or other.window is None:
        return False
    (first, last), (other_first, other_last) = one.window, other.window
    return first - other_last <= slack and other_first - last <= slack


def other_period(one: Telling, other: Telling) -> bool:
    """Tell whether two counts are of periods that differ; *in the last year* is said a few days later of one period."""
    if one.period is None or other.period is None:
        return False
    return any(abs(a - b) > _SOME_DAYS for a, b in zip(one.period, other.period, strict=True))


def same_beginning(one: Telling, other: Telling) -> bool:
    """Tell whether two running totals count from one beginning; *in 18 months* is said a few days later of the same.

    A beginning known by its month (*since August*) may be any day of it (*since Aug. 25*).
    """
    first, other_first = one.figure.first, other.figure.first
    if first is None or other_first is None:
        return first is other_first
    if abs(first - other_first) <= _SOME_DAYS:
        return True
    return _in_month(one.figure.since, other_first) or _in_month(other.figure.since, first)


def one_tally(one: Telling, other: Telling) -> bool:
    """Tell whether two large counts are of one movement as it grows: 123,000 by Tuesday, 146,000 by Wednesday.

    They are of the same people on the same way who did the same, counted within a month.
    """
    a, b = one.figure, other.figure
    if not (tally(one) and tally(other)) or a.action != b.action or a.origin != b.origin or not kin(one, other):
        return False
    same = one.value == other.value or (a.destination is not None and a.destination == b.destination)
    return same and ratio(one, other) <= _GROWTH and windows_meet(one, other, slack=_MONTH)


def tally(telling: Telling) -> bool:
    """Tell whether a count is a large one of people on their way: it grows while they come."""
    figure = telling.figure
    flow = figure.measure == "flow" and figure.action in _FLIGHT and not figure.running and not telling.period
    return flow and figure.origin is not None and telling.part is None and telling.value[0] >= _LARGE


def same_deed(one: Telling, other: Telling) -> bool:
    """Tell whether two figures are of one deed, as reports call it by different words."""
    a, b = one.figure.action, other.figure.action
    return a == b or {a, b} <= _MOVED or {a, b} <= _LOST_HOME


def kin(one: Telling, other: Telling, *, loose: bool = False, places: bool = True) -> bool:
    """Tell whether two figures count people of one kind on one way.

    ``loose`` leaves out where they went and what was done, for figures that the articles tie otherwise; without
    ``places`` one may leave out that it counts the people of some places only.
    """
    a, b = one.figure, other.figure
    if a.unit != b.unit or (one.part != other.part and (places or not _place_left_out(one, other))):
        return False
    if (a.population in _APART) != (b.population in _APART) and "displaced" not in (a.action, b.action):
        return False
    if (a.action == _KILLED) != (b.action == _KILLED):
        return False  # about 40 have not been found, and 63 are dead
    if loose:
        return same_deed(one, other) or {a.action, b.action} <= _PUT_BACK or "other" in (a.action, b.action)
    return same_deed(one, other) and _same(a.origin, b.origin) and _same(a.destination, b.destination)


def ends_meet(one: Telling, other: Telling, *, alike: bool = False) -> bool:
    """Tell whether two counts name a place in common, ``alike``: both as the origin or both as the destination."""
    a, b = one.figure, other.figure
    if alike:
        return (a.origin is not None and a.origin == b.origin) or (
            a.destination is not None and a.destination == b.destination
        )
    return bool({a.origin, a.destination} & {b.origin, b.destination} - {None})


def one_way(one: Telling, other: Telling) -> bool:
    """Tell whether two counts are of people who did the same from one country to another, both named."""
    a, b = one.figure, other.figure
    way = a.action, a.origin, a.destination
    return None not in way and way == (b.action, b.origin, b.destination)


def elsewhere(one: Telling, other: Telling) -> bool:
    """Tell whether two counts are of people in two countries: 20,000 came to Chile, tens of thousands hide in Peru."""
    there, other_there = one.figure.destination, other.figure.destination
    return None not in (there, other_there) and there != other_there


def part_of(one: Telling, other: Telling) -> bool:
    """Tell whether a count is of a place in the country for which another has more: 3,000 in Lima, 40,000 in Peru."""
    there, country = one.figure.destination, other.figure.destination
    if None in (there, country) or there == country or one.value[1] >= other.value[0]:
        return False
    entry = look_up(there.split(), 0)
    return entry is not None and entry.kind in ("city", "province") and entry.country == country


def one_day(one: Telling, other: Telling) -> bool:
    """Tell whether the articles date two counts to one day, or to a weekend."""
    a, b = one.figure, other.figure
    if None in (a.first, a.last, b.first, b.last):
        return False
    return max(a.last - a.first, b.last - b.first) <= _WEEKEND and a.first <= b.last and b.first <= a.last


def _place_left_out(one: Telling, other: Telling) -> bool:
    """Tell whether one figure is of people in some places, and the other names no part of the people."""
    return None in (one.part, other.part) and any(telling.part and " " in telling.part for telling in (one, other))


def _in_month(since: str, day: date) -> bool:
    """Tell whether a beginning is known by its month alone, and a day is in it."""
    first, last = day_range(since)
    return _DAY < last - first < _MONTH and first <= day <= last


def _same(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other
