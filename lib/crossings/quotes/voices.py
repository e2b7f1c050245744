"""Keeps who spoke, in text order, and says whom a later pronoun, or ``the spokesman``, takes up."""

from dataclasses import dataclass

from crossings.lexicon import pairs, words
from crossings.reading.names import Name
from crossings.reading.places import look_up

from . import noun_phrases
from .draft import Span
from .groups import BODIES, group_of, head
from .people import People, Person
from .roles import is_office
from .scene import Scene
from .speakers import main_subject
from .verbs import is_verb
from .word_classes import CLASSES

_BACK = 3  # sentences before a pronoun that may name whom it takes up
_FARTHEST = 40  # sentences, those inside quotation marks counted
_REACH = 150  # tokens of each
GENDERED = pairs(__file__, "gendered")
NEWLY_TOLD = frozenset(["a", "an", "another", "one"])
_NEWLY_TOLD_OR_THE = NEWLY_TOLD | {"the"}
_LONGEST_KIND = 4  # words of what kind of body one is
_SPOKEN = 40  # voices looked back at
COLLECTIVE = words(__file__, "collectives")
KINDS = pairs(__file__, "kinds_of_body")
_PARTED = frozenset([",", ";", "—", "–", "--", ":"])
_SHORTEST_CLAUSE = 3  # tokens
_CLAUSE = 15  # tokens
_OPENS_CLAUSE = CLASSES["opens_clause"]
_WAS = frozenset(["is", "was"])
_SHORTEST_INVERTED = 2  # tokens before the name
_INVERTING = CLASSES["before_inverted_subject"]
_STANDING = CLASSES["verb_before_subject"]
_OF_MANY = frozenset(["are", "were", "have"])


def _may_speak(scene: Scene, at: int) -> bool:
    """Tell whether a place stands for its government: a country or a capital, no island and no province."""
    entry = look_up(scene.words, at)
    return entry is not None and entry.kind in ("country", "city")


@dataclass(slots=True, eq=False)
class Voice:
    """Someone who spoke at a token: a person known by name, or what the row's columns say of the speaker.

    ``number`` is ``one`` for a single human being, ``body`` for an organisation, a country or a document, ``many``.
    """

    at: int
    number: str
    gender: str | None
    person: Person | None
    columns: dict


def is_subject(scene: Scene, begin: int, name: Name) -> bool:
    """Tell whether a name is likely the subject of its clause: no preposition stands before it, and it owns nothing."""
    if _is_inverted(scene, begin, name):
        return True
    follow = scene.words[name.last] if name.last < len(scene.words) else ""
    if follow in ("'s", "’s", "'", "’"):
        return False
    noun = follow[:1].islower() and scene.classes[name.last] is None and not follow.endswith(("s", "d", "ly"))
    if noun and not is_verb(scene, name.last):
        return False  # the Mwangi government
    at = name.first
    while at > begin and scene.words[at - 1] not in _PARTED and name.first - at < _REACH:
        at -= 1
    return not any(kind in ("prep", "to", "be", "have", "aux") for kind in scene.classes[at : name.first])


def _is_inverted(scene: Scene, begin: int, name: Name) -> bool:
    """Tell whether a name stands behind its verb: Among them was | A, a tailor; Inside it stood | A; so does | A."""
    if name.first - begin < _SHORTEST_INVERTED or scene.words[name.last : name.last + 1] not in ([","], ["."], ["("]):
        return False
    while begin < name.first and not scene.words[begin][0].isalnum():
        begin += 1
    opened = scene.classes[begin] == "prep" or scene.lower[begin] in _INVERTING
    verb = scene.lower[name.first - 1]
    return opened and (scene.classes[name.first - 1] in ("be", "aux") or verb in _STANDING)


def _behind_verb(scene: Scene, begin: int, end: int) -> Span | None:
    """Give who is told of behind the verb of a sentence that says where they were: In the hall stood | a nurse."""
    if scene.classes[begin] != "prep" and scene.lower[begin] not in _INVERTING:
        return None
    for k in range(begin + 1, min(end - 2, begin + _CLAUSE)):
        if not scene.words[k][0].isalnum() or scene.stretch_of[k] >= 0:
            return None
        verb = scene.lower[k] in _STANDING or scene.lower[k] in _WAS
        told = scene.lower[k + 1] in NEWLY_TOLD and scene.lower[k + 2] != "of"
        if verb and told and scene.classes[k - 1] not in ("pron", "rel", "that"):
            return noun_phrases.right(scene, k + 1, end)
    return None


