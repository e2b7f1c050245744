"""Gives each of several counts its source where they hang on whom one asks: 40, or 45, depending on who is asked."""

from crossings.number_words import CARDINALS
from crossings.reading import Reading

from .word_classes import CLASSES

_HANGING = CLASSES["hanging_on"]
_ASKED = frozenset(["whether", "whom", "who", "which"])
_BETWEEN = CLASSES["between_numbers"]
_BE = CLASSES["is_or_was"]
_LONGEST = 40  # tokens of the counts, and of the sources


def depends(lower: list[str], last: int, end: int) -> bool:
    """Tell whether what follows a number says on what it depends, so that none of several is anybody's alone."""
    return not _HANGING.isdisjoint(lower[last : min(end, last + _LONGEST)])


def source(reading: Reading, first: int, last: int, end: int) -> str | None:
    """Give the source of the count in tokens ``first`` to ``last``: of as many counts and sources each in its turn.

    40, 45 or 52, depending on whether the army, the Red Cross or the rebels are asked.
    """
    lower = reading.lower
    stop = min(end - 2, first + _LONGEST)
    at = next((k for k in range(first, stop) if lower[k] in _HANGING), None)
    if at is None or lower[at + 1] != "on" or lower[at + 2] not in _ASKED:
        return None
    begin = first
    while begin > 0 and first - begin < _LONGEST and (_is_number(lower[begin - 1]) or lower[begin - 1] in _BETWEEN):
        begin -= 1
    counts = [k for k in range(begin, at) if _is_number(lower[k])]
    if first not in counts or any(not (_is_number(lower[k]) or lower[k] in _BETWEEN) for k in range(begin, at)):
        return None
    sources = _listed(lower, at + 3, min(end, at + _LONGEST))
    # 40 or 45, read as one range, is nobody's alone.
    if len(sources) != len(counts) or len(counts) < 2 or any(first < k < last for k in counts):
        return None
    begin, last = sources[counts.index(first)]
    return reading.text[reading.starts[begin] : reading.ends[last - 1]]


def _listed(lower: list[str], first: int, end: int) -> list[tuple[int, int]]:
    """Give the tokens of each of several sources before the verb of all: A, B or C | is asked."""
    verb = next((k for k in range(first, end) if lower[k] in _BE), None)
    if verb is None:
        return []
    found, begin = [], first
    for at in range(first, verb + 1):
        if at == verb or lower[at] in (",", "or", "and"):
            if begin < at:
                found.append((begin, at))
            begin = at + 1
    return found


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in CARDINALS
