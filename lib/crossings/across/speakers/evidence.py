"""Voices taken to be one speaker, with what speaks for joining two such and what against it."""

import re
from collections import Counter
from datetime import date

from crossings.across.common_words import SMALL
from crossings.lexicon import words
from crossings.reading.names import FIRST_NAMES

from .names import PersonName, fold
from .voices import Voice

_OFFICIAL = frozenset(["government", "military", "un", "business"])
_NO_CONTENT = SMALL | words(__file__, "plain_role_words")
_WORD = re.compile(r"(?!['’]s\b)[^\W\d_]{2,}")
_MOST_APART = 12  # speakers that one is noted to be kept apart from
_CLEARLY = 3  # times as many pronouns of one gender as of the other
_AT_ONCE = 730  # days: in this time nobody is a refugee and an official
_LIFETIME = 12_000  # days: longer than anybody is quoted in office


class Cluster:
    """Voices taken to be one speaker, with what they tell together."""

    __slots__ = ("apart", "countries", "first", "genders", "groups", "key", "last", "names", "role_words", "voices")

    def __init__(self, key: tuple):
        self.key = key
        self.voices: list[Voice] = []
        self.names: Counter[PersonName] = Counter()
        self.groups: Counter[str] = Counter()
        self.countries: Counter[str] = Counter()
        self.role_words: set[str] = set()
        self.genders: Counter[str] = Counter()
        self.first: date | None = None
        self.last: date | None = None
        self.apart: dict[int, tuple[Cluster, str]] = {}

    def add(self, voice: Voice) -> None:
        """Take a voice in."""
        self.voices.append(voice)
        if voice.person is not None:
            self.names[voice.person] += len(voice.quotes)
        self.groups += voice.groups
        self.countries += voice.countries
        self.genders += voice.genders
        for role in voice.roles:
            self.role_words |= {fold(word) for word in _WORD.findall(role)} - _NO_CONTENT
        if voice.day is not None:
            self.first = min(self.first or voice.day, voice.day)
            self.last = max(self.last or voice.day, voice.day)

    @property
    def gender(self) -> str | None:
        """Give ``m`` or ``f`` where a given name tells it, or pronouns leave no doubt; one may be misread."""
        told = next((FIRST_NAMES[name.parts[0]] for name in self.names if name.parts[0] in FIRST_NAMES), None)
        m, f = self.genders["m"], self.genders["f"]
        return told or ("m" if m > 1 and m > _CLEARLY * f else "f" if f > 1 and f > _CLEARLY * m else None)

    @property
    def told_by_several(self) -> bool:
        """Tell whether more than one article quotes the speaker."""
        return any(voice.article != self.voices[0].article for voice in self.voices)

    @property
    def fullest(self) -> PersonName:
        """Give the name of the most parts; of equals the longest, then the first by letter."""
        return min(self.names, key=lambda name: (-len(name.parts), -sum(map(len, name.parts)), name.parts))

    def keep_apart(self, other: "Cluster", why: str) -> None:
        """Note on both sides that they may be one speaker."""
        if len(self.apart) < _MOST_APART and len(other.apart) < _MOST_APART:
            self.apart.setdefault(id(other), (other, why))
            other.apart.setdefault(id(self), (self, why))


def days_between(one: Cluster, other: Cluster) -> int | None:
    """Give the days from the last quotation of the earlier to the first of the later, 0 where they overlap."""
    if one.first is None or other.first is None:
        return None
    return max(0, (other.first - one.last).days, (one.first - other.last).days)


def against(one: Cluster, other: Cluster) -> str | None:
    """Give what speaks against two voices of one name being one speaker; None where nothing does."""
    if {one.gender, other.gender} == {"m", "f"}:
        return "the same name, but he in one article and she in another"
    if same_office(one, other):
        return None
    if one.countries and other.countries and one.countries.keys().isdisjoint(other.countries):
        return f"the same name, but one speaks for {_most(one.countries)} and one for {_most(other.countries)}"
    days = days_between(one, other)
    if days is None:
        return None
    for told, rest in ((one.groups, other.groups), (other.groups, one.groups)):
        if set(told) <= {"refugee"} and told and not _OFFICIAL.isdisjoint(rest) and days < _AT_ONCE:
            return "the same name, but a refugee in one article and an official in another"
    if days > _LIFETIME and one.role_words and other.role_words:
        return f"the same name, but {days // 365} years apart"
    return None


def _most(counts: Counter) -> str:
    return min(counts, key=lambda value: (-counts[value], value))


def same_office(one: Cluster, other: Cluster) -> bool:
    """Tell whether two speakers' roles share a word that not every role has."""
    return not one.role_words.isdisjoint(other.role_words)


def agree(one: Cluster, other: Cluster) -> bool:
    """Tell whether something besides the name speaks for one speaker: the office, or the country and kind of voice."""
    groups = (one.groups.keys() & other.groups.keys()) - {"person", "unnamed source"}
    return same_office(one, other) or bool(groups and one.countries.keys() & other.countries.keys())
