"""A body that speaks, brought to one name: a state through its government or its capital, a ministry of a country, an
organisation, its acronym or what it is known as."""

import re
from functools import cache
from typing import NamedTuple

from crossings.lexicon import pairs, words
from crossings.quotes.groups import COUNTRY_GROUPS
from crossings.quotes.voices import BODIES
from crossings.reading import tokens
from crossings.reading.places import Entry, look_up

from .speaker_names import fold

_KNOWN_AS = pairs(__file__, "bodies_known_as")
_NOUNS = BODIES | words(__file__, "body_nouns")
_GOVERNMENTS = words(__file__, "governments_called")
_OF_COUNTRIES = words(__file__, "bodies_of_countries")
_NO_SEATS = words(__file__, "no_seats")
_LEADING = frozenset(["the", "its", "this", "that", "his", "her", "their", "same", "own", "then", "whose"])
_INDEFINITE = frozenset(["a", "an", "one", "another", "some", "several", "other", "many", "few", "most", "no", "any"])
_PLACED = frozenset(["in", "of", "from", "at"])
_OWNED = frozenset(["'s", "’s", "'", "’"])
_ACRONYM = re.compile(r"^(?:[A-Z]\.?){2,7}$")
_INTRODUCED = re.compile(r"\s*\(([A-Z]{2,8})\)\s*$")
_DIRECTIONS = frozenset(["North", "South", "East", "West"])
_SMALL = frozenset(["of", "for", "the", "and", "on", "in", "to", "a", "&"])


class Body(NamedTuple):
    """A body by what tells it apart.

    ``key``: its name folded, and its country where a name of its kind needs one; None: the words describe a body but
    do not tell which. ``name``: its name as written, without article and country; ``state``: it is a state.
    """

    key: tuple[str, str | None] | None
    name: str
    country: str | None
    state: bool = False
    acronym: str | None = None


def _tokens(name: str) -> list[str]:
    return [name[start:end] for start, end in tokens.spans(name)]


def folded(name: str) -> str:
    """Give a body's name in lower case without ``the``, full stops, marks and diacritics."""
    bare = re.sub(r"[.,\"“”]", "", fold(name)).replace("-", " ")
    found = bare.split()
    return " ".join(found[1:] if len(found) > 1 and found[0] == "the" else found)


def initials(name: str) -> str:
    """Give the initials of a name's words, small words left out: Norwegian Refugee Council, NRC."""
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word and word.lower() not in _SMALL).upper()


def is_acronym(name: str) -> bool:
    """Tell whether a name is initials alone."""
    return bool(_ACRONYM.match(name))


def _country(entry: Entry) -> str | None:
    return None if " ".join(entry.words) in _NO_SEATS else entry.country


def _without_place(words_of: list[str], group: str | None) -> tuple[list[str], str | None]:
    """Give a name's words without the country that has the body, and that country.

    ``China's foreign ministry``, ``the Chinese Foreign Ministry``, ``the foreign ministry in Beijing``.
    """
    first = look_up(words_of, 0)
    if first is not None and len(first.words) < len(words_of):
        size = len(first.words)
        owned = words_of[size] in _OWNED
        rest = words_of[size + owned :]
        lower = rest and rest[-1][0].islower()
        if rest and (owned or group in COUNTRY_GROUPS or lower or (first.kind == "demonym" and group == "ngo")):
            return rest, _country(first)
    for at in range(len(words_of) - 1, 0, -1):
        if words_of[at] not in _PLACED:
            continue
        begin = at + 1 + (words_of[at + 1 : at + 2] == ["the"])
        entry = look_up(words_of, begin) if begin < len(words_of) else None
        if entry is None or begin + len(entry.words) != len(words_of):
            continue
        # In Bank of Ghana and Voice of Peru the place is part of the name.
        if words_of[at] != "of" or (group in COUNTRY_GROUPS and words_of[at - 1].lower() in _OF_COUNTRIES) or at > 1:
            return words_of[:at], _country(entry)
    return words_of, None


