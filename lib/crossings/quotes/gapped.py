"""Reads what is told of somebody or something that stands before it: a man who police said | had fled."""

from . import clauses, confidence
from .cues import Cue
from .draft import Draft, Span
from .main_clause import main_clause_behind
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_RELATIVES = frozenset(["who", "which", "that"])
_WORDS = CLASSES["what_is_said"]
_NAMING = CLASSES["naming_verb"]
_LONGEST_NAME = 4  # tokens
_VERBAL = frozenset(["be", "have", "aux"])


def told_of(scene: Scene, at: int, cue: Cue, speaker: Span, floor: int, end: int) -> Draft | None:
    """Give the clause that the verb at ``at`` tells of what stands before its subject, and which has no subject itself.

    ``A man who police said | had fled``; ``ten it says | were held``; ``a raid that the mayor described as | a crime``.
    None where nothing stands before that it could be told of.
    """
    opening = speaker[0] - 1
    if at + 2 >= end or opening <= floor or not _is_told_of(scene, opening, speaker):
        return None
    begin = clauses.skip_adjuncts(scene, at + 1, end)
    if scene.lower[begin : begin + 1] == ["as"] and "a" in cue.takes:
        first, rule, moved = begin + 1, "noun_phrase_object", confidence.NAMED
    elif begin + 1 < end and "c" in cue.takes and "m" not in cue.takes and _is_finite(scene, begin):
        first, rule, moved = begin, "bare_clause", 0
    else:
        return None
    last = clauses.end_of_clause(scene, first, end, noun_phrase=rule == "noun_phrase_object")
    if not any(is_verb(scene, k) for k in range(floor, opening)):  # A man who police said | had fled | was held.
        last = main_clause_behind(scene, first, last, inserted=scene.words[opening - 1] == ",") or last
    return Draft([(first, last)], None, None, rule, confidence.of(rule, moved=moved)) if last > first else None


def only_names(scene: Scene, at: int, cue: Cue, speaker: Span | None, floor: int) -> bool:
    """Tell whether words in marks are the name by which something is called: a pipe that guards called “the doctor”."""
    number = scene.stretch_of[at + 1] if at + 1 < len(scene.words) else -1
    if number < 0 or cue.lemma not in _NAMING or speaker is None or speaker[0] - 1 <= floor:
        return False
    opening, (first, last) = speaker[0] - 1, scene.inner(number)
    if scene.lower[opening] == "what" or not _is_told_of(scene, opening, speaker):
        return False  # what he called “the end of the road”: his words
    named = scene.lower[first] == "the" or scene.words[first][0].isupper()
    return named and last - first <= _LONGEST_NAME


def _is_told_of(scene: Scene, opening: int, speaker: Span) -> bool:
    """Tell whether a clause that tells of a noun begins at a token: men | who, men | it says, in | what she said."""
    word, before = scene.lower[opening], opening - 1
    if scene.stretch_of[opening] >= 0:
        return False
    if word == "what":
        return scene.classes[before] == "prep"  # not: what he said was a lie
    if word in _RELATIVES:
        before -= scene.words[before] == "," and word != "that"
        return scene.words[before][0].isalnum() and _is_noun(scene, before)
    return scene.classes[speaker[0]] == "pron" and scene.words[opening][0].isalnum() and _is_noun(scene, opening)


def _is_noun(scene: Scene, at: int) -> bool:
    """Tell whether a token may be a noun, and one of which something is told: not the first thing | he said."""
    if scene.classes[at] not in (None, "noun", "time") and not scene.words[at].isdigit():
        return False
    return scene.lower[at] not in _WORDS and not is_verb(scene, at)


def _is_finite(scene: Scene, at: int) -> bool:
    """Tell whether a finite verb stands at a token, and no clause of its own: (men who he said) | were held."""
    if scene.lower[at + 1] == "that":
        return False  # what he said is | that it was full
    return scene.classes[at] in _VERBAL or (scene.words[at][0].islower() and is_verb(scene, at))
