"""Recognises years, decades and halves of a year, written in digits or in words."""

from crossings.calendar_names import MONTHS
from crossings.number_words import CARDINALS

from .anchoring import Anchoring
from .mention import Mention
from .steps import month_length
from .vocabulary import DECADES, DEICTIC, EARLY, YEARS_FROM_TOLD

_HALVES = {"first": "H1", "second": "H2", "last": "H2", "latter": "H2"}
_PARTS_BEFORE_OF = {
    "beginning": "early",
    "start": "early",
    "outset": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
}
_ENDS_OF_DAYS = {
    "first": "early",
    "opening": "early",
    "early": "early",
    "last": "late",
    "final": "late",
    "closing": "late",
}


def year_at(lower: list[str], i: int) -> tuple[str, int] | None:
    """Give a year that begins at a token, ``1998`` or ``'98``, and the token after it."""
    if i < len(lower):
        word = lower[i]
        if len(word) == 4 and word.isdecimal() and "1000" <= word <= "2100":
            return word, i + 1
        if word in ("'", "’", "‘", "`") and i + 1 < len(lower) and len(lower[i + 1]) == 2 and lower[i + 1].isdecimal():
            return ("20" if lower[i + 1] < "30" else "19") + lower[i + 1], i + 2
    return None


def pointed_year(lower: list[str], at: int, anchoring: Anchoring) -> tuple[str, int] | None:
    """Give the year of ``last year`` at a token, and the token after it."""
    if lower[at + 1 : at + 2] != ["year"] or lower[at] not in ("last", "this", "next") or not anchoring.published:
        return None
    return f"{min(max(anchoring.published.year + DEICTIC[lower[at]], 1), 9999):04}", at + 2


def year_told(lower: list[str], at: int, anchoring: Anchoring) -> tuple[str, int] | None:
    """Give the year of ``of that year``, ``of the previous year`` or ``of the year before``, and the token after it.

    It is reckoned from the date told of last.
    """
    if lower[at : at + 1] != ["of"] or not anchoring.nearest:
        return None
    for words, step in YEARS_FROM_TOLD.items():
        if tuple(lower[at + 1 : at + 1 + len(words)]) == words:
            told = anchoring.nearest if words[0] == "that" else anchoring.last or anchoring.nearest
            year = int(told[:4]) + step
            return (f"{year:04}", at + 1 + len(words)) if 0 < year < 10000 else None
    return None


def opening(lower: list[str], first: int, floor: int) -> tuple[int, str | None]:
    """Give where a date begins with ``early``, ``mid-`` or ``the end of`` before it, and the modifier."""
    i = first - 1
    if i >= floor and lower[i] == "-":
        i -= 1
    if i >= floor and lower[i] in EARLY and (i == first - 1 or lower[i] == "mid"):
        return i, EARLY[lower[i]]
    if i - 1 >= floor and lower[i] == "of":
        modifier, at = _PARTS_BEFORE_OF.get(lower[i - 1]), i - 1
        if at > floor and lower[at] in ("days", "weeks") and lower[first] in MONTHS:
            modifier, at = _ENDS_OF_DAYS.get(lower[at - 1]), at - 1  # the last days of April
        if modifier:
            return at - (at > floor and lower[at - 1] == "the"), modifier
    if i - 1 >= floor and lower[i] == "in" and lower[i - 1] in ("early", "late"):
        return first, lower[i - 1]  # "late in 2004"
    return first, None


def half_of_year(lower: list[str], found: Mention, floor: int) -> None:
    """Take ``the second half of`` before a year or month into its mention, and ``the whole of``."""
    at = found.first - 3
    if at + 1 >= floor and lower[at + 1 : at + 3] == ["whole", "of"] and found.kind == "DATE":
        found.first = at + 1 - (at >= floor and lower[at] == "the")
        return
    if at < floor or lower[at + 1 : at + 3] != ["half", "of"] or not found.timex.replace("-", "").isdecimal():
        return
    half = _HALVES.get(lower[at])
    if half and len(found.timex) in (len("2004"), len("2004-05")):
        found.first = at - (at > floor and lower[at - 1] == "the")
        if len(found.timex) == len("2004"):
            found.timex, found.rule, found.modifier = f"{found.timex}-{half}", "half_of_year", None
        else:
            year, month = int(found.timex[:4]), int(found.timex[5:])
            first, last = (1, 15) if half == "H1" else (16, month_length(year, month))
            found.edtf = f"{found.timex}-{first:02}/{found.timex}-{last:02}"
            found.rule, found.modifier = "half_of_month", "early" if half == "H1" else "late"


def spoken_year(lower: list[str], i: int, floor: int) -> list[Mention]:
    """Read ``nineteen ninety-six`` and ``the year two thousand``."""
    if lower[i] == "two":
        if i - 1 >= floor and lower[i - 1] == "year" and lower[i + 1 : i + 2] == ["thousand"]:
            first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
            return [Mention(first, i + 2, "DATE", "2000", "spoken_year", 0.9, None, "itself")]
        return []
    tens = CARDINALS.get(lower[i + 1], 0) if i + 1 < len(lower) else 0
    if tens < 10:
        return []
    last, value = i + 2, 1900 + tens
    at = last + (last < len(lower) and lower[last] == "-")
    if tens >= 20 and at < len(lower) and 0 < CARDINALS.get(lower[at], 0) < 10:
        last, value = at + 1, value + CARDINALS[lower[at]]
    return [Mention(i, last, "DATE", str(value), "spoken_year", 0.85, None, "itself", "the words give the year")]


def decade_word(lower: list[str], i: int, floor: int) -> list[Mention]:
    """Read ``the nineties``."""
    first, modifier = opening(lower, i, floor)
    if first == floor or lower[first - 1] not in ("the", "nineteen"):
        return []
    return [Mention(first - 1, i + 1, "DATE", f"19{DECADES[lower[i]]}", "decade", 0.7, modifier, "itself")]
