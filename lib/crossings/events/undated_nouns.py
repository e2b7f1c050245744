"""Finds nouns of happening that no date belongs to, where their words say of whom they are: the killing of ten men."""

from bisect import bisect_right

from crossings.lexicon import words

from . import nouns, verbs
from .group import is_closed
from .word_classes import BE, CLASSES, PREPOSITIONS

_DEEDS = words(__file__, "deed_nouns")
_OWNERS = CLASSES["possessive"]
_LIGHT = CLASSES["light_verb"]
_LONGEST_BEFORE = 6
_LONGEST_OF = 8


def told(reading, first: int, end: int, found, taken: set[int]):
    """Give the nouns between two tokens of a sentence that tell a deed: ``(noun, first of whom, last of whom)``.

    Parameters
    ----------
    reading : Reading
    first, end : int
    found : list of Clause
        The clauses of the sentence.
    taken : set of int
        Tokens that are heads already: verbs, dated nouns.
    """
    lower, rows = reading.lower, []
    ends = [clause.group.last for clause in found]
    for at in range(first + 1, end):
        if lower[at] not in _DEEDS or at in taken or not reading.words[at].islower():
            continue
        ahead = lower[at + 1] if at + 1 < end else "."
        if ahead[0].isalnum() and not (is_closed(ahead) or ahead in BE or ahead in verbs.forms().past):
            continue  # a protest camp
        start = nouns.phrase_start(lower, at, first, {})
        led = bisect_right(ends, at)
        before = found[led - 1].group if led else None
        if before is not None and before.lemma in _LIGHT and before.last >= start - 2 and before.form != "participle":
            continue
        whom = _whom(reading, start, at, end)
        if whom:
            rows.append((at, start, *whom))
    return rows


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
