"""Parts a sentence into clauses, one for each verb group."""

from dataclasses import dataclass
from itertools import pairwise

from . import verb_groups
from .group import Group, participle_of
from .word_classes import (
    CALENDAR_WORDS,
    CLASSES,
    COORDINATE,
    DETERMINERS,
    MARKS,
    PREPOSITION_TOO,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SUBORDINATE,
    TIMES,
    is_adverb,
)

_SUBJECTS = CLASSES["subject"]
_NUMBER_WORDS = CLASSES["number"]
_BEFORE_NUMBER = CLASSES["before_number"]
_PARTS_OF_TIME = CLASSES["part_of_time"]
_ARTICLES = CLASSES["article"]
_CONDITIONAL = CLASSES["condition"]
_NOT_BEFORE_AS = CLASSES["not_before_as"]
_IN_COUNT = frozenset(["than", "least", "most"])
_BEFORE_MEASURE = frozenset(["than", "least", "most"])
_BEFORE_THAT = frozenset(["in", "at", "on", "for", "of", "by", "from", "with", "after", "before", "since", "until"])
_BEFORE_THAN = frozenset(["more", "less", "fewer", "other", "rather"])
_NO_PHRASE_START = {"'s", "whose", "other", "more", "most", "such"}
_PHRASE_STARTS = (CLASSES["determiner"] | _SUBJECTS | CLASSES["whole"]) - _NO_PHRASE_START
_CLOSING = {'"': ('"',), "“": ("”",), "``": ("''",), "(": (")",)}
_OPENING = frozenset(['"', "“", "``"])
# Before whom somebody may be brought: no time.
_SITTING = frozenset(["court", "council", "tribunal", "judge", "judges", "committee", "commission", "parliament"])
_LONGEST_MARKED = 12
_LONGEST_BESIDE = 7
_NEARNESS = frozenset(["last", "this", "early", "late", "today", "yesterday"])
_TIMES_OF_DAY = frozenset(["dawn", "daybreak", "sunrise", "midday", "noon", "dusk", "sunset", "nightfall", "midnight"])
_INVERTING = frozenset(["did", "does", "do"])
_ASKING = frozenset(["what", "whatever", "whoever"])
_MEASURED = frozenset(["many", "much", "few", "long", "far", "often"])
_PARTING = RELATIVE | COORDINATE
_WITH_AUXILIARY = frozenset(["passive", "perfect", "progressive", "modal"])
_FINITE = _WITH_AUXILIARY | {"past", "present"}
_WH = frozenset(["who", "which", "whose", "whom"])
_BEFORE_SENTENCE = frozenset([".", ",", ";", ":", '"', "“"])
# No walk over a sentence's tokens is longer than this, so that a text without full stops is still read in linear time.
FARTHEST = 40


@dataclass(slots=True)
class Clause:
    """A clause: tokens ``first`` to ``last`` (exclusive) about its verb group.

    ``opener`` is the word that begins it, where that joins it to another (who, if, and, a comma); ``subject`` the
    tokens of its subject, which may stand in an earlier clause; ``core_end`` the token after the verb's own
    arguments, before any fragment that hangs on the clause (because of ...); ``object`` the tokens of what a relative
    clause speaks of, where that is its object (the count that a ministry gave); ``unsaid`` tells whether it leaves
    open of what or whom it speaks (what happened, how many fled); ``sure`` tells whether the words of the
    subject look like one noun phrase that fits the verb.
    """

    group: Group
    first: int
    last: int
    opener: str
    subject: tuple[int, int] | None = None
    core_end: int = 0
    object: tuple[int, int] | None = None
    unsaid: bool = False
    sure: bool = True

    @property
    def hangs(self) -> bool:
        """Tell whether the clause depends on another (a relative clause, a participle, a gerund, an infinitive)."""
        joined = self.opener in SUBORDINATE or self.opener == "as"
        return joined or self.group.form in ("participle", "gerund", "infinitive", "result")

    @property
    def conditional(self) -> bool:
        """Tell whether the clause states a condition or a question."""
        return self.opener in _CONDITIONAL


def joins_by_or(clause: Clause, following: Clause) -> bool:
    """Tell whether a verb goes on from the one before as the other case of one thing: they died or | went missing."""
    both = {clause.group.form, following.group.form} <= _FINITE
    return following.opener == "or" and both and following.subject == clause.subject and following.subject is not None


def _joins(lower: list[str], at: int) -> bool:
    """Tell whether a token joins a clause that depends on another; ``as`` does before a determiner or pronoun."""
    word = lower[at]
    if word == "than":
        # More than a week is a count.
        return at == 0 or lower[at - 1] not in _BEFORE_THAN
    if word == "that" and (lower[at - 1] in _BEFORE_THAT or determines(lower, at)):
        # That year; in that regard.
        return False
    if word in PREPOSITION_TOO and lower[at + 1 : at + 2] and lower[at + 1] in _TIMES_OF_DAY:
        return False  # left before dawn with ten aboard
    if word == "so" and at and lower[at - 1] in ("do", "did", "done", "doing", "does"):
        return False
    if word != "as":
        return word in SUBORDINATE
    if at == 0 or at + 1 >= len(lower) or lower[at - 1] in _NOT_BEFORE_AS:
        return False
    return lower[at + 1] in DETERMINERS or lower[at + 1] in _SUBJECTS