def _without_description(words_of: list[str]) -> list[str]:
    """Give a name without the plain words about it: ``the newspaper A``, ``the A agency``; all of no name."""
    capital = next((k for k, word in enumerate(words_of) if word[0].isupper()), None)
    if capital is None:
        return words_of
    if capital and all(word[0].islower() or word == "-" for word in words_of[:capital]) and (
        words_of[capital - 1] in _NOUNS
    ):  # fmt: skip
        words_of = words_of[capital:]
    if len(words_of) > 1 and words_of[-1][0].islower() and words_of[-1] in _NOUNS and (
        look_up(words_of, 0) is None and not is_acronym(words_of[0])
    ):  # fmt: skip
        named = words_of[:-1]
        while named and named[-1][0].islower():
            named = named[:-1]
        return named
    return words_of


def _joined(words_of: list[str]) -> str:
    """Give tokens as running text."""
    return re.sub(r"\s+(?=['’]s\b|[.,)])|(?<=\()\s+|\s+(?=-)|(?<=-)\s+", "", " ".join(words_of))


@cache
def body(name: str, group: str | None, country: str | None) -> Body | None:
    """Give the body that a speaker's name means; None where the words name or describe no body.

    Parameters
    ----------
    name : str
        The speaker's name as an article gives it.
    group, country : str or None
        The kind of voice, and the country it speaks for, as far as the article tells.
    """
    introduced = _INTRODUCED.search(name)
    words_of = _tokens(name[: introduced.start()] if introduced else name)
    acronym = introduced.group(1) if introduced else None
    while len(words_of) > 1 and words_of[0].lower() in _LEADING:
        whole = look_up([words_of[0].lower(), *words_of[1:]], 0)
        if whole is not None and len(whole.words) == len(words_of):
            break  # the Netherlands
        words_of = words_of[1:]
    if not words_of or words_of[0].lower() in _INDEFINITE or not words_of[0][0].isalpha():
        return None
    known = _KNOWN_AS.get(folded(_joined(words_of)))
    if known is not None:
        return Body((folded(known), None), known, None, acronym=acronym)
    place = look_up(words_of, 0)
    if place is not None and len(place.words) == len(words_of) and place.kind in ("country", "city", "region"):
        whose = _country(place) or (country if place.kind == "country" else None)
        return _state(whose) if whose else Body((folded(name), None), _joined(words_of), None)
    if country is not None and group == "government" and len(words_of) == 1 and words_of[0] in _DIRECTIONS:
        return _state(country)
    words_of = _without_description(words_of)
    rest, placed = _without_place(words_of, group)
    country = country or placed
    lower = [word.lower() for word in rest]
    if country and len(rest) == 1 and lower[0] in _GOVERNMENTS:
        return _state(country)
    if not any(word[0].isupper() for word in (rest[1:] if len(rest) > 1 and placed is None else rest)) and (
        not any(word[0].isupper() for word in rest) or set(lower) <= _OF_COUNTRIES
    ):  # fmt: skip
        if lower[-1] not in _NOUNS or not set(lower[:-1]).isdisjoint(_PLACED):
            return None
        if len(rest) == 1 and group not in COUNTRY_GROUPS:
            return None  # a country has more than one newspaper
        return Body((folded(_joined(rest)), country) if country else None, _joined(rest), country, acronym=acronym)
    told = folded(_joined(rest))
    if set(told.split()) <= _OF_COUNTRIES:
        return Body((told, country) if country else None, _joined(rest), country, acronym=acronym)
    shown = _joined(words_of)
    known = _KNOWN_AS.get(folded(shown))
    if known is not None:
        return Body((folded(known), None), known, None, acronym=acronym)
    if group in COUNTRY_GROUPS or placed:
        return Body((told, country), shown, country, acronym=acronym)
    return Body((folded(shown), None), shown, country, acronym=acronym)


def _state(country: str) -> Body:
    return Body((folded(country), country), country, country, state=True)
