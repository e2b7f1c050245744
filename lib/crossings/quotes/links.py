"""Tells what ties a noun phrase to the one on its left: a preposition, an "and"."""

from .grammar import OPENING
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

LINKS = CLASSES["preposition_after_noun"]
COUNTING = CLASSES["counting"]
_AFTER_NOUN = CLASSES["adjective_after_noun"]
_LONGEST_FIRST = 12  # tokens of the first of two that "and" joins


def is_noun_like(scene: Scene, at: int) -> bool:
    """Tell whether a token may be the last noun of a phrase."""
    kind = scene.classes[at]
    return (kind is None or kind in ("noun", "adj")) and scene.words[at][0].isalnum() and not is_verb(scene, at)


def may_link(scene: Scene, at: int, floor: int) -> bool:
    """Tell whether a preposition other than ``of`` joins two nouns of one phrase rather than opens an adjunct."""
    before = at - 1
    steps = 0
    while before >= floor and steps < 6:
        kind = scene.classes[before]
        if kind == "det":
            return True
        if kind is not None and kind not in ("adj", "noun") and scene.lower[before] != "of":
            return False
        if not scene.words[before][0].isalnum() and scene.words[before] not in ("-", "'s", "’s", "."):
            return scene.words[before] == "," or scene.words[before] in OPENING
        if is_verb(scene, before):
            return False
        before -= 1
        steps += 1
    return True


def over_link(scene: Scene, det: int, floor: int) -> int | None:
    """Give the token before a preposition that ties a phrase to the noun on its left; None where nothing is tied."""
    at = det - 1
    if at <= floor:
        return None
    if scene.classes[at] == "det":  # all the, both his
        return at
    if scene.lower[at] not in LINKS:
        return None
    before = at - 1
    word = scene.lower[before]
    if scene.lower[at] == "of" and word in COUNTING:
        return before
    if (word in _AFTER_NOUN or (word.endswith("ed") and scene.classes[before] is None)) and before - 1 >= floor:
        return before - 1 if is_noun_like(scene, before - 1) else None
    if not is_noun_like(scene, before):
        return None
    return before if scene.lower[at] == "of" or may_link(scene, at, floor) else None


def over_and(scene: Scene, at: int, floor: int) -> int | None:
    """Give where ``A and B`` begins, if what stands before ``and`` is a noun phrase that begins its clause."""
    k, start, placed = at - 1, None, False
    while k >= floor and at - k < _LONGEST_FIRST:
        kind, word = scene.classes[k], scene.words[k]
        if not word[0].isalnum() and word not in ("-", "'s", "’s", "."):
            break
        if scene.lower[k] in LINKS and not placed and start is not None and k > floor and is_noun_like(scene, k - 1):
            placed = scene.lower[k] != "of"  # the council in Juba | and two aid groups
        elif kind is not None and kind not in ("det", "adj", "noun") and scene.lower[k] != "of":
            if kind in ("sub", "that", "conj"):
                break
            return None
        if is_verb(scene, k):
            return None
        start = k
        k -= 1
    return start
