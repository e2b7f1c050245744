"""Finds who made a number that is told as that of a document: the ministry's total rose to 300, a report by X has 300,
a paper that X laid before parliament had 300."""

from crossings.reading import Reading

from . import subjects, voices
from .counting import goes_to
from .sources import ENDS, SOURCES
from .subjects import DETERMINERS, GAP, NEAR, OPENING, PRONOUNS
from .surroundings import bounds
from .voices import DOCUMENTS, VOICES
from .word_classes import CLASSES

_BE = CLASSES["is_or_was"]
_SAYING = _BE | CLASSES["remaining_at"]
_HAVING = frozenset(["has", "had"])
_NUMBERS = DOCUMENTS | CLASSES["total"] | {"paper"}
_PUBLISHING = SOURCES | CLASSES["published"] | {"carried", "gave", "made", "used"}
_BODIES = VOICES | CLASSES["authority"]
_ABOUT = frozenset(["for", "on", "in", "at", "since"])
_LONGEST = 2 * (GAP + NEAR)  # words of a document and of who made it


def of_a_document(reading: Reading, first: int, end: int) -> str | None:
    """Give whose report, list or count a phrase is: the report of X, X's count; None where it is none."""
    span = voices.phrase(reading, first, end)
    if span is None:
        return None
    lower = reading.lower
    document = next((at for at in range(*span) if lower[at] in DOCUMENTS), None)
    if document is None or not OPENING.isdisjoint(lower[first:document]):
        return None
    if lower[document + 1 : document + 2] in (["of"], ["by"], ["from"]):
        return voices.named(reading, (first, span[1]))
    if document > first and reading.words[document - 1][0].isupper() and reading.words[document].islower():
        return voices.named(reading, (first, document + 1))  # by the U.N. count
    if not {"'s", "'"}.isdisjoint(lower[first:document]):
        return voices.named(reading, (first, document + 1))
    return that_one_made(reading, document + 1, end)


def that_one_made(reading: Reading, at: int, end: int) -> str | None:
    """Give who published a count, told in a clause after it: by estimates that the Post reported last week."""
    lower = reading.lower
    if at >= end or lower[at] not in ("that", "which"):
        return None
    verb = next((it for it in range(at + 2, min(end, at + GAP)) if lower[it] in _PUBLISHING), None)
    if verb is None or not ENDS.isdisjoint(lower[at + 1 : verb]) or lower[at + 1] in PRONOUNS:
        return None
    return voices.named(reading, (at + 1, verb))


def of_the_number(reading: Reading, begin: int, first: int) -> str | None:
    """Give who made the number whose value the count at ``first`` is said to be: the ministry's figure for refugees is
    300, a count by the ministry comes to 300, a paper that the ministry laid before parliament has 300."""
    lower = reading.lower
    verb = _verb(lower, begin, first)
    if verb is None:
        return None
    opened = verb
    while opened > begin and verb - opened < _LONGEST:
        if lower[opened - 1] in ENDS and not voices.is_inside(reading, opened - 1):
            break
        opened -= 1
    document = next((at for at in range(opened + 1, verb) if lower[at] in _NUMBERS), None)
    if document is None and verb - 1 > opened and lower[verb - 1] == "'s":
        return voices.named(reading, (opened, verb - 1))  # his list runs to 407; the council's comes to 391
    if document is None:
        return None
    owner = next((at for at in range(opened + 1, document) if lower[at] in ("'s", "'")), None)
    if owner is not None and OPENING.isdisjoint(lower[owner:document]):
        return voices.named(reading, subjects.cleared(reading, (opened, owner)))
    if lower[document + 1] in ("by", "of", "from"):
        return _maker(reading, document + 2, verb)
    by_name = reading.words[document - 1][0].isupper() and lower[document - 1] not in DETERMINERS
    if by_name and document > opened + 1 and reading.words[document].islower():
        return voices.named(reading, (opened, document + 1))  # a Home Office file that begins in May has 300
    return that_one_made(reading, document + 1, verb)


def _verb(lower: list[str], begin: int, first: int) -> int | None:
    """Give the verb by which a number has its value: is, is at, rose to, has; is a little higher, at."""
    at = first - 2 if lower[first - 1] in ("of", "at") else first - 1
    if at > begin and (lower[at] in _SAYING or lower[first - 1] in _HAVING):
        return at
    if lower[first - 2 : first] == [",", "at"]:
        return next((it for it in range(max(begin, first - _LONGEST), first - 2) if lower[it] in _BE), None)
    return goes_to(lower, begin, first)


def _maker(reading: Reading, first: int, end: int) -> str | None:
    """Give the maker that the words after a document's "by" name: somebody by name or a voice, not the displaced."""
    lower = reading.lower
    span = voices.phrase(reading, first, end)
    end = span[1] if span is not None else end
    cut = next((at for at in range(first + 1, end) if lower[at] in _ABOUT and reading.words[at + 1].islower()), end)
    known = any(lower[at] in VOICES or reading.words[at][0].isupper() for at in range(first, cut))
    people = any(voices.is_people(reading, at) for at in range(first, cut))
    return voices.named(reading, (first, cut)) if known and not people else None


def relayed(reading: Reading, begin: int, first: int) -> str | None:
    """Give the authority that has a number of which a paper tells: the police had 40 dead, according to the Post, or
    50, according to the Star."""
    lower = reading.lower
    verb = first - 1
    if lower[verb] == "or":
        index = reading.number_from(verb) - 1
        verb = reading.numbers[index].first - 1 if index >= 0 else begin
    if verb <= begin or lower[verb] not in _HAVING:
        return None
    _, end = bounds(reading, first)
    told = any(lower[at : at + 2] == ["according", "to"] for at in range(verb, min(end, first + NEAR)))
    if not told:
        return None
    span = subjects.cleared(reading, voices.subject(reading, verb, begin))
    return voices.named(reading, span) if span and not VOICES.isdisjoint(lower[slice(*span)]) else None


def of_two(reading: Reading, begin: int, first: int) -> str | None:
    """Give whose number it is of two bodies of one kind: the Kenyan government had 300, the Ugandan one 400."""
    lower = reading.lower
    second = first - 1 if lower[first - 1] == "one" else None
    if second is None and lower[first - 1] not in _HAVING:
        return None
    verb = next((at for at in range(begin + 2, first) if lower[at] in _HAVING), None)
    body = lower[verb - 1] if verb is not None else ""
    if body not in _BODIES or (second is None and verb != first - 1):
        return None
    if second is None and _next_one(lower, first, bounds(reading, first)[1]) is None:
        return None
    if second is None:
        return voices.named(reading, subjects.cleared(reading, voices.subject(reading, verb, begin)))
    opened = next((at for at in range(second - 1, max(verb, second - NEAR), -1) if lower[at] == "the"), None)
    return f"{reading.text[reading.starts[opened] : reading.ends[second - 1]]} {body}" if opened is not None else None


def _next_one(lower: list[str], first: int, end: int) -> int | None:
    """Give the "one" that stands for a second body right before its number: the Ugandan one 400."""
    for at in range(first + 2, min(end - 1, first + _LONGEST)):
        opened = "the" in lower[max(first, at - NEAR) : at] and "," in lower[first:at]
        if lower[at] == "one" and lower[at + 1][0].isdigit() and opened:
            return at
    return None
