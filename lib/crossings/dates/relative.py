"""Recognises what is said with a unit or from the day of speaking: ``last week``, ``two years ago``, ``a day``, ``today``."""

from .anchoring import shifted
from .calendar_dates import edge
from .counting import Count, before
from .mention import Mention
from .scan import Scan
from .vocabulary import COUNT_MARKS, DAYS, DEICTIC, FREQUENCIES, PREPOSITIONS, REFERENCES, UNITS

_BACK = frozenset(["ago", "earlier", "before", "previously", "prior", "back"])
_ON = frozenset(["later", "hence", "afterward", "afterwards", "after"])
_TIMED = {"S": "PT{}S", "TM": "PT{}M", "H": "PT{}H"}
_MARKS = {"about": "about", "-": None}
_PLURAL = frozenset(["years", "months", "weeks", "days", "decades", "centuries", "hours", "minutes", "weekends"])


def duration(code: str, count: str) -> str:
    """Give the TIMEX3 value of a stretch of time."""
    if code in _TIMED:
        return _TIMED[code].format(count)
    if code == "F":
        return f"P{int(count) * 2 if count.isdecimal() else 'X'}W"
    return f"P{count}{code}"


def _marked(scan: Scan, first: int) -> tuple[int, str | None]:
    """Give the first token and the modifier of a count with its hedge: ``about two years``, ``more than a year``."""
    word = scan.at(first - 1)
    if word in COUNT_MARKS:
        return first - 1, _MARKS.get(COUNT_MARKS[word])
    if word == "than" and scan.at(first - 2) in ("more", "less", "fewer", "longer"):
        return first - 2, None
    if word == "least" and scan.at(first - 2) == "at":
        return first - 2, None
    if word == "to" and scan.at(first - 2) == "up":
        return first - 2, None
    return first, None


def unit(scan: Scan, at: int) -> Mention | None:
    """Recognise an expression whose noun is a unit of time."""
    word = scan.at(at)
    code = UNITS[word]
    before_unit = scan.at(at - 1)
    if found := _of_a_year(scan, at, code):
        return found
    if before_unit in ("every", "each"):
        return Mention(at - 1, at + 1, "SET", duration(code, "1"), "every_unit", 0.85, None, "none", "it recurs")
    if before_unit in DEICTIC or before_unit in ("that", "recent"):
        return _deictic(scan, at, code, at - 1, None)
    count = before(scan.lower, at, scan.floor)
    if count is None:
        return _bare(scan, at, code)
    if word == "second" or (code == "Q" and not count.hyphen and count.article):
        return None
    if scan.at(count.first - 1) in DEICTIC and not count.article:
        return _deictic(scan, at, code, count.first - 1, count)
    return _counted(scan, at, code, count)


def _of_a_year(scan: Scan, at: int, code: str) -> Mention | None:
    """Recognise ``the third quarter (of 1996)`` and ``the 19th century``."""
    left = at - 2 if scan.at(at - 1) == "-" else at - 1
    number = scan.ordinal(left)
    if code == "Q" and number and number <= 4:
        after = at + 1
        first = left - 1 if scan.at(left - 1) == "the" else left
        step = None
        year = scan.year(after + 1) if scan.at(after) == "of" else scan.year(after)
        if year:
            after += 2 if scan.at(after) == "of" else 1
        elif scan.at(after) in ("of", ",") and scan.at(after + 1) in DEICTIC and scan.at(after + 2) == "year":
            step, after = DEICTIC[scan.at(after + 1)], after + 3
        base = scan.anchoring.base()[0]
        if year is None and base is None:
            return Mention(first, after, "DATE", f"XXXX-Q{number}", "quarter", 0.6, None, "none", "no year is known")
        if year is None:
            year = base.year + (step or 0)
            if step is None and 3 * number - 2 > base.month and scan.anchoring.tense(first, after) != "future":
                year -= 1
        return Mention(first, after, "DATE", f"{year:04}-Q{number}", "quarter", 0.8, None, "published", "that quarter")
    if code == "C" and number and number <= 21:
        first = left - 1 if scan.at(left - 1) == "the" else left
        first, modifier = edge(scan, left) if scan.at(left - 1) in ("early", "late", "mid") else (first, None)
        return Mention(first, at + 1, "DATE", f"{number - 1:02}", "century", 0.85, modifier, "itself", "a century")
    return None


