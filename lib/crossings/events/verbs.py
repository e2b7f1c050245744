"""The forms of English verbs: which word is which form of which verb, and what sort of verb it is."""

from functools import cache
from typing import NamedTuple

from crossings.lexicon import pairs, words
from crossings.reading.verb_forms import IRREGULAR, verb_forms, with_s


class Forms(NamedTuple):
    """Words to lemmas, one mapping for each form of the verb."""

    base: dict[str, str]
    third: dict[str, str]
    past: dict[str, str]
    participle: dict[str, str]
    ing: dict[str, str]


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
                found.setdefault(with_s(noun), kind)
    return found


STATIVE = words(__file__, "stative_verbs")
REPORTING = words(__file__, "reporting_verbs")
SPEECH_ACTS = words(__file__, "speech_acts")
NOT_VERBS = words(__file__, "not_verbs")


@cache
def forms() -> Forms:
    """Give the forms of every listed verb, irregular ones first."""
    found = Forms({}, {}, {}, {}, {})
    own = kinds().keys() | STATIVE | REPORTING | SPEECH_ACTS
    for lemma in [*IRREGULAR, *sorted(own - IRREGULAR.keys() - {"have"})]:
        third, past, participle, ing = verb_forms(lemma)
        found.base.setdefault(lemma, lemma)
        found.third.setdefault(third, lemma)
        for table, listed in ((found.past, past), (found.participle, participle), (found.ing, ing)):
            for form in listed:
                table.setdefault(form, lemma)
    return found


def regular_past(word: str) -> str | None:
    """Give a stem for a word that looks like a regular past form (``relocated``) and is not listed; else None."""
    plausible = len(word) > 4 and word.endswith("ed") and word.isalpha() and word[-3] not in "eo"
    # Untouched, unfettered: adjectives, but for undermined and its like.
    negative = word.startswith("un") and not word.startswith(("under", "uni", "unvei", "unlo", "unea"))
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
