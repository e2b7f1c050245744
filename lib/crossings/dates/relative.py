"""Recognises what is told by units and pointing words: "last week", "two years ago", "the past three months", sets."""

from crossings.number_words import ORDINALS

from . import told
from .anchoring import Anchoring
from .counted import counted
from .counted import span as past_span
from .counting import Count, duration
from .counting import before as count_before
from .mention import Mention
from .months import stops
from .steps import first_day, shifted
from .vocabulary import (
    CLASSES,
    DEICTIC,
    KINDS_OF_YEAR,
    UNITS,
)
from .years import opening, year_at

_WEEKS_OF = frozenset(["first", "second", "third", "fourth", "last", "final"])  # of a month
_EARLIER = (["later"], ["earlier"])
_FIRST_HALF = 6  # months
_NARROW = CLASSES["from_time_told"]
_BEFORE_UNITS = CLASSES["before_bare_units"]
_AFTER_THE_UNITS = CLASSES["after_the_units"]


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
    if code == "W" and not plural and lower[i + 1 : i + 2] == ["of"] and before in _WEEKS_OF:
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
    if before == "the" and not plural and i - 2 >= 0 and lower[i - 2] == "within":
        return [Mention(i - 1, i + 1, "DURATION", duration(code, Count(i, 1)), "within_the_unit", 0.7)]
    if before == "new" and code == "Y" and not plural and lower[i - 2] == "the" and anchoring.published:
        year = anchoring.published.year + (anchoring.published.month > _FIRST_HALF)
        why = "the year next to the publication day"
        return [Mention(i - 2, i + 1, "DATE", f"{min(year, 9999):04}", "new_year", 0.6, None, "published", why)]
    if before == "any" and not plural and code in ("D", "W", "M", "Q", "Y"):
        return [Mention(i - 1, i + 1, "SET", duration(code, Count(i, 1)), "every_unit", 0.6)]
    if before == "the" and word == "day" and lower[i - 2] == "in" and lower[max(floor, i - 3) : i - 2] in _EARLIER:
        told_day = anchoring.day_told(i)
        anchor, why = ("other_date", "the day mentioned before") if told_day else ("published", "the publication day")
        value = told_day or anchoring.base()[0]
        return [Mention(i - 3, i + 1, "DATE", str(value), "that_unit", 0.5, None, anchor, why)] if value else []
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
        return counted(lower, i, code, count, floor, anchoring)
    apart = i == anchoring.sentence_tokens[anchoring.sentence_of[i]][0] or before in (",", "-", "—", "–")
    if plural and code in ("H", "TM", "S") and after in ("later", "afterwards", "afterward"):
        # A few hours later, minutes later: on the day told of.
        vague = count_before(lower, i, floor)
        told_day = anchoring.day_told(i) if vague is None else None
        if told_day:
            return [Mention(i, i + 2, "DATE", told_day, "hours_later", 0.5, None, "other_date", "the day told of")]
    if plural and apart and after in ("after", "before"):
        return [Mention(i, i + 1, "DURATION", duration(code, Count(i, None)), "bare_units", 0.5)]
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
        if code == "Y" and after == "before" and _opens_clause(lower, i, anchoring):
            return told.next_to_told(i, i + 2, code, anchoring, -1)
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


def _opens_clause(lower: list[str], i: int, anchoring: Anchoring) -> bool:
    """Tell whether ``the year before`` leads a clause by itself: the year before it had been ten; no comma ends it."""
    opened, ended = anchoring.sentence_tokens[anchoring.sentence_of[i]]
    if i - 1 > opened and lower[i - 2] not in (";", ":", "and", "but"):
        return False
    until = next((k for k in range(i, ended) if lower[k] in (",", ";", "-", "—", "–")), ended)
    return lower[until : until + 1] != [","] and "had" in lower[i + 2 : i + 5]


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
    if word == "past" and lead == "the" and code in ("D", "W"):
        span = Mention(first, last, "DURATION", duration(code, Count(i, 1)), "pointed_span", 0.8)
        if anchoring.published and (value := past_span(anchoring.published, code, 1, -1)):
            span.edtf, span.anchor, span.why = value, "published", "the span that ends at publication"
        return [span]
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
