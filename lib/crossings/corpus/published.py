"""The day an article was published: stated, in the file's name, or inferred, and how it is known."""

import re
from dataclasses import dataclass
from datetime import date

from crossings import edtf

from .article import Raw
from .day import MonthDay, Stated, real_day, stated_day
from .layout import Layout
from .weekday_rule import candidates

_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d)")
_SHOWN = 4  # other candidates named in published_how
_FAR = 7  # days between a stated day and the dateline's that are worth a note


@dataclass(frozen=True, slots=True)
class Published:
    """A day, the same as EDTF, how it is known, and notes on what is doubtful."""

    day: date | None
    edtf: str | None
    how: str
    notes: tuple[str, ...] = ()


def published(raw: Raw, place: str, found: Layout) -> Published:
    """Give the day of publication.

    Parameters
    ----------
    raw : Raw
        The article as its file gives it.
    place : str
        The file's path in the archive: exports often put the day there.
    found : Layout
        Where headline and dateline stand.

    Returns
    -------
    Published
        ``how`` begins with stated, file name, inferred or unknown. What is stated in the record or page goes before
        a date line, a date line before a dateline with a year, that before the file's name, the name before the
        weekday rule.
    """
    notes: list[str] = []
    partly = None
    for value, where in _statements(raw, found):
        stated = stated_day(value, hint=found.day)
        if stated.day:
            return _stated(stated, where, notes, found.day)
        if stated.edtf:
            partly = partly or (stated, where)
        else:
            notes.append(f"date {str(value)[:60]!r} ({where}) {stated.doubt}; overrule it in corrections.csv")
    when = found.day
    if when and when.year:
        day = real_day(when.year, when.month, when.day)
        if day:
            return _stated(Stated(day, edtf.day(day)), "the dateline", notes, None)
        notes.append("the dateline's day is not in the calendar; overrule it in corrections.csv")
        when = None
    for value, where in ((place, "the file's name"), (raw.url or "", "the article's address")):
        for match in _IN_NAME.finditer(value):
            if day := real_day(int(match[1]), int(match[3]), int(match[4])):
                return Published(day, edtf.day(day), f"file name: {match[0]} in {where}", (*notes, *_far(day, when)))
            if value is place and _meant_as_day(match):
                notes.append(f"{match[0]} in {where} is no day in the calendar; rename it, or use corrections.csv")
    if partly and not when:
        stated, where = partly
        return Published(None, stated.edtf, f"stated: {where}, which states no day", tuple(notes))
    if when and not real_day(2000, when.month, when.day):
        notes.append("the dateline's day is not in the calendar; overrule it in corrections.csv")
        when = None
    if when:
        return _inferred(raw.text, when, found, tuple(notes), partly)
    return Published(None, None, "unknown: no date field, dateline or file name gives a day", tuple(notes))


def _meant_as_day(match: re.Match) -> bool:
    """Tell whether digits in a file's name that are no day were meant as one; eight bare digits may be a number."""
    return bool(match[2]) or (1 <= int(match[3]) <= 12 and 1 <= int(match[4]) <= 31)


def _statements(raw: Raw, found: Layout):
    if raw.published is not None and str(raw.published).strip():
        yield raw.published, raw.published_from
    if found.date_line:
        yield raw.text[slice(*found.date_line)], "a line of its own in the text"


def _stated(stated: Stated, where: str, notes: list[str], when: MonthDay | None) -> Published:
    how = f"stated: {where}"
    if stated.doubt:
        how += f"; {stated.doubt}"
        notes.append(f"published {stated.doubt}")
    return Published(stated.day, stated.edtf, how, (*notes, *_far(stated.day, when)))


def _far(day: date, when: MonthDay | None) -> tuple[str, ...]:
    """Give a note if the dateline's day is more than a week from the day found elsewhere."""
    if when is None:
        return ()
    days = [real_day(year, when.month, when.day) for year in (when.year or day.year - 1, day.year, day.year + 1)]
    near = min((abs((day - other).days) for other in days if other), default=0)
    if near <= _FAR:
        return ()
    return (f"the dateline says {when.month:02}-{when.day:02}, {near} days from the day found; overrule one if wrong",)


def _inferred(
    text: str, when: MonthDay, found: Layout, notes: tuple[str, ...], partly: tuple[Stated, str] | None
) -> Published:
    unknown = f"XXXX-{when.month:02}-{when.day:02}"
    if partly and partly[0].edtf:
        day = real_day(int(partly[0].edtf[:4]), when.month, when.day)
        if day and day.isoformat().startswith(partly[0].edtf):
            return Published(day, edtf.day(day), f"inferred: the dateline's day, the year from {partly[1]}", notes)
    days, leads, rests_on = candidates(when, text[found.body_start : found.body_end])
    if not days:
        how = f"inferred: the dateline has no year and {rests_on}; the year is open"
        return Published(None, unknown, how, notes)
    first, others = days[0], days[1:]
    shown = "; ".join(f"{c.day} ({c.why})" for c in others[:_SHOWN])
    if not leads:
        how = f"inferred: the dateline has no year; {rests_on}; none leads: {first.day} ({first.why}); {shown}"
        return Published(None, unknown, how, notes)
    how = f"inferred: the dateline has no year; {rests_on}; {first.why}; other candidates: {shown}"
    return Published(first.day, edtf.day(first.day), how, notes)
