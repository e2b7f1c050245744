"""Recognises fixed phrases: references such as "in the past", frequencies, holidays."""

from crossings.number_words import CARDINALS

from . import holidays
from .anchoring import Anchoring
from .mention import Mention
from .vocabulary import CLASSES, FREQUENCIES, HOLIDAYS, KINDS_OF_YEAR, REFERENCES, UNITS

_PAPER_SAYS = CLASSES["paper_says"]


def is_paper(words: list[str], lower: list[str], i: int) -> bool:
    """Tell whether ``daily`` is a newspaper: ``the daily Prothom Alo``, ``the weekly said``."""
    after = words[i + 1] if i + 1 < len(words) else ""
    return after.istitle() or after in _PAPER_SAYS


def phrase(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read fixed phrases: ``now``, ``in the past``, ``daily``, holidays."""
    word = lower[i]
    if word == "current" and (not lower[i + 1][0].isalpha() or lower[i + 1] in CLASSES["finite_auxiliary"]):
        return []
    if word == "now" and lower[i + 1 : i + 3] in (["and", "then"], ["and", "again"]):
        return []
    for parts, value in REFERENCES.get(word, ()):
        if tuple(lower[i : i + len(parts)]) == parts and not _goes_on(lower, i + len(parts)):
            skip = parts[0] == "for" or (parts[0] in ("at", "in", "by") and parts[-1] in ("past", "now"))
            return [Mention(i + skip, i + len(parts), "DATE", value, "reference", 0.6)]
    for parts, rule in HOLIDAYS.get(word, ()):
        if tuple(lower[i : i + len(parts)]) == parts:
            return [_holiday(lower, i, i + len(parts), rule, floor, anchoring)]
    if word in FREQUENCIES:
        return [Mention(i, i + 1, "SET", FREQUENCIES[word], "frequency", 0.5)]
    return []


def _goes_on(lower: list[str], at: int) -> bool:
    """Tell whether a unit or a count of units follows: ``the past`` then only opens ``the past two years``."""
    if lower[at : at + 1] and lower[at] in KINDS_OF_YEAR and lower[at + 1 : at + 2] == ["year"]:
        return True
    end = min(at + 6, len(lower))
    while at < end and (_count_word(lower[at]) or lower[at] in ("and", "a", "half", "of")):
        at += 1
    return lower[at : at + 1] != [] and lower[at] in UNITS


def _count_word(word: str) -> bool:
    return word[0].isdigit() or word in CARDINALS or word in ("few", "several", "couple", "-")


def _holiday(lower: list[str], i: int, last: int, rule: str, floor: int, anchoring: Anchoring) -> Mention:
    """Read a holiday, with ``last`` or ``next`` before it and a year after it."""
    at, anchor, why = last + (lower[last : last + 1] in ([","], ["in"], ["of"])), "itself", "the words give the year"
    first = i - (i > floor and lower[i - 1] in ("last", "this", "next"))
    now = anchoring.published
    if at < len(lower) and len(lower[at]) == 4 and lower[at].isdecimal() and "1000" <= lower[at] <= "2100":
        year, last = lower[at], at + 1
    elif first < i and now and lower[first] != "this":
        reached = holidays.day_of(rule, now.year) >= now.isoformat()
        step = -reached if lower[first] == "last" else not reached
        year, anchor, why = str(min(max(now.year + step, 1), 9999)), "published", "the holiday next to publication"
    else:
        fixed = int(rule[3:]) if rule[2] == "-" else None
        year, anchor, why = anchoring.year_for(holidays.month_of(rule), fixed, first, last)
    value = holidays.day_of(rule, int(year)) if year.isdigit() else f"XXXX-{rule}" if rule[2] == "-" else "XXXX"
    return Mention(first, last, "DATE", value, "holiday", 0.55, None, anchor, why)
