"""Finds the subject of each clause: beside its verb, parted from it by another clause, or shared with one before."""

from . import antecedents, before_verb, noun_phrases, verb_groups, verbs
from .antecedents import PLURAL_VERBS, SINGULAR
from .clause import Clause
from .clauses import before_some
from .core import core_end_of
from .deeds import tells_deed
from .joints import FARTHEST, begins_phrase
from .noun_phrases import LONGEST
from .word_classes import (
    CALENDAR_WORDS,
    CLASSES,
    COORDINATE,
    DETERMINERS,
    LEADING_WORDS,
    MARKS,
    MODALS,
    NEED_NOUN,
    PREPOSITION_TOO,
    PREPOSITIONS,
    RELATIVE,
    is_adverb,
)

_SUBJECTS = CLASSES["subject"]
_BEFORE_NUMBER = CLASSES["before_number"]
_PARTS_OF_TIME = CLASSES["part_of_time"]
_OBJECT_ACTS = CLASSES["object_acts"]
_PARTICLES = CLASSES["particle"]
_BEFORE_OBJECT_ENDS = NEED_NOUN | _PARTICLES
_LONE_OBJECTS = (["him"], ["them"], ["us"], ["me"])
_SEEING = CLASSES["seeing"] | CLASSES["letting"]
_LONGEST_FOR = 5
_LONGEST_OBJECT = 10
_LONGEST_SAYING = 6
_FARTHEST_VERB = 60  # tokens between a subject and its verb
_EARLIER = 6  # clauses before one among which its subject is looked for
_JOINS_BEFORE = PREPOSITION_TOO | CLASSES["joins_clause"]
_NO_NUMBER = PREPOSITIONS - _BEFORE_NUMBER
_GOVERNED = frozenset(["gerund", "infinitive", "result"])
_TURNED = CLASSES["do"] | CLASSES["be"] | MODALS.keys()
_FINITE = frozenset(["past", "perfect", "passive", "present", "modal"])
_BEFORE_DID = frozenset(["so", "nor", "neither"])
_NO_SUBJECT = CLASSES["no_subject"]


def _object_before(lower: list[str], previous: Clause, at: int) -> tuple[int, int] | None:
    """Give the object of a verb that makes its object act (ordered the guards to leave)."""
    low = max(previous.group.last, at - _LONGEST_FOR)
    lead = next((k for k in range(at - 1, low - 1, -1) if lower[k] == "for"), at)
    if lead < at - 1 and (lower[at - 1] in CLASSES["whole"] or lower[at - 1][-1] == "s") and "," not in lower[lead:at]:
        return lead + 1, at  # looked for somebody to take them in
    acts = previous.group.lemma in _OBJECT_ACTS or lower[at] in verbs.forms().base  # saw ten men cross
    if not acts or previous.group.form == "passive" or at - previous.group.last > _LONGEST_OBJECT:
        return None
    if "of" in lower[at - 2 : at]:
        # Accused the army in May of | killing ten: the army.
        end = next((k for k in range(previous.group.last + 1, at) if lower[k] in PREPOSITIONS), at - 1)
        return noun_phrases.trim(lower, previous.group.last, end)
    return noun_phrases.trim(lower, previous.group.last, at)


