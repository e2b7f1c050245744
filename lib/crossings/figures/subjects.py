"""Finds the subject of a verb of counting: the agency counted 300, the ministry raised its count to 500."""

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading import Reading

from . import voices
from .counting import goes_to
from .sources import ENDS, SOURCES
from .verbs import at_token
from .word_classes import CLASSES

_NO_SOURCE_BEFORE = CLASSES["before_no_source"]
_HAVING = frozenset(["has", "have", "had"])
DETERMINERS = CLASSES["determiner"]
PRONOUNS = CLASSES["pronoun"]
_JOINING = CLASSES["joining"]
_PAST = CLASSES["past_of_telling"]
_GIVING = frozenset(["gave", "gives"])
_RELATIVE = frozenset(["who", "which", "whom", "whose"])
_NOBODY = CLASSES["nobody"]
_CLAUSE = frozenset(["that", "we", "i", "they", "whom", "where", "when"])  # no part of a source
TIMES = (CLASSES["time"] | CLASSES["time_too"]).union(WEEKDAYS, MONTHS)
OPENING = CLASSES["opening_a_phrase"]
_GIVEN = frozenset(["given", "gave", "gives", "put", "puts", "stated", "listed"])
_WORKING = frozenset(["works", "worked", "work", "working", "operates", "uses", "used", "offers", "offered", "cites"])
_PEOPLE = frozenset(["those", "people", "survivors"])
_WHEN = frozenset(["after", "before", "when", "while"])
NEAR = 9  # words between a count and the report that stands after it
_HOLDING = CLASSES["holding_that"]
REVISING = CLASSES["revising"]
_SPLITTING = CLASSES["splitting"]
_BEGINNING = CLASSES["beginning_a_count"]
_MADE = CLASSES["span"] | CLASSES["total"]
_KEEPING = CLASSES["keeping_to"]
_REVISED = CLASSES["total"] | {"it"}
_SOMEWHERE = frozenset(["at", "in", "on", "along", "near"])
GAP = 8  # words of a source whose verb is left out
# Words that may be a verb of counting, or part from it.
_HEEDED = SOURCES.union(
    _HAVING, _BEGINNING, _KEEPING, _SPLITTING, _HOLDING, REVISING, _GIVEN, _WORKING, ["made", "makes", "but"]
)
_NO_HEADS, _NO_BEGINNINGS = PRONOUNS | ENDS | DETERMINERS, PRONOUNS | OPENING


def subject(reading: Reading, begin: int, first: int, *, bare: bool) -> str | None:
    """Give the source that is the subject of a verb of counting before a count.

    Who has a ``bare`` number, of people named before, has counted them: for 2014 Reuters had 894.
    """
    lower = reading.lower
    going = goes_to(lower, begin, first)
    for at in range(first - 1, begin, -1):
        if lower[at] not in _HEEDED and at != going:
            continue
        if lower[at] == "but" and lower[at - 1] == "," and lower[at + 1] != "that":
            break  # Peru registered 300 arrivals, but the number of those who stayed was put at 40
        having = (lower[at] in _HAVING and (at == first - 1 or _has_two(reading, at, first))) or at == going
        having = having or (bare and lower[at] in _BEGINNING and lower[at + 1] == "with" and at + 2 == first)
        having = having or (lower[at] in _KEEPING and lower[at + 1] in ("by", "to") and at + 2 == first)
        having = having or (lower[at] in _SPLITTING and "into" in lower[at + 1 : first])
        in_a_name = reading.words[at][0].isupper()  # the United States
        tells = lower[at] in SOURCES or (lower[at] in _HOLDING and lower[at + 1] == "that")
        tells = tells or (lower[at] in REVISING and _revises(lower, at, first))
        tells = tells or (lower[at] in ("made", "makes") and _makes_it(reading, at, first))
        tells = tells or _gives_the_number(lower, at, first)
        tells = tells and not _is_about(lower, at, first)
        tells = tells and not (lower[at] in _GIVING and lower[first - 1] == "to")  # gave shelter to 40
        past = lower[at - 1] == "to" and (lower[at].endswith("ed") or lower[at] in _PAST)  # whom it talked to spoke of
        if in_a_name or not (having or tells) or (lower[at - 1] in _NO_SOURCE_BEFORE and not past):
            continue
        if not having and (voices.is_noun(lower, at, begin) or _seizes(lower, at) or _is_before(lower, at, first)):
            continue
        if at == going and lower[at - 1] == "and" and (found := _first_name(reading, begin, at)) is not None:
            return found
        if tells and at + 1 == first and (those := _those_who(reading, begin, at)) is not None:
            return those
        span = cleared(reading, voices.subject(reading, at, begin))
        if span is None:
            continue
        if having and not (voices.may_count(reading, *span) or ((bare or at == going) and _is_name(reading, span))):
            continue
        found = voices.named(reading, span)
        if found is not None:
            return found
    return None


def _those_who(reading: Reading, begin: int, verb: int) -> str | None:
    """Give people who are named by what happened to them, before a verb of telling: those who lived say 180."""
    lower = reading.lower
    who = next((at for at in range(verb - 2, max(begin, verb - GAP), -1) if lower[at] == "who"), None)
    if who is None or lower[who - 1] not in _PEOPLE or any(word in ENDS for word in lower[who + 1 : verb]):
        return None
    return reading.text[reading.starts[who - 1] : reading.ends[verb - 1]]


