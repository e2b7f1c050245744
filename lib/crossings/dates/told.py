"""What a unit of time points back to: the year or month beside it, or one told just before."""

from dataclasses import replace
from datetime import timedelta

from crossings import edtf
from crossings.calendar_names import MONTHS
from crossings.number_words import ORDINALS

from .anchoring import Anchoring
from .mention import Mention
from .months import month
from .steps import first_day, month_length, shifted
from .years import opening, pointed_year, year_at
from .years import year_told as told_year


def year_of(lower: list[str], at: int, anchoring: Anchoring) -> tuple[str, int, str, str] | None:
    """Give the year of ``2004``, ``of 2004`` or ``of last year`` at a token, the token after it, anchor and reason."""
    of = lower[at : at + 1] == ["of"]
    if (found := year_at(lower, at + of)) and lower[at + of].isdecimal():
        return *found, "itself", "the words give the year"
    if found := told_year(lower, at, anchoring):
        return *found, "other_date", "reckoned from the year told of"
    if of and at + 1 < len(lower):
        if found := pointed_year(lower, at + 1, anchoring):
            return *found, "published", "a year from the publication year"
        if lower[at + 1 : at + 3] == ["the", "year"] and anchoring.published and anchoring.published.month > 1:
            return f"{anchoring.published.year:04}", at + 3, "published", "the current year"
    return None


def part_of_year(year: str, code: str, count: float | None, begins: bool) -> str | None:
    """Give ``the last three months of 2003`` as the interval of these months; None for units of days and weeks."""
    count = (count or 0) * {"M": 1, "Q": 3}.get(code, 0)
    if count not in range(1, 12):
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


def that(i: int, first: int, code: str, lower: list[str], floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``that day``, ``the very day`` and ``later that year``: the one mentioned before."""
    length = {"D": 10, "M": 7, "Y": 4}[code]
    told = anchoring.nearest
    if not told or len(told) < length or not told[:length].replace("-", "").isdecimal():
        return []
    first, modifier = opening(lower, first, floor)
    if first > floor and lower[first - 1] in ("earlier", "later", "early", "late"):
        first, modifier = first - 1, "early" if lower[first - 1].startswith("earl") else "late"
    why = "the one mentioned before"
    return [Mention(first, i + 1, "DATE", told[:length], "that_unit", 0.55, modifier, "other_date", why)]


def year_told(i: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``The year began``, subject of a sentence, or ``In 2016 ... the year's total``.

    It is the year told of just before, or ``last year`` of the story.
    """
    here, told, why = anchoring.sentence_of[i], anchoring.last, "the year mentioned before"
    same = told is not None and len(told) == len("2016") and anchoring.last_sentence == here
    if _is_of_a_year_long_over(i, here, anchoring):
        return [Mention(i - 1, i + 1, "DATE", told[:4], "year_told", 0.55, None, "other_date", why)]
    if i - 1 != anchoring.sentence_tokens[here][0] and not same:
        return []
    if not told or anchoring.last_sentence < here - 1:
        told, why = anchoring.year_pointed, "the year that the story points to"
    return [Mention(i - 1, i + 1, "DATE", told[:4], "year_told", 0.55, None, "other_date", why)] if told else []


def _is_of_a_year_long_over(i: int, here: int, anchoring: Anchoring) -> bool:
    """Tell whether ``the year's`` is of a year named in the sentence before, in a story told as past.

    ``When it opened in July 1999 it had 150 beds. That nearly matched the year's arrivals``.
    """
    (named, at), lower = anchoring.year_given, anchoring.lower
    near = bool(named) and here - at == 1 and anchoring.last_sentence == at and anchoring.last[:4] == named
    over = near and anchoring.published is not None and int(named) < anchoring.published.year - 1
    return over and lower[i + 1 : i + 2] in (["'s"], ["’s"]) and anchoring.tense(i, i + 1) == "past"


def next_to_told(i: int, last: int, code: str, anchoring: Anchoring, step: int) -> list[Mention]:
    """Read ``the year before``, ``the year after that``: from the date mentioned, else from the publication day."""
    base, anchor, why = anchoring.base()
    told = anchoring.last
    compared = code == "Y" and told and anchoring.last_sentence >= anchoring.sentence_of[i] - 1
    if told and (anchoring.narrative or len(told) == 10 or compared):
        base, anchor, why = first_day(told) or base, "other_date", "the date mentioned before"
    value = shifted(base, code, step) if base else None
    return [Mention(i - 1, last, "DATE", value, "unit_next_to", 0.5, None, anchor, why)] if value else []


def month_told(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``the month`` after a month or a day of another month was told of, in its sentence or the one before."""
    told, near = anchoring.last, anchoring.last_sentence >= anchoring.sentence_of[i] - 1
    if not told or not near or len(told) not in (7, 10) or not told[5:7].isdecimal():
        return []
    if told[:7] == f"{anchoring.published:%Y-%m}":
        return []
    first, modifier = opening(lower, i - 1, floor)
    why = "the month mentioned before"
    return [Mention(first, i + 1, "DATE", told[:7], "month_told", 0.55, modifier, "other_date", why)]


def month_at(at: int, anchoring: Anchoring) -> Mention | None:
    """Give the month of ``of April`` or ``of April 2004`` at a token."""
    lower = anchoring.lower
    if lower[at : at + 1] != ["of"] or lower[at + 1] not in MONTHS:
        return None
    (found, *_) = month(anchoring.words, lower, at + 1, at + 1, anchoring) or [None]
    return found if found and len(found.timex) == len("2009-08") and first_day(found.timex) else None


def days_of_month(timex: str, code: str, count: float | None, begins: bool) -> str | None:
    """Give ``the first ten days`` of a month as an interval."""
    days = int((count or 0) * (7 if code == "W" else 1))
    length = month_length(int(timex[:4]), int(timex[5:]))
    if not 0 < days <= length:
        return None
    first, last = (1, days) if begins else (length - days + 1, length)
    return f"{timex}-{first:02}/{timex}-{last:02}"


def week_of_month(i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``the last week of August``, ``the second week of May``: seven days of a month, as one expression."""
    lower, month_of = anchoring.lower, month_at(i + 1, anchoring)
    if month_of is None:
        return []
    first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
    begins = first_day(month_of.timex)
    number = ORDINALS.get(lower[i - 1], 1)
    if number > 1 and begins:
        # The second week of April: days 8 to 14, in the calendar week of the middle one.
        found = replace(month_of, first=first, rule="week_of_month", timex=shifted(begins, "D", 7 * number - 4) or "")
        middle = first_day(found.timex)
        found.timex = shifted(middle, "W", 0) or month_of.timex
        found.edtf = edtf.days(middle - timedelta(3), middle + timedelta(3))
        return [found]
    early = lower[i - 1] == "first"
    found = replace(month_of, first=first, rule="week_of_month", modifier="early" if early else "late")
    if begins:
        days_of = month_length(begins.year, begins.month)
        found.edtf = edtf.days(
            begins + timedelta(0 if early else days_of - 7), begins + timedelta(6 if early else days_of - 1)
        )
    return [found]


def quarter_told(anchoring: Anchoring) -> str | None:
    """Give the quarter that ``the quarter`` means in news of results: the one mentioned, else the one last ended."""
    if anchoring.last and anchoring.last[5:6] == "Q":
        return anchoring.last
    return shifted(anchoring.published, "Q", -1) if anchoring.published else None
