"""Reads verbs in the form of the base without an auxiliary of their own: saw them leave, must go home and stay there.

So are the verbs of questions and of sentences turned round, which their subject parts from the auxiliary.
"""

from . import verbs
from .auxiliaries import ALSO_NOUNS
from .group import Group, is_closed, left_of
from .word_classes import CLASSES, DETERMINERS, MARKS, MODALS, PREPOSITIONS, is_adverb

_SEEING = CLASSES["seeing"]
_LETTING = CLASSES["letting"]
_DEMANDING = CLASSES["demanding"]
_MANY = CLASSES["many_people"]
_THEM = CLASSES["object"] | {"her", "you"}
_SUBJECTS = CLASSES["subject"]
_FARTHEST = 10  # tokens from a verb of seeing or asking to the verb that it governs
_FARTHEST_JOINED = 14  # tokens from a verb to one that goes on from it
_LONGEST_SUBJECT = 6
_OBJECTS = (DETERMINERS - {"'s"}) | CLASSES["object"] | CLASSES["number"] | {"her"}
_SMALL = CLASSES["particle"] - {"in", "on", "over"}
_JOINING = frozenset(["and", "or"])
_GOES_ON = frozenset(["modal", "infinitive"])
_BEFORE_TURNED = CLASSES["before_turned"]
_DENIES_TURNED = CLASSES["denies_turned"]
_NEED_NOUN = DETERMINERS - _MANY - {"her"}
_OF_NO_NUMBER = CLASSES["of_no_number"]
_NEGATED = frozenset(["not", "never"])


def read(lower: list[str], at: int, first: int, end: int, found: list[Group]) -> Group | None:
    """Read a base form that a verb of seeing, letting or demanding governs, or that goes on from a verb before it.

    None where it does neither. They watched people cross; let the men go; a body asked that the council send them
    home; will close the camp and send them home.
    """
    if not found or at <= first:
        return None
    before = found[-1]
    lemma = verbs.forms().base[lower[at]]
    if _goes_on(lower, at, end, before):
        group = Group(at, at, at + 1, lemma, before.form, before.factuality, verbs.sort_of(lemma), before.tense)
        group.shared = before.shared or (before.first, before.main)
        return group
    if at - before.last > _FARTHEST:
        return None
    between = lower[before.last : at]
    if between[:1] == ["that"] and before.lemma in _DEMANDING and len(between) > 1 and _is_noun(between):
        return _group(at, lemma, "hypothetical")
    let = before.lemma == "let" and (before.suffered or before.form == "participle")
    if not between and (before.lemma == "help" or let) and acts_here(lower, at, end):
        return _group(at, lemma, before.factuality)
    governs = before.lemma in _SEEING or before.lemma in _LETTING
    if not governs or not between or not _plural_object(between) or verbs.sort_of(lemma) != "happening":
        return None
    return _group(at, lemma, before.factuality if before.form != "infinitive" else "hypothetical")


def acts_here(lower: list[str], at: int, end: int) -> bool:
    """Tell whether a base form that may be a noun stands as a verb does: with an object, or a small word, behind it."""
    ahead = lower[at + 1] if at + 1 < end else "."
    if ahead in _OBJECTS or ahead[0].isdigit() or ahead in _SMALL:
        return True
    return lower[at] not in ALSO_NOUNS and ahead != "of"


