"""Parts a sentence into clauses, one for each verb group."""

from itertools import pairwise

from . import verb_groups
from .clause import WITH_AUXILIARY, Clause
from .core import before_measure, core_end_of
from .group import Group, participle_of
from .joints import FARTHEST, LONGEST_BESIDE, boundary
from .pronouns import PLURALS
from .word_classes import (
    CLASSES,
    COORDINATE,
    DETERMINERS,
    MARKS,
    PREPOSITION_TOO,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SUBORDINATE,
    is_adverb,
)

_ARTICLES = CLASSES["article"]
_PARTING = RELATIVE | COORDINATE
_TELLING = frozenset(["past", "passive", "perfect", "progressive"])
_BELIEVING = CLASSES["believing"]


def find(reading, first: int, end: int, *, headline: bool = False) -> list[Clause]:
    """Give the clauses between two tokens of a sentence, in order and covering it, their subjects not yet set."""
    lower = reading.lower
    groups = verb_groups.find(reading, first, end, headline=headline)
    for led, listed, joined in zip(groups, groups[1:], groups[2:], strict=False):
        if led.form == "passive" and (lower[listed.first - 1], lower[joined.first - 1]) == (",", "and"):
            # Were received there, given food | and driven home.
            verb_groups.share_auxiliary(lower, led, listed, parted=False)
            verb_groups.share_auxiliary(lower, led, joined, parted=False)
    clauses: list[Clause] = []
    for group in groups:
        after = clauses[-1].group.last if clauses else first
        if group.form in ("gerund", "infinitive", "result"):
            start, opener = max(after, group.first - (group.form != "infinitive")), ""
        else:
            start, opener = boundary(lower, after, group.first)
            if not opener and clauses and start > after + FARTHEST:
                start = group.first
        if not clauses:
            # Before its first verb nothing but a subordinate clause's word parts a sentence: soldiers and police shot.
            if opener == "," or opener in COORDINATE:
                start, opener = first, ""
            start = first if opener == "" else start
        previous = clauses[-1] if clauses else None
        bare = previous and previous.group.form == "past" and previous.opener not in _PARTING
        finite = group.form not in ("gerund", "infinitive", "result")
        if bare and finite and not opener and start <= after and _describes_object(lower, previous.group, group):
            # Shells hit a school used as a shelter.
            group.form = "participle"
        told = previous and previous.group.form in _TELLING
        if told and finite and not opener and start <= after and (joint := _as_clause(reading, previous.group, group)):
            start, opener = joint, "as"
        if bare and finite and group.form != "participle" and start <= after and not opener:
            if previous.group.sort != "reporting" and previous.group.lemma not in _BELIEVING:
                # Escapees arrested abroad were sent home: two verbs with nothing to part them, so the first is a
                # participle.
                previous.group.form = "participle"
            elif group.form == "past" and lower[group.first - 1] == previous.group.lemma:
                start = group.first
        if previous and finite and not opener and start <= after and previous.group.sort != "reporting":
            start = _beside(lower, after + 1, group.first) or start
            done = group.form == "past" and previous.group.form in WITH_AUXILIARY and not previous.hangs
            if done and start <= after and lower[group.first - 1] not in PRONOUNS and participle_of(lower[group.main]):
                # Was launched by a group named Dawn: behind a verb with an auxiliary it is a participle.
                group.form = "participle"
        if previous and opener in COORDINATE and group.first == start + 1:
            verb_groups.share_auxiliary(lower, previous.group, group, parted=lower[start - 1] == ",")
        if previous:
            behind = previous.group.form == "participle" or previous.opener in RELATIVE
            if start <= after and not opener and behind and previous.group.sort != "reporting":
                start = group.first
            previous.last = start
        clauses.append(Clause(group, start, end, opener))
    for clause, following in pairwise(clauses):
        some = clause.group.form == "past" and participle_of(lower[clause.group.main]) and before_some(lower, clause)
        if some and lower[following.group.first - 1] == ",":
            # Forty people, some of them dressed as masons, climbed in.
            clause.group.form = "participle"
    for clause in clauses:
        clause.core_end = core_end_of(lower, clause.group.last, clause.last)
        if clause.group.form == "participle" and lower[clause.group.first - 1] == ",":
            # A report, opened in March, speaks of ten: the next comma closes what the first opened.
            ahead = range(clause.group.last, clause.core_end)
            clause.core_end = next((at for at in ahead if lower[at] == ","), clause.core_end)
    for clause, following in pairwise(clauses):
        if following.opener in PREPOSITION_TOO and clause.core_end == clause.last:
            clause.core_end = before_measure(lower, clause.group.last, clause.last)
    return clauses


def _beside(lower: list[str], after: int, verb: int) -> int | None:
    """Give where a subject begins that nothing parts from the clause before it: after they had landed the four flew."""
    for at in range(verb - 1, max(after, verb - LONGEST_BESIDE), -1):
        before = lower[at - 1]
        if lower[at] in _ARTICLES and before[0].isalnum() and not _leads_on(before):
            return at
        if lower[at] in MARKS or lower[at] in COORDINATE or lower[at] == "," or lower[at] in SUBORDINATE:
            return None
    return None


def _as_clause(reading, earlier: Group, group: Group) -> int | None:
    """Give the "as" before a bare noun that joins a clause: ash fell again | as angry residents (burned tyres).

    None right behind a verb, or one that takes what a thing is seen or used as: those seen by some as spies were shot.
    """
    lower, verb = reading.lower, group.first
    if group.form == "participle" or earlier.lemma in CLASSES["takes_as"]:
        return None
    for at in range(verb - 2, max(earlier.last, verb - LONGEST_BESIDE), -1):
        if lower[at] == "as":
            named = lower[verb - 1][-1] == "s" or lower[verb - 1] in PLURALS or reading.words[verb - 1][0].isupper()
            leads = lower[at + 1] in PREPOSITIONS or lower[at + 1] in CLASSES["begins_no_as_clause"]
            counted = lower[at - 1] in CLASSES["not_before_as"]
            return None if leads or counted or not named or lower[at - 1] in COORDINATE else at
        if not lower[at][0].isalnum() or lower[at] in SUBORDINATE or lower[at] in COORDINATE:
            return None
    return None


def _leads_on(word: str) -> bool:
    """Tell whether a word goes with the noun phrase behind it."""
    closed = word in PREPOSITIONS or word in DETERMINERS or word in CLASSES["whole"]
    return closed or word in COORDINATE or word in SUBORDINATE or word == "to" or is_adverb(word)


def _describes_object(lower: list[str], earlier: Group, group: Group) -> bool:
    """Tell whether a past form describes the object of the verb before: hit | a school | used as a shelter."""
    ahead = lower[group.last] if group.last < len(lower) else "."
    object_between = earlier.last < group.first - 1 and lower[earlier.last] in _ARTICLES
    return (
        group.form == "past"
        and object_between
        and (ahead in PREPOSITIONS or ahead == "as")
        and bool(participle_of(lower[group.main]))
    )


def before_some(lower: list[str], clause: Clause) -> int | None:
    """Give the comma that parts a subject from words about some of it: forty people | , most of them dressed as."""
    verb = clause.group.first
    if lower[max(clause.first, verb - 2) : verb] != ["of", "them"]:
        return None
    return next(
        (at for at in range(verb - 3, max(clause.first - 1, verb - LONGEST_BESIDE), -1) if lower[at] == ","), None
    )
