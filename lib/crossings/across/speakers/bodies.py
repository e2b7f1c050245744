"""A body that speaks, brought to one name: a state through its government or its capital, a ministry of a country, an
organisation, its acronym or what it is known as."""

import re
from functools import lru_cache
from typing import NamedTuple

from crossings.across.word_classes import CLASSES
from crossings.lexicon import pairs, words
from crossings.quotes.groups import COUNTRY_GROUPS
from crossings.quotes.voices import BODIES
from crossings.reading import tokens
from crossings.reading.places import Entry, look_up

from .names import fold

_NOUNS = BODIES | words(__file__, "body_nouns")
_TRAILING = words(__file__, "nouns_after_a_name")
_GOVERNMENTS = words(__file__, "governments_called")
_OF_COUNTRIES = words(__file__, "bodies_of_countries")
_NO_SEATS = words(__file__, "no_seats")
_KINDS_OF_BODY = CLASSES["kind_of_body"]
_LEADING = CLASSES["before_body"]
_INDEFINITE = CLASSES["no_one_body"]
_PLACED = frozenset(["in", "of", "from", "at"])
_LINKS = _PLACED | {"for", "on", "with", "by", "to", "about", "who", "which", "that", ",", "("}
_OWNED = frozenset(["'s", "’s", "'", "’"])
_ACRONYM = re.compile(r"^(?:[A-Z]\.?){2,7}$")
_MARKS = re.compile(r"[.,\"“”]|['’]s?\b")
_INTRODUCED = re.compile(r"\s*\(([A-Z]{2,8})\)\s*$")
_PLACED_BODY = re.compile(
    r"(?P<told>[a-z]+(?: [a-z]+)*) (?:of|in) (?P<where>[A-Z]\w+)\Z|(?P<owner>[A-Z]\w+)['’]s (?P<owned>[\w ]+)\Z"
)
_OF_COUNTRY = ("i", "ian", "an", "ese", "ish")  # as adjectives of countries end, those in no list too
_DIRECTIONS = frozenset(["North", "South", "East", "West"])
_SMALL = CLASSES["not_in_acronym"]


class Body(NamedTuple):
    """A body by what tells it apart.

    ``key``: its name folded, and its country where a name of its kind needs one; None: the words describe a body but
    do not tell which. ``name``: its name as written, without article and country.
    """

    key: tuple[str, str | None] | None
    name: str
    country: str | None
    acronym: str | None = None


def _tokens(name: str) -> list[str]:
    return [name[start:end] for start, end in tokens.spans(name)]


def folded(name: str) -> str:
    """Give a body's name in lower case without ``the``, possessive endings, full stops and diacritics."""
    found = fold(_MARKS.sub("", name)).replace("-", " ").split()
    return " ".join(found[1:] if len(found) > 1 and found[0] == "the" else found)


_KNOWN_AS = {folded(called): name for called, name in pairs(__file__, "bodies_known_as").items()}


def initials(name: str) -> str:
    """Give the initials of a name of three or more words, small words left out; nothing of any other.

    Norwegian Refugee Council, NRC.
    """
    told = [word for word in re.split(r"[\s-]+", name) if word and word.lower().strip(".") not in _SMALL]
    return "".join(word[0] for word in told) if len(told) > 2 and all(word[0].isupper() for word in told) else ""


def is_acronym(name: str) -> bool:
    """Tell whether a name is initials alone."""
    return bool(_ACRONYM.match(name))


def _country(entry: Entry) -> str | None:
    """Give the country whose government a place stands for: a country, a demonym or a seat of government."""
    seat = entry.kind in ("country", "demonym") or (entry.kind == "city" and " ".join(entry.words) not in _NO_SEATS)
    return entry.country if seat else None


def _without_place(words_of: list[str], group: str | None) -> tuple[list[str], str | None]:
    """Give a name's words without the country that has the body, and that country.

    ``China's foreign ministry``, ``the Chinese Foreign Ministry``, ``the foreign ministry in Beijing``.
    """
    first = look_up(words_of, 0)
    if first is not None and _country(first) and len(first.words) < len(words_of):
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
        if entry is None or not _country(entry) or begin + len(entry.words) != len(words_of):
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
    described = words_of[capital - 1] in _NOUNS or words_of[capital - 1] in _KINDS_OF_BODY
    if (
        capital
        and (described or words_of[capital - 2 : capital - 1] == ["-"])
        and not any(word[0].isdigit() for word in words_of[:capital])
    ):
        words_of = words_of[capital:]
    if len(words_of) > 1 and words_of[-1] in _TRAILING and look_up(words_of, 0) is None and not is_acronym(words_of[0]):
        last = len(words_of)
        while words_of[last - 1][0].islower():
            last -= 1
        if last == 1 and words_of[0].endswith(_OF_COUNTRY) and len(words_of) > 2:
            return words_of  # the Karadian border agency: an adjective is no name
        return words_of[:last]
    return words_of


