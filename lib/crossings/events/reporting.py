"""Tells which clauses only report: they say who told a thing, and are no events."""

from crossings.lexicon import words

from .clause import Clause
from .group import is_closed
from .joints import begins_phrase
from .uses import takes_in
from .word_classes import CLASSES, DETERMINERS, PREPOSITIONS, TIMES, is_adverb

_ALSO_REPORTING = words(__file__, "also_reporting")
_CARRYING = frozenset(["give", "carry", "print"])
_COUNTS = CLASSES["count"]
_LONGEST_OBJECT = 5
_RANGING = frozenset(["run", "range", "vary"])
_LONGEST_COUNT = 12
_LONGEST_DATED = 8  # tokens of what is dated: takes the plan for a camp back to
_DATING = CLASSES["date_back"]
_NUMBERS = CLASSES["number"]
_LARGE = CLASSES["large_number"]
_LOST = CLASSES["casualties"]
_SAYINGS = CLASSES["saying"]
_GIVING_OUT = CLASSES["giving_out"]
_COUNTING = CLASSES["counting"]
_OBJECTING = CLASSES["objecting"]
_QUOTE_ENDS = frozenset(['"', "”", "''"])
_QUOTE_BEGINS = frozenset(['"', "“", "``"])
_LONGEST_REJECTED = 8  # tokens of what is rejected as something
_SETTLING = CLASSES["settling"]
_THAT = CLASSES["complement"]
_CALLING = frozenset(["for", "on", "upon"])
_BEFORE_SAID = CLASSES["before_what_is_said"]


def only_reports(reading, date_ends: dict[int, int], found: list[Clause], index: int) -> bool:
    """Tell whether a clause only says who told, found or counted a thing.

    Parameters
    ----------
    reading : Reading
    date_ends : dict
        First token of each date to the token after its last.
    found : list of Clause
        The clauses of the sentence.
    index : int
        The clause.
    """
    clause, lower = found[index], reading.lower
    group = clause.group
    if group.sort == "reporting" and not takes_in(lower, clause):
        return True
    following = found[index + 1] if index + 1 < len(found) else None
    after = _behind_date(lower, date_ends, group.last)
    if group.sort == "speech" and _is_speech(lower, after, clause, following):
        return True
    if group.lemma == "conclude" and lower[after] == "that":
        return True  # the survey concluded that ten had died; but: talks concluded
    if _gives_out_saying(lower, clause) or _says_quoted(lower, after, clause):
        return True
    if group.lemma in _COUNTING and group.form != "passive" and after < clause.last and begins_phrase(lower, after):
        # Listed six families.
        return _is_number(lower[after]) or lower[after] in CLASSES["before_number"]
    left_it = group.lemma == "leave" and lower[group.last : group.last + 1] == ["it"]
    if (group.lemma in ("put", "set") or left_it) and _at_number(lower, group.last, clause.last):
        # Put the toll at ten.
        return True
    if group.lemma == "arrive" and lower[after : after + 1] == ["at"] and _is_total(lower, after + 1):
        # Arrived at two million, at about 60 dead; but: at 9 a.m., at 30 camps.
        return True
    behind = range(group.last, min(clause.last, group.last + _LONGEST_DATED))
    if group.lemma in _DATING and any(lower[k : k + 2] == ["back", "to"] and k + 2 in date_ends for k in behind):
        # The paper takes it back to April.
        return True
    if group.lemma == "give" and group.form == "passive" and lower[after : after + 1] == ["as"]:
        # The total was given on Monday as 500.
        return any(map(_is_number, lower[after + 1 : after + 4]))
    told = any(lower[k] in _COUNTS for k in range(*clause.object)) if clause.object else False
    if group.lemma in _CARRYING and (told or _is_count(lower, group.last, clause.last)):
        # The ministry gave a preliminary count; a paper carried the figure, printed 35,000.
        return True
    closes = after >= clause.last or not lower[after][0].isalnum()
    if lower[group.main] in ("placed", "dated") and after > group.last and closes:
        # The ceremony was placed on Tuesday: that day it was said to be.
        return True
    if group.lemma in _RANGING and lower[after : after + 1] == ["from"]:
        # Estimates ran from 6,000 to 20,000.
        counted = any(map(_is_number, lower[after + 1 : after + 4]))
        return counted and not any(k in date_ends for k in range(after + 1, after + 4))
    if group.lemma == "come" and lower[after : after + 1] == ["to"]:
        # The count comes to ten; but: ten came to Peru.
        return any(map(_is_number, lower[after + 1 : after + 3]))
    # The men were armed, the ministry found last week.
    told_before = index > 0 and clause.opener == "," and group.lemma in _ALSO_REPORTING
    return told_before and (after >= len(lower) or lower[after] in (",", ".", ";"))


