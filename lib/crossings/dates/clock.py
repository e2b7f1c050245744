"""Recognises clock times: "10:30 p.m. EST", "1955 GMT", "9 a.m. Tuesday", "about 2pm"."""

import re

from crossings.calendar_names import MONTHS, WEEKDAYS

from .anchoring import Anchoring
from .mention import Mention
from .months import month
from .steps import shifted
from .vocabulary import CLASSES, DAYS

_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::\d\d)?\Z", re.ASCII)
_JOINED = re.compile(r"(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?(am|pm)\Z", re.ASCII)  # 2pm, 10.30am
_MERIDIEMS = {"a.m.": 0, "am": 0, "p.m.": 12, "pm": 12}
_ABOUT = frozenset(["about", "around"])
_ZONES = CLASSES["time_zone"]


def is_clock(lower: list[str], i: int) -> bool:
    """Tell whether a clock time begins at a token: ``10:30``, ``9 a.m.``, ``1955 GMT``."""
    word, following = lower[i], lower[i + 1] if i + 1 < len(lower) else ""
    told_short = following in _ZONES and len(word) == 4 and _CLOCK.match(f"{word[:2]}:{word[2:]}")
    return following in _MERIDIEMS or bool(told_short or _CLOCK.match(word) or _JOINED.match(word))


def clock_time(words: list[str], lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read a clock time, and the weekday right after it."""
    n, last = len(lower), i + 1
    found = _CLOCK.match(lower[i] if ":" in lower[i] or len(lower[i]) < 4 else f"{lower[i][:2]}:{lower[i][2:]}")
    joined = _JOINED.match(lower[i])
    if not (found or joined) and not (lower[i].isdecimal() and 1 <= int(lower[i]) <= 12):
        return []
    hour, minute = (int(found[1]), found[2]) if found else (0 if joined else int(lower[i]), "00")
    if joined:
        hour, minute = int(joined[1]) % 12 + _MERIDIEMS[joined[3]], joined[2] or "00"
    elif last < n and lower[last] in _MERIDIEMS:
        hour = hour % 12 + _MERIDIEMS[lower[last]]
        last += 1
    if last < n and lower[last] in _ZONES:
        last += 1
    base, anchor, why = anchoring.base()
    day = base.isoformat() if base else "XXXX-XX-XX"
    on = last + (lower[last : last + 1] == ["on"])
    if on < n and lower[on] in WEEKDAYS and len(lower[on]) > 5 and not (on > last and _goes_on(lower, on + 1)):
        day, anchor, why = anchoring.weekday(WEEKDAYS[lower[on]], i, on + 1)
        last = on + 1
    elif last < n and lower[last] in DAYS and anchoring.published:
        day, anchor, why = anchoring.published, "published", "reckoned from the publication day"
        day, last = shifted(day, "D", DAYS[lower[last]]) or day.isoformat(), last + 1
    else:
        day, anchor, why = _day_of_clock(lower, last, day, anchor, why, anchoring)
    if dated := _dated(words, lower, last, anchoring):
        day, last, anchor, why = dated.timex, dated.last, dated.anchor, dated.why
    about = i > floor and lower[i - 1] in _ABOUT
    modifier = "about" if about else None
    return [Mention(i - about, last, "TIME", f"{day}T{hour:02}:{minute}", "clock_time", 0.5, modifier, anchor, why)]


def _goes_on(lower: list[str], at: int) -> bool:
    """Tell whether a weekday goes on as a date of a month: 4 p.m. on Friday, June 3."""
    at += lower[at : at + 1] == [","]
    return at < len(lower) and not MONTHS.keys().isdisjoint(lower[at : at + 2])


def _dated(words: list[str], lower: list[str], last: int, anchoring: Anchoring) -> Mention | None:
    """Give the day of a month that goes on from a clock time: 3 p.m., May 16; noon on Friday, 3 June."""
    at = last + (lower[last : last + 1] in ([","], ["on"]))
    if at < len(lower) and lower[at] in WEEKDAYS:
        at += 1 + (lower[at + 1 : at + 2] == [","])
    named = next((k for k in (at, at + 1) if k < len(lower) and lower[k] in MONTHS), None)
    if named is None or (named > at and not lower[at][0].isdigit()):
        return None
    dates = month(words, lower, named, at, anchoring)
    return dates[0] if dates and len(dates[0].timex) == len("2006-08-26") else None


def _day_of_clock(lower, last, day, anchor, why, anchoring) -> tuple[str, str, str]:
    """Give the day of a clock time told apart from it: a weekday soon after, else the day named before it."""
    _, high = anchoring.sentence_tokens[anchoring.sentence_of[last - 1]]
    for at in range(last, min(last + 7, high)):
        if lower[at] in WEEKDAYS and len(lower[at]) > 5:
            return anchoring.weekday(WEEKDAYS[lower[at]], at, at + 1)
    if told := anchoring.day_told(last - 1):
        return told, "other_date", "the day mentioned before"
    return day, anchor, why
