"""The year of a dateline that has none, weighed from the weekdays and the years that the article names.

News style names a day of the past week by its weekday alone, the dateline's own day included (Associated Press
Stylebook, "days of the week"). "Aug. 26" with "reported Saturday" therefore speaks for the years in which 26 August is
a Saturday, and a little for those in which it is the day after one. A paper that writes "yesterday" and "today" gives
its weekdays to other days. A weekday beside a month and day ("Saturday, Aug. 19") fits one year in seven, whoever
writes it.
"""

import re
from dataclasses import dataclass
from datetime import date

from crossings.calendar_names import MONTHS, WEEKDAYS

from .day import MonthDay, real_day
from .words import word_set
from .years_counted import Counted, earliest, month_named, points_to_last, years_counted
from .years_named import SENTENCE_END, Years, years_named

HORIZON = 60  # years after the latest one named; what lies beyond weighs too little to change the choice
LEADS = 0.67  # the first candidate is taken where its share of all the weight is at least this

# How often the news is told of the dateline's day, the day before it, and so on: rounded shares of some 330 stories
# whose day is known, by where the weekday stands; so are the shares below. An American agency drops the "on" before it
# and dates its story by the same day; with "on" it is as often the day before.
_FITS = {
    "bare": (0.7, 0.15, 0.05, 0.03, 0.02, 0.02, 0.03),
    "on": (0.42, 0.38, 0.08, 0.04, 0.03, 0.02, 0.03),
    "elsewhere": (0.33, 0.3, 0.09, 0.11, 0.07, 0.05, 0.05),  # "yesterday" is written too, or the lead has no weekday
}
_OPENING = 400  # characters in which the news is told
# How often the latest year named lies so many years before publication; the rest, by how many years are named, is
# history: a text that names one year may be telling of any.
_SINCE = (0.24, 0.36, 0.18, 0.1, 0.06, 0.03, 0.02, 0.01)
_SINCE_LAST = (0.05, 0.5, 0.25, 0.09, 0.05, 0.03, 0.02, 0.01)  # where the text says "last year" or "last May"
_HISTORY = (0.45, 0.2, 0.08)
_HISTORY_BY_MONTH = 0.06  # where the latest year is named with a month, of which history tells less
_MISFIT = 0.03  # a weekday that is not its day's, or a year told as to come that has passed: a slip, or read wrongly
_MISCOUNTED = 0.05  # an age or anniversary that is not this year's: counted up to another time, or read wrongly
_BESIDE = 0.3  # a year held against "last year" is not the one before it: three times in four it is
_ELECTRONIC = 1980  # archives of news that a machine can read begin about then

