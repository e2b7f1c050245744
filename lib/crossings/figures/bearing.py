"""Tells which dates of a sentence may be those of a count: not when somebody spoke, nor what it is compared with, nor
the date of another count."""

from itertools import pairwise

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading import Reading

from . import records
from .nouns import is_person
from .sources import SOURCES
from .verbs import at_token
from .voices import DOCUMENTS
from .word_classes import CLASSES

# Past forms alone: "the report of 22 February" has a noun; a day, too, may be named.
_PAST = frozenset(word for word in SOURCES if word.endswith("d") or word in ("wrote", "spoke", "says"))
_SOURCES = _PAST - {"named"} | CLASSES["published"]
_DAYS = frozenset([*WEEKDAYS, *MONTHS])
_COUNTED = CLASSES["counting"]
_PUBLISHED = CLASSES["published"] | CLASSES["carried_by_a_paper"]
_PUBLICATION = 12  # words of an aside before its date
OWN = 6  # words between a count and a date in its clause
_DEICTIC = frozenset(["last", "this", "next", "past"])
_PUBLICATIONS = CLASSES["publication"]
_DATED_THINGS = _PUBLICATIONS | CLASSES["law"]
_DATED_EVENTS = CLASSES["dated_event"]
_DURING = frozenset(["in", "during", "by", "through", "throughout", "since"])
_EVENT = 3  # words from these to the event
TELLING = CLASSES["telling"]
_WHICH, _HAD = frozenset(["which", "whom"]), 3
_STATED = 8  # words from a verb of telling to its day
_BEFORE_ANOTHER = 8  # words before a number by which it is another than the one before
_OF_WHOM = ([",", "of", "whom"], [",", "of", "them"])
_COMPARED = frozenset(["from", "against", "than", "compared"])
_CONTRASTING = CLASSES["contrasting"]
_BRINGING = CLASSES["bringing"]
_CHANGED = CLASSES["changed"] | {"up", "down", "rising", "falling", ","}
_CLAUSE = 6  # words from the comma of a clause to its date
_COMPARING = 6  # words before a date in which it is compared with
_MUCH = CLASSES["much"]
_BY_DAY = frozenset(["day", "time"])
_OF_A_DAY = frozenset(["this", "last", "yesterday", "tonight", "overnight"])
_BEEN = frozenset(["were", "was", "been"])
_PREPOSITION = 2  # words from "released" to its date
_THEIR = 4  # words before an age
_THE = frozenset(["the", "those"])
_NOUN = 1  # words of the noun of a number
_GIVEN = 3  # words from "gave" to its date
_THAT = frozenset(["that", "which"])
_PLANNED, _PLAN = CLASSES["planned"], 4  # words from these to their date
_HEDGED = 3  # words from "from" to the number of a hedge
_ACCORDING = ("according", "to")
_FOUNDED = CLASSES["founded"]
_ARTICLES = frozenset(["a", "an", "the"])
_OPENING_AN_ASIDE = _FOUNDED | {"which", "who", "where"}
_OF_A_THING = frozenset(["which", "whose"])
_SUBJECTS = CLASSES["determiner"] | CLASSES["pronoun"] | {"their"}
_AT_A_TIME = frozenset(["in", "on", "by", "during", "for"])
_JOINING = frozenset([",", ";", "and", "but", "while"])
_BEFORE_NUMBER = CLASSES["hedge"] | CLASSES["about"] | {"at", "with", "it", "was", "were", "another", "only"}
_OF_THE_CLOCK = CLASSES["of_the_clock"]


