"""Recognises what begins with a digit and is no count: years, decades, centuries, numeric days and days alone."""

import re

from crossings.number_words import ORDINALS

from . import clock
from .anchoring import Anchoring
from .mention import Mention
from .months import stops
from .steps import month_length, shifted
from .vocabulary import BEFORE_YEAR, CLASSES, LEGAL_TEXTS, NOT_AFTER_YEAR
from .years import opening, year_at

_NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\Z", re.ASCII)
_CENTURY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)\Z", re.ASCII)
_POSSESSIVES = CLASSES["possessive"]
_BEHIND_DAY = CLASSES["behind_day_alone"]
_BEFORE_DAY = CLASSES["before_day"]
_WORDS_OF_A_LAW = 6
_MONEY = CLASSES["before_other_number"] | {"#"}


def digits(words: list[str], lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read what begins with a figure and is no count: a year, decade, century, numeric day or clock time."""
    word, n = lower[i], len(lower)
    following = lower[i + 1] if i + 1 < n else ""
    if clock.is_clock(lower, i):
        return clock.clock_time(words, lower, i, floor, anchoring)
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
        first = i - (len(word) == 3 and i > floor and lower[i - 1] in "'’")
        first, modifier = opening(lower, first - (first > floor and lower[first - 1] == "the"), floor)
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
    if following in ORDINALS and lower[i + 2 : i + 3] == ["quarter"]:
        return []  # it is told with its quarter
    if _names_a_law(words, lower, i + 1):
        return []
    before = lower[i - 1] if i else ""
    if before in ("about", "around") and i > floor and stops(lower, i + 1):
        why = "the words give the year"
        return [Mention(i - 1, i + 1, "DATE", word, "about_year", 0.85, "about", "itself", why, f"{word}~")]
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


def _names_a_law(words: list[str], lower: list[str], at: int) -> bool:
    """Tell whether a law or treaty is named after its year: ``the 1954 Convention``, ``the 1980 Refugee Act``."""
    for i in range(at, min(at + _WORDS_OF_A_LAW, len(words))):
        if not words[i][0].isupper():
            return False
        if lower[i] in LEGAL_TEXTS:
            return True
    return False


def _month_of_day(lower: list[str], at: int, anchoring: Anchoring) -> tuple[str, int, str, str] | None:
    """Give the month of ``the 24th of that month``, ``the 3rd of last month``, its last token, anchor and reason."""
    if lower[at : at + 1] != ["of"] or lower[at + 2 : at + 3] != ["month"]:
        return None
    pointing, now, told = lower[at + 1], anchoring.published, anchoring.nearest or ""
    if pointing in ("that", "the", "same") and len(told) in (7, 10) and told[5:7].isdecimal():
        return told[:7], at + 3, "other_date", "the month mentioned before"
    step = {"last": -1, "this": 0, "the": 0, "next": 1}.get(pointing)
    month = shifted(now, "M", step) if now and step is not None else None
    return (month, at + 3, "published", "a month from the publication day") if month else None


def _day_alone(lower: list[str], i: int, day: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``on the 30th``: a day of the month last told of, else of the one that has or had it nearest."""
    if day > 31 or i - 2 < floor or lower[i - 1] != "the" or lower[i - 2] not in _BEFORE_DAY:
        return []
    if of_month := _month_of_day(lower, i + 1, anchoring):
        stem, last, anchor, why = of_month
        if day > month_length(int(stem[:4]), int(stem[5:7])):
            return []
        return [Mention(i - 1, last, "DATE", f"{stem}-{day:02}", "day_alone", 0.7, None, anchor, why)]
    if not stops(lower, i + 1) and lower[i + 1] not in _BEHIND_DAY:
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