def _has_two(reading: Reading, at: int, first: int) -> bool:
    """Tell whether "has" has two counts, the second right after "and": the agency has 17 boats and 700 people."""
    if reading.lower[first - 1] != "and" or first - at > GAP:
        return False
    index = reading.number_from(at)
    plain = not any(at_token(reading.lower, it) for it in range(at + 1, first))
    return index < len(reading.numbers) and reading.numbers[index].first < first and plain


def _makes_it(reading: Reading, at: int, first: int) -> bool:
    """Tell whether "makes" gives a number, or two: the Daily makes it 9, and 12 adults; the agency makes that 90."""
    lower = reading.lower
    if lower[at + 1] == "the" and lower[first - 1] in _MADE and at + 2 < first <= at + NEAR:
        return True  # had made the first half 33 and the first quarter 31
    if lower[at + 1] not in ("it", "that") or at + 2 == first:
        return at + 2 == first
    index = reading.number_from(at + 2)
    number = reading.numbers[index] if index < len(reading.numbers) else None
    return number is not None and number.first == at + 2 and lower[number.last : first] in (["and"], [",", "and"])


def _gives_the_number(lower: list[str], at: int, first: int) -> bool:
    """Tell whether a verb gives a number by name: worked with a figure of 300, had given the number of refugees as
    300."""
    if lower[at] in _GIVEN and lower[first - 1] == "as":
        return not _MADE.isdisjoint(lower[at + 1 : at + NEAR])
    used = lower[at] in _WORKING and lower[first - 1] == "of" and lower[first - 2] in _MADE
    return used and first - at < NEAR


def _is_about(lower: list[str], at: int, first: int) -> bool:
    """Tell whether something is said about people whose number the reader knows: a spokesman said about the two."""
    return lower[at + 1] in ("about", "of") and lower[at + 2] == "the" and at + 3 == first


def _revises(lower: list[str], at: int, first: int) -> bool:
    """Tell whether it is a count that somebody raised or lowered: raised its count to 500, raised to 500 its count."""
    if lower[first - 1] not in ("to", "at", "from"):
        return False
    return not _REVISED.isdisjoint([*lower[at + 1 : first], *lower[first + 1 : first + NEAR]])


def _seizes(lower: list[str], at: int) -> bool:
    """Tell whether police who found people seized them, where a survey that found 300 counted them."""
    hit = at_token(lower, at)
    return hit is not None and hit[2] == "detained"


def _is_before(lower: list[str], at: int, first: int) -> bool:
    """Tell whether a verb of telling ends where the article tells of another time: she told the Post after the figure
    had gone from 40 to 90."""
    then = next((it for it in range(at + 1, min(first, at + NEAR)) if lower[it] in _WHEN), None)
    return then is not None and "that" not in lower[at:then] and not any(word[0].isdigit() for word in lower[at:then])


def _is_name(reading: Reading, span: tuple[int, int]) -> bool:
    """Tell whether a phrase is nothing but a name, of no country and no people."""
    index = reading.name_from(span[0])
    name = reading.names[index] if index < len(reading.names) else None
    return name is not None and name[:2] == span and name.country is None


def cleared(reading: Reading, span: tuple[int, int] | None) -> tuple[int, int] | None:
    """Take the time off the front of a subject, and what goes on after its verb; None where it is a clause."""
    if span is None:
        return None
    lower = reading.lower
    first, last = span
    if lower[first] in _NOBODY:
        return None  # nothing in the reports shows
    while first < last - 1 and not lower[first][0].isalnum():
        first += 1  # the dash after a dateline
    if lower[last - 1] in TIMES and last - 2 > first and lower[last - 2] in ("on", "last", "this"):
        last -= 2  # the agency on Friday counted
    for at in range(last - 2, first - 1, -1):
        # At the end of 1998 the agency counted.
        if lower[at] in TIMES or (lower[at].isdigit() and len(lower[at]) == 4):
            first = at + 1
            break
    clause = range(first + 1, last)
    last = next((at for at in clause if lower[at] in SOURCES and not voices.is_noun(lower, at, first)), last)
    last = next((at for at in range(first + 1, last) if lower[at] in _RELATIVE), last)
    if lower[first] in _JOINING:
        first += 1
    restart = next((at for at in range(last - 2, first, -1) if lower[at] == "the"), first)
    somewhere = lower[restart - 1] in _SOMEWHERE and lower[restart - 2] in voices.VOICES  # observers at the crossing
    if restart > first + 1 and not somewhere and OPENING.isdisjoint(lower[first + 2 : restart]):
        first = restart  # all in all the ministry counted
    head = last - 1
    if head < first or lower[head] in _NO_HEADS or lower[first] in _NO_BEGINNINGS:
        return None
    return (first, last) if lower[first][0].isalnum() and _CLAUSE.isdisjoint(lower[first:head]) else None


def _first_name(reading: Reading, begin: int, verb: int) -> str | None:
    """Give the organisation that opens a part, of two verbs joined by "and": the Post starts late and comes to 500."""
    index = reading.name_from(begin)
    name = reading.names[index] if index < len(reading.names) else None
    if name is None or name.first > begin + 1 or name.kind != "organisation" or name.last >= verb:
        return None
    return reading.text[reading.starts[begin] : reading.ends[name.last - 1]]
