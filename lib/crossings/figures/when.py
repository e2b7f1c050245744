"""Says when: the date of the article's dates that belongs to a count."""

import re
from datetime import date
from itertools import pairwise

from crossings import edtf
from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading import Reading

from . import as_of, budget_years, durations, so_far
from .bearing import OWN, TELLING, bears
from .times import Time, is_day, time
from .word_classes import CLASSES, PHRASES

_MONTH = re.compile(r"\d{4}-(0\d|1[0-2])")
_is_a_time = re.compile(r"\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?").fullmatch
_IS_PLAIN = re.compile(r"[\d-]{4,}").fullmatch
# Characters between a count and a date that may still be its own.
_FAR_BEFORE, _FAR_AFTER = 120, 200
_CLAUSE = 15  # characters that a comma or conjunction counts for
_JOINING = CLASSES["before_its_date"]
_RULING = TELLING | CLASSES["ruling"]
_JOINED = 4  # words between a count and the date right after it
_TOTAL_SINCE = [[total, "since"] for total in CLASSES["total"]]
_TOPIC = 2  # words before the number that a sentence turns to
_PARTING = CLASSES["parting"]
WHO = frozenset(["who", "which", "that"])
_ASIDE = 100  # characters by which a date of such a clause is farther
_VALUES = CLASSES["total"]
_LISTED = 8  # words from a listed year to "respectively"
_STARTING, _START = CLASSES["starting"], 3
_SINCE = 18  # words from "since" to its date: since a law was passed for them in 2004
_CHANGING = CLASSES["changed"] | {"went"}
_CHANGE = 4  # words from a change to "from"
_THERE = CLASSES["in_a_place"] | {"there", "here", "on", "ashore"}
_PERFECT = CLASSES["is_or_has"] - CLASSES["is_or_was"] - {"had", "been"}
_CLOSED = ([","], ["."], [";"], ["and"], ["year"])
_LAST, _ENDING_IT = frozenset(["last", "previous", "preceding"]), frozenset([",", ".", ";", "one", "and"])
_CAUSE = 6  # words from "since" to the verb of what it gives as a cause
_MID = "mid"
_HAVE = frozenset(["have", "has", "had"])
_OF_A_CLAUSE = frozenset([("in", "which"), ("from", "which"), ("on", "which"), ("during", "which")])
_BEGAN = CLASSES["beginning"]
_BEGINNING = 10  # words from "after" to the date on which something began
_PERFECT_NOW, _HAS = frozenset(["have", "has", "'ve"]), 6  # and words of a clause about its count
_WHEN = 8  # words from a date and ", when" to the count of its clause
_OPENED = 3  # words of a clause up to a date that opens it
_WHOLE_OF = PHRASES["for_the_whole_of"]
_THEN = 10  # words between "since then" and a count


def _since(lower: list[str], begin: int, first: int, at: int) -> bool:
    """Tell whether a date stands in a phrase that ``since`` opens, with no comma between, or right behind "after"
    or "starts at".

    A count that stands in it too is what the phrase opens with: hunted since 17 came over in 1996.
    """
    if first > at and lower[at - 1] in ("on", "in") and lower[at - 2] in _BEGAN and "that" in lower[at - 4 : at - 2]:
        return True  # the offensive that began on Oct. 9 has driven 180,000 from their homes
    if first < at and lower[at - 1] in ("on", "in") and not _BEGAN.isdisjoint(lower[at - 3 : at - 1]):
        clause = range(at - 2, max(first, at - _BEGINNING), -1)
        if lower[next((it for it in clause if lower[it] in ("after", ",")), first)] == "after":
            return True  # 90,000 fled after the shelling started on Oct. 9
    for index in range(at - 1, max(begin, at - _SINCE) - 1, -1):
        after = index == at - 1 and lower[index] == "after"
        if lower[index] == "since" and index < at - 1 and not _PERFECT.isdisjoint(lower[index + 1 : index + _CAUSE]):
            return False  # since so many have come this year
        if lower[index] == "since" or after or (lower[index] in _STARTING and index >= at - _START):
            return not index < first < at
        if lower[index] in (",", ";", "-", "but") or lower[index] in MONTHS or lower[index] in WEEKDAYS:
            return False
    return False


def _ends_since(lower: list[str], last: int) -> bool:
    """Tell whether people did something "since" a time told before: shut in May, and 300 have come since."""
    clause = lower[last : last + _THEN]
    at = clause.index("since") if "since" in clause else len(clause) - 1
    return clause[at + 1 : at + 2] in ([","], ["."], [";"])


def _are_there_since(lower: list[str], last: int, at: int, row: dict) -> bool:
    """Tell whether people are told to be somewhere since a day, on which they came: have been in Malta since Monday."""
    been = at > last and lower[at - 1] == "since" and row.get("precision") == "day"
    return been and any(
        lower[it] in _HAVE and lower[it + 1] == "been" and lower[it + 2] in _THERE for it in range(last, at - 2)
    )


