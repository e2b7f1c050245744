"""Recognises dates named by the calendar: months, days, weekdays, years, decades, seasons, holidays."""

import re

from .anchoring import month_length
from .mention import Mention
from .scan import Scan
from .vocabulary import (
    BEFORE_YEAR,
    DECADES,
    DEICTIC,
    HOLIDAYS,
    MONTHS,
    NOT_AFTER_YEAR,
    SEASONS,
    WEEKDAYS,
)

_EDGE = {"early": "early", "earlier": "early", "mid": "mid", "late": "late", "later": "late", "beginning": "early",
         "start": "early", "middle": "mid", "end": "late"}  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\Z")
_DECADE = re.compile(r"(?:(\d\d))?(\d0)s\Z")


def edge(scan: Scan, first: int) -> tuple[int, str | None]:
    """Give the first token and the modifier of ``early July``, ``mid-1990s``, ``the end of 2004``."""
    before = scan.at(first - 1)
    if before == "-" and scan.at(first - 2) in _EDGE:
        return first - 2, _EDGE[scan.at(first - 2)]
    if before in ("early", "mid", "late", "earlier", "later"):
        return first - 1, _EDGE[before]
    at = first - 1 if before == "the" else first
    if scan.at(at - 1) == "of" and scan.at(at - 2) in ("beginning", "start", "middle", "end"):
        start = at - 2
        return (start - 1 if scan.at(start - 1) == "the" else start), _EDGE[scan.at(at - 2)]
    return first, None


def _year_after(scan: Scan, at: int) -> tuple[int | None, int]:
    """Give the year that stands at a token, after a comma or ``of`` too, and the token after it."""
    after_mark = at + 1 if scan.at(at) in (",", "of") else at
    year = scan.year(after_mark)
    if year is not None and not (scan.at(at) == "," and scan.at(after_mark + 1) in NOT_AFTER_YEAR):
        return year, after_mark + 1
    if scan.at(at) in ("'", "‘") and len(scan.at(at + 1)) == 2 and scan.at(at + 1).isdecimal():
        short = int(scan.at(at + 1))
        return (1900 if short > 30 else 2000) + short, at + 2
    return None, at


def month_date(scan: Scan, at: int, *, first: int | None = None) -> Mention | None:
    """Recognise a date with a month's name at token ``at``: ``Aug. 26, 2006``, ``26 August``, ``early July``."""
    month = scan.month(at)
    if month is None:
        return None
    start, day = at if first is None else first, None
    after = at + 1
    if scan.at(after) == "." and len(scan.at(at)) <= 4 and scan.at(at) != "may":
        after += 1
    left = at - 2 if scan.at(at - 1) == "of" else at - 1
    if first is None and (number := scan.day_number(left)) is not None and scan.at(left - 1) not in (",", "-", "$"):
        day, start = number, left
        if scan.at(start - 1) == "the":
            start -= 1
    elif (number := scan.day_number(after)) is not None and scan.at(after + 1) not in (
        "%",
        "percent",
        "million",
        "people",
    ):
        day, after = number, after + 1
    year, after = _year_after(scan, after)
    modifier = None
    why, anchor, rule = "the year is written", "itself", "month_with_year"
    step = DEICTIC.get(scan.at(start - 1)) if day is None and first is None else None
    if year is None and scan.at(after) in ("last", "this", "next") and scan.at(after + 1) == "year":
        base = scan.anchoring.published
        if base:
            year, anchor, why = base.year + DEICTIC[scan.at(after)], "published", "the year is said from publication"
            after += 2
    if year is not None:
        text = f"{year:04}"
    elif step is not None and scan.anchoring.published:
        start -= 1
        now = scan.anchoring.published
        years = now.year
        if step < 0 and month >= now.month:
            years -= 1
        elif step > 0 and month <= now.month:
            years += 1
        text, anchor, why, rule = f"{years:04}", "published", "last or next month of that name", "deictic_month"
    else:
        text, anchor, why = scan.anchoring.year_for(month, day, start, after)
        rule = "month_without_year"
    if day is None:
        start, modifier = edge(scan, start)
        timex = f"{text}-{month:02}"
    else:
        if text.isdigit() and day > month_length(int(text), month):
            return None
        timex = f"{text}-{month:02}-{day:02}"
    confidence = 0.95 if anchor == "itself" else 0.85 if anchor == "published" else 0.7
    return Mention(start, after, "DATE", timex, rule, confidence, modifier, anchor, why)


