"""Finds where an event was: the place that its clause names, or the dateline's where the clause says "here"."""

from .verb_groups import CLASSES

_PLACE_PREPOSITIONS = CLASSES["place_preposition"]
_KINDS_OF_PLACE = CLASSES["place_noun"]
_FARTHEST = 40
# Kinds of happening whose object is where they were: reached Peru, left Chad, attacked Lagos.
_OF_PLACE = frozenset(["arrive", "depart", "flee", "enter", "cross", "visit", "attack"])


def named(reading, first: int, last: int, verb: int, kind: str | None, names_at: dict[int, tuple[int, str]]):
    """Give the tokens of the place that a clause names, or None.

    A place stands behind a preposition, those after the verb first, or is the object of a verb of coming and going.

    Parameters
    ----------
    reading : Reading
    first, last, verb : int
        Tokens of the clause and of its verb or noun of happening.
    kind : str or None
        The kind of happening.
    names_at : dict
        First token of each name to the token after its last and its kind.
    """
    lower = reading.lower
    low, high = max(first, verb - _FARTHEST), min(last, verb + _FARTHEST)
    ahead = verb + 2 if verb + 1 < last and lower[verb + 1] == "the" else verb + 1
    found = names_at.get(ahead)
    if kind in _OF_PLACE and found and ahead < last and found[1] == "place":
        return ahead, found[0]
    for begin, end in ((verb + 1, high), (low, verb)):
        for at in range(begin, end - 1):
            if lower[at] not in _PLACE_PREPOSITIONS and not (lower[at] == "of" and lower[at - 1] in _KINDS_OF_PLACE):
                continue
            ahead = at + 2 if lower[at + 1] == "the" else at + 1
            found = names_at.get(ahead)
            if found and ahead < last and (found[1] == "place" or (found[1] == "other" and lower[at] != "for")):
                return ahead, found[0]
    return None


def here(reading, first: int, last: int) -> str | None:
    """Give the dateline's place where a clause says "here"; None where it does not, or the article has no dateline.

    Without "here" a dateline says where the report was written, which need not be where a thing happened.
    """
    return reading.layout.place if "here" in reading.lower[first:last] else None
