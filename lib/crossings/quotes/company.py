"""Reads verbs that report only in some company: ``data showed that``, ``made it known that``."""

from . import clauses, confidence, content
from .counts_told import counts, may_tell
from .cues import Cue, nouns
from .draft import Draft, SentenceMemory, Span
from .groups import group_of, head
from .scene import Scene
from .speakers import group_start, subject_left
from .word_classes import CLASSES

_SHOWING = CLASSES["show"]
_LEARNING = frozenset(["learned", "learnt", "learns", "understands", "understood"])
_MAKING = CLASSES["make"]
_HAVING = frozenset(["has", "have", "had"])
_WITH_IT = frozenset(["put", "puts", "tells"])  # as A put it
_LETTING = frozenset(["let", "lets", "letting"])
_MAKING_OR_LETTING = _MAKING | _LETTING
_FINDING = frozenset(["found", "finds"])
_GOING = frozenset(["went", "goes"])
_AS_A_CUE = Cue("go", "neutral", frozenset("qc"), frozenset(), frozenset({"past", "s"}))
VERBS = _GOING | _FINDING | _SHOWING | _LEARNING | _MAKING | _HAVING | _LETTING | _WITH_IT
_STUDIES = CLASSES["study"]
_LONGEST_TOLD = 7  # tokens: let the council of Lima know
_PUBLIC = CLASSES["known_to_all"]
_GONE_ON = frozenset(["clause_then_speaker_said", "quote_then_speaker_said", "said_then_quote"])
_WHOLE = frozenset(["that_clause", "bare_clause", "clause_then_speaker_said"])


def told_in_company(scene: Scene, at: int, memory: SentenceMemory) -> Draft | None:
    """Give what the verb at ``at`` reports; None where what stands with it makes it no report."""
    floor, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    if scene.lower[at] in _HAVING and scene.classes[at + 1 : at + 2] not in (["pron"], ["obj"], ["exp"]):
        return None
    group, passive, _ = group_start(scene, at, floor)
    speaker = subject_left(scene, group, floor)
    if speaker is None or passive or any(scene.classes[k] == "be" for k in range(group, at)):
        return None
    draft = None
    if scene.lower[at + 1 : at + 2] == ["it"]:
        draft = _as_told(scene, at, speaker, memory, floor, end)
    if draft is not None:
        draft.cue = (at, at + 2)
    elif scene.lower[at] in _HAVING and group_of(scene.lower[slice(*speaker)]) == "media":
        draft = _had_it(scene, at, end)
    elif scene.lower[at] in _HAVING:
        if scene.lower[at + 1 : at + 3] == ["it", "that"] and at + 3 < end:
            last = clauses.end_of_clause(scene, at + 2, end)
            draft = Draft([(at + 2, last)], (at, at + 2), speaker, "that_clause", confidence.of("that_clause"))
    elif scene.lower[at] in _MAKING_OR_LETTING:
        draft = _made_known(scene, at, speaker, end)
    elif scene.lower[at] in _GOING:
        stops = scene.words[at + 2 : at + 3] in ([], ["."], [","], [":"])  # Ten had died, he went on.
        if scene.lower[at + 1 : at + 2] == ["on"] and stops:
            draft = content.beside(scene, at, _AS_A_CUE, speaker, at + 2, end, memory, floor, False, group, True)
            draft = draft if draft is not None and draft.rule in _GONE_ON else None
    elif scene.lower[at] in _FINDING:
        draft = _counted(scene, at, speaker, end)
    elif _may_show(scene, at, speaker):
        cue = Cue(scene.lower[at], "neutral", frozenset("cn"), frozenset(), frozenset({"past", "s"}))
        draft = content.beside(scene, at, cue, speaker, at + 1, end, memory, floor, False, group, True)
        draft = draft if draft is not None and draft.rule in _WHOLE else _counted(scene, at, speaker, end)
    if draft is None:
        return None
    draft.cue = (group, draft.cue[1] if draft.cue is not None else at + 1)
    draft.speaker, draft.act, draft.lemma = speaker, "neutral", scene.lower[at]
    memory.subject = speaker
    memory.end = max(memory.end, draft.content[-1][1], at + 1)
    return draft


def _counted(scene: Scene, at: int, speaker: Span, end: int) -> Draft | None:
    """Give the numbers that a study found: an assessment found | 29 percent in tents; not: the police found ten men."""
    if not _may_show(scene, at, speaker) or not counts(scene, at + 1, end):
        return None
    last = clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)
    rule = "noun_phrase_object"
    return Draft([(at + 1, last)], None, speaker, rule, confidence.of(rule, moved=confidence.NAMED))


def _as_told(scene: Scene, at: int, speaker: Span, memory: SentenceMemory, floor: int, end: int) -> Draft | None:
    """Give what stands beside ``as A has it``, ``as A put it``."""
    behind, opening = at + 2, speaker[0] - 1
    if scene.lower[at + 1 : at + 2] != ["it"] or opening < floor or scene.lower[opening] != "as":
        return None
    closes = behind >= end or scene.words[behind] in (",", ".", ";", ":", "!", "?", "—", "–")
    return content.as_told(scene, opening, behind, end, memory, floor) if closes else None


def _may_show(scene: Scene, at: int, speaker: Span) -> bool:
    """Tell whether a subject tells by showing or by what it has learned: a survey; the press."""
    lower = scene.lower[slice(*speaker)]
    if scene.lower[at] in _LEARNING:
        return group_of(lower) == "media"
    main = head(lower)
    told = not _STUDIES.isdisjoint(lower[: 1 + (scene.classes[speaker[0]] == "det")])  # documents | seen by the radio
    return main in _STUDIES or told or (main in nouns() and main not in ("idea", "concern"))


def _had_it(scene: Scene, at: int, end: int) -> Draft | None:
    """Give what a paper tells of somebody's doing: the radio had | them leaving on Friday."""
    doing = at + 2
    if doing >= end or not (scene.lower[doing].endswith("ing") or scene.lower[doing : doing + 1] == ["that"]):
        return None
    that = scene.lower[doing] == "that"
    first = doing if that else at + 1
    rule = "that_clause" if that else "bare_clause"
    return Draft([(first, clauses.end_of_clause(scene, first, end))], None, None, rule, confidence.of(rule))


def _made_known(scene: Scene, at: int, speaker: Span, end: int) -> Draft | None:
    """Give what is made known: made it known in May | that; made public | that."""
    near = range(at + 2, min(end, at + _LONGEST_TOLD)) if scene.lower[at] in _LETTING else ()
    know = next((k for k in near if scene.lower[k] == "know"), None)
    if know is not None and may_tell(scene, speaker):
        that = clauses.find_that(scene, know + 1, end)
        if that is not None:  # let the paper know | that
            last = clauses.end_of_clause(scene, that, end)
            return Draft([(that, last)], (at, know + 1), speaker, "that_clause", confidence.of("that_clause"))
    public = at + 1 + (scene.lower[at + 1 : at + 2] == ["it"])
    public += scene.lower[at] in _LETTING and scene.lower[public : public + 1] == ["be"]
    if public >= end or scene.lower[public] not in _PUBLIC or not may_tell(scene, speaker):
        return None
    that = clauses.find_that(scene, public + 1, end)
    if that is None:
        return None
    last = clauses.end_of_clause(scene, that, end)
    return Draft([(that, last)], (at, public + 1), speaker, "that_clause", confidence.of("that_clause"))
