"""Reads the year of a count as its same months where the count before it is of some months of another year: In 2020 it
had 135, the quarter had."""

import re

_MONTHS = re.compile(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)")
_YEAR = re.compile(r"\d{4}")


def of_a_year(lower: list[str], first: int, value: str | None, before: str | None) -> str | None:
    """Give the EDTF of the months that ``before``, the time of the count before, has in the year ``value``; None where
    the count that begins at token ``first`` does not go on with it: it had 135, and in 2019 229."""
    months = _MONTHS.fullmatch(before or "")
    if months is None or _YEAR.fullmatch(value or "") is None or months[1] != months[3] or months[1] == value:
        return None
    goes_on = lower[first - 2 : first] == ["it", "had"] or lower[first - 2 : first] == ["in", value]
    return f"{value}-{months[2]}/{value}-{months[4]}" if goes_on else None
