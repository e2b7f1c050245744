"""Tells which nouns of happening the words before them, or the verb behind them, make a happening of its own.

Demanded an inquiry, after the arrests, the toll of the wreck, killed in a raid, a fire kills ten: without a date, and
though nobody says whose they are.
"""

from crossings.lexicon import words

from . import verbs
from .auxiliaries import NOUN_GOVERNORS
from .word_classes import BE, CLASSES, DETERMINERS, PREPOSITIONS

_NOUNS = words(__file__, "deed_nouns") | words(__file__, "placed_nouns") | verbs.noun_kinds().keys()
_ONLY_GOVERNED = words(__file__, "governed_nouns")
NAMES = _NOUNS | _ONLY_GOVERNED
_LASTING = CLASSES["lasting_deed"]
_BODIES = CLASSES["body_by_deed"]
_TIMES_OF = CLASSES["at_time_of"]
_TOLL_OF = frozenset(["in", "from", "of"])
_TOLL = frozenset(["toll", "tolls"])
_HARM_IN = frozenset(["in", "by"])
_HARMING = frozenset(["kill", "die", "injure", "destroy", "evacuate", "arrest", "lose"])  # kinds of happening
_CAUSING = frozenset(["kill", "injure"])  # kinds of happening
_INDEFINITE = frozenset(["a", "an", "another"])
_LONGEST_BETWEEN = 3  # tokens between what leads and the noun: demanded | an independent international | inquiry
_LONGEST_TOLL = 5
_NEGATIVE = frozenset(["not", "never", "didn't", "doesn't", "don't", "cannot", "can't", "no"])
_RELATIVE = CLASSES["relative"]


def names(word: str) -> bool:
    """Tell whether a word names a happening, alone or where something before it makes it one."""
    return word in NAMES


def stated(lower: list[str], at: int, start: int, first: int, found) -> str | None:
    """Give the factuality of the noun at a token, where what stands beside it makes it a happening; else None.

    Parameters
    ----------
    lower : list of str
    at, start : int
        The noun, and the first token of its phrase.
    first : int
        The sentence's first token.
    found : list of Clause
        The clauses of the sentence.
    """
    if any(not word[0].isalnum() for word in lower[start:at] if word != "'s") or at - start > _LONGEST_BETWEEN:
        return None
    while start - 1 > first and lower[start - 1] in DETERMINERS:
        start -= 1  # any such
    lead = start - 1
    for k in range(at - 1, max(first, lead) - 1, -1):
        governed = NOUN_GOVERNORS.get(f"{lower[k - 1]} {lower[k]}" if k > first else "") or NOUN_GOVERNORS.get(lower[k])
        if governed:
            described = lower[k].endswith("ed") and lower[k - 1] in DETERMINERS  # the planned visit
            denied = not _NEGATIVE.isdisjoint(lower[max(first, k - _LONGEST_BETWEEN) : k])  # did not rule out a vote
            return None if described or denied or lower[at] in _BODIES else governed
    if lower[at] in _ONLY_GOVERNED or lower[at] in _BODIES or lower[at + 1] in _RELATIVE:
        return None
    if lead >= first and lower[lead] in _TIMES_OF and lower[at] not in _LASTING:
        if any(clause.subject and clause.subject[0] <= at < clause.subject[1] for clause in found):
            return None  # before the raid on Lima began: the verb tells it
        return None if lower[at + 1] in verbs.forms().past or lower[at + 1] in BE else "happened"
    if any(lower[k] in _TOLL and lower[k + 1] in _TOLL_OF for k in range(max(first, at - _LONGEST_TOLL), at - 1)):
        return "happened"
    for clause in found:
        group = clause.group
        kind = verbs.kinds().get(group.lemma)
        if group.last == lead and kind in _HARMING and lower[lead] in _HARM_IN and lower[start] in _INDEFINITE:
            return "happened"  # was detained in a raid
        if clause.subject and clause.subject[0] <= at < clause.subject[1] and kind in _CAUSING:
            led = any(lower[k] in PREPOSITIONS or lower[k] == "," for k in range(clause.subject[0], at))
            return None if led or group.form == "passive" else group.factuality
    return None
