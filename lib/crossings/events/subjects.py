"""Finds the subject of each clause: beside its verb, parted from it by another clause, or shared with one before."""

from crossings.lexicon import words

from . import verb_groups
from .clauses import (
    COORDINATE,
    FARTHEST,
    MARKS,
    PREPOSITION_TOO,
    RELATIVE,
    SUBORDINATE,
    TIMES,
    Clause,
    begins_phrase,
    core_end_of,
    determines,
)
from .verb_groups import CLASSES

_SUBJECTS = CLASSES["subject"]
_NUMBER_WORDS = CLASSES["number"]
_BEFORE_NUMBER = CLASSES["before_number"]
_TIME_NOUNS = CLASSES["time_noun"]
_PARTS_OF_TIME = CLASSES["part_of_time"]
_ARTICLES = CLASSES["article"]
_PERSONS = words(__file__, "person_nouns")
_MEASURED_FROM = frozenset(["after", "before", "since", "later", "earlier", "ago"])
_OBJECT_ACTS = CLASSES["object_acts"]
_LONE_OBJECTS = (["him"], ["them"], ["us"], ["me"])
_WHOLE = CLASSES["whole"]
_LONGEST_SUBJECT = 14
_LONGEST_SAYING = 6
_FARTHEST_VERB = 60  # tokens between a subject and its verb
_YEAR = 4  # digits
_EARLIER = 6  # clauses before one among which its subject is looked for
_NO_SUBJECT = frozenset(["to", "here", "there", "out", "as", "whatever", "what", "well", "not", "than"])
# Determiners that may stand without a noun.
ALONE = CLASSES["standing_alone"]
_NAMELESS_TIME = frozenset(["the", "this", "that", "last"])
_PLACING = frozenset(["in", "at", "from", "near", "on", "for"])
_PLURAL_VERBS = frozenset(["were", "are", "have", "weren't", "aren't", "haven't"])
_ONE = frozenset(["a", "an", "this", "that"])


def _only_leads(lower: list[str], at: int, last: int) -> bool:
    """Tell whether a token only leads up to a phrase: a joining word, a mark or an adverb."""
    word = lower[at]
    if word == "that" and determines(lower, at):
        return False
    if word == "as":
        return at + 1 == last or lower[at + 1] not in ("many", "much", "few")
    if word in COORDINATE or word in SUBORDINATE or not word[0].isalnum():
        return True
    return verb_groups.is_adverb(word) and word not in ("all", "both", "almost", "nearly")


