"""Finds the time expressions of an article, with TIMEX3 and EDTF values.

Sources: TimeML 1.2.1 (what counts as a time expression, and its value), EDTF (2019).
"""

from bisect import bisect_right
from collections.abc import Callable

from crossings import edtf
from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading import Reading
from crossings.reading.evidence import stamp

from . import digits, hours, months, phrases, relative, seasons, spoken_hours, weekdays, years
from .anchoring import Anchoring
from .mention import Mention
from .normal import normal
from .parts import part
from .steps import first_day
from .vocabulary import (
    DAYS,
    DECADES,
    FREQUENCIES,
    HOLIDAYS,
    PARTS_OF_DAY,
    REFERENCES,
    SEASONS,
    UNITS,
)  # fmt: skip

__all__ = ["find"]

_PHRASES = REFERENCES.keys() | HOLIDAYS.keys() | FREQUENCIES.keys()
_SPOKEN = {"nineteen", "two"}
# In news, the rules of what the time told of is compared with: the telling stays where it is, as with "since 2001".
_COMPARED = {"year_before", "distance"}
_CLOCK_WORDS = spoken_hours.OCLOCK | {"past", "shortly", "just", "soon"}
_RELATIVE = (
    (UNITS, relative.unit),
    (DAYS.keys() | {"tonight"}, hours.day_word),
    (PARTS_OF_DAY, hours.part_of_day),
    (SEASONS, seasons.season),
)
_ALONE = frozenset().union(
    MONTHS, WEEKDAYS, UNITS, DAYS, {"tonight"}, PARTS_OF_DAY, SEASONS, DECADES, FREQUENCIES, _SPOKEN, _CLOCK_WORDS
)  # fmt: skip
_WORDS = _ALONE | _PHRASES
_SECOND = {
    word: frozenset("".join(phrase[1:2]) for phrase, _ in (*REFERENCES.get(word, ()), *HOLIDAYS.get(word, ())))
    for word in _PHRASES - _ALONE
}
# Words that tell a time only with the one behind them: in | the past, at | present.
_LEADING = {word: seconds for word, seconds in _SECOND.items() if "" not in seconds}


_TITLED = UNITS.keys() | PARTS_OF_DAY


def _in_a_name(reading: Reading, i: int) -> bool:
    """Tell whether a word such as today is the last of a name, as that of a paper is: Russia Today."""
    words, opened = reading.words, reading.sentence_tokens[reading.sentence_of[i]][0]
    before = words[i - 1] if i > opened else ""
    headline = reading.layout.headline  # has capitals of its own
    if headline and reading.starts[i] < headline[1]:
        return False
    return words[i].istitle() and before.isalpha() and before[0].isupper()


def _is_title(reading: Reading, i: int) -> bool:
    """Tell whether a unit of time has a capital inside a sentence, as in a title: "This Week"."""
    headline = reading.layout.headline
    inside = i > reading.sentence_tokens[reading.sentence_of[i]][0] and not (
        headline and reading.starts[i] < headline[1]
    )
    return inside and reading.words[i].istitle()


