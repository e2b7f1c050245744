"""Tells how far a clause is told: to the comma that closes it, with the verbs and clauses that complete it."""

from .clause import Clause, joins_by_or
from .joints import begins_phrase
from .word_classes import ALONE, CLASSES, DETERMINERS, PREPOSITIONS, RELATIVE, is_adverb

_LONGEST = 28  # tokens from which on nothing more is taken in
_LONGEST_BEFORE_RELATIVE = 14
_LONGEST_LIST = 12
_FOLLOWING = 5
_SHORT = 3
_JOINING = CLASSES["coordinate"]
_COMPLEMENT = CLASSES["complement"]
_GERUND_COMPLEMENT = frozenset(["of", "from", "for", "by", "with"])
_LETTING = CLASSES["letting"]
_BEGINS_OBJECT = CLASSES["begins_object"]


def end_of(reading, date_ends: dict[int, int], names_at: dict, found: list[Clause], index: int, start: int) -> int:
    """Give the token after a clause as it is told.

    Parameters
    ----------
    reading : Reading
    date_ends : dict
        First token of each date to the token after its last.
    names_at : dict
        First token of each name to the token after its last and its kind.
    found : list of Clause
        The clauses of the sentence.
    index, start : int
        The clause, and the first token of its words.
    """
    lower = reading.lower
    current, end = found[index], found[-1].last
    last = _own_end(reading, date_ends, names_at, current)
    for following in found[index + 1 : index + 1 + _FOLLOWING]:
        if last - start > _LONGEST or not _completes(lower, date_ends, current, following, last, start):
            break
        current = following
        last = _own_end(reading, date_ends, names_at, current)
    # A mark, or a preposition whose own clause comes next (for entering), is no part of this clause.
    cut_short = last == current.last < end or (last < end and lower[last] in PREPOSITIONS)
    while last > current.group.last and _dangles(lower[last - 1], cut_short):
        last -= 1
    return last


def _own_end(reading, date_ends: dict[int, int], names_at: dict, clause: Clause) -> int:
    """Give the token after a verb's own arguments, or the comma that closes them where one stands before."""
    at, last = clause.group.last, max(clause.group.last, clause.core_end)
    while at < last:
        if clause.opener in RELATIVE and at + 1 < last and _goes_on(reading.lower, at):
            # A law that was passed commits the state: a verb that no list has.
            return at
        if at in date_ends:
            at = date_ends[at]
        elif reading.lower[at] == ",":
            inside = _inside(reading, names_at, at, last)
            if not inside:
                return at
            at = inside
        else:
            at += 1
    return last


def _goes_on(lower: list[str], at: int) -> bool:
    """Tell whether a word looks like the verb that goes on behind a relative clause: (passed) commits the (state)."""
    word = lower[at]
    third = len(word) > _SHORT and word[-1] == "s" and word[-2] not in "s'" and word not in PREPOSITIONS
    return third and lower[at + 1] in _BEGINS_OBJECT


def _inside(reading, names_at: dict, comma: int, last: int) -> int | None:
    """Give where to read on behind a comma within a list or a place (Lima, Peru); None behind one that closes."""
    lower, ahead = reading.lower, comma + 1
    name = names_at.get(ahead)
    if name and name[1] == "place" and reading.words[comma - 1][0].isupper():
        after = name[0]
        goes_on = after >= last or lower[after] == "," or lower[after] in PREPOSITIONS or lower[after] in _JOINING
        return after if goes_on else None
    if ahead >= last or lower[ahead] in PREPOSITIONS or lower[ahead] in ("not", "who", "which"):
        return None
    if lower[comma - 2] in DETERMINERS and _describes(lower, ahead):
        # His small, dark room.
        return ahead
    for at in range(ahead + 1, min(last - 1, ahead + _LONGEST_LIST)):
        if lower[at] in ("and", "or"):
            return at + 1
        if lower[at] in PREPOSITIONS and lower[at] != "of":
            return None
    return None


def _describes(lower: list[str], at: int) -> bool:
    """Tell whether a word behind a comma may be another adjective of the same noun."""
    word = lower[at]
    if not word.isalpha() or word.endswith(("teen", "ty")) or word in CLASSES["particle"] or word in _JOINING:
        return False
    return not (is_adverb(word) or begins_phrase(lower, at))


def _completes(
    lower: list[str], date_ends: dict[int, int], clause: Clause, following: Clause, last: int, start: int
) -> bool:
    """Tell whether the next clause goes with the words told so far, which end before ``last``."""
    group, first = following.group, following.first
    if first > last and lower[last] != ",":
        return False
    if group.form == "result":
        # Attacked the town, killing ten.
        return first <= last + 1
    if joins_by_or(clause, following):
        return first == last
    if first != last and not (not following.opener and first <= clause.group.last):
        return False
    if group.form == "infinitive":
        return group.first == last
    if group.form == "gerund":
        return lower[first] in _GERUND_COMPLEMENT
    if not following.opener:
        # Let them leave; held ten men wanted at home: what stands behind the verb reaches into the next clause.
        lets = clause.group.lemma in _LETTING and group.main == group.first
        return lets or first <= clause.group.last or (group.form == "participle" and group.first == last)
    if following.opener in _COMPLEMENT and _only_date(date_ends, clause.group.last, last):
        return True
    restricts = following.opener in RELATIVE and lower[first - 1] != "," and lower[first - 1] not in _JOINING
    return restricts and last - start <= _LONGEST_BEFORE_RELATIVE


def _only_date(date_ends: dict[int, int], first: int, last: int) -> bool:
    """Tell whether nothing but a date stands between two tokens: found (last week) that."""
    return first == last or date_ends.get(first) == last or date_ends.get(first + 1) == last


def _dangles(word: str, cut_short: bool) -> bool:
    """Tell whether a word cannot end a clause; a preposition or determiner cannot where another clause cut it short."""
    if not (word[-1].isalnum() or word in ('"', "”", "''", ")", "%", "]")) or word in _JOINING:
        return True
    leads_on = word in PREPOSITIONS or (word in DETERMINERS and word not in ALONE)
    return cut_short and (leads_on or is_adverb(word))
