"""Tells whether a token looks like a verb."""

from crossings.lexicon import words
from crossings.reading.verb_forms import IRREGULAR, PLAIN_THIRDS

from .scene import Scene
from .word_classes import CLASSES

# Past forms of irregular verbs that are no other word: fled, sank, rose; not put, nor left.
_PASTS = (
    frozenset(form for lemma, forms in IRREGULAR.items() for form in forms.split()[1].split("/") if form != lemma)
    - CLASSES["past_and_other_word"]
)
_PLAIN = words(__file__, "plain_verbs")
_PEOPLE = CLASSES["people"] | {"they", "we", "who", "police"}
_SHORTEST = 4  # letters of a regular past form: died


def is_verb(scene: Scene, at: int) -> bool:
    """Tell whether a lower-case token looks like a verb: a reporting verb, an auxiliary, or a past tense in -ed."""
    word, kind = scene.words[at], scene.classes[at]
    if kind in ("be", "have", "aux", "verb", "pronbe"):
        return True
    if kind is not None or not word[0].islower():
        return False
    if word in _PLAIN and at and is_plural(scene, at - 1):
        return True
    before = scene.classes[at - 1] if at else None
    cue = scene.cues.get(at)
    if cue is not None:
        if before == "det" or (before == "prep" and "ing" not in cue.forms):
            return False
        if "s" in cue.forms and "past" not in cue.forms and reports_in_past(scene, at + 1):
            return False  # volunteers | denied it
        told = scene.cues.get(at - 1) if at else None
        if "s" in cue.forms and told is not None and "m" in told.takes and told.finite:
            return False  # told | volunteers
        if at and (scene.lower[at - 1] == "-" or scene.lower[at - 1] == "'s"):
            return False
        return bool(cue.forms & {"past", "participle", "s", "ing"}) or before in ("pron", "to", "aux")
    if before in ("det", "adv") or scene.lower[at - 1] == "-":
        return False
    return (
        word in _PASTS
        or word in PLAIN_THIRDS
        or (word.endswith("ed") and len(word) >= _SHORTEST and word[-3] != "e" and before != "prep")
    )


def reports_in_past(scene: Scene, at: int) -> bool:
    """Tell whether a token is a reporting verb in the past, so that what stands right before it is its subject."""
    cue = scene.cues.get(at)
    return cue is not None and "past" in cue.forms and scene.words[at][0].islower()


def is_plural(scene: Scene, at: int) -> bool:
    """Tell whether a token looks like a plural: a noun in -s, people."""
    word = scene.lower[at]
    return (len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "'s", "’s"))) or word in _PEOPLE
