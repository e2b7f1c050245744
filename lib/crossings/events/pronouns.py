"""Finds of whom a clause speaks whose subject is a pronoun: the nearest subject before it that fits."""

from typing import NamedTuple

from crossings.lexicon import words
from crossings.reading.names import Name

from .clause import Clause
from .word_classes import CLASSES, PERSON_NOUNS, PREPOSITIONS, RELATIVE

PLURALS = words(__file__, "plural_nouns")
_NUMBERS = CLASSES["number"] - {"one"}
_SINGULAR_DETERMINERS = CLASSES["singular_determiner"]
_FITS = {"he": ("person", "m"), "she": ("person", "f"), "they": ("plural", None), "it": ("thing", None)}
_TOGETHER = CLASSES["together"]
_AGENTS = CLASSES["agent"]
_OBJECTS = {"them": "they", "him": "he"}  # whom a verb is done to, and what they are as a subject
_COLLECTIVES = CLASSES["collective"]
_OBJECT_WITHIN = 3
_ALL = frozenset(["all", "both"])
_FARTHEST = 3  # sentences back, each with its latest subjects
_KEPT = 12
_NEAR = 10
_GENDER_OF = {
    **dict.fromkeys(CLASSES["woman"], "f"),
    **dict.fromkeys(CLASSES["man"], "m"),
}
_OFFICIAL = _AGENTS | CLASSES["place_holder"]
_JOINS = CLASSES["condition"] | {"though", "although", "because", "when", "until", "once", "while"}
_ONE_OF = frozenset(["a", "an", "another", "one"])
_GENDERS = {"his": "m", "himself": "m", "her": "f", "herself": "f"}


class _Told(NamedTuple):
    """A subject as it was told: its sentence and tokens, what it names, and what its clause tells of it."""

    sentence: int
    span: tuple[int, int]
    sort: str
    gender: str | None
    reports: bool
    acts_on: str
    alone: bool


