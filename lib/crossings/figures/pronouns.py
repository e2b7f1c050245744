"""Finds whose a count is where a pronoun says so: by his figures, it said, they have raised it."""

from crossings.reading import Reading

from . import voices
from .sources import SOURCES
from .subjects import REVISING
from .surroundings import bounds
from .voices import DOCUMENTS, VOICES
from .word_classes import CLASSES

_OWNERS = {"his": "person", "her": "person", "its": "organisation"}
_IN_A_DOCUMENT = CLASSES["in_a_document"]
_OWNED = DOCUMENTS | CLASSES["speech"]
_CLAUSE_ENDS = frozenset([".", ";"])
_DETERMINERS = CLASSES["determiner"]
_SAID = CLASSES["said_in_an_aside"]
_NUMBERS = DOCUMENTS | CLASSES["total"]
_WHEN = frozenset(["when", "as", "while", "although", "though"])
_HAVING = frozenset(["have", "had", "are", "were"])
# The others are said of other things than numbers, too.
_RECKONING = SOURCES - {"put", "puts", "found", "finds", "named", "showed", "shows"}
_TELLING = SOURCES | REVISING
_OWN = 5  # words from "it" to its number
_NEAR = 9  # words between a count and what tells whose it is
_LONGEST = 8  # words of a source
_BACK = 80  # words of the sentence before


def owner(reading: Reading, first: int, noun_end: int) -> str | None:
    """Give the kind of name, person or organisation, whose a count is said to be by a pronoun: 45,000, by his figures;
    by its reckoning 300 are there. None where no pronoun says so."""
    lower = reading.lower
    begin, _ = bounds(reading, first)
    if lower[begin] in ("he", "she"):
        colon = next((at for at in range(first - 1, max(begin, first - _NEAR), -1) if lower[at] == ":"), begin)
        if not _NUMBERS.isdisjoint(lower[begin:colon]):
            return "person"  # he had a figure for the deported: 300
    for at in (*range(begin, min(begin + 2, first)), *range(noun_end, min(len(lower) - 2, noun_end + 2 * _NEAR))):
        if at >= noun_end and lower[at] in _CLAUSE_ENDS:
            return None
        owned = lower[at + 1] in _OWNERS and lower[at] in _IN_A_DOCUMENT and lower[at + 2] in _OWNED
        if owned and (
            at in (begin, noun_end) or lower[at - 1] == ","
        ):  # not: a count that the Post carried in its report
            return _OWNERS[lower[at + 1]]
    return None


def opener(reading: Reading, first: int) -> str | None:
    """Give the place or body by whose name the sentence before opens that says what it told: Islamabad announced that
    all must go. By its estimate there were 300."""
    sentence = reading.sentence_of[first]
    if sentence == 0:
        return None
    begin, end = reading.sentence_tokens[sentence - 1]
    begin += reading.lower[begin] == "the"
    index = reading.name_from(begin)
    name = reading.names[index] if index < len(reading.names) else None
    told = name is not None and name.first == begin and name.kind in ("place", "organisation") and name.last < end
    if not told or reading.lower[name.last] not in SOURCES:
        return None
    return reading.text[reading.starts[name.first] : reading.ends[name.last - 1]]


def the_same(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether a count is from the source told of before: figures that the Post had from the same group."""
    lower = reading.lower
    return "same" in lower[begin:first] and any(
        lower[at : at + 2] == ["the", "same"] and lower[at - 1] in ("from", "by") and lower[at + 2] in VOICES
        for at in range(begin + 1, first - 2)
    )


def it_has(reading: Reading, begin: int, first: int) -> str | None:
    """Give whom "it" names where it has a number, and a clause before it said who wrote: when the Post wrote of talks,
    it had 300."""
    lower = reading.lower
    if lower[first - 2 : first] not in (["it", "had"], ["it", "has"]) or lower[begin] not in _WHEN:
        return None
    verb = next((at for at in range(begin + 2, first - 2) if lower[at] in SOURCES), None)
    return voices.named(reading, (begin + 1, verb)) if verb is not None and verb - begin < _LONGEST else None


def it_said(reading: Reading, first: int) -> bool:
    """Tell whether "it" is the body told of before, and gives a count: of these, it said, 40 are men."""
    lower = reading.lower
    begin, end = bounds(reading, first)
    if "it" not in lower[begin:end]:
        return False
    if any(lower[at] == "it" and lower[at + 1] in _RECKONING for at in range(max(begin, first - _OWN), first - 1)):
        return True  # in the hills it reckons with 300
    given = lower[first - 1] == "as" or lower[first - 2 : first] in (["as", '"'], ["as", "“"])
    if given and lower[begin] == "it" and lower[begin + 1] in SOURCES:
        return True  # it gave the number of arrivals as 300
    return any(
        lower[at] == "," and lower[at + 1] == "it" and lower[at + 2] in _SAID and lower[at + 3] in (",", ".")
        for at in range(begin, end - 3)
    )


def of_several(reading: Reading, first: int) -> str | None:
    """Give those whom "they" names where they raise or tell a count: the agencies, whose figure was just told, or who
    opened the sentence before."""
    lower = reading.lower
    sentence = reading.sentence_of[first]
    begin, end = bounds(reading, first)
    if sentence == 0 or "they" not in lower[begin:end]:
        return None
    aside = any(lower[at] == "," and lower[at + 1] == "they" and lower[at + 2] in _SAID for at in range(begin, end - 2))
    tells = any(lower[at] in _TELLING for at in range(begin + 1, min(first, begin + _NEAR)))
    if not (aside or (lower[begin] == "they" and tells)):
        return None
    opened, closed = reading.sentence_tokens[sentence - 1]
    if aside:
        opened = next((at for at in range(opened, closed) if lower[at][0].isalnum()), opened)  # past a dateline's dash
        last = next((at for at in range(opened, closed) if lower[at] in _HAVING), opened)
        plural = last > opened and lower[last - 1] in VOICES and lower[last - 1].endswith("s")
        return voices.named(reading, (opened, last)) if plural and last - opened < _LONGEST else None
    for at in range(closed - 2, max(opened, closed - _BACK), -1):
        if lower[at] == "'" and lower[at - 1].endswith("s") and not DOCUMENTS.isdisjoint(lower[at + 1 : at + 3]):
            start = next((it for it in range(at - 1, opened, -1) if lower[it] in _DETERMINERS), at - 1)
            return voices.named(reading, (start, at)) if at - start < _LONGEST else None
    return None
