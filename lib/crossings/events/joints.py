"""Tells which words join or part clauses, and where the clause of a verb begins."""

from .word_classes import (
    CALENDAR_WORDS,
    CLASSES,
    COORDINATE,
    DETERMINERS,
    MARKS,
    PREPOSITION_TOO,
    PREPOSITIONS,
    RELATIVE,
    SUBORDINATE,
    TIMES,
)

_SUBJECTS = CLASSES["subject"]
_NUMBER_WORDS = CLASSES["number"]
_BEFORE_NUMBER = CLASSES["before_number"]
_NOT_BEFORE_AS = CLASSES["not_before_as"]
_IN_COUNT = frozenset(["than", "least", "most"])
_BEFORE_THAN = frozenset(["more", "less", "fewer", "other", "rather"])
_BEFORE_THAT = CLASSES["before_that"]
_NO_PHRASE_START = CLASSES["begins_no_phrase"]
_PHRASE_STARTS = (CLASSES["determiner"] | _SUBJECTS | CLASSES["whole"]) - _NO_PHRASE_START
_OPENING = frozenset(['"', "“", "``"])
LONGEST_BESIDE = 7
_NEARNESS = CLASSES["near_in_time"]
_TIMES_OF_DAY = CLASSES["time_of_day"]
_LEADING_IN = frozenset(["that", "because", "if", "whether"])
_WH = frozenset(["who", "which", "whose", "whom"])
_BEFORE_SENTENCE = frozenset([".", ",", ";", ":", '"', "“"])
# No walk over a sentence's tokens is longer than this, so that a text without full stops is still read in linear time.
FARTHEST = 40


def begins_phrase(lower: list[str], at: int) -> bool:
    """Tell whether a token begins a noun phrase of its own: a determiner, a pronoun, a number, "about" before one."""
    word = lower[at]
    if word in _PHRASE_STARTS or word[0].isdigit() or word in _NUMBER_WORDS:
        return True
    ahead = lower[at + 1] if at + 1 < len(lower) else ""
    return word in _BEFORE_NUMBER and (ahead[:1].isdigit() or ahead in _NUMBER_WORDS or ahead in _IN_COUNT)


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


def joins_clause(lower: list[str], at: int) -> bool:
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


def is_dated(lower: list[str], at: int) -> bool:
    """Tell whether a token is a number or a word of the calendar."""
    return lower[at : at + 1] != [] and (lower[at][0].isdigit() or lower[at] in CALENDAR_WORDS)


def boundary(lower: list[str], after: int, verb: int) -> tuple[int, str]:
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
        if joins_clause(lower, at):
            if comma >= 0 and lower[at] not in RELATIVE and verb - 1 != comma:
                # After they left, police came: the comma parts the fragment from this clause.
                return comma, ","
            return at, word
        if word in COORDINATE and lower[at + 1] in PREPOSITIONS and not is_dated(lower, at + 2):
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
                led = next((k for k in range(at - 2, lowest - 1, -1) if lower[k] in _LEADING_IN), None)
                if led is not None and "," in lower[led:at] and joins_clause(lower, led):
                    return led, lower[led]  # found that Ada Bello, 36, | had fled
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
    joins = next((k for k in range(begun - 1, max(lowest, begun - LONGEST_BESIDE), -1) if lower[k] in COORDINATE), 0)
    return joins if joins and lower[joins - 1] == "," and begins_phrase(lower, joins + 1) else None
