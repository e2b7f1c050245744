"""Reads sayings inside a saying: "They told us | that we were safe," he said."""

from copy import copy

from .attribution import attribute
from .cues import Cue
from .draft import Draft, SentenceMemory
from .scene import Scene
from .word_classes import CLASSES

_BESIDE = frozenset(["that_clause", "bare_clause", "wh_clause", "infinitive_complement"])
_JOINING = frozenset(["and", "but", "so"])
_NOT = CLASSES["not"]
_SHORTEST = 2  # words: "We promise that." tells nothing
_TELLING = CLASSES["told_within"]


def unmarked(scene: Scene) -> Scene:
    """Give a scene in which no quotation marks part anything, so that what stands between them is read as a text."""
    bare = copy(scene)
    bare.stretch_of = [-1] * len(scene.words)
    return bare


def told_within(scene: Scene, bare: Scene, at: int, cue: Cue) -> Draft | None:
    """Give what the verb at ``at``, between marks, reports; None where it, its subject and its words are not all there.

    ``bare`` is the scene without marks. What was never said, or may be said (they did not tell us, you can say), is no
    saying.
    """
    if cue.lemma not in _TELLING or "ing" in cue.forms:
        return None
    inner = scene.inner(scene.stretch_of[at])
    begin = max(inner[0], scene.reading.sentence_tokens[scene.reading.sentence_of[at]][0])
    draft = attribute(bare, at, cue, SentenceMemory(begin))
    if draft is None or draft.rule not in _BESIDE or draft.speaker is None or draft.carried or len(draft.content) > 1:
        return None
    first, last = draft.content[0]
    joints = (
        k for k in range(first, min(last, inner[1]) - 1) if scene.words[k] == "," and scene.lower[k + 1] in _JOINING
    )
    last = next(joints, min(last, inner[1]))  # They tell us to register, | and I have no letter
    supposed = "aux" in scene.classes[draft.speaker[1] : at]  # You can say that he has gone.
    denied = not _NOT.isdisjoint(scene.lower[draft.speaker[1] : at])
    if (
        draft.speaker[0] < begin
        or sum(word[0].isalnum() for word in scene.words[first:last]) < _SHORTEST
        or supposed
        or denied
    ):
        return None
    draft.content = [(first, last)]
    return draft
