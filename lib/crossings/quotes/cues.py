"""Gives the verbs that report speech, by each of their forms, and the nouns that do."""

from dataclasses import dataclass
from functools import cache

from ..lexicon import pairs

_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of a reporting verb.

    ``forms`` is a subset of ``base``, ``s``, ``past``, ``participle``, ``ing``; ``takes`` holds the letters that
    ``lexicon/cues.txt`` explains; ``prepositions`` are those it takes an object with.
    """

    lemma: str
    act: str
    takes: frozenset[str]
    prepositions: frozenset[str]
    forms: frozenset[str]

    @property
    def finite(self) -> bool:
        """Tell whether the form can be the verb of a main clause by itself."""
        return bool(self.forms & {"base", "s", "past"})


def _regular(lemma: str) -> tuple[str, str, str, str]:
    """Give third person, past, past participle and -ing form by the spelling rules of English."""
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma
    past = lemma + "d" if lemma.endswith("e") else lemma + "ed"
    return third, past, past, stem + "ing"


@cache
def verbs() -> dict[str, Cue]:
    """Give each form of each reporting verb, lower case, to what it is."""
    irregular = pairs(__file__, "irregular")
    found: dict[str, Cue] = {}
    for lemma, value in pairs(__file__, "cues").items():
        act, _, rest = value.partition(" ")
        letters, *prepositions = rest.split()
        forms: dict[str, set[str]] = {lemma: {"base"}}
        inflected = irregular[lemma].split() if lemma in irregular else _regular(lemma)
        for form, name in zip(inflected, ("s", "past", "participle", "ing"), strict=True):
            forms.setdefault(form, set()).add(name)
        for form, names in forms.items():
            cue = Cue(lemma, act, frozenset(letters), frozenset(prepositions), frozenset(names))
            found.setdefault(form, cue)
    return found


@cache
def nouns() -> dict[str, str]:
    """Give each noun that names something said, in the singular and the plural, to its speech act."""
    found = {}
    for noun, act in pairs(__file__, "cue_nouns").items():
        found[noun] = act
        found.setdefault(noun[:-1] + "ies" if noun.endswith("y") else noun + "s", act)
    return found
