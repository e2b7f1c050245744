"""Takes bare numbers by which a story about a people that flees goes on counting them, some sentences after it last
did: the Post has 15; the agency's figure of 655,500; fewer have entered: 33; a rise from 87,000 to 123,000."""

from crossings.reading import Reading

from . import periods, told_counts, verbs
from .counts import Count
from .deeds import ON_TOP
from .frames import right_after, source
from .nouns import Noun
from .surroundings import MOVES, PARTS, REACH, STORY, Found, names_dead, names_displaced
from .verbs import at_token
from .word_classes import CLASSES

_FEW = 2
_OWNERS = frozenset(["'s", "’s", "'", "’"])
_VALUES = CLASSES["total"] | {"range"}
_SEEING = CLASSES["seeing"]
_WITHIN = frozenset(["in", "on", "at", "within", "over", "during", "from"])
_HAVING = frozenset(["has", "have", "had"])
_MAKING = frozenset(["makes", "made", "make"])
_PASSED = CLASSES["passing"]
_PASSIVE = CLASSES["be"]
_AUXILIARY = 3  # words of "will have been"
_CHANGES = CLASSES["change"] | CLASSES["changed"] | {"went", "increased", "up", "down"}
_CHANGE = 3  # words from a change to "from"
_ALIKE = 10  # times the value last told
_TEXTS = CLASSES["part_of_a_text"]
_SOME = CLASSES["some_of"] | CLASSES["portion_of"]
_APPOSED = 6  # words from "most of" to the comma
_MORE = frozenset(["more", "others"])
_WERE = frozenset(["are", "were", "have", "had", "remain", "remained"])
_WHOSE = frozenset(["whom", "which"])
_COUNTING = CLASSES["counting"] | CLASSES["giving_a_number"] | {"had", "has", "gave"}
_CLAUSE = 5  # words from "whom" to such a verb
_ENDING = CLASSES["after_a_colon"]
_BESIDE = 3  # words from a verb to its number


def of(reading: Reading, begin: int, count: Count, noun: Noun, verb: verbs.Verb | None, earlier: dict) -> Found | None:
    """Give why a bare number is of the people that the article is about, who are in the news for leaving, or None.

    ``begin`` is the first token of the sentence that may bear on it, ``earlier`` the count before it.
    """
    lower, first, last = reading.lower, count.first, count.last
    if (count.high or count.low or 0) < _FEW or (earlier["action"] != "killed" and names_dead(lower, begin, first)):
        return None
    if first == begin:
        more = len(lower) > last + 1 and lower[last] in _MORE
        near = reading.sentence_of[first] - earlier["sentence"] <= STORY
        return Found("carried_number", 0.6, verb) if more and near and lower[last + 1] in _WERE else None
    if _is_planned(lower, first, verb):
        return Found("bare_number_of_displacement_verb", 0.6, verb)
    if told_counts.of_a_people(reading, begin, count) or _is_after_a_colon(lower, begin, first, last):
        return Found("number_reported", 0.6, verb)
    if _changes_alike(lower, begin, count, earlier):
        return Found("carried_number", 0.6, verb)
    if reading.sentence_of[first] - earlier["sentence"] > STORY:
        return None
    if _is_of_a_text(reading, begin, count) or _is_of_whom(lower, first, last):
        return Found("number_reported", 0.6, verb)
    if _is_apposed(reading, begin, first) or _is_seen(lower, first, last):
        return Found("carried_number", 0.6, verb)
    of_the = lower[last : last + 2] == ["of", "the"]
    if of_the and not _WERE.isdisjoint(lower[last + 3 : last + 4]) and not PARTS.isdisjoint(lower[last + 4 : last + 6]):
        return Found("breakdown", 0.75, verb)  # 314 of the inmates are women
    near = reading.sentence_of[first] - earlier["sentence"] <= REACH
    return Found("carried_number", 0.6, verb) if near and _is_the_sum(lower, first, last) else None