def weekday(scan: Scan, at: int) -> Mention | None:
    """Recognise a weekday: ``Saturday``, ``last Friday``, ``Saturday, Aug. 26``, ``Mondays``."""
    word = scan.at(at)
    number = WEEKDAYS[word]
    if not scan.words[at][0].isupper():
        return None
    after = at + 1
    if len(word) <= 5 and not word.endswith("day"):
        if scan.at(after) == ".":
            after += 1
        elif not scan.month(after):
            return None
    for skip in (after, after + 1 if scan.at(after) in (",", "(") else after):
        month_at = skip if scan.month(skip) else skip + 1 if scan.day_number(skip) and scan.month(skip + 1) else None
        if month_at is None and scan.at(skip) == "the" and scan.day_number(skip + 1):
            continue
        if month_at is not None and scan.at(skip) != "(":
            if month_at == skip and scan.day_number(skip + 1 + (scan.at(skip + 1) == ".")) is None:
                continue
            if month_at == skip:
                return month_date(scan, month_at, first=at)
            floor, scan.floor = scan.floor, skip
            found = month_date(scan, month_at)
            scan.floor = floor
            if found:
                found.first = at
                return found
    before = scan.at(at - 1)
    if word.endswith("days") or before in ("every", "each"):
        first = at - 1 if before in ("every", "each") else at
        return Mention(first, after, "SET", f"XXXX-WXX-{number}", "weekday_set", 0.8, None, "none", "it recurs")
    step = DEICTIC.get(before)
    published = scan.anchoring.published
    if step is not None and before in ("last", "next", "this", "past", "coming") and published:
        from .anchoring import shifted

        away = (published.isoweekday() - number) % 7
        days = -(away or 7) if step < 0 else (7 - away if step > 0 or away else 0)
        if before == "this" and away and scan.anchoring.tense(at, after) == "past":
            days = -away
        value = shifted(published, "D", days)
        return Mention(at - 1, after, "DATE", value, "deictic_weekday", 0.85, None, "published",
                       f"{before} weekday of that name")  # fmt: skip
    value, anchor, why = scan.anchoring.weekday(number, at, after)
    rule = "weekday_before_publication" if "before the publication" in why else "weekday_by_context"
    return Mention(at, after, "DATE", value, rule, 0.9 if anchor == "published" else 0.6, None, anchor, why)


def year_alone(scan: Scan, at: int) -> Mention | None:
    """Recognise a year, a decade in digits, and dates in digits: ``1996``, ``mid-1990s``, ``2004-07-27``."""
    word = scan.at(at)
    if scan.at(at + 1) == "-" and len(word) == 4 and scan.at(at + 3) == "-":
        found = _ISO.match("".join(scan.lower[at : at + 5]))
        if found and 1 <= int(found[2]) <= 12 and 1 <= int(found[3]) <= month_length(int(found[1]) or 1, int(found[2])):
            return Mention(at, at + 5, "DATE", found[0], "date_in_digits", 0.97, None, "itself", "written in full")
    if "/" in word:
        return _slashed(scan, at, word)
    if word.endswith("s"):
        return _decade(scan, at, word)
    year = scan.year(at)
    if year is None:
        return None
    before, after = scan.at(at - 1), scan.at(at + 1)
    if before in ("$", "#", "no", "£", "€", ".", "/") or after in NOT_AFTER_YEAR or after in ("%", ":"):
        return None
    if before == "-" and scan.at(at - 2).isalpha() and scan.at(at - 2) not in ("mid", "early", "late", "pre", "post"):
        return None
    if not 1900 <= year <= 2060 and before not in BEFORE_YEAR:
        return None
    if 1900 <= year <= 2060 and before not in BEFORE_YEAR and before not in ("fiscal", "year", "(", ",", "-", ""):
        confidence = 0.75
    else:
        confidence = 0.95
    first, modifier = edge(scan, at)
    if scan.at(first - 1) == "fiscal":
        first -= 1
    elif scan.at(first - 1) == "year" and scan.at(first - 2) == "fiscal":
        first -= 2
    return Mention(first, at + 1, "DATE", f"{year:04}", "year", confidence, modifier, "itself", "the year is written")