def _at(reading: Reading, i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Give the mentions that the word at a token tells of."""
    words, lower = reading.words, reading.lower
    word = lower[i]
    if word[0].isdigit():
        return digits.digits(words, lower, i, floor, anchoring)
    if word in MONTHS and (found := months.month(words, lower, i, floor, anchoring)):
        return found
    if (word in DAYS and _in_a_name(reading, i)) or (word in _TITLED and _is_title(reading, i)):
        return []
    if word in WEEKDAYS and (found := weekdays.weekday(words, lower, i, floor, anchoring)):
        return found
    if (word in _CLOCK_WORDS or word in PARTS_OF_DAY) and (
        found := spoken_hours.spoken_hour(lower, i, floor, anchoring)
    ):
        return found
    for entries, read in _RELATIVE:
        if word in entries and (found := read(lower, i, floor, anchoring)):
            return found
    if word in _SPOKEN and (found := years.spoken_year(lower, i, floor)):
        return found
    if word in DECADES and (found := years.decade_word(lower, i, floor)):
        return found
    if word not in _PHRASES or (word in FREQUENCIES and words[i][0].isupper()):
        return []  # "Weekly" with a capital is part of a name
    if word in FREQUENCIES and phrases.is_paper(words, lower, i):
        return []
    return phrases.phrase(lower, i, floor, anchoring)


def _spoken(reading: Reading) -> Callable[[int], bool]:
    """Give what tells whether an offset stands between quotation marks."""
    opened = [mark.inner_start for mark in reading.quoted]

    def spoken(at: int) -> bool:
        index = bisect_right(opened, at) - 1
        return index >= 0 and at < reading.quoted[index].inner_end

    return spoken


def _is_same_day(lower: list[str], before: Mention, found: Mention) -> bool:
    """Tell whether a day stands beside weeks counted, and tells which it is: ``two weeks earlier, on 17 December``."""
    between = lower[before.last : found.first]
    counted = before.rule == "distance" and ("-W" in before.timex or before.timex.endswith("-XX"))
    return counted and found.rule == "day_of_month" and between in ([",", "on"], [","], ["on"])


def _take_year(before: Mention, found: Mention) -> None:
    """Give a day that tells which one is meant the year of what was counted, unless it has its own."""
    counted = first_day(before.timex.removesuffix("-XX").removesuffix("-XX"))
    if found.anchor == "itself" or counted is None:
        return
    days = [first_day(f"{counted.year + step:04}{found.timex[4:]}") for step in (-1, 0, 1)]
    near = min((day for day in days if day), key=lambda day: abs(day - counted), default=None)
    if near and found.timex[:4] != f"{near.year:04}":
        found.timex, found.anchor, found.why = near.isoformat(), "other_date", "the day that the count beside it means"


def find(reading: Reading) -> list[dict]:
    """Give a row of the ``dates`` table for each time expression, in text order."""
    anchoring = Anchoring(reading)
    starts, ends, lower = reading.starts, reading.ends, reading.lower
    rows, floor, spoken, before = [], 0, _spoken(reading), None
    for i in [
        i for i, word in enumerate(lower)
        if (word in _WORDS and (word not in _LEADING or lower[i + 1] in _LEADING[word])) or word[0].isdigit()
    ]:  # fmt: skip
        if i < floor:
            continue
        for found in _at(reading, i, floor, anchoring):
            if found.first < floor or found.last <= found.first:
                continue
            years.half_of_year(lower, found, floor)
            tells_which = before is not None and _is_same_day(lower, before, found)
            if tells_which:
                _take_year(before, found)
            opened, floor = floor, found.last
            background = found.rule in _COMPARED or (found.first and lower[found.first - 1] == "since")
            if found.rule == "distance" and "ago" in lower[found.first : found.last]:
                # Nine years ago they fled. Two years later ...: the story is of that time.
                background = reading.sentence_tokens[reading.sentence_of[found.first]][0] != found.first
            # The "yesterday" of a quotation is its speaker's: that day, in the story, is another.
            of_speaker = found.rule == "day_word" and spoken(starts[found.first])
            background = background or of_speaker
            # Of a story told long after, the days near its telling are no part.
            background = found.anchor == "published" if anchoring.narrative else background
            if found.kind == "DATE":
                anchoring.headed(found.timex, found.first, found.last)
            if found.kind == "DATE" and not of_speaker:
                anchoring.named(found.timex, found.anchor, compared=background)
            if found.kind == "DATE" and not background:
                anchoring.saw(found.timex, found.first)
                if found.anchor == "itself":
                    anchoring.given(found.timex, found.first)
                if found.rule == "pointed_unit":
                    anchoring.pointed(found.timex)
            hours.hour_of_date(lower, found, opened)
            if found.kind == "TIME":
                anchoring.timed(found.timex, found.first)
            if found.rule == "clock_time" and not MONTHS.keys().isdisjoint(lower[found.first : found.last]):
                anchoring.saw(found.timex[:10], found.first)  # 3 p.m. on May 16: the story is of that day
            value, precision, first, last = normal(found.timex)
            compared = lower[found.first] in (
                "earlier",
                "later",
            )  # than its telling, at any time of a year
            if (
                found.kind == "DATE"
                and not found.edtf
                and not compared
                and (third := part(found.timex, found.modifier))
            ):
                value, (first, last) = third, edtf.day_range(third)
            elif found.edtf:
                value, precision, (first, last) = found.edtf, "interval", edtf.day_range(found.edtf)
            if tells_which:
                rows[-1] |= {"timex": found.timex, "edtf": value, "day_from": first, "day_to": last,
                             "precision": precision}  # fmt: skip
            before = found
            rows.append({
                "start": starts[found.first], "end": ends[found.last - 1], "kind": found.kind, "timex": found.timex,
                "edtf": value, "day_from": first, "day_to": last, "precision": precision, "modifier": found.modifier,
                "anchor": found.anchor, "anchor_why": found.why, "rule": found.rule, "confidence": found.confidence,
            })  # fmt: skip
    return stamp(reading, "date", rows)
