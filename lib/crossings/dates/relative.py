"""Recognises what is told by units and pointing words: "last week", "two years ago", "the past three months", sets."""

from datetime import date, timedelta

from crossings import edtf
from crossings.calendar_names import WEEKDAYS
from crossings.reading.numbers import CARDINALS, ORDINALS

from . import counting, holidays
from .anchoring import Anchoring, first_day, month_length, shifted
from .calendar_dates import opening, pointed_year, year_at
from .mention import Mention
from .vocabulary import (
    COUNT_MARKS,
    DAYS,
    DEICTIC,
    FREQUENCIES,
    HOLIDAYS,
    PARTS_OF_DAY,
    PREPOSITIONS,
    REFERENCES,
    SEASONS,
    UNITS,
)

_CODES = {"S": "PT{}S", "TM": "PT{}M", "H": "PT{}H", "F": "P{}W", "WE": "P{}WE"}
_AGO = {"ago": -1, "earlier": -1, "later": 1, "hence": 1}
_STEPS = {**_AGO, "before": -1}
_LINKS = ("after", "before", "from", "of", "to", "since", "ahead")  # "a day after the talks" is a duration, no rate
_AT_HOURS = ("noon", "midnight", "midday", "overnight", "midmorning", "midafternoon")
_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
_KINDS_OF_YEAR = ("fiscal", "full", "financial", "school", "academic", "calendar")
_MORE_OF = frozenset(["percent", "cent", "%", "points", "times", "people", "many", "fewer"])
_NARROW = ("earlier", "later", "following", "previous", "preceding", "same")


def duration(code: str, count: counting.Count) -> str:
    """Give the TIMEX3 value of a duration."""
    if count.value is None:
        return _CODES.get(code, "P{}" + code).format("X")
    value = count.value * {"DE": 10, "C": 100, "L": 1000, "F": 2}.get(code, 1)
    if code == "Y" and value % 1 == 0.5:
        return f"P{int(value)}Y6M" if value > 1 else "P6M"
    if code == "H" and value % 1 == 0.5:
        return f"PT{int(value)}H30M" if value > 1 else "PT30M"
    text = str(int(value)) if value == int(value) else str(value)
    return _CODES.get(code, "P{}" + ("Y" if code in ("DE", "C", "L") else code)).format(text)


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
    if (code == "Q" and before == "-") or before in ORDINALS:
        at = i - 1 - (before == "-")
        if at >= floor and lower[at] in ORDINALS:
            return _ordinal(lower, i, at, code, floor, anchoring)
    if before in ("each", "every", "per") and not plural:
        value = "P1WE" if code == "WE" else duration(code, counting.Count(i, 1))
        return [Mention(i - 1, i + 1, "SET", value, "every_unit", 0.7)]
    if before == "that" and code in ("D", "M", "Y") and not plural and after != "of":
        return _that(i, code, lower, floor, anchoring)
    if before in _KINDS_OF_YEAR and code == "Y" and not plural and i - 2 >= floor and anchoring.published:
        return _kind_of_year(lower, i, floor, anchoring)
    if before in DEICTIC and not plural and code not in ("S", "TM", "H"):
        return _pointed(lower, i, code, before, floor, anchoring)
    if before in ("recent", "past", "coming") and plural:
        first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
        return [Mention(first, i + 1, "DURATION", duration(code, counting.Count(i, None)), "recent_units", 0.5)]
    count = counting.before(lower, i, floor)
    if after == "-" and lower[i + 2 : i + 3] == ["long"] and (count is None or count.article):
        value = duration(code, counting.Count(i, None if plural else 1))
        return [Mention(i, i + 3, "DURATION", value, "unit_long", 0.7)]
    if count:
        return _counted(lower, i, code, count, floor, anchoring)
    if (
        plural
        and before in ("for", "of", "in", "within", "after", "over", "took", "many", "the")
        and (before != "the" or after in ("before", "after", "since", "leading", "ahead", "following", "that"))
        and code not in ("S", "TM")
    ):
        return [Mention(i, i + 1, "DURATION", duration(code, counting.Count(i, None)), "bare_units", 0.5)]
    if (
        before == "the"
        and not plural
        and lower[i + 1 : i + 3] != ["two", "thousand"]
        and not (code == "Y" and year_at(lower, i + 1))
        and (code in ("Y", "Q", "M", "W", "WE") or (code == "D" and after == "before"))
        and after != "of"
        and anchoring.published
    ):
        if code == "Y" and after in ("ended", "ending", "to", "-"):
            return [Mention(i - 1, i + 1, "DURATION", "P1Y", "year_to_a_day", 0.7)]
        base, anchor, _ = anchoring.base()
        if code == "D" and not _told_alone(lower, i + 2):
            return []
        if after in ("before", "earlier") and _told_alone(lower, i + 2):
            return _before_told(i, code, anchoring)
        if code == "Y" and after == "before":
            return [Mention(i - 1, i + 1, "DURATION", "P1Y", "year_to_a_day", 0.55)]
        if code == "Y" and (told := _year_told(i, anchoring)):
            return told
        back = code == "WE" and base.isoweekday() < 6 and anchoring.tense(i, i + 1) != "future"
        value = _quarter_told(anchoring) if code == "Q" else shifted(base, code, -back)
        if value is None:
            return []
        first, modifier = opening(lower, i - 1, floor)
        why = "the current one"
        if code == "Y" and base.month == 1 and first == i - 1 and not modifier and anchoring.tense(i, i + 1) == "past":
            value, why = shifted(base, "Y", -1) or value, "the year just over: January tells what it came to"
        return [Mention(first, i + 1, "DATE", value, "the_unit", 0.5, modifier, anchor, why)]
    return []


