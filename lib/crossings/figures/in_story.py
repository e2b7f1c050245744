"""Takes counts that only an article about nothing but its displaced people makes of them."""

from crossings.reading import Reading

from . import verbs
from .carried import last_told, of_captors, reported, takes
from .counting import goes_to
from .counts import NONE, Count
from .nouns import Noun
from .put_right import corrected
from .series import is_the_total
from .surroundings import BORDERS, LEFT, MOVES, PARTS, REACH, WHOLE, Found, bounds, is_age, is_date
from .word_classes import CLASSES

_OF_A_GROUP = CLASSES["of_a_group"]
_NEAR_DEATH = 6
_HEADLINE = 4  # words between a number that opens a headline and its verb
_NEAR_VERB = 9  # words between a count of people and what they did
_COMING = frozenset(["arrived", "fled", "resettled"])
_BESIDE = 4  # words between people and the verb that says that they came
_AUXILIARIES = CLASSES["auxiliary"]
_SINGLE = CLASSES["of_an_age"]
_TOTALS = CLASSES["total"] | {"population"}
_COUNTED = CLASSES["counting"]
_CLOSE = 2  # words between people and what they did
_FEW = 5  # a bare number below it counts anything
_LISTING = CLASSES["before_a_listed_number"]


def _told(reading: Reading, begin: int, first: int) -> bool:
    lower = reading.lower
    return takes(reading, first) or reported(lower, begin, first) or goes_to(lower, begin, first) is not None


def in_the_story(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]],
                  earlier: dict | None) -> Found | None:  # fmt: skip
    """Take counts that an article about nothing but its displaced people hardly makes of anybody else."""
    lower = reading.lower
    begin, end = bounds(reading, count.first)
    verb = verbs.governing(lower, count.first, noun.at, begin, end)
    if (
        lower[count.number] in NONE
        or lower[count.number] == "one"
        or (verb is not None and verb.strength == "dead" and verb.distance <= _NEAR_DEATH)
    ):
        return None
    sentence = reading.sentence_of[count.first]
    near = earlier is not None and sentence - earlier["sentence"] <= REACH
    if noun.kind == "people" and noun.country in LEFT and (count.low or 0) <= WHOLE:
        return Found("people_the_article_is_about", 0.55, verb)
    if noun.kind == "person":
        theirs = noun.country is None or noun.country in LEFT
        moved = verb is not None and verb.strength != "dead" and verb.distance <= _NEAR_VERB
        at_a_border = not BORDERS.isdisjoint(lower[begin:end])
        counted = goes_to(lower, begin, count.first)
        if noun.word == "people" and counted is not None and not _TOTALS.isdisjoint(lower[begin:counted]):
            return Found("number_reported", 0.55, verb)  # an early count comes to 2,950 people
        if noun.word == "people" and theirs and lower[count.first - 1] in _COUNTED:
            return Found("number_reported", 0.55, verb)  # the group counted 80 people
        went = moved and verb.distance <= _CLOSE and verb.action in MOVES and verb.action != "other"
        if noun.word == "people" and theirs and went:
            return Found("people_of_the_story", 0.55, verb)  # ten people arrived, soldiers stopped eleven people
        came = moved and verb.action in _COMING and verb.distance <= _BESIDE and verb.at >= count.last
        if noun.word == "people" and theirs and came:
            return Found("people_of_the_story", 0.6, verb)  # ten people arrived
        taken = noun.word in PARTS | _OF_A_GROUP and theirs and (near or moved or at_a_border)
        return Found("people_of_the_story", 0.6, verb) if taken else None
    if noun.kind != "bare" or is_date(reading, count, covered) or is_age(lower, count, begin):
        return None
    before = lower[count.first - 1] if count.first > begin else ""
    of_somebody = before == "of" and count.first - 2 >= begin and lower[count.first - 2] in _SINGLE
    if (count.high or count.low or 0) < _FEW or of_somebody:
        return None
    if lower[count.last : count.last + 2] == ["of", "them"]:
        if of_captors(lower, begin, count.first):
            return None
        return Found("carried_number", 0.55, last_told(lower, begin, count.first) or verb)
    there_are = before in ("are", "were") and lower[count.first - 2] == "there" and earlier is not None
    told = _told(reading, begin, count.first) or is_the_total(lower, count)
    if there_are or told or corrected(lower, begin, count):
        return Found("number_reported", 0.55, verb)
    if (
        verb is not None
        and verb.strength != "dead"
        and verb.at - count.last <= 2
        and verb.at > count.last
        and lower[count.last] in _AUXILIARIES
    ):
        return Found("bare_number_of_movement_verb", 0.7, verb)
    if count.first == begin and verb is not None and verb.action in MOVES and 0 <= verb.at - count.last <= _HEADLINE:
        return Found("bare_number_of_movement_verb", 0.7, verb)
    if near and sentence == earlier["sentence"] and (before in _LISTING or reading.words[count.first - 1][0].isupper()):
        return Found("carried_number", 0.5, verb)
    return None
