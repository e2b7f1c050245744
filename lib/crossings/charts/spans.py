"""Spans of days as a chart writes and draws them: to the day, to some weeks, or longer."""

from calendar import monthrange
from datetime import date

import pandas as pd

from .fills import EMPTY, HATCHED, WHOLE

_SEASON = 93  # days of the longest season or quarter
DAY, WEEKS, LONGER = "known to the day", "to a week, a month or a season", "to a year, or going on for longer"
PRECISIONS = {DAY: WHOLE, WEEKS: HATCHED, LONGER: EMPTY}


def precision(first: date, last) -> str:
    """Give how precisely a time is known; ``last`` is null where the end is open."""
    if pd.isna(last):
        return LONGER
    days = (last - first).days
    return DAY if days == 0 else WEEKS if days < _SEASON else LONGER


def written(first: date, last) -> str:
    """Give a span as short as its days allow: ``14 Mar 2002``, ``Mar 2002``, ``2002``, ``1997–2001``, ``since 1948``.

    ``last`` is null where the end is open.
    """
    if pd.isna(last):
        return f"since {first.year if (first.month, first.day) == (1, 1) else f'{first:%b} {first.year}'}"
    if first == last:
        return _day(first)
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole_months and (first.month, last.month) == (1, 12):
        return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    one, other = (f"{first:%b}", f"{last:%b}") if whole_months else (_day(first, year=False), _day(last, year=False))
    if first.year != last.year:
        return f"{first:%b} {first.year}–{last:%b} {last.year}"
    if not whole_months and first.month == last.month:
        one = f"{first.day}"
    return f"{one} {first.year}" if one == other else f"{one}–{other} {first.year}"


def _day(day: date, *, year: bool = True) -> str:
    return f"{day.day} {day:%b}" + (f" {day.year}" if year else "")
