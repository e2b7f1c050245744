"""Tells whether what a verb names was said, and not only spoken about: demanded | their release."""

from crossings.number_words import CARDINALS

from . import noun_phrases
from .cues import Cue
from .groups import head
from .scene import Scene
from .word_classes import CLASSES, PHRASES

_OF_WHAT_IS_SAID = PHRASES["names_what_is_said"]
_FACTS = CLASSES["telling_a_fact"]
_IN_WORDS = CLASSES["done_in_words"]
_POINTING = CLASSES["pointing"]
_NOT_TOLD = CLASSES["asked_and_not_told"]
_DEEDS = CLASSES["deed_in_words"]
_NAMING = CLASSES["naming_verb"]


def by_preposition(scene: Scene, cue: Cue, at: int, passive: bool) -> bool:
    """Tell whether the preposition at ``at`` ties a verb to what was said rather than to its subject matter."""
    if passive or (cue.lemma, scene.lower[at]) not in _OF_WHAT_IS_SAID:
        return False
    phrase = noun_phrases.right(scene, at + 1, len(scene.words))
    return phrase is None or head(scene.lower[slice(*phrase)]) not in _NOT_TOLD


def as_object(scene: Scene, cue: Cue, first: int, end: int) -> bool:
    """Tell whether the noun phrase at ``first`` that a verb governs is what was said, or what is said of somebody."""
    phrase = noun_phrases.right(scene, first, end)
    if phrase is None or first < 2:
        return False
    size = phrase[1] - phrase[0]
    lower, behind = scene.lower[slice(*phrase)], scene.lower[phrase[1] : phrase[1] + 1]
    described = behind == ["as"] and scene.lower[phrase[1] + 1 : phrase[1] + 3] != ["well", "as"]
    if "a" in cue.takes and (described or _calls(scene, cue, phrase, end)):
        return True  # dismissed the report as an invention; calls the raid a crime
    if cue.lemma == "thank" and behind == ["for"]:
        return True  # thanked | them for their help
    if scene.classes[first] in ("pron", "obj") or (lower[0] in _POINTING and size < 2):
        return False
    if scene.lower[first - 2] in ("that", "which"):
        return False  # a problem that demands | an answer
    if cue.act == "demand" and cue.lemma not in _DEEDS:
        return size > 1  # demanded | the release of the ten
    if cue.lemma == "blame" or (cue.lemma in _IN_WORDS and size > 1):
        return True
    numbered = any(scene.words[k][0].isdigit() or scene.lower[k] in CARDINALS for k in range(*phrase))
    return cue.lemma in _FACTS and (numbered or ("of" in lower and lower[0] != "any"))


def _calls(scene: Scene, cue: Cue, phrase: tuple[int, int], end: int) -> bool:
    """Tell whether a second phrase says what somebody calls the first: called | the raid | a crime."""
    if cue.lemma not in _NAMING or phrase[1] >= end:
        return False
    return scene.lower[phrase[1]] in ("a", "an") and scene.lower[phrase[1] - 1] != "what"
