"""Takes people who are names on a list, as those are who are to be sent home or let in: cleared 1,200 names; the list
had 2,260 people on it; had approved 3,450 for return."""

from crossings.reading import Reading

from . import nobody, verbs
from .counts import NONE, Count
from .nouns import Noun
from .surroundings import Found, bounds, is_age, is_date
from .word_classes import CLASSES

RULE, CONFIDENCE = "people_on_a_list", 0.6
_NAMES = frozenset(["names", "applications", "cases", "files"])
_LISTS = (CLASSES["list"] - {"names"}) | {"manifest", "manifests"}
_LISTING = frozenset(["listed", "lists", "listing"])
_CLEARING = CLASSES["clearing"]
_BEFORE, _AFTER = 14, 5  # words from a list to the count of those on it
_FEW = 2
_HAVING, _BEING = frozenset(["had", "has", "holds", "held"]), frozenset(["were", "are", "of"])
_HOME = CLASSES["way_home"]


def of(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]]) -> Found | None:
    """Give why a number counts people on a list, or None."""
    lower, first, last = reading.lower, count.first, count.last
    if lower[count.number] in NONE or count.year_like or (count.high or count.low or 0) < _FEW:
        return None
    begin, end = bounds(reading, first)
    if noun.kind == "thing":
        named = lower[last : last + 1] != [] and lower[last] in _NAMES
        about = not _CLEARING.isdisjoint(lower[max(begin, first - _AFTER) : first]) or "list" in lower[begin:end]
        sent = lower[last : last + 1] == ["names"]
        return _found(reading, first) if named and (about or sent) else None
    if noun.kind == "bare":
        if is_date(reading, count, covered) or is_age(lower, count, begin):
            return None
        cleared = lower[first - 1] in _CLEARING and first > begin
        way = lower[last : last + 1] == ["for"] and not _HOME.isdisjoint(lower[last + 1 : last + 3])
        return _found(reading, first) if cleared and way else None
    if noun.kind != "person":
        return None
    before, after = lower[max(begin, first - _BEFORE) : first], lower[noun.at : min(end, noun.at + _AFTER)]
    on_it = not _LISTS.isdisjoint(after) and "on" in after
    had = not _HAVING.isdisjoint(before) or (before != [] and before[-1] in _BEING)
    listed = had and not _LISTS.isdisjoint(before)
    if before and before[-1] in _LISTING:
        return Found("carried_number", CONFIDENCE, None)  # it listed six families: those whom the article tells of
    return _found(reading, first) if listed or on_it else None


def _found(reading: Reading, first: int) -> Found:
    """Give the decision; those on a list of people who are to go home are told as they would be there."""
    headline = reading.layout.headline
    told = reading.lower[: reading.token_at(headline[1])] if headline else []
    sentence = reading.sentence_of[first]
    home = not _HOME.isdisjoint(told) or nobody.awaited(reading, sentence, around=(0,)) == "repatriated"
    return Found(RULE, CONFIDENCE, verbs.Verb("strong", "repatriated", 0, first) if home else None)
