"""Reads a share and holds it against its base: 70 percent of the 1,500, about two thirds of the 600, a fifth more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from crossings.across.reported import Telling
from crossings.across.word_classes import one_of

_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
}  # fmt: skip
_SHARE = re.compile(
    r"(?P<hedge>\b(?:more than|over|at least|less than|under|fewer than|not quite|up to|about|around|nearly|almost"
    r"|some|roughly|close to|well over|just over|just under)\s+)?"
    r"(?:(?P<percent>\d+(?:\.\d+)?)\s*(?:%|per ?cent\b)"
    r"|(?P<half>half)\b"
    r"|(?P<over>a|one|two|three|four|five|nine)[- ]"
    r"(?P<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b"
    r"|(?P<in>one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?"
    r"(?P<of>three|four|five|six|seven|eight|nine|ten)\b)",
    re.IGNORECASE,
)
_UP = re.compile(r"\s*(?:more|higher|up)\b", re.IGNORECASE)
_DOWN = re.compile(r"\s*(?:less|fewer|lower|down)\b", re.IGNORECASE)
_GREW = re.compile(rf"\b(?:{one_of('grew')})\s+(?:by\s+)?$", re.IGNORECASE)
_FELL = re.compile(rf"\b(?:{one_of('fell')})\s+(?:by\s+)?$", re.IGNORECASE)
_OF = re.compile(r"\s*of\s+(?:the |these |those |its |all |an estimated |some )*", re.IGNORECASE)
_OF_THEM = re.compile(r"\s*of (?:them|whom|these|those|which)\b")
_NEXT = re.compile(r"(?:\s+[a-z]+){0,4}[,;]\s*(?:and )?")
# Of the 600 people who ..., 70 percent: the base begins the clause.
_STARTS = re.compile(r"(?:^|[.;:,]\s|\n|— |-- )(?:Of|of|Out of|Among|among) (?:the |all |these |those |some |its )*$")
_OUT_OF = re.compile(r"\s*(?:[a-z]+ )?(?:out )?of (?:the |a total of )?")
_THAN = re.compile(r"\s*(?:more|higher|up|less|fewer|lower|down)\s+(?:than|from|on) (?:the |its |a |[a-z]+ ){0,3}")
_WAY = re.compile(r"\b(from|to)\s+(?:[a-z]+ ){0,3}$", re.IGNORECASE)
_CLAUSE = 120  # code points over which a change is told
_BEFORE = 40  # code points before a base that tell whether it is one
_OR = re.compile(r"(?:\s+[a-z]+){0,4}[\s,(–—-]*(?:or|that is|i\.e\.|which is|,|\()\s*")
_LEAST = {"more than", "over", "at least", "well over", "just over"}
_MOST = {"less than", "under", "fewer than", "not quite", "up to", "just under"}
# How far from it a share may be: half a percent by rounding, a twentieth of all where it is hedged or no percentage.
_EXACT, _ABOUT = 0.006, 0.05


@dataclass(frozen=True, slots=True)
class Share:
    """A share that an article gives: its words, and the lowest and highest share of the base that they can mean."""

    words: str
    start: int
    end: int
    low: float
    high: float
    change: int  # 1: more than the base by it, -1: less, 0: a part of the base


def shares_in(text: str, first: int, last: int) -> Iterator[Share]:
    """Give the shares named in a stretch of a text, in order."""
    for found in _SHARE.finditer(text, first, last):
        value = _value(found)
        hedge = " ".join((found["hedge"] or "").lower().split())
        before, after = text[max(first, found.start() - 30) : found.start()], text[found.end() : found.end() + 12]
        up, down = _UP.match(after) or _GREW.search(before), _DOWN.match(after) or _FELL.search(before)
        # More than a quarter is less than a third: an open share reaches to the next one that is said.
        slack = _EXACT if found["percent"] and not hedge else _ABOUT
        low = value if hedge in _LEAST else value - slack
        high = value if hedge in _MOST else value + (slack if hedge not in _LEAST else 2 * _ABOUT)
        if hedge in _MOST:
            low = 0.0 if hedge == "up to" else value - 2 * _ABOUT
        yield Share(found[0].strip(), found.start(), found.end(), low, high, 1 if up else -1 if down else 0)


def _value(found: re.Match) -> float:
    if found["percent"]:
        return float(found["percent"]) / 100
    if found["half"]:
        return 0.5
    if found["in"]:
        return float(Fraction(_ONES[found["in"].lower()], _ONES[found["of"].lower()]))
    return _ONES.get(found["over"].lower(), 1) / _PARTS[found["part"].lower()]


def part_of(share: Share, told: list[Telling], text: str) -> tuple[Telling, Telling] | None:
    """Give the base of a share, and the count that is said to be that share of it; None where the text lacks one.

    *136 of the 196, or 69 percent*; *of 600 people, 70 percent, or 420*; *600, 70 percent of them women: 420 women*.

    Parameters
    ----------
    share : Share
    told : list of Telling
        The counts of the sentence in which the share stands and of the next one, in order.
    text : str
        The article.
    """
    before = [one for one in told if one.row["end"] <= share.start]
    after = [one for one in told if one.row["start"] >= share.end]
    if share.change:
        return _changed(share, before, after, text)
    base = None
    if after and _OF.fullmatch(text[share.end : after[0].row["start"]]):
        base, *after = after
    elif before:
        if len(before) > 1 and _OR.fullmatch(text[before[-1].row["end"] : share.start]):
            part, whole = before[-2:]
            if _OUT_OF.fullmatch(text[part.row["end"] : whole.row["start"]]):
                return whole, part
        base = before[-1]
        of_it = _OF_THEM.match(text, share.end) and _NEXT.fullmatch(text[base.row["end"] : share.start])
        if not of_it and not _STARTS.search(text[: base.row["start"]][-_BEFORE:]):
            return None
    part = _counted(share, after, text)
    return (base, part) if base and part and part.value[0] <= base.value[1] else None


def _counted(share: Share, after: list[Telling], text: str) -> Telling | None:
    """Give the count after a share of the same people: 70 percent, or 420; 70 percent of them women: 420 women."""
    if after and _OR.fullmatch(text[share.end : after[0].row["start"]]):
        return after[0]
    said = text[share.end : share.end + _BEFORE].lower()
    return next((one for one in after if one.part and re.search(rf"\b{one.part}\b", said)), None)


def _changed(share: Share, before: list[Telling], after: list[Telling], text: str) -> tuple[Telling, Telling] | None:
    """Give the earlier and the later count of a change: 240, a fifth more than the 200 of the year before."""
    if not after:
        return None
    one = after[0]
    if before and _THAN.fullmatch(text[share.end : one.row["start"]]):
        near = one.row["start"] - before[-1].row["end"] <= _CLAUSE
        return (one, before[-1]) if near else None
    if len(after) > 1:
        other = after[1]
        ways = [
            _WAY.search(text[max(share.end, end.row["start"] - _BEFORE) : end.row["start"]]) for end in (one, other)
        ]
        words = [way[1].lower() if way else "" for way in ways]
        if set(words) == {"from", "to"} and other.row["start"] - share.end <= _CLAUSE:
            return (one, other) if words[0] == "from" else (other, one)
    return None