def bears(reading: Reading, row: dict, first: int, last: int, heading: tuple[int, int] | None) -> bool:
    """Tell whether a date of the sentence may be that of the count in tokens ``first`` to ``last``.

    ``heading`` is the span of the dateline, or of the day on which the text says it was published.
    """
    if not row.get("edtf") or "XXXX" in row["edtf"] or row.get("kind") == "SET" or _is_an_hour(row):
        return False
    lower = reading.lower
    begin = reading.sentence_tokens[reading.sentence_of[first]][0]
    start, end = reading.starts[first], reading.ends[last - 1]
    at, after = reading.token_at(row["start"]), reading.token_at(row["end"])
    if heading and row["start"] < heading[1] and row["end"] > heading[0]:
        return False
    if row["start"] < end and row["end"] > start:
        return False
    before = lower[max(begin, at - 2) : at]
    # "40 people registered in 2017" were so then; "the agency reported in 2017" tells when it spoke.
    counted = row["start"] >= end and at - last <= OWN and not _COUNTED.isdisjoint(before)
    counted = counted or (row["start"] >= end and _are_freed(lower, begin, last, at))
    if not counted and not _SOURCES.isdisjoint(before):
        return False
    early = row.get("kind") == "TIME"  # before dawn on Wednesday is of that day
    if (before[-1:] == ["before"] and not early) or _compares(lower, begin, at) or _is_an_age(lower, begin, at, row):
        return False
    if reading.published is None and row.get("anchor") == "other_date" and lower[at] in _DEICTIC:
        return False
    spans = row.get("precision") == "interval"  # from the war of 1953 to the end of 1989
    if _is_of_a_thing(lower, begin, at, after) or (not spans and _is_of_an_event(lower, begin, at, after)):
        return False
    if _is_of_an_aside(lower, begin, at, after, first) or _is_of_a_tally(lower, begin, at):
        return False
    if lower[at] == "overnight" and at > begin and lower[at - 1] in CLASSES["changed"]:
        return False  # had leapt overnight: how fast, not when
    by_day = row.get("precision") in _BY_DAY
    if row["start"] >= end:
        told = by_day and _told_on(lower, last, at)
        if told or _of_another(reading, last, at) or _of_a_clause(reading, last, at, after):
            return False
        return not (_of_something_else(lower, last, at) or _opens_the_next(reading, last, at, after))
    if _is_of_a_publication(lower, begin, at, after) or _is_planned(lower, begin, at):
        return False
    # "A survey in 2005 found that": the date of the report, not of what it counts.
    if lower[after : after + 1] and lower[after] in _SOURCES:
        return False
    if by_day and _tells(lower, after, first):
        return False
    # He said in a speech this year that 700 had left: the speech is of this year.
    if lower[after : after + 1] == ["that"] and not TELLING.isdisjoint(lower[max(begin, at - _STATED) : at]):
        return False
    # On Sunday they found a boat on which 40 had died: they were dead by then.
    if by_day and _had_before(lower, after, first, last):
        return False
    return not (_is_weekday(row) and _told_on(lower, begin, at))  # the paper, which reported it on Sunday, has 300


def _is_an_hour(row: dict) -> bool:
    """Tell whether a time names no day: 8 p.m. is of any; Tuesday night, the night of May 9, last night are of one."""
    if row.get("kind") != "TIME":
        return False
    said = [word.strip(".,") for word in row["evidence"].lower().split()]
    return _DAYS.isdisjoint(said) and said[0] not in _OF_A_DAY


def _are_freed(lower: list[str], begin: int, last: int, at: int) -> bool:
    """Tell whether it is people that were released at a date, as reports are: the seven were released in May."""
    told = lower[last:at]
    freed = next((it for it, word in enumerate(told) if word == "released"), 0)
    of_people = freed > 0 and DOCUMENTS.isdisjoint(lower[begin:last])
    return of_people and len(told) - freed <= _PREPOSITION and not _BEEN.isdisjoint(told[max(0, freed - 2) : freed])


def _is_of_a_thing(lower: list[str], begin: int, at: int, after: int) -> bool:
    """Tell whether a date is that of a law or a report: the law of 2004, the 2017 report."""
    if at - 2 >= begin and lower[at - 1] in ("of", "the") and lower[at - 2] in _DATED_THINGS:
        return True
    then = lower[after : after + 1]
    return lower[at - 1] in ("the", "its", "their", "a") and bool(then) and then[0] in _DATED_THINGS | DOCUMENTS


def _is_of_an_event(lower: list[str], begin: int, at: int, after: int) -> bool:
    """Tell whether a date is that of an event in which the count is not said to have come about: 300 came after the
    1992 coup; the exodus of 1992 is remembered."""
    then = "".join(lower[after : after + 1])
    if at - 2 >= begin and lower[at - 1] == "of" and lower[at - 2] in _DATED_EVENTS:
        event = at - 2
    elif lower[at - 1] == "the" and then in _DATED_EVENTS:
        event = at
    else:
        return False
    drives = after < len(lower) and at_token(lower, after) is not None  # the war of 2006 displaced 900
    return not drives and _DURING.isdisjoint(lower[max(begin, event - _EVENT) : event])


