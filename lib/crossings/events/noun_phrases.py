"""Finds noun phrases: the one that ends before a token, the one that stands before a verb."""

from crossings.lexicon import words

from .clauses import FARTHEST, begins_phrase, determines
from .word_classes import (
    BE,
    CLASSES,
    COORDINATE,
    DETERMINERS,
    LEADING_WORDS,
    MARKS,
    MODALS,
    PREPOSITION_TOO,
    PREPOSITIONS,
    SUBORDINATE,
    TIMES,
    is_adverb,
)

_SUBJECTS = CLASSES["subject"]
_NUMBER_WORDS = CLASSES["number"]
_BEFORE_NUMBER = CLASSES["before_number"]
_TIME_NOUNS = CLASSES["time_noun"]
_PARTS_OF_TIME = CLASSES["part_of_time"]
_ARTICLES = CLASSES["article"]
_PERSONS = words(__file__, "person_nouns")
_MEASURED_FROM = frozenset(["after", "before", "since", "later", "earlier", "ago"])
_WHOLE = CLASSES["whole"]
LONGEST = 14
_LONGEST_BRACKET = 6
_YEAR = 4  # digits
_NAMELESS_TIME = frozenset(["the", "this", "that", "last"])
_HEDGES = (["at", "least"], ["at", "most"], ["up", "to"])
_COMPARED = (["more", "than"], ["fewer", "than"], ["less", "than"])
_OF_NUMBER = (["the", "number", "of"], ["the", "numbers", "of"])
_PARTS = frozenset(
    ["half", "third", "quarter", "most", "many", "some", "few", "several", "all", "none", "any", "percent"]
)
_HOLDING = frozenset(
    ["carrying", "bringing", "holding", "taking", "transporting", "housing", "sheltering", "including"]
)
_RELATIONS = frozenset(["subject", "topic", "theme", "source", "basis", "result", "cause", "object"])
_FAR = (["elsewhere"], ["abroad"], ["home"], ["overseas"], ["here"], ["there"])
_SOME = frozenset(["none", "people", "group", "family", "team", "member", "all", "one", "both"])
_PLACING = frozenset(["in", "at", "from", "near", "on", "for"])
PLURAL_VERBS = frozenset(["were", "are", "have", "weren't", "aren't", "haven't"])
SINGULAR = frozenset(["a", "an", "this", "that"])


def _only_leads(lower: list[str], at: int, last: int) -> bool:
    """Tell whether a token only leads up to a phrase: a joining word, a mark or an adverb."""
    word = lower[at]
    if word == "that" and determines(lower, at):
        return False
    if word == "as":
        return at + 1 == last or lower[at + 1] not in ("many", "much", "few")
    if word in COORDINATE or word in SUBORDINATE or not word[0].isalnum():
        return True
    return is_adverb(word) and word not in ("all", "both", "almost", "nearly")


_ABOUT = frozenset(["talks", "negotiations", "meeting", "conference", "debate", "report", "law", "book", "film"])


