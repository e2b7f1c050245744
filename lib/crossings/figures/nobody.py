"""Takes it for a count, that of zero, where a story of displaced people says that none of them came or returned."""

from crossings.reading import Reading

from . import verbs
from .counts import Count
from .nouns import Noun
from .surroundings import Found, bounds, verb_of
from .word_classes import CLASSES, PHRASES

RULE, CONFIDENCE = "nobody", 0.6
_AUXILIARIES = CLASSES["auxiliary"] | CLASSES["between_a_denial_and_its_verb"] | {"even", "of"}
_TURNING_UP = PHRASES["turning_up"]
_DEEDS = frozenset(["arrived", "fled", "repatriated", "resettled"])
_TO_COME = frozenset(["will", "would", "shall", "should", "can", "could", "may", "might"])
_PERISHING = frozenset(["drowned", "perished", "suffocated", "froze"])
_VERB = 5  # words from "nobody" to what they did not do
_OF_WHOM = frozenset(["them", "those", "these", "whom"])
_ASKED = CLASSES["asking"] | {"asked", "questioned", "waiting"}
_GOING = frozenset(["came", "come", "went", "gone", "left", "moved"])  # said of anybody, for anything
_REACHING = frozenset(["reach", "reaches", "reached"])  # nobody reached the number
_PASSENGERS = CLASSES["of_a_group"] | {"passenger", "families", "family", "refugee"}
_AROUND = (0, 1, -1)  # the sentences that may tell where they were awaited
_HOME = CLASSES["way_home"]
_LONG = 80  # words; a longer "sentence" may be a whole file


def of(reading: Reading, count: Count, noun: Noun, *, in_peril: bool) -> Found | None:
    """Give why "nobody", "none" or "no refugee" counts displaced people: nobody turned up, none has gone back; no
    passenger in the buses; no one drowned. The story says of what they did.

    ``in_peril`` tells whether it is of a crossing by boat or of what befell a camp, of which nobody died.
    """
    lower = reading.lower
    sentence = reading.sentence_of[count.first]
    _, end = reading.sentence_tokens[sentence]
    at = count.last
    if lower[count.number] == "no" and count.last == count.number + 1:  # no family, no passenger
        if not (noun.kind == "displaced" or (lower[at : at + 1] != [] and lower[at] in _PASSENGERS)):
            return None
        at = max(noun.at, at + 1)
    elif lower[at : at + 1] == ["of"]:
        if lower[at + 1 : at + 2] == [] or lower[at + 1] not in _OF_WHOM:
            return None
        at += 2
        at += lower[at : at + 1] != [] and lower[at] in _ASKED  # none of those interviewed
    for place in range(at, min(end, at + _VERB)):
        turned_up = any(lower[place : place + len(words)] == words for words in _TURNING_UP)
        hit = verbs.at_token(lower, place)
        if hit is not None and hit[1] == "dead" and (in_peril or lower[place] in _PERISHING):
            return Found(RULE, CONFIDENCE, verbs.Verb("dead", hit[2], 0, place))
        if hit is not None and hit[2] in _DEEDS and lower[place] not in _REACHING and not turned_up:
            then = "".join(lower[place + hit[0] : place + hit[0] + 1])
            if lower[place] in _GOING and then[:1].isalnum():
                return None
            turned_up = lower[place] in _GOING  # nobody came.
            deed = awaited(reading, sentence, around=(0,)) if hit[2] == "arrived" and not turned_up else hit[2]
            if not turned_up:
                return Found(RULE, CONFIDENCE, verbs.Verb(hit[1], deed, 0, place))
        if turned_up:
            deed = awaited(reading, sentence, around=_AROUND)
            return Found(RULE, CONFIDENCE, verbs.Verb("weak", deed, 0, place))
        if lower[place] in _TO_COME or lower[place] not in _AUXILIARIES:
            return None
    return None


def awaited(reading: Reading, sentence: int, *, around: tuple[int, ...]) -> str:
    """Give what those were to do who did not turn up: return, where the sentences around say so, else arrive."""
    for beside in around:
        if not 0 <= sentence + beside < len(reading.sentence_tokens):
            continue
        begin, end = reading.sentence_tokens[sentence + beside]
        told = range(begin, min(end, begin + _LONG))
        hits = (verbs.at_token(reading.lower, at) for at in told)
        home = not _HOME.isdisjoint(reading.lower[begin : told.stop])
        if home or any(hit is not None and hit[2] == "repatriated" for hit in hits):
            return "repatriated"
    return "arrived"


def of_a_period(reading: Reading, count: Count, noun: Noun, dated: bool, earlier: dict | None) -> Found | None:
    """Take no refugees where a date tells of which period, and none right after a verb where a count stands before."""
    lower = reading.lower
    begin, _ = bounds(reading, count.first)
    if lower[count.number] == "none":
        after_verb = count.first > begin and verbs.at_token(lower, count.first - 1) is not None
        near = earlier is not None and earlier["sentence"] == reading.sentence_of[count.first]
        return Found("none", 0.6, verb_of(reading, count, noun)) if after_verb and near else None
    if not dated or noun.kind != "displaced" or noun.at - count.last > 3:
        return None
    verb = verb_of(reading, count, noun)
    return Found("none", 0.6, verb) if verb is not None and verb.strength != "dead" and verb.distance <= 4 else None
