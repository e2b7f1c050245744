"""The forms of English verbs: which word is which form of which verb, and what sort of verb it is."""

from functools import cache
from typing import NamedTuple

from ..lexicon import pairs, words

_VOWELS = frozenset("aeiou")


class Forms(NamedTuple):
    """Words to lemmas, one mapping for each form of the verb."""

    base: dict[str, str]
    third: dict[str, str]
    past: dict[str, str]
    participle: dict[str, str]
    ing: dict[str, str]


def _regular(lemma: str) -> tuple[str, list[str], list[str]]:
    """Give the third person, the past forms and the -ing forms; a last consonant is given single and doubled."""
    last, before = lemma[-1], lemma[-2]
    if last == "e":
        return lemma + "s", [lemma + "d"], [(lemma if before == "e" else lemma[:-1]) + "ing"]
    if last == "y" and before not in _VOWELS:
        return lemma[:-1] + "ies", [lemma[:-1] + "ied"], [lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    stems = [lemma]
    if last not in _VOWELS and last not in "wxy" and before in _VOWELS and lemma[-3:-2] not in _VOWELS:
        stems.append(lemma + last)
    return third, [stem + "ed" for stem in stems], [stem + "ing" for stem in stems]


@cache
def kinds() -> dict[str, str]:
    """Give the kind of happening of each verb that has one, by lemma; of several the first listed."""
    found: dict[str, str] = {}
    for kind, lemmas in pairs(__file__, "happening_verbs").items():
        for lemma in lemmas.split():
            found.setdefault(lemma, kind)
    return found


@cache
def noun_kinds() -> dict[str, str]:
    """Give the kind of happening of each noun that names one, singular and plural."""
    found: dict[str, str] = {}
    plural_only = words(__file__, "uncountable_nouns")
    for kind, nouns in pairs(__file__, "event_nouns").items():
        for noun in nouns.split():
            found.setdefault(noun, kind)
            if noun not in plural_only:
                found.setdefault(_regular(noun)[0], kind)
    return found


STATIVE = words(__file__, "stative_verbs")
REPORTING = words(__file__, "reporting_verbs")
SPEECH_ACTS = words(__file__, "speech_acts")
NOT_VERBS = words(__file__, "not_verbs")


@cache
def forms() -> Forms:
    """Give the forms of every listed verb, irregular ones first."""
    found = Forms({}, {}, {}, {}, {})
    irregular = pairs(__file__, "irregular_verbs")
    for lemma, listed in irregular.items():
        third, past, participle, ing = listed.split()
        found.base[lemma] = found.third[third] = found.ing[ing] = lemma
        found.past.update(dict.fromkeys(past.split("/"), lemma))
        found.participle.update(dict.fromkeys(participle.split("/"), lemma))
    for lemma in sorted(kinds().keys() | STATIVE | REPORTING | SPEECH_ACTS):
        if lemma in irregular or lemma == "have":
            continue
        third, past, ing = _regular(lemma)
        found.base.setdefault(lemma, lemma)
        found.third.setdefault(third, lemma)
        for form in past:
            found.past.setdefault(form, lemma)
            found.participle.setdefault(form, lemma)
        for form in ing:
            found.ing.setdefault(form, lemma)
    return found


def regular_past(word: str) -> str | None:
    """Give a stem for a word that looks like a regular past form (``relocated``) and is not listed; else None."""
    plausible = len(word) > 4 and word.endswith("ed") and word.isalpha() and word[-3] not in "eo"
    # Untouched, unfettered: adjectives, but for undermined and its like.
    negative = word.startswith("un") and not word.startswith(("under", "uni", "unve", "unlo", "unea"))
    return word[:-2] if plausible and not negative and word not in NOT_VERBS else None


def sort_of(lemma: str) -> str:
    """Give ``stative``, ``reporting``, ``speech``, ``happening`` (a listed one) or ``other``."""
    if lemma in REPORTING:
        return "reporting"
    if lemma in STATIVE:
        return "stative"
    if lemma in SPEECH_ACTS:
        return "speech"
    return "happening" if lemma in kinds() else "other"
