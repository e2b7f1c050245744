"""Reads of what time a total is by its own words: 5,000 since the war, by a count of two years ago; 900 by the end of
May; until then; the total at the end of 2005."""

from datetime import timedelta

from crossings import edtf
from crossings.reading import Reading

from .times import Time, time
from .word_classes import CLASSES

_BY = frozenset(["by", "on", "from"])
_COUNTS = CLASSES["total"] | {"figures", "reckoning", "statistics"}
_STOOD = frozenset(["stood", "reached", "was"])
_WHEN = (["in"], ["on"], ["at"], ["by"])
_VALUE, _NEXT = 6, 6  # words from "stood at" to the end of its number, and from there to its date
_NAMED, _FAR = 4, 16  # words from "by" to the count, and from there to its date
_PARTING = frozenset([":", ";", "but", "while"])
_OVER = frozenset(["over", "in", "during", "within"])
_TIMES = frozenset(["days", "period", "time", "weeks", "months", "week", "month", "span"])
_SAME = 8  # words from a count to "over the same days"
_PARTING_CLAUSES = frozenset([";", ",", "but", "while"])
_TO_COME = frozenset(["will", "would", "to", "planned", "due"])
_PRECISIONS = frozenset(["day", "month", "year"])
_OPEN = "/.."
_NOW = timedelta(31)  # a count of the last weeks is that of today
_UP_TO = (["up", "to"], ["up", "until"])
_UNTIL = frozenset(["until", "till"])
_NOT = CLASSES["only_then"]
_BEEN = CLASSES["past_stay"]
_STAY = 7  # words from "were in" to "before"
_MORE = frozenset(["more", "others", "another"])
_COMPARED = CLASSES["before_a_value"] | {"against"}
_YEAR = len("2015")
_ENDS = frozenset(["end", "close"])
_BOTH = 14  # words between the two dates of a time
_DENIED = 8  # words from "not" to "until"
_TOTALS = CLASSES["total"] | CLASSES["counting"] | {"totals"}
_TOTAL = 10  # words from a total to its number


def closed(reading: Reading, dates: list[dict], last: int, end: int, value: str | None) -> str | None:
    """Give the time of a running total, until the day of the count that it is by; as it was where its words give none.

    ``dates`` are those of the sentence, ``last`` the token after the count, ``end`` that after its sentence.
    """
    if value is None or not value.endswith(_OPEN):
        return value
    day = _day(reading, dates, last, end)
    if day is None or (reading.published is not None and edtf.day_range(day)[1] > reading.published - _NOW):
        return value
    since = value.removesuffix(_OPEN)
    return edtf.interval(since, day) if edtf.day_range(since)[0] < edtf.day_range(day)[0] else value


def _day(reading: Reading, dates: list[dict], last: int, end: int) -> str | None:
    lower = reading.lower
    if lower[last : last + 1] in _WHEN and not _STOOD.isdisjoint(lower[max(0, last - _VALUE) : last]):
        for row in dates:  # the total since the war stood at 900 in the middle of May
            near = last < reading.token_at(row["start"]) <= last + _NEXT
            if near and row["precision"] in _PRECISIONS and is_plain(row["edtf"] or "-"):
                return row["edtf"]
    for by in range(last, end - 1):
        if lower[by] not in _BY:
            continue
        named = next((at for at in range(by + 1, min(end, by + 1 + _NAMED)) if lower[at] in _COUNTS), None)
        if named is None:
            continue
        for row in dates:
            at = reading.token_at(row["start"])
            if named < at <= named + _FAR and _PARTING.isdisjoint(lower[named:at]) and row["precision"] in _PRECISIONS:
                return row["edtf"] if row["edtf"] and is_plain(row["edtf"]) else None
    return None


def bound(reading: Reading, row: dict, begin: int, first: int, last: int, *, flow: bool) -> str | None:
    """Give the time that ends with a date, where the words before it make it the end of what the count in tokens
    ``first`` to ``last`` tells of: up to January; until the end of June; None where they do not, or where it counts
    more of them.

    Of a ``flow``, people who came or went over a time, "by" and a total "at the end of 2005" tell no more than when it
    ended; whoever is somewhere by May is there in May.
    """
    lower, at = reading.lower, reading.token_at(row["start"])
    if lower[last : last + 1] != [] and lower[last] in _MORE:
        return None
    if lower[max(begin, at - 2) : at] not in _UP_TO:
        before = lower[at - 1] if at > begin else ""
        until = before in _UNTIL and _NOT.isdisjoint(lower[max(begin, at - _DENIED) : at])
        if not (until or (flow and (before == "by" or _is_of_a_total(lower, begin, first, at, before)))):
            return None
    end = _end(reading, row)
    if end in ("", ".."):
        return None
    ended, today = edtf.day_range(end)[0], reading.published
    if flow and today is not None and ended is not None and ended > today and ended.year == today.year:
        return end[:_YEAR]  # so many are expected by Christmas: this year
    return edtf.interval(None, end)


def _end(reading: Reading, row: dict) -> str:
    """Give the day or month at which a date ends: the last day of the month or year of which it is the end."""
    lower, at = reading.lower, reading.token_at(row["start"])
    closing = not _ENDS.isdisjoint(lower[max(0, at - 2) : reading.token_at(row["end"])])
    last = edtf.day_range(row["edtf"])[1] if closing and row["edtf"][-1:] != "." else None
    return last.isoformat() if last is not None else row["edtf"].rpartition("/")[2]


