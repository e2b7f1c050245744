"""Takes the one who is told of beside a number of the same people: three were found by fishermen, and one had drifted
ashore; five dead and one missing; 21 are in hospital, one in intensive care."""

from crossings.reading import Reading

from . import verbs
from .counts import Count
from .nouns import Noun
from .sources import SOURCES
from .surroundings import Found
from .word_classes import CLASSES

RULE, CONFIDENCE = "one_beside_others", 0.65
_JOINTS = frozenset(["and", ",", ";", "while", "but"])
_FINITE = CLASSES["finite"]
_STATE = frozenset(["in", "at", "under", "on"])
_MAKING_IT = (["made", "it"], ["makes", "it"], ["put", "it"], ["puts", "it"])
_MOST = 10_000  # beside more nobody is told of singly
_AGED = ([",", "aged"], [",", "who"])


def of(reading: Reading, count: Count, noun: Noun, verb: verbs.Verb | None, earlier: dict | None) -> Found | None:
    """Give why "one" is a count, or None; ``earlier`` is the figure before it."""
    lower, first, last = reading.lower, count.first, count.last
    if noun.kind != "bare" or last - first != 1 or lower[first - 1] not in _JOINTS or earlier is None:
        return None
    if earlier["sentence"] != reading.sentence_of[first] or not 1 < (earlier["low"] or 0) <= _MOST:
        return None
    index = reading.number_from(first) - 1
    if index < 0 or not earlier["start"] <= reading.starts[reading.numbers[index].first] < earlier["end"]:
        return None  # another number stands between: of 40 refugees in two camps, one was closed
    following = "".join(lower[last : last + 1])
    if following in SOURCES or lower[last : last + 2] in _MAKING_IT:
        return None  # one counted 40, one made it about 50
    hit = verbs.at_token(lower, last)
    told = following in _FINITE or (following.endswith("ed") and following.isalpha()) or lower[last : last + 2] in _AGED
    beside = following in _STATE and lower[first - 1] in (",", "and", ";")
    if not (told or beside or (hit is not None and hit[2] != "hosted")):
        return None
    own = verb if verb is not None and verb.at >= last else None
    return Found(RULE, CONFIDENCE, own)
