"""Tells which counts are of people of whom nothing is told: asked or listed, those there is room for, others' kin."""

from . import verbs
from .counts import CAPACITY, Count
from .nouns import Noun
from .word_classes import CLASSES

_ASKED = CLASSES["asking"]
_ANSWERED = frozenset(["answered", "responded"])
_TALKING = CLASSES["talking"]
_WHO_WERE = CLASSES["between_people_and_asking"]
_LISTS = CLASSES["list"]
_SURVEYS = CLASSES["survey"]
_ACCOUNTS, _AMONG = CLASSES["survey_by_talk"], frozenset(["of", "among", "with"])
_RESTED_ON = _SURVEYS | _ACCOUNTS
_SURVEY = 8  # words from a survey to those who were asked
_FILES = CLASSES["file"]
_KIN = CLASSES["kin"]
_CAMPS = CLASSES["camp"]
_ROOM = CLASSES["room"]
_FITTING = CLASSES["fitting"]
_ABLE = CLASSES["able_to_fit"]
ROOM, ROOM_CONFIDENCE = "room", 0.1  # places are no people: kept, but as no count that may be relied on
_BUILDING = CLASSES["building"]
_BUILT = 9  # words from a camp to who builds it
_HAVING = frozenset(["has", "have", "had"])
_MADE, _ASKING, _OWN_CLAUSE = 3, 6, 2  # words to a capacity, to those who ask, to the verb of a clause


def is_of_a_survey(lower: list[str], first: int) -> bool:
    """Tell whether a count is of those whom a survey or an account rests on: a poll among 300, the stories of 40; not:
    an assessment spoke of 300."""
    before = first - 2 if lower[first - 1] == "the" else first - 1
    return lower[before] in _AMONG and lower[before - 1] in _RESTED_ON


def is_sample(lower: list[str], begin: int, count: Count, noun: Noun) -> bool:
    """Tell whether a count is of people asked or listed, or of places made for people, not of any who went or stay:
    interviewed 300 refugees, a list of 300, a camp built for 300."""
    before = lower[max(begin, count.first - _MADE) : count.first]
    if is_room(lower, begin, count.first) or (count.hedge == "at_most" and not CAPACITY.isdisjoint(before)):
        return True
    if has_files(lower, count.first):
        return True
    if before[-1:] == ["of"] and before[-2:-1] and before[-2] in _LISTS:
        return not _is_described(lower, noun.at)
    surveyed = before[-1:] in (["of"], ["among"], ["with"]) or before[-2:] in (["among", "the"], ["of", "the"])
    surveyed = surveyed and not _SURVEYS.isdisjoint(lower[max(begin, count.first - _SURVEY) : count.first])
    if surveyed or is_of_a_survey(lower, count.first):
        return True  # a survey of 300, carried out in May among 300
    talked = before[-1:] in (["with"], ["to"]) and not _TALKING.isdisjoint(before[-2:-1])
    if talked or not _ASKED.isdisjoint(before[-1:]) or not _ANSWERED.isdisjoint(lower[noun.at : noun.at + 1]):
        return True
    asked = next((at for at in range(noun.at, min(len(lower), noun.at + _ASKING)) if lower[at] in _ASKED), None)
    return asked is not None and _WHO_WERE.issuperset(lower[noun.at : asked])


def has_files(lower: list[str], first: int) -> bool:
    """Tell whether all that is told of people is that there are files on them: opened files on 300 refugees."""
    return first > 1 and lower[first - 1] == "on" and lower[first - 2] in _FILES


def is_room(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is of the people for whom there is room: built for 300, beds for 300, can hold 300; a camp
    for 300 refugees has them, where nobody is said to build it."""
    before = lower[max(begin, first - _MADE) : first]
    if not before[-2:-1]:
        return False
    if before[-1] in _FITTING:
        return before[-2] in _ABLE or (before[-2] == "to" and not CAPACITY.isdisjoint(before[:-2]))
    if before[-1] == "of":
        return before[-2] == "capacity"
    if before[-1] != "for":
        return False
    if before[-2] in CAPACITY or before[-2] in _ROOM:
        return True
    return before[-2] in _CAMPS and not _BUILDING.isdisjoint(lower[max(begin, first - _BUILT) : first + _BUILT])


def _is_described(lower: list[str], at: int) -> bool:
    """Tell whether a participle right after people says where all of them are: a list of 300 refugees held there."""
    if lower[at : at + 2] == ["of", "those"]:
        return verbs.at_token(lower, at + 2) is not None  # the names of 40 of those deported
    hit = verbs.at_token(lower, at) if lower[at : at + 1] != [] else None
    return hit is not None and hit[2] in ("hosted", "hiding") and lower[at].endswith(("ed", "ing"))


def is_of_others(lower: list[str], begin: int, count: Count, noun: Noun, verb: verbs.Verb | None) -> bool:
    """Tell whether what the verb says is said of others by a count: relatives of 300 refugees died."""
    before = lower[max(begin, count.first - 2) : count.first]
    if before[-1:] != ["of"] or before[0] not in _KIN:
        return False
    # But: relatives of 300 people who fled, of 40 held in Libya.
    own = verb is not None and verb.strength != "dead" and noun.at <= verb.at <= noun.at + _OWN_CLAUSE
    own = own and lower[noun.at] not in _HAVING  # relatives of 40 had received word of them
    return not own
