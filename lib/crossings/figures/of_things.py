"""Tells which bare numbers go on with things counted before them: 38 of a promised 100 lorries, twelve huts stood and
six burned; and which are how old somebody is who is named."""

from crossings.reading import Reading

from . import verbs
from .carried import is_number_of_things
from .counts import Count
from .nouns import DISPLACED, PERSONS, compound, is_person
from .word_classes import CLASSES

_SPANS = CLASSES["period"] | CLASSES["periods"] | {"times", "percent", "km", "miles", "kilometres", "kilometers"}
_MONEY = CLASSES["money"] | CLASSES["currency"]
_OPENING = frozenset([";", "and", "but", "while", "yet"])
_PROMISED = 4  # words from "out of" to the number of the whole
_NUMBERS = 3  # looked back for the last that counts
_THING = 3  # words from a number to the noun that it counts
_OF_WHICH = 5  # words from "of which" to the number of those
_BE = CLASSES["be"]
_CAPTORS = CLASSES["armed_force"] | CLASSES["police"] | CLASSES["authority"] | {"fighters", "gunmen", "rebels"}
_WHOM = (["of", "whom"], ["of", "them"])
_OLDEST, _YOUNGEST, _NAME = 110, 16, 4  # years; words of a name
_AGED = frozenset(["is", "was", "turned", "turns"])
_ENDING = frozenset([".", ",", ";", "and", "now"])


def is_of_things(reading: Reading, count: Count, begin: int) -> bool:
    """Tell whether what a bare number goes on with, in its sentence, is a number of things."""
    lower, first = reading.lower, count.first
    if first == begin:
        return False
    if is_number_of_things(reading, begin, first) or _is_of_which(lower, begin, first):
        return True
    index = reading.number_from(first)
    for number in reversed(reading.numbers[max(0, index - _NUMBERS) : index]):
        if number.first < begin:
            return False
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


def _counted(reading: Reading, at: int, end: int) -> str | None:
    """Give the plural noun of things, or of soldiers and police, that stands after a number; None of people."""
    lower = reading.lower
    for place in range(at, min(end, at + _THING)):
        word = lower[place]
        if word in _CAPTORS:
            return word
        if not word.isalpha() or word in _SPANS | _MONEY or lower[at - 2] in _MONEY:
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
    return lower[first - 2] not in CLASSES["total"] | CLASSES["pronoun"]
