"""Gives a speaker's fullest name in the article, with role, group and country."""

from crossings.reading.names import Name

from . import antecedents, beside, private, roles
from .affiliation import Affiliations
from .cues import nouns
from .draft import Span
from .grammar import CLASS_OF
from .groups import BODIES, group_of, head, is_body, known
from .links import COUNTING
from .medium import TELLING_THEMSELVES
from .people import People, Person
from .scene import Scene
from .surroundings import HOUSEHOLDS, Surroundings
from .voices import COLLECTIVE, GENDERED, NEWLY_TOLD, Voice, Voices
from .word_classes import CLASSES

_GENDER = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}
_NUMBER = {"they": "many", "their": "many", "them": "many", "it": "body", "its": "body"}
_COURTESY = CLASSES["courtesy_title"]
_COLUMNS = ("speaker_name", "speaker_role", "speaker_group", "speaker_country")
_REACH = 10  # tokens
_TOLD_ONCE = CLASSES["told_once"]
_HALVES = frozenset(["north", "south", "east", "west"])
_FLED = frozenset(["fled", "escaped", "defected"])
_PRESS = CLASSES["press_report"]
_SOME = CLASSES["indefinite"]
_ONCE = CLASSES["no_longer"]
_THEM = frozenset(["them", "these", "those"])
UNKNOWN = dict.fromkeys(_COLUMNS)
_INDEFINITE_OR_OWNED = CLASSES["indefinite_or_possessive"]


