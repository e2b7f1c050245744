"""A TIMEX3 value as EDTF, with its precision and its first and last day.

Sources: TimeML 1.2.1 (TIMEX3 values), Library of Congress EDTF (2019). A week is the interval Monday/Sunday, a quarter
the interval of its months.
"""

import re
from datetime import date, timedelta
from functools import lru_cache

from crossings import edtf

_SEASON = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?\Z")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])\Z")
_HALF = re.compile(r"(\d{4})-H([12])\Z")
_UNITS = {
    "D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade", "C": "century",
    "L": "century", "E": "decade",
}  # fmt: skip
_DURATION = re.compile(r"P(T?)[\dX./]*([A-Z]+)")


def _week(year: int, week: int, weekend: bool) -> str | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
        return edtf.days(monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=6))
    except (ValueError, OverflowError):  # no such week, or one past the calendar's end
        return None


@lru_cache(maxsize=4096)
def normal(timex: str) -> tuple[str | None, str, date | None, date | None]:
    """Give EDTF, precision, first and last day of a TIMEX3 value; None where it names no time on the calendar."""
    value, precision = _edtf(timex)
    if value is None:
        return None, precision, None, None
    try:
        first, last = edtf.day_range(value)
    except ValueError:
        return None, precision, None, None
    return value, precision, first, last


def _edtf(timex: str) -> tuple[str | None, str]:
    if timex.endswith("_REF"):
        return None, "unknown"
    if timex.startswith("P") or timex.startswith("XXXX-WXX"):
        if timex.startswith("XXXX-WXX"):
            return None, "time" if "T" in timex else "day" if timex[8:] else "week"
        found = _DURATION.match(timex)
        if not found:
            return None, "unknown"
        return None, "time" if found[1] else _UNITS.get(found[2][:2], _UNITS.get(found[2][:1], "unknown"))
    day, _, time = timex.partition("T")
    if time:
        day = day.removesuffix("-XX")  # of a day of that month which is not told
        return (day if re.fullmatch(r"[\dX]{4}-\d\d(-\d\d)?", day) else None), "time"
    if found := _WEEK.match(timex):
        return _week(int(found[1]), int(found[2]), bool(found[3])), "week" if not found[3] else "interval"
    if found := _QUARTER.match(timex):
        last = 3 * int(found[2])
        return f"{found[1]}-{last - 2:02}/{found[1]}-{last:02}", "quarter"
    if found := _HALF.match(timex):
        return (f"{found[1]}-01/{found[1]}-06" if found[2] == "1" else f"{found[1]}-07/{found[1]}-12"), "interval"
    year, _, rest = timex.partition("-")
    if rest in _SEASON:
        return (f"{year}-{_SEASON[rest]}" if year.isdigit() else None), "season"
    if "Q" in rest or "W" in rest or "H" in rest:
        return None, "quarter" if "Q" in rest else "week" if "W" in rest else "unknown"
    if not rest:
        if len(year) == 3:
            return f"{year}X", "decade"
        if len(year) == 2:
            return f"{year}XX", "century"
        return (year if year.isdigit() else None), "year"
    if rest in ("XX", "XX-XX"):
        return (year if year.isdigit() else None), "month" if rest == "XX" else "day"
    return timex, "month" if len(rest) == 2 else "day"
