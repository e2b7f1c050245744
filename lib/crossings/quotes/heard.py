"""Reads what is told to a court or a council without saying by whom: ``two boats sank, the inquest heard``."""

from . import confidence, content, noun_phrases
from .cues import Cue
from .draft import Draft, SentenceMemory, Span
from .groups import head
from .scene import Scene
from .speakers import group_start, subject_left
from .word_classes import CLASSES

HEARING = frozenset(["heard", "hears", "told"])
_HEARERS = CLASSES["hearer"]
_AS_A_CUE = Cue("hear", "neutral", frozenset("c"), frozenset(), frozenset({"past", "s"}))
_WHOLE = frozenset(["that_clause", "clause_then_speaker_said"])


def told_to_hearers(scene: Scene, at: int, memory: SentenceMemory) -> Draft | None:
    """Give what those who only listen hear at ``at``, whoever says it; None where nobody does."""
    floor, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    group, passive, _ = group_start(scene, at, floor)
    told = scene.lower[at] == "told"
    if passive != told and not (told and at + 1 >= end):  # a headline needs no "was"
        return None
    hearer = subject_left(scene, group, floor)
    source = noun_phrases.right(scene, at + 2, end) if scene.lower[at + 1 : at + 2] == ["from"] else None
    if hearer is None or not _only_hears(scene, hearer, told=told):
        return None
    draft = content.beside(scene, at, _AS_A_CUE, hearer, at + 1, end, memory, floor, False, group, True)
    if draft is None or draft.rule not in _WHOLE:
        return None
    draft.cue, draft.told, draft.act, draft.lemma = (group, at + 1), hearer, "neutral", "hear"
    draft.speaker = source  # heard from A | that
    if source is None:
        draft.confidence = min(draft.confidence, confidence.BY_NOBODY)
    memory.end = max(memory.end, draft.content[-1][1], at + 1)
    return draft


def _only_hears(scene: Scene, hearer: Span, *, told: bool) -> bool:
    """Tell whether a subject is a court or the like; what is told may be a country: Ten were shot, | Lima is told."""
    placed = told and any(name.kind == "place" and (name.first, name.last) == hearer for name in scene.reading.names)
    return placed or head(scene.lower[slice(*hearer)]) in _HEARERS
