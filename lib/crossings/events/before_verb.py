"""Finds the noun phrase that stands before a verb as its subject."""

from .joints import FARTHEST, begins_phrase
from .noun_phrases import HEDGES, LONGEST, trim
from .word_classes import (
    CLASSES,
    COORDINATE,
    DETERMINERS,
    LEADING_WORDS,
    MARKS,
    PERSON_NOUNS,
    PREPOSITION_TOO,
    PREPOSITIONS,
    TIMES,
)

_SUBJECTS = CLASSES["subject"]
_NUMBER_WORDS = CLASSES["number"]
_BEFORE_NUMBER = CLASSES["before_number"]
_TIME_NOUNS = CLASSES["time_noun"]
_PARTS_OF_TIME = CLASSES["part_of_time"]
_ARTICLES = CLASSES["article"]
_MEASURED_FROM = CLASSES["measured_from"]
_NAMELESS_TIME = frozenset(["the", "this", "that", "last"])


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
    if "than" in lower[max(0, start - 1) : end]:
        start = _after_compared(reading, start, end)
    if lower[start] in PREPOSITIONS and not begins_phrase(lower, start):
        return None
    if not MARKS.isdisjoint(lower[start + 1 : end]):
        marks = [at for at in range(start + 1, end) if lower[at] in MARKS]
        colon = next((at for at in reversed(marks) if lower[at] in (":", ";")), None)
        # Thousands -- many of them boys -- fled.
        return trim(lower, start, marks[0]) if colon is None else trim(lower, colon + 1, end)
    comma = next((at for at in range(start, min(end, start + LONGEST)) if lower[at] == ","), None)
    beside = comma is not None and lower[comma + 1] in _ARTICLES and "and" not in lower[comma:end]
    if comma is not None and (inserted or beside or end - start > LONGEST):
        # Seventeen villagers, two children among them, fled: what stands between commas tells more of the subject.
        end = comma
    return (start, end) if end - start <= LONGEST else (end - LONGEST, end)


def _after_lead(reading, start: int, end: int, date_tokens: dict[int, int]) -> int:
    """Give where the subject begins in the words before a verb, past a leading date or phrase with a preposition."""
    lower = reading.lower
    if lower[start : start + 2] in HEDGES:
        return start  # at least ten people fled
    while start < end and (lower[start] in PREPOSITIONS or start in date_tokens):
        ahead = date_tokens.get(start) or date_tokens.get(start + 1)
        if ahead is None:
            break
        start = ahead
        if start + 1 < end and lower[start] in ("and", "or", "to"):
            start = date_tokens.get(start + 1, start + 2 if lower[start + 1][0].isdigit() else start)
    if lower[start : start + 2] in HEDGES:
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
            begins = begins_phrase(lower, at) or (named and before not in PERSON_NOUNS)
            begins = begins or (
                before in _PARTS_OF_TIME and lower[at] not in PREPOSITIONS and lower[at] not in COORDINATE
            )
            if before[0].isalnum() and before not in COORDINATE and not counted and begins:
                return at
        at += 1
    return start


def _after_compared(reading, start: int, end: int) -> int:
    """Give where the subject begins behind a name that something is held against: (no farther than) Chad | a guide."""
    lower, words = reading.lower, reading.words
    for at in range(start + 1, end - 1):
        article = lower[at] in ("a", "an", "the") and lower[at - 2] == "than"
        if article and words[at - 1][0].isupper() and words[at + 1].islower():
            return at
    return start


def _after_measure(lower: list[str], start: int, end: int) -> int:
    """Give where a leading measure of time ends (four days later), or the word that it measures from (after)."""
    if start >= end or not begins_phrase(lower, start):
        return start
    for at in range(start + 1, min(end - 1, start + 4)):
        if lower[at] in _PARTS_OF_TIME and lower[at + 1] in _MEASURED_FROM:
            return at + 1 if lower[at + 1] in PREPOSITION_TOO else at + 2
    return start


def _after_participle(reading, start: int, end: int) -> int:
    """Give where the subject begins behind a leading participle's phrase: writing from Peru, a nurse (told of it)."""
    lower = reading.lower
    if not lower[start].endswith(("ing", "ed")) or start + 1 >= end or reading.words[start + 1] == ",":
        return start
    commas = [at for at in range(start, min(end - 1, start + FARTHEST)) if lower[at] == ","]
    return next((at + 1 for at in commas if begins_phrase(lower, at + 1) or reading.words[at + 1][0].isupper()), start)


def _before_date(lower: list[str], start: int, end: int, date_tokens: dict[int, int]) -> int:
    """Give where the subject ends in front of a date that stands before the verb: Peru on Thursday accused."""
    for at in range(end - 1, max(start, end - 6), -1):
        if date_tokens.get(at) != end:
            continue
        joined = at - 1 == start and lower[start] in PREPOSITION_TOO and lower[at] in _NAMELESS_TIME
        if not joined:
            return at - 1 if lower[at - 1] in PREPOSITIONS or lower[at - 1] in ("that", "this") else at
    return end
