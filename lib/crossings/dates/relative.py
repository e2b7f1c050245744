"""Recognises what is told by units and pointing words: "last week", "two years ago", "the past three months", sets."""

from datetime import date, timedelta

from crossings import edtf
from crossings.number_words import CARDINALS, ORDINALS

from . import told
from .anchoring import Anchoring
from .counting import Count, duration
from .counting import before as count_before
from .mention import Mention
from .months import stops
from .steps import first_day, moved, shifted
from .vocabulary import (
    CLASSES,
    COUNT_MARKS,
    DEICTIC,
    KINDS_OF_YEAR,
    PREPOSITIONS,
    UNITS,
)
from .years import opening, year_at

_AGO = {"ago": -1, "earlier": -1, "later": 1, "hence": 1}
_STEPS = {**_AGO, "before": -1}
_LINKS = CLASSES["links_duration"]
_MORE_OF = CLASSES["more_of"]
# What stands before a length: more than a year, at least a year, over a year; less than, fewer than, up to, at most.
_OF_LENGTH = {
    "more": "after", "least": "after", "over": "after",
    "less": "before", "fewer": "before", "most": "before", "up": "before",
}  # fmt: skip
_MEASURED = CLASSES["before_over"]
_NARROW = CLASSES["from_time_told"]
_POINTING_AT_SPAN = CLASSES["points_at_span"]
_TURNED = {"after": "before", "before": "after"}
_BEFORE_UNITS = CLASSES["before_bare_units"]
_BEFORE_LENGTH = CLASSES["before_a_length"] | {""}
_AFTER_THE_UNITS = CLASSES["after_the_units"]


def _marked(lower: list[str], first: int, floor: int) -> tuple[int, str | None]:
    """Give where a count begins with ``nearly``, ``more than``, ``at least`` before it, and the modifier."""
    if first - 1 < floor:
        return first, None
    word = lower[first - 1]
    if first - 2 >= floor and (lower[first - 2], word) in (
        ("more", "than"), ("less", "than"), ("at", "least"), ("up", "to"), ("at", "most"), ("fewer", "than"),
    ):  # fmt: skip
        if first - 3 >= floor and lower[first - 3] in _MORE_OF:
            return first, None  # "15 percent more than a year earlier"
        return first - 2, {"more": "before", "less": "after"}.get(lower[first - 2])
    if word == "over" and (first - 2 < floor or lower[first - 2] not in _MEASURED):
        return first, None
    mark = COUNT_MARKS.get(word)
    if mark is None or word in ("only", "just"):
        return first, None
    return first - 1, None if mark == "-" else mark