def _since_then(lower: list[str], begin: int, first: int) -> int | None:
    """Give the token of "since then" before a count in its sentence."""
    for at in range(max(begin, first - _THEN), first):
        if lower[at] == "since" and lower[at + 1] == "then":
            return at
    return None


def of(
    reading: Reading,
    dates: list[dict],
    first: int,
    last: int,
    before_it: list[dict],
    stamp: tuple[int, int] | None,
    verb: int | None,
    *,
    flow: bool,
    country: str | None = None,
) -> Time:
    """Give the time of the count in tokens ``first`` to ``last``.

    ``dates`` are those of the count's sentence, ``before_it`` the last few before the sentence; ``stamp`` is the
    span of the day on which the text says it was published; ``verb`` the token of the count's verb; ``flow`` tells
    whether its people came or went over a time, ``country`` where they did. A date that tells when somebody spoke
    (``said on Monday``) is none of the count; one in the clause that tells who the people are (20 who ran in on
    Thursday landed on Monday) only where there is no other.
    """
    lower = reading.lower
    begin = reading.sentence_tokens[reading.sentence_of[first]][0]
    start, end = reading.starts[first], reading.ends[last - 1]
    if _since_then(lower, begin, first) is not None:
        row = next(
            (row for row in reversed(before_it) if len(row["edtf"] or "") >= 4 and row["edtf"][:4].isdigit()), None
        )
        if row is not None and "/" not in row["edtf"]:
            return time(edtf.interval(row["edtf"], None))
    then = before_it[-1] if before_it and lower[last : last + 1] == ["then"] else None
    if then is not None and _is_just_before(reading, then, first):
        return time(then["edtf"])  # in September the minister gave a number. It was 800 then
    both = _of_both(lower, dates, last)
    if both is not None:
        return time(both)
    best: tuple[int, dict] | None = None
    for row in dates:
        if _opens_when(reading, row, first):
            return time(budget_years.months(reading, row, row["edtf"], country))
        if not bears(reading, row, first, last, reading.layout.dateline or stamp):
            continue
        far = _distance(reading, row, first, last, verb)
        if far is not None and (best is None or far < best[0]):
            best = (far, row)
    lasting = durations.span(reading, dates, start, end)
    if lasting is not None and (best is None or lasting[0] < best[0]):
        return time(lasting[1])
    if best is None:
        begun = _begun_before(reading, before_it, first, last) if flow else None
        if begun is not None:
            return time(edtf.interval(begun.partition("/")[0], None))
        told = before_it[-1] if before_it and flow and _ends_since(lower, last) else None
        known = told is not None and as_of.is_plain(told["edtf"] or "-") and _is_just_before(reading, told, first)
        return time(edtf.interval(told["edtf"], None)) if known else Time()  # it began in June. Hundreds came since
    value = budget_years.months(reading, best[1], _both_years(reading, dates, best[1]), country)
    at = reading.token_at(best[1]["start"])
    value = so_far.of(reading, best[1], value)
    lasting = durations.up_to(reading, dates, best[1]) or durations.days_of(reading, best[1])
    if lasting is not None:
        return time(lasting)
    ended = as_of.bound(reading, {**best[1], "edtf": value}, begin, first, last, flow=flow)
    if ended is not None:
        value = as_of.began(reading, dates, best[1], ended, begin, first, last)
    elif not flow and "end" in lower[at : reading.token_at(best[1]["end"])] and "/" in value:
        ended = edtf.day_range(value)[1]  # people are in a place on the last day of the year at whose end they are
        return time(ended.isoformat()) if ended is not None else Time()
    elif _are_there_since(lower, last, at, best[1]):
        return time(value)
    elif _since(lower, begin, first, at) or (at < first and _ends_since(lower, last)):
        value = edtf.interval(_first_day(reading, best[1], value), None) if not value.startswith("/") else value
        value = as_of.began(reading, dates, best[1], value, begin, first, last) if flow else value
    elif flow:
        value = as_of.began(reading, dates, best[1], value, begin, first, last)
    try:
        return time(value)
    except ValueError:
        return Time()


def _first_day(reading: Reading, row: dict, value: str) -> str:
    """Give from when on a time lasts that begins with a date: since mid-April is since the 15th."""
    first, _, last = value.partition("/")
    mid = (
        reading.lower[reading.token_at(row["start"])].startswith(_MID)
        and last[: len("2015-05")] == first[: len("2015-05")]
    )
    return f"{first[:-2]}15" if mid and is_day(first) else first


