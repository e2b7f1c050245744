"""Recognises months and their days: "24 or 25 April 2004", "from May to July 2004", "the June before"."""

import re

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.number_words import CARDINALS, ORDINALS
from crossings.reading.places import look_up

from .anchoring import Anchoring
from .mention import Mention
from .steps import first_day, month_length
from .vocabulary import BEFORE_YEAR, CLASSES, DEICTIC, EARLY
from .years import opening, pointed_year, year_at, year_told

_DAY = re.compile(r"([0-3]?\d)(?:st|nd|rd|th)?\Z", re.ASCII)
_AFTER_DAYS = BEFORE_YEAR | CARDINALS.keys() | {"at", "when"}
_TIES = ("-", "–", "and", "or", "to")
_MONTH_TIES = CLASSES["ties_months"]
_OTHER_WORDS = CLASSES["month_or_other_word"]
_IN_A_MONTH = frozenset(["in", "since", "until", "during"])
_GIVEN_NAMES = CLASSES["month_or_given_name"]
_BEFORE_BARE_MONTH = BEFORE_YEAR | DEICTIC.keys() | EARLY.keys() | {"-", "on"}


def month(words: list[str], lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read the date around the name of a month."""
    if not words[i][0].isupper():
        return []
    number, n = MONTHS[lower[i]], len(lower)
    last = i + 1
    if last < n and lower[last] == "." and len(lower[i]) < 5 and lower[i] not in ("may", "june", "july"):
        last += 1
    first, day, second = i, None, None
    if last < n and (value := day_number(lower[last])) and lower[last] not in ("second",):
        day, last = value, last + 1
        if last + 1 < n and lower[last] in _TIES and (value := day_number(lower[last + 1])) and (
            lower[last] in "-–" or (value > day and lower[last + 1].isdecimal() and _ends(lower, last + 2))
        ):  # fmt: skip
            second, last = (value, last + 1, last + 2), last + 2
    else:
        at = i - 1 - (i - 1 >= floor and lower[i - 1] == "of")
        if at >= floor and lower[at][0].isdigit() and (value := day_number(lower[at])):
            day, first = value, at
            if at - 2 >= floor and _ties_days(lower, at - 1, floor) and (value := day_number(lower[at - 2])):
                second = (day, at, last)
                day, first = value, at - 2
            if first > floor and lower[first - 1] == "the" and at != i - 1:
                first -= 1
    bare = day is None and last == i + 1
    named = bare and words[i].istitle() and last < n and lower[i] in _GIVEN_NAMES and words[last][0].isupper()
    if named and not (i > 0 and lower[i - 1] in _IN_A_MONTH and look_up(words, last) is not None):
        return []  # June Brown, but: in June Peru let them go
    if bare and lower[i] in _OTHER_WORDS and not (
        (i > 0 and lower[i - 1] in _BEFORE_BARE_MONTH)
        or (i > 1 and lower[i - 1] == "," and lower[i - 2] in MONTHS)
        or year_at(lower, last)
    ):  # fmt: skip
        return []
    at = last + (last < n and lower[last] in (",", "of"))
    year = year_at(lower, at)
    anchor, why, confidence = "itself", "the words give the year", 0.95
    if year:
        value, last = year
    elif last < n and (told := pointed_year(lower, last + (lower[last] == "of"), anchoring)):
        (value, last), anchor, why = told, "published", "a year from the publication year"
    elif told := year_told(lower, last, anchoring):
        (value, last), anchor, why = told, "other_date", "reckoned from the year told of"
    elif told := _year_of_pair(lower, number, last, anchoring):
        value, anchor, why = told
    else:
        value, anchor, why = anchoring.year_for(number, day, first, last)
        confidence = 0.7 if anchor == "other_date" else 0.9
    if day and value.isdigit() and day > month_length(int(value), number):
        return []
    if bare and i > floor and lower[i - 1] in ("each", "every") and not year:
        return [Mention(i - 1, i + 1, "SET", f"XXXX-{number:02}", "every_month", 0.85)]
    if bare and not year and last < n and lower[last] == "-" and _name_goes_on(words, lower, last + 1):
        return []
    if bare and i > floor and (lower[i - 1], *lower[last : last + 1]) == ("the", "before") and stops(lower, last + 1):
        return _month_before(i, last + 1, number, anchoring)
    if bare and not year and lower[max(floor, i - 2) : i] == ["the", "following"] and anchoring.last:
        return _month_after(i, last, number, anchoring)
    if bare and not year and i > floor and lower[i - 1] == "that" and anchoring.nearest and stops(lower, last):
        return _that_month(i, last, number, anchoring)
    first, modifier = opening(lower, first, floor) if day is None else (first, None)
    if first > floor and lower[first - 1] in ("last", "this", "next") and day is None and not year:
        step, first = DEICTIC[lower[first - 1]], first - 1
        if anchoring.published:
            now = anchoring.published
            year_of = (
                now.year - (number >= now.month - 1) if step < 0 else now.year + (number <= now.month and step > 0)
            )
            value, anchor, why = f"{min(max(year_of, 1), 9999):04}", "published", "month next to the publication day"
        elif lower[first] != "this":
            value, anchor, why = "XXXX", "none", "no publication day is known"
    if day and first - 1 >= floor:
        comma = lower[first - 1] == ","
        at = first - 1 - comma
        at -= at > floor and lower[at] == "."
        if at >= floor and lower[at] in WEEKDAYS and words[at][0].isupper():
            first = at
    stem = f"{value}-{number:02}"
    rule = "day_of_month" if day else "month"
    found = Mention(first, last, "DATE", f"{stem}-{day:02}" if day else stem, rule, confidence, modifier, anchor, why)
    if not second:
        return [found]
    if value.isdigit() and second[0] > month_length(int(value), number):
        return [found]
    found.last = second[1] - 1
    other = Mention(second[1], second[2], "DATE", f"{stem}-{second[0]:02}", rule, confidence, None, anchor, why)
    other.last = max(last, second[2])
    return [found, other]


def day_number(word: str) -> int | None:
    """Give the day of the month that a word such as ``26`` or ``26th`` names."""
    found = _DAY.match(word)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else ORDINALS.get(word)


def stops(lower: list[str], at: int) -> bool:
    """Tell whether a clause stops here, so that ``the Friday before`` is not before something named."""
    return at >= len(lower) or not lower[at][0].isalnum() or lower[at] in ("and", "but", "when", "because")


def _ends(lower: list[str], at: int) -> bool:
    """Tell whether a pair of days ends here: ``April 24 and 25.`` is two days, ``April 24 and 25 boats`` is one."""
    if at >= len(lower) or not lower[at][0].isalnum() or lower[at] in _AFTER_DAYS:
        return True
    return lower[at] in DEICTIC and lower[at + 1 : at + 2] == ["year"]


def _ties_days(lower: list[str], at: int, floor: int) -> bool:
    """Tell whether a word ties two days of one month: ``3-4 May``, ``24 or 25 April``, ``from 5 to 16 May``."""
    if lower[at] == "to":
        return at - 2 >= floor and lower[at - 2] == "from"
    return lower[at] in ("-", "–", "and", "or")


def _year_of_pair(lower: list[str], number: int, at: int, anchoring: Anchoring) -> tuple[str, str, str] | None:
    """Give the year of the first of two months told with one year, ``from May to July 2004``: value, anchor, reason.

    A first month that comes later in the year than the second is of the year before: ``from November to March 2004``.
    """
    if at + 1 >= len(lower) or lower[at] not in _MONTH_TIES:
        return None
    second, after = MONTHS.get(lower[at + 1]), at + 2
    if not second:
        return None
    after += after < len(lower) and day_number(lower[after]) is not None
    after += lower[after : after + 1] in ([","], ["of"])
    found, anchor, why = year_at(lower, after), "itself", "the words give the year, after the second month"
    if not found and after < len(lower):
        found, anchor, why = pointed_year(lower, after, anchoring), "published", "a year from the publication year"
    if not found:
        return None
    return f"{max(int(found[0]) - (number > second), 1):04}", anchor, why


def _month_before(i: int, last: int, number: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``the June before``: the one next before the date told of."""
    told = first_day(anchoring.last) if anchoring.last else anchoring.published
    if told is None or told.year == 1:
        return []
    value, why = f"{told.year - (number >= told.month):04}-{number:02}", "the month before the date told of"
    anchor = "other_date" if anchoring.last else "published"
    return [Mention(i - 1, last, "DATE", value, "month_before_told", 0.7, None, anchor, why)]


def _month_after(i: int, last: int, number: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``the following January``: the one next after the date told of; after a year, of the year behind it."""
    told = first_day(anchoring.last)
    if told is None or told.year == 9999:
        return []
    by_month = anchoring.last[5:7].isdecimal()
    value = f"{told.year + (not by_month or number <= told.month):04}-{number:02}"
    why = "the month after the date told of"
    return [Mention(i - 2, last, "DATE", value, "month_after_told", 0.7, None, "other_date", why)]


def _that_month(i: int, last: int, number: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``that October``: the one of the year told of, or the first one after the month told of."""
    told = first_day(anchoring.nearest)
    if told is None or told.year == 9999:
        return []
    later = anchoring.nearest[5:7].isdecimal() and number < told.month and not anchoring.lies_past(i)
    value, why = f"{told.year + later:04}-{number:02}", "the month of the year told of"
    return [Mention(i - 1, last, "DATE", value, "month_of_year_told", 0.7, None, "other_date", why)]


def _name_goes_on(words: list[str], lower: list[str], at: int) -> bool:
    """Tell whether a hyphen ties a month's name to the rest of a person's: ``Jan-Erik``."""
    return (
        at < len(words) and words[at].isalpha() and lower[at] not in MONTHS and lower[at] not in ("to", "long", "end")
    )