def _own_subject(reading, clause: Clause, previous: Clause | None, date_tokens: dict[int, int], first: int):
    """Give the subject that stands in the clause itself or right before it, and whether it is one that ends here."""
    lower, group = reading.lower, clause.group
    lead = group.first
    if "'" in lower[lead] and lower[lead].partition("'")[0] in _SUBJECTS:
        return lead, lead + 1
    if group.lemma == "do" and lower[lead - 1] in _BEFORE_DID and group.last == lead + 1:
        # So did | her sons, a month later.
        end = next(
            (k for k in range(group.last, min(clause.last, group.last + LONGEST)) if _ends_turned(lower, k)), None
        )
        return noun_phrases.trim(lower, group.last, end or min(clause.last, group.last + LONGEST))
    before = lead - 1
    while before > clause.first and is_adverb(lower[before]):
        before -= 1
    since = previous.group.last if previous else first
    if before >= clause.first and lower[before] in ("who", "which", "that") and clause.opener in RELATIVE:
        spoken_of = noun_phrases.ending_before(lower, before, since)
        spoken_of = antecedents.of_part(lower, antecedents.past_age(lower, spoken_of, since))
        if lower[before] == "who":
            spoken_of = antecedents.of_whom(reading, antecedents.carried(lower, spoken_of))
            spoken_of = antecedents.past_description(reading, spoken_of)
        if lower[before - 1] != ",":
            spoken_of = antecedents.past_name(reading, spoken_of, since)
            if lower[before] != "who":
                spoken_of = antecedents.past_topic(reading, spoken_of, since)
        return antecedents.with_joined(lower, spoken_of, lead, since)
    if group.form == "participle":
        if lower[lead - 1] == ",":
            one = noun_phrases.ending_before(lower, lead, since)
            if one and one[0] - 1 > since and lower[one[0] - 1] == "and" and lower[one[0]] in DETERMINERS:
                # A man and his son, recognised as refugees.
                other = noun_phrases.ending_before(lower, one[0] - 1, since)
                led = other and other[0] and lower[other[0] - 1] in PREPOSITIONS
                return (other[0], one[1]) if other and not led else one
            return antecedents.of_relation(lower, one)
        if lower[lead].endswith("ing"):
            # The number of people | reaching Peru: it is they who reach it.
            one = noun_phrases.ending_before(lower, lead, since)
            if one and one[0] > since and lower[one[0] - 1] == "from":
                whole = noun_phrases.ending_before(lower, one[0] - 1, since)  # people from Chad sheltering in Peru
                one = (whole[0], one[1]) if whole else one
            of = next((k for k in range(lead - 1, one[0] if one else lead, -1) if lower[k] == "of"), None)
            return (of + 1, lead) if one and of and lower[of - 1] in CLASSES["count"] else one
        return antecedents.of_those(
            lower, antecedents.of_count(reading, noun_phrases.ending_before(lower, lead, since))
        )
    own = before_verb.of_verb(reading, clause.first, lead, date_tokens)
    if own and own[1] - own[0] > 1 and lower[own[0]] in _TURNED:
        own = own[0] + 1, own[1]  # nor did | the guards (return)
    if clause.opener == "whose" and own:
        owner = antecedents.past_age(lower, noun_phrases.ending_before(lower, clause.first, since), since)
        if owner and lower[owner[0]] in ("none", "neither", "some", "any") and lower[owner[0] + 1] == "of":
            # None of the men whose boat sank: the boat is the men's.
            owner = owner[0] + 2, owner[1]
        return (owner[0], own[1]) if owner else own
    if own and clause.opener in PREPOSITION_TOO and own[0] > clause.first + 1:
        # Since the war about 5,000 have come: the word is a preposition, it joins no clause.
        clause.opener = ""
    return own


def _past_date(lower: list[str], found: tuple[int, int] | None, date_tokens: dict[int, int]) -> tuple[int, int] | None:
    """Give a subject without the date right before it: on Monday | ten men held in Lima."""
    end = date_tokens.get(found[0]) if found and found[0] and lower[found[0] - 1] in PREPOSITIONS else None
    return (end, found[1]) if end and end < found[1] and lower[end] != "'s" and lower[end][0].isalnum() else found


def _ends_turned(lower: list[str], at: int) -> bool:
    return not lower[at][0].isalnum() or (lower[at] in PREPOSITIONS and lower[at] != "of") or lower[at] in RELATIVE


def _seen(lower: list[str], clause: Clause, previous: Clause | None) -> tuple[int, int] | None:
    """Give those whom somebody sees act, all that "and" joins: saw ten men and women come off the boat."""
    if previous is None or previous.group.lemma not in _SEEING or clause.opener != "and":
        return None
    if clause.group.form != "present" or previous.group.last + 1 >= clause.first:
        return None
    return noun_phrases.trim(lower, previous.group.last, clause.group.first)


