"""Gives the verbs that report speech, by each of their forms, and the nouns that do."""

from dataclasses import dataclass
from functools import cache

from crossings.lexicon import pairs
from crossings.reading.verb_forms import verb_forms, with_s


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

    @property
    def asks(self) -> bool:
        """Tell whether the verb tells somebody what to do, so that who is asked to do a thing was told it."""
        return "o" in self.takes and self.act != "belief"


@cache
def verbs() -> dict[str, Cue]:
    """Give each form of each reporting verb, lower case, to what it is."""
    found: dict[str, Cue] = {}
    for lemma, value in pairs(__file__, "cues").items():
        act, _, rest = value.partition(" ")
        letters, *prepositions = rest.split()
        forms: dict[str, set[str]] = {lemma: {"base"}}
        third, *others = verb_forms(lemma)
        for name, listed in zip(("s", "past", "participle", "ing"), ([third], *others), strict=True):
            for form in listed:
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
        found.setdefault(with_s(noun), act)
    return found