def _deictic(scan: Scan, at: int, code: str, pointer: int, count: Count | None) -> Mention | None:
    """Recognise ``last week``, ``the past three months``, ``earlier this year``, ``that day``, ``recent years``."""
    word = scan.at(pointer)
    plural = scan.at(at) in _PLURAL
    first = pointer - 1 if scan.at(pointer - 1) == "the" else pointer
    if count is not None or plural:
        if word in ("this", "that", "same", "current"):
            return None
        value = duration(code, count.text if count else "X")
        return Mention(
            first, at + 1, "DURATION", value, "past_units", 0.75, None, "published", "up to the day of speaking"
        )
    if word == "recent" or code in _TIMED and code != "H":
        return None
    if code == "H":
        return Mention(first, at + 1, "DURATION", "PT1H", "past_units", 0.5, None, "none", "an hour")
    base, anchor, why = scan.anchoring.base()
    if word in ("that", "same", "previous", "preceding", "following"):
        value = _from_last(scan, code, DEICTIC.get(word, 0))
        if value is None and base is None:
            return None
        if value is not None:
            if word == "that" and code not in ("D", "Y", "M", "W"):
                return None
            return Mention(
                first, at + 1, "DATE", value, "unit_of_last_date", 0.6, None, "other_date", "the date mentioned before"
            )
        if word == "that":
            return None
    if base is None:
        return Mention(first, at + 1, "DATE", "XXXX", "deictic_unit", 0.4, None, "none", why) if code == "Y" else None
    value = shifted(base, code, DEICTIC.get(word, 0))
    if value is None:
        return None
    if word == "this" and scan.at(pointer - 1) in ("earlier", "later"):
        return Mention(pointer - 1, at + 1, "DATE", value, "deictic_unit", 0.9,
                       "early" if scan.at(pointer - 1) == "earlier" else "late", anchor, why)  # fmt: skip
    first, modifier = edge(scan, pointer) if scan.at(pointer - 1) != "the" else (first, None)
    return Mention(first, at + 1, "DATE", value, "deictic_unit", 0.9, modifier, anchor, why)


def _from_last(scan: Scan, code: str, step: int) -> str | None:
    """Give the unit that holds, precedes or follows the date mentioned last."""
    from .anchoring import first_day

    last = scan.anchoring.last
    size = {"D": 10, "M": 7, "Y": 4, "W": 8}.get(code, 4)
    if last is None or len(last) < size or scan.anchoring.sentence_of[min(scan.floor, len(scan.lower) - 1)] is None:
        return None
    day = first_day(last)
    return shifted(day, code, step) if day else None


def _counted(scan: Scan, at: int, code: str, count: Count) -> Mention | None:
    """Recognise a counted unit: ``two years ago``, ``a year earlier``, ``three-year``, ``51 years old``, ``a day``."""
    after = at + 1
    follows = scan.at(after)
    vague = count.value is None
    first, modifier = _marked(scan, count.first)
    if follows in _BACK or follows in _ON:
        if follows in ("before", "after", "prior", "back", "previously") and scan.at(after + 1) not in (
            ".",
            ",",
            "",
            "and",
        ):
            return Mention(first, after, "DURATION", duration(code, count.text), "counted_unit", 0.6, modifier, "none",
                           "a stretch of time")  # fmt: skip
        return _away(scan, first, after + 1, code, count, -1 if follows in _BACK else 1, modifier)
    if follows == "from" and scan.at(after + 1) in ("now", "today"):
        return _away(scan, first, after + 2, code, count, 1, modifier)
    if follows == "old" or (follows == "-" and scan.at(after + 1) in ("old", "olds")):
        end = after + (1 if follows == "old" else 2)
        return Mention(first, end, "DURATION", duration(code, count.text), "age", 0.6, modifier, "none", "an age")
    if count.article and not count.hyphen:
        lead = scan.at(count.first - 1)
        if lead in PREPOSITIONS or lead.endswith(("ing", "ed")):
            rule, kind, confidence = "counted_unit", "DURATION", 0.7
        elif lead[:1].isalnum() and scan.at(count.first) in ("a", "an") and follows not in ("of", "-", "'s"):
            return Mention(count.first, after, "SET", duration(code, "1"), "rate", 0.7, None, "none", "a rate")
        else:
            return None
    else:
        rule, kind, confidence = "counted_unit", "DURATION", 0.85 if not vague else 0.75
    if code == "WE":
        return None
    return Mention(
        first, after, kind, duration(code, count.text), rule, confidence, modifier, "none", "a stretch of time"
    )


