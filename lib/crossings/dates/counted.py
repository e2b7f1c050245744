"""Recognises a count of units: "two years ago", "a week before", "the last three months", "more than a year", rates."""

from datetime import date, timedelta

from crossings import edtf
from crossings.calendar_names import WEEKDAYS
from crossings.number_words import CARDINALS

from . import told
from .counting import Count, duration
from .counting import before as count_before
from .mention import Mention
from .months import stops
from .steps import first_day, month_length, moved, shifted
from .vocabulary import CLASSES, COUNT_MARKS, DAYS, PREPOSITIONS, UNITS

_AGO = {"ago": -1, "earlier": -1, "later": 1, "hence": 1, "afterwards": 1, "afterward": 1}
_STEPS = {**_AGO, "before": -1}
_LINKS = CLASSES["links_duration"]
_MORE_OF = CLASSES["more_of"]
_MEASURED = CLASSES["before_over"]
_POINTING_AT_SPAN = CLASSES["points_at_span"]
_BEFORE_LENGTH = CLASSES["before_a_length"] | {""}
_AFTER_LENGTH = CLASSES["measured_by_length"] | {"'s", "’s"}
_BEFORE_SOME = CLASSES["before_some_day"]
_AFTER_COUNT = CLASSES["links_duration"] | {"later", "earlier"}
_ALWAYS = (["24", "hours"], ["seven", "days"], ["7", "days"])
_LEADING = frozenset(["from", "to"])
_LONGEST_MARK = max(len(phrase.split()) for phrase in COUNT_MARKS)
# The unit that a longer one goes on in, and how many make it up: two years and eight months.
_FINER = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "D": ("H", 24), "H": ("TM", 60)}


def _marked(lower: list[str], first: int, floor: int) -> tuple[int, str | None]:
    """Give where a count begins with ``nearly``, ``more than``, ``a little over`` before it, and the modifier."""
    for length in range(min(_LONGEST_MARK, first - floor), 0, -1):
        mark = COUNT_MARKS.get(" ".join(lower[first - length : first]))
        if mark is None:
            continue
        before = lower[first - length - 1] if first - length > floor else ""
        if length == 1 and lower[first - 1] == "over" and before not in _MEASURED:
            return first, None
        if mark != "about" and before in _MORE_OF:
            return first, None  # "15 percent more than a year earlier"
        return first - length, None if mark == "-" else mark
    return first, None


def _is_plural(word: str) -> bool:
    """Tell whether a word looks like things that are counted: 30 loads a day."""
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss")


def _goes_on(lower: list[str], last: int, code: str, count: Count) -> tuple[int, str, str, Count]:
    """Give a length that goes on behind its unit, ``two years and eight months``, ``a day and a half``.

    Its last token, its TIMEX3 value, and the finer unit and the count of it that tell all of it, where there is one.
    """
    if lower[last : last + 1] != ["and"] or count.value is None or count.hyphen:
        return last, duration(code, count), code, count
    if lower[last + 1 : last + 3] == ["a", "half"]:
        whole = Count(count.first, count.value + 0.5)
        return last + 3, duration(code, whole), code, whole
    after = lower[last + 2 : last + 3]
    finer, steps = _FINER.get(code, ("", 0))
    if not after or UNITS.get(after[0]) != finer:
        return last, duration(code, count), code, count
    rest = count_before(lower, last + 2, last + 1)
    if rest is None or rest.value is None or rest.value != int(rest.value) or count.value != int(count.value):
        return last, duration(code, count), code, count
    value = duration(code, count) + duration(finer, rest).lstrip("P").removeprefix("T" if code == "H" else "")
    return last + 3, value, finer, Count(count.first, count.value * steps + rest.value)


def span(base: date, code: str, count: float | None, step: int) -> str | None:
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


def _ago_to_the_day(lower: list[str], at: int, code: str, count: Count, anchoring) -> tuple[str, int] | None:
    """Give the day of ``a year ago on Monday``, ``two weeks ago today``, ``a year ago to the day``, and its end."""
    day, end = anchoring.published, at + 1
    if lower[at : at + 1] == ["on"] and lower[at + 1] in WEEKDAYS:
        day, end = first_day(anchoring.weekday(WEEKDAYS[lower[at + 1]], at, at + 2)[0]), at + 2
    elif lower[at : at + 3] == ["to", "the", "day"]:
        end = at + 3
    elif lower[at : at + 1] and lower[at] in DAYS:
        day = first_day(shifted(day, "D", DAYS[lower[at]]) or "")
    else:
        return None
    if day is None or count.value != int(count.value) or code not in ("D", "W", "M", "Y"):
        return None
    if code in ("D", "W"):
        value = shifted(day, "D", -count.value * (7 if code == "W" else 1))
    else:
        month = shifted(day, "M", -count.value * (12 if code == "Y" else 1))
        value = month and f"{month}-{min(day.day, month_length(int(month[:4]), int(month[5:]))):02}"
    return (value, end) if value else None


