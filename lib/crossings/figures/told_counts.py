"""Takes counts by who tells them, or by a clause that says who is counted: spoke of eleven people, put the lower limit
at 140,000, puts at 23,000 those who have come, the sum of all who came is 8,000."""

from crossings.reading import Reading

from . import verbs
from .carried import reported
from .counts import Count
from .nouns import Noun
from .surroundings import MOVES, names_dead
from .voices import is_people
from .word_classes import CLASSES, PHRASES

_COUNTING = CLASSES["counting"] | CLASSES["giving_a_number"]
_THERE_ARE = PHRASES["there_are"]
_THERE_HAD_BEEN = PHRASES["there_had_been"]
_PUTTING = CLASSES["putting"]
_VALUES = CLASSES["total"] | CLASSES["limit"]
_TOTALS = CLASSES["total"]
_TAKING = CLASSES["taking_in"]
_BESIDE = 4  # words, as verbs count them
_QUOTED = frozenset(['"', "“", "‘"])
_PUT = 9  # words from "put" to the number
_ALL = frozenset(["all", "those", "people", "everybody", "everyone"])
_BEING = CLASSES["standing_at"]
_PASSING = CLASSES["passing"]
_SUM = 16  # words from a sum to its value
_RELATIVE = frozenset(["who", "whom"])
_CLAUSE = 6  # words from "who" to the verb of its clause
_PLACES = CLASSES["spot"]
_THERE_TOO = 6  # words from a death to where it was


def tells_of_people(reading: Reading, begin: int, count: Count) -> bool:
    """Tell whether somebody is said to tell of so many people, or there to be so many: spoke of eleven people."""
    lower, first = reading.lower, count.first
    there = lower[first - 2 : first] in _THERE_ARE or lower[first - 3 : first] in _THERE_HAD_BEEN
    spoken = lower[first - 1] in ("of", "at", "to") or lower[first - 1] in _COUNTING
    return there or (spoken and reported(lower, begin, first))


def takes_people(lower: list[str], verb: verbs.Verb | None, count: Count) -> bool:
    """Tell whether a verb of taking people in stands right before a count: it received 703 people."""
    return verb is not None and verb.at < count.first and verb.distance <= _BESIDE and lower[verb.at] in _TAKING


def puts_at(reading: Reading, begin: int, count: Count) -> bool:
    """Tell whether somebody puts a number of people, or the limit of one, at so many: put the lower limit for three
    provinces at 140,000; not the number of houses, nor of the dead."""
    lower, first = reading.lower, count.first
    first -= lower[first - 1] in _QUOTED  # put the number of those removed at “a thousand”
    if lower[first - 1] != "at":
        return False
    put = next((at for at in range(first - 2, max(begin - 1, first - 2 - _PUT), -1) if lower[at] in _PUTTING), None)
    if put is None or names_dead(lower, put, first):
        return False
    value = next((at for at in range(put + 1, first - 1) if lower[at] in _VALUES), None)
    if value is None:
        return False
    if lower[value + 1] != "of":
        return True
    return any(is_people(reading, at) or lower[at] in _ALL for at in range(value + 2, first - 1))


def of_those_who(lower: list[str], begin: int, count: Count) -> verbs.Verb | None:
    """Give the verb of a clause that says of whom a number is, where it is one of displacement or movement: 70 whom
    China caught and returned; puts at 23,000 those who have come; the sum of all who came is 8,000."""
    at = count.last
    if lower[at : at + 1] == ["those"] and lower[count.first - 1] == "at":
        at += 1
    if lower[at : at + 1] != [] and lower[at] in _RELATIVE:
        return _of_the_clause(lower, at + 1)
    for total in range(count.first - 2, max(begin, count.first - _SUM) - 1, -1):
        if lower[total] in _TOTALS and lower[total + 1] == "of" and lower[total + 2] in _ALL:
            who = total + 3
            valued = who < count.first and lower[count.first - 1] in _BEING and lower[who] in _RELATIVE
            return _of_the_clause(lower, who + 1) if valued else None
    return None


def of_a_people(reading: Reading, begin: int, count: Count) -> bool:
    """Tell whether a number is the value of a number of people: the number of Eritreans in Malta passes 20,000."""
    lower, first = reading.lower, count.first
    if lower[first - 1] not in _BEING and lower[first] not in _PASSING:
        return False
    totals = (at for at in range(max(begin, first - _SUM), first - 2) if lower[at] in _TOTALS)
    return any(lower[at + 1] == "of" and is_people(reading, at + 2) for at in totals)


def _of_the_clause(lower: list[str], first: int) -> verbs.Verb | None:
    for at in range(first, min(len(lower), first + _CLAUSE)):
        hit = verbs.at_token(lower, at)
        if hit is not None and hit[1] != "dead" and hit[2] in MOVES | {"hosted", "hiding", "displaced"}:
            return verbs.Verb(hit[1], hit[2], at - first, at)
        if not (lower[at][0].isalnum()):
            return None
    return None


def died_there_too(lower: list[str], noun: Noun, verb: verbs.Verb, end: int) -> bool:
    """Tell whether people died where others did of whom the article tells: were killed on the same stretch."""
    last = max(verb.at, noun.at)
    return any(lower[at] == "same" and lower[at + 1] in _PLACES for at in range(last, min(end - 1, last + _THERE_TOO)))
