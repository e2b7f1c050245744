"""Steps on the calendar: days, weeks, months and years on from a day, and the first day of a TIMEX3 date."""

from calendar import monthrange
from datetime import date, timedelta


def months_between(now: date, year: int, month: int) -> int:
    """Give how many months after ``now`` a month is."""
    return 12 * (year - now.year) + month - now.month


def moved(day: date, days: int) -> str:
    """Give the day so many days on; past the calendar's ends the day itself."""
    return shifted(day, "D", days) or day.isoformat()


def first_day(timex: str) -> date | None:
    """Give the first day of a TIMEX3 date that has a year; None where there is none."""
    try:
        year = int(timex[:4])
        if len(timex) >= 10 and timex[4] == "-" and timex[5:7].isdigit():
            return date(year, int(timex[5:7]), int(timex[8:10]))
        if timex[5:6] == "W":
            return date.fromisocalendar(year, int(timex[6:8]), 1)
        if timex[5:6] == "Q":
            return date(year, 3 * int(timex[6]) - 2, 1)
        if timex[5:7].isdigit():
            return date(year, int(timex[5:7]), 1)
        return date(year, 1, 1)
    except ValueError:
        return None


def shifted(base: date, code: str, count: float) -> str | None:
    """Give the TIMEX3 value of the day, week, month, quarter or year that lies ``count`` units after a day."""
    try:
        whole = int(count)
        if code == "D":
            return (base + timedelta(whole)).isoformat()
        if code in ("W", "F"):
            year, week, _ = (base + timedelta(7 * whole * (2 if code == "F" else 1))).isocalendar()
            return f"{year:04}-W{week:02}"
        if code == "WE":
            year, week, _ = (base + timedelta(7 * whole)).isocalendar()
            return f"{year:04}-W{week:02}-WE"
        if code == "M":
            months = 12 * base.year + base.month - 1 + whole
            return f"{months // 12:04}-{months % 12 + 1:02}" if 0 < months // 12 < 10000 else None
        if code == "Q":
            quarters = 4 * base.year + (base.month - 1) // 3 + whole
            return f"{quarters // 4:04}-Q{quarters % 4 + 1}" if 0 < quarters // 4 < 10000 else None
        if code == "Y":
            if count != whole:
                months = 12 * base.year + base.month - 1 + int(12 * count)
                return f"{months // 12:04}-{months % 12 + 1:02}" if 0 < months // 12 < 10000 else None
            return f"{base.year + whole:04}" if 0 < base.year + whole < 10000 else None
        if code == "DE":
            return f"{base.year // 10 + whole:03}" if 0 <= base.year // 10 + whole < 1000 else None
        if code == "C":
            return f"{base.year // 100 + whole:02}" if 0 <= base.year // 100 + whole < 100 else None
    except (ValueError, OverflowError):
        return None
    return None


def month_length(year: int, month: int) -> int:
    """Give how many days a month has."""
    return monthrange(year, month)[1]