def _is_an_age(lower: list[str], begin: int, at: int, row: dict) -> bool:
    """Tell whether a decade is one of people's ages: women in their 30s and 60s."""
    return "their" in lower[max(begin, at - _THEIR) : at] and row["edtf"].endswith("X")


def _is_of_a_publication(lower: list[str], begin: int, at: int, after: int) -> bool:
    """Tell whether a date is that of an aside on where a count stands: the Post, in a text printed this month, has."""
    if lower[after : after + 1] != [","]:
        return False
    comma = next((it for it in range(at - 1, max(begin, at - _PUBLICATION) - 1, -1) if lower[it] == ","), None)
    return comma is not None and not _PUBLISHED.isdisjoint(lower[comma:at])


def _is_planned(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date before a count is that of what was planned: a barge due to leave on Sunday did not."""
    return not _PLANNED.isdisjoint(lower[max(begin, at - _PLAN) : at])


def _tells(lower: list[str], after: int, first: int) -> bool:
    """Tell whether a verb of telling stands between a day and a count: on Sunday the adviser said that 60,000 came;
    not in an aside: on Sunday, said the adviser, 60,000 came."""
    aside = lower[after : after + 1] == [","] and lower[after + 1] in TELLING and "," in lower[after + 2 : first]
    return not aside and not TELLING.isdisjoint(lower[after:first])


def _told_on(lower: list[str], last: int, at: int) -> bool:
    """Tell whether a day is that on which somebody told a count before it: it said in a statement on Thursday."""
    for before in range(at - 1, max(last, at - _STATED) - 1, -1):
        if lower[before] in TELLING:
            return lower[before + 1] != "to" or lower[before - 1] not in _BEEN  # were said to be at large on Monday
        if lower[before] == ",":
            return False
    return False


def _had_before(lower: list[str], after: int, first: int, last: int) -> bool:
    """Tell whether a count stands in a clause on what had been before the day: a boat on which 40 others had died."""
    return not _WHICH.isdisjoint(lower[after:first]) and "had" in lower[last : last + _HAD]


def _is_of_an_aside(lower: list[str], begin: int, at: int, after: int, first: int) -> bool:
    """Tell whether a date stands in a clause between two commas before a count: Peru, which last year shut it, has 300;
    at the camp, opened in August, there are 40."""
    opened = next((it for it in range(at - 1, max(begin, at - _CLAUSE) - 1, -1) if lower[it] == ","), None)
    aside = opened is not None and opened > begin and lower[opened + 1] in _OPENING_AN_ASIDE
    if not aside:
        return False
    if opened + 2 < at:
        return at < first and "," in lower[after:first]
    return first < at or "," in lower[after:first]


def _is_weekday(row: dict) -> bool:
    """Tell whether a date is told by its weekday, as news tells when somebody spoke."""
    return row.get("precision") in _BY_DAY and not WEEKDAYS.keys().isdisjoint(row["evidence"].lower().split())


def _compares(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date is only compared with: fewest since 2001, less than in 2016, against 2016."""
    if records.is_its_date(lower, begin, at):
        return True
    before = lower[max(begin, at - _COMPARING) : at]
    as_many = "as" in before[-2:] and not _MUCH.isdisjoint(before)  # three times as many as in 2023
    return "than" in before[-2:] or as_many or before[-2:] in (["compared", "with"], ["compared", "to"])


def _of_another(reading: Reading, last: int, at: int) -> bool:
    """Tell whether a date after a count is that of another count between: 90, up from 40 in May; 90, 40 of them in May.

    Counts that are only listed (90 men and 40 women in May) share their date.
    """
    lower = reading.lower
    index = reading.number_from(last)
    while index < len(reading.numbers) and (number := reading.numbers[index]).first < at:
        if number.kind == "ordinal" and number.last < at and is_person(reading, number.last):
            return True  # 90, when the fiftieth refugee came in May
        told = lower[number.first - 1] in SOURCES and "," in lower[last : number.first]
        if told and number.kind == "cardinal":
            return True  # Peru, which holds 900, registered 40 on Sunday
        own = lower[number.first - 1] in _THE and lower[at - 1] == "of" and at - 1 - number.last <= _NOUN
        if lower[last] == "from" and number.first - last <= _HEDGED and number.kind == "cardinal":
            return True  # has risen to 112,000 from 41,000 in May
        if lower[number.first - 1] == "to" and lower[number.first - 2] in _BRINGING:
            return True  # 40 were flown out, bringing to 300 those gone since Sunday
        clause = any(lower[it] == "," and lower[it + 1] in _CONTRASTING for it in range(last, number.first - 1))
        if clause and number.kind == "cardinal" and number.last < at:
            return True  # 300 are at the camp, though 40 families spent Monday on a roof
        if own and lower[last] != "of":
            return True  # 90, while the Post stayed at the 40 of the day before; not: ten of the 40 of 2009
        if lower[number.first - 1] == "after" and number.kind == "cardinal" and lower[number.last] in ("on", "in"):
            return True  # in the Post it is 90, after 40 on Sunday
        before = lower[max(last, number.first - _BEFORE_ANOTHER) : number.first]
        if before[-3:] in _OF_WHOM and number.last < at:
            return True  # Peru has 900, of whom 40 came last week
        after = lower[number.last : at]
        theirs = after[:2] in (["of", "them"], ["of", "whom"]) and "," not in after and "," in before
        if theirs or any(
            word in _COMPARED and (word != "from" or not _CHANGED.isdisjoint(before[:where]))
            for where, word in enumerate(before)
        ):
            return True
        index += 1
    return False


def _is_of_a_tally(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date is that on which a tally was made known: by the count that the ministry gave in January."""
    gave = next((it for it in range(at - 1, max(begin, at - _GIVEN) - 1, -1) if lower[it] in TELLING), None)
    if gave is None:
        return False
    that = next((it for it in range(gave - 1, max(begin, gave - OWN), -1) if lower[it] in _THAT), None)
    return that is not None and lower[that - 1] in CLASSES["bare_count"]


def _of_something_else(lower: list[str], last: int, at: int) -> bool:
    """Tell whether a date after a count stands in a clause on another thing, with a subject of its own: made the
    journey, which they had planned since May."""
    for it in range(at - 1, last, -1):
        if lower[it] == "," and lower[it + 1] == "who" and _ACCORDING in pairwise(lower[last:it]):
            return True  # 900, according to a nurse, who had not slept since Monday
        if lower[it] == ",":
            return lower[it + 1] in _FOUNDED  # live at the camp, opened in January
        if lower[it] == "whose" and not _ARTICLES.isdisjoint(lower[it - 3 : it]):
            return True  # 900 in a town whose people fled in May
        if lower[it] in _OF_A_THING and lower[it - 1] == "," and it >= at - _PREPOSITION:
            return True  # 900 by the count of the guard, which on Tuesday alone registered 40
        if lower[it] in _OF_A_THING and lower[it - 1] == ",":
            # 900 with cards from the agency, which has been shut out since May
            return lower[it] == "whose" or lower[it + 1] in _SUBJECTS or lower[at - 1] == "since"
    return False


def _opens_the_next(reading: Reading, last: int, at: int, after: int) -> bool:
    """Tell whether a date after a count opens what is told of the next number: at 17, a day later at 27; 90, and in
    May 40."""
    lower = reading.lower
    opened = at - 1 - (lower[at - 1] in _AT_A_TIME)
    if opened <= last - 1 or lower[opened] not in _JOINING:
        return False
    while lower[after : after + 1] != [] and lower[after] in _BEFORE_NUMBER:
        after += 1
    index = reading.number_from(after)
    number = reading.numbers[index] if index < len(reading.numbers) else None
    if number is None or number.first != after or number.kind != "cardinal":
        return False
    return lower[number.last : number.last + 1] == [] or lower[number.last] not in _OF_THE_CLOCK


def _of_a_clause(reading: Reading, last: int, at: int, after: int) -> bool:
    """Tell whether a date after a count opens a clause with a number of its own: 90, where in May there had been 40."""
    lower = reading.lower
    opened = any(lower[it] == "," and lower[it + 1] in _CONTRASTING for it in range(last, at - 1))
    index = reading.number_from(after)
    end = reading.sentence_tokens[reading.sentence_of[last - 1]][1]
    return opened and index < len(reading.numbers) and reading.numbers[index].first < end
