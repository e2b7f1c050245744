"""Finds verbs of going that only count: the agency arrives at 185, the total went from 25 to 40."""

from crossings.lexicon import words

from .word_classes import CLASSES

_GOING = words(__file__, "going_to_a_number")
_STEPS = CLASSES["step_to_a_number"]
STAYING = CLASSES["staying"]
_NUMBERING = frozenset(["number", "numbered"])
_LONGEST = 7  # words between the verb and the count


def goes_to(lower: list[str], begin: int, first: int) -> int | None:
    """Give the token of a verb of going whose goal is the count at ``first`` itself; None where there is none."""
    at = first - 1
    stepped = lower[first] == "up"  # a hedge that begins so: up to 900
    while at >= max(begin, first - _LONGEST):
        word = lower[at]
        if word in _GOING:
            return at if stepped else None
        if word in ("at", "to", "from", "up", "down", "past"):
            stepped = True
        elif word == "with" and lower[at - 1] in STAYING:
            stepped = True  # the reports stay with eleven
        elif not (word in _STEPS or word[0].isdigit()):
            return None
        at -= 1
    return None


def number_so_many(lower: list[str], first: int) -> bool:
    """Tell whether a clause tells only how many people are: Malians, who number 900."""
    return lower[first - 1] in _NUMBERING and lower[first - 2] == "who"
