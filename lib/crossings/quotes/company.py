"""Reads verbs that report only in some company: ``data showed that``, ``the Herald has learned``, ``made it known that``."""

from . import clauses, confidence, content
from .counts_told import may_tell
from .cues import Cue, nouns
from .draft import Draft, SentenceMemory, Span
from .groups import group_of, head
from .scene import Scene
from .speakers import group_start, subject_left

_SHOWING = frozenset(["show", "shows", "showed", "shown"])
_LEARNING = frozenset(["learned", "learnt", "learns"])
_MAKING = frozenset(["make", "makes", "made", "making"])
VERBS = _SHOWING | _LEARNING | _MAKING
# What shows a thing by its words or numbers; a film or a wound shows it otherwise.
_STUDIES = frozenset(["study", "survey", "poll", "report", "data", "figures", "statistics", "records", "documents",
                      "document", "record", "census", "count", "tally", "results", "numbers", "research", "audit"])  # fmt: skip
_PUBLIC = frozenset(["known", "clear", "plain", "public"])
_WHOLE = frozenset(["that_clause", "bare_clause", "clause_then_speaker_said"])


def told_in_company(scene: Scene, at: int, memory: SentenceMemory) -> Draft | None:
    """Give what the verb at ``at`` reports; None where what stands with it makes it no report."""
    floor, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    group, passive, _ = group_start(scene, at, floor)
    speaker = subject_left(scene, group, floor)
    if speaker is None or passive or any(scene.classes[k] == "be" for k in range(group, at)):
        return None
    draft = None
    if scene.lower[at] in _MAKING:
        draft = _made_known(scene, at, speaker, end)
    elif _may_show(scene, at, speaker):
        cue = Cue(scene.lower[at], "neutral", frozenset("cn"), frozenset(), frozenset({"past", "s"}))
        draft = content.beside(scene, at, cue, speaker, at + 1, end, memory, floor, False, group, True)
        draft = draft if draft is not None and draft.rule in _WHOLE else None
    if draft is None:
        return None
    draft.cue = (group, draft.cue[1] if draft.cue is not None else at + 1)
    draft.speaker, draft.act, draft.lemma = speaker, "neutral", scene.lower[at]
    memory.subject = speaker
    memory.end = max(memory.end, draft.content[-1][1], at + 1)
    return draft


def _may_show(scene: Scene, at: int, speaker: Span) -> bool:
    """Tell whether a subject tells by showing or by what it has learned: a survey; the press."""
    lower = scene.lower[slice(*speaker)]
    if scene.lower[at] in _LEARNING:
        return group_of(lower) == "media"
    main = head(lower)
    return main in _STUDIES or (main in nouns() and main not in ("idea", "concern"))


def _made_known(scene: Scene, at: int, speaker: Span, end: int) -> Draft | None:
    """Give what is made known: made it known in May | that; made public | that."""
    public = at + 1 + (scene.lower[at + 1 : at + 2] == ["it"])
    if public >= end or scene.lower[public] not in _PUBLIC or not may_tell(scene, speaker):
        return None
    that = clauses.find_that(scene, public + 1, end)
    if that is None:
        return None
    last = clauses.end_of_clause(scene, that, end)
    return Draft([(that, last)], (at, public + 1), speaker, "that_clause", confidence.of("that_clause"))