def _trim(lower: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Take joining words and marks off both ends of a stretch; None if nothing is left."""
    while first < last and _only_leads(lower, first, last):
        first += 1
    while last > first and (
        lower[last - 1] in COORDINATE or not lower[last - 1][-1].isalnum() or verb_groups.is_adverb(lower[last - 1])
    ):
        if lower[last - 1] in _WHOLE and last - first == 1:
            break
        last -= 1
    return (first, last) if first < last else None


def _noun_phrase_before(lower: list[str], at: int, first: int) -> tuple[int, int] | None:
    """Give the noun phrase that ends right before a token: what a relative clause or a participle speaks of."""
    if at > first and lower[at - 1] == ",":
        at -= 1
    if at > first and lower[at - 1] == ")":
        at = next((k for k in range(at - 2, max(first, at - _LONGEST_SAYING) - 1, -1) if lower[k] == "("), at)
    if at - 2 > first and lower[at - 2] == "in" and len(lower[at - 1]) == _YEAR and lower[at - 1].isdigit():
        # The escapes in 2017 that led to Peru.
        at -= 2
    last = at
    while at > first and last - at < _LONGEST_SUBJECT:
        word = lower[at - 1]
        if word == "of":
            at -= 1
            continue
        if word in verb_groups.PREPOSITIONS or word in SUBORDINATE or word in COORDINATE or word in MARKS:
            break
        if at < last and lower[at] in _ARTICLES and word not in ("all", "both", "half", "of"):
            break
        if word in (",", "to") or (word in verb_groups.BE and word != "'s") or word in verb_groups.MODALS:
            break
        at -= 1
    while at < last and lower[at] == "of":
        at += 1
    if at < last and lower[at - 1 : at] and lower[at - 1] in _BEFORE_NUMBER and begins_phrase(lower, at - 1):
        # Of about 200,000 who came, the count is about.
        at -= 1
    elif at - 1 > first and lower[at - 2 : at] in (["at", "least"], ["at", "most"], ["up", "to"]):
        at -= 2
    return _trim(lower, at, last)


def _after_measure(lower: list[str], start: int, end: int) -> int:
    """Give where a leading measure of time ends (four days later), or the word that it measures from (after)."""
    if start >= end or not begins_phrase(lower, start):
        return start
    for at in range(start + 1, min(end - 1, start + 4)):
        if lower[at] in _PARTS_OF_TIME and lower[at + 1] in _MEASURED_FROM:
            return at + 1 if lower[at + 1] in PREPOSITION_TOO else at + 2
    return start


def _after_lead(reading, start: int, end: int, date_tokens: dict[int, int]) -> int:
    """Give where the subject begins in the words before a verb, past a leading date or phrase with a preposition."""
    lower = reading.lower
    while start < end and (lower[start] in verb_groups.PREPOSITIONS or start in date_tokens):
        ahead = date_tokens.get(start) or date_tokens.get(start + 1)
        if ahead is None:
            break
        start = ahead
        if start + 1 < end and lower[start] in ("and", "or", "to"):
            start = date_tokens.get(start + 1, start + 2 if lower[start + 1][0].isdigit() else start)
    start = _after_measure(lower, start, end)
    if end - start > 2 and lower[start] in ("that", "this", "the", "every", "each") and lower[start + 1] in _TIME_NOUNS:
        # That year 229 people came; the night before he left.
        named = reading.words[start + 2][0].isupper()
        return start + 2 if named or begins_phrase(lower, start + 2) else start
    if start >= end or lower[start] not in verb_groups.PREPOSITIONS | PREPOSITION_TOO:
        return start
    commas = [at for at in range(start, min(end, start + FARTHEST)) if lower[at] == ","]
    if commas and commas[-1] < end - 1:
        # In Chad, the army ...: the first comma with a noun phrase behind it, else the last.
        return next((at for at in commas if begins_phrase(lower, at + 1)), commas[-1]) + 1
    at = start + 1
    while at < min(end, start + FARTHEST):
        # Since the war about 5,000 have come: a noun phrase that begins right behind a noun or a date is another one.
        if at in date_tokens:
            at = date_tokens[at]
            if at < end and lower[at] not in verb_groups.PREPOSITIONS and lower[at] not in COORDINATE:
                return at
            continue
        before = lower[at - 1]
        if at > start + 1 and before not in verb_groups.PREPOSITIONS and before not in verb_groups.DETERMINERS:
            both = before[0].isdigit() and lower[at][0].isdigit()
            counted = before in _NUMBER_WORDS or before in _BEFORE_NUMBER or both
            # In the city A met B: so does a name, but for one behind a title.
            named = reading.words[at][0].isupper() and before.islower() and reading.words[at - 1].islower()
            begins = begins_phrase(lower, at) or (named and before not in _PERSONS)
            begins = begins or (before in _PARTS_OF_TIME and lower[at] not in verb_groups.PREPOSITIONS | COORDINATE)
            if before[0].isalnum() and before not in COORDINATE and not counted and begins:
                return at
        at += 1
    return start


def _after_participle(reading, start: int, end: int) -> int:
    """Give where the subject begins behind a leading participle's phrase: writing from Peru, a nurse (told of it)."""
    lower = reading.lower
    if not lower[start].endswith(("ing", "ed")) or start + 1 >= end or reading.words[start + 1] == ",":
        return start
    commas = [at for at in range(start, min(end - 1, start + FARTHEST)) if lower[at] == ","]
    return next((at + 1 for at in commas if begins_phrase(lower, at + 1) or reading.words[at + 1][0].isupper()), start)


def _past_name(reading, found: tuple[int, int] | None, first: int) -> tuple[int, int] | None:
    """Give the noun before a name that a clause without a comma cannot speak of: a school in Lima that (was opened)."""
    while found and found[0] - 1 > first and reading.lower[found[0] - 1] in _PLACING and all(
        reading.words[at][0].isupper() for at in range(*found)
    ):  # fmt: skip
        before = _noun_phrase_before(reading.lower, found[0] - 1, first)
        if before is None:
            break
        found = before[0], found[1]
    return found


def _with_joined(lower: list[str], found: tuple[int, int] | None, verb: int, first: int) -> tuple[int, int] | None:
    """Give a noun phrase with those joined to it where its verb is plural and it is not: a man and a boy who were."""
    several = lower[verb] in _PLURAL_VERBS
    while several and found and found[0] - 1 > first and lower[found[0] - 1] in ("and", ",") and (
        lower[found[1] - 1][-1] != "s" or lower[found[0]] in _ONE
    ):  # fmt: skip
        before = _noun_phrase_before(lower, found[0] - 1, first)
        if before is None or (lower[found[0] - 1] == "," and before[1] - before[0] > 4):
            break
        found = before[0], found[1]
    return found


def _before_date(lower: list[str], start: int, end: int, date_tokens: dict[int, int]) -> int:
    """Give where the subject ends in front of a date that stands before the verb: Peru on Thursday accused."""
    for at in range(end - 1, max(start, end - 6), -1):
        joined = at - 1 == start and lower[start] in PREPOSITION_TOO and lower[at] in _NAMELESS_TIME
        if date_tokens.get(at) == end and not joined:
            return at - 1 if lower[at - 1] in verb_groups.PREPOSITIONS or lower[at - 1] in ("that", "this") else at
    return end


def _noun_phrase(reading, start: int, end: int, date_tokens: dict[int, int]) -> tuple[int, int] | None:
    """Give the subject among the words before a verb (or before the relative clause that parts it from its verb)."""
    lower = reading.lower
    inserted = end > start and lower[end - 1] == ","
    found = _trim(lower, start, end)
    if not found:
        return None
    if lower[start] not in PREPOSITION_TOO and not (lower[start] == "that" and lower[start + 1] in TIMES):
        start = found[0]
    start = _after_lead(reading, start, found[1], date_tokens)
    named = found[0] and lower[found[0] - 1] in PREPOSITION_TOO and lower[found[0]] not in _NAMELESS_TIME
    if start >= found[1] and date_tokens.get(found[0]) == found[1] == end and not named:
        # Last year brought ten; the year began: the date is the subject.
        return found
    found = _trim(lower, start, _before_date(lower, start, found[1], date_tokens)) if start < found[1] else None
    if not found:
        return None
    start, end = found
    if end - start > 1 and lower[end - 1] in _SUBJECTS and lower[end - 2] not in COORDINATE:
        # The men they held: a pronoun right before the verb is its subject.
        return end - 1, end
    start = _after_participle(reading, start, end)
    if lower[start] in verb_groups.PREPOSITIONS and not begins_phrase(lower, start):
        return None
    colon = next((at for at in range(end - 1, start, -1) if lower[at] in (":", ";")), None)
    if colon is not None:
        return _trim(lower, colon + 1, end)
    mark = next((at for at in range(start + 1, end) if lower[at] in MARKS), None)
    if mark is not None:
        # Thousands -- many of them boys -- fled.
        return _trim(lower, start, mark)
    comma = next((at for at in range(start, min(end, start + _LONGEST_SUBJECT)) if lower[at] == ","), None)
    beside = comma is not None and lower[comma + 1] in _ARTICLES and "and" not in lower[comma:end]
    if comma is not None and (inserted or beside or end - start > _LONGEST_SUBJECT):
        # Seventeen villagers, two children among them, fled: what stands between commas tells more of the subject.
        end = comma
    return (start, end) if end - start <= _LONGEST_SUBJECT else (end - _LONGEST_SUBJECT, end)


def _object_before(lower: list[str], previous: Clause, at: int) -> tuple[int, int] | None:
    """Give the object of a verb that makes its object act (ordered the guards to leave)."""
    if previous.group.lemma not in _OBJECT_ACTS or previous.group.form == "passive" or at - previous.group.last > 8:
        return None
    return _trim(lower, previous.group.last, at)


def _own_subject(reading, clause: Clause, previous: Clause | None, date_tokens: dict[int, int], first: int):
    """Give the subject that stands in the clause itself or right before it, and whether it is one that ends here."""
    lower, group = reading.lower, clause.group
    lead = group.first
    if "'" in lower[lead] and lower[lead].partition("'")[0] in _SUBJECTS:
        return lead, lead + 1
    before = lead - 1
    while before > clause.first and verb_groups.is_adverb(lower[before]):
        before -= 1
    since = previous.group.last if previous else first
    if before >= clause.first and lower[before] in ("who", "which", "that") and clause.opener in RELATIVE:
        spoken_of = _noun_phrase_before(lower, before, since)
        if lower[before - 1] != ",":
            spoken_of = _past_name(reading, spoken_of, since)
        return _with_joined(lower, spoken_of, lead, since)
    if group.form == "participle":
        return _noun_phrase_before(lower, lead, since)
    own = _noun_phrase(reading, clause.first, lead, date_tokens)
    if clause.opener == "whose" and own:
        owner = _noun_phrase_before(lower, clause.first, since)
        return (owner[0], own[1]) if owner else own
    if own and clause.opener in PREPOSITION_TOO and own[0] > clause.first + 1:
        # Since the war about 5,000 have come: the word is a preposition, it joins no clause.
        clause.opener = ""
    return own


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
        return _noun_phrase_before(lower, previous.first, max(0, previous.first - FARTHEST))
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
    if clause.group.form != "participle" and clause.opener not in RELATIVE:
        # Seven men, six weeks after they had crossed the river, (were caught).
        end = next((at for at in range(start + 1, min(end, start + FARTHEST)) if lower[at] == ","), start)
    if previous and previous.group.sort != "reporting":
        # Behind a main verb the noun is its object, unless a mark or a joining word begins another clause.
        begins = [at for at in range(max(start, end - FARTHEST), end) if lower[at] in MARKS or lower[at] in COORDINATE]
        if previous.hangs or not begins:
            return None
        start = begins[-1] + 1
    found = _noun_phrase(reading, start, end, date_tokens)
    # Of ten who fled, five were caught; for those who stay, life is hard: a phrase with a preposition is no subject.
    return None if found and lower[found[0]] in verb_groups.PREPOSITIONS - _BEFORE_NUMBER else found


def _speaks_of_object(lower: list[str], clause: Clause) -> bool:
    """Tell whether what a relative clause speaks of is its object: the report that a paper published."""
    if clause.opener not in ("that", "which", "whom") or lower[clause.first - 1] in verb_groups.PREPOSITIONS:
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
    return own and (ahead in verb_groups.PREPOSITIONS or not ahead[0].isalnum() or ahead in verb_groups.CALENDAR_WORDS)


def _before_saying(reading, clause: Clause, date_tokens: dict[int, int]) -> tuple[int, int] | None:
    """Give the subject that an inserted "he said" parts from its verb: some of them, he said, (were misled)."""
    lower, subject, last = reading.lower, clause.subject, clause.group.last
    if clause.group.sort != "reporting" or clause.opener or not subject or subject[0] <= clause.first + 1:
        return None
    if lower[subject[0] - 1] != "," or "," not in lower[last : last + _LONGEST_SAYING]:
        return None
    return _noun_phrase(reading, clause.first, subject[0] - 1, date_tokens)


def _take_in_phrase(reading, clause: Clause, date_tokens: dict[int, int], first: int) -> None:
    """Make a phrase of time between a first subject and its verb no clause: the total since the war came to ten."""
    lower = reading.lower
    own = _trim(lower, clause.first, clause.group.first)
    measured = (
        lower[clause.first - 1] in _PARTS_OF_TIME or "," in lower[max(first, clause.first - FARTHEST) : clause.first]
    )
    if measured or (own and lower[own[0]] in _SUBJECTS):
        return
    clause.subject = _noun_phrase(reading, first, clause.first, date_tokens)
    if clause.subject:
        clause.opener, clause.first = "", first


def _sound(reading, clauses: list[Clause], index: int) -> bool:
    """Tell whether the words of a subject look like one noun phrase that its verb agrees with."""
    clause, lower = clauses[index], reading.lower
    first, last = clause.subject
    if last - first >= _LONGEST_SUBJECT or not lower[first][0].isalnum() or clause.group.first - last > _FARTHEST_VERB:
        return False
    number = lower[first] in _BEFORE_NUMBER and begins_phrase(lower, first)
    many = lower[first] == "as" and lower[first + 1] in ("many", "much", "few")
    if (lower[first] in verb_groups.PREPOSITIONS and not number) or (lower[first] in _NO_SUBJECT and not many):
        return False
    if lower[last - 1] in verb_groups.PREPOSITIONS or lower[last - 1] in verb_groups.DETERMINERS - ALONE:
        return False
    inner = lower[first + 1 : last]
    if any(word in MARKS for word in inner) or (any(word in _SUBJECTS for word in inner) and "and" not in inner):
        return False
    finite = ("past", "perfect", "passive", "present", "modal")
    near = clauses[max(0, index - _EARLIER) : index + 1]
    if any(first <= other.group.main < last and other.group.form in finite for other in near):
        return False
    one = lower[first] in _ONE and "and" not in inner and last - first < 4
    return not (one and lower[clause.group.first] in _PLURAL_VERBS)


def find(reading, clauses: list[Clause], date_tokens: dict[int, int], first: int) -> None:
    """Set the subject of each clause, and whether it is sure."""
    _set(reading, clauses, date_tokens, first)
    for index, clause in enumerate(clauses):
        clause.sure = clause.subject is not None and _sound(reading, clauses, index)


def _set(reading, clauses: list[Clause], date_tokens: dict[int, int], first: int) -> None:
    lower, parted = reading.lower, None
    for index, clause in enumerate(clauses):
        previous = clauses[index - 1] if index else None
        if clause.group.form in ("gerund", "infinitive", "result"):
            acting = _object_before(lower, previous, clause.group.first) if previous else None
            clause.subject = acting or (previous.subject if previous else None)
            continue
        if clause.opener in PREPOSITION_TOO and lower[clause.first + 1 : clause.group.first] in _LONE_OBJECTS:
            # Those who had been after him came: the word is a preposition.
            clause.opener = ""
        if not index and clause.opener in PREPOSITION_TOO and clause.first > first:
            _take_in_phrase(reading, clause, date_tokens, first)
            if clause.subject:
                continue
        behind_and = clause.opener in COORDINATE and clause.group.first - clause.first <= 2
        own_words = _trim(lower, clause.first, clause.group.first)
        own_after_saying = bool(previous and previous.group.sort == "reporting" and own_words)
        if clause.opener == "," and own_words and clause.group.sort == "reporting":
            # The men who fled were caught, a paper said.
            own_after_saying = True
        if parted and clause.group.form == "participle" and lower[clause.group.first - 1] == ",":
            following = clauses[index + 1] if index + 1 < len(clauses) else None
            if following is None or following.opener not in ("", ","):
                # A woman who brought her sons, arrived on Monday: no other verb is left for the subject.
                clause.group.form = "past"
        if parted and not clause.hangs and not behind_and and not own_after_saying:
            # What stands before the verb is of the clause that parts it from its subject.
            clause.subject, parted = parted, None
            previous.last = clause.first = clause.group.first
            previous.core_end = core_end_of(lower, previous.group.last, previous.last)
            continue
        if _speaks_of_object(lower, clause):
            clause.object = _noun_phrase_before(lower, clause.first, previous.group.last if previous else first)
            if clause.object and lower[clause.object[1] - 1] in verb_groups.DETERMINERS - ALONE:
                clause.object = None
        clause.subject = _own_subject(reading, clause, previous, date_tokens, first)
        # What happened; to find out who fled: nobody is named.
        unnamed = clause.opener == "what" or (
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