def _gives_out_saying(lower: list[str], clause: Clause) -> bool:
    """Tell whether a clause only gives out what is said: issued a statement on Monday; data | published in May."""
    if clause.group.lemma not in _GIVING_OUT:
        return False
    if clause.group.form in ("passive", "participle"):
        return clause.subject is not None and _head_of(lower, *clause.subject) in _SAYINGS
    told = clause.object or (clause.group.last, min(clause.last, clause.group.last + _LONGEST_OBJECT))
    return told[0] < told[1] and _head_of(lower, *told) in _SAYINGS


def _head_of(lower: list[str], first: int, last: int) -> str:
    """Give the last word of a noun phrase before what a preposition adds to it."""
    stop = (k for k in range(first + 1, last) if lower[k] in PREPOSITIONS or not lower[k][0].isalnum())
    return lower[next(stop, last) - 1]


def _says_quoted(lower: list[str], after: int, clause: Clause) -> bool:
    """Tell whether a clause says what is quoted: "…," a spokesman retorted; objected that; rejected it as "a farce"."""
    subject, verb = clause.subject, clause.group
    behind_quote = subject is not None and subject[0] and lower[subject[0] - 1] in _QUOTE_ENDS
    alone = after >= clause.last or not lower[after][0].isalnum() or lower[after] in PREPOSITIONS
    if behind_quote and alone and verb.form in ("past", "participle") and lower[subject[0] - 2] == ",":
        return True
    if verb.lemma not in _OBJECTING or verb.form == "passive":
        return False
    if lower[after : after + 1] == ["that"]:
        return True
    low = next((k for k in range(after, min(clause.last, after + _LONGEST_REJECTED)) if lower[k] == "as"), None)
    return low is not None and lower[low + 1 : low + 2] != [] and lower[low + 1] in _QUOTE_BEGINS


def _behind_date(lower: list[str], date_ends: dict[int, int], at: int) -> int:
    """Give the token behind a date that begins at a token or behind its preposition, else the token."""
    return date_ends.get(at) or (date_ends.get(at + 1) if lower[at : at + 1] in (["on"], ["in"]) else None) or at


def _is_speech(lower: list[str], after: int, clause: Clause, following: Clause | None) -> bool:
    """Tell whether a verb of speech only reports: a clause or a quotation follows it, or nothing does."""
    if following and following.group.form == "gerund" and following.first <= after:
        # Was rejected | for having served.
        return clause.group.form != "passive"
    if clause.group.lemma in _SETTLING and clause.group.tense == "past":
        # Agreed to go, a case that was decided; but: decided that, agreed on Monday.
        return lower[after] in _THAT or (not lower[after][0].isalnum() and clause.group.form != "passive")
    if after >= clause.last or lower[after] in _BEFORE_SAID:
        return True
    if clause.group.lemma == "call" and lower[after] in _CALLING:
        return True
    return bool(following and not following.opener and following.first <= after)


def _is_count(lower: list[str], at: int, last: int) -> bool:
    """Tell whether the object that begins at a token is a count, a figure, or a number that counts nothing named."""
    if at < last and lower[at] in DETERMINERS:
        ahead = (k for k in range(at + 1, min(last, at + _LONGEST_OBJECT)) if lower[k][-1].isalpha())
        noun = next((k for k in ahead if lower[k] in _COUNTS or lower[k] in PREPOSITIONS), None)
        return noun is not None and lower[noun] in _COUNTS
    alone = at + 1 >= last or not lower[at + 1][0].isalnum() or lower[at + 1] in ("on", "in")
    return at < last and _is_number(lower[at]) and alone


def _at_number(lower: list[str], first: int, last: int) -> bool:
    close = range(first, min(last, first + _LONGEST_COUNT) - 1)
    return any(lower[at] in ("at", "between") and any(map(_is_number, lower[at + 1 : at + 4])) for at in close)


def _is_total(lower: list[str], at: int) -> bool:
    """Tell whether a number that counts people or nothing named begins at a token, and no hour."""
    while lower[at : at + 1] != [] and (lower[at] in CLASSES["before_number"] or is_adverb(lower[at])):
        at += 1
    first = at
    while lower[at : at + 1] != [] and (_is_number(lower[at]) or lower[at] in _LARGE):
        at += 1
    if at == first or at >= len(lower):
        return False
    large = lower[at - 1] in _LARGE or "," in lower[first] or lower[at] in _LOST
    return large and (lower[at] in _LOST or is_closed(lower[at]) or not lower[at][0].isalnum() or lower[at] in TIMES)


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS
