"""Tells whether two articles name the same claimant of a count: the Interior Ministry, Peru's Interior Ministry."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from sys import intern

import pandas as pd

from crossings.across.speakers.bodies import known_as
from crossings.lexicon import words
from crossings.quotes.groups import BODIES
from crossings.reading.places import gazetteer

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|(?:[A-Z]\.)+")
_SMALL = words(__file__, "beside_claimants")
_KINDS = words(__file__, "kinds_of_claimants")
_NOBODY = words(__file__, "no_claimants")
_UN = frozenset({"united", "nation"})
_BARE = re.compile(r"(?:(?P<the>[Tt]he|[Tt]his|[Tt]hat) )?(?P<noun>[a-z]+)")  # the agency; of headlines: group
_BACK = 4000  # code points over which an article keeps calling a body by its noun
_STOP = re.compile(r"(?<=[a-z])\.$")
_ON = 800  # code points after a headline in which the story names the body
_FUNCTION = r"(?!(?:the|an?|that|this|who|which|to|by|of|for|in|on|at|from|with|and|or|but|as|its|their|his|her)\b)"


@dataclass(frozen=True, slots=True)
class Claimant:
    """A claimant as written, its full name, the words that name it and the places among them."""

    written: str
    name: str
    core: frozenset[str]
    places: frozenset[str]

    def same(self, other: "Claimant") -> bool:
        """Tell whether two names are of one claimant: the same words, and no place that the other lacks one of.

        *The ministry* and *Peru's ministry* may be one; *Peru's ministry* and *Chile's ministry* are not.
        """
        if self.core != other.core or not (self.core or self.places == other.places):
            return False
        return self.places <= other.places or other.places <= self.places

    def may_be(self, other: "Claimant") -> bool:
        """Tell whether one name may be short for the other: *the Commission*, *the Commission for Refugees*."""
        if not (self.core and other.core):
            return self.same(other)
        near = self.places <= other.places or other.places <= self.places
        return near and (self.core <= other.core or other.core <= self.core)


def different(claimants: Iterable[Claimant]) -> int:
    """Count claimants, a short name (the Commission) and the full one that it may be short for as one."""
    # The longest names first: two bodies that one short name may stand for are two.
    known: list[Claimant] = []
    for each in sorted(set(claimants), key=lambda each: (-len(each.core) - len(each.places), each.written)):
        if not any(each.may_be(other) for other in known):
            known.append(each)
    return len(known)


@cache
def _places() -> dict[str, str]:
    """Words that name a country, its people or its capital, to the country."""
    return {
        entry.words[0].lower(): entry.country
        for entries in gazetteer().values()
        for entry in entries
        if entry.country and len(entry.words) == 1 and entry.kind in ("country", "demonym", "city")
    }


def claimant(written: str | None, text: str = "", start: int = 0) -> Claimant | None:
    """Give a claimant by the words of ``claimed_by``; None for an article's own voice, and where nobody is named.

    ``text`` is the article, ``start`` where the count begins: *the agency* is the one that was named last before it.
    """
    if written is None or pd.isna(written):
        return None
    bare = _BARE.fullmatch(written)
    name = (bare and _full_name(bare, text, start)) or written
    core, places = _named(name)
    return Claimant(intern(written), intern(name), core, places) if places or core else None


def _full_name(bare: re.Match, text: str, start: int) -> str | None:
    """Give the full name of the body that an article means by a noun; None where it is no such noun or names none.

    With an article it is the one named last, without, as in headlines, the one that is named next:
    *UNHCR, the U.N. refugee agency*; *the border agency of Peru*; *the Committee to Help Divers*; *Mirador, a charity*.
    """
    noun = bare["noun"]
    if noun not in BODIES or not text:
        return None
    if bare["the"]:
        found = next(reversed(list(_naming(noun).finditer(text, max(0, start - _BACK), start))), None)
    else:
        found = _naming(noun).search(text, start, start + _ON)
    return _STOP.sub("", next(filter(None, found.groups()))) if found else None


@lru_cache(1 << 8)
def _naming(noun: str) -> re.Pattern:
    """Give the pattern of a body's full name with a noun, or of its proper name before an apposition with the noun."""
    described = rf"(?:{_FUNCTION}[\w.’'-]+ )"
    name = r"[A-Z][\w.’'-]+(?: (?:(?:of|for|and|to|on) )?(?:the )?[A-Z][\w.’'-]+)*"
    return re.compile(
        rf"((?:[Tt]he )?{name}), (?:the|an?) {described}{{0,5}}(?i:{noun})\b"
        rf"|\b([Tt]he (?:[A-Z][\w’'-]+ )*{noun.capitalize()} (?:of|for|to|on(?! \w+day\b)) (?:the )?{name})"
        rf"|\b((?:[Tt]he|[Aa]n?) {described}{{1,5}}?(?i:{noun})\b(?: (?:of|for) (?:the )?{name})?)"
    )


@lru_cache(1 << 12)
def _named(written: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words that name a claimant, and the places among them."""
    text, places = known_as(written) or written, set()
    for name, country in _long_names():
        if name in text:
            text = text.replace(name, " ")
            places.add(country)
    core = set()
    for word in _WORD.findall(text):
        lower = word.lower().replace("’", "'").removesuffix("'s").replace(".", "")
        if lower in _places():
            places.add(_places()[lower])
        elif lower == "un":
            core |= _UN
        elif lower not in _SMALL:
            core.add(lower[:-1] if len(lower) > 4 and lower[-1] == "s" else lower)
    core -= _NOBODY
    core = core - _KINDS or core
    return frozenset(core), frozenset(places)


@cache
def _long_names() -> tuple[tuple[str, str], ...]:
    """Names of countries, peoples and capitals of several words, the longest first."""
    found = {
        " ".join(entry.words): entry.country
        for entries in gazetteer().values()
        for entry in entries
        if entry.country and len(entry.words) > 1 and entry.kind in ("country", "demonym", "city")
    }
    return tuple(sorted(found.items(), key=lambda item: (-len(item[0]), item[0])))
