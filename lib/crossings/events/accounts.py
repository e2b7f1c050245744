"""Tells by whose count or account a sentence tells what it does: by the count of X, in X's account, if X is right."""

from . import verbs
from .word_classes import BE, CLASSES, COORDINATE, DETERMINERS, MARKS, RELATIVE, TIMES

_ACCOUNTS = CLASSES["account"]
_TOLD = _ACCOUNTS | {"right"}
_LEADS = frozenset(["by", "in", "on", "from"])
_PRONOUNS = CLASSES["possessive"] | CLASSES["subject"] | CLASSES["several"] | {"one", "another", "most", "any", "that"}
_STOPS = MARKS | RELATIVE | COORDINATE | CLASSES["subject"] | BE | CLASSES["have"] | {",", "."}
_TIMES = TIMES | CLASSES["part_of_time"]
_JOINING = frozenset(["of", "in", "at", "for"])
_NUMBERS = CLASSES["number"]
_LONGEST, _LONGEST_BEFORE = 12, 5
_EARLIER = 3
_HOLDING_TRUE = CLASSES["holding_true"]
_OF_OTHERS = CLASSES["expecting_of_others"]
_STOPPED = frozenset([";", ":", "while", "but", "if", "who", "which", '"', "“", "”"])
_LONGEST_RIGHT = 9  # tokens of: if a source of the agency is right


def source(reading, first: int, end: int, clauses) -> tuple[int, int] | None:
    """Give the tokens of the one whose count or account a sentence gives, without its article; None where none is told.

    Parameters
    ----------
    reading : Reading
    first, end : int
        The sentence.
    clauses : list of Clause
        Its clauses: the verb of a count that somebody gave ends their name.
    """
    lower = reading.lower
    if _TOLD.isdisjoint(lower[first + 1 : end - 1]):
        return None
    for at in range(first + 1, end - 1):
        if lower[at] in _ACCOUNTS:
            found = _of(lower, at, first, end, clauses)
        elif lower[at] == "right" and lower[at - 1] in ("is", "are"):
            found = _if_right(lower, at, first)
        else:
            continue
        named = found and lower[found[0]] not in _PRONOUNS and not any(lower[k] in _TIMES for k in range(*found))
        if named:
            return found
    return None


def believed(lower: list[str], found: list, index: int) -> tuple[int, int] | None:
    """Give whose belief a clause tells, without its article: the farmer | believes (it will stop); guards | expect (it
    to pass)."""
    clause, earlier = found[index], found[max(0, index - _EARLIER) : index]
    for other in reversed(earlier):
        group, subject = other.group, other.subject
        if group.lemma in _HOLDING_TRUE and group.form in ("present", "past", "perfect", "progressive"):
            led = clause.opener in ("that", "") and clause.group.first - group.last <= _LONGEST
            infinitive = clause.group.form == "infinitive" and group.lemma in _OF_OTHERS
            finite = clause.group.form in ("past", "perfect", "passive", "modal", "progressive", "present")
            between = lower[group.last : clause.group.first]
            led = (
                led and clause.subject is not None and clause.subject[0] >= group.last
            )  # what one believes has its own
            led = led and ((infinitive and between != []) or finite) and _STOPPED.isdisjoint(between)
            known = subject is not None and other.sure and group.factuality == "happened"
            if led and known and lower[subject[0]].partition("'")[0] not in _PRONOUNS:
                return _without_article(lower, *subject)
        if not (other.group.form == "infinitive" and clause.group.form == "infinitive"):
            return None
    return None


def told_by(lower: list[str], found: tuple[int, int], at: int) -> bool:
    """Tell whether what stands at a token is of a source's account: not what a relative clause tells of the source."""
    return not (at >= found[1] and lower[found[1]] == "," and lower[found[1] + 1] in RELATIVE)


def _of(lower: list[str], at: int, first: int, end: int, clauses) -> tuple[int, int] | None:
    """Give whose a count is: by the count of | X; by a count that | X | gave; by | X | 's count."""
    low = max(first, at - _LONGEST_BEFORE - 1)
    lead = next((k for k in range(at - 1, low - 1, -1) if lower[k] in _LEADS or _accords(lower, k)), None)
    if lead is not None and lower[at + 2] == "by" and lower[at + 1] in verbs.forms().participle:
        # By a list kept by X: it is X's.
        stop = next((k for k in range(at + 4, end) if _ends(lower, k)), end)
        return _without_article(lower, at + 3, min(stop, at + 3 + _LONGEST))
    if lead is None or (lead > first and lower[lead - 1][0].isalnum() and lower[lead] in ("in", "on", "from")):
        return None  # an interest in X's account
    owner = next((k for k in range(at - 1, lead, -1) if lower[k] in ("'s", "'")), None)
    if owner is not None:
        return _without_article(lower, lead + 1, owner)
    if lower[at + 1] == "of":
        begin = at + 2
        stop = next((k for k in range(begin + 1, end) if _ends(lower, k)), end)
        return _without_article(lower, begin, min(stop, begin + _LONGEST))
    if lower[at + 1] == "that":
        verb = next((clause.group.first for clause in clauses if clause.group.first > at + 1), at + 2)
        return _without_article(lower, at + 2, verb) if verb - at <= _LONGEST else None
    return None


def _accords(lower: list[str], at: int) -> bool:
    return lower[at] == "to" and lower[at - 1] == "according"


def _if_right(lower: list[str], at: int, first: int) -> tuple[int, int] | None:
    """Give who tells a thing that is so if they are right: if | a source of the agency | is right."""
    lead = next((k for k in range(at - 2, max(first, at - _LONGEST_RIGHT) - 1, -1) if lower[k] == "if"), None)
    return None if lead is None else _without_article(lower, lead + 1, at - 1)


def _ends(lower: list[str], at: int) -> bool:
    """Tell whether a token is no more of a source's name: by the count of the agency | about 500 (have died)."""
    word = lower[at]
    if word in _STOPS and word != "'s":
        return True
    return (word[0].isdigit() or word in _NUMBERS or word in CLASSES["before_number"]) and lower[at - 1] not in _JOINING


def _without_article(lower: list[str], first: int, last: int) -> tuple[int, int] | None:
    first += first < last and lower[first] in DETERMINERS
    return (first, last) if first < last else None
