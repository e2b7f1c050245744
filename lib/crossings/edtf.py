"""Extended Date/Time Format: a small writer of the values the tables need, and the days a value spans; spans in words.

Source: Library of Congress, EDTF (2019, ISO 8601-2), levels 0 to 2 as far as the tables use them. The edtf library
checks every value in the tests; it is too slow for the reading.
"""

import calendar
import re
from datetime import date

import pandas as pd

_VALUE = re.compile(
    r"(?P<year>[0-9X]{4})(?:-(?P<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?P<day>0[1-9]|[12][0-9]|3[01]|XX))?)?[~?%]?\Z"
)
# Northern seasons, as EDTF level 1 numbers them; winter runs into the next year.
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}


def day(when: date) -> str:
    """Give a day as ``YYYY-MM-DD``."""
    return when.isoformat()


def interval(first: str | None, last: str | None) -> str:
    """Give ``first/last``; None is an open end, written ``..``; two equal ends are one value."""
    if first == last and first is not None:
        return first
    return f"{first or '..'}/{last or '..'}"


def days(first: date, last: date) -> str:
    """Give the shortest EDTF value that spans exactly the days first to last."""
    if first == last:
        return day(first)
    if first.day == 1 and last == _end_of_month(last.year, last.month):
        if first.month == 1 and last.month == 12:
            return interval(f"{first.year:04}", f"{last.year:04}")
        return interval(day(first)[:7], day(last)[:7])
    return f"{day(first)}/{day(last)}"


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _span(value: str) -> tuple[date | None, date | None]:
    found = _VALUE.match(value)
    if not found:
        raise ValueError(f"not an EDTF value: {value!r}")
    year, month, dom = found["year"], found["month"], found["day"]
    if "X" in year:
        low, high = year.replace("X", "0"), year.replace("X", "9")
        if month or year.startswith("X") or int(low) == 0:
            return None, None
        return date(int(low), 1, 1), date(int(high), 12, 31)
    y = int(year)
    if y == 0:
        return None, None
    if not month or month == "XX":
        return date(y, 1, 1), date(y, 12, 31)
    m = int(month)
    if m > 20:
        first, last = _SEASONS[m]
        return date(y, first, 1), _end_of_month(y + (last > 12), (last - 1) % 12 + 1)
    if not dom or dom == "XX":
        return date(y, m, 1), _end_of_month(y, m)
    return (date(y, m, int(dom)),) * 2


def day_range(value: str | None) -> tuple[date | None, date | None]:
    """Give the first and last day that an EDTF value spans.

    Parameters
    ----------
    value : str or None
        A day, month, season, year, decade (``199X``) or interval; ``~ ? %`` qualifiers are allowed.

    Returns
    -------
    (date or None, date or None)
        None for an open or unknown end, and for a value whose year is unknown (``XXXX-08-26``).

    Raises
    ------
    ValueError
        If the value is not EDTF of these forms, or no such day exists; names the value.
    """
    if not value:
        return None, None
    try:
        first, slash, last = value.partition("/")
        if not slash:
            return _span(first)
        start = None if first in ("", "..") else _span(first)[0]
        end = None if last in ("", "..") else _span(last)[1]
    except ValueError as error:
        raise ValueError(f"not an EDTF value: {value!r}") from error
    return start, end


def written(first: date, last) -> str:
    """Give a span as short as its days allow: ``14 Mar 2002``, ``Mar 2002``, ``2002``, ``1997–2001``, ``since 1948``.

    ``last`` is null where the end is open.
    """
    if pd.isna(last):
        return f"since {first.year if (first.month, first.day) == (1, 1) else f'{first:%b} {first.year}'}"
    if first == last:
        return f"{first.day} {first:%b} {first.year}"
    whole_months = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    if whole_months and (first.month, last.month) == (1, 12):
        return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    one, other = f"{first:%b}", f"{last:%b}"
    if not whole_months:
        one, other = f"{first.day} {one}", f"{last.day} {other}"
    if first.year != last.year:
        return f"{first:%b} {first.year}–{last:%b} {last.year}"
    if not whole_months and first.month == last.month:
        one = f"{first.day}"
    return f"{one} {first.year}" if one == other else f"{one}–{other} {first.year}"
