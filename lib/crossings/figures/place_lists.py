"""Reads lists of places with their counts: Peru received 300, Chile 200 and Bolivia 90; 300 in Peru, 200 in Chile."""

from bisect import bisect_left
from typing import NamedTuple

from crossings.reading import Reading

from .counts import Count
from .nouns import Noun
from .surroundings import bounds, names_displaced
from .word_classes import CLASSES

RULE, CONFIDENCE = "list_of_places", 0.75
_JOINTS = CLASSES["parting"]
_LISTING = frozenset([",", "and", "or"])
_GOALS = frozenset(["in", "to", "into", "at", "for"])
_HAVING = CLASSES["having"]
_BEFORE_A_PLACE = CLASSES["before_a_listed_place"]
_NAME = 4  # words of a place
_BETWEEN = 6  # words from a count to the next place of the list: Peru has 300 of them, Chile 200
_SUBJECT = 8  # words from the place that opens a list to its count: Peru alone has so far taken 300
_CLOSING = 3  # words in brackets after a number
_ASIDE = 16  # words of a clause between a place and its count
_LONGEST = 60  # words of a list


class Listed(NamedTuple):
    """The country that a list gives to a count, and which of its columns it is: origin or destination."""

    column: str
    country: str


def of(reading: Reading, count: Count, noun: Noun, earlier: dict | None) -> Listed | None:
    """Give the place of a count that stands in a list of places with their counts; None where it stands in none.

    ``earlier`` is the last figure of the count's sentence, None where it is the first.
    """
    begin, _ = bounds(reading, count.first)
    found = _in_brackets(reading, count, begin, earlier) or _in_turn(reading, count, begin)
    if found is not None or earlier is None:
        return found
    found = (
        _behind_in(reading, count, begin)
        or _of_its_own_clause(reading, count, begin)
        or _after_its_place(reading, count, begin, earlier)
    )
    return found or _before_its_place(reading, count, noun, begin, earlier)


def _ending(reading: Reading, at: int):
    """Give the place whose name ends before a token; None where none does."""
    index = reading.name_from(at - _NAME)
    while index < len(reading.names) and reading.names[index].first < at:
        name = reading.names[index]
        if name.last == at and name.kind == "place" and name.country:
            return name
        index += 1
    return None


def _beginning(reading: Reading, at: int):
    """Give the place whose name begins at a token; None where none does."""
    index = reading.name_from(at)
    name = reading.names[index] if index < len(reading.names) else None
    return name if name and name.first == at and name.kind == "place" and name.country else None


def _behind_in(reading: Reading, count: Count, begin: int) -> Listed | None:
    """Read "in Peru there are 300, in Chile 200 and in Bolivia 90": every number with its place before it."""
    lower = reading.lower
    name = _ending(reading, count.first)
    opened = name is not None and name.first - 2 > begin and lower[name.first - 1] == "in"
    return Listed("destination", name.country) if opened and lower[name.first - 2] in _JOINTS else None


def _of_its_own_clause(reading: Reading, count: Count, begin: int) -> Listed | None:
    """Read "300 crossed into Peru; Chile had 200": a clause with its own country, which has so many."""
    lower = reading.lower
    name = _ending(reading, count.first - 1)
    opened = name is not None and name.first > begin and lower[name.first - 1] in _JOINTS
    return Listed("destination", name.country) if opened and lower[count.first - 1] in _HAVING else None


def _after_its_place(reading: Reading, count: Count, begin: int, earlier: dict) -> Listed | None:
    """Read "Peru received 300, Chile 200": the verb stands once, after the first place."""
    lower = reading.lower
    name = _ending(reading, _before_an_aside(lower, count.first, begin))
    ended = bisect_left(reading.starts, earlier["end"])
    if name is None or not begin < name.first or lower[name.first - 1] not in _JOINTS:
        return None
    if not ended <= name.first <= ended + _BETWEEN:
        return None
    opened = bisect_left(reading.starts, earlier["start"])
    if not any(_ending(reading, at) for at in range(max(begin, opened - _SUBJECT), opened + 1)):
        return None
    return Listed("origin" if earlier["action"] == "repatriated" else "destination", name.country)


