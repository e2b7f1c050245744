"""The day that a date field, a page or a dateline states, however it is written."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from crossings import edtf
from crossings.calendar_names import MONTHS, WEEKDAYS

from .words import word_set

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:[T ]?\d{4,6}Z?)?\Z")
_MONTH_ONLY = re.compile(r"(\d{4})-(\d\d)\Z")
_YEAR_ONLY = re.compile(r"(?:19|20)\d\d\Z")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d)")
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?\Z")
_TOKEN = re.compile(r"[A-Za-z]+|\d+")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a written date says: its day, or as much as it says (EDTF), and what is doubtful about it."""

    day: date | None = None
    edtf: str | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day as a dateline writes it; the year is often absent."""

    year: int | None
    month: int
    day: int


def real_day(year: int, month: int, day: int) -> date | None:
    """Give the day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def worded(text: str) -> MonthDay | None:
    """Give the day of ``Aug. 26``, ``26 August 2006``, ``Saturday, August 26th, 2006``; None for any other words.

    The month must be a word, and nothing but a weekday, ordinal endings and ``of`` may stand beside it.
    """
    month = day = year = None
    tokens = _TOKEN.findall(text[:80])
    if len(tokens) > 7:
        return None
    for token in tokens:
        low = token.lower()
        if token.isdigit():
            if len(token) == 4 and year is None:
                year = int(token)
            elif len(token) <= 2 and day is None:
                day = int(token)
            else:
                return None
        elif low in MONTHS and month is None:
            month = MONTHS[low]
        elif low not in WEEKDAYS and low not in word_set("beside_a_day"):
            return None
    if not month or not day or not 1 <= day <= 31:
        return None
    return MonthDay(year, month, day)


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < 50 else 1900)  # POSIX turns the century at 69; news of refugees is later than 1950


def _numeric(first: int, second: int, year: int, dotted: bool, hint: MonthDay | None) -> Stated:
    month_first, day_first = real_day(year, first, second), real_day(year, second, first)
    if month_first and day_first and first != second:
        if dotted:
            return _of(day_first)
        if hint and (hint.month, hint.day) in ((first, second), (second, first)):
            return _of(day_first if hint.month == second else month_first)
        doubt = f"read as {month_first}, may be {day_first}; overrule it in corrections.csv if so"
        return Stated(month_first, edtf.day(month_first), doubt)
    found = month_first or day_first
    return _of(found) if found else Stated(doubt="no such day in the calendar")


def _of(day: date | None) -> Stated:
    return Stated(day, edtf.day(day)) if day else Stated(doubt="no such day in the calendar")


def _epoch(seconds: float) -> Stated:
    if seconds > 1e11:
        seconds /= 1000
    try:
        return _of((datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date())
    except OverflowError:
        return Stated(doubt="no such day in the calendar")


def stated_day(value: object, *, hint: MonthDay | None = None) -> Stated:
    """Give the day that a date field states, as written there: no time zone is reckoned with.

    Parameters
    ----------
    value : object
        ISO 8601, RFC 2822, a worded or numeric date, seconds since 1970, or a date. ``05/04/2006`` can be read two
        ways: as the ``hint`` says (the month and day of the article's dateline), else month first, with a doubt.

    Returns
    -------
    Stated
        ``day`` is None where the value states no day; ``doubt`` then says why.
    """
    if isinstance(value, datetime):
        return _of(value.date())
    if isinstance(value, date):
        return _of(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 1e8 < value < 1e14:
        return _epoch(float(value))
    text = str(value).strip()[:100]
    if not text.isascii():
        text = text.replace("\u00a0", " ")
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _of(real_day(*map(int, found.groups())))
    if found := _MONTH_ONLY.match(text):
        month = 1 <= int(found[2]) <= 12
        return Stated(edtf=text, doubt="states no day") if month else Stated(doubt="no such month in the calendar")
    if _YEAR_ONLY.match(text):
        return Stated(edtf=text, doubt="states no day")
    if _EPOCH.match(text):
        return _epoch(float(text))
    if found := _NUMERIC.search(text):
        first, mark, second, year = found.groups()
        return _numeric(int(first), int(second), _full_year(year), mark == ".", hint)
    return _worded_day(text)


def _worded_day(text: str) -> Stated:
    """Give the day of words that may hold a time as well: what stands from the month's or day's token on is tried."""
    tokens = _TOKEN.findall(text)
    for at, token in enumerate(tokens):
        month = MONTHS.get(token.lower())
        if not month:
            continue
        earlier = [t for t in tokens[:at] if t not in word_set("beside_a_day")]
        before = earlier[-1] if earlier else ""
        after = [t for t in tokens[at + 1 : at + 5] if t not in word_set("beside_a_day")]
        if before.isdigit() and len(before) <= 2 and after and after[0].isdigit() and len(after[0]) in (2, 4):
            return _of(real_day(_full_year(after[0]), month, int(before)))
        if len(after) > 1 and len(after[0]) <= 2 and after[0].isdigit() and len(after[1]) == 4 and after[1].isdigit():
            return _of(real_day(int(after[1]), month, int(after[0])))
        years = [t for t in tokens if len(t) == 4 and t.isdigit()]  # Sat Aug 26 10:00:00 KST 2006
        if len(years) == 1 and after and after[0].isdigit() and len(after[0]) <= 2:
            return _of(real_day(int(years[0]), month, int(after[0])))
        if after and len(after[0]) == 4 and after[0].isdigit():
            return Stated(edtf=f"{after[0]}-{month:02}", doubt="states no day")
    return Stated(doubt="is no date that can be read; write it as YYYY-MM-DD")