class Cast:
    """The people an article names, and who spoke; speakers must be asked for in text order."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.at = {name.first: name for name in scene.reading.names}
        self.gender = {name.first + name.title: name.gender for name in scene.reading.names}
        self.around = Surroundings(scene, self.at)
        self.people = People(scene)
        self.voices = Voices(scene, self.people)
        self.affiliations = Affiliations(scene, self.voices)
        layout = scene.reading.layout
        headline, byline = layout.headline or (0, 0), layout.byline or (0, 0)
        persons = [
            name
            for name in scene.reading.names
            if name.kind == "person"
            and not headline[0] <= scene.reading.starts[name.first] < headline[1]  # its capitals name nobody for sure
            and not byline[0] <= scene.reading.starts[name.first] < byline[1]  # she is not who writes
            and beside.reads_as_name(scene, name.first + name.title, name.last)
        ]
        for name in persons:
            self.people.know(name.first + name.title, name.last, name.gender)
        for name in persons:
            self._read_role(name)
        for name in persons:
            self._read_introduction(name)
        for first, person in self.people.new if self.around.about_flight else ():
            if person.group in (None, "person") and private.has_fled(scene, person, first):
                person.group = "refugee"

    def _read_role(self, name: Name) -> None:
        """Note the role that stands beside a name."""
        person = self.people.named(name, name.first)
        if person is None:
            return
        core = name.first + name.title
        role = (
            roles.after(self.scene, name.last)
            or roles.before(self.scene, name.first, name.last)
            or beside.told_with_name(self.scene, name.first)
        )
        if role is None and name.title and self.scene.lower[name.first] not in _COURTESY:
            role = (name.first, core)
        self._note_role(person, role, self._rank(core))

    def _read_introduction(self, name: Name) -> None:
        """Note the role of somebody named for the first time, and told by nothing else, in the sentence before."""
        person = self.people.named(name, name.first)
        if person is None or person.role is not None or person.group is not None or name.last - name.first < 2:
            return
        mentions = self.people.mentions.get(self.scene.lower[name.last - 1], ())
        first = min((at for at, meant in mentions if meant is person), default=name.first)
        reports = name.last in self.scene.cues or name.first - 1 in self.scene.cues
        lower, first_at = self.scene.lower, max(0, name.first - 1)
        described = roles.is_office(lower[first_at]) or lower[name.last : name.last + 1] == ["of"]
        if reports and first >= name.first and not described:
            role = self.around.introduced_before(name.first)
            self._note_role(person, role, None)

    def _rank(self, core: int) -> str | None:
        """Give the kind of voice that a title before a name tells without a doubt: Col."""
        lower = self.scene.lower
        title = core - 2 if lower[core - 1] == "." else core - 1
        if title < 0 or known().get(lower[title]) != "military" or "police" in lower[max(0, title - 3) : title]:
            return None
        return "military"

    def text(self, first: int, last: int) -> str:
        """Give the words of tokens ``first`` to ``last`` (exclusive)."""
        return self.scene.reading.text[self.scene.reading.starts[first] : self.scene.reading.ends[last - 1]]

    def columns(self, span: Span) -> dict:
        """Give ``speaker_name``, ``speaker_role``, ``speaker_group`` and ``speaker_country`` of a speaker's tokens."""
        first, last = span
        scene, word = self.scene, self.scene.lower[first]
        meant = antecedents.of(scene, self.at, first) if last - first == 1 else None
        if meant is not None:
            return self.columns(meant)
        if last - first == 1 and scene.classes[first] in ("pron", "pronbe", "rel", "that", "det", "obj"):
            return self._pronoun(word, first)
        owner = self._owner_of_statement(first, last)
        if owner is not None:
            return self.columns((first, owner))
        if self.around.is_own_agency(first, last):
            columns = {**UNKNOWN, "speaker_name": self.text(first, last), "speaker_group": "media"}
            self.voices.add(Voice(first, "body", None, None, columns))
            return columns
        person = self._person(first, last)
        if person is None:
            named = beside.name(scene, self.at, first, last)
            if named is not None:
                role = None if self._of_several(first, last) is not None else (first, last)
                return self._of_person(named, role, first)
            several = self._of_several(first, last)
            if several is not None:
                return self._one_of(several, first, last)
            body = beside.body(scene, last) or beside.named_body(scene, self.at, first, last)
            if body is not None:
                columns = self._described(*body)
                if columns["speaker_group"] is None:
                    told = self.affiliations.of((first, last))
                    columns["speaker_group"], columns["speaker_country"] = told
                return columns
            return self._described(first, last)
        role: Span | None = None
        if person[0] > first and scene.lower[first : person[0]] != ["the"] and scene.lower[first] not in _COURTESY:
            role = (first, person[0])
        elif person[1] + 1 < last and scene.lower[person[1]] == "of":
            role = (person[1] + 1, last)
        return self._of_person(person, roles.after(scene, last) or roles.before(scene, first, last) or role, first)

    def _owner_of_statement(self, first: int, last: int) -> int | None:
        """Give where the name ends whose statement speaks: ``Peru’s denial said``; None where no statement does."""
        if self.scene.lower[last - 1] not in nouns():
            return None
        owned = next((k for k in range(first + 1, last - 1) if self.scene.words[k] in ("'s", "’s")), None)
        return owned if owned is not None and self.scene.words[owned - 1][0].isupper() else None

    def _person(self, first: int, last: int) -> Span | None:
        """Give the tokens of the person's name in a speaker's phrase; None where its head is no person."""
        scene = self.scene
        for at in range(first, last):
            if scene.classes[at] in ("prep", "rel", "to"):
                return None
            name = self.at.get(at)
            if name is None and last - first == 1 and self._is_surname(first):
                return first, last
            if name is None or name.kind not in ("person", "other"):
                continue
            core = name.first + name.title
            if not scene.words[core][0].isupper() or (core > first and scene.lower[core - 1] == "the"):
                return None
            while core - 2 >= first and scene.words[core - 1] == "." and len(scene.words[core - 2]) == 1:
                core -= 2  # the initial of A. Mwangi
            if name.kind == "other" and self.people.named(name, at) is None and not (
                core < name.first or (name.last == last and core == first and group_of(scene.lower[first:last]) is None)
                or (name.last == last and core > first and roles.is_office(scene.lower[core - 1]))
            ):  # fmt: skip
                continue
            if not beside.reads_as_name(scene, core, name.last) or self._is_body(core, name.last):
                return None
            if name.title and " ".join(scene.lower[name.first : name.last]) in known():
                return None  # General Security
            if name.last < last and (
                scene.words[name.last] in ("'s", "’s")
                or (scene.words[name.last][0].islower() and scene.classes[name.last] in (None, "adj", "noun"))
            ):
                continue  # Mwangi's lawyer, the Mwangi aides
            return core, name.last
        return None

    def _is_body(self, first: int, last: int) -> bool:
        """Tell whether a name of two words or more is one that the lexicon has for the press or an aid group."""
        lower, lexicon = self.scene.lower[first:last], known()
        return len(lower) > 1 and (" ".join(lower) in lexicon or " ".join(lower[:2]) in lexicon)

    def _of_several(self, first: int, last: int) -> int | None:
        """Give where ``them`` stands in a phrase that counts out of those told of before: one of them."""
        lower = self.scene.lower
        counts = last - first > 2 and lower[last - 2] == "of" and lower[last - 1] in _THEM
        return last - 1 if counts and lower[first] in COUNTING else None

    def _one_of(self, them: int, first: int, last: int) -> dict:
        """Give the columns of one or some of those told of before: their kind of voice, one by what one is called."""
        meant = self.voices.several(them)
        columns = self.columns(meant) if isinstance(meant, tuple) else meant.columns if meant is not None else UNKNOWN
        columns = {**columns, "speaker_name": columns["speaker_name"] or self.text(first, last)}
        one = self.scene.lower[first] in NEWLY_TOLD
        if one and meant is not None:
            columns.update((key, _singular(columns[key])) for key in ("speaker_name", "speaker_role"))
        self.voices.add(Voice(first, "one" if one else "many", None, None, columns))
        return columns

    def _is_surname(self, at: int) -> bool:
        """Tell whether a word that elsewhere is a verb is the surname of somebody named in full: Do, May, Will."""
        word = self.scene.lower[at]
        return word in CLASS_OF and self.scene.words[at].istitle() and word in self.people.by_family

    def _of_person(self, span: Span, role: Span | None, at: int) -> dict:
        gender = self.gender.get(span[0])
        person = self.people.find(*span, at, gender)
        if person is None:
            if span[1] - span[0] == 1 and self.scene.lower[span[0]] in self.people.by_part:
                return {**UNKNOWN, "speaker_name": self.text(*span), "speaker_group": "person"}  # one of several
            person = self.people.know(*span, gender)
        self._note_role(person, role, self._rank(span[0]))
        if person.group is None and self._has_fled(span[1]):
            person.group = "refugee"
        columns = self._known_person(person)
        if role is not None:
            own = self._role_columns(role, self._rank(span[0]))
            if person.group == "refugee" and own["speaker_group"] == "person":
                own["speaker_group"] = None  # a tailor who fled
            if own["speaker_group"] or person.group is None:
                columns.update({key: value for key, value in own.items() if value})
        if columns["speaker_group"] is None and beside.is_aged(self.scene, span[1]):
            columns["speaker_group"] = "person"
        self.voices.add(Voice(at, "one", person.gender, person, columns))
        return columns

    def _has_fled(self, at: int) -> bool:
        """Tell whether the clause behind somebody tells that they fled: A, who escaped in May, said."""
        lower = self.scene.lower
        at += lower[at : at + 1] == [","]
        if lower[at : at + 1] != ["who"]:
            return False
        at += 1 + (lower[at + 1 : at + 2] in (["had"], ["has"], ["have"]))
        return bool(lower[at : at + 1]) and lower[at] in _FLED

    def _role_columns(self, role: Span, rank: str | None) -> dict:
        group, country = self.affiliations.of(role, named=True)
        group = rank or group  # Col. A, its head of public affairs
        if group == "business" and not _ONCE.isdisjoint(self.scene.lower[slice(*role)]):
            group = "person"  # a former bank cashier speaks for no bank
        first, last = role
        if group == "military" and self.around.is_rank_of_police(first, last):
            group = "government"
        if group in (None, "person") and self.around.is_of_those_fled(first, last):
            group = "refugee"
        if first > 0 and self.scene.lower[first - 1] == "of":
            # A of the ministry is told by the body alone, which is no office.
            named = sum(self.scene.words[k][0].isupper() for k in range(first, last))
            group = group or ("ngo" if named > 1 else None)  # A of the Open Road Centre speaks for it
            return {"speaker_role": None, "speaker_group": group, "speaker_country": country}
        if self.scene.classes[first] == "det" and head(self.scene.lower[first:last]) in BODIES:
            return {"speaker_role": None, "speaker_group": group, "speaker_country": country}  # A, a charity in Lima
        stop = "." if last - first == 2 and self.scene.words[last - 1] == "." else ""  # Gen.
        told = self.text(first, last).strip(" .,") + stop
        return {"speaker_role": told, "speaker_group": group, "speaker_country": country}

    def _note_role(self, person: Person, role: Span | None, rank: str | None) -> None:
        """Keep the first role given to a person, or the first that tells for whom the person speaks."""
        if role is None:
            return
        told = self._role_columns(role, rank)
        if person.role is None or (told["speaker_group"] and person.group is None):
            person.role = told["speaker_role"] or person.role
            person.group = told["speaker_group"] or person.group
        person.country = person.country or told["speaker_country"]
        self.voices.offices.setdefault(head(self.scene.lower[slice(*role)]), []).append((role[0], person))

    @staticmethod
    def _known_person(person: Person) -> dict:
        human = len(person.words) > 1 or person.gender is not None or person.role is not None
        return {"speaker_name": person.name, "speaker_role": person.role,
                "speaker_group": person.group or ("person" if human else None),
                "speaker_country": person.country}  # fmt: skip

    def _described(self, first: int, last: int) -> dict:
        """Give the columns of a speaker who is no named person: an organisation, a country, ``the minister``."""
        scene, described, lower = self.scene, self.text(first, last), self.scene.lower[first:last]
        main = head(lower)
        if lower[0] in ("the", "this", "that"):
            meant = self.voices.holder(first, last)
            nearer = self.affiliations.institution(last - 1) if main in BODIES and last - first == 2 else None
            if isinstance(meant, Voice) and nearer is not None and meant.at < nearer[0]:
                name = meant.columns["speaker_name"]
                if not self.text(max(0, nearer[0] - _REACH), nearer[0]).rstrip(", ").endswith(name):  # A, the agency
                    return self.columns(nearer)
            if meant is not None:
                return self._taken_up(meant, first)
            same = last - first == 3 and lower[1] in ("same", "un", "u.n", "u.n.")
            told = self._told_before(last - 1, nearer) if last - first == 2 or same else None
            if told is not None:
                columns = self.columns(told)
                self.voices.add(Voice(first, "body", None, None, columns))
                return columns
        group, country = self.affiliations.of((first, last))
        start = first + 1 if lower[0] == "the" and last - first > 1 else first
        half = self._half(lower)
        if half is not None:
            described, group, country = self.text(half.first, half.last), "government", half.country
        place = self.at.get(start)
        if group is None and place is not None and place.kind == "place" and place.country and place.last == last:
            group, country = "government", place.country  # a country, or its capital, speaks through its government
        if group is None and place is not None and place.country and main in BODIES and self._owns(place, last):
            group, country = "government", place.country  # Peru's mission
        group = group or self._told_around(first, last)
        if group in (None, "person") and self.around.is_of_those_fled(first, last):
            group = "refugee"
        opens_with = scene.reading.sentence_tokens[scene.reading.sentence_of[first]][0] == first
        opens = last - first == 1 and opens_with
        common = scene.words[last - 1][0].islower() or (
            opens and main in known() and not scene.words[first].isupper()
        )  # Men, women and boys
        # The mayor of Lima is a human being, for all that a name ends the phrase.
        human = (roles.is_office(main) or roles.is_office(main.removesuffix("s"))) and (
            main in scene.words[first:last] or (opens_with and main == lower[0])
        )
        body = (
            is_body(main)
            or " ".join(lower[-2:]) in BODIES
            or main in COLLECTIVE
            or main in TELLING_THEMSELVES
            or group == "media"
        )
        role = described if (common or human) and not body and self._is_role(lower, main) else None
        if not common:
            beside = roles.after(scene, last)
            if beside is not None:
                if head(scene.lower[slice(*beside)]) not in BODIES:  # a charity in Lima: what it is, and no office
                    role = self.text(*beside).strip(" .,")
                if group is None or f"{group}?" == known().get(main):
                    told = self.affiliations.of(beside)
                    group, country = told[0] or group, told[1] or country
        if last - first == 2 and lower[0] in NEWLY_TOLD and main.startswith("spokes"):
            group = None  # a spokesman: whose is not told
        if group in (None, "person") and self._has_fled(last):
            group = "refugee"
        columns = dict(zip(_COLUMNS, (described, role, group, country), strict=True))
        number = self.voices.number_of((first, last))
        if number == "one" and group is None and lower[0] in NEWLY_TOLD:
            columns["speaker_group"] = "person"  # a 22-year-old Kurd
        if number is None or (number == "one" and group is not None):
            number = "one" if human else "body"
        voice = Voice(first, number, GENDERED.get(main) if number == "one" else None, None, columns)
        self.voices.add(voice)
        if (common or main in BODIES) and (last - first > 2 or lower[0] in _INDEFINITE_OR_OWNED):
            self.voices.described[main] = voice
        return columns

    @staticmethod
    def _is_role(lower: list[str], main: str) -> bool:
        """Tell whether a description is of human beings: by its head, or where that is any word by what it has beside.

        A humanitarian plan is none, for all that a humanitarian is.
        """
        counted = not {"percent", "per", "%"}.isdisjoint(lower) or "of" in lower
        if main in HOUSEHOLDS:
            return False
        return main in known() or roles.is_office(main.removesuffix("s")) or (counted and roles.is_role(lower))

    def _told_around(self, first: int, last: int) -> str | None:
        """Give the kind of voice of what its own words do not tell: a press report, the letters of a body."""
        lower = self.scene.lower[first:last]
        main = head(lower)
        if main in _PRESS and (lower[0] in _SOME or main != "report"):
            return "media"  # one report, other accounts
        told = self.around.told_in_brackets(first) if last - first == 1 else None
        return self.affiliations.of(told)[0] if told is not None else None

    def _half(self, lower: list[str]) -> Name | None:
        """Give the country that the article goes on to call by its half: the North, of what it named in full."""
        if len(lower) != 2 or lower[0] != "the" or lower[1] not in _HALVES:
            return None
        return next((name for name in self.scene.reading.names if name.kind == "place" and name.country
                     and self.scene.lower[name.first] == lower[1] and name.last > name.first + 1), None)  # fmt: skip

    def _told_before(self, at: int, institution: Span | None) -> Span | None:
        """Give the full name of the body that the article goes on to call by its noun at a token: the ministry."""
        if self.scene.lower[at] not in _TOLD_ONCE:
            return None
        if institution is None:
            return self.affiliations.body_named(at)
        return institution if any(self.scene.words[k][0].isupper() for k in range(*institution)) else None

    def _owns(self, place: Name, last: int) -> bool:
        """Tell whether a country owns the noun that ends a phrase: Peru's | mission."""
        return place.kind == "place" and place.last + 1 < last and self.scene.words[place.last] in ("'s", "’s")

    def _taken_up(self, meant: Voice | Person, at: int) -> dict:
        """Give the columns of someone met before, and note that they speak again."""
        if isinstance(meant, Person):
            columns = self._known_person(meant)
            self.voices.add(Voice(at, "one", meant.gender, meant, columns))
            return columns
        self.voices.add(Voice(at, meant.number, meant.gender, meant.person, meant.columns))
        return meant.columns

    def _pronoun(self, word: str, at: int) -> dict:
        word = word.replace("’", "'").split("'")[0]
        gender = _GENDER.get(word)
        if gender is not None:
            meant = self.voices.one(gender, at)
            if meant is None:
                return {**UNKNOWN, "speaker_group": "person"}
            if isinstance(meant, tuple):
                return self.columns(meant)
            if isinstance(meant, Person) and meant.gender is None:
                meant.gender = gender
            return self._taken_up(meant, at)
        meant = self.voices.other(_NUMBER[word], at) if word in _NUMBER else None
        if meant is None:
            return dict(UNKNOWN)
        return self._taken_up(meant, at) if isinstance(meant, Voice) else self.columns(meant)


def _singular(described: str | None) -> str | None:
    """Give one of several by the plural's last word: aid officials, an aid official; names stay as they are."""
    if described is None or not described.endswith("s") or described.endswith("ss"):
        return described
    first, _, rest = described.partition(" ")
    described = rest if rest and (first.lower() in COUNTING or first[0].isdigit()) else described
    return f"{described[:-3]}y" if described.endswith("ies") else described[:-1]
