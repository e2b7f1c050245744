"""Says when "within two months" was, and "over the past one and a half to two years": the span that ends with the
day of the article."""

import re
from datetime import date, timedelta

from crossings import edtf
from crossings.reading import Reading

_PERIOD = re.compile(r"P(T?)(\d+)([HDWMY])")
_PERFECT = frozenset(["have", "has", "had"])
_CLAUSE = 10  # words before "within"
_FAR = 200  # characters between a duration and a count
_REACH = 7  # words between "past" and the unit
_DAYS = {"D": 1, "W": 7}
_LONGEST = 100  # of any unit
_MONTHS = 12


def span(reading: Reading, dates: list[dict], start: int, end: int) -> tuple[int, str] | None:
    """Give how far the duration, of a sentence's dates, in which the count at the characters ``start`` to ``end`` came
    together until the day of the article stands from the count, and its EDTF; None where there is none."""
    if reading.published is None:
        return None
    for row in dates:
        found = _PERIOD.fullmatch(row.get("timex") or "") if row.get("kind") == "DURATION" else None
        far = row["start"] - end if row["start"] >= end else start - row["end"]
        if found is None or far > _FAR or int(found[2]) > _LONGEST:
            continue
        at = reading.token_at(row["start"])
        if _ends_now(reading, at, within=found[3] in "WMY") and (value := _until(reading.published, found)) is not None:
            return far, value
    return None


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


def _ends_now(reading: Reading, at: int, *, within: bool) -> bool:
    """Tell whether the duration at a token is one that goes on until now: over the past two years, had come within
    two months; but who fled within two months did so once."""
    lower = reading.lower
    begin, end = reading.sentence_tokens[reading.sentence_of[at]]
    window = lower[max(begin, at - _REACH) : min(end, at + 2)]
    if "ago" in window or "," in window[:-2]:
        window = lower[at : min(end, at + 2)]
    if "past" in window or "last" in window:
        return True
    perfect = not _PERFECT.isdisjoint(lower[max(begin, at - _CLAUSE) : at])
    return within and perfect and at > begin and lower[at - 1] == "within"
