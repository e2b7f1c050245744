"""Tells whether an article is about displacement, and whose."""

from typing import NamedTuple

from crossings.lexicon import pairs, words
from crossings.reading import Reading

from .at_sea import BOATS
from .nouns import DISPLACED
from .verbs import HOMEWARD, STRONG, at_token
from .word_classes import CLASSES

_BY_ORIGIN = pairs(__file__, "origin_populations")
# Single words that tell an article about displacement.
_SIGNS = frozenset(DISPLACED) | STRONG | {"asylum", "border", "refuge"}
_OF_CROSSING = words(__file__, "signs_of_crossing")
_LEAVING_IT = CLASSES["leaving"] | {"from"}
_ONE = frozenset(["a", "an"])  # of one man among many the article is not
_OFFICES = CLASSES["armed_force"] | CLASSES["authority"] | {"police", "rescuers", "coast"}
_AWAY = CLASSES["going_away"]
_NO_WAY_HOME = CLASSES["before_no_way_home"]
_RETURNEES = frozenset(word for word, population in DISPLACED.items() if population == "returnees")
_INTO, _OUT_OF = frozenset(["into", "to", "for", "towards", "toward"]), frozenset(["from", "fled", "left", "leave"])
_TOLD_FIRST = 70  # words of the headline and of what a story tells first
_HOMEWARD = 3  # ways home that a story of returns names
_PHRASE = 8  # words of who comes from a country
_SHORT = 80  # words
_LEAVING = 4  # namings of any other people that one of a people in the news for leaving outweighs
_AFLOAT = 2  # words of a journey by boat in an article about one
_STRONGLY, _DENSE = 3, 120  # signs, and words to a sign, of an article about nothing else


class Story(NamedTuple):
    """What an article is about: the country of the people it names most, None where it is not about displacement;
    whether it is about that before all else, and whether about a crossing by boat, of how many peoples, and whether
    about people who go back to that country."""

    origin: str | None
    strongly: bool
    at_sea: bool = False
    peoples: int = 0
    homeward: bool = False


def _is_one(lower: list[str], at: int) -> bool:
    """Tell whether who comes from a country is one man or woman: a 22-year-old painter from Mali."""
    for word in reversed(lower[max(0, at - _PHRASE) : at] if lower[at] == "from" else []):
        if word in _ONE or word in (",", ".", ";"):
            return word in _ONE
    return False


def of(reading: Reading) -> Story:
    """Give the people whose displacement an article is about.

    It is about displacement where at least two of its words name displaced people, say that somebody fled or was
    displaced, or count people of a country that is in the news for leaving; in a short text one is enough. Words of
    crossings and camps are half a sign, where there is another.
    """
    lower = reading.lower
    hits: float = sum(1 for word in lower if word in _SIGNS)
    tally: dict[str, int] = {}
    counted: set[str] = set()
    leaving = 0
    numbers = {number.last for number in reading.numbers if number.kind != "ordinal"}
    for name in reading.names:
        # Indian soldiers are none of the people of a story; the guards of a country that people leave name it.
        of_office = name.country not in _BY_ORIGIN and not _OFFICES.isdisjoint(lower[name.last : name.last + 2])
        if name.kind == "people" and name.country and lower[name.first - 1] not in _ONE and not of_office:
            tally[name.country] = tally.get(name.country, 0) + 1
            if name.country in _BY_ORIGIN and lower[name.last - 1].endswith("s"):
                leaving += 1
                if not numbers.isdisjoint(range(name.first - 2, name.first + 1)):
                    counted.add(name.country)
                    hits += 1
        elif name.kind == "place" and name.country in _BY_ORIGIN:
            before = name.first - 2 if lower[name.first - 1] == "the" else name.first - 1
            if before >= 0 and lower[before] in _LEAVING_IT and not _is_one(lower, before):
                tally[name.country] = tally.get(name.country, 0) + 1  # children from Mali, who fled Mali
    if hits or leaving:
        hits += sum(1 for word in lower if word in _OF_CROSSING) / 2 + leaving / 2
    # "Small boats" and "crossings" are said of people on the way, where no other word is.
    boats = sum(1 for word in lower if word in BOATS)
    at_sea = boats >= _AFLOAT and (hits > 0 or "crossing" in lower or "crossings" in lower)
    if hits < (1 if len(lower) < _SHORT else 2):
        return Story(None, False, at_sea)
    # A people in the news for leaving is the story's, where its hosts or captors are named more often.
    weight = {country: many * (_LEAVING if country in _BY_ORIGIN else 1) for country, many in tally.items()}
    origin = max(weight, key=weight.__getitem__) if weight else ""
    strongly = hits >= _STRONGLY and hits * _DENSE >= len(lower)
    named = {name.country for name in reading.names if name.kind == "people" and lower[name.first - 1] not in _ONE}
    peoples = sum(1 for country in named if country in _BY_ORIGIN)
    return Story(origin, strongly, at_sea, peoples, bool(origin) and _is_homeward(reading, origin))


def _is_homeward(reading: Reading, origin: str) -> bool:
    """Tell whether an article is about people who go back, or are sent back, to the country that they come from: it
    says so from its beginning, and far more often than that anybody left it."""
    lower = reading.lower
    home, away = [], sum(1 for word in lower if word in _AWAY)
    for at, word in enumerate(lower):
        if word in _RETURNEES:
            gone = True
        elif word in HOMEWARD:
            hit = at_token(lower, at)
            gone = hit is not None and hit[2] == "repatriated"
        else:
            gone = word == "home" and at > 0 and lower[at - 1] not in _NO_WAY_HOME
        if gone and not (home and at - home[-1] <= 2):
            home.append(at)
    for name in reading.names:
        if name.kind == "place" and name.country == origin and name.first > 0:
            before = lower[name.first - 1]
            home += [name.first] if before in _INTO else []
            away += before in _OUT_OF
    return len(home) >= _HOMEWARD and len(home) > 2 * away and min(home) < _TOLD_FIRST