def _that(i: int, code: str, lower: list[str], floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``that day`` and ``later that year``: the one mentioned before."""
    length = {"D": 10, "M": 7, "Y": 4}[code]
    told = anchoring.last
    if not told or len(told) < length or not told[:length].replace("-", "").isdecimal():
        return []
    first, modifier = i - 1, None
    if first > floor and lower[first - 1] in ("earlier", "later", "early", "late"):
        first, modifier = first - 1, "early" if lower[first - 1].startswith("earl") else "late"
    why = "the one mentioned before"
    return [Mention(first, i + 1, "DATE", told[:length], "that_unit", 0.55, modifier, "other_date", why)]


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


def _told_alone(lower: list[str], at: int) -> bool:
    """Tell whether a clause ends here, so that ``the day before`` is not the day before something named."""
    return at >= len(lower) or lower[at] in (".", ",", ";", "when", "and")


def _year_told(i: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``The year began``, subject of a sentence: the year told of just before, or ``last year`` of the story."""
    here, told, why = anchoring.sentence_of[i], anchoring.last, "the year mentioned before"
    if i - 1 != anchoring.sentence_tokens[here][0]:
        return []
    if not told or anchoring.last_sentence < here - 1:
        told, why = anchoring.year_pointed, "the year that the story points to"
    return [Mention(i - 1, i + 1, "DATE", told[:4], "year_told", 0.55, None, "other_date", why)] if told else []


def _before_told(i: int, code: str, anchoring: Anchoring) -> list[Mention]:
    """Read ``the year before``: from the date mentioned before, else from the publication day."""
    base, anchor, why = anchoring.base()
    told = anchoring.last
    compared = code == "Y" and told and anchoring.last_sentence >= anchoring.sentence_of[i] - 1
    if told and (anchoring.narrative or len(told) == 10 or compared):
        base, anchor, why = first_day(told) or base, "other_date", "the date mentioned before"
    value = shifted(base, code, -1) if base else None
    return [Mention(i - 1, i + 2, "DATE", value, "unit_before", 0.5, None, anchor, why)] if value else []


def _year_end(lower: list[str], i: int) -> int:
    """Give the token after ``year end``, ``year-end`` or ``year's end``; 0 where there is none."""
    at = i + 1 + (lower[i + 1 : i + 2] in (["-"], ["'s"], ["’s"]))
    return at + 1 if lower[at : at + 1] == ["end"] and lower[at + 1 : at + 2] not in (["to"], ["of"]) else 0


def _quarter_told(anchoring: Anchoring) -> str | None:
    """Give the quarter that ``the quarter`` means in news of results: the one mentioned, else the one last ended."""
    if anchoring.last and anchoring.last[5:6] == "Q":
        return anchoring.last
    return shifted(anchoring.published, "Q", -1) if anchoring.published else None


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


def _year_of(lower: list[str], at: int, anchoring: Anchoring) -> tuple[str, int, str, str] | None:
    """Give the year of ``2004``, ``of 2004`` or ``of last year`` at a token, the token after it, anchor and reason."""
    of = lower[at : at + 1] == ["of"]
    if (found := year_at(lower, at + of)) and lower[at + of].isdecimal():
        return *found, "itself", "the words give the year"
    if of and at + 1 < len(lower):
        if found := pointed_year(lower, at + 1, anchoring):
            return *found, "published", "a year from the publication year"
        if lower[at + 1 : at + 3] == ["that", "year"] and anchoring.last and anchoring.last[:4].isdecimal():
            return anchoring.last[:4].zfill(4), at + 3, "other_date", "the one mentioned before"
    return None


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
    if told := _year_of(lower, last, anchoring):
        year, last, anchor, why = told
    elif base := anchoring.base()[0]:
        year = f"{max(base.year - (3 * number - 2 > base.month), 1):04}"
        anchor, why = anchoring.base()[1], "the quarter last ended"
    else:
        return []
    return [Mention(first, last, "DATE", f"{year}-Q{number}", "quarter", 0.85, None, anchor, why)]


def _pointed(lower, i, code, word, floor, anchoring) -> list[Mention]:
    """Read ``last week``, ``the following year``."""
    lead = lower[i - 2] if i - 2 >= floor else ""
    first = i - 1 - (lead == "the" or (word in ("same", "past", "coming") and lead in ("that", "this")))
    last = i + 1
    if word == "past" and code in ("DE", "C") and lead != "this":
        return [Mention(first, last, "DURATION", duration(code, counting.Count(i, 1)), "pointed_span", 0.9)]
    base, anchor, why = anchoring.base()
    narrow = word in _NARROW or (word == "next" and lead == "the" and code == "D" and len(anchoring.last or "") == 10)
    if narrow and anchoring.last:
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
    value = _quarter_told(anchoring) if code == "Q" and word == "latest" else shifted(base, code, DEICTIC[word])
    if value is None:
        return []
    return [Mention(first, last, "DATE", value, "pointed_unit", 0.7, modifier, anchor, why)]


def _span(base: date, code: str, count: float | None, step: int) -> str | None:
    """Give ``the past three months`` as the interval that ends on the publication day; of ``the next``, begins."""
    if not count or count != int(count) or code not in ("D", "W", "M", "Y"):
        return None
    months = {"M": 1, "Y": 12}.get(code)
    try:
        if months:
            at = 12 * base.year + base.month - 1 + step * months * int(count)
            year, month = at // 12, at % 12 + 1
            other = date(year, month, min(base.day, month_length(year, month)))
        else:
            other = base + timedelta(step * int(count) * (7 if code == "W" else 1))
    except (ValueError, OverflowError):
        return None
    return edtf.days(min(base, other), max(base, other))


def _part_of_year(year: str, code: str, count: float | None, begins: bool) -> str | None:
    """Give ``the last three months of 2003`` as the interval of these months; None for other units."""
    if code != "M" or not count or count not in range(1, 12):
        return None
    first, last = (1, int(count)) if begins else (13 - int(count), 12)
    return f"{year}-{first:02}" if first == last else f"{year}-{first:02}/{year}-{last:02}"


def _rest_of_told(first: int, lower: list[str], code: str, count: float | None, anchoring: Anchoring) -> str | None:
    """Give months that a year told in the same sentence leaves no doubt about, as an interval.

    ``The year began slowly, with 96 in its first six months``; ``until the end of September it was 181, so that the
    last three months brought 55``.
    """
    told = anchoring.last
    if not told or not count or anchoring.last_sentence != anchoring.sentence_of[first]:
        return None
    begins = "first" in lower[first : first + 2]
    if lower[first - 1] == "its" and len(told) == 4:
        return _part_of_year(told, code, count, begins)
    if not begins and len(told) == 7 and told[5:].isdecimal() and int(told[5:]) + count == 12:
        return _part_of_year(told[:4], code, count, begins)
    return None


def _counted(lower, i, code, count, floor, anchoring) -> list[Mention]:
    """Read a count of units: a duration, or a date at that distance."""
    n, last, first = len(lower), i + 1, count.first
    after = lower[last] if last < n else ""
    after_that = lower[last + 1] if last + 1 < n else ""
    if count.hyphen and after == "-" and after_that == "old":
        return []
    if after == "old" or (code == "S" and lower[i] == "second"):
        return []
    adverb = after == "before" and after_that in ("", ".", ",", ";") and not count.hyphen
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
        coarse = (
            anchor == "other_date" and len(anchoring.last) < 10 and code in ("D", "W")
        )  # "May 2004; two weeks later"
        confidence = 0.4 if coarse else 0.55
        return [Mention(first, last + 1, "DATE", value, "distance", confidence, modifier, anchor, why)] if value else []
    before = lower[first - 1] if first > floor else ""
    if before in ("every", "each"):
        return [Mention(first - 1, last, "SET", duration(code, count), "every_units", 0.75)]
    if count.article and before in CARDINALS and not count.hyphen and after == "before":
        return [Mention(first, last, "SET", duration(code, count), "rate", 0.5)]
    if count.article and before not in PREPOSITIONS and not count.hyphen and after not in _LINKS:
        if before in ("", ",", "is", "was", "it", "such", "what", "be", "'s"):
            return []
        return [Mention(first, last, "SET", duration(code, count), "rate", 0.5)]
    if before in ("past", "last", "next", "first", "coming", "previous", "final"):
        first -= 1
        first -= first > floor and lower[first - 1] == "the"
        found = Mention(first, last, "DURATION", duration(code, count), "pointed_span", 0.8)
        if before in ("first", "last", "final") and (told := _year_of(lower, last, anchoring)):
            found.edtf = _part_of_year(told[0], code, count.value, before == "first")
            found.anchor, found.why = told[2:]
            return [found]
        if before in ("first", "last", "final") and (
            edtf_value := _rest_of_told(first, lower, code, count.value, anchoring)
        ):
            found.edtf, found.anchor, found.why = edtf_value, "other_date", "of the year mentioned before"
            return [found]
        step = {"past": -1, "last": -1, "next": 1, "coming": 1}.get(before)
        if step and anchoring.published and (span := _span(anchoring.published, code, count.value, step)):
            found.edtf, found.anchor, found.why = span, "published", "the span that ends or begins at publication"
        return [found]
    first, modifier = _marked(lower, first, floor)
    modifier = modifier if modifier == "about" else None
    return [Mention(first, last, "DURATION", duration(code, count), "duration", 0.7, modifier)]


def day_word(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``today``, ``tonight``, ``yesterday morning``."""
    base, anchor, why = anchoring.published, "published", "reckoned from the publication day"
    if base is None:
        base, anchor, why = anchoring.base()
    step = DAYS.get(lower[i], 0)
    value = shifted(base, "D", step) if base else "XXXX-XX-XX"
    if value is None:
        return []
    if lower[i] == "tonight":
        return [Mention(i, i + 1, "TIME", f"{value}TNI", "tonight", 0.9, None, anchor, why)]
    if i + 1 < len(lower) and lower[i + 1] in PARTS_OF_DAY:
        code = PARTS_OF_DAY[lower[i + 1]]
        return [Mention(i, i + 2, "TIME", f"{value}T{code}", "day_part", 0.9, None, anchor, why)]
    return [Mention(i, i + 1, "DATE", value, "day_word", 0.9 if base else 0.4, None, anchor, why)]


def part_of_day(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``this morning``, ``last night``, ``overnight`` and ``in the morning`` of a day named."""
    before = lower[i - 1] if i > floor else ""
    code, n, now = PARTS_OF_DAY[lower[i]], len(lower), anchoring.published
    if lower[i] in _AT_HOURS or before == "mid" or (before == "-" and i - 2 >= floor and lower[i - 2] == "mid"):
        first = i if lower[i] in _AT_HOURS else i - 1 if before == "mid" else i - 2
        return _hour_of_day(lower, i, first, code, anchoring)
    if before in ("the", "that") and now and (lower[i - 2] in ("in", "during") or before == "that") and (
        i + 1 >= n or lower[i + 1] in (".", ",", ";") or before == "that"
    ):  # fmt: skip
        told = anchoring.last if anchoring.last and len(anchoring.last) == 10 else now.isoformat()
        return [Mention(i - 1, i + 1, "TIME", f"{told}T{code}", "part_of_day_told", 0.5, None, "other_date",
                        "the day mentioned before")]  # fmt: skip
    if before not in ("this", "last") or anchoring.published is None:
        return []
    value = shifted(anchoring.published, "D", DEICTIC[before])
    return [Mention(i - 1, i + 1, "TIME", f"{value}T{PARTS_OF_DAY[lower[i]]}", "day_part", 0.85, None, "published",
                    "reckoned from the publication day")]  # fmt: skip


def _hour_of_day(lower, i, first, code, anchoring) -> list[Mention]:
    """Read ``noon Thursday``, ``midnight`` and ``mid-afternoon yesterday``, with the day that follows."""
    last, base, confidence = i + 1, anchoring.published, 0.4
    if base is None:
        return []
    day, why = base.isoformat(), "reckoned from the publication day"
    at = last + (lower[last : last + 1] == ["on"])
    if at < len(lower) and lower[at] in WEEKDAYS and len(lower[at]) > 5:
        day, _, why = anchoring.weekday(WEEKDAYS[lower[at]], first, at + 1)
        last, confidence = at + 1, 0.55
    elif at < len(lower) and lower[at] in DAYS:
        day, last, confidence = shifted(base, "D", DAYS[lower[at]]) or day, at + 1, 0.55
    elif anchoring.last and len(anchoring.last) == 10 and anchoring.last_sentence == anchoring.sentence_of[i]:
        day = anchoring.last
    return [Mention(first, last, "TIME", f"{day}T{code}", "hour_of_day", confidence, None, "published", why)]


def season(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``last fall``, ``summer 1918`` and ``the winter of 1994``."""
    code, first, last = SEASONS[lower[i]], i, i + 1
    before = lower[i - 1] if i > floor else ""
    if told := _year_of(lower, last, anchoring):
        first -= before == "the"
        return [Mention(first, told[1], "DATE", f"{told[0]}-{code}", "season", 0.9, None, *told[2:])]
    base, anchor, why = anchoring.base()
    if anchoring.narrative and anchoring.last and before not in ("last", "next") and base:
        first -= before in ("the", "that", "this")
        return [Mention(first, last, "DATE", f"{base.year:04}-{code}", "season", 0.4, None, anchor, why)]
    if before in ("the", "past") and i - 2 >= floor and base and anchoring.published:
        lead = lower[i - 2]
        if before == "past" and lead in ("this", "the"):
            year = base.year - (_SEASON_MONTH[code] >= base.month)
            return [Mention(i - 2, last, "DATE", f"{year:04}-{code}", "season", 0.7, None, anchor, why)]
        if before == "the" and lead in ("over", "during", "through", "throughout", "in", "until", "by", "into"):
            return [Mention(i - 1, last, "DATE", f"{base.year:04}-{code}", "season", 0.5, None, anchor, why)]
    if before == "following" and anchoring.last and (told := first_day(anchoring.last)):
        first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
        value, why = (
            f"{min(told.year + (told.month >= _SEASON_MONTH[code]), 9999):04}-{code}",
            "the next one after the date told",
        )
        return [Mention(first, last, "DATE", value, "season", 0.7, None, "other_date", why)]
    if before not in ("this", "last", "next") or base is None:
        return []
    middle = _SEASON_MONTH[code]
    year = (
        base.year
        + (base.year < 9999 and before == "next" and middle < base.month)
        - (before == "last" and middle >= base.month)
    )
    return [Mention(i - 1, last, "DATE", f"{year:04}-{code}", "season", 0.8, None, anchor, why)]


def _goes_on(lower: list[str], at: int) -> bool:
    """Tell whether a unit or a count of units follows: ``the past`` then only opens ``the past two years``."""
    if lower[at : at + 1] and lower[at] in _KINDS_OF_YEAR and lower[at + 1 : at + 2] == ["year"]:
        return True
    end = min(at + 6, len(lower))
    while at < end and (_count_word(lower[at]) or lower[at] in ("and", "a", "half", "of")):
        at += 1
    return lower[at : at + 1] != [] and lower[at] in UNITS


def _count_word(word: str) -> bool:
    return word[0].isdigit() or word in CARDINALS or word in ("few", "several", "couple", "-")


def _holiday(lower: list[str], i: int, last: int, rule: str, floor: int, anchoring: Anchoring) -> Mention:
    """Read a holiday, with ``last`` or ``next`` before it and a year after it."""
    at, anchor, why = last + (lower[last : last + 1] == [","]), "itself", "the words give the year"
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


def phrase(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read fixed phrases: ``now``, ``in the past``, ``daily``, holidays."""
    word = lower[i]
    if word == "now" and lower[i + 1 : i + 3] in (["and", "then"], ["and", "again"]):
        return []
    for parts, value in REFERENCES.get(word, ()):
        if tuple(lower[i : i + len(parts)]) == parts and not _goes_on(lower, i + len(parts)):
            skip = 1 if parts[0] in ("at", "in", "by") and parts[-1] in ("past", "now") else 0
            return [Mention(i + skip, i + len(parts), "DATE", value, "reference", 0.6)]
    for parts, rule in HOLIDAYS.get(word, ()):
        if tuple(lower[i : i + len(parts)]) == parts:
            return [_holiday(lower, i, i + len(parts), rule, floor, anchoring)]
    if word in FREQUENCIES:
        return [Mention(i, i + 1, "SET", FREQUENCIES[word], "frequency", 0.5)]
    return []
