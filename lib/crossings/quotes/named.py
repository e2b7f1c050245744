"""Tells whether what a verb names was said, and not only spoken about: demanded | their release."""

from crossings.lexicon import words
from crossings.number_words import CARDINALS

from . import noun_phrases
from .cues import Cue
from .grammar import is_adverb
from .groups import group_of, head
from .scene import Scene
from .word_classes import CLASSES, PHRASES

_OF_WHAT_IS_SAID = PHRASES["names_what_is_said"]
_TO_A_CAUSE = frozenset(["attribute", "ascribe"])
_FACTS = CLASSES["telling_a_fact"]
_IN_WORDS = CLASSES["done_in_words"]
_POINTING = CLASSES["pointing"]
_NOT_TOLD = CLASSES["asked_and_not_told"]
_CHARGES = CLASSES["charge_denied"]
_DESCRIBING = frozenset(["describe", "recount"])
_DEEDS = CLASSES["deed_in_words"]
_NAMING = CLASSES["naming_verb"]
_JUDGED = words(__file__, "judgements")
_TIMES = CLASSES["time_noun"]
_PROMISING = CLASSES["promising"]
_CURRENCIES = frozenset("$€£¥")
_PARTICLES = CLASSES["calling_particle"]
_ARTICLES = frozenset(["a", "an", "the"])
_THIS = frozenset(["this", "that", "these", "those"])
_LONGEST_WHAT = 14  # tokens: called what the army did at the camp a crime
_LONGEST_PLACE = 9  # tokens: called conditions | in the camps near the border | dire


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
    if "a" in cue.takes and described:
        return True  # dismissed the report as an invention
    if cue.lemma == "thank" and behind == ["for"]:
        return True  # thanked | them for their help
    if scene.classes[first] in ("pron", "obj") or (lower[0] in _POINTING and size < 2):
        return False
    if scene.lower[first - 2] in ("that", "which"):
        return False  # a problem that demands | an answer
    if cue.lemma in _PROMISING:
        return size > 1 or scene.words[first][0] in _CURRENCIES or cue.lemma == "vow"  # promised | an inquiry
    if cue.act == "demand" and cue.lemma not in _DEEDS:
        return size > 1  # demanded | the release of the ten
    if not _TIMES.isdisjoint(lower) and lower[0] == "the":
        return False  # had announced | the morning after
    if cue.lemma == "welcome" and not _may_be_welcomed(scene, phrase):
        return False
    if cue.lemma == "blame" or (cue.lemma in _IN_WORDS and (size > 1 or behind == ["to"])):
        return True
    if cue.lemma in _DESCRIBING:  # scenes of chaos, soldiers firing; not: the evidence, in different ways
        telling = size > 1 or "".join(behind).endswith("ing")
        return telling and ("of" in lower or scene.classes[first] != "det" or lower[0] in ("a", "an"))
    if cue.lemma == "deny":
        return size > 1 and head(lower) not in _CHARGES  # denied any part in it; not: the charges
    numbered = any(scene.words[k][0].isdigit() or scene.lower[k] in CARDINALS for k in range(*phrase))
    if cue.lemma in _TO_A_CAUSE:
        return size > 1 and behind == ["to"]  # ascribed | the rise to the rain
    if cue.lemma == "report" and lower[0] == "no" and size > 1:
        return True  # reported | no losses
    return cue.lemma in _FACTS and (numbered or ("of" in lower and lower[0] != "any"))


def _may_be_welcomed(scene: Scene, phrase: tuple[int, int]) -> bool:
    """Tell whether a phrase names a step or words, which are welcomed by words, and nobody: the survey; not: guests."""
    lower = scene.lower[slice(*phrase)]
    main = head(lower)
    counted = any(word[0].isdigit() or word in CARDINALS for word in lower)
    return not counted and not main.endswith("s") and scene.words[phrase[1] - 1].islower() and group_of(lower) is None


def calls_it(scene: Scene, cue: Cue, first: int, end: int) -> bool:
    """Tell whether a verb of naming says what something is: called | it unlawful, | what he saw a war.

    Whom one only calls is told by nothing behind, by a particle or by a time: called him back, the police on Monday.
    """
    if cue.lemma not in _NAMING or first >= end or scene.stretch_of[first] >= 0:
        return False
    if scene.lower[first] == "what":
        near = range(first + 2, min(end, first + _LONGEST_WHAT))
        return any(scene.lower[k] in _ARTICLES and scene.classes[k - 1] != "prep" for k in near)
    pointed = scene.classes[first] in ("pron", "obj", "exp") or scene.lower[first] in _THIS
    phrase = (first, first + 1) if pointed else noun_phrases.right(scene, first, end)
    if phrase is None or phrase[1] >= end:
        return phrase is not None and phrase[1] - first > 1 and scene.lower[phrase[1] - 1] in _JUDGED
    behind = phrase[1]
    word, kind = scene.lower[behind], scene.classes[behind]
    if word in _ARTICLES:
        return _TIMES.isdisjoint(scene.lower[behind + 1 : behind + 3])  # the night before, a day
    if is_adverb(word):
        return scene.classes[behind + 1 : behind + 2] in ([None], ["adj"]) and scene.words[behind + 1][0].isalpha()
    if word in _JUDGED:
        return True
    if pointed and scene.stretch_of[behind] >= 0:
        return scene.stretch_of[first] < 0  # called them "a burden"
    if pointed:
        return kind in (None, "adj") and word[0].isalpha() and word not in _PARTICLES
    if phrase[1] - first > 1 and scene.lower[behind - 1] in _JUDGED:
        return True
    near = range(behind, min(end, behind + _LONGEST_PLACE))
    stop = next((k for k in near if not scene.words[k][0].isalnum() or scene.classes[k] == "conj"), near.stop)
    return kind == "prep" and stop - behind > 2 and scene.lower[stop - 1] in _JUDGED
