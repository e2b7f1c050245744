"""Holds back reports that cannot be ones: nobody who could speak, or no words that say anything."""

from crossings.lexicon import words

from .confidence import DOUBTED
from .draft import Draft, Span
from .groups import head
from .scene import Scene
from .verbs import is_verb

_CANNOT_SPEAK = words(__file__, "cannot_speak")
_TIMES = frozenset(["ago", "day", "days", "week", "weeks", "month", "months", "year", "years", "night", "morning"])
_JOINING_TOO = frozenset(["after", "before", "since", "until", "till", "as", "than", "for"])  # after A said
_SHORT = 3  # words: what has fewer, and no verb, tells nothing
_LONGEST_TIME = 4  # words: that very day
_BESIDE = frozenset(["that_clause", "bare_clause", "wh_clause", "infinitive_complement"])


def held_back(scene: Scene, draft: Draft, content: list[Span]) -> float:
    """Give the confidence of a draft, below what is shown where its speaker or its content cannot be one."""
    if _mute(scene, draft) or _empty(scene, draft, content):
        return min(draft.confidence, DOUBTED)
    return draft.confidence


def _mute(scene: Scene, draft: Draft) -> bool:
    """Tell whether a speaker is a bare number, a noun that cannot speak, or a phrase that a preposition governs."""
    if draft.speaker is None:
        return False
    first, last = draft.speaker
    lower = scene.lower[first:last]
    if last - first == 1 and lower[0].isdigit():
        return True
    main = head(lower)
    if main in _CANNOT_SPEAK and main in scene.words[first:last]:  # Foreign Affairs is a magazine
        return True
    subject = draft.rule in _BESIDE and draft.cue is not None and last == draft.cue[0]
    governed = first > 0 and scene.classes[first - 1] == "prep" and scene.lower[first - 1] not in _JOINING_TOO
    return subject and governed and scene.classes[first] != "pron"


def _empty(scene: Scene, draft: Draft, content: list[Span]) -> bool:
    """Tell whether the content says nothing: one or two words with no verb (``that``), a mere time, ``to respond``.

    Words between quotation marks were said, and a number tells something, however short.
    """
    if any(scene.stretch_of[at] >= 0 for part in content for at in range(*part)):
        return False
    told = [at for part in content for at in range(*part) if scene.words[at][0].isalnum()]
    if any(scene.words[at][0].isdigit() for at in told):
        return False
    if len(told) < _SHORT and told and scene.lower[told[0]] == "to":
        return True
    if any(is_verb(scene, at) for at in told):
        return False
    mere_time = 0 < len(told) <= _LONGEST_TIME and scene.lower[told[-1]] in _TIMES
    return len(told) < _SHORT or mere_time