def _is_planned(lower: list[str], first: int, verb: verbs.Verb | None) -> bool:
    """Tell whether a verb of displacement stands right before a number, be it meant or done: to have relocated 800."""
    return (
        verb is not None
        and verb.strength == "strong"
        and 0 < first - verb.at <= _BESIDE
        and ":" not in lower[verb.at : first]
    )


def _is_after_a_colon(lower: list[str], begin: int, first: int, last: int) -> bool:
    """Tell whether a colon parts a number from what its people did: fewer yet have entered the country: 33 in June."""
    if lower[first - 1] != ":" or lower[last : last + 1] == [] or lower[last] not in _ENDING:
        return False
    hits = (at_token(lower, at) for at in range(begin, first - 1))
    return any(hit is not None and hit[2] in MOVES - {"other", "detained"} for hit in hits)


def _changes_alike(lower: list[str], begin: int, count: Count, earlier: dict) -> bool:
    """Tell whether a number like that which the article told last is said to have changed: a rise from 87,000 to
    123,000."""
    value, told = count.low or 0, earlier["low"] or earlier["high"] or 0
    first = count.first
    if lower[first - 1] != "from" or lower[count.last : count.last + 1] != ["to"] or not value or not told:
        return False
    if not "".join(lower[count.last + 1 : count.last + 2])[:1].isdigit() or max(value, told) > _ALIKE * min(
        value, told
    ):
        return False
    return not _CHANGES.isdisjoint(lower[max(begin, first - 1 - _CHANGE) : first - 1])


def _is_of_a_text(reading: Reading, begin: int, count: Count) -> bool:
    """Tell whether a number is that of a source or a place in its text: the agency's figure of 655,500; 655,500, the
    agency's figure; 688,000 at the top; the Post has 15."""
    lower, first, last = reading.lower, count.first, count.last
    if lower[first - 1] == "of" and lower[first - 2] in _VALUES and lower[first - 3] in _OWNERS:
        return True
    if lower[last : last + 2] in (["in", "the"], ["at", "the"]) and not _TEXTS.isdisjoint(lower[last + 2 : last + 3]):
        return True
    if lower[last : last + 2] == [",", "the"] and right_after(reading, last, len(lower)) is not None:
        return True
    return lower[first - 1] in _HAVING and source(reading, first, last, last) is not None


def _is_of_whom(lower: list[str], first: int, last: int) -> bool:
    """Tell whether a clause says who counted so many: the 593 whom the ministry had for the first half."""
    if lower[first - 1] not in ("the", "those") or lower[last : last + 1] == [] or lower[last] not in _WHOSE:
        return False
    return not _COUNTING.isdisjoint(lower[last + 1 : last + 1 + _CLAUSE])


def _is_apposed(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether a number says how many some of the displaced are, or is added to: most of the newcomers, nearly
    121,000 by June, have; on top of a million."""
    lower = reading.lower
    if lower[first - 3 : first] in ON_TOP:
        return True
    if lower[first - 1] != ",":
        return False
    opened = max(begin, first - 1 - _APPOSED)
    some = next((at for at in range(opened, first - 2) if lower[at] in _SOME and lower[at + 1] == "of"), None)
    return some is not None and (names_displaced(lower, some, first - 1) or "them" in lower[some : first - 1])


def _is_seen(lower: list[str], first: int, last: int) -> bool:
    """Tell whether a body saw so many in a place or a time: the agency saw 10,000 in two days."""
    return lower[first - 1] in _SEEING and lower[last : last + 1] != [] and lower[last] in _WITHIN


def _is_the_sum(lower: list[str], first: int, last: int) -> bool:
    """Tell whether a number is what counts come to, or what their total passes: which makes 15; 900 will be passed."""
    if lower[first - 1] in _MAKING and lower[first - 2] in ("which", "that", "this", "it"):
        return True
    if lower[first - 1] in ("it", "which") or periods.is_year(lower[first]):
        return False
    clause = lower[last : last + _AUXILIARY + 1]
    return any(word in _PASSED and at and clause[at - 1] in _PASSIVE for at, word in enumerate(clause))
