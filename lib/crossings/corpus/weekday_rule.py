"""The year of a dateline that has none, weighed from the weekdays and the years that the article names.

News style names a day of the past week by its weekday alone, the dateline's own day included (Associated Press
Stylebook, "days of the week"). "Aug. 26" with "reported Saturday" therefore speaks for the years in which 26 August is
a Saturday, and a little for those in which it is the day after one.
"""

import re
from dataclasses import dataclass
from datetime import date

from crossings.calendar_names import WEEKDAYS

from .day import MonthDay, real_day
from .words import pairs, word_set

HORIZON = 30  # years after the latest one named; what lies beyond weighs too little to change the choice
# How often the day of the news lies so many days before the dateline's day: mostly none, rarely more than three.
_FITS = (0.5, 0.2, 0.1, 0.1, 0.04, 0.03, 0.03)
# An article that names three years or more seldom leaves out the latest; one that names one may be telling old history,
# and its year is left open.
_MANY = 3
_PASSING = 0.75
LEADS = 0.5  # the first candidate is taken where its share of all the weight is at least this

_YEAR = re.compile(r"(?<![\d.,$€£])(19[4-9]\d|20\d\d)(?![\d%]|[.,]\d|-\w)")
_CLAUSE = 90  # characters before a year in which such a word is looked for
_WORDS = re.compile(r"[a-z]+")
_BEFORE = re.compile(r"(\w+)\W{1,2}\Z")
_AFTER = re.compile(r"\s+([a-z]+)")
_WEEKDAY = re.compile(r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!\s+(?:[A-Z]|Times\b|night live))")
_REPORTED = re.compile(
    r"\b(?:said|says|told|reported|announced|warned|added|confirmed|claimed|called|urged|appealed|released|issued"
    r"|published|condemned|denied|accused|declared|according)\b"
)
_SENTENCE_END = re.compile(r"[.!?][\"”’']?\s+(?=[A-Z\"“])|\n")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A day on which the article may have been published, its share of the weight, and what speaks for it."""

    day: date
    weight: float
    why: str


def years_named(text: str) -> list[int]:
    """Give the years that the text names as gone by or going on, in order; counts and years to come are none."""
    found, context = set(), pairs("year_context")
    for year in _YEAR.finditer(text):
        if int(year[1]) in found:
            continue
        before = _BEFORE.search(text, max(0, year.start() - 20), year.start())
        if before and context.get(before[1].lower(), "").startswith("before"):
            continue
        after = _AFTER.match(text, year.end())
        if after and context.get(after[1], "").startswith("after"):
            continue
        if not _to_come(text, year.start()):
            found.add(int(year[1]))
    return sorted(found)


def _to_come(text: str, at: int) -> bool:
    """Tell whether a word earlier in the sentence makes the year at this place one to come."""
    start = max(0, at - _CLAUSE)
    ends = [end.end() for end in _SENTENCE_END.finditer(text, start, at)]
    return not word_set("to_come").isdisjoint(_WORDS.findall(text, ends[-1] if ends else start, at))


def weekdays_named(text: str) -> tuple[int | None, tuple[int, ...]]:
    """Give the weekday on which the news was told, and all weekdays named, in order (Monday is 1).

    The first is the one beside a verb of reporting in the earliest sentence that has both; else the first named.
    """
    told, named = None, []
    for found in _WEEKDAY.finditer(text):
        before = _BEFORE.search(text, max(0, found.start() - 16), found.start())
        if before and before[1].lower() in word_set("not_last_week"):
            continue
        number = WEEKDAYS[found[1].lower()]
        named.append(number)
        if told is None:
            near = text[max(0, found.start() - 120) : found.end() + 60]
            cut = found.start() - max(0, found.start() - 120)
            starts = [end.end() for end in _SENTENCE_END.finditer(near, 0, cut)]
            stop = _SENTENCE_END.search(near, cut)
            if _REPORTED.search(near, starts[-1] if starts else 0, stop.start() if stop else len(near)):
                told = number
    return (told if told is not None else (named[0] if named else None)), tuple(dict.fromkeys(named))


def candidates(when: MonthDay, text: str) -> tuple[list[Candidate], bool, str]:
    """Give the days that a dateline without a year may mean, the likeliest first, and what they rest on.

    Parameters
    ----------
    when : MonthDay
        The dateline's month and day.
    text : str
        The article's story.

    Returns
    -------
    (list of Candidate, bool, str)
        The list is empty where the text names no year: nothing then bounds the years. The flag says whether the first
        clearly leads; it never does where fewer than three years are named.
    """
    years = years_named(text)
    if not years:
        return [], False, "the text names no year"
    first = years[-1]
    told, _ = weekdays_named(text)
    found = []
    for gap in range(HORIZON + 1):
        day = real_day(first + gap, when.month, when.day)
        if day is None:
            continue
        back = (day.isoweekday() - told) % 7 if told is not None else 0
        passing = _PASSING**gap if len(years) >= _MANY else 1 / (1 + gap) ** 1.2
        found.append(Candidate(day, _FITS[back] * passing, _reason(day, told, back)))
    total = sum(c.weight for c in found)
    found = [Candidate(c.day, c.weight / total, c.why) for c in found]
    found.sort(key=lambda c: -c.weight)
    named = f"the latest of the {len(years)} years" if len(years) > 1 else "the only year"
    rests_on = f"{first} is {named} the text names"
    if told is not None:
        rests_on += f", and it tells its news of a {_NAMES[told - 1]}"
    return found, len(years) >= _MANY and found[0].weight >= LEADS, rests_on


_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _reason(day: date, told: int | None, back: int) -> str:
    if told is None:
        return "no weekday is named"
    if back == 0:
        return f"a {_NAMES[day.weekday()]}"
    return f"a {_NAMES[day.weekday()]}, {back} day{'s' if back > 1 else ''} after one"
