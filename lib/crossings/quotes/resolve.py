"""Gives a speaker's fullest name in the article, with role, group and country."""

from crossings.reading.names import Name

from . import noun_phrases, roles
from .draft import Span
from .groups import country_of, group_of, head
from .scene import Scene

_GENDER = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}
_BACK = 3  # sentences before a pronoun that may name whom it takes up
_REACH = 150  # tokens of each
_PLURAL = frozenset(["they", "their", "them"])
_COLLECTIVE = frozenset(["people", "police", "staff", "media", "family", "team", "group"])


def _reads_as_name(scene: Scene, first: int, last: int) -> bool:
    """Tell whether capitalised tokens may name a person: no function word or shout among them, and not too many."""
    words = scene.words[first:last]
    if not words[0][0].isupper() or len(words) > 7 or scene.lower[first].endswith("ing"):
        return False
    if any(
        word[0].isupper() and scene.classes[first + k] in ("prep", "to", "sub", "rel") for k, word in enumerate(words)
    ):
        return False
    return not (len(words) == 1 and len(words[0]) > 1 and words[0].isupper()) and not (
        len(words) > 1 and len(words[0]) == 1 and words[1] == "-"
    )


def _is_subject(scene: Scene, begin: int, name: Name) -> bool:
    """Tell whether a name is likely its sentence's subject: no preposition stands before it, and it owns nothing."""
    if name.last < len(scene.words) and scene.words[name.last] in ("'s", "’s"):
        return False
    return not any(kind in ("prep", "to", "be", "have", "aux") for kind in scene.classes[begin : name.first])