def determines(lower: list[str], at: int) -> bool:
    """Tell whether "that" points at a noun (that year; that group was taken) rather than joins a clause."""
    ahead = lower[at + 1] if at + 1 < len(lower) else "."
    if ahead in TIMES:
        # But: said that last week ten left.
        return ahead not in _NEARNESS
    begins = at == 0 or lower[at - 1] in _BEFORE_SENTENCE
    if at > 1 and lower[at - 1] in CALENDAR_WORDS and lower[at - 2] in ("on", "in"):
        begins = at == 2 or lower[at - 3] in _BEFORE_SENTENCE  # On Thursday that body voted
    return begins and ahead[0].isalpha() and not begins_phrase(lower, at + 1) and ahead[-1] != "s"


def _boundary(lower: list[str], after: int, verb: int) -> tuple[int, str]:
    """Give where the clause of a verb begins, between the verb before it and itself, and the word that opens it."""
    comma = coordinate = -1
    lowest = max(after, verb - FARTHEST)
    for at in range(verb - 1, lowest - 1, -1):
        word = lower[at]
        if word in _OPENING and at == verb - 1 and lower[at - 1][0].isalnum() and at > lowest:
            # The camps “cannot take more”: marks around the verb part it from no subject.
            continue
        if word in MARKS:
            return (comma, ",") if coordinate < 0 <= comma else (at + 1, "")
        if _joins(lower, at):
            if comma >= 0 and lower[at] not in RELATIVE and verb - 1 != comma:
                # After they left, police came: the comma parts the fragment from this clause.
                return comma, ","
            return at, word
        if word in COORDINATE and lower[at + 1] in PREPOSITIONS and not _dated(lower, at + 2):
            # Past the guards and into the port: what "and" joins are phrases.
            continue
        if word in COORDINATE and (at == verb - 1 or lower[at - 1] == "," or comma < 0):
            if at == verb - 1 or (at > lowest and lower[at - 1] == ","):
                return at, word
            coordinate = at
        elif word == "," and comma < 0:
            comma = at
            if at == verb - 1:
                # Whose father, an old man, (had died): what stands between commas parts no clause.
                opened = next((k for k in range(at - 1, lowest - 1, -1) if lower[k] in _WH or lower[k] in MARKS), None)
                if opened is not None and lower[opened] in _WH:
                    return opened, lower[opened]
                joins = _before_inserted(lower, lowest, at)
                return (joins, lower[joins]) if joins else (at, ",")
    if coordinate >= 0 and comma < 0 and after > 0:
        return coordinate, lower[coordinate]
    return (comma, ",") if comma >= 0 else (lowest, "")


def _before_inserted(lower: list[str], lowest: int, comma: int) -> int | None:
    """Give the word that joins on a subject which a phrase parts from its verb: , and | ten, of Chad, left."""
    begun = next((k for k in range(comma - 1, lowest, -1) if lower[k] == "," or lower[k] in MARKS), None)
    if begun is None or lower[begun] != "," or lower[begun + 1] not in PREPOSITIONS:
        return None
    joins = next((k for k in range(begun - 1, max(lowest, begun - _LONGEST_BESIDE), -1) if lower[k] in COORDINATE), 0)
    return joins if joins and lower[joins - 1] == "," and begins_phrase(lower, joins + 1) else None


def _dated(lower: list[str], at: int) -> bool:
    return lower[at : at + 1] != [] and (lower[at][0].isdigit() or lower[at] in CALENDAR_WORDS)


def _beside(lower: list[str], after: int, verb: int) -> int | None:
    """Give where a subject begins that nothing parts from the clause before it: after they had landed the four flew."""
    for at in range(verb - 1, max(after, verb - _LONGEST_BESIDE), -1):
        before = lower[at - 1]
        if lower[at] in _ARTICLES and before[0].isalnum() and not _leads_on(before):
            return at
        if lower[at] in MARKS or lower[at] in COORDINATE or lower[at] == "," or lower[at] in SUBORDINATE:
            return None
    return None


def _leads_on(word: str) -> bool:
    """Tell whether a word goes with the noun phrase behind it."""
    closed = word in PREPOSITIONS or word in DETERMINERS or word in CLASSES["whole"]
    return closed or word in COORDINATE or word in SUBORDINATE or word == "to" or is_adverb(word)