def _before_an_aside(lower: list[str], at: int, begin: int) -> int:
    """Give the comma that opens a clause which a comma right before a token ends: Chile, which began late, 200."""
    if lower[at - 1] != ",":
        return at
    opened = (it for it in range(at - 3, max(begin, at - _ASIDE), -1) if lower[it] == ",")
    comma = next(opened, None)
    return comma if comma is not None and lower[comma + 1] in ("which", "where") else at


def _in_brackets(reading: Reading, count: Count, begin: int, earlier: dict | None) -> Listed | None:
    """Read "to Peru (300), Chile (200)"; what stands before the first place tells whether they came from there."""
    lower = reading.lower
    if lower[count.first - 1] != "(" or ")" not in lower[count.last : count.last + _CLOSING]:
        return None
    name = _ending(reading, count.first - 1)
    if name is None:
        return None
    if earlier is None and not names_displaced(lower, begin, count.first):
        return None
    at = name.first - 1
    while at > max(begin, count.first - _LONGEST) and (lower[at] in _LISTING | {"(", ")"} or _is_listed(reading, at)):
        at -= 1
    return Listed("origin" if lower[at] == "from" else "destination", name.country)


def _is_listed(reading: Reading, at: int) -> bool:
    """Tell whether a token is a number or a capitalised word of a list."""
    return reading.lower[at][0].isdigit() or reading.words[at][0].isupper()


def _before_its_place(reading: Reading, count: Count, noun: Noun, begin: int, earlier: dict) -> Listed | None:
    """Read "300 in Peru, 200 in Chile and 90 in Bolivia": every number with its place after it."""
    lower = reading.lower
    at = count.first
    if noun.kind != "bare" or lower[at - 1] not in _JOINTS:
        return None
    while at > begin and lower[at - 1] in _JOINTS:
        at -= 1
    before = _ending(reading, at)
    ended = bisect_left(reading.starts, earlier["end"])
    if before is None or not ended < before.first <= ended + _BETWEEN or lower[count.last] not in _GOALS | {"from"}:
        return None
    place = count.last + 1
    while place < len(lower) and lower[place] in _BEFORE_A_PLACE:
        place += 1
    name = _beginning(reading, place)
    return Listed("origin" if lower[count.last] == "from" else "destination", name.country) if name else None


def _in_turn(reading: Reading, count: Count, begin: int) -> Listed | None:
    """Read "Peru, Chile and Bolivia host 300, 200 and 90": as many numbers after the verb as places before it."""
    lower, numbers = reading.lower, reading.numbers
    index = reading.number_from(count.number)
    if index >= len(numbers):
        return None
    first = index
    while first > 0 and _joined(lower, numbers[first - 1].last, numbers[first].first):
        first -= 1
    last = index
    while last + 1 < len(numbers) and _joined(lower, numbers[last].last, numbers[last + 1].first):
        last += 1
    size = last - first + 1
    if size < 2:
        return None
    at = numbers[first].first - 1
    stop = max(begin, at - _BETWEEN)
    while at > stop and not _ending(reading, at):
        at -= 1
    places = []
    while len(places) <= size and (name := _ending(reading, at)) is not None:
        places.append(name.country)
        at = name.first
        while at > begin and lower[at - 1] in _LISTING:
            at -= 1
    return Listed("destination", places[size - 1 - (index - first)]) if len(places) == size else None


def _joined(lower: list[str], last: int, first: int) -> bool:
    """Tell whether nothing but commas and "and" stands between two numbers."""
    return 0 < first - last <= 2 and _LISTING.issuperset(lower[last:first])
