"""Recognises dates of the calendar: months, weekdays, years, decades, written-out and numeric days, clock times."""

import re

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading.numbers import CARDINALS, ORDINALS

from .anchoring import Anchoring, first_day, month_length, shifted
from .mention import Mention
from .vocabulary import (
    BEFORE_YEAR,
    DECADES,
    DEICTIC,
    EARLY,
    NOT_AFTER_YEAR,
)

_DAY = re.compile(r"([0-3]?\d)(?:st|nd|rd|th)?\Z", re.ASCII)
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::\d\d)?\Z", re.ASCII)
_NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\Z", re.ASCII)
_CENTURY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)\Z", re.ASCII)
_POSSESSIVES = frozenset(["his", "her", "their", "my", "our", "your"])
_AFTER_DAYS = BEFORE_YEAR | CARDINALS.keys() | {"at", "when"}
_BEFORE_DAY = frozenset(["on", "of", "since", "until", "till", "by", "for", "from", "to", "before", "after"])
_TIES = ("-", "–", "and", "or", "to")
_MONTH_TIES = frozenset(["-", "–", "and", "or", "to", "through", "until", "till"])
_GIVEN_NAMES = frozenset(["april", "august", "jan", "june", "may"])
_SENTENCES_OF_CLOCK = 1  # a clock time is of the day told in its sentence or in the one before
_MERIDIEMS = {"a.m.": 0, "am": 0, "p.m.": 12, "pm": 12}
_ZONES = frozenset(["est", "edt", "gmt", "utc", "pst", "pdt", "cst", "cdt", "cet", "bst"])
_HALVES = {"first": "H1", "second": "H2", "last": "H2", "latter": "H2"}
_MONEY = frozenset(["$", "£", "€", "#", "no", "number", "about", "nearly", "almost", "over", "than"])


def year_at(lower: list[str], i: int) -> tuple[str, int] | None:
    """Give a year that begins at a token, ``1998`` or ``'98``, and the token after it."""
    if i < len(lower):
        word = lower[i]
        if len(word) == 4 and word.isdecimal() and "1000" <= word <= "2100":
            return word, i + 1
        if word in ("'", "’", "‘", "`") and i + 1 < len(lower) and len(lower[i + 1]) == 2 and lower[i + 1].isdecimal():
            return ("20" if lower[i + 1] < "30" else "19") + lower[i + 1], i + 2
    return None


def pointed_year(lower: list[str], at: int, anchoring: Anchoring) -> tuple[str, int] | None:
    """Give the year of ``last year`` at a token, and the token after it."""
    if lower[at + 1 : at + 2] != ["year"] or lower[at] not in ("last", "this", "next") or not anchoring.published:
        return None
    return f"{min(max(anchoring.published.year + DEICTIC[lower[at]], 1), 9999):04}", at + 2


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


def half_of_year(lower: list[str], found: Mention, floor: int) -> None:
    """Take ``the second half of`` before a year into its mention."""
    at = found.first - 3
    if at < floor or len(found.timex) != 4 or not found.timex.isdecimal() or lower[at + 1 : at + 3] != ["half", "of"]:
        return
    if half := _HALVES.get(lower[at]):
        found.first = at - (at > floor and lower[at - 1] == "the")
        found.timex, found.rule, found.modifier = f"{found.timex}-{half}", "half_of_year", None


def day_number(word: str) -> int | None:
    """Give the day of the month that a word such as ``26`` or ``26th`` names."""
    found = _DAY.match(word)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else ORDINALS.get(word)