def began(reading: Reading, dates: list[dict], row: dict, value: str, begin: int, first: int, last: int) -> str:
    """Give the time of a count in tokens ``first`` to ``last`` with its other end, where a date near the one that it is
    told by (``row``, of the time ``value``) gives that: since 2011 by May, this year up to May."""
    lower, at = reading.lower, reading.token_at(row["start"])
    bounded = value.startswith("../")
    for other in dates:
        there = reading.token_at(other["start"])
        ends = not bounded and other["edtf"] and "/" in other["edtf"] and not other["edtf"].endswith(".")
        closing = ends and _ENDS.intersection(lower[there : there + 2])
        plain = closing or (is_plain(other["edtf"] or "-") and other.get("precision") in _PRECISIONS)
        if (
            other is row
            or not plain
            or abs(there - at) > _BOTH
            or not {";", "where", "while"}.isdisjoint(lower[min(at, there) : max(at, there)])
        ):
            continue
        if bounded and _opens(lower, there, other, value[3:]):
            months = len(other["edtf"]) == _YEAR and not _ENDS.isdisjoint(lower[at : at + 2])
            return _from(other["edtf"], value[3 : len("../2015-05")] if months else value[3:])
        ended = bound(reading, other, begin, first, last, flow=True) if not bounded and there > at else None
        ended = ended if ended is None or ended.startswith("../") else None
        since = value.endswith(_OPEN) and edtf.day_range(value)[0] is not None
        within = is_plain(value) and len(value) == _YEAR and ended is not None and ended[3:].startswith(value)
        if ended is not None and within and closing:
            return _from(value, ended[3 : len("../2015-05")])  # this year by the end of May: in whole months
        if ended is not None and lower[there - 1] != "at" and (within or (since and value[:-3] < ended[3:])):
            return _from(value.removesuffix(_OPEN), ended[3:])
    return value


def _opens(lower: list[str], at: int, row: dict, end: str) -> bool:
    """Tell whether a date is the beginning of a time that has an end: since May; in 2011, this year."""
    if lower[at - 1] == "since":
        return row["edtf"] < end
    return len(row["edtf"]) == _YEAR and end.startswith(row["edtf"]) and lower[at - 1] not in _COMPARED


def _from(begin: str, end: str) -> str:
    """Give the interval from a beginning to an end within the year that begins it, or later."""
    if len(begin) == _YEAR and end.startswith(begin):
        begin += "-01" if len(end) == len("2015-05") else "-01-01"
    return edtf.interval(begin, end)


def _is_of_a_total(lower: list[str], begin: int, first: int, at: int, before: str) -> bool:
    """Tell whether a date is the end of a time at which a total is told: at the end of 2005 the total was 8,000."""
    ends = before == "at" and not _ENDS.isdisjoint(lower[at : at + 2])
    return ends and not _TOTALS.isdisjoint(lower[max(begin, first - _TOTAL) : first])


def since_that_of(told: Time, carried: str | None) -> Time:
    """Give the time of a total that only its end is told of, since the beginning of the time of the count that it goes
    on with: 900 came in the past two years; by the end of May 700 had been registered."""
    since, _, until = (carried or "").partition("/")
    if told.last is None or not (told.value or "").startswith("../") or not until or not is_plain(since or "-"):
        return told
    began = edtf.day_range(since)[0]
    return time(edtf.interval(since, (told.value or "")[3:])) if began is not None and began < told.last else told


def at_its_end(told: Time) -> Time:
    """Give the time of a stock: the day up to which a total runs, for those who are somewhere by then."""
    return time(told.value[3:]) if (told.value or "").startswith("../") else told


def before(reading: Reading, dates: list[dict], begin: int, first: int) -> Time:
    """Give the time before a date by which people are told to have been somewhere: who were in the camps before May 12,
    about 400,000; no time where nothing tells that."""
    lower = reading.lower
    for row in dates:
        at = reading.token_at(row["start"])
        told = begin < at < first and lower[at - 1] == "before" and row.get("precision") in _PRECISIONS
        if told and is_plain(row["edtf"] or "-") and not _BEEN.isdisjoint(lower[max(begin, at - _STAY) : at]):
            return time(row["edtf"])
    return Time()


def is_to_come(reading: Reading, row: dict, last: int) -> bool:
    """Tell whether a date after a count is one to come on which something will be done for people who are there now:
    rations for 90 in Chad will be cut in April; not: will house 90 by April."""
    if reading.published is None or row["day_from"] is None or row["day_from"] <= reading.published:
        return False
    at = reading.token_at(row["start"])
    return (
        at > last and not _TO_COME.isdisjoint(reading.lower[last:at]) and reading.lower[at - 1] not in _UNTIL | {"by"}
    )


def is_over_the_same(lower: list[str], last: int) -> bool:
    """Tell whether a count is of the time of the one before it: 90 over the same days, 40 in that period."""
    for at in range(last, min(last + _SAME, len(lower) - 3)):
        if lower[at] in _PARTING_CLAUSES:
            return False
        that = lower[at + 1] == "that" or lower[at + 1 : at + 3] == ["the", "same"]
        if lower[at] in _OVER and that:
            unit = at + 2 if lower[at + 1] == "that" else at + 3
            return lower[unit] in _TIMES and lower[unit + 1 : unit + 2] != ["of"]
    return False


def is_plain(value: str) -> bool:
    """Tell whether an EDTF value is a day, a month or a year with no mark of doubt."""
    return value.replace("-", "").isdigit()