class Cast:
    """The people an article names, and who spoke last; speakers must be asked for in text order."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.at = {name.first: name for name in scene.reading.names}
        self.full: dict[str, tuple[str, str | None]] = {}
        self.role: dict[str, str] = {}
        self.group: dict[str, str] = {}
        self.country: dict[str, str] = {}
        self.by_head: dict[str, str] = {}
        self.last: list[tuple[str, str | None]] = []
        self.last_many: str | None = None
        self.people: set[str] = set()
        headline = scene.reading.layout.headline or (0, 0)
        for name in scene.reading.names:
            if headline[0] <= scene.reading.starts[name.first] < headline[1] or name.kind != "person":
                continue  # a headline's capitals name nobody for certain
            if _reads_as_name(scene, name.first + name.title, name.last):
                self._know(name.first + name.title, name.last, name.gender)
        self._read_roles()

    def _read_roles(self) -> None:
        """Note the roles that stand beside names anywhere in the article, in text order."""
        for name in self.scene.reading.names:
            key = self.scene.lower[name.last - 1]
            if name.kind == "person" and key in self.full:
                core = name.first + name.title
                role = roles.after(self.scene, name.last) or roles.before(self.scene, name.first)
                if (
                    role is None
                    and name.title
                    and self.scene.lower[name.first] not in ("mr", "mrs", "ms", "dr", "miss")
                ):
                    role = (name.first, core)
                self._note_role(self.full[key][0], role)

    def _know(self, first: int, last: int, gender: str | None) -> str:
        core, key = self.text(first, last), self.scene.lower[last - 1]
        if key not in self.full or (len(core) > len(self.full[key][0]) and core.endswith(self.full[key][0])):
            self.full[key] = (core, gender or self.full.get(key, ("", None))[1])
        elif gender and self.full[key][1] is None:
            self.full[key] = (self.full[key][0], gender)
        return self.full[key][0]

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
        if last - first == 1 and scene.classes[first] in ("pron", "pronbe", "rel", "that", "det", "obj"):
            return self._pronoun(word, first)
        person = self._person(first, last)
        if person is None:
            named = self._named_beside(last)
            if named is not None:
                return self._of_person(named, (first, last))
            return self._described(first, last)
        role: Span | None = None
        if person[0] > first and scene.lower[first : person[0]] != ["the"]:
            role = (first, person[0])
        elif person[1] + 1 < last and scene.lower[person[1]] == "of":
            role = (person[1] + 1, last)
        return self._of_person(person, roles.after(scene, last) or roles.before(scene, first) or role)

    def _person(self, first: int, last: int) -> Span | None:
        """Give the tokens of the person's name in a speaker's phrase; None where its head is no person."""
        scene = self.scene
        for at in range(first, last):
            if scene.classes[at] in ("prep", "rel"):
                return None
            name = self.at.get(at)
            if name is None or name.kind not in ("person", "other"):
                continue
            core = name.first + name.title
            if not scene.words[core][0].isupper() or (core > first and scene.lower[core - 1] == "the"):
                return None
            while core - 2 >= first and scene.words[core - 1] == "." and len(scene.words[core - 2]) == 1:
                core -= 2  # the initial of A. Mwangi
            if name.kind == "other" and scene.lower[name.last - 1] not in self.full and not (
                core < name.first or (name.last == last and core == first and group_of(scene.lower[first:last]) is None)
            ):  # fmt: skip
                continue
            if not _reads_as_name(scene, core, name.last):
                return None
            if name.last < last and scene.words[name.last] in ("'s", "’s"):
                continue
            self._know(core, name.last, name.gender)
            return core, name.last
        return None

    def _named_beside(self, last: int) -> Span | None:
        """Give the name between commas right after a described speaker: ``the director, A, said``."""
        scene = self.scene
        if last + 1 >= len(scene.words) or scene.words[last] != ",":
            return None
        name = self.at.get(last + 1)
        if name is None or name.kind != "person" or name.last >= len(scene.words) or scene.words[name.last] != ",":
            return None
        core = name.first + name.title
        if not roles.is_role(scene.lower[max(0, last - 6) : last]) or not _reads_as_name(scene, core, name.last):
            return None
        self._know(core, name.last, name.gender)
        return core, name.last

    def _of_person(self, person: Span, role: Span | None) -> dict:
        scene = self.scene
        name, gender = self.full[scene.lower[person[1] - 1]]
        if gender or " " in name:
            self.people.add(name)
        self._note_role(name, role)
        self.last.append((name, gender))
        return self._known_person(name)

    def _note_role(self, name: str, role: Span | None) -> None:
        """Keep the first role given to a person, and the first that tells for whom the person speaks."""
        scene = self.scene
        if role is not None:
            lower = scene.lower[slice(*role)]
            group = group_of(lower)
            if name not in self.role or (group and name not in self.group):
                self.role[name] = self.text(*role).strip(" .,")
                if group:
                    self.group[name] = group
                country = country_of(scene, self.at, group, [role])
                if country:
                    self.country[name] = country
            self.by_head.setdefault(head(lower), name)

    def _known_person(self, name: str) -> dict:
        return {"speaker_name": name, "speaker_role": self.role.get(name),
                "speaker_group": self.group.get(name) or ("person" if name in self.people else None),
                "speaker_country": self.country.get(name)}  # fmt: skip

    def _described(self, first: int, last: int) -> dict:
        """Give the columns of a speaker who is no named person: an organisation, a country, ``the minister``."""
        scene, described, lower = self.scene, self.text(first, last), self.scene.lower[first:last]
        if lower[0] == "the" and head(lower) in self.by_head:
            name = self.by_head[head(lower)]
            self.last.append((name, self.full.get(name.lower().split()[-1], ("", None))[1]))
            return self._known_person(name)
        group = group_of(lower)
        start = first + 1 if lower[0] == "the" and last - first > 1 else first
        place = self.at.get(start)
        if group is None and place is not None and place.kind == "place" and place.country and place.last == last:
            group = "government"  # a country, or its capital, speaks through its government
        main = head(lower)
        if (main.endswith("s") and group is not None and place is None) or main in _COLLECTIVE:
            self.last_many = described
        country = country_of(scene, self.at, group, [(first, last)])
        role = described if scene.words[last - 1][0].islower() and roles.is_role(lower) else None
        return {"speaker_name": described, "speaker_role": role, "speaker_group": group, "speaker_country": country}

    def _pronoun(self, word: str, at: int) -> dict:
        word = word.replace("’", "'").split("'")[0]
        gender = _GENDER.get(word)
        name = self._antecedent(gender, at) if gender else None
        if name is not None:
            return self._known_person(name)
        if word in _PLURAL and self.last_many is not None:
            lower = self.last_many.lower().split()
            return {"speaker_name": self.last_many, "speaker_role": None, "speaker_group": group_of(lower),
                    "speaker_country": None}  # fmt: skip
        return {"speaker_name": None, "speaker_role": None, "speaker_group": "person" if gender else None,
                "speaker_country": None}  # fmt: skip

    def _antecedent(self, gender: str, at: int) -> str | None:
        """Give who ``he`` or ``she`` at a token is: the first person who fits, of this sentence or of those before.

        The subject comes first in an English sentence, and a pronoun takes up the subject before it. Where these
        sentences name nobody, it is whoever spoke last.
        """
        scene, here, maybe = self.scene, self.scene.reading.sentence_of[at], None
        for sentence in range(here, max(-1, here - _BACK), -1):
            begin, end = scene.reading.sentence_tokens[sentence]
            for k in range(begin, min(at, end, begin + _REACH)):
                person = self.at.get(k) if scene.stretch_of[k] < 0 else None
                known = self.full.get(scene.lower[person.last - 1]) if person is not None else None
                if known is None or person.kind not in ("person", "other"):
                    continue
                if known[1] == gender or (known[1] is None and _is_subject(scene, begin, person)):
                    return known[0]
                if known[1] is None and maybe is None:
                    maybe = known[0]
        spoke = next((n for n, g in reversed(self.last[-40:]) if g in (gender, None)), None)
        return spoke or maybe
