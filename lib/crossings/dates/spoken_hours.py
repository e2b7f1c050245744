"""Recognises hours told in words: "nine in the morning", "half past nine", "eleven o'clock", "shortly before four"."""

from crossings.calendar_names import WEEKDAYS
from crossings.number_words import CARDINALS

from .anchoring import Anchoring
from .mention import Mention
from .months import stops
from .steps import shifted
from .vocabulary import CLASSES, DAYS, PARTS_OF_DAY

OCLOCK = frozenset(["o'clock", "o’clock"])
_SHORT = 5  # letters of a weekday's short form and its full stop
_NEAR = CLASSES["near_an_hour"]
_ABOUT = frozenset(["about", "around", "roughly", "approximately"])
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_LAST_OF_AFTERNOON = 6  # an hour up to six, told alone, is one of the afternoon
_FIRST_OF_NIGHT = 6


def spoken_hour(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read the hour that a word tells of: a part of the day behind it, ``o'clock``, ``past``, or ``shortly``."""
    word = lower[i]
    if word in OCLOCK:
        return _hour(lower, i - 1, i + 1, floor, anchoring)
    if word == "past":
        # Half past nine; its part of the day is read from the hour on.
        at = i + 1
        if at < len(lower) and _number(lower[at]) and i > floor and _minutes_before(lower, at, floor)[1]:
            return _hour(lower, at, at + 1, floor, anchoring)
        return []
    if word in _NEAR:
        at = i + 2
        if lower[i + 1 : i + 2] not in (["after"], ["before"]) or at >= len(lower) or not _number(lower[at]):
            return []
        behind = at + 1 + (lower[at + 1 : at + 2] == ["on"])
        told = stops(lower, at + 1) or (behind < len(lower) and lower[behind] in WEEKDAYS) or lower[at + 1] in OCLOCK
        found = _hour(lower, at, at + 1 + (lower[at + 1] in OCLOCK), floor, anchoring) if told else []
        for mention in found:
            mention.first, mention.modifier = i, lower[i + 1]
        return found
    in_the = i - 3 >= floor and lower[i - 2 : i] == ["in", "the"]
    at = i - 3 if in_the else i - 2 if i - 2 >= floor and word == "night" and lower[i - 1] == "at" else -1
    return _hour(lower, at, at + 1, floor, anchoring) if at >= floor and _number(lower[at]) else []


def _number(word: str) -> int:
    """Give the hour that a word tells; 0 where it tells none."""
    hour = CARDINALS.get(word) or (int(word) if word.isdecimal() and len(word) < 3 else 0)
    return hour if 1 <= hour <= 12 else 0


def _minutes_before(lower: list[str], at: int, floor: int) -> tuple[int, int]:
    """Give the first token of ``half past``, ``a quarter to`` before an hour, and the minutes; none are 0."""
    if at - 2 < floor or lower[at - 1] not in ("past", "to"):
        return at, 0
    first = at - 2 - (lower[at - 2] == "-")
    minutes = _MINUTES.get(lower[first], 0) if first >= floor else 0
    if not minutes or (lower[at - 1] == "to" and lower[first] != "quarter"):
        return at, 0
    return first - (first > floor and lower[first - 1] == "a"), minutes if lower[at - 1] == "past" else -minutes


def _hour(lower: list[str], at: int, last: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read the hour at a token with what stands about it; ``last`` is the token behind its own words."""
    hour = _number(lower[at]) if at >= floor else 0
    base, anchor, why = anchoring.base()
    if not hour or base is None:
        return []
    first, minutes = _minutes_before(lower, at, floor)
    part, last = _part(lower, last)
    day, on = base.isoformat(), last + (lower[last : last + 1] == ["on"])
    if on < len(lower) and lower[on] in WEEKDAYS and len(lower[on]) > _SHORT:
        day, anchor, why = anchoring.weekday(WEEKDAYS[lower[on]], first, on + 1)
        last = on + 1
        if last < len(lower) and lower[last] in PARTS_OF_DAY:
            part, last = PARTS_OF_DAY[lower[last]], last + 1
    elif last < len(lower) and lower[last] in DAYS:
        day, last = shifted(base, "D", DAYS[lower[last]]) or day, last + 1
    elif told := anchoring.day_told(at):
        day, anchor, why = told, "other_date", "the day mentioned before"
    value = 60 * _of_day(hour, part) + minutes
    about = first > floor and lower[first - 1] in _ABOUT
    clock = f"T{value // 60:02}:{value % 60:02}"
    return [
        Mention(first - about, last, "TIME", day + clock, "spoken_hour", 0.6, "about" if about else None, anchor, why)
    ]


def _part(lower: list[str], last: int) -> tuple[str, int]:
    """Give the part of the day behind an hour, ``in the morning``, ``at night``, and the token behind it."""
    if lower[last : last + 2] == ["in", "the"] and last + 2 < len(lower) and lower[last + 2] in PARTS_OF_DAY:
        return PARTS_OF_DAY[lower[last + 2]], last + 3
    if lower[last : last + 2] == ["at", "night"]:
        return PARTS_OF_DAY["night"], last + 2
    return "", last


def _of_day(hour: int, part: str) -> int:
    """Give an hour of twelve as one of the day: six in the evening, two at night, ten (in the morning)."""
    if part == "MO":
        return hour % 12
    if part == "NI":
        return hour % 12 + (12 if hour % 12 >= _FIRST_OF_NIGHT else 0)
    if part or hour <= _LAST_OF_AFTERNOON:
        return hour % 12 + 12
    return hour