def _opens_when(reading: Reading, row: dict, first: int) -> bool:
    """Tell whether a plain date opens the clause of a count: three times as many as in 2019, when 22,000 came."""
    after = reading.token_at(row["end"])
    opened = after + 1 < first <= after + _WHEN and reading.lower[after : after + 2] == [",", "when"]
    return opened and "," not in reading.lower[after + 2 : first] and _IS_PLAIN(row["edtf"] or "") is not None


def _begun_before(reading: Reading, before_it: list[dict], first: int, last: int) -> str | None:
    """Give when the sentence before says that something began, of a count of all who have come by it since: flights
    began in late 2007. Norway has taken in 900."""
    row = before_it[-1] if before_it else None
    if row is None or not _is_a_time(row["edtf"] or "") or not _is_next(reading, row, first):
        return None
    lower, at = reading.lower, reading.token_at(row["start"])
    begin = max(reading.sentence_tokens[reading.sentence_of[first]][0], first - _HAS)
    perfect = not _PERFECT_NOW.isdisjoint(lower[begin : last + _HAS])
    return row["edtf"] if perfect and lower[at - 1] in ("in", "on") and lower[at - 2] in _BEGAN else None


def _is_just_before(reading: Reading, row: dict, first: int) -> bool:
    """Tell whether a plain date stands in the sentence before a count."""
    value = row["edtf"] or ""
    return _is_next(reading, row, first) and len(value) >= len("1994") and "X" not in value


def _is_next(reading: Reading, row: dict, first: int) -> bool:
    """Tell whether a count stands in the sentence after that of a date."""
    return reading.sentence_of[first] - reading.sentence_at(row["start"]) == 1


def _distance(reading: Reading, row: dict, first: int, last: int, verb: int | None) -> int | None:
    """Give how far a date stands from a count, in characters, with what parts them; None where that is too far."""
    lower = reading.lower
    begin = reading.sentence_tokens[reading.sentence_of[first]][0]
    start, end = reading.starts[first], reading.ends[last - 1]
    at = reading.token_at(row["start"])
    if row["start"] < end:
        if start - row["end"] > _FAR_BEFORE:
            return None
        if lower[max(begin, at - 2) : at] in _TOTAL_SINCE:
            return -1  # "the total since 1948 stood at 20 in November": a count of all that time
        between = lower[reading.token_at(row["end"]) : first]
        if ";" in between and not _opens_its_clause(lower, begin, at):
            return None  # 90 came in May; 40 on the morning of the talks: the date is that of the 90
        # In March a court ruled that 40 who had come in June: the one day is that of the ruling.
        told = any(word == "that" and before in _RULING for before, word in pairwise(between))
        # Searched on Friday after a boat with 40 aboard sank on Thursday; left on Monday a town from which 40 had fled.
        parted = "after" in between or any(word in _OF_A_CLAUSE for word in pairwise(between))
        far = start - row["end"] + _CLAUSE * sum(word in _PARTING for word in between)
        return far + (2 * _ASIDE if told else _ASIDE if parted else 0)
    far, between = row["start"] - end, lower[last:at]
    if far > _FAR_AFTER or ";" in between:
        return None
    if any(between[-len(words) :] == words and len(between) <= OWN for words in _WHOLE_OF):
        return -1  # had one admission for the whole of 2017
    if len(between) <= _JOINED and _JOINING.issuperset(between):
        far = 0  # "from 71 in 1998 to 1,300 in 2003": the date right after is a count's own
    elif len(between) <= OWN and _PARTING.isdisjoint(between):
        far = len(between)  # "71 in 1998, with 148 people registered in 1999"
    else:
        far += _CLAUSE * sum(word in _PARTING for word in between)
    # In the clause that tells who the people are.
    aside = verb is not None and at < verb and not WHO.isdisjoint(lower[last : last + OWN])
    # Last week it took in 20 people who had left in May.
    aside = aside or (lower[last + 1 : last + 3] == ["who", "had"] or lower[last : last + 2] == ["who", "had"])
    return far + (_ASIDE if aside else 0)


