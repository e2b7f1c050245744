"""Takes counts of people on boats: news of a crossing counts those on board, rescued, missing and dead."""

from crossings.lexicon import words
from crossings.reading import Reading

from . import verbs
from .counts import NONE, Count, is_one
from .nouns import Noun
from .surroundings import Found, bounds, is_age, is_date, verb_of
from .word_classes import CLASSES

BOATS = words(__file__, "boats")
_NEAR = 7  # words between a count and its verb
_DEEDS = CLASSES["deaths"]
_ON_BOARD = frozenset(["passengers", "survivors"])
_WERE = CLASSES["before_aboard"]
_BY_BOAT = frozenset(["arrived", "fled", "other", "detained", "killed"])


def _on_a_boat(lower: list[str], at: int, end: int) -> bool:
    """Tell whether people are said to have been on a boat: 61 people were on the wooden boat, 169 had been aboard."""
    ceiling = min(end, at + _NEAR)
    while at < ceiling and lower[at] in _WERE:
        at += 1
        if lower[at : at + 1] == ["aboard"] or lower[at : at + 2] == ["on", "board"]:
            return True
        if lower[at : at + 1] in (["on"], ["in"]):
            return not BOATS.isdisjoint(lower[at + 1 : ceiling])
    return False


def at_sea(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]]) -> Found | None:
    """Take a count of people in an article about a crossing by boat: by its verb, or by the boat they are on."""
    lower = reading.lower
    begin, end = bounds(reading, count.first)
    if lower[count.number] in NONE or is_one(lower, count) or count.year_like:
        return None
    if noun.kind == "thing":
        named = lower[count.last : count.last + 2]
        deeds = named[:1] in ([each] for each in _DEEDS) or (named[:1] == ["migrant"] and named[1:] == ["deaths"])
        return Found("deaths_on_the_way", 0.6, verbs.DEATHS) if deeds else None
    if lower[count.last : count.last + 1] == ["bodies"]:
        return None
    if noun.word in _ON_BOARD:
        return Found("people_at_sea", 0.6, verb_of(reading, count, noun) or verbs.AT_SEA)
    verb = verb_of(reading, count, noun)
    if noun.kind in ("bare", "person", "people") and _on_a_boat(lower, noun.at, end):
        return Found("people_at_sea", 0.6, verb if verb is not None and verb.distance <= 1 else verbs.AT_SEA)
    if noun.kind == "bare" and (is_date(reading, count, covered) or is_age(lower, count, begin)):
        return None
    if noun.kind not in ("bare", "person", "people") or verb is None or verb.distance > _NEAR:
        return None
    dead = verb.strength == "dead"
    # A bare number beside a verb of arriving may be a clock's or a boat's; beside one of death it counts people.
    if noun.kind == "bare" and not (dead and verb.distance <= 2):
        return None
    on_a_boat = dead or not BOATS.isdisjoint(lower[begin:end])
    return Found("people_at_sea", 0.7, verb) if on_a_boat and verb.action in _BY_BOAT else None