def _joined(words_of: list[str]) -> str:
    """Give tokens as running text."""
    return re.sub(r"\s+(?=['’]s\b|[.,)])|(?<=\()\s+|\s+(?=-)|(?<=-)\s+", "", " ".join(words_of))


@lru_cache(maxsize=1 << 16)
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
    words_of = _without_article(_tokens(name[: introduced.start()] if introduced else name))
    acronym = introduced.group(1) if introduced else None
    if words_of[0].lower() in _INDEFINITE or not words_of[0][0].isalpha():
        return None
    known = _known_as(words_of, acronym)
    if known is None and len(words_of) > 1 and words_of[-2] in _NOUNS and is_acronym(words_of[-1]):
        known = _known_as(words_of[-1:], acronym)  # the UN refugee agency UNHCR
    if known is not None:
        return known
    place = look_up(words_of, 0)
    if place is not None and len(place.words) == len(words_of) and place.kind in ("country", "city", "region"):
        whose = _country(place)
        return _state(whose) if whose else Body((folded(name), None), _joined(words_of), None)
    if country is not None and group == "government" and len(words_of) == 1 and words_of[0] in _DIRECTIONS:
        return _state(country)
    main = words_of[_head(words_of)]
    if main[0].islower() and main not in _NOUNS and main not in _GOVERNMENTS:
        return None  # White House officials, the Andean senator
    rest, placed = _without_place(words_of, group)
    if country is None and placed is None and (elsewhere := _of_unlisted(_joined(words_of))) is not None:
        return Body(elsewhere, _joined(words_of), None, acronym=acronym)
    words_of = _without_description(words_of)
    rest, placed = _without_place(words_of, group)
    country = country or placed
    if country and len(rest) == 1 and rest[0].lower() in _GOVERNMENTS:
        return _state(country)
    told = folded(_joined(rest))
    plain = set(told.split()) <= _OF_COUNTRIES  # the Foreign Ministry
    if plain or not any(word[0].isupper() for word in rest):
        if not plain and not set(rest[:-1]).isdisjoint(_PLACED):
            return None
        if len(rest) == 1 and group not in COUNTRY_GROUPS:
            return None  # a country has more than one newspaper
        # The Norwegian Refugee Council is called so.
        name = _joined(words_of if group == "ngo" and rest[0][0].isupper() else rest)
        return Body((told, country) if country else None, name, country, acronym=acronym)
    known = _known_as(words_of, acronym)
    if known is not None:
        return known
    if group in COUNTRY_GROUPS or placed:
        return Body((told, country), _joined(words_of), country, acronym=acronym)
    return Body((folded(_joined(words_of)), None), _joined(words_of), country, acronym=acronym)


def _of_unlisted(name: str) -> tuple[str, str] | None:
    """Give the key of a body that its name places where no list of countries has a place; None of any other name.

    ``The border agency of A`` and ``A's border agency`` are one.
    """
    found = _PLACED_BODY.match(name)
    return (folded(found["told"] or found["owned"]), folded(found["where"] or found["owner"])) if found else None


def _without_article(words_of: list[str]) -> list[str]:
    """Give a name's words without ``the`` or ``its`` before them, but of the Netherlands all."""
    while len(words_of) > 1 and words_of[0].lower() in _LEADING:
        whole = look_up([words_of[0].lower(), *words_of[1:]], 0)
        if whole is not None and len(whole.words) == len(words_of):
            break
        words_of = words_of[1:]
    return words_of


def _head(words_of: list[str]) -> int:
    """Give the place of a name's head: the last word before ``of``, ``for``, ``in``."""
    ends = (k - 1 for k, word in enumerate(words_of) if k and word in _LINKS)
    return next(ends, len(words_of) - 1)


def known_as(name: str) -> str | None:
    """Give the name under which an organisation of the world is known; None for any other: UNHCR, the refugee agency
    of the United Nations.

    Parameters
    ----------
    name : str
        As an article has it, with or without its initials: *the UN refugee agency (UNHCR)*.
    """
    introduced = _INTRODUCED.search(name)
    words_of = _without_article(_tokens(name[: introduced.start()] if introduced else name))
    for called in (words_of, _tokens(introduced.group(1)) if introduced else []):
        found = _KNOWN_AS.get(folded(_joined(called))) if called else None
        if found is not None:
            return found
    return None


def _known_as(words_of: list[str], acronym: str | None) -> Body | None:
    known = _KNOWN_AS.get(folded(_joined(words_of)))
    return Body((folded(known), None), known, None, acronym=acronym) if known is not None else None


def _state(country: str) -> Body:
    return Body((folded(country), country), country, country)
