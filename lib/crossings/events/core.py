"""Finds where a verb's own arguments end."""

from .joints import FARTHEST, LONGEST_BESIDE, begins_phrase, is_dated, joins_clause
from .word_classes import (
    CLASSES,
    COORDINATE,
    DETERMINERS,
    MARKS,
    PREPOSITION_TOO,
    PREPOSITIONS,
    SUBORDINATE,
)

_SUBJECTS = CLASSES["subject"]
_NUMBER_WORDS = CLASSES["number"]
_PARTS_OF_TIME = CLASSES["part_of_time"]
_BEFORE_MEASURE = frozenset(["than", "least", "most"])
_CLOSING = {'"': ('"',), "“": ("”",), "``": ("''",), "(": (")",)}
_SITTING = CLASSES["sitting_body"]
_LONGEST_MARKED = 12
_INVERTING = frozenset(["did", "does", "do"])


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
            and (word not in ("than", "so", "that") or joins_clause(lower, at))
        ):
            dated = at + 1 < last and (lower[at + 1][0].isdigit() or (word == "since" and is_dated(lower, at + 1)))
            heard = word == "before" and not _SITTING.isdisjoint(lower[at + 1 : min(last, at + LONGEST_BESIDE)])
            if word in PREPOSITION_TOO and (dated or heard):
                continue
            return before_measure(lower, start, at) if word in PREPOSITION_TOO else at
        if word == "," and at + 1 < last:
            after = lower[at + 1]
            if after in SUBORDINATE or after in COORDINATE or after.endswith("ing") or after in ("with", "including"):
                return at
        if word == "due" and at + 1 < last and lower[at + 1] == "to":
            return at
    return min(last, start + FARTHEST)


def before_measure(lower: list[str], start: int, at: int) -> int:
    """Give where a measure of time that leads on to a clause begins: six weeks (after they had left)."""
    if at - 2 > start and lower[at - 1] in _PARTS_OF_TIME:
        if lower[at - 2] == ",":
            return at - 2
        low = next((k for k in range(at - 2, max(start, at - 5), -1) if begins_phrase(lower, k)), None)
        if low is not None and lower[low - 1] not in PREPOSITIONS and lower[low - 1] not in _BEFORE_MEASURE:
            return low - 1 if lower[low - 1] == "," else low
    return at


def _goes_apart(lower: list[str], at: int, last: int) -> bool:
    """Tell whether what "and" leads up to is no part of the clause: (they left) and that ten, and two on Friday."""
    if lower[at] in SUBORDINATE:
        return True
    counted = lower[at] in _NUMBER_WORDS or lower[at][0].isdigit()
    if at + 2 >= last or not counted:
        return False
    return lower[at + 1] == "the" or (lower[at + 1] in ("on", "in") and is_dated(lower, at + 2))


def _closing(lower: list[str], start: int, at: int, last: int) -> int:
    """Give the token after the mark that closes a few words in marks; 0 where they are a quotation, or too many."""
    closing = _CLOSING.get(lower[at])
    if closing is None or at == start or lower[at - 1] in (",", ":"):
        return 0
    return next((k + 1 for k in range(at + 1, min(last, at + _LONGEST_MARKED)) if lower[k] in closing), 0)