def _shared_subject(lower: list[str], clauses: list[Clause], index: int) -> tuple[int, int] | None:
    """Give the subject of an earlier clause for a verb that has none of its own."""
    # They arrested the men, who had fled, and sent them home: "and" goes on with the clause before the commas.
    after_comma = clauses[index].first > 0 and lower[clauses[index].first - 1] == ","
    clause, previous, antecedent = clauses[index], clauses[index - 1], None
    low = max(previous.group.last, clause.first - FARTHEST)
    if any(lower[at] in (";", ":") for at in range(low, clause.first)):
        return None
    behind = clause.first == clause.group.first == previous.group.last
    if behind and previous.group.sort == "reporting" and previous.opener in ("that", "which", "who"):
        # Figures that two papers say were released.
        return noun_phrases.ending_before(lower, previous.first, max(0, previous.first - FARTHEST))
    for earlier in reversed(clauses[max(0, index - _EARLIER) : index]):
        if earlier.group.sort == "reporting" and earlier.opener == "," and clause.opener in COORDINATE:
            # They were at sea for a day, he said, and were met by a boat.
            continue
        if not earlier.hangs:
            if antecedent and earlier.group.sort == "reporting" and clause.opener not in COORDINATE:
                return antecedent
            return earlier.subject
        if earlier.subject:
            antecedent = earlier.subject
            if clause.opener in COORDINATE and earlier is previous and not after_comma:
                return antecedent
    return antecedent


def _parted_subject(reading, clauses: list[Clause], index: int, date_tokens: dict[int, int], first: int):
    """Give the subject that a relative clause or participle parts from its verb: the man who fled (was caught)."""
    lower, clause = reading.lower, clauses[index]
    previous = clauses[index - 1] if index else None
    start = previous.group.last if previous else first
    end = clause.group.first if clause.group.form == "participle" else clause.first
    if clause.group.form == "participle":
        end = before_some(lower, clause) or end
    if clause.group.form != "participle" and clause.opener not in RELATIVE:
        # Seven men, six weeks after they had crossed the river, (were caught).
        end = next((at for at in range(start + 1, min(end, start + FARTHEST)) if lower[at] == ","), start)
    if previous and previous.group.sort != "reporting":
        # Behind a main verb the noun is its object, unless a mark or a joining word begins another clause.
        begins = [at for at in range(max(start, end - FARTHEST), end) if lower[at] in MARKS or lower[at] in COORDINATE]
        if previous.hangs or not begins:
            return None
        start = begins[-1] + 1
    found = before_verb.of_verb(reading, start, end, date_tokens)
    # Of ten who fled, five were caught; for those who stay, life is hard: a phrase with a preposition is no subject.
    return None if found and lower[found[0]] in _NO_NUMBER else found


def _speaks_of_object(lower: list[str], clause: Clause) -> bool:
    """Tell whether what a relative clause speaks of is its object: the report that a paper published."""
    if clause.opener not in ("that", "which", "whom") or lower[clause.first - 1] in PREPOSITIONS:
        return False
    if clause.group.first - clause.first <= 1:
        # The trial that led to it.
        return False
    if verb_groups.lacks_object(lower, clause.group, clause.last):
        return True
    at = clause.group.last
    at += at < clause.last and verb_groups.goes_with_verb(lower, at)
    own = clause.opener != "that" and clause.group.form != "passive"
    ahead = lower[at] if at < clause.last else "."
    return own and (ahead in LEADING_WORDS or not ahead[0].isalnum() or ahead in CALENDAR_WORDS)


def _said_of_object(lower: list[str], clause: Clause) -> bool:
    """Tell whether a relative clause leads up to what is said of its object: whom Peru is reported to (have sent)."""
    passive = clause.opener == "whom" and clause.group.form == "passive"
    return passive and lower[clause.group.last : clause.group.last + 1] == ["to"]


def _before_saying(reading, clause: Clause, date_tokens: dict[int, int]) -> tuple[int, int] | None:
    """Give the subject that an inserted "he said" parts from its verb: some of them, he said, (were misled)."""
    lower, subject, last = reading.lower, clause.subject, clause.group.last
    if clause.group.sort != "reporting" or clause.opener or not subject or subject[0] <= clause.first + 1:
        return None
    if lower[subject[0] - 1] != "," or "," not in lower[last : last + _LONGEST_SAYING]:
        return None
    return before_verb.of_verb(reading, clause.first, subject[0] - 1, date_tokens)


