"""Tells whether an article is about displacement, and whose."""

from typing import NamedTuple

from crossings.calendar_names import MONTHS
from crossings.lexicon import pairs, words
from crossings.reading import Reading

from .at_sea import BOATS
from .losses import befell_a_camp
from .nouns import DISPLACED, after
from .verbs import OPENING_STRONGLY, STRONG, at_token, opening
from .word_classes import CLASSES

_BY_ORIGIN = pairs(__file__, "origin_populations")
# Single words that tell an article about displacement.
_SIGNS = frozenset(DISPLACED) | STRONG | {"asylum", "border", "refuge"}
_OF_THE_DISPLACED = frozenset(word for word, population in DISPLACED.items() if population != "other")
_OF_CROSSING = words(__file__, "signs_of_crossing")
_LEAVING_IT = CLASSES["leaving"] | {"from"}
_ONE = frozenset(["a", "an"])  # of one man among many the article is not
_OFFICES = CLASSES["armed_force"] | CLASSES["authority"] | {"police", "rescuers", "coast"}
_PHRASE = 8  # words of who comes from a country
_SHORT = 80  # words
_LEAVING = 4  # namings of any other people that one of a people in the news for leaving outweighs
_AFLOAT = 2  # words of a journey by boat in an article about one
_OF_A_DAY = {*MONTHS, "."}  # Nov. 13
_COMING = frozenset(["arrived", "fled", "repatriated"])
_OPENING = opening(*_COMING)
_OF_ANYBODY = CLASSES["going"] | {
    "come",
    "came",
    "coming",
    "back",
    "bring",
    "brought",
    "bringing",
    "take",
    "took",
    "taken",
}
_COUNTED_NOUN = 3  # words from a number to the noun that it counts
_HEDGE = 3  # words between a verb and the number of its object
_LONG = 80  # words of a sentence that are read
_SENDING = CLASSES["sending"]
_OVER = frozenset(["into", "across", "over", "to"])
_WAYS = frozenset(["into", "from", "in", "to", "for"])
_VERB, _COUNTED = 8, 12  # words from a country to the verb of who goes there; from there to their number
_PEOPLE = CLASSES["people_of_a_place"] | CLASSES["named_again"]
_HEADS = words(__file__, "after_a_bare_number")
_STRONGLY, _DENSE = 3, 120  # signs, and words to a sign, of an article about nothing else


class Story(NamedTuple):
    """What an article is about: the country of the people it names most, None where it is not about displacement;
    whether it is about that before all else, whether about a crossing by boat, and whether about what befell a camp;
    how many peoples in the news for leaving it names."""

    origin: str | None
    strongly: bool
    at_sea: bool = False
    in_a_camp: bool = False
    peoples: int = 0


def _how_many(lower: list[str], words_of: frozenset[str]) -> int:
    """Give how many of an article's words are of a class."""
    return sum(map(words_of.__contains__, lower))


def _is_one(lower: list[str], at: int) -> bool:
    """Tell whether who comes from a country is one man or woman: a 22-year-old painter from Mali."""
    for word in reversed(lower[max(0, at - _PHRASE) : at] if lower[at] == "from" else []):
        if word in _ONE or word in (",", ".", ";"):
            return word in _ONE
    return False


def _is_head(reading: Reading, name) -> bool:
    """Tell whether a people's name stands for its people: two Syrians, 900 Vietnamese on a boat; not: a Syrian town."""
    then = "".join(reading.lower[name.last : name.last + 1])
    return reading.lower[name.last - 1].endswith("s") or not then.isalpha() or then in _HEADS


def _sent_before(lower: list[str], begin: int, at: int) -> int | None:
    """Give the verb that sends people over a border: fighting has sent 30,000 people over the river into Chad."""
    return next((it for it in range(at - 1, max(begin, at - _COUNTED) - 1, -1) if lower[it] in _SENDING), None)


