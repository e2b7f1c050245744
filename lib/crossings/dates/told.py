"""The year that a part of a year is of: the one beside it, or one told just before."""

from .anchoring import Anchoring
from .calendar_dates import pointed_year, year_at


def year_of(lower: list[str], at: int, anchoring: Anchoring) -> tuple[str, int, str, str] | None:
    """Give the year of ``2004``, ``of 2004`` or ``of last year`` at a token, the token after it, anchor and reason."""
    of = lower[at : at + 1] == ["of"]
    if (found := year_at(lower, at + of)) and lower[at + of].isdecimal():
        return *found, "itself", "the words give the year"
    if of and at + 1 < len(lower):
        if found := pointed_year(lower, at + 1, anchoring):
            return *found, "published", "a year from the publication year"
        if lower[at + 1 : at + 3] == ["that", "year"] and anchoring.last and anchoring.last[:4].isdecimal():
            return anchoring.last[:4].zfill(4), at + 3, "other_date", "the one mentioned before"
    return None


def part_of_year(year: str, code: str, count: float | None, begins: bool) -> str | None:
    """Give ``the last three months of 2003`` as the interval of these months; None for other units."""
    if code != "M" or not count or count not in range(1, 12):
        return None
    first, last = (1, int(count)) if begins else (13 - int(count), 12)
    return f"{year}-{first:02}" if first == last else f"{year}-{first:02}/{year}-{last:02}"


def rest_of_told(first: int, lower: list[str], code: str, count: float | None, anchoring: Anchoring) -> str | None:
    """Give months that a year told in the same sentence leaves no doubt about, as an interval.

    ``The year began slowly, with 96 in its first six months``; ``until the end of September it was 181, so that the
    last three months brought 55``.
    """
    told = anchoring.last
    if not told or not count or anchoring.last_sentence != anchoring.sentence_of[first]:
        return None
    begins = "first" in lower[first : first + 2]
    if lower[first - 1] == "its" and len(told) == 4:
        return part_of_year(told, code, count, begins)
    if not begins and len(told) == 7 and told[5:].isdecimal() and int(told[5:]) + count == 12:
        return part_of_year(told[:4], code, count, begins)
    return None
