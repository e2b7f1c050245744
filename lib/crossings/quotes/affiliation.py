"""Tells for whom a speaker speaks where the phrase itself points back: ``the agency``, ``its spokesman``."""

from itertools import pairwise

from crossings.lexicon import pairs

from . import noun_phrases
from .draft import Span
from .groups import BODIES, COUNTRY_GROUPS, campaigns_for, country_of, group_of, head, is_body, known
from .people import Person
from .roles import HOLDING
from .scene import Scene
from .speakers import main_subject
from .voices import KINDS, Voice, Voices
from .word_classes import CLASSES

_OF_AN_OFFICE = CLASSES["official"]
_SPOKEN_FOR = frozenset(["government", "military", "ngo", "party", "un"])
_RETIRED = frozenset(["former", "retired", "ex"])
_SOURCES = CLASSES["unnamed_sources"]
_UNTELLING = CLASSES["telling_no_office"]
_SEATS = pairs(__file__, "seats")
_NAMES_BACK = 12
_LONGEST_NAME = 8  # tokens
_INSTITUTION_BACK = 400  # tokens before "the agency" that may say which
_OF_A_COUNTRY = CLASSES["institution_of_a_country"]
_TELLING_NOTHING = CLASSES["telling_nothing_of_whose"]
_PERSONAL = {"his": "m", "her": "f"}  # his office
_OF_THE_UN = CLASSES["united_nations"]
_STAFF = CLASSES["staff"]
_COLLEAGUES = frozenset(["colleague", "colleagues"])
_BELONGING = frozenset(["of", "at", "for", "with", "in", "from"])
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
        group = campaigns_for(scene, lower, self._kind(span, named=named))
        country = country_of(scene, self.names, group, [span])
        if group == "unnamed source" and head(lower) in _OF_AN_OFFICE:
            group = self._office_told(span, lower) or group
        elif group == "government" and head(lower) in _SOURCES and not named and self._of_no_office(span, lower):
            group = "unnamed source"  # officials, South Korean officials
        strong = group is not None and known().get(head(lower)) == group  # the head noun leaves no question
        if lower[0] in BODIES and len(lower) > 1 and scene.lower[span[1] - 1] in _STAFF:
            owner = self.institution(span[0])
            if owner is not None:
                return self.of(owner, named=named)  # Agency staff
        for k in range(span[0] + 1, span[1]):
            owner = self.institution(k) if scene.lower[k] in BODIES and scene.lower[k - 1] in _POINTING else None
            if owner is None and scene.lower[k] in BODIES and scene.lower[k - 1] == "the" and not strong:
                told = self._body_told(k)
                if told is not None:
                    return told, None
            if owner is not None:
                told = self._kind(owner, named=named)
                if group == "unnamed source":
                    return group, country or country_of(scene, self.names, group, [owner])
                if told and not strong:
                    return told, country_of(scene, self.names, told, [owner])
        if group is None and lower[0] in HOLDING and "for" in lower[1:-1]:
            return self.of((span[0] + lower.index("for") + 1, span[1]), named=named)  # who does research for a charity
        if group is None and lower[0] in HOLDING and "it" in lower[1:3]:
            meant = self.voices.other("body", span[0] + lower.index("it"))
            return self._meant(meant) if meant is not None else (group, country)  # who represents it in Lima
        personal = lower[0] in _PERSONAL and group is None and (head(lower) in BODIES or head(lower) in _COLLEAGUES)
        if (lower[0] in ("its", "whose") and not (strong and country)) or (personal and country is None):
            meant = self.voices.one(_PERSONAL[lower[0]], span[0]) if personal else self._owner(span[0])
            if meant is not None:
                told, place = self._meant(meant)
                group = told if told and not strong else group
                country = place if group in COUNTRY_GROUPS else None
        if country is None and group in ("government", "military"):
            country = next(filter(None, map(_SEATS.get, [*map(" ".join, pairwise(lower)), *lower])), None)
        return group, country

    def _of_no_office(self, span: Span, lower: list[str]) -> bool:
        """Tell whether officials are told by nothing that they belong to: an office, a country, a capital."""
        main = lower.index(head(lower))
        if head(lower) == "officials" and country_of(self.scene, self.names, "government", [span]):
            return False  # Chilean officials, officials in Ankara: they speak for a government
        behind = lower[main + 2 :] if lower[main + 1 : main + 2] and lower[main + 1] in _BELONGING else []
        if head(lower) == "officials" and self._tells_office(span[0], span[0] + main):
            return False  # health officials
        return group_of(lower[:main]) not in _SPOKEN_FOR and group_of(behind) not in _SPOKEN_FOR

    def _office_told(self, span: Span, lower: list[str]) -> str | None:
        """Give for whom an official without a name speaks: a Peruvian diplomat, an official of the trade ministry."""
        main = span[0] + lower.index(head(lower))
        if not _RETIRED.isdisjoint(lower):
            return "person"  # who speaks for nobody any more
        own = group_of(lower[1 : main - span[0]])
        if own in _SPOKEN_FOR:
            return own  # a ministry official
        if lower[main - span[0]] != "official" and country_of(self.scene, self.names, "government", [(span[0], main)]):
            # a Peruvian diplomat; a Peruvian official may speak for nobody
            return "military" if lower[main - span[0]] == "officer" else "government"
        if lower[main - span[0]] == "official" and self._tells_office(span[0] + 1, main):
            return "government"  # a health official, a port official
        rest = lower[main + 2 - span[0] :] if self.scene.lower[main + 1] in _BELONGING else []
        return group_of(rest) or ("government" if is_body(head(rest)) else None)  # an official of the service

    def _tells_office(self, first: int, last: int) -> bool:
        """Tell whether the words before an official say of what office: a health official; not: a senior Peruvian."""
        k = first
        while k < last:
            name = self.names.get(k)
            if name is None and self.scene.lower[k] not in _UNTELLING and self.scene.words[k][0].isalpha():
                return True
            k = name.last if name is not None else k + 1
        return False

    def _kind(self, span: Span, *, named: bool) -> str | None:
        """Give the kind of voice that a phrase's words tell: what a country has is no body of the UN."""
        lower = self.scene.lower[slice(*span)]
        group = group_of(lower, named=named)
        if group != "un" or not _OF_THE_UN.isdisjoint(lower):
            return group
        before = span[0], span[0] + lower.index(head(lower))
        return "government" if country_of(self.scene, self.names, "government", [before]) else group  # Peru's agency

    def _owner(self, at: int) -> Voice | Span | None:
        """Give what ``its`` at a token takes up; ``whose`` takes up the phrase before it."""
        if self.scene.lower[at] == "its":
            return self._own_country(at) or self.voices.other("body", at)
        last = at - 1 - (at > 0 and self.scene.words[at - 1] == ",")
        return noun_phrases.left(self.scene, last, max(0, last - 30)) if last >= 0 else None

    def _own_country(self, at: int) -> Span | None:
        """Give the country that a sentence with ``its`` is about, which owns a ministry: A waits, its ministry says."""
        scene = self.scene
        begin = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][0]
        phrase = noun_phrases.right(scene, at, min(len(scene.words), at + 6))
        if phrase is None or _OF_A_COUNTRY.isdisjoint(scene.lower[slice(*phrase)]):
            return None
        subject = main_subject(scene, begin, at)
        name = self.names.get(subject[0]) if subject is not None else None
        placed = name is not None and name.kind == "place" and name.country and name.last == subject[1]
        return subject if placed else None

    def _meant(self, meant: Voice | Person | Span) -> Affiliation:
        """Give the kind of voice and the country of what ``its`` or ``his`` takes up."""
        if isinstance(meant, Person):
            return meant.group, meant.country
        if isinstance(meant, Voice):
            return meant.columns["speaker_group"], meant.columns["speaker_country"]
        name = self.names.get(meant[0] + (self.scene.lower[meant[0]] == "the"))
        if name is not None and name.kind == "place":
            return "government", name.country
        if self.scene.lower[meant[0]] == "the":
            return self.of(meant)  # the agency, which may point back itself
        group = group_of(self.scene.lower[slice(*meant)])
        return group, country_of(self.scene, self.names, group, [meant])

    def _body_told(self, at: int) -> str | None:
        """Give the kind of the body that ``the agency`` at a token takes up."""
        named = self.body_named(at)
        return group_of(self.scene.lower[slice(*named)]) if named is not None else None

    def body_named(self, at: int) -> Span | None:
        """Give the last organisation named before ``the agency`` at a token whose kind that noun may take up."""
        kinds, names = KINDS.get(self.scene.lower[at], "").split(), self.scene.reading.names
        kinds = ["un"] if self.scene.lower[at - 1] in _OF_THE_UN else kinds  # the UN agency
        before = self.scene.reading.name_from(at)
        for name in reversed(names[max(0, before - _NAMES_BACK) : before]):
            own = self.scene.lower[name.first : name.last]
            told = group_of(own) if name.kind == "organisation" and not _OF_THE_UN.issuperset(own) else None
            if told in kinds:
                return name.first, name.last
        return None

    def institution(self, at: int) -> Span | None:
        """Give the last phrase that says which agency, ministry ... ``the agency`` at a token is."""
        scene, noun = self.scene, self.scene.lower[at]
        for k in range(at - 1, max(0, at - _INSTITUTION_BACK), -1):
            if scene.lower[k] != noun:
                continue
            if scene.lower[k - 1] not in _TELLING_NOTHING:
                phrase = self._named_by(k)
            elif scene.words[k][0].isupper() and scene.lower[k + 1] in ("to", "of", "for", "on"):
                phrase = noun_phrases.right(scene, k - (scene.lower[k - 1] == "the"), k + _LONGEST_NAME)
                if phrase is not None and phrase[1] < k + 3:
                    phrase = None  # the Committee | to Protect Nature
            else:
                phrase = None
            if phrase is not None:
                return phrase
        return None

    def _named_by(self, at: int) -> Span | None:
        """Give the phrase with a body's noun: the International Organization for Migration; not whose spokesman."""
        scene, names = self.scene, self.scene.reading.names
        before = scene.reading.name_from(at + 1) - 1
        if before >= 0 and names[before].last > at + 1:
            first = names[before].first
            return first - (first > 0 and scene.lower[first - 1] == "the"), names[before].last
        begin = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][0]
        phrase = noun_phrases.left(scene, at, max(begin, at - 8))
        if phrase is None:
            return None
        links = (k + 1 for k in range(at - 1, phrase[0], -1) if scene.classes[k] == "prep")
        return next(links, phrase[0]), phrase[1]