def _counts_people(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a number of people stands right at a token, hedged or not."""
    index = reading.number_from(first)
    number = reading.numbers[index] if index < len(reading.numbers) else None
    if number is None or number.first > min(first + _HEDGE, last) or number.kind not in ("cardinal", "magnitude"):
        return False
    noun = after(reading, number.last, last)
    return noun.kind in ("people", "displaced") or noun.word in _PEOPLE


def _counts_going(reading: Reading, name) -> str | None:
    """Give the deed by which a number of people are said to have gone to a country or left it: 900 people crossed into
    Chad, 40,000 had entered from Mali; not visitors, not soldiers."""
    lower, at = reading.lower, name.first - 1
    begin = reading.sentence_tokens[reading.sentence_of[name.first]][0]
    least = max(begin, name.first - _VERB)
    going = (it for it in range(at, least - 1, -1) if lower[it] in _OPENING)
    verb = next((it for it in going if (at_token(lower, it) or (0, "", ""))[2] in _COMING), None)
    length, _, deed = (at_token(lower, verb) if verb is not None else None) or (0, "", "")
    if verb is None and not _OVER.isdisjoint(lower[at - 1 : at + 1]):
        verb, deed = _sent_before(lower, begin, at), "fled"
        return deed if verb is not None and _counts_people(reading, verb + 1, at) else None
    if verb is None or (length != at + 1 - verb and _WAYS.isdisjoint(lower[verb + 1 : at + 1])):
        return None
    index = reading.number_from(verb) - 1
    number = reading.numbers[index] if index >= 0 else None
    if number is None or number.first < max(begin, verb - _COUNTED) or number.kind not in ("cardinal", "magnitude"):
        return None
    if number.first and lower[number.first - 1] in _OF_A_DAY:
        return None  # on November 13 they escaped to Quebec
    noun = after(reading, number.last, verb + 1)
    people = noun.kind in ("bare", "people", "displaced") or noun.word in _PEOPLE
    if not people or noun.at > verb or ";" in lower[noun.at : verb]:
        return None
    return "fled" if "from" in lower[verb : at + 1] else deed


def _phrases(reading: Reading) -> float:
    """Give the signs that phrases are: left their homes, pushed back, sent home, beside a number. Those that are said
    of anybody (went home, came back) are half a sign."""
    lower, signs = reading.lower, 0.0
    for sentence in {reading.sentence_of[number.first] for number in reading.numbers}:
        begin, end = reading.sentence_tokens[sentence]
        for at in range(begin, min(end, begin + _LONG)):
            if lower[at] not in OPENING_STRONGLY:
                continue
            length, strength, _ = at_token(lower, at) or (0, "", "")
            if length > 1 and strength == "strong" and _SIGNS.isdisjoint(lower[at : at + length]):
                signs += 0.5 if lower[at] in _OF_ANYBODY else 1
    return signs


def of(reading: Reading) -> Story:
    """Give the people whose displacement an article is about.

    It is about displacement where at least two of its words name displaced people, say that somebody fled or was
    displaced, or count people of a country that is in the news for leaving; in a short text one is enough. Words of
    crossings and camps are half a sign, where there is another.
    """
    lower = reading.lower
    hits: float = _how_many(lower, _SIGNS) + _phrases(reading)
    tally: dict[str, int] = {}
    counted: set[str] = set()
    leaving = 0
    goals: set[str] = set()
    numbers = {number.last for number in reading.numbers if number.kind != "ordinal"}
    # Who counts refugees writes about them.
    hits += sum(1 for last in numbers if not _OF_THE_DISPLACED.isdisjoint(lower[last : last + _COUNTED_NOUN]))
    for name in reading.names:
        people = name.kind == "people" and name.country and lower[name.first - 1] not in _ONE
        # Indian soldiers are none of the people of a story; the guards of a country that people leave name it.
        if people and (name.country in _BY_ORIGIN or _OFFICES.isdisjoint(lower[name.last : name.last + 2])):
            tally[name.country] = tally.get(name.country, 0) + 1
            if name.country in _BY_ORIGIN and _is_head(reading, name):
                leaving += 1
                if not numbers.isdisjoint(range(name.first - 2, name.first + 1)):
                    counted.add(name.country)
                    hits += 1
        deed = _counts_going(reading, name) if name.kind == "place" and name.country else None
        if deed is not None:
            hits += 2
            goals.update([name.country] if deed == "arrived" else [])
        if name.kind == "place" and name.country in _BY_ORIGIN:
            before = name.first - 2 if lower[name.first - 1] == "the" else name.first - 1
            if before >= 0 and lower[before] in _LEAVING_IT and not _is_one(lower, before):
                tally[name.country] = tally.get(name.country, 0) + 1  # children from Mali, who fled Mali
    if hits or leaving:
        hits += _how_many(lower, _OF_CROSSING) / 2 + leaving / 2
    # "Small boats" and "crossings" are said of people on the way, where no other word is.
    boats = _how_many(lower, BOATS)
    at_sea = boats >= _AFLOAT and (hits > 0 or "crossing" in lower or "crossings" in lower)
    if hits < (1 if len(lower) < _SHORT else 2):
        return Story(None, False, at_sea)
    # A people in the news for leaving is the story's, where its hosts or captors are named more often.
    weight = {
        country: many * (_LEAVING if country in _BY_ORIGIN else 1)
        for country, many in tally.items()
        if country in _BY_ORIGIN or country not in goals
    }
    origin = max(weight, key=weight.__getitem__) if weight else ""
    strongly = hits >= (2 if len(lower) < _SHORT else _STRONGLY) and hits * _DENSE >= len(lower)
    named = {name.country for name in reading.names if name.kind == "people" and lower[name.first - 1] not in _ONE}
    peoples = sum(1 for country in named if country in _BY_ORIGIN)
    return Story(origin, strongly, at_sea, befell_a_camp(reading), peoples)