def _take_in_phrase(reading, clause: Clause, date_tokens: dict[int, int], first: int) -> None:
    """Make a phrase of time between a first subject and its verb no clause: the total since the war came to ten."""
    lower = reading.lower
    own = noun_phrases.trim(lower, clause.first, clause.group.first)
    measured = (
        lower[clause.first - 1] in _PARTS_OF_TIME or "," in lower[max(first, clause.first - FARTHEST) : clause.first]
    )
    if measured or (own and lower[own[0]] in _SUBJECTS):
        return
    clause.subject = before_verb.of_verb(reading, first, clause.first, date_tokens)
    if clause.subject:
        clause.opener, clause.first = "", first


def _sound(reading, clauses: list[Clause], index: int) -> bool:
    """Tell whether the words of a subject look like one noun phrase that its verb agrees with."""
    clause, lower = clauses[index], reading.lower
    first, last = clause.subject
    if last - first >= LONGEST or not lower[first][0].isalnum() or clause.group.first - last > _FARTHEST_VERB:
        return False
    number = lower[first] in _BEFORE_NUMBER and begins_phrase(lower, first)
    many = lower[first] == "as" and lower[first + 1] in ("many", "much", "few")
    if (lower[first] in PREPOSITIONS and not number) or (lower[first] in _NO_SUBJECT and not many):
        return False
    if lower[last - 1] in PREPOSITIONS or lower[last - 1] in NEED_NOUN:
        return False
    inner = lower[first + 1 : last]
    if not MARKS.isdisjoint(inner) or not (_SUBJECTS.isdisjoint(inner) or "and" in inner):
        return False
    near = clauses[max(0, index - _EARLIER) : index + 1]
    if any(first <= other.group.main < last and other.group.form in _FINITE for other in near):
        return False
    one = lower[first] in SINGULAR and "and" not in inner and last - first < 4
    return not (one and lower[clause.group.first] in PLURAL_VERBS)


def _closes_aside(lower: list[str], clause: Clause, following: list[Clause]) -> bool:
    """Tell whether a form that may be a participle is the verb behind an aside: ten men, including a boy, | arrived.

    What follows, if anything, is only who said so, with a subject of its own.
    """
    verb = clause.group.first
    if clause.group.form != "participle" or lower[verb - 1] != "," or "," not in lower[clause.first : verb - 1]:
        return False
    return all(
        other.group.sort == "reporting"
        and other.opener == ","
        and noun_phrases.trim(lower, other.first + 1, other.group.first)
        for other in following
    )


def _behind_and(lower: list[str], clause: Clause, date_tokens: dict[int, int]) -> tuple[int, int] | None:
    """Give the subject behind a clause whose verb was not seen: the first set foot there in May, and | the rest.

    The clause then begins behind that one.
    """
    if clause.subject is None or clause.hangs:
        return clause.subject
    first, verb = clause.subject[0], clause.group.first
    start = max(first + 1, verb - 1 - _FARTHEST_VERB)
    backwards = range(verb - 2, start - 1, -1)
    join = next((at for at in backwards if lower[at] == "and" and lower[at - 1] == ","), None)
    own = noun_phrases.trim(lower, join + 1, verb) if join else None
    dated = own and lower[own[0]] in DETERMINERS and any(at in date_tokens for at in range(start, clause.subject[1]))
    if not dated:
        return clause.subject
    clause.first = join + 1
    return own


def find(reading, clauses: list[Clause], date_tokens: dict[int, int], first: int) -> None:
    """Set the subject of each clause, and whether it is sure."""
    _set(reading, clauses, date_tokens, first)
    for index, clause in enumerate(clauses):
        clause.subject = _behind_and(reading.lower, clause, date_tokens)
        clause.sure = clause.subject is not None and _sound(reading, clauses, index)
        if clause.group.sort in ("stative", "reporting") and tells_deed(reading.lower, clause):
            clause.group.sort = "happening"


