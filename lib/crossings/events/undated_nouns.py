"""Finds nouns of happening that no date belongs to, where their words say of whom they are, how many, or where.

The killing of ten men, 96 arrivals, the attack on a post in Rakhine.
"""

from bisect import bisect_right
from functools import cache

from crossings.lexicon import words

from . import led_nouns, nouns, verbs
from .group import is_closed
from .word_classes import BE, CLASSES, PREPOSITIONS

Deed = tuple[int, int, tuple[int, int] | None, str | None]
_DEEDS = words(__file__, "deed_nouns")
_ONE = frozenset(["a", "an"])
_OWNERS = CLASSES["possessive"]
_LIGHT = CLASSES["light_verb"]
_LONGEST_OF = 8
_LONGEST_COUNTED = 3  # tokens from a number to its noun
_PLACING = CLASSES["place_preposition"] | {"on", "against"}
_PLACED = words(__file__, "placed_nouns")
_FORCED = frozenset(["forced", "attempted"])
_NUMBERS = CLASSES["number"]
_BEHIND_NOUN = CLASSES["behind_noun"]
_DEFINITE = CLASSES["possessive"] | {"the", "'s"}
_LASTING = CLASSES["goes_on_for_days"]
_UNITS = CLASSES["units_of_time"]
_NO_NOUN_IN_ING = frozenset(["begin", "build", "look", "hold", "make", "meet", "end"])  # kinds of happening
_TO_THE_PRESS = CLASSES["to_the_press"]


@cache
def _nouns() -> frozenset[str]:
    """Give the words that may tell a deed as a noun: one look-up for each token of an article."""
    return led_nouns.NAMES.union(verbs.forms().ing, _LASTING)


def told(reading, first: int, end: int, found, taken: set[int], names_at: dict):
    """Give the nouns between two tokens of a sentence that tell a deed.

    Each as ``(noun, its first, of whom it is or None, its factuality or None where the words before it tell that)``.

    Parameters
    ----------
    reading : Reading
    first, end : int
    found : list of Clause
        The clauses of the sentence.
    taken : set of int
        Tokens that are heads already: verbs, dated nouns.
    names_at : dict
        First token of each name to the token after its last and its kind.
    """
    lower, rows, may_tell = reading.lower, [], _nouns()
    ends, begin = [clause.group.last for clause in found], {clause.group.first for clause in found}
    for at in range(first, end - 1):
        if lower[at] not in may_tell or at in taken or not (reading.words[at].islower() or at == first):
            continue
        if lower[at + 1] == "of" and _deed_in_ing(lower, at):
            rows.append((at, nouns.phrase_start(lower, at, first, {}), _whom(reading, at, at, end), None))
            continue
        days = lower[at - 1] == "of" and lower[at - 2] in _UNITS
        days = days and _DEFINITE.isdisjoint(lower[max(0, at - _LONGEST_COUNTED - 1) : at - 2])
        if days and lower[at] in _LASTING:
            rows.append((at, at, None, None))  # ten days of fighting
            continue
        if not led_nouns.names(lower[at]):
            continue
        deed, placed = lower[at] in _DEEDS, lower[at] in _PLACED
        if lower[at - 1] in _TO_THE_PRESS:
            continue
        ahead = lower[at + 1] if at + 1 < end else "."
        joined = is_closed(ahead) or ahead in BE or ahead in verbs.forms().past or ahead in _BEHIND_NOUN
        if ahead[0].isalnum() and not (joined or at + 1 in begin):
            continue  # a protest camp; but: the wreck climbs
        start = nouns.phrase_start(lower, at, first, {})
        led = bisect_right(ends, at)
        before = found[led - 1].group if led else None
        if before is not None and before.lemma in _LIGHT and before.last >= start - 2 and before.form != "participle":
            continue
        whom = _whom(reading, start, at, end)
        if lower[at] == "fall" and lower[start] in _ONE:
            continue  # a fall of a tenth; but: the fall of Kabul, the president's fall
        if whom and (deed or (placed and whom[1] <= at)):
            rows.append((at, start, whom, None))
        elif deed and (counted := _counted(lower, start, at)) is not None:
            rows.append((at, counted, None, None))
        elif placed and _has_place(lower, at, end, names_at):
            rows.append((at, start, None, None))
        elif stated := led_nouns.stated(lower, at, start, first, found):
            rows.append((at, start, whom, stated))
    return rows


def _deed_in_ing(lower: list[str], at: int) -> bool:
    """Tell whether a form in -ing is the noun of a deed done to what "of" leads to: the storming of the camp."""
    lemma = verbs.forms().ing.get(lower[at])
    if lemma is None or verbs.kinds().get(lemma) in _NO_NOUN_IN_ING or verbs.sort_of(lemma) != "happening":
        return False
    return lower[at - 1] in _DEFINITE or (lower[at - 2] in _DEFINITE and lower[at - 1][-1] in "lyed")


def _counted(lower: list[str], start: int, at: int) -> int | None:
    """Give where the words of a noun begin that is counted, or told as forced: 96 arrivals, a forced return."""
    if lower[at - 1] in _FORCED:
        return start
    counts = (k for k in range(at - 1, start - 1, -1) if lower[k][0].isdigit() or lower[k] in _NUMBERS)
    number = next(counts, None) if lower[at].endswith("s") else None
    if number is None or at - number > _LONGEST_COUNTED:
        return None
    while number > start and (lower[number - 1][0].isdigit() or lower[number - 1] in _NUMBERS):
        number -= 1
    return number


def _has_place(lower: list[str], at: int, end: int, names_at: dict) -> bool:
    """Tell whether a noun's phrase says with a name where it was: the fire in a camp near Lima."""
    if at + 1 >= end or lower[at + 1] not in _PLACING:
        return False
    for k in range(at + 2, min(end, at + _LONGEST_OF)):
        name = names_at.get(k)
        if name:
            return name[1] == "place"
        if not lower[k][0].isalnum() or lower[k] in verbs.forms().past or lower[k] in BE:
            return False
    return False


def _whom(reading, start: int, at: int, end: int) -> tuple[int, int] | None:
    """Give the tokens of those whose deed or lot it is: their | return; Peru | 's raid; the death of | ten men."""
    lower = reading.lower
    if lower[start] in _OWNERS:
        return start, start + 1
    possessor = nouns.owner(lower, start, at)
    if possessor:
        return possessor
    if at + 2 < end and lower[at + 1] == "of":
        last = at + 2
        while last < min(end, at + _LONGEST_OF) and lower[last][0].isalnum():
            if last > at + 2 and (lower[last] in PREPOSITIONS or lower[last] in CLASSES["be"]):
                break
            last += 1
        return at + 2, last
    return None
