"""Tells for whom a speaker speaks where the phrase itself points back: ``the agency``, ``its spokesman``."""

from itertools import pairwise

from crossings.lexicon import pairs

from . import noun_phrases
from .draft import Span
from .groups import COUNTRY_GROUPS, country_of, group_of, head, known
from .scene import Scene
from .voices import BODIES, Voice, Voices

_SEATS = pairs(__file__, "seats")
_INSTITUTION_BACK = 400  # tokens before "the agency" that may say which
_POINTING = frozenset(["the", "its"])

Affiliation = tuple[str | None, str | None]


class Affiliations:
    """The kind of voice and the country that phrases of one article tell."""

    def __init__(self, scene: Scene, voices: Voices):
        self.scene, self.voices = scene, voices
        self.names = voices.names

    def of(self, span: Span, *, named: bool = False) -> Affiliation:
        """Give the kind of voice and the country of a role, a description or an organisation's name.

        ``named`` says that whoever bears the role is known by name, and so is no unnamed source.
        """
        scene, lower = self.scene, self.scene.lower[slice(*span)]
        group = group_of(lower, named=named)
        country = country_of(scene, self.names, group, [span])
        strong = group is not None and known().get(head(lower)) == group  # the head noun leaves no question
        for k in range(span[0] + 1, span[1]):
            owner = self._institution(k) if scene.lower[k] in BODIES and scene.lower[k - 1] in _POINTING else None
            if owner is not None:
                told = group_of(scene.lower[slice(*owner)], named=named)
                if group == "unnamed source":
                    return group, country or country_of(scene, self.names, group, [owner])
                if told and not strong:
                    return told, country_of(scene, self.names, told, [owner])
        if lower[0] in ("its", "whose") and country is None:
            meant = self._owner(span[0])
            if meant is not None:
                told, place = self._meant(meant)
                group = told if told and not strong else group
                country = place if group in COUNTRY_GROUPS else None
        if country is None and group in ("government", "military"):
            country = next(filter(None, map(_SEATS.get, [*map(" ".join, pairwise(lower)), *lower])), None)
        return group, country

    def _owner(self, at: int) -> Voice | Span | None:
        """Give what ``its`` at a token takes up; ``whose`` takes up the phrase before it."""
        if self.scene.lower[at] == "its":
            return self.voices.other("body", at)
        last = at - 1 - (at > 0 and self.scene.words[at - 1] == ",")
        return noun_phrases.left(self.scene, last, max(0, last - 30)) if last >= 0 else None

    def _meant(self, meant: Voice | Span) -> Affiliation:
        """Give the kind of voice and the country of what ``its`` takes up."""
        if isinstance(meant, Voice):
            return meant.columns["speaker_group"], meant.columns["speaker_country"]
        name = self.names.get(meant[0] + (self.scene.lower[meant[0]] == "the"))
        if name is not None and name.kind == "place":
            return "government", name.country
        if self.scene.lower[meant[0]] == "the":
            return self.of(meant)  # the agency, which may point back itself
        group = group_of(self.scene.lower[slice(*meant)])
        return group, country_of(self.scene, self.names, group, [meant])

    def _institution(self, at: int) -> Span | None:
        """Give the last phrase that says which agency, ministry ... ``the agency`` at a token is."""
        scene, noun = self.scene, self.scene.lower[at]
        for k in range(at - 1, max(0, at - _INSTITUTION_BACK), -1):
            if scene.lower[k] == noun and scene.lower[k - 1] not in ("the", "its", "a", "an", "this"):
                begin = scene.reading.sentence_tokens[scene.reading.sentence_of[k]][0]
                phrase = noun_phrases.left(scene, k, max(begin, k - 8))
                if phrase is not None:
                    return phrase
        return None