def _set(reading, clauses: list[Clause], date_tokens: dict[int, int], first: int) -> None:
    lower, parted = reading.lower, None
    for index, clause in enumerate(clauses):
        previous = clauses[index - 1] if index else None
        if clause.group.form in _GOVERNED:
            acting = None
            if previous and clause.group.shared is None:
                acting = _object_before(lower, previous, clause.group.first)
            inserted = previous and clause.group.form == "result" and previous.group.sort == "reporting"
            if inserted and previous.opener == "," and index > 1:
                previous = clauses[index - 2]  # ten came, the guards said, bringing the total to 20: the guards did not
            clause.subject = acting or (previous.subject if previous else None)
            continue
        if clause.opener in PREPOSITION_TOO and lower[clause.first + 1 : clause.group.first] in _LONE_OBJECTS:
            # Those who had been after him came: the word is a preposition.
            clause.opener = ""
        if not index and clause.opener in PREPOSITION_TOO and clause.first > first:
            _take_in_phrase(reading, clause, date_tokens, first)
            if clause.subject:
                continue
        if not index and _closes_aside(lower, clause, clauses[1:2]):
            clause.group.form = "past"
            clause.core_end = core_end_of(lower, clause.group.last, clause.last)
        behind_and = clause.opener in COORDINATE and clause.group.first - clause.first <= 2
        own_words = noun_phrases.trim(lower, clause.first, clause.group.first)
        own_after_saying = bool(previous and previous.group.sort == "reporting" and own_words)
        if own_after_saying and parted and lower[own_words[0]] in _NO_NUMBER:
            own_after_saying = False  # the group that says it speaks | for miners | has called a strike
        beside = not clause.opener and own_words and previous and previous.opener in _JOINS_BEFORE
        beside = beside or (clause.opener in COORDINATE and own_words and begins_phrase(lower, own_words[0]))
        if own_words and (beside or (clause.opener == "," and clause.group.sort == "reporting")):
            # The men who fled were caught, a paper said; after they had landed the four flew on.
            own_after_saying = True
        if parted and clause.group.form == "participle" and lower[clause.group.first - 1] == ",":
            ahead = clauses[index + 1 : index + _EARLIER]
            following = next((other for other in ahead if other.group.form not in _GOVERNED), None)
            if following is None or following.opener not in ("", ","):
                # A woman who brought her sons, arrived on Monday: no other verb is left for the subject.
                clause.group.form = "past"
                clause.core_end = core_end_of(lower, clause.group.last, clause.last)
        if parted and not clause.hangs and not behind_and and not own_after_saying:
            # What stands before the verb is of the clause that parts it from its subject.
            clause.subject, parted = parted, None
            previous.last = clause.first = clause.group.first
            previous.core_end = core_end_of(lower, previous.group.last, previous.last)
            continue
        if _speaks_of_object(lower, clause) or _said_of_object(lower, clause):
            spoken_of = noun_phrases.ending_before(lower, clause.first, previous.group.last if previous else first)
            clause.object = antecedents.of_told(lower, spoken_of)
            if clause.object and lower[clause.object[1] - 1] in _BEFORE_OBJECT_ENDS:
                clause.object = None
            elif clause.object and lower[clause.object[1] : clause.object[1] + 1] == ["from"]:
                clause.object = clause.object[0], clause.first - (lower[clause.first - 1] == ",")  # from elsewhere
        clause.subject = _seen(lower, clause, previous) or _own_subject(reading, clause, previous, date_tokens, first)
        clause.subject = _past_date(lower, clause.subject, date_tokens)
        # What happened; to find out who fled: nobody is named.
        unnamed = clause.opener in ("what", "whatever", "whoever") or (
            previous is not None and clause.opener in RELATIVE and previous.group.last == clause.first
        )
        if not clause.subject and index and clause.group.form != "participle" and not unnamed:
            clause.subject = _shared_subject(lower, clauses, index)
        before_saying = _before_saying(reading, clause, date_tokens)
        if before_saying:
            parted = before_saying
        elif not clause.hangs:
            parted = parted if behind_and or own_after_saying else None
        elif parted is None and (clause.opener in RELATIVE or clause.group.form == "participle" or not index):
            parted = _parted_subject(reading, clauses, index, date_tokens, first)
