"""The forms of English verbs, irregular ones from a list, the others by the rules of spelling."""

from typing import NamedTuple

from crossings.lexicon import pairs

from .word_classes import CLASSES

_VOWELS = frozenset("aeiou")
IRREGULAR = pairs(__file__, "irregular_verbs")
PLAIN_THIRDS = CLASSES["third_person"]


class VerbForms(NamedTuple):
    """The forms of one verb; of the past, the participle and the -ing form each spelling there may be."""

    third: str
    past: tuple[str, ...]
    participle: tuple[str, ...]
    ing: tuple[str, ...]


def with_s(word: str) -> str:
    """Give a verb's third person, or a noun's plural: the spelling is the same."""
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def verb_forms(lemma: str) -> VerbForms:
    """Give the forms of a verb by its lemma; where a last consonant may double, both spellings."""
    if lemma in IRREGULAR:
        third, past, participle, ing = IRREGULAR[lemma].split()
        return VerbForms(third, tuple(past.split("/")), tuple(participle.split("/")), tuple(ing.split("/")))
    last, before = lemma[-1], lemma[-2]
    if last == "e" and before == "i":
        past, ing = (lemma + "d",), (lemma[:-2] + "ying",)  # dying, lying, tying
    elif last == "e":
        past, ing = (lemma + "d",), ((lemma if before == "e" else lemma[:-1]) + "ing",)
    elif last == "y" and before not in _VOWELS:
        past, ing = (lemma[:-1] + "ied",), (lemma + "ing",)
    else:
        stems = [lemma]
        if last not in _VOWELS and last not in "wxy" and before in _VOWELS and lemma[-3:-2] not in _VOWELS:
            stems.append(lemma + last)
        past, ing = tuple(stem + "ed" for stem in stems), tuple(stem + "ing" for stem in stems)
    return VerbForms(with_s(lemma), past, past, ing)