def unit(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read what stands around a unit of time."""
    code, n, word = UNITS[lower[i]], len(lower), lower[i]
    plural = word.endswith("s") or word == "centuries"
    if word == "year" and (end := _year_end(lower, i)) and anchoring.published:
        value, why = f"{anchoring.published.year:04}", "the end of the publication year"
        return [Mention(i, end, "DATE", value, "year_end", 0.5, "late", "published", why)]
    if word == "second" or (
        code == "Q"
        and i > 0
        and (
            lower[i - 1] == "a"
            or (lower[i - 1] == "three" and (i < 2 or lower[i - 2] not in DEICTIC))
            or (plural and lower[i - 1] == "-")
        )
    ):
        return []
    before = lower[i - 1] if i > floor else ""
    after = lower[i + 1] if i + 1 < n else ""
    if code == "Y" and after == "-" and i + 2 < n and lower[i + 2] in ("ago", "earlier") and anchoring.published:
        return _year_before(lower, i, floor, anchoring)
    if code == "W" and not plural and lower[i + 1 : i + 2] == ["of"] and before in ("first", "last", "final"):
        return told.week_of_month(i, floor, anchoring)
    if (code == "Q" and before == "-") or before in ORDINALS:
        at = i - 1 - (before == "-")
        if at >= floor and lower[at] in ORDINALS:
            return _ordinal(lower, i, at, code, floor, anchoring)
    if before in ("each", "every", "per") and not plural:
        value = "P1WE" if code == "WE" else duration(code, Count(i, 1))
        return [Mention(i - 1, i + 1, "SET", value, "every_unit", 0.7)]
    very = before == "very" and i - 2 >= floor and lower[i - 2] in ("the", "that")
    if (before == "that" or very) and code in ("D", "M", "Y") and not plural and after != "of":
        return told.that(i, i - 1 - very, code, lower, floor, anchoring)
    if before in KINDS_OF_YEAR and code == "Y" and not plural and i - 2 >= floor and anchoring.published:
        return _kind_of_year(lower, i, floor, anchoring)
    if before in DEICTIC and not plural and code not in ("S", "TM", "H"):
        return _pointed(lower, i, code, before, floor, anchoring)
    if before in ("recent", "past", "coming") and plural:
        first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
        return [Mention(first, i + 1, "DURATION", duration(code, Count(i, None)), "recent_units", 0.5)]
    count = count_before(lower, i, floor)
    if after == "-" and lower[i + 2 : i + 3] == ["long"] and (count is None or count.article):
        value = duration(code, Count(i, None if plural else 1))
        return [Mention(i, i + 3, "DURATION", value, "unit_long", 0.7)]
    if count:
        return _counted(lower, i, code, count, floor, anchoring)
    if (
        plural
        and before in _BEFORE_UNITS
        and (before != "the" or after in _AFTER_THE_UNITS)
        and code not in ("S", "TM")
    ):
        return [Mention(i, i + 1, "DURATION", duration(code, Count(i, None)), "bare_units", 0.5)]
    if (
        before == "the"
        and not plural
        and lower[i + 1 : i + 3] != ["two", "thousand"]
        and not (code == "Y" and year_at(lower, i + 1))
        and (code in ("Y", "Q", "M", "W", "WE") or (code == "D" and after in ("before", "after")))
        and after != "of"
        and anchoring.published
    ):
        if code == "Y" and after in ("ended", "ending", "to", "-"):
            return [Mention(i - 1, i + 1, "DURATION", "P1Y", "year_to_a_day", 0.7)]
        base, anchor, _ = anchoring.base()
        if after == "before" and lower[i + 2 : i + 3] == ["last"] and stops(lower, i + 3):
            value, why = shifted(anchoring.published, code, -2), "reckoned from the publication day"
            return [Mention(i - 1, i + 3, "DATE", value, "before_last", 0.7, None, "published", why)] if value else []
        last = i + 2 + (lower[i + 2 : i + 3] == ["that"])
        if code == "D" and not stops(lower, last):
            return []
        if after in ("before", "earlier", "after", "later") and stops(lower, last):
            return told.next_to_told(i, last, code, anchoring, -1 if after in ("before", "earlier") else 1)
        if code == "Y" and after == "before":
            return [Mention(i - 1, i + 1, "DURATION", "P1Y", "year_to_a_day", 0.55)]
        if code == "Y" and (found := told.year_told(i, anchoring)):
            return found
        if code == "M" and (found := told.month_told(lower, i, floor, anchoring)):
            return found
        back = code == "WE" and base.isoweekday() < 6 and anchoring.tense(i, i + 1) != "future"
        value = told.quarter_told(anchoring) if code == "Q" else shifted(base, code, -back)
        if value is None:
            return []
        first, modifier = opening(lower, i - 1, floor)
        why = "the current one"
        if code == "Y" and base.month == 1 and first == i - 1 and not modifier and anchoring.tense(i, i + 1) == "past":
            value, why = shifted(base, "Y", -1) or value, "the year just over: January tells what it came to"
        return [Mention(first, i + 1, "DATE", value, "the_unit", 0.5, modifier, anchor, why)]
    return []


def _kind_of_year(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``the fiscal year`` and ``the current school year``."""
    word = lower[i - 2]
    if word in DEICTIC:
        found = _pointed(lower, i - 1, "Y", word, floor, anchoring)
        for mention in found:
            mention.last += 1
        return found
    if word != "the" or lower[i + 1 : i + 2] == ["of"]:
        return []
    value = f"{anchoring.published.year:04}"
    return [Mention(i - 2, i + 1, "DATE", value, "the_unit", 0.5, None, "published", "the current one")]


def _year_end(lower: list[str], i: int) -> int:
    """Give the token after ``year end``, ``year-end`` or ``year's end``; 0 where there is none."""
    at = i + 1 + (lower[i + 1 : i + 2] in (["-"], ["'s"], ["’s"]))
    return at + 1 if lower[at : at + 1] == ["end"] and lower[at + 1 : at + 2] not in (["to"], ["of"]) else 0


def _year_before(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``the year-earlier quarter``: the same quarter of the year before, where a quarter has been mentioned."""
    last = i + 3
    noun = last < len(lower) and lower[last] in ("quarter", "period", "month")
    first = i - (noun and i > floor and lower[i - 1] == "the")
    value, anchor = f"{max(anchoring.published.year - 1, 1):04}", "published"
    if anchoring.last and anchoring.last[5:6] == "Q":
        value, anchor = f"{int(anchoring.last[:4]) - 1:04}{anchoring.last[4:]}", "other_date"
    why = "a year before the time told of"
    return [Mention(first, last + noun, "DATE", value, "year_before", 0.6, None, anchor, why)]


def _ordinal(lower, i, at, code, floor, anchoring) -> list[Mention]:
    """Read ``the third quarter`` and ``the twentieth century``."""
    number, first = ORDINALS[lower[at]], at
    last = i + 1
    first -= first > floor and lower[first - 1] == "fiscal"
    first -= first > floor and lower[first - 1] == "the"
    if code == "C" and number > 1:
        return [Mention(first, last, "DATE", f"{number - 1:02}", "century", 0.55, None, "itself")]
    if code != "Q" or number > 4:
        return []
    before = at - 1
    if before >= floor and lower[before].isdecimal() and year_at(lower, before):
        year, anchor, why = lower[before], "itself", "the words give the year"
        first = before - (before > floor and lower[before - 1] == "the")
    elif named := told.year_of(lower, last, anchoring):
        year, last, anchor, why = named
    elif base := anchoring.base()[0]:
        year = f"{max(base.year - (3 * number - 2 > base.month), 1):04}"
        anchor, why = anchoring.base()[1], "the quarter last ended"
        unended = year == f"{base.year:04}" and 3 * number >= base.month
        told_then = (unended or _told_of_then(lower, i, anchoring)) and (anchoring.last or "")[:4].isdigit()
        if told_then and anchoring.last[:4] < year:
            year, anchor, why = anchoring.last[:4], "other_date", "of the year told of"
    else:
        return []
    return [Mention(first, last, "DATE", f"{year}-Q{number}", "quarter", 0.85, None, anchor, why)]


def _told_of_then(lower: list[str], i: int, anchoring: Anchoring) -> bool:
    """Tell whether a sentence tells what somebody had said of a quarter at an earlier time: last June she had put the
    first quarter at 31."""
    here = anchoring.sentence_of[i]
    opened, _ = anchoring.sentence_tokens[here]
    told = (anchoring.last or "")[:7].replace("-", "")
    return anchoring.last_sentence == here and len(told) == 6 and told.isdecimal() and "had" in lower[opened:i]


def _pointed(lower, i, code, word, floor, anchoring) -> list[Mention]:
    """Read ``last week``, ``the following year``."""
    lead = lower[i - 2] if i - 2 >= floor else ""
    first = i - 1 - (lead == "the" or (word in ("same", "past", "coming") and lead in ("that", "this")))
    last = i + 1
    if word == "past" and code in ("DE", "C") and lead != "this":
        return [Mention(first, last, "DURATION", duration(code, Count(i, 1)), "pointed_span", 0.9)]
    base, anchor, why = anchoring.base()
    narrow = word in _NARROW or (word == "next" and lead == "the" and code == "D" and len(anchoring.last or "") == 10)
    if word == "same" and code == "D" and anchoring.last_day:
        base, anchor, why = first_day(anchoring.last_day), "other_date", "the day mentioned before"
    elif narrow and anchoring.last:
        base, anchor, why = first_day(anchoring.last), "other_date", "the date mentioned before"
    elif not narrow and anchoring.published and not (anchoring.narrative and word == "next"):
        base, anchor, why = anchoring.published, "published", "reckoned from the publication day"
    if word == "next" and lead == "the" and code == "D" and not narrow:
        why = "the day before it is not told"  # of a story: the morrow of the publication day is "tomorrow"
        return [Mention(first, last, "DATE", "XXXX-XX-XX", "pointed_unit", 0.4, None, "none", why)]
    first, modifier = opening(lower, first, floor)
    if first > floor and lower[first - 1] in ("earlier", "later"):
        first, modifier = first - 1, "early" if lower[first - 1].startswith("earl") else "late"
    if base is None:
        return [
            Mention(first, last, "DATE", "XXXX", "pointed_unit", 0.4, modifier, "none", "no publication day is known")
        ]
    value = told.quarter_told(anchoring) if code == "Q" and word == "latest" else shifted(base, code, DEICTIC[word])
    if value is None:
        return []
    # "May 2004; the same day": of which day nothing tells.
    coarse = narrow and code == "D" and anchor == "other_date" and not anchoring.last_day
    confidence = 0.4 if coarse else 0.7
    return [Mention(first, last, "DATE", value, "pointed_unit", confidence, modifier, anchor, why)]


def _span(base: date, code: str, count: float | None, step: int) -> str | None:
    """Give ``the past three months`` as the interval that ends on the publication day; of ``the next``, begins.

    Its other end is a day where days or weeks are counted, else a month.
    """
    if not count or count != int(count) or code not in ("D", "W", "M", "Y"):
        return None
    months = {"M": 1, "Y": 12}.get(code)
    try:
        if months:
            at = 12 * base.year + base.month - 1 + step * months * int(count)
            other = date(at // 12, at % 12 + 1, 1)
            ends = [f"{other:%Y-%m}".zfill(7), base.isoformat()]  # of which day in that month the words do not tell
            return edtf.interval(*(ends if step < 0 else reversed(ends)))
        else:
            other = base + timedelta(step * int(count) * (7 if code == "W" else 1))
    except (ValueError, OverflowError):
        return None
    return edtf.days(min(base, other), max(base, other))


def _without_day(told: str, base: date, days: float) -> str:
    """Give the month, or the year, that lies so many days from a date that is known by its month, or year, alone.

    ``In August it sank; four days later``: of August, and of no day that is known.
    """
    by_month = len(told) == len("2004-05")
    middle = moved(base, (14 if by_month else 181) + int(days))
    return f"{middle[:7]}-XX" if by_month else f"{middle[:4]}-XX-XX"


def _counted(lower, i, code, count, floor, anchoring) -> list[Mention]:
    """Read a count of units: a duration, or a date at that distance."""
    n, last, first = len(lower), i + 1, count.first
    after = lower[last] if last < n else ""
    after_that = lower[last + 1] if last + 1 < n else ""
    if count.hyphen and after == "-" and after_that == "old":
        return []
    if after == "old" or (code == "S" and lower[i] == "second"):
        return []
    adverb = after == "before" and stops(lower, last + 1) and not count.hyphen
    if after in _AGO or (adverb and (first == floor or lower[first - 1] != "the")):
        first, modifier = _marked(lower, first, floor)
        base, anchor, why = anchoring.base()
        if after == "ago" and anchoring.published:
            base, anchor, why = anchoring.published, "published", "reckoned from the publication day"
        elif after != "ago" and anchoring.last:
            base, anchor, why = first_day(anchoring.last), "other_date", "the date mentioned before"
        if count.value is None:
            value = "PAST_REF" if _STEPS[after] < 0 else "FUTURE_REF"
            return [Mention(first, last + 1, "DATE", value, "vague_distance", 0.6)]
        if base is None or code in ("S", "TM", "H"):
            return [Mention(first, last + 1, "DURATION", duration(code, count), "distance", 0.6, modifier)]
        quarter = (
            anchoring.last and anchoring.last[5:6] == "Q" and anchoring.sentence_of[i] - anchoring.last_sentence < 4
        )
        if code == "Y" and count.article and quarter:
            value = f"{int(anchoring.last[:4]) + _STEPS[after]:04}{anchoring.last[4:]}"
        else:
            unit_of, size = ("Y", 10) if code == "DE" else (code, 1)
            value = shifted(base, unit_of, _STEPS[after] * count.value * size)
            if value and code == "Y" and lower[last + 1 : last + 3] == ["this", "month"]:
                value, last = f"{value[:4]}-{base.month:02}", last + 2
        coarse = (
            anchor == "other_date" and len(anchoring.last) < 10 and code in ("D", "W")
        )  # "May 2004; two weeks later"
        if value and coarse and anchoring.last.replace("-", "").isdecimal():
            value = _without_day(anchoring.last, base, count.value * _STEPS[after] * (7 if code == "W" else 1))
        confidence = 0.4 if coarse else 0.55
        return [Mention(first, last + 1, "DATE", value, "distance", confidence, modifier, anchor, why)] if value else []
    before = lower[first - 1] if first > floor else ""
    if before in ("every", "each"):
        return [Mention(first - 1, last, "SET", duration(code, count), "every_units", 0.75)]
    if count.article and before in CARDINALS and not count.hyphen and after == "before":
        return [Mention(first, last, "SET", duration(code, count), "rate", 0.5)]
    if count.article and before not in PREPOSITIONS and not count.hyphen and after not in _LINKS:
        if before in _BEFORE_LENGTH:
            return []
        return [Mention(first, last, "SET", duration(code, count), "rate", 0.5)]
    if before in _POINTING_AT_SPAN:
        first -= 1
        first -= first > floor and lower[first - 1] == "the"
        found = Mention(first, last, "DURATION", duration(code, count), "pointed_span", 0.8)
        if before in ("first", "last", "final") and (named := told.year_of(lower, last, anchoring)):
            found.edtf = told.part_of_year(named[0], code, count.value, before == "first")
            found.last, found.anchor, found.why = named[1], *named[2:]
            anchoring.saw(named[0], i)
            return [found]
        if before in ("first", "last", "final") and (
            edtf_value := told.rest_of_told(first, lower, code, count.value, anchoring)
        ):
            found.edtf, found.anchor, found.why = edtf_value, "other_date", "of the year mentioned before"
            return [found]
        step = {"past": -1, "last": -1, "next": 1, "coming": 1}.get(before)
        if (
            step
            and after != "of"
            and anchoring.published
            and (span := _span(anchoring.published, code, count.value, step))
        ):
            found.edtf, found.anchor, found.why = span, "published", "the span that ends or begins at publication"
        return [found]
    first, _ = _marked(lower, first, floor)
    modifier = (
        _OF_LENGTH.get(lower[first + (lower[first] == "at")], COUNT_MARKS.get(lower[first]))
        if first < count.first
        else None
    )
    modifier = None if modifier == "-" else modifier
    if first - 1 >= floor and lower[first - 1] == "no" and modifier in _TURNED:
        first, modifier = first - 1, _TURNED[modifier]  # no more than two days are at most two
    return [Mention(first, last, "DURATION", duration(code, count), "duration", 0.7, modifier)]
