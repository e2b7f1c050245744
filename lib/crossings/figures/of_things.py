"""Tells which bare numbers go on with things counted before them: 38 of a promised 100 lorries, twelve huts stood and
six burned; and which are how old somebody is who is named."""

from itertools import pairwise

from crossings.number_words import CARDINALS
from crossings.reading import Reading
from crossings.reading.numbers import Number

from . import verbs
from .carried import is_number_of_things
from .counts import Count
from .nouns import DISPLACED, PERSONS, compound, is_person
from .word_classes import CLASSES

_SPANS = CLASSES["period"] | CLASSES["periods"] | {"times", "percent", "km", "miles", "kilometres", "kilometers"}
_MONEY = CLASSES["money"] | CLASSES["currency"]
_NO_NAMES = CLASSES["total"] | CLASSES["pronoun"]
_OPENING = frozenset([";", "and", "but", "while", "yet"])
_PROMISED = 4  # words from "out of" to the number of the whole
_SHARES = CLASSES["share"] | {"per"}
_COMPARED = frozenset(["from", "to", "than", "against"])
_TOTALS = CLASSES["total"]
_BY = (["by"], ["by", "a"])
_UNITS = frozenset(["metres", "meters", "feet", "yards", "paces", "steps", "kilometres", "kilometers", "miles"])
_NUMBERS = 3  # looked back for the last that counts
_THING = 3  # words from a number to the noun that it counts
_OF_WHICH = 5  # words from "of which" to the number of those
_BE = CLASSES["be"]
_CAPTORS = CLASSES["armed_force"] | CLASSES["police"] | CLASSES["authority"] | {"fighters", "gunmen", "rebels"}
_WHOM = (["of", "whom"], ["of", "them"])
_OLDEST, _YOUNGEST, _NAME = 110, 16, 4  # years; words of a name
_BEFORE_AGES, _AGED_BEFORE, _DIGITS = 3, 7, 3  # words before ages; from a child to its age; digits
_AGES = CLASSES["of_an_age"]
_AROUND_AGES = frozenset([",", ".", ";", ")", "and"])
_AGED = frozenset(["is", "was", "turned", "turns"])
_ENDING = frozenset([".", ",", ";", "and", "now"])


def is_of_things(reading: Reading, count: Count, begin: int, earlier: dict | None) -> bool:
    """Tell whether what a bare number goes on with is a number of things, or a share; ``earlier`` is the figure before
    it."""
    lower, first = reading.lower, count.first
    if first == begin:
        return False
    if is_number_of_things(reading, begin, first) or _is_of_which(lower, begin, first) or _is_a_side(reading, count):
        return True
    index = reading.number_from(first)
    for number in reversed(reading.numbers[max(0, index - _NUMBERS) : index]):
        if earlier is not None and reading.starts[number.first] < earlier["end"]:
            return False
        if number.first < begin:
            return _are_told_of(reading, number, count, begin)
        if not _SHARES.isdisjoint(lower[number.last : number.last + 1]):
            return lower[first - 1] in _COMPARED and not _TOTALS.intersection(lower[number.last : first])
        if number.kind == "ordinal" or lower[number.first] == "one":
            continue
        noun = _counted(reading, number.last, first)
        if noun in _CAPTORS:
            return lower[count.last : count.last + 2] in _WHOM  # 900 soldiers, many hundreds of whom
        if noun is None or (count.high or count.low or 0) > number.value:
            return noun is not None and _is_the_whole(lower, begin, first)
        hit = verbs.at_token(lower, count.last)
        return lower[first - 1] in _OPENING and not (hit is not None and hit[1] == "dead")
    return False


def _is_a_side(reading: Reading, count: Count) -> bool:
    """Tell whether a number is one side of a plot or a room: thirty by forty, fifty metres by a hundred."""
    lower, first, index = reading.lower, count.first, reading.number_from(count.number)
    for one, other in pairwise(reading.numbers[max(0, index - 1) : index + 2]):
        by = lower[one.last : other.first] in _BY
        if by and count.number in (one.first, other.first):
            return True
    return lower[first - 1] == "by" and lower[first - 2] in _UNITS