def counted(lower, i, code, count, floor, anchoring) -> list[Mention]:
    """Read a count of units: a duration, or a date at that distance."""
    n, first = len(lower), count.first
    last, length, code, count = _goes_on(lower, i + 1, code, count)
    after = lower[last] if last < n else ""
    after_that = lower[last + 1] if last + 1 < n else ""
    if count.hyphen and after == "-" and after_that == "old":
        return []
    if after == "old" or (code == "S" and lower[i] == "second"):
        return []
    that = after == "before" and after_that == "that"
    adverb = after == "before" and stops(lower, last + 1 + that) and not count.hyphen
    if after in _AGO or (adverb and (first == floor or lower[first - 1] != "the")):
        first, modifier = _marked(lower, first, floor)
        base, anchor, why = anchoring.base()
        if after == "ago" and anchoring.published:
            base, anchor, why = anchoring.published, "published", "reckoned from the publication day"
        elif after != "ago" and anchoring.last:
            base, anchor, why = first_day(anchoring.last), "other_date", "the date mentioned before"
        last += that
        if count.value is None:
            value = "PAST_REF" if _STEPS[after] < 0 else "FUTURE_REF"
            return [Mention(first, last + 1, "DATE", value, "vague_distance", 0.6)]
        if base is None or code in ("S", "TM", "H"):
            return [Mention(first, last + 1, "DURATION", length, "distance", 0.6, modifier)]
        quarter = (
            anchoring.last and anchoring.last[5:6] == "Q" and anchoring.sentence_of[i] - anchoring.last_sentence < 4
        )
        if code == "Y" and count.article and quarter:
            value = f"{int(anchoring.last[:4]) + _STEPS[after]:04}{anchoring.last[4:]}"
        else:
            if after == "ago" and (exact := _ago_to_the_day(lower, last + 1, code, count, anchoring)):
                value, end = exact
                return [Mention(first, end, "DATE", value, "distance", 0.7, modifier, anchor, why)]
            unit_of, size = ("Y", 10) if code == "DE" else (code, 1)
            if code == "M" and count.value % 12 == 0 and len(anchoring.last or "") == len("2004") and after != "ago":
                unit_of, size = "Y", 1 / 12  # in 2009; twelve months earlier
            value = shifted(base, unit_of, _STEPS[after] * count.value * size)
            now = anchoring.published
            if value and now and code == "Y" and value > f"{now.year:04}" and not anchoring.future(first, last + 1):
                # He came in 1997. Two others fled in 2003. Fourteen years later nobody asks: that is today.
                value = f"{now.year:04}"
            if value and code == "Y" and lower[last + 1 : last + 3] == ["this", "month"]:
                value, last = f"{value[:4]}-{base.month:02}", last + 2
        coarse = (
            anchor == "other_date" and len(anchoring.last) < 10 and code in ("D", "W")
        )  # "May 2004; two weeks later"
        if value and coarse and anchoring.last.replace("-", "").isdecimal():
            value = _without_day(anchoring.last, base, count.value * _STEPS[after] * (7 if code == "W" else 1))
        confidence = 0.4 if coarse else 0.55
        return [Mention(first, last + 1, "DATE", value, "distance", confidence, modifier, anchor, why)] if value else []
    before = lower[first - 1] if first else ""
    if first > floor and before in ("every", "each"):
        return [Mention(first - 1, last, "SET", length, "every_units", 0.75)]
    if count.article and before in CARDINALS and not count.hyphen and after == "before":
        return [Mention(first, last, "SET", length, "rate", 0.5)]
    some = lower[first] == "one" and code == "D" and before in _BEFORE_SOME and after not in _AFTER_COUNT
    always = count.article and lower[max(0, first - 2) : first] in _ALWAYS
    if always or (some and count.value == 1):
        return []  # then one day they left; 24 hours a day
    linked = after in _LINKS and not (after in _LEADING and _is_plural(before))  # 30 loads a day from the port
    if count.article and before not in PREPOSITIONS and not (count.hyphen or linked or after in _AFTER_LENGTH):
        if before in _BEFORE_LENGTH:
            return []
        return [Mention(first, last, "SET", length, "rate", 0.5)]
    if first > floor and before in _POINTING_AT_SPAN:
        first -= 1
        first -= first > floor and lower[first - 1] == "the"
        found = Mention(first, last, "DURATION", length, "pointed_span", 0.8)
        if before in ("first", "last") and code in ("D", "W") and (month_of := told.month_at(last, anchoring)):
            found.last, found.anchor, found.why = month_of.last, month_of.anchor, month_of.why
            found.edtf = told.days_of_month(month_of.timex, code, count.value, before == "first")
            anchoring.saw(month_of.timex, i)
            return [found]
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
            and (edtf_span := span(anchoring.published, code, count.value, step))
        ):
            found.edtf, found.anchor, found.why = edtf_span, "published", "the span that ends or begins at publication"
        return [found]
    first, modifier = _marked(lower, first, floor)
    return [Mention(first, last, "DURATION", length, "duration", 0.7, modifier)]