def _away(scan: Scan, first: int, end: int, code: str, count: Count, way: int, modifier: str | None) -> Mention | None:
    """Give a date that lies a counted time before or after the day of speaking."""
    base, anchor, why = scan.anchoring.base()
    if scan.at(end - 1) in ("earlier", "later", "before", "after") and scan.anchoring.last and scan.anchoring.narrative:
        anchor = "other_date"
    if count.value is None or code in _TIMED:
        value = "PAST_REF" if way < 0 else "FUTURE_REF"
        return Mention(first, end, "DATE", value, "vague_time_away", 0.55, modifier, anchor, why)
    if base is None:
        return None
    value = shifted(base, code, way * count.value)
    if value is None:
        return None
    return Mention(first, end, "DATE", value, "time_ago" if way < 0 else "time_ahead", 0.8, modifier, anchor, why)


def _bare(scan: Scan, at: int, code: str) -> Mention | None:
    """Recognise a unit without count or pointer: ``for years``, ``the weekend``, ``the end of the year``."""
    word, lead = scan.at(at), scan.at(at - 1)
    if word in _PLURAL and lead in ("for", "in", "over", "within", "after", "through") and code not in ("WE",):
        return Mention(
            at, at + 1, "DURATION", duration(code, "X"), "units", 0.65, None, "none", "a vague stretch of time"
        )
    if lead == "the" and scan.at(at - 2) == "of" and scan.at(at - 3) in ("end", "beginning", "start", "middle"):
        base, anchor, why = scan.anchoring.base()
        if base is not None and code in ("Y", "M", "W", "Q", "DE", "C"):
            first, modifier = edge(scan, at)
            value = shifted(base, code, 0)
            return value and Mention(first, at + 1, "DATE", value, "edge_of_unit", 0.7, modifier, anchor, why)
    if code == "WE" and lead == "the" and word == "weekend":
        base, anchor, why = scan.anchoring.base()
        value = base and shifted(base, "WE", 0 if base.isoweekday() >= 6 else -1)
        return Mention(at - 1, at + 1, "DATE", value, "weekend", 0.6, None, anchor, why) if value else None
    return None


def day_word(scan: Scan, at: int) -> Mention | None:
    """Recognise ``today``, ``yesterday``, ``tomorrow``."""
    word = scan.at(at)
    base = scan.anchoring.published
    if base is None:
        return Mention(at, at + 1, "DATE", "PRESENT_REF" if word == "today" else "XXXX-XX-XX", "day_word", 0.4, None,
                       "none", "no publication day is known")  # fmt: skip
    value = shifted(base, "D", DAYS[word])
    if word == "today" and scan.at(at + 1) == "'s":
        value = "PRESENT_REF"
    return Mention(at, at + 1, "DATE", value, "day_word", 0.85, None, "published", "said on the publication day")


def reference(scan: Scan, at: int) -> Mention | None:
    """Recognise a reference without a value on the calendar: ``now``, ``recently``, ``in the past``."""
    for phrase, value in REFERENCES[scan.at(at)]:
        if tuple(scan.lower[at : at + len(phrase)]) == phrase:
            end = at + len(phrase)
            if phrase[-1] == "past" and scan.at(end) in UNITS or scan.at(end) in ("-",):
                return None
            return Mention(at, end, "DATE", value, "vague_reference", 0.6, None, "none", "no time on the calendar")
    return None


def frequency(scan: Scan, at: int) -> Mention | None:
    """Recognise ``daily``, ``annual``, ``weekly``."""
    if scan.words[at][0].isupper():
        return None
    value = FREQUENCIES[scan.at(at)]
    return Mention(at, at + 1, "SET", value, "frequency", 0.6, None, "none", "it recurs")