def opening(lower: list[str], first: int, floor: int) -> tuple[int, str | None]:
    """Give where a date begins with ``early``, ``mid-`` or ``the end of`` before it, and the modifier."""
    i = first - 1
    if i >= floor and lower[i] == "-":
        i -= 1
    if i >= floor and lower[i] in EARLY and (i == first - 1 or lower[i] == "mid"):
        return i, EARLY[lower[i]]
    if i - 1 >= floor and lower[i] == "of":
        modifier = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}.get(lower[i - 1])
        if modifier:
            return (i - 2 if i - 2 >= floor and lower[i - 2] == "the" else i - 1), modifier
    if i - 1 >= floor and lower[i] == "in" and lower[i - 1] in ("early", "late"):
        return first, lower[i - 1]  # "late in 2004"
    return first, None


def _ends(lower: list[str], at: int) -> bool:
    """Tell whether a pair of days ends here: ``April 24 and 25.`` is two days, ``April 24 and 25 boats`` is one."""
    return at >= len(lower) or not lower[at][0].isalnum() or lower[at] in _AFTER_DAYS


def _ties_days(lower: list[str], at: int, floor: int) -> bool:
    """Tell whether a word ties two days of one month: ``3-4 May``, ``24 or 25 April``, ``from 5 to 16 May``."""
    if lower[at] == "to":
        return at - 2 >= floor and lower[at - 2] == "from"
    return lower[at] in ("-", "–", "and", "or")


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
    if bare and words[i].istitle() and last < n and lower[i] in _GIVEN_NAMES and words[last][0].isupper():
        return []
    if bare and lower[i] in ("may", "march", "mar", "jan", "sun") and not (
        (i > 0 and lower[i - 1] in BEFORE_YEAR | DEICTIC.keys() | EARLY.keys() | {"-", "on"})
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
    elif told := _year_of_pair(lower, number, last, anchoring):
        value, anchor, why = told
    else:
        value, anchor, why = anchoring.year_for(number, day, first, last)
        confidence = 0.7 if anchor == "other_date" else 0.9
    if day and value.isdigit() and day > month_length(int(value), number):
        return []
    if bare and i > floor and lower[i - 1] in ("each", "every") and not year:
        return [Mention(i - 1, i + 1, "SET", f"XXXX-{number:02}", "every_month", 0.85)]
    if bare and last < n and lower[last] == "-" and _name_goes_on(words, lower, last + 1):
        return []
    if bare and i > floor and (lower[i - 1], *lower[last : last + 1]) == ("the", "before") and stops(lower, last + 1):
        return _month_before(i, last + 1, number, anchoring)
    if bare and not year and lower[max(floor, i - 2) : i] == ["the", "following"] and anchoring.last:
        return _month_after(i, last, number, anchoring)
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


def _name_goes_on(words: list[str], lower: list[str], at: int) -> bool:
    """Tell whether a hyphen ties a month's name to the rest of a person's: ``Jan-Erik``."""
    return (
        at < len(words) and words[at].isalpha() and lower[at] not in MONTHS and lower[at] not in ("to", "long", "end")
    )


def stops(lower: list[str], at: int) -> bool:
    """Tell whether a clause stops here, so that ``the Friday before`` is not before something named."""
    return at >= len(lower) or not lower[at][0].isalnum() or lower[at] in ("and", "but", "when", "because")


def digits(words: list[str], lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read what begins with a figure and is no count: a year, decade, century, numeric day or clock time."""
    word, n = lower[i], len(lower)
    following = lower[i + 1] if i + 1 < n else ""
    told_short = following in _ZONES and len(word) == 4 and _CLOCK.match(f"{word[:2]}:{word[2:]}")
    if following in _MERIDIEMS or told_short or _CLOCK.match(word):
        return _clock(words, lower, i, anchoring)
    if following == "-" and i + 4 < n and lower[i + 3] == "-" and len(word) == 4 and word.isdecimal():
        parts = lower[i + 2], lower[i + 4]
        if all(len(part) == 2 and part.isdecimal() for part in parts) and 1 <= int(parts[0]) <= 12 and int(word):
            if 1 <= int(parts[1]) <= month_length(int(word), int(parts[0])):
                return [Mention(i, i + 5, "DATE", f"{word}-{parts[0]}-{parts[1]}", "numeric_day", 0.95, None, "itself")]
            return []
    if found := _NUMERIC.match(word):
        a, b, year = int(found[1]), int(found[2]), found[3]
        if len(year) == 2:
            year = ("20" if year < "30" else "19") + year
        m, d = (a, b) if a <= 12 and "/" in word else (b, a)
        if 1 <= m <= 12 and int(year) and 1 <= d <= month_length(int(year), m):
            return [Mention(i, i + 1, "DATE", f"{year}-{m:02}-{d:02}", "numeric_day", 0.85, None, "itself")]
        return []
    if len(word) in (3, 5) and word.endswith("0s") and word[:-1].isdecimal():
        decade = word[:3] if len(word) == 5 else "19" + word[0]
        if len(word) == 3 and i and (lower[i - 1] in _POSSESSIVES or (i > 1 and lower[i - 2] in _POSSESSIVES)):
            return []  # an age
        first, modifier = opening(lower, i - (len(word) == 3 and i > floor and lower[i - 1] in "'’"), floor)
        first -= first > floor and lower[first - 1] == "the"
        return [Mention(first, i + 1, "DATE", decade, "decade", 0.7, modifier, "itself", "the words give the decade")]
    if (found := _CENTURY.match(word)) and int(found[1]) > 1:
        at = i + 1 + (following == "-")
        if at < n and lower[at] == "century":
            first = i - (i > floor and lower[i - 1] == "the")
            return [Mention(first, at + 1, "DATE", f"{int(found[1]) - 1:02}", "century", 0.55, None, "itself")]
        return _day_alone(lower, i, int(found[1]), floor, anchoring)
    if len(word) == 2 and i > floor and lower[i - 1] in ("'", "’", "‘", "`"):
        if word.isdecimal() and i > 1 and lower[i - 2] in ("in", "of", "since", "-", "and", "by"):
            return [Mention(i, i + 1, "DATE", year_at(lower, i - 1)[0], "short_year", 0.7, None, "itself")]
        return []
    if not year_at(lower, i) or following in NOT_AFTER_YEAR:
        return []
    if following == "-" and i + 2 < n and lower[i + 2] in ("strong", "member"):
        return []
    before = lower[i - 1] if i else ""
    if before in _MONEY or not ("1700" <= word <= "2060" or before in BEFORE_YEAR):
        return []
    first, modifier = opening(lower, i, floor)
    if first - 1 >= floor and first == i and lower[i - 1] in ("fiscal", "year"):
        first -= 1
        first -= lower[first] == "year" and first > floor and lower[first - 1] in ("the", "fiscal")
    found = [Mention(first, i + 1, "DATE", word, "year", 0.9, modifier, "itself", "the words give the year")]
    if following in ("-", "–", "/") and i + 2 < n and len(lower[i + 2]) == 2 and lower[i + 2].isdecimal():
        found.append(Mention(i + 2, i + 3, "DATE", word[:2] + lower[i + 2], "short_year", 0.75, None, "itself"))
    return found


def _day_alone(lower: list[str], i: int, day: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``on the 30th``: a day of the month last told of, else of the one that has or had it nearest."""
    if day > 31 or i - 2 < floor or lower[i - 1] != "the" or lower[i - 2] not in _BEFORE_DAY:
        return []
    if not stops(lower, i + 1):
        return []  # "on the 30th floor"
    told, now = anchoring.last, anchoring.published
    if told and len(told) in (7, 10) and told[5:7].isdecimal():
        stem, anchor, why = told[:7], "other_date", "the month mentioned before"
    elif now:
        back = day > now.day and not anchoring.future(i - 1, i + 1)
        stem, anchor, why = shifted(now, "M", -back) or "", "published", "the day nearest the publication day"
    else:
        return []
    if not stem or day > month_length(int(stem[:4]), int(stem[5:7])):
        return []
    return [Mention(i - 1, i + 1, "DATE", f"{stem}-{day:02}", "day_alone", 0.7, None, anchor, why)]


def spoken_year(lower: list[str], i: int, floor: int) -> list[Mention]:
    """Read ``nineteen ninety-six`` and ``the year two thousand``."""
    if lower[i] == "two":
        if i - 1 >= floor and lower[i - 1] == "year" and lower[i + 1 : i + 2] == ["thousand"]:
            first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
            return [Mention(first, i + 2, "DATE", "2000", "spoken_year", 0.9, None, "itself")]
        return []
    tens = CARDINALS.get(lower[i + 1], 0) if i + 1 < len(lower) else 0
    if tens < 10:
        return []
    last, value = i + 2, 1900 + tens
    at = last + (last < len(lower) and lower[last] == "-")
    if tens >= 20 and at < len(lower) and 0 < CARDINALS.get(lower[at], 0) < 10:
        last, value = at + 1, value + CARDINALS[lower[at]]
    return [Mention(i, last, "DATE", str(value), "spoken_year", 0.85, None, "itself", "the words give the year")]


def decade_word(lower: list[str], i: int, floor: int) -> list[Mention]:
    """Read ``the nineties``."""
    first, modifier = opening(lower, i, floor)
    if first == floor or lower[first - 1] not in ("the", "nineteen"):
        return []
    return [Mention(first - 1, i + 1, "DATE", f"19{DECADES[lower[i]]}", "decade", 0.7, modifier, "itself")]


def _clock(words: list[str], lower: list[str], i: int, anchoring: Anchoring) -> list[Mention]:
    """Read a clock time, and the weekday right after it."""
    n, last = len(lower), i + 1
    found = _CLOCK.match(lower[i] if ":" in lower[i] or len(lower[i]) < 4 else f"{lower[i][:2]}:{lower[i][2:]}")
    if not found and not (lower[i].isdecimal() and 1 <= int(lower[i]) <= 12):
        return []
    hour, minute = (int(found[1]), found[2]) if found else (int(lower[i]), "00")
    if last < n and lower[last] in _MERIDIEMS:
        hour = hour % 12 + _MERIDIEMS[lower[last]]
        last += 1
    if last < n and lower[last] in _ZONES:
        last += 1
    base, anchor, why = anchoring.base()
    day = base.isoformat() if base else "XXXX-XX-XX"
    if last < n and lower[last] in WEEKDAYS and len(lower[last]) > 5:
        day, anchor, why = anchoring.weekday(WEEKDAYS[lower[last]], i, last + 1)
        last += 1
    else:
        day, anchor, why = _day_of_clock(lower, last, day, anchor, why, anchoring)
    at = last + (last < n and lower[last] == ",")
    if at < n and lower[at] in MONTHS and words[at][0].isupper():
        dates = month(words, lower, at, at, anchoring)
        if dates and len(dates[0].timex) == 10:
            day, last, anchor, why = dates[0].timex, dates[0].last, dates[0].anchor, dates[0].why
    return [Mention(i, last, "TIME", f"{day}T{hour:02}:{minute}", "clock_time", 0.5, None, anchor, why)]


def _day_of_clock(lower, last, day, anchor, why, anchoring) -> tuple[str, str, str]:
    """Give the day of a clock time told apart from it: a weekday soon after, else the day named before it."""
    _, high = anchoring.sentence_tokens[anchoring.sentence_of[last - 1]]
    for at in range(last, min(last + 7, high)):
        if lower[at] in WEEKDAYS and len(lower[at]) > 5:
            return anchoring.weekday(WEEKDAYS[lower[at]], at, at + 1)
    near = anchoring.sentence_of[last - 1] - anchoring.last_sentence <= _SENTENCES_OF_CLOCK
    if anchoring.last and len(anchoring.last) == 10 and near:
        return anchoring.last, "other_date", "the day mentioned before"
    return day, anchor, why