_BEFORE = re.compile(r"(\w+)\W{1,2}\Z")
_NAMED = r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_WEEKDAY = re.compile(_NAMED + r"\b(?!\s+(?:[A-Z]|night live))")  # "Sunday Times", "Friday Prayers"
_DATED = re.compile(
    _NAMED + r",?\s+(?:the\s+)?"
    r"(?:([A-Z][a-z]{2,8})\.?\s+(\d{1,2})|(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Z][a-z]{2,8}))\b"
    r"(?!,?\s*\d{4})"
)
_FULL_STOP = re.compile(r"[a-z)][.!?][\"”’']*\s+[A-Z\"“]")
_SPOKEN_DAY = re.compile(r"\b(?:today|yesterday)\b", re.I)
_REPORTED = re.compile(
    r"\b(?:said|says|told|reported|announced|warned|added|confirmed|claimed|called|urged|appealed|released|issued"
    r"|published|condemned|denied|accused|declared|according)\b"
)
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A day on which the article may have been published, its share of the weight, and what speaks for it."""

    day: date
    weight: float
    why: str


@dataclass(frozen=True, slots=True)
class _Dated:
    """A weekday that the text gives a day of a month."""

    weekday: int
    month: int
    day: int

    def is_true_near(self, published: date) -> bool:
        """Tell whether the day nearest to a day of publication has this weekday."""
        days = [real_day(published.year + step, self.month, self.day) for step in (-1, 0, 1)]
        near = min((day for day in days if day), key=lambda day: abs(day - published), default=None)
        return near is not None and near.isoweekday() == self.weekday


def weekday_of_the_news(text: str) -> tuple[int | None, str]:
    """Give the weekday on which the news was told (Monday is 1), and where it stands: bare, on, or elsewhere.

    It is the one beside a verb of reporting in the earliest sentence that has both; else the first named. News style
    puts it into the first sentence, or the opening with such a verb: ``bare`` or behind ``on``.
    """
    first, place = None, "elsewhere"
    for found in _WEEKDAY.finditer(text):
        before = _BEFORE.search(text, max(0, found.start() - 16), found.start())
        if before and before[1].lower() in word_set("not_last_week"):
            continue
        if _DATED.match(text, found.start()):
            continue  # it needs no week: its day is given
        number, low = WEEKDAYS[found[1].lower()], max(0, found.start() - 120)
        opening = found.start() < _OPENING
        style = "on" if before and before[1].lower() == "on" else "bare"
        if first is None:
            first = number
            place = style if opening and not _FULL_STOP.search(text, 0, found.start()) else place
        starts = [end.end() for end in SENTENCE_END.finditer(text, low, found.start())]
        stop = SENTENCE_END.search(text, found.end(), found.end() + 60)
        if _REPORTED.search(text, starts[-1] if starts else low, stop.start() if stop else found.end() + 60):
            return number, style if opening else "elsewhere"
    return first, place


def _dated_weekdays(text: str) -> list[_Dated]:
    """Give the weekdays written beside a month and day without a year, each once."""
    found = {}
    for match in _DATED.finditer(text):
        month = MONTHS.get((match[2] or match[5]).lower())
        if month:
            found[_Dated(WEEKDAYS[match[1].lower()], month, int(match[3] or match[4]))] = None
    return list(found)


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
        The list is empty where the text names no year gone by: nothing then bounds the years. The flag says whether
        the first clearly leads.
    """
    years = years_named(text)
    if not years.past:
        return [], False, "the text names no year"
    first, dated = years.past[-1], _dated_weekdays(text)
    told, place = weekday_of_the_news(text)
    fits = _FITS["elsewhere" if _SPOKEN_DAY.search(text) else place]
    counted, not_before = years_counted(text), earliest(text, years.past)
    month = month_named(text, years.past)
    since = _SINCE_LAST if points_to_last(text) else _SINCE
    history = _HISTORY_BY_MONTH if month and month[0] == first else _HISTORY[min(len(years.past), len(_HISTORY)) - 1]
    found = []
    for gap in range(HORIZON + 1):
        day = real_day(first + gap, when.month, when.day)
        if day is None:
            continue
        back = (day.isoweekday() - told) % 7 if told is not None else None
        weight = (1 - history) * (since[gap] if gap < len(since) else 0) + history / (HORIZON + 1)
        weight *= 1 if back is None else fits[back]
        for pair in dated:
            weight *= 1 if pair.is_true_near(day) else _MISFIT
        if years.ahead and day.year > years.ahead[0]:
            weight *= _MISFIT
        if month and (day.year, day.month) < month:
            weight *= _MISFIT
        if not_before and day.year != not_before:
            weight *= _BESIDE if day.year > not_before else _MISFIT
        for each in counted:
            weight *= 1 if day.year in each.years else _MISCOUNTED
        if day.year < _ELECTRONIC:
            weight *= _MISFIT
        found.append(Candidate(day, weight, _reason(day, told, back)))
    total = sum(c.weight for c in found)
    found = [Candidate(c.day, c.weight / total, c.why) for c in found]
    found.sort(key=lambda c: -c.weight)
    return found, found[0].weight >= LEADS, _rests_on(years, told, dated, counted, not_before)


def _rests_on(
    years: Years, told: int | None, dated: list[_Dated], counted: list[Counted], not_before: int | None
) -> str:
    count = len(years.past)
    place = f"the latest of the {count} years" if count > 1 else "the only year"
    rests_on = f"{years.past[-1]} is {place} the text names"
    if years.ahead:
        rests_on += f" as gone by, {years.ahead[0]} is told as to come"
    if told is not None:
        rests_on += f", and it tells its news of a {_NAMES[told - 1]}"
    if not_before and not_before > years.past[-1]:
        rests_on += f"; it tells of another year beside one it names, so that it is hardly older than {not_before}"
    if counted:
        rests_on += f"; it counts {counted[0].words!r}"
    if dated:
        pair = dated[0]
        rests_on += f"; it calls {pair.month:02}-{pair.day:02} a {_NAMES[pair.weekday - 1]}"
    return rests_on


def _reason(day: date, told: int | None, back: int | None) -> str:
    if told is None:
        return "no weekday is named"
    if back == 0:
        return f"a {_NAMES[day.weekday()]}"
    return f"a {_NAMES[day.weekday()]}, {back} day{'s' if back > 1 else ''} after one"
