"""The people an article names, each found again by any part of the name that a later mention may use."""

from bisect import bisect_left
from dataclasses import dataclass, field

from crossings.reading.names import FIRST_NAMES, INSIDE_NAME, Name

from .scene import Scene
from .word_classes import CLASSES

_GENERATIONS = CLASSES["generation"]
_NO_PART = INSIDE_NAME | _GENERATIONS
_ALIKE = 30  # people of one name part that a name is held against


@dataclass(slots=True, eq=False)
class Person:
    """One person: the fullest name, its words in lower case, and what the article tells of them."""

    name: str
    words: list[str]
    gender: str | None
    role: str | None = None
    group: str | None = None
    country: str | None = None
    family: set[str] = field(default_factory=set)


def _within(short: list[str], long: list[str]) -> bool:
    """Tell whether all words of a name stand in a longer one in the same order; an initial stands for its word."""
    if {word for word in short if word in _GENERATIONS} != {word for word in long if word in _GENERATIONS}:
        return False
    rest = iter(long)
    return all(any(word == other or (len(word) == 1 and other[0] == word) for other in rest) for word in short)


class People:
    """The people of one article.

    A surname alone means the one who bears it; where several do, the one whose full name stands nearest before, and
    nobody where none stands before. Which part of a name is the family's differs between languages: the last
    (Ada Mwangi), or the first where a hyphenated given name follows (X Yi-zi); any other part is tried after these.
    """

    def __init__(self, scene: Scene):
        self.scene = scene
        self.by_family: dict[str, list[Person]] = {}
        self.by_part: dict[str, list[Person]] = {}
        self.mentions: dict[str, list[tuple[int, Person]]] = {}
        self.new: list[tuple[int, Person]] = []  # each person, where the article first names them

    def know(self, first: int, last: int, gender: str | None) -> Person:
        """Give the person whom the name of tokens ``first`` to ``last`` (exclusive) names, met here or known before."""
        scene = self.scene
        words = [word for word in scene.lower[first:last] if word[0].isalnum()]
        name = scene.reading.text[scene.reading.starts[first] : scene.reading.ends[last - 1]]
        known = self._known(words, gender)
        if known is None:
            known = Person(name, words, gender)
            self.new.append((first, known))
        elif len(words) > len(known.words) or (
            len(words) == len(known.words) and sum(map(len, words)) > sum(map(len, known.words))
        ):
            known.name, known.words = name, words
        known.gender = known.gender or gender
        self._index(known, first, last)
        return known

    def _known(self, words: list[str], gender: str | None) -> Person | None:
        for part in (words[-1], words[0]):
            for person in reversed(self.by_part.get(part, [])[-_ALIKE:]):
                if gender and person.gender and gender != person.gender:
                    continue
                if len(words) == 1:
                    if part in person.family:
                        return person
                elif len(person.words) == 1:
                    if person.words[0] in (words[0], words[-1]):
                        return person
                elif _within(words, person.words) or (words[-1] == person.words[-1] and _within(person.words, words)):
                    return person
        return None

    def _index(self, person: Person, first: int, last: int) -> None:
        words, lower = self.scene.words, self.scene.lower
        parts = [k for k in range(first, last) if words[k][0].isupper() and lower[k] not in _NO_PART]
        if not parts:
            return
        family = {lower[parts[-1]]}
        hyphen = any(words[k] == "-" for k in range(first + 2, last))
        if hyphen and lower[first] not in FIRST_NAMES:
            family.add(lower[parts[0]])
        person.family |= family
        for k in parts:
            for table in (self.by_part, self.by_family) if lower[k] in family else (self.by_part,):
                listed = table.setdefault(lower[k], [])
                if person not in listed[-_ALIKE:]:
                    listed.append(person)
            if len(parts) > 1:
                self.mentions.setdefault(lower[k], []).append((first, person))

    def named(self, name: Name, at: int) -> Person | None:
        """Give the person whom a name at token ``at`` names; None where nobody known, or more than one, bears it."""
        return self.find(name.first + name.title, name.last, at, name.gender)

    def find(self, first: int, last: int, at: int, gender: str | None = None) -> Person | None:
        """Give the person whom tokens ``first`` to ``last`` (exclusive) name when read at ``at``."""
        words = [word for word in self.scene.lower[first:last] if word[0].isalnum()]
        if not words:
            return None
        if len(words) > 1:
            return self._known(words, gender)
        word = words[0]
        for table in (self.by_family, self.by_part):
            fitting = [
                each for each in table.get(word, [])[:_ALIKE] if not (gender and each.gender and gender != each.gender)
            ]
            if len(fitting) == 1:
                return fitting[0]
            if fitting:
                return self._nearest(word, fitting, at)
        return None

    def _nearest(self, word: str, fitting: list[Person], at: int) -> Person | None:
        mentions = self.mentions.get(word, [])
        before = bisect_left(mentions, at, key=lambda mention: mention[0])
        return next((each for _, each in reversed(mentions[max(0, before - _ALIKE) : before]) if each in fitting), None)
