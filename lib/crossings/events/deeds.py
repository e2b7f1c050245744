"""Tells in which of its uses a verb of state, sense or speech tells a deed: a court hears a case, was last seen.

The other side of :mod:`crossings.events.lasting`.
"""

from crossings.lexicon import classes

from .clause import Clause
from .word_classes import CALENDAR_WORDS, CLASSES, DETERMINERS, PERSON_NOUNS, PREPOSITIONS

# Small words that make a deed of a verb: stayed away, was written down.
_WITH = classes(__file__, "deeds_with")
_OBJECTS = DETERMINERS | CLASSES["object"] | CLASSES["number"] | {"her"}
_PLACING = CLASSES["place_preposition"] | {"on", "beside", "behind", "outside"}
_PERSONS = frozenset(["i", "he", "she", "they", "we", "who"])
_WAITING = frozenset(["wait", "stand", "sit"])
_FINITE = frozenset(["past", "participle", "progressive"])
_NOT_SEEN = frozenset(["as", "by", "to", "in"])
_OPPOSED = frozenset(["oppose", "threaten"])


def tells_deed(lower: list[str], clause: Clause) -> bool:
    """Tell whether a verb that mostly tells a state, a sense or a saying tells a deed here.

    Parameters
    ----------
    lower : list of str
    clause : Clause
        Its subject set.
    """
    group = clause.group
    ahead = lower[group.last] if group.last < len(lower) else "."
    undergone = group.form == "passive" or group.suffered
    if ahead in _WITH.get(group.lemma, ()):
        return True
    if group.lemma == "hear":
        # The court will hear the case; they will be heard next week; but: have not heard.
        return group.factuality == "planned" or (undergone and group.form == "passive" and ahead == "from")
    if group.lemma == "see":
        # Was last seen in Lima; but: is seen as, was seen to.
        return group.form == "passive" and group.tense == "past" and ahead not in _NOT_SEEN
    if group.lemma == "show":
        return group.form == "passive" and group.tense == "past" and _begins_thing(lower, group.last)
    if group.lemma in _OPPOSED:
        # Ten opposed that text, threatened applicants; but: threatened to, opposed to.
        return group.form in ("past", "perfect") and (_begins_thing(lower, group.last) or ahead == "that")
    if group.lemma == "appeal":
        return not ahead[0].isalnum() or ahead == "against"
    if group.lemma == "claim":
        return ahead in CLASSES["object"] or ahead in ("lives", "responsibility")
    if group.lemma in _WAITING and group.form in _FINITE and _is_person(lower, clause):
        # Waited at the gate, stood in the queue on Monday; but: the figure stands at ten, are waiting for.
        placed = ahead in _PLACING and not lower[group.last + 1][0].isdigit()
        dated = ahead == "on" and lower[group.last + 1] in CALENDAR_WORDS
        return dated or (placed and group.form != "progressive")
    return False


def _begins_thing(lower: list[str], at: int) -> bool:
    word = lower[at]
    plural = word.endswith("s") and word.isalpha() and not word.endswith(("ss", "us", "is"))
    return word in _OBJECTS or plural


def _is_person(lower: list[str], clause: Clause) -> bool:
    if clause.subject is None:
        return False
    first, last = clause.subject
    stop = next((k for k in range(first + 1, last) if lower[k] in PREPOSITIONS or lower[k] == ","), last)
    head = lower[stop - 1]
    return lower[first] in _PERSONS or head in PERSON_NOUNS or head in CLASSES["many_people"]
