"""Lays out an article for the rules: word classes, and which words stand between quotation marks."""

import re

from crossings.calendar_names import MONTHS
from crossings.reading import Reading
from crossings.reading.marks import Quoted

from .cues import Cue, verbs
from .grammar import CLASS_OF
from .word_classes import CLASSES

_ACRONYMS = frozenset(["us", "who", "it"])
_DOUBLED = re.compile("''")
_BEFORE_MONTH = CLASSES["before_month"]
_AUXILIARY = frozenset(["aux", "have", "be"])
_LOOKED_AT = _ACRONYMS | MONTHS.keys() | {"-", ";", ":"}


def _quoted(reading: Reading) -> list[Quoted]:
    """Give the quoted stretches, those between doubled apostrophes (''A'') too, as some archives write the marks."""
    if "''" not in reading.text:
        return reading.quoted
    found, text = list(reading.quoted), reading.text
    for number, (first, last) in enumerate(reading.paragraphs):
        if "``" in text[first:last]:
            continue
        opened = None
        for mark in _DOUBLED.finditer(text, first, last):
            if opened is None:
                opened = mark
            else:
                found.append(Quoted(opened.start(), mark.end(), opened.end(), mark.start(), True, number))
                opened = None
        if opened is not None and (opened.start() == first or text[opened.start() - 1].isspace()):
            found.append(Quoted(opened.start(), last, opened.end(), last, False, number))
    found.sort()
    outer: list[Quoted] = []
    for quoted in found:
        if not outer or quoted.start >= outer[-1].end:
            outer.append(quoted)
    return outer


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a token opens its sentence, so that its capital tells nothing."""
    return reading.sentence_tokens[reading.sentence_of[at]][0] == at


class Scene:
    """The tokens of one article with what the rules ask of them.

    Attributes
    ----------
    classes : list of str or None
        For each token, its closed word class.
    cues : dict of int to Cue
        The tokens that are a form of a reporting verb.
    quoted : list of Quoted
        The stretches between double quotation marks, doubled apostrophes included.
    semicolons : list of int
        The semicolons outside quotation marks, and the colons before a name that begins a clause of its own.
    stretch_of : list of int
        For each token, the quoted stretch it stands in, marks included; -1 outside.
    stretches : list of (first, last)
        The tokens of each quoted stretch, its marks included, last exclusive.
    """

    __slots__ = ("classes", "cues", "lower", "quoted", "reading", "semicolons", "stretch_of", "stretches", "words")

    def __init__(self, reading: Reading):
        self.reading = reading
        self.words = reading.words
        self.lower = lower = reading.lower
        self.classes: list[str | None] = list(map(CLASS_OF.get, lower))
        known = verbs()
        told = [at for at, word in enumerate(lower) if word in known or word in _LOOKED_AT]
        for at in [at for at, kind in enumerate(self.classes[:-1]) if kind == "aux"]:
            # Will Mwangi, May Otieno: a given name, and no auxiliary
            if self.words[at].istitle() and self.words[at + 1].istitle():
                self.classes[at] = None
        for at in [at for at in told if lower[at] == "-" and at + 1 < len(lower)]:
            # Song Min-soon: half of a given name, and no adverb
            if reading.ends[at] == reading.starts[at + 1] and self.words[at - 1][0].isupper():
                self.classes[at + 1] = None
                if self.words[at - 1].istitle() and at > 1 and self.words[at - 2][0].isupper():
                    self.classes[at - 1] = None  # Won In-choul: no preposition
        for at in [at for at in told if lower[at] in _ACRONYMS and self.words[at].isupper()]:
            if not (at + 1 < len(lower) and len(self.words[at + 1]) > 1 and self.words[at + 1].isupper()):
                self.classes[at] = None  # the US, the WHO; not a line all in capitals
        for at in reading.joints:
            self.classes[at] = None  # the Ministry of Health and Welfare: one name
        for name in reading.names:
            # Gen. Won Tae-sun: a name behind its title, and no verb
            core = name.first + name.title
            if name.title and name.kind == "person" and self.classes[core] == "verb":
                self.classes[core] = None
        persons = [name for name in reading.names if name.kind == "person"]
        parts = (k for name in persons for k in range(name.first + name.title, name.last))
        borne = {self.words[k] for k in parts if CLASS_OF.get(lower[k]) in _AUXILIARY}
        for at, word in enumerate(self.words) if borne else ():
            # Do Hee-youn spoke. ... Do said: a surname that the article tells in full
            if word in borne and self.classes[at] in _AUXILIARY and not _opens(reading, at):
                self.classes[at] = None
        for at, word in enumerate(self.words) if "May" in self.words else ():
            if word == "May" and at and lower[at - 1] in _BEFORE_MONTH:
                self.classes[at] = "time"
        for at in [at for at in told if lower[at] in MONTHS]:
            # On Oct. 4: the stop is the month's; not: the Oct. 4 vote
            if (
                at
                and self.classes[at - 1] == "prep"
                and lower[at + 1 : at + 2] == ["."]
                and "".join(lower[at + 2 : at + 3])[:1].isdigit()
            ):
                self.classes[at] = self.classes[at + 1] = "time"
        self.cues: dict[int, Cue] = {at: known[lower[at]] for at in told if lower[at] in known}
        self.stretch_of = [-1] * len(lower)
        self.stretches: list[tuple[int, int]] = []
        self.quoted = _quoted(reading)
        for number, quoted in enumerate(self.quoted):
            first = reading.token_at(quoted.start)
            last = max(first + 1, reading.token_at(quoted.end - 1) + 1)
            last = min(last, len(lower))
            self.stretches.append((first, last))
            self.stretch_of[first:last] = [number] * (last - first)
        joints = [at for at in told if lower[at] in (";", ":") and self.stretch_of[at] < 0]
        capital = {at for at in joints if lower[at] == ":" and self._begins_name(at + 1)}
        self.semicolons = [at for at in joints if lower[at] == ";" or at in capital]

    def _begins_name(self, at: int) -> bool:
        """Tell whether a name begins at a token."""
        names = self.reading.names
        ahead = self.reading.name_from(at)
        return ahead < len(names) and names[ahead].first == at

    def inner(self, number: int) -> tuple[int, int]:
        """Give the tokens of a quoted stretch without its marks."""
        quoted = self.quoted[number]
        first, last = self.stretches[number]
        return first + 1, last - 1 if quoted.closed and last - first > 1 else last

    def is_sentence(self, number: int) -> bool:
        """Tell whether a quoted stretch reads as a sentence of its own: it begins with a capital, or is long."""
        first, last = self.inner(number)
        if last <= first:
            return False
        at = first
        while at < last and not self.words[at][0].isalnum():
            at += 1
        if at >= last:
            return False
        return (self.words[at][0].isupper() or self.words[at][0].isdigit()) and last - first >= 3