def _slashed(scan: Scan, at: int, word: str) -> Mention | None:
    found = _SLASHED.match(word)
    if not found:
        return None
    month, day, year = int(found[1]), int(found[2]), int(found[3])
    year += (2000 if year < 40 else 1900) if year < 100 else 0
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        return None
    return Mention(at, at + 1, "DATE", f"{year:04}-{month:02}-{day:02}", "date_in_digits",
                   0.7 if day <= 12 else 0.9, None, "itself", "month before day, where both could be")  # fmt: skip


def _decade(scan: Scan, at: int, word: str) -> Mention | None:
    found = _DECADE.match(word)
    if not found or (found[1] is None and scan.at(at - 1) not in ("'", "the", "early", "mid", "late", "-", "’", "‘")):
        return None
    first = at - 1 if scan.at(at - 1) in ("'", "’", "‘") else at
    if found[1] is None and first == at and scan.at(at - 2) in ("his", "her", "their", "in", "into") and (
        scan.at(at - 2) != "in" or scan.at(at - 1) != "the"
    ):  # fmt: skip
        return None
    century = found[1] or ("19" if int(found[2]) >= 20 else "20")
    first, modifier = edge(scan, first)
    if modifier is None and scan.at(first - 1) == "the" or scan.at(first - 1) == "the":
        first -= 1
    return Mention(first, at + 1, "DATE", f"{century}{found[2][0]}", "decade", 0.9, modifier, "itself", "a decade")


def decade_word(scan: Scan, at: int) -> Mention | None:
    """Recognise a decade in words: ``the nineties``."""
    if scan.at(at - 1) not in ("the", "early", "late", "mid", "-"):
        return None
    first, modifier = edge(scan, at)
    first = first - 1 if scan.at(first - 1) == "the" else first
    return Mention(first, at + 1, "DATE", f"19{DECADES[scan.at(at)]}", "decade", 0.7, modifier, "none", "a decade")


def season(scan: Scan, at: int) -> Mention | None:
    """Recognise a season: ``last summer``, ``the spring of 1998``, ``winter 2004``."""
    code = SEASONS[scan.at(at)]
    before = scan.at(at - 1)
    year, after = _year_after(scan, at + 1)
    first = at
    step = DEICTIC.get(before)
    if year is None:
        base = scan.anchoring.published
        if base is None or not (
            step is not None or (before in ("the", "in", "early", "late", "mid") and _is_noun(scan, at))
        ):
            return None
        year = base.year + (step or 0)
        # "last fall" in spring is the one of the year before; "last spring" in autumn may be this year's.
        order = {"WI": 1, "SP": 4, "SU": 7, "FA": 10}[code]
        if step == -1 and order + 2 < base.month:
            year = base.year
        first = at - 1 if step is not None or before == "the" else at
        first, modifier = edge(scan, first) if step is None else (first, None)
        return Mention(first, at + 1, "DATE", f"{year:04}-{code}", "season", 0.7, modifier, "published", "that season")
    first, modifier = edge(scan, at)
    if scan.at(first - 1) == "the":
        first -= 1
    return Mention(
        first, after, "DATE", f"{year:04}-{code}", "season_with_year", 0.9, modifier, "itself", "the year is written"
    )


def _is_noun(scan: Scan, at: int) -> bool:
    """Tell a season from a fall in prices or a hot spring: no preposition of measure or adjective follows or leads."""
    if scan.at(at) in ("summer", "winter", "autumn", "summers", "winters", "autumns"):
        return scan.at(at + 1) not in ("olympics", "games", "palace", "school", "camp")
    return scan.at(at - 1) != "in" and scan.at(at + 1) in (".", ",", "and", "when", "")


def holiday(scan: Scan, at: int) -> Mention | None:
    """Recognise a holiday with a fixed day."""
    for phrase, value in HOLIDAYS[scan.at(at)]:
        size = len(phrase)
        if tuple(scan.lower[at : at + size]) == phrase and scan.words[at][0].isupper():
            month, day = int(value[:2]), int(value[3:])
            year, after = _year_after(scan, at + size)
            anchor, why = "itself", "the year is written"
            text = f"{year:04}" if year else None
            if text is None:
                text, anchor, why = scan.anchoring.year_for(month, day, at, after)
            return Mention(at, after, "DATE", f"{text}-{value}", "holiday", 0.7, None, anchor, why)
    return None


def is_month(word: str) -> bool:
    """Tell whether a token in lower case is a month's name or its abbreviation."""
    return word in MONTHS
