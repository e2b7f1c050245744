"""Tells which places of a sentence are only those of whoever tells a count: nobody went there by it."""

from crossings.reading import Reading

from .sources import SOURCES
from .voices import DOCUMENTS
from .word_classes import CLASSES

_SOURCE = 14  # words of "according to" and a source, with what it is
_SPEAKING = CLASSES["speaking"]
_FROM_AFAR, _AFAR = CLASSES["from_afar"], 4  # words from "telephone" to the place of who speaks
_TELLING = 6  # words between a source and its verb
_REGISTERED = CLASSES["counting"]
_ALONE = CLASSES["alone"]
BELIEVING = CLASSES["believing"]
_PUTTING = 24  # words from "put" to a number, or to another source's number
_PARTS = CLASSES["town"] | CLASSES["locality"]
_THEM = CLASSES["what_is_told"]


def tells(reading: Reading, name, begin: int, first: int, last: int) -> bool:
    """Tell whether a name stands for whoever tells the count in tokens ``first`` to ``last``, or for where they sit.

    ``begin`` is the first token of the sentence that may bear on the count.
    """
    lower = reading.lower
    if _is_of_a_source(lower, name.first, begin, first, last) or _is_seat(lower, name, begin, first):
        return True
    if lower[name.first - 1] in ("in", "at") and name.first - 2 >= begin and lower[name.first - 2] in _SPEAKING:
        return True  # an official said in Lima
    if lower[name.first - 1] == "from" and not _FROM_AFAR.isdisjoint(
        lower[max(begin, name.first - _AFAR) : name.first - 1]
    ):
        return True  # told reporters by telephone from Lima
    if name.first >= last:
        then = name.last + (lower[name.last] in _PARTS)
        return not SOURCES.isdisjoint(lower[then : then + 1])  # a group in Lima said, in Lima province said
    if name.last > first:
        return False
    if _puts_them(lower, name.last, first):
        return True  # a group in Lima put them at 40
    if name.first == begin + 1 and lower[begin] == "in" and lower[name.last] == ",":
        return not SOURCES.isdisjoint(lower[name.last : first])  # In Geneva, the agency said
    verb = lower[name.last : first]
    if name.kind == "place" and verb and verb[-1] in _REGISTERED and _ALONE.issuperset(verb[:-1]):
        return False  # Peru registered 40 arrivals, Peru alone had registered 40
    # "Lima confirmed ten": a source is where nobody went; but: Peru said it hosts ten.
    telling = lower[name.last : min(first, name.last + _TELLING)]
    if not BELIEVING.isdisjoint(telling[:1]):
        return True  # scholars in Cairo believe that they hide in the hills
    return not SOURCES.isdisjoint(telling) and "it" not in telling


def _puts_them(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a source puts those who were counted before at a number: put them at 40, puts their number at 40."""
    before = lower[max(begin, first - _PUTTING) : first]
    at = next((at for at, word in enumerate(before) if word in ("put", "puts")), None)
    return at is not None and not _THEM.isdisjoint(before[at + 1 : at + 3])


def _is_of_a_source(lower: list[str], place: int, begin: int, first: int, last: int) -> bool:
    """Tell whether a place is told of a source named by "according to": according to Oxbridge, a group in Lima."""
    for at in range(place - 1, max(begin, place - _SOURCE, last if place >= last else 0), -1):
        if lower[at] == "," and place < first:
            return False
        if lower[at - 1 : at + 1] == ["according", "to"]:
            return True
    return False


def _is_seat(lower: list[str], name, begin: int, first: int) -> bool:
    """Tell whether a place between two commas is that of the body whose report a count is from: in the report of the
    agency, in Lima, it is 300."""
    if name.last > first or lower[name.last : name.last + 1] != [","] or lower[begin] not in ("in", "by", "on"):
        return False
    aside = lower[name.first - 1] == "in" and lower[name.first - 2] == ","
    return aside and not DOCUMENTS.isdisjoint(lower[begin : name.first])