class Voices:
    """Who spoke so far; voices must be added, and pronouns asked for, in text order."""

    def __init__(self, scene: Scene, people: People):
        self.scene, self.people = scene, people
        self.names = {name.first: name for name in scene.reading.names}
        self.spoken: list[Voice] = []
        self.offices: dict[str, list[tuple[int, Person]]] = {}  # the holders of an office, by its head noun
        self.described: dict[str, Voice] = {}  # the last speaker described so, by the head noun

    def add(self, voice: Voice) -> None:
        """Note that someone spoke."""
        self.spoken.append(voice)

    def _sentences(self, at: int):
        """Give the sentences a pronoun looks back over, nearest first: its own, and those not wholly quoted."""
        scene, here, counted = self.scene, self.scene.reading.sentence_of[at], 0
        dateline = scene.reading.layout.dateline or (0, 0)
        for sentence in range(here, max(-1, here - _FARTHEST), -1):
            begin, end = scene.reading.sentence_tokens[sentence]
            if dateline[0] <= scene.reading.starts[begin] < dateline[1]:
                return  # where it was written; the headline before it takes nothing up either
            inside = scene.stretch_of[begin] >= 0 and scene.stretch_of[begin] == scene.stretch_of[end - 1]
            if sentence == here or not inside:
                yield begin, min(at, end)
                counted += 1
                if counted > _BACK:
                    return

    def _spoke_in(self, begin: int, end: int, numbers: tuple[str, ...], gender: str | None) -> Voice | None:
        for voice in reversed(self.spoken[-_SPOKEN:]):
            if voice.at < begin:
                return None
            if voice.at < end and voice.number in numbers and (voice.gender in (gender, None) or gender is None):
                return voice
        return None

    def one(self, gender: str, at: int) -> Person | Voice | Span | None:
        """Give who ``he`` or ``she`` at a token is.

        Sentence by sentence back, it is whoever spoke there, or else its subject, a person told by a name or by what
        they are (a farmer from Lima: the tokens of the phrase); where three sentences give nobody,
        a person of that gender whom they only mention, or else whoever spoke last.
        """
        scene, mentioned, maybe = self.scene, None, None
        for begin, end in self._sentences(at):
            voice = self._spoke_in(begin, end, ("one",), gender)
            if voice is not None:
                return voice.person or voice
            for k in range(begin, min(end, begin + _REACH)):
                if scene.stretch_of[k] >= 0:
                    continue
                if scene.lower[k] == "the" and k + 1 < end and scene.lower[k + 1] in self.offices:
                    holder = None if k > begin and scene.classes[k - 1] == "prep" else self.holder(k, k + 2)
                    if isinstance(holder, Person) and holder.gender in (gender, None):
                        return holder
                name = self.names.get(k)
                if name is None or name.kind not in ("person", "other"):
                    continue
                person = self.people.named(name, k)
                if person is None or person.gender not in (gender, None):
                    continue
                if is_subject(scene, begin, name):
                    return person
                if person.gender == gender:
                    mentioned = mentioned or person
                else:
                    maybe = maybe or person
            described = self._described_subject(begin, end, gender) if begin < scene.reading.sentence_tokens[
                scene.reading.sentence_of[at]
            ][0] else None  # fmt: skip
            if described is not None:
                return described
        if mentioned is not None:
            return mentioned
        voice = self._spoke_in(0, at, ("one",), gender)
        return (voice.person or voice) if voice is not None else maybe or self._only_one(gender, at)

    def _only_one(self, gender: str, at: int) -> Person | None:
        """Give the only person that the article has named by then, if it may be he or she."""
        told = [person for first, person in self.people.new if first < at]
        return told[0] if len(told) == 1 and told[0].gender in (gender, None) else None

    def _described_subject(self, begin: int, end: int, gender: str) -> Span | None:
        """Give the subject of a sentence where it is a human being told by what they are: a farmer from Lima."""
        scene = self.scene
        if scene.stretch_of[begin] >= 0:
            return None
        found = _behind_verb(scene, begin, end) or main_subject(scene, begin, end)
        if (
            found is None
            or scene.lower[found[0]] not in _NEWLY_TOLD_OR_THE
            or self.number_of(found) in ("body", "many")
        ):
            return None
        main = head(scene.lower[slice(*found)])
        if ("him" if gender == "m" else "her") in scene.lower[begin:end]:
            return None  # Another sailor brought him over. He said: not the sailor
        human = is_office(main) or group_of([main]) == "person"
        return found if human and GENDERED.get(main, gender) == gender else None

    def holder(self, first: int, last: int) -> Voice | Person | None:
        """Give who ``the spokesman`` is: the last who bears that office, or was described so, before it.

        ``the newspaper``, ``the organisation`` are the last voice of such a kind.
        """
        scene, lower = self.scene, self.scene.lower[first:last]
        main = head(lower)
        if any(scene.words[k][0].isupper() for k in range(first + 1, last)):
            return None  # the Kenyan minister is told apart by more than the office
        holders = [] if main in BODIES else self.offices.get(main, [])  # no one is a ministry
        before = [holder for holder in holders[-_SPOKEN:] if holder[0] < first] or holders[:1]
        voice = self.described.get(main)
        if voice is not None and not (before and voice.at < before[-1][0] < first):
            return voice
        if before:
            return before[-1][1]
        kinds = KINDS.get(main, "").split() if last - first == 2 else []
        return next((each for each in reversed(self.spoken[-_SPOKEN:])
                     if each.number == "body"
                     and (each.columns["speaker_group"] in kinds or self._is_untold(each, main))
                     and head(each.columns["speaker_name"].lower().split()) != main), None)  # fmt: skip

    @staticmethod
    def _is_untold(voice: Voice, noun: str) -> bool:
        """Tell whether a body whose name does not say what it is may be the group that the article goes on about."""
        name = voice.columns["speaker_name"] or ""
        return noun in ("group", "organisation", "organization") and voice.columns["speaker_group"] is None and (
            name[:1].isupper() and not name.startswith(("The ", "A ", "An "))
        )  # fmt: skip

    def several(self, at: int) -> Voice | Span | None:
        """Give out of whom ``one of them`` at a token speaks: those who spoke last, or whom ``they`` takes up."""
        spoke = (self._spoke_in(begin, end, ("many",), None) for begin, end in self._sentences(at))
        return next(filter(None, spoke), None) or self.other("many", at)

    def other(self, number: str, at: int) -> Voice | Span | None:
        """Give whom ``they`` (``many``) or ``it`` (``body``) at a token takes up: a voice, or the tokens of a phrase.

        Where neither spoke nor was a subject, ``it`` is the last organisation or country named.
        """
        scene, first, named = self.scene, True, None
        if number == "body" and scene.words[at - 1] == ";":
            meant = self._of_clause_before(at - 1)
            if meant is not None:
                return meant
        for begin, end in self._sentences(at):
            voice = self._spoke_in(begin, end, (number,), None)
            if voice is not None:
                return voice
            # Its own sentence's subject is told by "it" too (the agency got what it asked for), but for "..., it said".
            # ... unless that stands in a clause about others: the agency came without those who were, it said, afraid.
            inserted = scene.words[at - 1] == "," and scene.classes[at - 3 : at - 1] in (["rel", "be"], ["rel", "have"])
            # The agency gave a number: it said ...
            inserted = inserted or (scene.words[at - 1] == ":" and at - begin > _SHORTEST_CLAUSE)
            own = number == "body" and first and (scene.words[at - 1] not in _PARTED or inserted)
            again = False  # with the council it issued a statement: who "it" was is told before
            if (own or not first) and scene.stretch_of[begin] < 0:
                subject = self._subject(begin, end)
                if subject is not None and self.number_of(subject) == number:
                    return subject
                again = (
                    subject is not None and subject[0] > begin and scene.lower[subject[0]] == scene.lower[at] == "it"
                )
            open_to = range(begin, min(end, begin + _REACH)) if named is None and number == "body" and not again else ()
            for k in open_to:
                name = self.names.get(k) if scene.stretch_of[k] < 0 else None
                if name is not None and (
                    (name.kind == "organisation" and not self._is_addressed(k))
                    or (
                        name.kind == "place"
                        and k > begin
                        and scene.classes[k - 1] not in ("prep", "to")
                        and _may_speak(scene, k)
                    )
                ):
                    named = name.first, self._to_body(name.last)
            first = False
        return named

    def _of_clause_before(self, semicolon: int) -> Span | None:
        """Give the subject of the clause that ends at a semicolon: talks began after | the host | complained; it."""
        scene = self.scene
        begin = scene.reading.sentence_tokens[scene.reading.sentence_of[semicolon]][0]
        for at in range(semicolon - 1, max(begin, semicolon - _CLAUSE), -1):
            if not scene.words[at][0].isalnum() or scene.stretch_of[at] >= 0:
                return None
            if scene.classes[at] == "sub" or scene.lower[at] in _OPENS_CLAUSE:
                found = noun_phrases.right(scene, at + 1, semicolon)
                if found is None or found[1] >= semicolon or not is_verb(scene, found[1]):
                    return None
                told = scene.classes[found[0]] == "det" or self.number_of(found) == "body"
                return found if told and self.number_of(found) in ("body", None) else None
        return None

    def _is_addressed(self, at: int) -> bool:
        """Tell whether a name is whom somebody told a thing: A told | the Herald."""
        cue = self.scene.cues.get(at - 1 - (self.scene.lower[at - 1] == "the"))
        return cue is not None and "m" in cue.takes

    def _subject(self, begin: int, end: int) -> Span | None:
        """Give the subject of a sentence; without a word that may be its verb (Chad wants, the agency takes)."""
        scene, found = self.scene, main_subject(self.scene, begin, end)
        name = self.names.get(found[0] + (scene.lower[found[0]] == "the")) if found is not None else None
        if found is None or found[1] - found[0] < 2:
            return found
        counted = next((k for k in range(found[0] + 1, found[1] - 1) if self._counts(k)), None)
        if counted is not None:
            return found[0], counted  # The ministry | counts 9,300 shelters
        tail = scene.lower[found[1] - 1]
        several = tail.endswith("s") and (tail[:-1] in BODIES or f"{tail[:-3]}y" in BODIES or is_office(tail[:-1]))
        if tail.endswith("s") and tail not in BODIES and group_of([tail]) is None and not several:
            if scene.lower[found[1] - 2] in BODIES or scene.words[found[1] - 2] == ")":
                return found[0], found[1] - 1  # the relief agency (NRA) | puts
            if name is not None and name.last < found[1]:
                return found[0], name.last
        return found

    def _to_body(self, at: int) -> int:
        """Give where a body's name ends that goes on behind another's: the U.N. | refugee agency."""
        lower, words = self.scene.lower, self.scene.words
        for k in range(at, min(len(words), at + _LONGEST_KIND)):
            if not words[k][0].islower() or self.scene.classes[k] is not None:
                return at
            if lower[k] in BODIES:
                return k + 1
        return at

    def _counts(self, at: int) -> bool:
        """Tell whether a word behind a body's noun is its verb, as a number follows: The ministry | counts 9,300."""
        scene = self.scene
        third = scene.lower[at].endswith("s") and scene.lower[at - 1] in BODIES
        return third and scene.words[at + 1][0].isdigit()

    def _are_several(self, span: Span) -> bool:
        """Tell whether a name is a plural at the head of a sentence: Doctors have left, Analysts doubt it."""
        word = self.scene.lower[span[1] - 1]
        if span[1] - span[0] > 1 or not word.endswith("s"):
            return False
        return is_office(word[:-1]) or any(verb in _OF_MANY for verb in self.scene.lower[span[1] : span[1] + 1])

    def number_of(self, span: Span) -> str | None:
        """Tell whether a noun phrase means ``one`` human being, ``many`` or a ``body``; None where that is open."""
        scene, lower = self.scene, self.scene.lower[slice(*span)]
        if scene.classes[span[0]] in ("pron", "pronbe", "obj", "rel", "that"):
            return None
        name = self.names.get(span[0] + (lower[0] == "the" and len(lower) > 1))
        main = head(lower)
        if name is not None and name.last == span[1]:
            if name.kind == "people" or (name.kind == "other" and self._are_several(span)):
                return "many"
            return "body" if name.kind in ("place", "organisation") else "one" if name.kind == "person" else None
        if " ".join(lower[-2:]) in BODIES:
            return "body"  # of the coast guard no guard speaks
        if main in COLLECTIVE or (main.endswith("s") and not main.endswith("ss") and main not in BODIES):
            return "many"
        if is_office(main) and main in scene.words[slice(*span)]:
            return None  # a spokesman for the Harbour Committee is no body
        if main in BODIES:
            return "body"
        named = scene.words[span[1] - 1][0].isupper()
        if named and lower[0] in ("the", "a", "an") and not BODIES.isdisjoint(lower):
            return "body"  # the aid group Open Road
        entry = look_up(scene.words, span[0] + lower.index(main)) if main in lower else None
        demonym = entry is not None and entry.kind == "demonym"
        return "one" if lower[0] in NEWLY_TOLD and (demonym or "old" in lower) else None  # a 22-year-old Kurd