def turned_round(lower: list[str], words_of: list[str], at: int, first: int, end: int) -> Group | None:
    """Read the verb that its subject parts from an auxiliary before it: nor did they | return, should the war | last.

    Parameters
    ----------
    lower, words_of : list of str
    at : int
        A form of do or a modal.
    first, end : int
        The sentence.
    """
    ahead = at + 1
    opened = at == first or not lower[at - 1][0].isalnum() or lower[at - 1] in _BEFORE_TURNED
    opened = opened or (ahead < end and lower[ahead] in _SUBJECTS)  # in May did they
    if ahead + 1 >= end or not opened or (at > first and lower[at - 1] in _SUBJECTS):
        return None  # nor did it last; but: they did it last year
    known, word = verbs.forms(), lower[at]
    if lower[ahead] in _SUBJECTS:
        verb = ahead + 1
        while verb < end and (is_adverb(lower[verb]) or lower[verb] in _NEGATED):
            verb += 1
        if verb >= end or not (lower[verb] in known.base or _may_be_base(lower[verb])):
            return None
    else:
        if not (lower[ahead] in _OBJECTS or lower[ahead][0].isdigit() or words_of[ahead][0].isupper()):
            return None
        verb = _behind_subject(lower, ahead, end)
        if verb is None:
            return None
    lemma = known.base.get(lower[verb], lower[verb])
    denied = lower[at - 1] in _DENIES_TURNED or not _NEGATED.isdisjoint(lower[ahead:verb]) or word.endswith("n't")
    form, stated = ("modal", MODALS[word]) if word in MODALS else ("past" if word == "did" else "present", "happened")
    if at == first and form == "modal":
        stated = "hypothetical"  # should they come, will they come: a condition, a question
    tense = "present" if form == "present" else "past"
    return Group(verb, verb, verb + 1, lemma, form, "denied" if denied else stated, verbs.sort_of(lemma), tense)


def _behind_subject(lower: list[str], first: int, end: int) -> int | None:
    """Give the base form behind the few words of a subject: did | the two governments | agree."""
    for at in range(first + 1, min(end, first + _LONGEST_SUBJECT)):
        if not lower[at][0].isalnum() or lower[at] in CLASSES["coordinate"] or lower[at] in CLASSES["relative"]:
            return None
        may_end = lower[at - 1] not in DETERMINERS and not lower[at - 1][0].isdigit() and not is_closed(lower[at - 1])
        several = lower[at - 1].endswith("s") and lower[at + 1] in PREPOSITIONS
        if may_end and lower[at] in verbs.forms().base and (several or acts_here(lower, at, end)):
            return at
    return None


def _may_be_base(word: str) -> bool:
    return word.isalpha() and not is_closed(word) and not word.endswith(("s", "ed", "ing")) and len(word) > 2


def _goes_on(lower: list[str], at: int, end: int, before: Group) -> bool:
    """Tell whether a base form shares the auxiliary, or the "to", of the verb before it: will close and | reopen."""
    led = before.shared is not None or (before.main > before.first and lower[before.main] in verbs.forms().base)
    if before.form not in _GOES_ON or not led:
        return False
    lead = left_of(lower, at, before.last)
    if at - before.last > _FARTHEST_JOINED or lead < before.last:
        return False
    between = lower[before.last : lead]
    if not acts_here(lower, at, end):
        # Leave the camp and return to Chad: joined to a noun it would have an article, too; but: food and aid to.
        told_apart = not DETERMINERS.isdisjoint(between) and lower[at] not in _OF_NO_NUMBER
        if not told_apart or lower[at + 1] not in PREPOSITIONS or lower[at + 1] == "of":
            return False
    if lower[lead] == ",":
        return lead == before.last  # to arrest, detain and deport
    return lower[lead] in _JOINING and MARKS.isdisjoint(between) and _SUBJECTS.isdisjoint(between)


def _group(at: int, lemma: str, factuality: str) -> Group:
    return Group(at, at, at + 1, lemma, "infinitive", factuality, verbs.sort_of(lemma))


def _plural_object(between: list[str]) -> bool:
    """Tell whether the words behind a verb are whom it is done to, and no clause: (let) the ten men | (go)."""
    if "to" in between or not MARKS.isdisjoint(between) or between[-1] in _NEED_NOUN:
        return False
    last = between[-1]
    return last in _THEM or last in _MANY or last in CLASSES["number"] or last[0].isdigit() or last.endswith("s")


def _is_noun(between: list[str]) -> bool:
    last = between[-1]
    return (last[0].isalnum() and not is_closed(last)) or last in CLASSES["subject"]
