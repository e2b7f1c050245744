"""Parts a sentence into clauses, one for each verb group, and finds each clause's subject and place."""

from dataclasses import dataclass

from . import verb_groups
from .verb_groups import CLASSES, Group

_RELATIVE = CLASSES["relative"]
_SUBORDINATE = CLASSES["subordinate"]
_COORDINATE = CLASSES["coordinate"]
_HARD = CLASSES["mark"]
_CONDITIONAL = CLASSES["condition"]
_PLACE_PREPOSITIONS = CLASSES["place_preposition"]
_KINDS_OF_PLACE = CLASSES["place_noun"]
_NOT_BEFORE_AS = CLASSES["not_before_as"]
_SUBJECTS = CLASSES["subject"]
# No walk over a sentence's tokens is longer than this, so that a text without full stops is still read in linear time.
_FARTHEST = 40
_LONGEST_SUBJECT = 14


@dataclass(slots=True)
class Clause:
    """A clause: tokens ``first`` to ``last`` (exclusive) about its verb group.

    ``opener`` is the word that begins it, where that joins it to another (who, if, and, a comma); ``subject`` the
    tokens of its subject, which may stand in an earlier clause; ``core_end`` the token after the verb's own
    arguments, before any fragment that hangs on the clause (because of ...).
    """

    group: Group
    first: int
    last: int
    opener: str
    subject: tuple[int, int] | None = None
    core_end: int = 0

    @property
    def hangs(self) -> bool:
        """Tell whether the clause depends on another (a relative clause, a participle, a gerund, an infinitive)."""
        joined = self.opener in _SUBORDINATE or self.opener == "as"
        return joined or self.group.form in ("participle", "gerund", "infinitive")

    @property
    def conditional(self) -> bool:
        """Tell whether the clause states a condition or a question."""
        return self.opener in _CONDITIONAL


def _joins(lower: list[str], at: int) -> bool:
    """Tell whether a token joins a clause that depends on another; ``as`` does before a determiner or pronoun."""
    word = lower[at]
    if word != "as":
        return word in _SUBORDINATE
    if at == 0 or at + 1 >= len(lower) or lower[at - 1] in _NOT_BEFORE_AS:
        return False
    return lower[at + 1] in verb_groups.DETERMINERS or lower[at + 1] in _SUBJECTS


def _boundary(lower: list[str], after: int, verb: int) -> tuple[int, str]:
    """Give where the clause of a verb begins, between the verb before it and itself, and the word that opens it."""
    comma = coordinate = -1
    lowest = max(after, verb - _FARTHEST)
    for at in range(verb - 1, lowest - 1, -1):
        word = lower[at]
        if word in _HARD:
            return (comma, ",") if coordinate < 0 <= comma else (at + 1, "")
        if _joins(lower, at):
            if comma >= 0 and lower[at] not in _RELATIVE and verb - 1 != comma:
                # After they left, police came: the comma parts the fragment from this clause.
                return comma, ","
            return at, word
        if word in _COORDINATE and lower[at + 1] in verb_groups.PREPOSITIONS:
            # Past the guards and into the port: what "and" joins are phrases.
            continue
        if word in _COORDINATE and (at == verb - 1 or lower[at - 1] == "," or (coordinate < 0 and comma < 0)):
            if at == verb - 1 or (at > lowest and lower[at - 1] == ","):
                return at, word
            coordinate = at
        elif word == "," and comma < 0:
            comma = at
            if at == verb - 1:
                return at, ","
    if coordinate >= 0 and comma < 0 and after > 0:
        return coordinate, lower[coordinate]
    return (comma, ",") if comma >= 0 else (lowest, "")


def _core_end(lower: list[str], start: int, last: int) -> int:
    """Give the token after the verb's own arguments."""
    for at in range(start, min(last, start + _FARTHEST)):
        word = lower[at]
        if word in _HARD:
            return at
        if word in _SUBORDINATE and at > start:
            if word in ("since", "after", "before", "until") and at + 1 < last and lower[at + 1][0].isdigit():
                continue
            return at
        if word == "," and at + 1 < last:
            after = lower[at + 1]
            if after in _SUBORDINATE or after in _COORDINATE or after.endswith("ing") or after in ("with", "including"):
                return at
        if word == "due" and at + 1 < last and lower[at + 1] == "to":
            return at
    return min(last, start + _FARTHEST)


def _only_leads(lower: list[str], at: int, last: int) -> bool:
    """Tell whether a token only leads up to a phrase: a joining word, a mark or an adverb."""
    word = lower[at]
    if word == "as":
        return at + 1 == last or lower[at + 1] not in ("many", "much", "few")
    if word in _COORDINATE or word in _SUBORDINATE or not word[0].isalnum():
        return True
    return verb_groups.is_adverb(word) and word not in ("all", "both", "almost", "nearly")


