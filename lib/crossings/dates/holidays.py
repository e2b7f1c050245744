"""Gives the day of a holiday that falls on another date each year: a weekday of a month, or days from Easter."""

from calendar import monthrange
from datetime import date, timedelta


def month_of(rule: str) -> int:
    """Give the month a holiday's rule tells of; Easter counts as April."""
    return 4 if rule.startswith("easter") else int(rule[:2])


def day_of(rule: str, year: int) -> str:
    """Give the TIMEX3 value of a holiday in a year.

    ``12-25`` is a day of a month, ``11/4/4`` the fourth Thursday of November, ``05/-1/1`` the last Monday of May,
    ``easter-2`` two days before Easter.
    """
    if rule.startswith("easter"):
        return (_easter(year) + timedelta(int(rule[6:] or 0))).isoformat()
    if "/" not in rule:
        return f"{year:04}-{rule}"
    month, count, weekday = (int(part) for part in rule.split("/"))
    if count < 0:
        last = date(year, month, monthrange(year, month)[1])
        return (last - timedelta((last.isoweekday() - weekday) % 7)).isoformat()
    first = date(year, month, 1)
    return (first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (count - 1))).isoformat()


def _easter(year: int) -> date:
    """Give Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
