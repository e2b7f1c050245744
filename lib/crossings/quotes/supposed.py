"""Reads what holds if its source is right: ``ten came, if the list is right``, ``if A is to be believed, ten came``."""

from . import clauses, noun_phrases
from .according import as_draft, told_around
from .counts_told import may_tell
from .draft import Draft
from .scene import Scene
from .word_classes import CLASSES

_RIGHT = CLASSES["held_true"]
_POINTING = CLASSES["pointing"]
_LONGEST_TIE = 4  # tokens: are to be believed
_LONGEST_PLACE = 5  # tokens: the authorities | in the north
_CLOSING = frozenset([",", ".", ";", ":", "!", "?", ")"])


def if_right(scene: Scene, at: int, floor: int) -> Draft | None:
    """Give what the ``if`` at a token leaves to its source; None where it opens another condition.

    ``floor`` is where an earlier report of the same sentence ended.
    """
    end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][1]
    speaker = noun_phrases.right(scene, at + 1, end)
    if speaker is None or (scene.lower[speaker[0]] in _POINTING and speaker[1] - speaker[0] < 2):
        return None
    near = range(speaker[1], min(end, speaker[1] + _LONGEST_PLACE))
    verb = next((k for k in near if scene.classes[k] == "be" or not scene.words[k][0].isalnum()), None)
    if verb is None or scene.classes[verb] != "be" or not may_tell(scene, speaker):
        return None
    last = next((k + 1 for k in range(verb + 1, min(end, verb + _LONGEST_TIE)) if scene.lower[k] in _RIGHT), None)
    if last is None or "not" in scene.lower[verb:last]:
        return None
    cue = (verb, last)
    if last < end and scene.classes[last] == "that":
        return as_draft([(last, clauses.end_of_clause(scene, last, end))], cue, speaker, "neutral")
    if last < end and scene.words[last] not in _CLOSING:
        return None
    content = told_around(scene, at, last, floor)
    return as_draft(content, cue, speaker, "neutral") if content else None
