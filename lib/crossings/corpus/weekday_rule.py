"""The year of a dateline that has none, weighed from the weekdays and the years that the article names.

News style names a day of the past week by its weekday alone, the dateline's own day included (Associated Press
Stylebook, "days of the week"). "Aug. 26" with "reported Saturday" therefore speaks for the years in which 26 August is
a Saturday, and a little for those in which it is the day after one.
"""

import re
from dataclasses import dataclass
from datetime import date

from crossings.corpus.day import MonthDay, real_day
from crossings.corpus.words import numbers, pairs, word_set

HORIZON = 10  # years after the latest one mentioned; an article that names no later year is rarely younger
# How well a year fits by the days from the weekday named as the day of the news back from the dateline.
_FITS = (1.0, 0.4, 0.2, 0.2, 0.1, 0.1, 0.1)
_PASSING = 0.85  # each further year in which the article might have named a later year and did not
LEADS = 1.5  # the first candidate is taken where it is this many times as likely as the second

_YEAR = re.compile(r"(?<![\d.,$€£])(19[4-9]\d|20\d\d)(?![\d%]|[.,]\d|-\w)")
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
    """A day on which the article may have been published, its weight, and what speaks for it."""

    day: date
    weight: float
    why: str


def latest_year(text: str) -> int | None:
    """Give the latest year that the text names as a year gone by or going on; counts and deadlines are none."""
    latest, context = None, pairs("year_context")
    for found in _YEAR.finditer(text):
        year = int(found[1])
        if latest is not None and year <= latest:
            continue
        before = _BEFORE.search(text, max(0, found.start() - 20), found.start())
        if before and context.get(before[1].lower(), "").startswith("before"):
            continue
        after = _AFTER.match(text, found.end())
        if after and context.get(after[1], "").startswith("after"):
            continue
        latest = year
    return latest


def weekdays_named(text: str) -> tuple[int | None, tuple[int, ...]]:
    """Give the weekday on which the news was told, and all weekdays named, in order (Monday is 0).

    The first is the one beside a verb of reporting in the earliest sentence that has both; else the first named.
    """
    week = numbers("weekdays")
    told, named = None, []
    for found in _WEEKDAY.finditer(text):
        before = _BEFORE.search(text, max(0, found.start() - 16), found.start())
        if before and before[1].lower() in word_set("not_last_week"):
            continue
        number = week[found[1].lower()]
        named.append(number)
        if told is None:
            near = text[max(0, found.start() - 120) : found.end() + 60]
            cut = found.start() - max(0, found.start() - 120)
            starts = [end.end() for end in _SENTENCE_END.finditer(near, 0, cut)]
            stop = _SENTENCE_END.search(near, cut)
            if _REPORTED.search(near, starts[-1] if starts else 0, stop.start() if stop else len(near)):
                told = number
    return (told if told is not None else (named[0] if named else None)), tuple(dict.fromkeys(named))


def candidates(when: MonthDay, text: str) -> tuple[list[Candidate], str]:
    """Give the days that a dateline without a year may mean, the likeliest first, and what they rest on.

    Parameters
    ----------
    when : MonthDay
        The dateline's month and day.
    text : str
        The article's story.

    Returns
    -------
    (list of Candidate, str)
        The list is empty where the text names no year: nothing then bounds the years.
    """
    first = latest_year(text)
    if first is None:
        return [], "the text names no year"
    told, _ = weekdays_named(text)
    found = []
    for gap in range(HORIZON + 1):
        day = real_day(first + gap, when.month, when.day)
        if day is None:
            continue
        back = (day.weekday() - told) % 7 if told is not None else 0
        found.append(Candidate(day, _FITS[back] * _PASSING**gap, _reason(day, told, back)))
    found.sort(key=lambda c: -c.weight)
    rests_on = f"{first} is the latest year the text names"
    if told is not None:
        rests_on += f", and it tells its news of a {_NAMES[told]}"
    return found, rests_on


_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _reason(day: date, told: int | None, back: int) -> str:
    if told is None:
        return "no weekday is named"
    if back == 0:
        return f"a {_NAMES[day.weekday()]}"
    return f"a {_NAMES[day.weekday()]}, {back} day{'s' if back > 1 else ''} after one"