def _before_measure(lower: list[str], start: int, at: int) -> int:
    """Give where a measure of time that leads on to a clause begins: six weeks (after they had left)."""
    if at - 2 > start and lower[at - 1] in _PARTS_OF_TIME:
        if lower[at - 2] == ",":
            return at - 2
        low = next((k for k in range(at - 2, max(start, at - 5), -1) if begins_phrase(lower, k)), None)
        if low is not None and lower[low - 1] not in PREPOSITIONS and lower[low - 1] not in _BEFORE_MEASURE:
            return low - 1 if lower[low - 1] == "," else low
    return at


def core_end_of(lower: list[str], start: int, last: int) -> int:
    """Give the token after the verb's own arguments."""
    quoted = start
    for at in range(start, min(last, start + FARTHEST)):
        word = lower[at]
        if at < quoted:
            continue
        if word in MARKS:
            # Words in quotation marks or brackets within the clause are of it.
            quoted = _closing(lower, start, at, last)
            if not quoted:
                return at
            continue
        if word in _INVERTING and at + 1 < last and (lower[at + 1] in DETERMINERS or lower[at + 1] in _SUBJECTS):
            # Not until they left did a boat come.
            return at
        if word in COORDINATE and at + 1 < last and _goes_apart(lower, at + 1, last):
            return at
        if (
            word in SUBORDINATE
            and (at > start or word == "because")
            and (word not in ("than", "so", "that") or _joins(lower, at))
        ):
            dated = at + 1 < last and (lower[at + 1][0].isdigit() or (word == "since" and _dated(lower, at + 1)))
            heard = word == "before" and not _SITTING.isdisjoint(lower[at + 1 : min(last, at + _LONGEST_BESIDE)])
            if word in PREPOSITION_TOO and (dated or heard):
                continue
            return _before_measure(lower, start, at) if word in PREPOSITION_TOO else at
        if word == "," and at + 1 < last:
            after = lower[at + 1]
            if after in SUBORDINATE or after in COORDINATE or after.endswith("ing") or after in ("with", "including"):
                return at
        if word == "due" and at + 1 < last and lower[at + 1] == "to":
            return at
    return min(last, start + FARTHEST)


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
        (at for at in range(verb - 3, max(clause.first - 1, verb - _LONGEST_BESIDE), -1) if lower[at] == ","), None
    )


def _goes_apart(lower: list[str], at: int, last: int) -> bool:
    """Tell whether what "and" leads up to is no part of the clause: (they left) and that ten, and two on Friday."""
    if lower[at] in SUBORDINATE:
        return True
    counted = lower[at] in _NUMBER_WORDS or lower[at][0].isdigit()
    if at + 2 >= last or not counted:
        return False
    return lower[at + 1] == "the" or (lower[at + 1] in ("on", "in") and _dated(lower, at + 2))


def _closing(lower: list[str], start: int, at: int, last: int) -> int:
    """Give the token after the mark that closes a few words in marks; 0 where they are a quotation, or too many."""
    closing = _CLOSING.get(lower[at])
    if closing is None or at == start or lower[at - 1] in (",", ":"):
        return 0
    return next((k + 1 for k in range(at + 1, min(last, at + _LONGEST_MARKED)) if lower[k] in closing), 0)


def begins_phrase(lower: list[str], at: int) -> bool:
    """Tell whether a token begins a noun phrase of its own: a determiner, a pronoun, a number, "about" before one."""
    word = lower[at]
    if word in _PHRASE_STARTS or word[0].isdigit() or word in _NUMBER_WORDS:
        return True
    ahead = lower[at + 1] if at + 1 < len(lower) else ""
    return word in _BEFORE_NUMBER and (ahead[:1].isdigit() or ahead in _NUMBER_WORDS or ahead in _IN_COUNT)


def find(reading, first: int, end: int) -> list[Clause]:
    """Give the clauses between two tokens of a sentence, in order and covering it, their subjects not yet set."""
    lower = reading.lower
    groups = verb_groups.find(reading, first, end)
    clauses: list[Clause] = []
    for group in groups:
        after = clauses[-1].group.last if clauses else first
        if group.form in ("gerund", "infinitive", "result"):
            start, opener = max(after, group.first - (group.form != "infinitive")), ""
        else:
            start, opener = _boundary(lower, after, group.first)
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
        if bare and finite and group.form != "participle" and start <= after and not opener:
            if previous.group.sort != "reporting" and previous.group.lemma not in ("think", "believe", "hope", "know"):
                # Escapees arrested abroad were sent home: two verbs with nothing to part them, so the first is a
                # participle.
                previous.group.form = "participle"
            elif group.form == "past" and lower[group.first - 1] == previous.group.lemma:
                start = group.first
        if previous and finite and not opener and start <= after and previous.group.sort != "reporting":
            start = _beside(lower, after + 1, group.first) or start
            done = group.form == "past" and previous.group.form in _WITH_AUXILIARY and not previous.hangs
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
        unsaid = opener in _ASKING or (opener == "how" and lower[start + 1] in _MEASURED)
        clauses.append(Clause(group, start, end, opener, unsaid=unsaid))
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
            clause.core_end = _before_measure(lower, clause.group.last, clause.last)
    return clauses
