"""Gives a speaker's fullest name in the article, with role, group and country."""

from functools import cache

from ..lexicon import pairs
from . import noun_phrases
from .draft import Span
from .scene import Scene

_GENDER = {"he": "m", "she": "f"}
_COUNTRY_GROUPS = frozenset(["government", "military", "party"])


@cache
def _groups() -> dict[str, str]:
    return pairs(__file__, "groups")


class Cast:
    """The people an article names, and who spoke last; speakers must be asked for in text order."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.at = {name.first: name for name in scene.reading.names}
        self.full: dict[str, tuple[str, str | None]] = {}
        self.role: dict[str, str] = {}
        self.country: dict[str, str] = {}
        self.by_word: dict[str, str] = {}
        self.last: list[tuple[str, str | None]] = []
        for name in scene.reading.names:
            if name.kind == "person":
                core = self.text(name.first + name.title, name.last)
                key = scene.lower[name.last - 1]
                if key not in self.full or (len(core) > len(self.full[key][0]) and core.endswith(self.full[key][0])):
                    self.full[key] = (core, name.gender or self.full.get(key, ("", None))[1])

    def text(self, first: int, last: int) -> str:
        """Give the words of tokens ``first`` to ``last`` (exclusive)."""
        return self.scene.reading.text[self.scene.reading.starts[first] : self.scene.reading.ends[last - 1]]

    def columns(self, span: Span) -> dict:
        """Give ``speaker_name``, ``speaker_role``, ``speaker_group`` and ``speaker_country`` of a speaker's tokens."""
        first, last = span
        scene, word = self.scene, self.scene.lower[first]
        if last - first == 1 and scene.classes[first] in ("rel", "that") and first > 0:
            before = first - 2 if scene.words[first - 1] == "," and first > 1 else first - 1
            phrase = noun_phrases.left(scene, before, max(0, before - 30))
            if phrase is not None:
                return self.columns(phrase)
        if last - first == 1 and scene.classes[first] in ("pron", "pronbe", "rel", "that"):
            wanted = _GENDER.get(word[:3].rstrip("'") if word.startswith("she") else word[:2])
            name = None
            if wanted:
                name = self._antecedent(wanted, first)
            return self._filled(name, self.role.get(name) if name else None, first, last)
        name, role, person = None, None, None
        for at in range(first, last):
            found = self.at.get(at)
            if found is not None and scene.lower[found.last - 1] in self.full and found.kind in ("person", "other"):
                person = found
        if person is not None:
            name, gender = self.full[scene.lower[person.last - 1]]
            core = person.first + person.title
            role = self.text(first, core) if core > first else None
            role = self._apposed(last) or role
            if role and name not in self.role:
                self.role[name] = role
                for word in role.lower().split():
                    self.by_word.setdefault(word, name)
            self.last.append((name, gender))
            return self._filled(name, self.role.get(name), first, last)
        described = self.text(first, last)
        if word == "the":
            head = scene.lower[last - 1]
            name = self.by_word.get(head)
            if name is not None:
                self.last.append((name, self.full.get(name.lower().split()[-1], ("", None))[1]))
                return self._filled(name, self.role[name], first, last)
        return self._filled(described, described if scene.words[last - 1][0].islower() else None, first, last)

    def _antecedent(self, gender: str, at: int) -> str | None:
        """Give who ``he`` or ``she`` at a token is: the first person of this sentence or of the one before who fits.

        The subject comes first in an English sentence, and a pronoun takes up the subject before it. Where these
        sentences name nobody, it is whoever spoke last.
        """
        scene, here, maybe = self.scene, self.scene.reading.sentence_of[at], None
        for sentence in (here, here - 1):
            if sentence < 0:
                break
            begin, end = scene.reading.sentence_tokens[sentence]
            for k in range(max(begin, min(at, end) - 120), min(at, end)):
                person = self.at.get(k) if scene.stretch_of[k] < 0 else None
                known = self.full.get(scene.lower[person.last - 1]) if person is not None else None
                if known is not None and known[1] == gender:
                    return known[0]
                if known is not None and known[1] is None and maybe is None:
                    maybe = known[0]
        spoke = next((n for n, g in reversed(self.last[-40:]) if g in (gender, None)), None)
        return spoke or maybe

    def _apposed(self, at: int) -> str | None:
        scene = self.scene
        if at + 1 >= len(scene.words) or scene.words[at] != ",":
            return None
        end = at + 1
        while end < min(len(scene.words), at + 22) and scene.words[end] not in (",", ".", ";") and end not in (
            scene.cues
        ) and scene.stretch_of[end] < 0:  # fmt: skip
            end += 1
        words = scene.lower[at + 1 : end]
        if not words or not any(word in _groups() for word in words) or words[0] in ("who", "in", "adding", "citing"):
            return None
        return self.text(at + 1, end)

    def _filled(self, name: str | None, role: str | None, first: int, last: int) -> dict:
        known = _groups()
        words = (role or "").lower().replace(".", "").replace(",", "").split()
        words += [w.replace(".", "") for w in self.scene.lower[first:last]]
        group = next((known[word] for word in words if word in known), None)
        if group is None and name is not None:
            group = "person"
        country = None
        if group in _COUNTRY_GROUPS:
            spans = [(first, min(len(self.scene.words), last + 12))] if role else [(first, last)]
            for a, b in spans:
                country = country or next(
                    (self.at[k].country for k in range(a, b) if k in self.at and self.at[k].country), None
                )
            if role and country and name:
                self.country.setdefault(name, country)
            country = self.country.get(name, country) if role and name else country
        return {"speaker_name": name, "speaker_role": role, "speaker_group": group, "speaker_country": country}
