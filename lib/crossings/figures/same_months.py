"""Says when by the months of the count before, in another year: in 2020 it had 135, the quarter had; 40 in the same
period a year ago; 40 over the same nine months of last year."""

import re
from datetime import date

from crossings import edtf

from .word_classes import CLASSES

_SPAN = re.compile(r"(\d{4})(-\d\d(?:-\d\d)?)/(?:(\d{4})(-\d\d(?:-\d\d)?)|\.\.)")
_YEAR = re.compile(r"\d{4}")
_OVER = frozenset(["in", "over", "during", "for", "within"])
_MONTHS = CLASSES["months_of_a_year"]
_PERIODS = CLASSES["same_period"]
_NEAR, _LONG = 4, 3  # words from a count to "in the same", and of "nine months"
_MONTH = len("-05")


def of(
    lower: list[str], first: int, last: int, value: str | None, before: str | None, today: date | None
) -> str | None:
    """Give the EDTF of the months that ``before``, the time of the count before, has in another year: in that of
    ``value``, or in the one before. None where the count in tokens ``first`` to ``last`` does not go on with it: it had
    135, and in 2019 229. A time that goes on ends with ``today``."""
    span = _SPAN.fullmatch(before or "")
    year = value if _YEAR.fullmatch(value or "") else None
    if span is None or (span[3] is not None and span[3] != span[1]) or year == span[1]:
        return None
    unit = _same(lower, last)
    if unit is None:
        goes_on = year is not None and (
            lower[first - 2 : first] == ["it", "had"] or lower[first - 2 : first] == ["in", year]
        )
        return edtf.interval(f"{year}{span[2]}", f"{year}{span[4]}") if goes_on and span[3] else None
    if span[3] is None and (today is None or f"{today.year}" != span[1]):
        return None
    ended = span[4] or today.isoformat()[len("2015") :]
    cut = _MONTH if unit in _MONTHS else len(ended)
    year = year or f"{int(span[1]) - 1:04}"
    return edtf.interval(f"{year}{span[2][:cut]}", f"{year}{ended[:cut]}")


def _same(lower: list[str], last: int) -> str | None:
    """Give the unit of "in the same months" right after a count."""
    for at in range(last, min(last + _NEAR, len(lower) - _LONG)):
        if lower[at] in _OVER and lower[at + 1 : at + 3] == ["the", "same"]:
            return next((word for word in lower[at + 3 : at + 3 + _LONG] if word in _MONTHS | _PERIODS), None)
    return None