class Antecedents:
    """The subjects of an article as it is read, to ask what a pronoun stands for."""

    def __init__(self, reading, names: dict[int, Name]):
        self._reading, self._names = reading, names
        self._subjects: list[_Told] = []
        self._genders: dict[str, str] = {}
        persons = [name for name in names.values() if name.kind == "person"]
        self._of_persons = {reading.words[at] for name in persons for at in (name.first + name.title, name.last - 1)}

    def resolve(self, clause: Clause, sentence: int) -> tuple[int, int] | None:
        """Give the tokens that the subject of a clause stands for; the subject itself if it is no pronoun.

        None for a pronoun that no subject of the last sentences fits. A subject that is no pronoun is remembered,
        unless its clause hangs on another; one that a pronoun stands for is remembered anew.
        """
        subject, hangs, lower = clause.subject, clause.hangs, self._reading.lower
        first, last = subject
        word = lower[first].partition("'")[0]
        told = clause.group.sort == "reporting"
        if last - first == 1 and word in _ALL and lower[last] not in RELATIVE:
            found = self._fitting(clause, "they", sentence)  # all had been sent home: all of them
            return found.span if found else subject
        if last - first > 1 or word not in CLASSES["subject"]:
            if hangs or (last - first == 1 and (word in _NUMBERS or word in ("both", "others", "some", "one"))):
                return subject
            if lower[clause.group.first] in ("are", "were") and self._of_whole(clause.group.last):
                # Three boys are among them, two are in the crew. They sailed: the whole of them.
                return subject
            if "their" in lower[first:last] and self._is_theirs(first, last):
                # Their heads, four of their group had left. They came: they are still those whose heads had.
                return subject
            sort, gender = self._sort(first, last)
            fullest = self._fullest(subject) if sort == "person" else subject
            self._remember(_Told(sentence, fullest, sort, gender, told, self._acts_on(clause), self._alone(clause)))
            return subject
        if word not in _FITS:
            return None
        found = self._fitting(clause, word, sentence)
        if found is None:
            return None
        gender = _FITS[word][1]
        for name in self._capitals(found.span) if gender else ():
            self._genders.setdefault(name, gender)
        if not hangs:
            acts_on, alone = self._acts_on(clause), self._alone(clause)
            self._remember(found._replace(sentence=sentence, reports=told, acts_on=acts_on, alone=alone))
        return found.span

    def speaks(self, clause: Clause, sentence: int) -> None:
        """Remember a person who stands behind a verb that reports what was said: "...," said Ada Bello. She had."""
        at, before = clause.group.last, self._reading.lower[clause.group.first - 1]
        name = self._names.get(at) if clause.group.sort == "reporting" else None
        if name and name.kind == "person" and not before[0].isalnum():
            gender = name.gender or self._told_by_possessive(name.last)
            self._remember(_Told(sentence, self._fullest((at, name.last)), "person", gender, True, "", False))

    def _acts_on(self, clause: Clause) -> str:
        """Give the pronoun close behind a verb that tells whom it is done to; nothing where there is none."""
        ahead = self._reading.lower[clause.group.last : clause.group.last + _OBJECT_WITHIN]
        return next((each for each in ahead if each in _OBJECTS), "")

    def _is_theirs(self, first: int, last: int) -> bool:
        """Tell whether a subject is a part of them, or what is theirs: their heads, four of their group."""
        lower = self._reading.lower
        return lower[first] == "their" or any(
            lower[at : at + 2] == ["of", "their"] and lower[at + 2] in _COLLECTIVES for at in range(first, last - 2)
        )

    def _of_whole(self, at: int) -> bool:
        """Tell whether the words behind "are" name those of whom the subject is some: among them, in the crew.

        Clams were what they were after: it is not of the clams that the story goes on.
        """
        lower = self._reading.lower
        return lower[at : at + 1] in (["among"], ["what"]) or (
            lower[at : at + 2] == ["in", "the"] and lower[at + 2 : at + 3] != [] and lower[at + 2] in _COLLECTIVES
        )

    def _capitals(self, span: tuple[int, int]) -> list[str]:
        return [word for word in self._reading.words[slice(*span)] if word[0].isupper()]

    def _fullest(self, span: tuple[int, int]) -> tuple[int, int]:
        """Give the longer name that a single one takes up: Ada Bello (came). Bello (won)."""
        name = self._reading.words[span[0]]
        longer = (told.span for told in reversed(self._subjects) if told.sort == "person")
        alone = span[1] - span[0] == 1 and name[0].isupper()
        return next((other for other in longer if name in self._capitals(other)), span) if alone else span

    def _gender(self, told: _Told) -> str | None:
        """Give the gender of a subject as it is told, or as an earlier pronoun told it."""
        known = (self._genders[name] for name in self._capitals(told.span) if name in self._genders)
        return told.gender or next(known, None)

    def _remember(self, told: _Told) -> None:
        self._subjects = [*self._subjects[-_KEPT:], told]

    def _alone(self, clause: Clause) -> bool:
        """Tell whether a clause has no object, so that "it" behind it can only be its subject."""
        after = self._reading.lower[clause.group.last] if clause.group.last < clause.last else "."
        counted = after[0].isdigit() or after in CLASSES["number"]
        return clause.group.form == "passive" or after in PREPOSITIONS or not after[0].isalnum() or counted

    def _fitting(self, clause: Clause, word: str, sentence: int) -> _Told | None:
        wanted, gender = _FITS[word]
        for told in reversed(self._subjects):
            if word == "it" and sentence - told.sentence == 1:
                # "It" is as often the thing that was just told: it broke out on Monday.
                begins = self._reading.sentence_tokens[sentence][0] == clause.subject[0]
                fits = told.sort == "other" or (told.alone and told.sort in ("together", "thing"))
                return told if begins and fits else None
            if sentence - told.sentence > (0 if word == "it" else _FARTHEST):
                return None
            agents = clause.group.form == "passive" and not _AGENTS.isdisjoint(self._reading.lower[slice(*told.span)])
            if agents or (told.acts_on and _OBJECTS[told.acts_on] == word):
                # Police caught them. They were sent home: not the police.
                continue
            if word == "they" and told.reports and told.sentence == sentence and told.sort == wanted:
                # Police said they had crossed the border: the police, or others; but: lawyers said they would appeal.
                speaking = _OFFICIAL.isdisjoint(self._reading.lower[slice(*told.span)])
                return told if speaking else None
            collective = self._reading.lower[told.span[1] - 1] in _COLLECTIVES
            if word == "they" and told.reports and collective and clause.group.sort != "reporting":
                # The group says that ten came. They had left in May: those it tells of.
                continue
            fits = told.sort == wanted or (word == "they" and told.sort == "together")
            # The navy said it had taken them in: what reports in a sentence is what it speaks of.
            # Though it was eased, if it comes: what the sentence told first.
            goes_on = told.reports or clause.opener in _JOINS
            fits = fits or (word == "it" and goes_on and told.sort in ("other", "together"))
            if fits and (gender is None or self._gender(told) in (None, gender)):
                return told
        return None

    def _sort(self, first: int, last: int) -> tuple[str, str | None]:
        """Tell whether a subject is a person, several (plural, together) or a thing, and a person's gender."""
        lower = self._reading.lower
        end = next((at for at in range(first + 1, last) if lower[at] in PREPOSITIONS or lower[at] == ","), last)
        name = next((self._names[at] for at in range(first, end) if at in self._names), None)
        head = lower[end - 1]
        if head in CLASSES["part_of_time"]:
            return "other", None
        if head in _TOGETHER:
            return "together", None
        if (
            "and" in lower[first:last]
            or lower[first] in _NUMBERS
            or (lower[first][0].isdigit() and lower[first] != "1")
        ):
            return "plural", None
        short = name and name.kind == "other" and self._reading.words[name.first] in self._of_persons
        if name and name.last >= end and (name.kind == "person" or (short and name.last == name.first + 1)):
            return "person", name.gender or self._told_by_possessive(last)
        if name and name.last >= end and name.kind in ("place", "organisation"):
            return "thing", None
        counted = any(word in _NUMBERS or word[0].isdigit() for word in lower[first:end])
        if counted or head in PLURALS or (name and name.kind == "people" and head.endswith("s")):
            return "plural", None
        if name and name.last >= end and name.kind == "people" and head[-1] != "s" and lower[first] in _ONE_OF:
            return "person", self._told_by_possessive(last)  # a Malian
        if head in PERSON_NOUNS:
            return "person", _GENDER_OF.get(head) or self._told_by_possessive(last)
        if head.endswith("s") and not head.endswith(("ss", "us", "is")) and lower[first] not in _SINGULAR_DETERMINERS:
            return "plural", None
        return "other", None

    def _told_by_possessive(self, last: int) -> str | None:
        """Give the gender that his, her or a reflexive close behind a subject tells."""
        for word in self._reading.lower[last : last + _NEAR]:
            if word in (".", ";", '"', "“"):
                break
            if word in _GENDERS:
                return _GENDERS[word]
        return None
