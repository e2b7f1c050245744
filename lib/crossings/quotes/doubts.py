"""Holds back reports that cannot be ones: nobody who could speak, or no words that say anything."""

from crossings.lexicon import words
from crossings.number_words import CARDINALS

from . import noun_phrases
from .antecedents import of_whom
from .confidence import DOUBTED
from .draft import Draft, Span
from .groups import BODIES, head, known
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES, PHRASES

_CANNOT_SPEAK = words(__file__, "cannot_speak")
_TIMES = CLASSES["time_noun"] | {"ago"}
_PARTS_OF_TIME = CLASSES["time_noun"]
_JOINING_TOO = CLASSES["joins_a_clause_too"]
_SHORT = 3  # words: what has fewer, and no verb, tells nothing
_LONGEST_TIME = 4  # words: that very day
_DISPOSED = CLASSES["unwilling"]
_POINTING = PHRASES["pointing_at_words_before"]
_ANONYMOUS = frozenset(["named", "identified", "quoted"])
_NAMING = frozenset(["noun_phrase_object", "preposition_object"])
_BESIDE = frozenset(["that_clause", "bare_clause", "wh_clause", "infinitive_complement"])


def held_back(scene: Scene, draft: Draft, content: list[Span]) -> float:
    """Give the confidence of a draft, below what is shown where its speaker or its content cannot be one."""
    settled = draft.lemma == "agree" and draft.rule == "wh_clause"  # could not agree how many: nothing is said
    if settled or _unsaid(scene, draft) or _mute(scene, draft) or _empty(scene, draft, content):
        return min(draft.confidence, DOUBTED)
    return draft.confidence


def _unsaid(scene: Scene, draft: Draft) -> bool:
    """Tell whether a speaker is only told to be loath to say a thing: is reluctant to confirm that a boat sank."""
    return draft.cue is not None and not _DISPOSED.isdisjoint(scene.lower[draft.cue[0] : draft.cue[1] - 1])


def _mute(scene: Scene, draft: Draft) -> bool:
    """Tell whether a speaker is a bare number, a noun that cannot speak, or a phrase that a preposition governs."""
    if draft.speaker is None:
        return False
    first, last = draft.speaker
    lower = scene.lower[first:last]
    if last - first == 1 and lower[0].isdigit():
        return True
    if lower[0] == "which" and _is_word(scene, first):
        return True
    main = head(lower)
    if last - first == 1 and main.endswith("ing") and scene.words[first].islower():
        return True  # disparaging | remarks he made: no one speaks
    if main in _PARTS_OF_TIME and scene.lower[last - 2] == "-":
        return True  # late-night | tweets
    if main in _CANNOT_SPEAK and main in scene.words[first:last]:  # Foreign Affairs is a magazine
        return True
    subject = draft.rule in _BESIDE and draft.cue is not None and last == draft.cue[0]
    governed = first > 0 and scene.classes[first - 1] == "prep" and scene.lower[first - 1] not in _JOINING_TOO
    return subject and governed and scene.classes[first] != "pron" and not of_whom(scene, first)


def _is_word(scene: Scene, at: int) -> bool:
    """Tell whether ``which`` speaks of a word that is only named, and means nobody: another is wayfolk, | which says.

    A noun that means somebody has an article before it, a capital or a plural.
    """
    behind = at - 2 if scene.words[at - 1] == "," else at - 1
    phrase = noun_phrases.left(scene, behind, max(0, behind - 8)) if behind > 0 else None
    if phrase is None or phrase[1] - phrase[0] != 1 or scene.words[phrase[0]][0].isupper():
        return False
    word = scene.lower[phrase[0]]
    return scene.classes[phrase[0]] is None and word[-1] != "s" and word not in BODIES and word not in known()


def _empty(scene: Scene, draft: Draft, content: list[Span]) -> bool:
    """Tell whether the content says nothing: one or two words with no verb (``that``), a mere time, ``to respond``.

    Words between quotation marks were said, and a number tells something, however short.
    """
    if any(scene.stretch_of[at] >= 0 for part in content for at in range(*part)):
        return False
    told = [at for part in content for at in range(*part) if scene.words[at][0].isalnum()]
    if any(scene.words[at][0].isdigit() or scene.lower[at] in CARDINALS for at in told):
        return False
    if len(told) < _SHORT and told and scene.lower[told[0]] == "to":
        # Declined | to comment, was asked | to speak; not: was asked | to help
        return draft.lemma == "decline" or told[-1] in scene.cues
    if draft.rule == "infinitive_complement" and not _ANONYMOUS.isdisjoint(scene.lower[at] for at in told[:4]):
        return True  # asked | not to be named
    if draft.rule == "bare_clause" and len(told) > 1 and scene.lower[told[0]].endswith("ing"):
        return False  # admitted | killing ten, described | walking for days
    named = draft.rule in _NAMING and draft.confidence > DOUBTED
    if named and told and scene.classes[told[-1]] is None:
        return False  # speaks of | a rumour: what is named is what was said
    answers = bool(told) and scene.words[told[0] - 1] == ":"  # It is open who they are: | teenagers, according to A
    if answers or any(is_verb(scene, at) for at in told):
        return False
    if told and (scene.lower[told[-1]] == "nothing" or tuple(scene.lower[at] for at in told[:2]) in _POINTING):
        return True  # added | next to nothing; had said | as much a year before
    mere_time = 0 < len(told) <= _LONGEST_TIME and scene.lower[told[-1]] in _TIMES
    return len(told) < _SHORT or mere_time