def _are_told_of(reading: Reading, number: Number, count: Count, begin: int) -> bool:
    """Tell whether a sentence that names nobody goes on with the things that the one before it counts: needs 40,000
    tents. It has 3,000 at the crossing."""
    if reading.sentence_of[number.first] != reading.sentence_of[begin] - 1 or reading.lower[begin] != "it":
        return False
    noun = _counted(reading, number.last, begin)
    return noun is not None and noun not in _CAPTORS and (count.high or count.low or 0) <= number.value


def _counted(reading: Reading, at: int, end: int) -> str | None:
    """Give the plural noun of things, or of soldiers and police, that stands after a number; None of people."""
    lower = reading.lower
    for place in range(at, min(end, at + _THING)):
        word = lower[place]
        if word in _CAPTORS:
            return word
        if not word.isalpha() or word in _SPANS or word in _MONEY or lower[at - 2] in _MONEY:
            return None
        if word in PERSONS or word in DISPLACED or compound(lower, place, end)[0] or is_person(reading, place):
            return None
        if word.endswith("s") and not word.endswith("ss") and verbs.at_token(lower, place) is None:
            return word if word not in _BE else None
    return None


def _is_the_whole(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is all of which the things counted before it are some: out of a promised 100."""
    before = lower[max(begin, first - _PROMISED) : first]
    return ["out", "of"] in [before[at : at + 2] for at in range(len(before) - 1)]


def _is_of_which(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is of what "of which there were" calls by no person's pronoun."""
    before = lower[max(begin, first - _OF_WHICH) : first]
    at = next((at for at in range(len(before) - 2) if before[at : at + 3] == ["of", "which", "there"]), None)
    return at is not None and before[-1] in _BE


def is_an_age(reading: Reading, count: Count, begin: int) -> bool:
    """Tell whether a number says how old somebody is whose name opens the sentence: Touré is 70."""
    lower, first = reading.lower, count.first
    if _are_ages(reading, count, begin):
        return True
    named = first - 1 - begin
    if count.hedge != "exact" or not _YOUNGEST <= (count.low or 0) <= _OLDEST or not 0 < named <= _NAME:
        return False
    if lower[first - 1] not in _AGED or lower[count.last : count.last + 1] == [] or lower[count.last] not in _ENDING:
        return False
    if not all(word[0].isupper() and word.isalpha() for word in reading.words[begin : first - 1]):
        return False
    index = reading.name_from(begin)
    name = reading.names[index] if index < len(reading.names) else None
    if name is not None and name.first < first and name.kind in ("place", "people"):
        return False
    return lower[first - 2] not in _NO_NAMES


def _are_ages(reading: Reading, count: Count, begin: int) -> bool:
    """Tell whether a number is one of two ages of two people, or one that a child is thought to have: two sisters, 11
    and 13, were lost; sisters of 23 and 19; a girl thought to be four or five; each was 20."""
    lower, first, last = reading.lower, count.first, count.last
    if count.hedge not in ("exact", "range") or not 0 < (count.high or 0) <= _OLDEST or first - begin < _BEFORE_AGES:
        return False
    if lower[first - 1] == "be" and not _AGES.isdisjoint(lower[max(begin, first - _AGED_BEFORE) : first]):
        return True
    if lower[first - 1] in ("was", "is") and lower[first - 2] == "each":
        return True
    if lower[last : last + 1] == ["and"] and lower[last + 2 : last + 3] != []:
        opened, other, closed = first - 1, lower[last + 1], lower[last + 2]
    elif lower[first - 1] == "and" and lower[last : last + 1] != []:
        opened, other, closed = first - 3, lower[first - 2], lower[last]
    else:
        return False
    age = CARDINALS.get(other, int(other) if other.isdigit() and len(other) <= _DIGITS else 0)
    if not 0 < age <= _OLDEST or opened <= begin or closed not in _AROUND_AGES:
        return False
    who = is_person(reading, opened - 1) and lower[opened - 1].endswith("s")
    return who and (lower[opened] == "of" or (lower[opened] == "," and closed != "and"))
