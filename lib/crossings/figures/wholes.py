"""Tells of a count that it is the whole of which the number before it is a part, and what is told of the whole."""

from crossings.reading import Reading

from . import verbs
from .word_classes import CLASSES

_HAVING = CLASSES["is_or_has"] | {"be"}
# Words of "out of", from a part to its whole, of "who had been" and the verb.
_ENDS = frozenset([".", ";", ":", "and", "but", "when", "after"])
_CLAUSE = 10  # words from "whom" to what was done
_ASIDE = 9  # words of an aside
_OUT_OF, _APART, _HAVE = 2, 12, 4


def is_whole(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a count is of all those of whom a number before it is a part: 12 of more than 300, 40 drowned, of
    nearly 900 who tried, three out of a group of six."""
    lower = reading.lower
    if first < _OUT_OF or lower[first - 1] != "of":
        return False
    begin, _ = reading.sentence_tokens[reading.sentence_of[first]]
    index = reading.number_from(first) - 1
    part = reading.numbers[index] if index >= 0 and reading.numbers[index].first >= begin else None
    if part is None or part.kind == "ordinal" or first - part.last > _APART:
        return False
    if part.last == first - 1 or lower[first - 2] == "out":
        return True
    return lower[first - 2] == "," and lower[last : last + 1] == ["who"]


def deed(lower: list[str], at: int) -> str:
    """Give what a participle or a clause right after people says that all of them did, "other" where nothing does:
    what a part of them did, they did not."""
    sent = _of_a_clause(lower, _past_an_aside(lower, at))
    if sent is not None:
        return sent
    opened = at + 1 if lower[at : at + 1] == ["who"] else at
    for verb in range(opened, opened + _HAVE):
        hit = verbs.at_token(lower, verb) if verb < len(lower) else None
        if hit is not None and hit[1] != "dead":
            return hit[2]
        if lower[verb : verb + 1] == [] or lower[verb] not in _HAVING:
            return "other"
    return "other"


def _past_an_aside(lower: list[str], at: int) -> int:
    """Give the token after an aside that puts the number otherwise: more than 500 Malians, perhaps 600, | whom."""
    if lower[at : at + 2] != [",", "perhaps"]:
        return at
    return next((it + 1 for it in range(at + 2, min(at + _ASIDE, len(lower))) if lower[it] == ","), at)


def _of_a_clause(lower: list[str], at: int) -> str | None:
    """Give what a clause opened by "whom" says was done to all: whom Chad expelled, whom groups say Chad expelled."""
    if lower[at : at + 1] != ["whom"]:
        return None
    for verb in range(at + 2, min(at + _CLAUSE, len(lower))):
        if lower[verb] in _ENDS:
            return None
        hit = verbs.at_token(lower, verb)
        if hit is not None and hit[1] != "dead":
            return hit[2]
    return None
