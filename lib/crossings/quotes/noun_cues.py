"""Reads nouns that name what was said: ``his claim that ...``, ``a warning that ...``, ``the promise to ...``."""

from . import clauses, confidence, noun_phrases
from .counts_told import may_tell
from .draft import Draft, Span
from .main_clause import behind_subject
from .scene import Scene
from .speakers import group_start, subject_left
from .verbs import is_verb
from .word_classes import CLASSES

_POSSESSIVE = CLASSES["possessive"]
_UTTERING = CLASSES["uttering"]
_NEAR = 6  # tokens between a noun and what has it
_LONGEST_CLAUSE = 10  # tokens up to the colon
_WITH_TO = frozenset(["promise", "demand"])


def noun_cue(scene: Scene, at: int, act: str) -> Draft | None:
    """Give the quotation that the noun at ``at`` names; None where nothing said follows it."""
    end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][1]
    first = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][0]
    follow = at + 1
    if scene.lower[at - 1] == "in" and scene.lower[follow : follow + 1] == ["of"]:
        return None  # in charge of the mission that serves the island
    speaker = _owner(scene, at, first)
    colon = _colon_behind(scene, at, end)
    if colon is not None:
        return _before_colon(scene, at, colon, end, act, speaker)
    if follow < end and scene.lower[follow] in ("by", "from", "of") and speaker is None:
        phrase = noun_phrases.right(scene, follow + 1, end)
        if phrase is None:
            return None
        speaker, follow = phrase, phrase[1]
    if follow >= end:
        return None
    uttered, verb = None, at - 1 - (scene.classes[at - 1] in ("det", "adj"))
    if speaker is None and verb > first and scene.lower[verb] in _UTTERING:
        speaker = uttered = subject_left(scene, group_start(scene, verb, first)[0], first)
    if speaker is not None and follow + 1 < end and scene.classes[follow] == "be":
        follow += scene.classes[follow + 1] == "that"  # his answer was | that
    if scene.classes[follow] == "that":
        if (follow + 1 < end and scene.classes[follow + 1] in ("be", "have", "aux")) or is_verb(scene, follow + 1):
            return None
    elif not (
        scene.classes[follow] == "to"
        and act in _WITH_TO
        and follow + 1 < end
        and scene.classes[follow + 1] in (None, "be", "have", "verb")
        and scene.words[follow + 1][0].islower()
    ):
        return None
    last = clauses.end_of_clause(scene, follow, end)
    if last - follow < 2 or _is_relative(scene, follow, last):
        return None
    if not any(is_verb(scene, k) for k in range(first, at)):
        last = behind_subject(scene, follow, last) or last  # A's claim that it was full | was denied
    rule = "noun_that_clause" if scene.classes[follow] == "that" else "noun_infinitive"
    told = rule == "noun_that_clause" and (uttered is not None or _is_told(scene, at, act, speaker))
    return Draft(
        [(follow, last)],
        (at if uttered is None else verb, at + 1),
        speaker,
        rule,
        confidence.of(rule, moved=(confidence.OWNED + (uttered is not None)) if told else 0),
        act,
        scene.lower[at],
    )


def _colon_behind(scene: Scene, at: int, end: int) -> int | None:
    """Give the colon that a noun's own clause ends with: a warning for the rebels | : their demand is simple | :"""
    for k in range(at + 1, min(end - 2, at + _LONGEST_CLAUSE)):
        if scene.words[k] == ":":
            unmarked = all(number < 0 for number in scene.stretch_of[k + 1 : end])
            return k if unmarked and clauses.is_clause(scene, k + 1, end) else None
        if not scene.words[k][0].isalnum() or k in scene.cues or scene.classes[k] in ("that", "rel", "conj"):
            return None
    return None


def _before_colon(scene: Scene, at: int, colon: int, end: int, act: str, owner: Span | None) -> Draft | None:
    """Give what stands behind the colon of whoever has something to say: The report has an explanation: many left."""
    begin = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][0]
    near = range(at - 1, max(begin, at - _NEAR), -1)
    has = next((k for k in near if scene.classes[k] == "have" or scene.lower[k] in _UTTERING), None)
    subject = owner
    if owner is None and has is not None and "prep" not in scene.classes[has:at]:
        subject = subject_left(scene, clauses.back_over_adverbs(scene, has - 1, begin) + 1, begin)
    if subject is None or act == "belief" or not (owner or may_tell(scene, subject)):
        return None
    rule = "after_colon"
    said = (colon + 1, clauses.end_of_clause(scene, colon + 1, end))
    return Draft([said], (at, at + 1), subject, rule, confidence.of(rule, moved=confidence.OWNED), act, scene.lower[at])


def _is_told(scene: Scene, at: int, act: str, speaker: Span | None) -> bool:
    """Tell whether a noun names what was said: his claim that; (confirmed) reports that. A hope is only held."""
    return act != "belief" and (speaker is not None or at - 1 in scene.cues)


def _is_relative(scene: Scene, that: int, last: int) -> bool:
    """Tell whether ``that`` speaks of the noun, as its clause has no object: by estimates | that the agency quoted."""
    subject = noun_phrases.right(scene, that + 1, last) if scene.classes[that] == "that" else None
    if subject is None or subject[1] >= last or scene.classes[subject[1]] is not None:
        return False
    cue = scene.cues.get(subject[1])
    return cue is not None and clauses.skip_adjuncts(scene, subject[1] + 1, last) >= last


def _owner(scene: Scene, at: int, floor: int) -> Span | None:
    """Give whose statement it is: a possessive pronoun, or the name before ``'s``, a few tokens to the left."""
    back = at - 1
    while back >= floor and at - back < 5:
        word = scene.lower[back]
        if word in _POSSESSIVE:
            return back, back + 1
        if word in ("'s", "’s") or (word == "'" and back > floor):
            return noun_phrases.left(scene, back - 1, floor) if back > floor else None
        if not word[0].isalpha() or scene.classes[back] not in (None, "adj"):
            return None
        back -= 1
    return None