def _trim(lower: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Take joining words and marks off both ends of a stretch; None if nothing is left."""
    while first < last and _only_leads(lower, first, last):
        first += 1
    while last > first and (
        lower[last - 1] in _COORDINATE or not lower[last - 1][-1].isalnum() or verb_groups.is_adverb(lower[last - 1])
    ):
        last -= 1
    return (first, last) if first < last else None


def _noun_phrase_before(lower: list[str], at: int, first: int) -> tuple[int, int] | None:
    """Give the noun phrase that ends right before a token: what a relative clause or a participle speaks of."""
    if at > first and lower[at - 1] == ",":
        at -= 1
    last = at
    while at > first and last - at < _LONGEST_SUBJECT:
        word = lower[at - 1]
        if word == "of":
            at -= 1
            continue
        if word in verb_groups.PREPOSITIONS or word in _SUBORDINATE or word in _COORDINATE or word in _HARD:
            break
        if word in (",", "to") or word in verb_groups.BE or word in verb_groups.MODALS:
            break
        at -= 1
    while at < last and lower[at] == "of":
        at += 1
    return _trim(lower, at, last)


def _subject(reading, clauses: list[Clause], index: int, date_tokens: dict[int, int], first: int):
    """Give the subject of a clause as tokens, or None."""
    lower = reading.lower
    clause = clauses[index]
    group = clause.group
    previous = clauses[index - 1] if index else None
    if group.form in ("gerund", "infinitive"):
        return previous.subject if previous else None
    lead = group.first
    if "'" in lower[lead] and lower[lead].partition("'")[0] in _SUBJECTS:
        return lead, lead + 1
    before = lead - 1
    while before > clause.first and verb_groups.is_adverb(lower[before]):
        before -= 1
    if before >= clause.first and lower[before] in ("who", "which", "that") and clause.opener in _RELATIVE:
        return _noun_phrase_before(lower, before, previous.group.last if previous else first)
    if group.form == "participle":
        return _noun_phrase_before(lower, lead, previous.group.last if previous else first)
    own = _trim(lower, clause.first, lead)
    if own:
        start, end = own
        # On Thursday police arrested ...: a leading date or phrase with a preposition is not the subject.
        while start < end and (lower[start] in verb_groups.PREPOSITIONS or start in date_tokens):
            ahead = date_tokens.get(start) or date_tokens.get(start + 1)
            if ahead is None:
                break
            start = ahead
        if start < end and lower[start] in verb_groups.PREPOSITIONS:
            comma = next((at for at in range(end - 1, max(start, end - _FARTHEST) - 1, -1) if lower[at] == ","), -1)
            start = max(start, comma + 1)
        found = _trim(lower, start, end) if start < end else None
        if found:
            start, end = found
            return (start, end) if end - start <= _LONGEST_SUBJECT else (end - _LONGEST_SUBJECT, end)
    antecedent = None
    for earlier in reversed(clauses[max(0, index - 6) : index]):
        if not earlier.hangs:
            if antecedent and earlier.group.sort == "reporting" and clause.opener not in _COORDINATE:
                return antecedent
            return earlier.subject
        if earlier.subject:
            antecedent = earlier.subject
            if clause.opener in _COORDINATE and earlier is previous:
                return antecedent
    return antecedent


def find(reading, first: int, end: int, date_tokens: dict[int, int]) -> list[Clause]:
    """Give the clauses between two tokens of a sentence, in order; together they cover it.

    ``date_tokens`` maps the first token of each date to the token after its last.
    """
    lower = reading.lower
    groups = verb_groups.find(reading, first, end)
    clauses: list[Clause] = []
    for group in groups:
        after = clauses[-1].group.last if clauses else first
        if group.form in ("gerund", "infinitive"):
            start, opener = max(after, group.first - (group.form == "gerund")), ""
        else:
            start, opener = _boundary(lower, after, group.first)
            if not opener and clauses and start > after + _FARTHEST:
                start = group.first
        if not clauses:
            start = first if start > first and opener in ("", ",") else start
            if opener == ",":
                opener = ""
        previous = clauses[-1] if clauses else None
        bare = previous and previous.group.form == "past" and previous.opener not in _RELATIVE
        if bare and start <= after and not opener:
            if previous.group.sort != "reporting" and previous.group.lemma not in ("think", "believe", "hope", "know"):
                # Escapees arrested abroad were sent home: two verbs with nothing to part them, so the first is a
                # participle.
                previous.group.form = "participle"
            elif group.form == "past" and lower[group.first - 1] == previous.group.lemma:
                start = group.first
        if previous:
            behind = previous.group.form == "participle" or previous.opener in _RELATIVE
            if start <= after and not opener and behind:
                start = group.first
            previous.last = start
        clauses.append(Clause(group, start, end, opener))
    for index, clause in enumerate(clauses):
        clause.core_end = _core_end(lower, clause.group.last, clause.last)
        clause.subject = _subject(reading, clauses, index, date_tokens, first)
    return clauses


def place(reading, clause_first: int, clause_last: int, verb: int, names_at: dict[int, tuple[int, str]]):
    """Give the tokens of the place that a clause names after a preposition, those after the verb first; or None."""
    lower = reading.lower
    low = max(clause_first, verb - _FARTHEST)
    high = min(clause_last, verb + _FARTHEST)
    for first, last in ((verb + 1, high), (low, verb)):
        for at in range(first, last - 1):
            if lower[at] not in _PLACE_PREPOSITIONS and not (lower[at] == "of" and lower[at - 1] in _KINDS_OF_PLACE):
                continue
            ahead = at + 2 if lower[at + 1] == "the" else at + 1
            named = names_at.get(ahead)
            if named and ahead < clause_last and (named[1] == "place" or (named[1] == "other" and lower[at] != "for")):
                return ahead, named[0]
    return None