def _opens_its_clause(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date stands at the head of its clause, and bears on what follows: in 2003 90 came; 40 died."""
    return all(lower[it] not in _PARTING for it in range(max(begin, at - _OPENED), at)) and (
        at - begin <= _OPENED or ";" in lower[at - _OPENED - 1 : at]
    )


def _both_years(reading: Reading, dates: list[dict], row: dict) -> str:
    """Give the value of a date, of "1994 and 1995" that of both years."""
    value, lower = row["edtf"], reading.lower
    if _MONTH.fullmatch(value):
        return _both_months(reading, dates, row)
    if not value.isdigit() or len(value) != len("1994"):
        return value
    at, after = reading.token_at(row["start"]), reading.token_at(row["end"])
    if lower[after : after + 2] == ["and", "this"] and lower[after + 2 : after + 3] in _CLOSED:
        return edtf.interval(value, f"{int(value) + 1:04}")  # last year and this
    for other in dates:
        there = reading.token_at(other["start"])
        listed = lower[at + 1 : there] == ["and"] or lower[there + 1 : at] == ["and"]
        next_to = (other["edtf"] or "").isdigit() and abs(int(other["edtf"]) - int(value)) == 1
        if listed and next_to and "respectively" not in lower[at : at + _LISTED]:
            return edtf.interval(*sorted([value, other["edtf"]]))
    return value


def _both_months(reading: Reading, dates: list[dict], row: dict) -> str:
    """Give the value of a month, of "February and March" that of both."""
    at, after = reading.token_at(row["start"]), reading.token_at(row["end"])
    for other in dates:
        there = reading.token_at(other["start"])
        listed = reading.lower[after:there] == ["and"] or reading.lower[reading.token_at(other["end"]) : at] == ["and"]
        if listed and _MONTH.fullmatch(other["edtf"] or ""):
            return edtf.interval(*sorted([row["edtf"], other["edtf"]]))
    return row["edtf"]


def _of_both(lower: list[str], dates: list[dict], last: int) -> str | None:
    """Give the two years that a sentence tells of where a count is said to be of both: that makes 90 for both years."""
    near = lower[last : last + OWN]
    if "both" not in near or not any(near[at : at + 2] == ["both", "years"] for at in range(len(near))):
        return None
    years = sorted({row["edtf"] for row in dates if (row["edtf"] or "").isdigit() and row.get("precision") == "year"})
    return edtf.interval(*years) if len(years) == len(("1994", "1995")) else None


def year_of_the_topic(reading: Reading, dates: list[dict], sentence: int) -> Time:
    """Give the year whose number the sentence before turns to: The figure for 2009 has not stood still.

    ``dates`` are the last few before the sentence.
    """
    lower = reading.lower
    if sentence == 0 or reading.paragraph_at(reading.sentences[sentence - 1][0]) != reading.paragraph_at(
        reading.sentences[sentence][0]
    ):
        return Time()
    begin, _ = reading.sentence_tokens[sentence - 1]
    for row in dates:
        at = reading.token_at(row["start"])
        opened = begin < at - 2 <= begin + _TOPIC and lower[at - 1] in ("for", "in", "of")
        if opened and lower[at - 2] in _VALUES and (row["edtf"] or "").isdigit():
            return time(row["edtf"])
    return Time()


def has_its_own(reading: Reading, dates: list[dict], last: int) -> bool:
    """Tell whether a date stands right behind a count: 1,040 in July, 614 in August."""
    at = last + 1 if reading.lower[last : last + 1] != [] and reading.lower[last] in _JOINING else last
    return any(reading.token_at(row["start"]) == at and row["start"] >= reading.ends[last - 1] for row in dates)


def is_before_a_date(reading: Reading, dates: list[dict], first: int) -> bool:
    """Tell whether a sentence tells of a time before a date, and then counts: before 1993 fewer than ten had come."""
    starts = (reading.token_at(row["start"]) for row in dates)
    return any(0 < at < first and reading.lower[at - 1] == "before" for at in starts)


def is_told_at_a_time(reading: Reading, dates: list[dict], first: int) -> bool:
    """Tell whether a count is one told at another time than the one before it: the charity said last year it was 40."""
    starts = (reading.token_at(row["start"]) for row in dates if row.get("precision") in ("year", "month"))
    return any(0 < at < first and reading.lower[at - 1] in TELLING for at in starts)


def names_a_value(lower: list[str], first: int) -> bool:
    """Tell whether a number is the name of a value, of no day of the count before it: the total of 300 is right."""
    return first > 2 and lower[first - 3] == "the" and lower[first - 2] in _VALUES and lower[first - 1] == "of"


def year_before(value: str | None) -> Time:
    """Give the year before a year: of the second number of "fell last year, to 1,387 from 1,894"."""
    if value is None or not value.isdigit() or int(value) <= date.min.year:
        return Time()
    return time(f"{int(value) - 1:04}")


def is_left_behind(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a count is that from which a number changed: dropped from 90 to 40."""
    lower = reading.lower
    changed = not _CHANGING.isdisjoint(lower[max(0, first - 1 - _CHANGE) : first - 1])
    return changed and lower[first - 1] == "from" and lower[last : last + 1] == ["to"]


def is_in_the_last(lower: list[str], last: int) -> bool:
    """Tell whether a count is told as that of the year before: 39 this year, after 62 in the last."""
    after = lower[last : last + 4]
    return after[:2] in (["in", "the"], ["for", "the"]) and after[2] in _LAST and after[3] in _ENDING_IT


def open_since(year: int) -> tuple[str, date | None, date | None]:
    """Give the interval from a year on."""
    return time(edtf.interval(str(year), None))
