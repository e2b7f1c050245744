"""Says when "within two months" was, and "over the past three to four weeks": the span that ends with the
day of the article."""

import re
from datetime import date, timedelta

from crossings import edtf
from crossings.number_words import CARDINALS
from crossings.reading import Reading

from .word_classes import CLASSES

_PERIOD = re.compile(r"P(T?)(\d+)([HDWMY])")
_MONTHS_LONG = re.compile(r"P(\d+)M")
_PARTING = CLASSES["parting"]
_YEAR = re.compile(r"\d{4}")
_PERFECT = frozenset(["have", "has", "had"])
_CLAUSE = 10  # words before "within"
_FAR = 200  # characters between a duration and a count
_REACH = 7  # words between "past" and the unit
_DAYS = {"D": 1, "W": 7}
_LONGEST = 100  # of any unit
_MONTHS = 12
_DAYS_LONG = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_SOME_DAYS, _LATE, _A_MONTH = 10, 21, 28  # the last days of a month, as its last third
_FIRST, _LAST = frozenset(["first", "opening"]), frozenset(["last", "final", "closing"])
_UP_TO = [[*words] for words in (("to",), ("until",), ("up", "to"), ("ending",), ("ending", "on"), ("ended",),
          ("ended", "on"), ("through",), ("before",))]  # fmt: skip


def span(reading: Reading, dates: list[dict], start: int, end: int) -> tuple[int, str] | None:
    """Give how far the duration, of a sentence's dates, in which the count at the characters ``start`` to ``end`` came
    together until the day of the article stands from the count, and its EDTF; None where there is none."""
    if reading.published is None:
        return None
    for row in dates:
        opening = _opening_months(reading, row, dates)
        far = row["start"] - end if row["start"] >= end else start - row["end"]
        if opening is not None and far <= _FAR:
            between = reading.lower[reading.token_at(end) : reading.token_at(row["start"])]
            own = row["start"] >= end and _PARTING.isdisjoint(between)
            return (len(between) if own else far), opening
        found = _PERIOD.fullmatch(row.get("timex") or "") if row.get("kind") == "DURATION" else None
        if found is None or far > _FAR or int(found[2]) > _LONGEST:
            continue
        at = reading.token_at(row["start"])
        between = reading.lower[reading.token_at(end) : at]
        plain = row["start"] >= end and "," not in between and not any(word[0].isdigit() for word in between)
        plain, within = plain and not found[1], found[3] in "WMY"
        ends = _ends_now(reading, at, reading.token_at(row["end"]), plain=plain, within=within)
        if ends and (value := _until(reading.published, found)) is not None:
            return far, value
    return None


def up_to(reading: Reading, dates: list[dict], row: dict) -> str | None:
    """Give the EDTF of the days that end with a day: in the six days to Monday, over the two weeks ending on May 14;
    None where no such length stands before it."""
    if row.get("precision") != "day":
        return None
    at = reading.token_at(row["start"])
    for other in dates:
        found = _PERIOD.fullmatch(other.get("timex") or "") if other.get("kind") == "DURATION" else None
        if found is None or found[1] or found[3] not in _DAYS or int(found[2]) > _LONGEST:
            continue
        between = reading.lower[reading.token_at(other["end"]) : at]
        if between in _UP_TO:
            days = int(found[2]) * _DAYS[found[3]] - 1
            return edtf.interval((row["day_from"] - timedelta(days)).isoformat(), row["day_from"].isoformat())
    return None


def days_of(reading: Reading, row: dict) -> str | None:
    """Give the EDTF of the days at an end of a month: the first 20 days of July, the last days of April; None where no
    such words stand before the month."""
    if row.get("precision") != "month" or row["day_from"] is None or row["day_to"] is None:
        return None
    lower, at = reading.lower, reading.token_at(row["start"])
    if lower[at - 1] != "of" or lower[at - 2] not in _DAYS_LONG:
        return None
    many = _number(lower[at - 3])
    which = lower[at - 4] if many is not None else lower[at - 3]
    days = many * _DAYS_LONG[lower[at - 2]] if many is not None else _SOME_DAYS
    if days >= _A_MONTH or which not in _FIRST | _LAST:
        return None
    first, last = row["day_from"], row["day_to"]
    if which in _FIRST:
        return edtf.interval(first.isoformat(), (first + timedelta(days - 1)).isoformat())
    began = last - timedelta(days - 1) if many is not None else last.replace(day=_LATE)
    return edtf.interval(began.isoformat(), last.isoformat())


def _number(word: str) -> int | None:
    """Give a small number in digits or words."""
    value = int(word) if word.isdecimal() and len(word) <= len("20") else int(CARDINALS.get(word, 0))
    return value or None


def _opening_months(reading: Reading, row: dict, dates: list[dict]) -> str | None:
    """Give the EDTF of "the first three months" with no word of which year: of that told before it in the sentence,
    or of the year of the article."""
    found = _MONTHS_LONG.fullmatch(row.get("timex") or "") if row.get("kind") == "DURATION" else None
    at, after = reading.token_at(row["start"]), reading.token_at(row["end"])
    opened = reading.lower[at : at + 2] == ["the", "first"] or reading.lower[at - 1 : at + 1] == ["the", "first"]
    if found is None or row["edtf"] or not opened or not 1 < int(found[1]) < _MONTHS:
        return None
    if reading.lower[after : after + 1] == ["of"]:
        return None
    told = [other["edtf"] for other in dates if other["start"] < row["start"] and _YEAR.match(other["edtf"] or "")]
    year = int(told[-1][:4]) if told else reading.published.year
    last = f"{year:04}-{int(found[1]):02}"
    return edtf.interval(f"{year:04}-01", last) if last <= reading.published.isoformat() else None


def _until(published: date, found: re.Match) -> str | None:
    """Give the EDTF of the time of some length that ends with a day: in months where it is told in months or years."""
    many, unit = int(found[2]), found[3]
    if unit in ("D", "W", "H"):
        days = -(-many // 24) if unit == "H" else many * _DAYS[unit]
        return edtf.interval((published - timedelta(days)).isoformat(), published.isoformat())
    months = many * (_MONTHS if unit == "Y" else 1)
    year, month = divmod(published.year * _MONTHS + published.month - 1 - months, _MONTHS)
    minutes = bool(found[1])
    if minutes or year < date.min.year:
        return None
    return edtf.interval(f"{year:04}-{month + 1:02}", f"{published.year:04}-{published.month:02}")


def _ends_now(reading: Reading, at: int, after: int, *, plain: bool, within: bool) -> bool:
    """Tell whether the duration from a token to another goes on until now: over the past two years, had come within
    two months, have fled in nine days, where nothing stands between (``plain``); who fled within two months did so
    once."""
    lower = reading.lower
    begin, end = reading.sentence_tokens[reading.sentence_of[at]]
    window = lower[max(begin, at - _REACH) : min(end, at + 2)]
    if "ago" in window or "," in window[:-2]:
        window = lower[at : min(end, at + 2)]
    if lower[after] == "since" and lower[at - 1] in ("in", "over", "during", "the"):
        return True  # in the eight days since the road was opened
    if "past" in window or "last" in window:
        return True
    clause = lower[max(begin, at - _CLAUSE) : at]
    if clause[-1:] == ["in"] and plain and not {"have", "has"}.isdisjoint(clause):
        return True
    perfect = not _PERFECT.isdisjoint(clause)
    return within and perfect and at > begin and lower[at - 1] == "within"
