"""The gazetteer: countries, their demonyms, capitals and regions, looked up at a token."""

from functools import cache
from typing import NamedTuple
from unicodedata import combining, normalize

from crossings.lexicon import pairs, words

from . import tokens

_LONGEST = 4  # tokens of an entry that an accent may stand in


class Entry(NamedTuple):
    """A gazetteer entry: its tokens, its kind (``country``, ``demonym``, ``city``: a capital, ``province``: any smaller
    place, ``region``: of several countries or disputed) and its country."""

    words: tuple[str, ...]
    kind: str
    country: str | None


@cache
def gazetteer() -> dict[str, tuple[Entry, ...]]:
    """Give the entries by their first token, the longest first. Tokens are as written in running text."""
    listed: list[tuple[str, str, str | None]] = []
    listed += [(name, "country", country) for name, country in pairs(__file__, "countries").items()]
    listed += [(name, "demonym", country) for name, country in pairs(__file__, "demonyms").items()]
    listed += [(name, "city", country) for name, country in pairs(__file__, "capitals").items()]
    listed += [(name, "province", country) for name, country in pairs(__file__, "provinces").items()]
    listed += [(name, "region", None) for name in words(__file__, "regions")]
    by_first: dict[str, list[Entry]] = {}
    for name, kind, country in listed:
        parts = tuple(name[start:end] for start, end in tokens.spans(name))
        by_first.setdefault(parts[0], []).append(Entry(parts, kind, country))
    # By length, then by kind and words: the order must not rest on that of a set.
    return {first: tuple(sorted(found, key=lambda e: (-len(e.words), e))) for first, found in by_first.items()}


def look_up(words_of_text: list[str], at: int) -> Entry | None:
    """Give the longest gazetteer entry that begins at a token; None where there is none.

    A place in capitals (``LA PAZ``, as datelines write it) or with its accents is found as its usual form is.
    """
    known = gazetteer()
    first = words_of_text[at]
    capitals = len(first) > 1 and first.isupper() and first.isalpha()
    for entry in known.get(first, ()):
        if tuple(words_of_text[at : at + len(entry.words)]) == entry.words:
            return entry
    if capitals:
        for entry in known.get(first.capitalize(), ()):
            there = words_of_text[at : at + len(entry.words)]
            # A single short word in capitals is more often an organisation's initials than a place.
            if len(there) == 1 and len(first) < 4:
                continue
            if tuple(word.capitalize() if word.isalpha() else word for word in there) == entry.words:
                return entry
    written = words_of_text[at : at + _LONGEST]
    if "".join(written).isascii():
        return None
    plain = [_plain(word) for word in written]
    return look_up(plain, 0) if plain != written else None


def _plain(word: str) -> str:
    """Give a word without its accents, its apostrophe typed: ``Côte d’Ivoire`` is listed as ``Cote d'Ivoire``."""
    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter)).replace("’", "'")


@cache
def _countries() -> frozenset[str]:
    """Give the countries that the gazetteer lists."""
    return frozenset(pairs(__file__, "countries").values())


@cache
def towns_of_two_countries() -> dict[tuple[str, ...], list[str]]:
    """Give the other countries that have a town of a name which the gazetteer lists in one, by the name's tokens."""
    listed = pairs(__file__, "towns_of_two_countries").items()
    return {tuple(name.split()): others.split("; ") for name, others in listed}


def directional(countries: list[str]) -> dict[str, str]:
    """Give what ``the North``, ``the South`` (East, West) stand for in an article, by the countries it names.

    News shortens the name of a country that begins with a direction to that direction, once it has been named in
    full. The country that the article names most often is taken.
    """
    found: dict[str, str] = {}
    for direction in ("North", "South", "East", "West"):
        named = [country for country in countries if country.startswith(direction + " ")]
        if named:
            found[direction] = max(sorted(set(named)), key=named.count)
    # Of a divided country an article may name only one half; the other half is then the other direction.
    twins = {"North": "South", "South": "North", "East": "West", "West": "East"}
    for direction, country in list(found.items()):
        twin = country.replace(direction, twins[direction], 1)
        if twin in _countries():
            found.setdefault(twins[direction], twin)
    return found