def trim(lower: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Take joining words and marks off both ends of a stretch; None if nothing is left."""
    while first < last and _only_leads(lower, first, last):
        first += 1
    while last > first and (
        lower[last - 1] in COORDINATE or not lower[last - 1][-1].isalnum() or is_adverb(lower[last - 1])
    ):
        if lower[last - 1] in _WHOLE and last - first == 1:
            break
        last -= 1
    return (first, last) if first < last else None


def ending_before(lower: list[str], at: int, first: int) -> tuple[int, int] | None:
    """Give the noun phrase that ends right before a token: what a relative clause or a participle speaks of."""
    if at > first and lower[at - 1] == ",":
        at -= 1
    if at > first and lower[at - 1] == ")":
        at = next((k for k in range(at - 2, max(first, at - _LONGEST_BRACKET) - 1, -1) if lower[k] == "("), at)
    if at - 2 > first and lower[at - 2] == "in" and len(lower[at - 1]) == _YEAR and lower[at - 1].isdigit():
        # The escapes in 2017 that led to Peru.
        at -= 2
    last = at
    while at > first and last - at < LONGEST:
        word = lower[at - 1]
        if word == "of":
            at -= 1
            continue
        if word in PREPOSITIONS or word in SUBORDINATE or word in COORDINATE or word in MARKS:
            break
        if at < last and lower[at] in _ARTICLES and word not in ("all", "both", "half", "of"):
            break
        if word in (",", "to", "including") or (word in BE and word != "'s") or word in MODALS:
            break
        at -= 1
    while at < last and lower[at] == "of":
        at += 1
    if at - 1 > first and lower[at:last] in _FAR and lower[at - 1] == "from":
        # Refugees from elsewhere who came.
        return ending_before(lower, at - 1, first)
    if at < last and lower[at - 1 : at] and lower[at - 1] in _BEFORE_NUMBER and begins_phrase(lower, at - 1):
        # Of about 200,000 who came, the count is about.
        at -= 1
    elif at - 1 > first and lower[at - 2 : at] in _HEDGES + _COMPARED:
        at -= 2 + (at - 2 > first and lower[at - 3] == "no")  # no fewer than ten
    return trim(lower, at, last)


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
    if lower[start : start + 2] in _HEDGES:
        return start  # at least ten people fled
    while start < end and (lower[start] in PREPOSITIONS or start in date_tokens):
        ahead = date_tokens.get(start) or date_tokens.get(start + 1)
        if ahead is None:
            break
        start = ahead
        if start + 1 < end and lower[start] in ("and", "or", "to"):
            start = date_tokens.get(start + 1, start + 2 if lower[start + 1][0].isdigit() else start)
    if lower[start : start + 2] in _HEDGES:
        return start
    start = _after_measure(lower, start, end)
    if end - start > 2 and lower[start] in ("that", "this", "the", "every", "each") and lower[start + 1] in _TIME_NOUNS:
        # That year 229 people came; the night before he left.
        named = reading.words[start + 2][0].isupper()
        return start + 2 if named or begins_phrase(lower, start + 2) else start
    if start >= end or lower[start] not in LEADING_WORDS:
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
            if at < end and lower[at] not in PREPOSITIONS and lower[at] not in COORDINATE:
                return at
            continue
        before = lower[at - 1]
        if at > start + 1 and before not in PREPOSITIONS and before not in DETERMINERS:
            both = before[0].isdigit() and lower[at][0].isdigit()
            counted = before in _NUMBER_WORDS or before in _BEFORE_NUMBER or both
            # In the city A met B: so does a name, but for one behind a title.
            named = reading.words[at][0].isupper() and before.islower() and reading.words[at - 1].islower()
            begins = begins_phrase(lower, at) or (named and before not in _PERSONS)
            begins = begins or (
                before in _PARTS_OF_TIME and lower[at] not in PREPOSITIONS and lower[at] not in COORDINATE
            )
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


def past_name(reading, found: tuple[int, int] | None, first: int) -> tuple[int, int] | None:
    """Give the noun before a name that a clause without a comma cannot speak of: a school in Lima that (was
    opened), a group in ten years that (fled)."""
    while found and found[0] - 1 > first and reading.lower[found[0] - 1] in _PLACING and (
        reading.lower[found[1] - 1] in _PARTS_OF_TIME or all(reading.words[at][0].isupper() for at in range(*found))
    ):  # fmt: skip
        joined = ending_before(reading.lower, found[0] - 1, first)
        if joined is None:
            break
        found = joined[0], found[1]
    return found


def past_topic(reading, found: tuple[int, int] | None, first: int) -> tuple[int, int] | None:
    """Give the noun before what is with it or what it is about, of which "that" speaks: the boat with Peruvians
    that (sank), talks on missiles that (were due)."""
    lower = reading.lower
    if found and lower[found[0] : found[0] + 3] in _OF_NUMBER and found[0] + 3 < found[1]:
        # The number of escapes that led: escapes led.
        found = found[0] + 3, found[1]
    if found is None or found[0] - 1 <= first:
        return found
    link = found[0] - 1
    peopled = lower[link] == "with" and all(reading.words[at][0].isupper() for at in range(*found))
    about = lower[link] in ("on", "about") and lower[link - 1] in _ABOUT
    joined = ending_before(lower, link, first) if peopled or about else None
    if joined is None:
        return found
    particle = joined[0] + 1 < link and lower[joined[0]] in ("off", "up", "out", "down")  # called off | talks
    return joined[0] + particle, found[1]


def of_part(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the whole of which a part is told, as a relative clause speaks of it: half of | the ten men who (fled)."""
    at = next((k for k in range(found[0] + 1, found[1] - 1) if lower[k] == "of"), None) if found else None
    if at is None or lower[at + 1] not in ("the", "these", "those"):
        return found
    return (at + 1, found[1]) if lower[at - 1] in _PARTS or _counts(lower[at - 1]) else found


def carried(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the people behind what carries or holds them, of whom "who" speaks: buses carrying | families who."""
    at = next((k for k in range(found[1] - 2, found[0], -1) if lower[k] in _HOLDING), None) if found else None
    return found if at is None else (at + 1, found[1])


def of_whom(reading, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the name that "who" speaks of behind a noun of no person: the arrest of A. Smith, who (fled)."""
    lower = reading.lower
    at = next((k for k in range(found[1] - 1, found[0], -1) if lower[k] == "of"), None) if found else None
    named = at is not None and all(
        reading.words[k][0].isupper() or not lower[k].isalpha() for k in range(at + 1, found[1])
    )
    if at is None or not (named or _counts(lower[at + 1])):
        return found
    head = lower[at - 1]
    personal = head in _PERSONS or head[-1] == "s" or _counts(head) or head in _SOME or head in DETERMINERS
    return found if personal else (at + 1, found[1])


def of_count(reading, found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the people counted behind a name that was told of them: (told) the Herald of | ten people (rescued)."""
    lower = reading.lower
    at = next((k for k in range(found[0] + 1, found[1] - 1) if lower[k] == "of"), None) if found else None
    named = at is not None and reading.words[at - 1][0].isupper() and begins_phrase(lower, at + 1)
    return (at + 1, found[1]) if named and _counts(lower[at + 1]) else found


def of_relation(lower: list[str], found: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give the noun behind one that only says how it stands to another: is the subject of | a report, (published)."""
    related = found and lower[found[0] : found[0] + 1] == ["the"] and lower[found[0] + 1] in _RELATIONS
    return (found[0] + 3, found[1]) if related and lower[found[0] + 2] == "of" else found


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBER_WORDS


def with_joined(lower: list[str], found: tuple[int, int] | None, verb: int, first: int) -> tuple[int, int] | None:
    """Give a noun phrase with those joined to it where its verb is plural and it is not: a man and a boy who were."""
    several = lower[verb] in PLURAL_VERBS and not (found and _counts(lower[found[1] - 1]))
    while several and found and found[0] - 1 > first and lower[found[0] - 1] in ("and", ",") and (
        lower[found[1] - 1][-1] != "s" or lower[found[0]] in SINGULAR
    ):  # fmt: skip
        joined = ending_before(lower, found[0] - 1, first)
        if joined is None or (lower[found[0] - 1] == "," and joined[1] - joined[0] > 4):
            break
        found = joined[0], found[1]
    return found


def _before_date(lower: list[str], start: int, end: int, date_tokens: dict[int, int]) -> int:
    """Give where the subject ends in front of a date that stands before the verb: Peru on Thursday accused."""
    for at in range(end - 1, max(start, end - 6), -1):
        joined = at - 1 == start and lower[start] in PREPOSITION_TOO and lower[at] in _NAMELESS_TIME
        if date_tokens.get(at) == end and not joined:
            return at - 1 if lower[at - 1] in PREPOSITIONS or lower[at - 1] in ("that", "this") else at
    return end


def of_verb(reading, start: int, end: int, date_tokens: dict[int, int]) -> tuple[int, int] | None:
    """Give the subject among the words before a verb (or before the relative clause that parts it from its verb)."""
    lower = reading.lower
    inserted = end > start and lower[end - 1] == ","
    while start < end and not lower[start][0].isalnum():
        start += 1
    found = trim(lower, start, end)
    if not found:
        return None
    if lower[start] not in PREPOSITION_TOO and not (lower[start] == "that" and lower[start + 1] in TIMES):
        start = found[0]
    start = _after_lead(reading, start, found[1], date_tokens)
    named = found[0] and lower[found[0] - 1] in PREPOSITION_TOO and lower[found[0]] not in _NAMELESS_TIME
    if start >= found[1] and date_tokens.get(found[0]) == found[1] == end and not named:
        # Last year brought ten; the year began: the date is the subject.
        return found
    found = trim(lower, start, _before_date(lower, start, found[1], date_tokens)) if start < found[1] else None
    if not found:
        return None
    start, end = found
    if end - start > 1 and lower[end - 1] in _SUBJECTS and lower[end - 2] not in COORDINATE:
        # The men they held: a pronoun right before the verb is its subject.
        return end - 1, end
    start = _after_participle(reading, start, end)
    for at in range(start + 1, end - 1):
        named = reading.words[at - 1][0].isupper() and reading.words[at + 1].islower()
        if lower[at] in ("a", "an", "the") and named and lower[at - 2] == "than":
            # (No farther than) Chad | a guide charged ten: behind a name an article begins another phrase.
            start = at
            break
    if lower[start] in PREPOSITIONS and not begins_phrase(lower, start):
        return None
    colon = next((at for at in range(end - 1, start, -1) if lower[at] in (":", ";")), None)
    if colon is not None:
        return trim(lower, colon + 1, end)
    mark = next((at for at in range(start + 1, end) if lower[at] in MARKS), None)
    if mark is not None:
        # Thousands -- many of them boys -- fled.
        return trim(lower, start, mark)
    comma = next((at for at in range(start, min(end, start + LONGEST)) if lower[at] == ","), None)
    beside = comma is not None and lower[comma + 1] in _ARTICLES and "and" not in lower[comma:end]
    if comma is not None and (inserted or beside or end - start > LONGEST):
        # Seventeen villagers, two children among them, fled: what stands between commas tells more of the subject.
        end = comma
    return (start, end) if end - start <= LONGEST else (end - LONGEST, end)
