"""Says whether a count is a stock or a flow: what people are in is a stock; what they did over a period is a flow."""

from crossings.lexicon import words
from crossings.reading import Reading

from . import afloat, deeds, topics, verbs, wholes
from .mention import Mention
from .word_classes import CLASSES, PHRASES

_STOCK_CUES = words(__file__, "stock_cues")
_CUE = 6  # words about a count in which one of these tells a stock
_PARTS = frozenset(["breakdown", "the_same_people", "carried_number"])  # rules of counts that go on with one before
_LOST = CLASSES["lost"]
_AFLOAT = PHRASES["afloat"]
_STATES = PHRASES["in_a_state"]
_AFTER_A_NOUN = CLASSES["finite"] | {"at", "in", "to", "stood", "stands", "numbered", "rose", "fell"}
_HELD = frozenset(["held", "hold", "holds", "holding", "custody", "bars"])
_MADE = frozenset(["left", "leaves", "leaving", "made", "making"])  # left 300 homeless
_BEGUN = frozenset(["went", "gone", "go", "reported"])  # went missing


def of(reading: Reading, mention: Mention, action: str) -> str:
    """Give stock or flow of a count of people with an action."""
    if action in ("hosted", "hiding"):
        return "stock"
    whole, verb = mention.carried, mention.verb
    left_out = mention.near is not None and deeds.is_left_out(reading.lower, mention.first)
    if left_out and mention.near["action"] == action:
        return mention.near["measure"]
    told = verb is not None and verb.distance <= deeds.OWN
    if whole is not None and not told and whole["action"] == action and mention.decision.rule in _PARTS:
        return whole["measure"]  # of 15 who were arrested 13 are women
    if action == "other":
        if whole is not None and not told and whole["action"] == action:
            return whole["measure"]
        stock = _is_afloat(reading, mention) or are_in_a_state(reading.lower, verb) or _is_of_passengers(mention)
        stock = stock or deeds.say_we_were(reading.lower, mention.first)
        asked = not told and topics.how_many(reading, mention.sentence, mention.first) == action
        return "stock" if stock or asked else "flow"
    if action in ("detained", "displaced"):
        if action == "detained" and verb is not None and _were_seized(reading.lower, verb.at):
            return "flow"
        if action == "displaced" and _are_displaced(reading.lower, mention):
            return "stock"
        if verb is not None and verb.at >= mention.noun.at and _are_so(reading.lower, verb.at):
            return "stock"
        if action == "detained" and verb is not None and verb.action == action and reading.lower[verb.at] in _HELD:
            return "stock"  # the depot held 300, 46 were held there: no arrest is told
        begin, end = max(mention.begin, mention.first - _CUE), min(mention.end, mention.noun.at + _CUE)
        return "flow" if _STOCK_CUES.isdisjoint(reading.lower[begin:end]) else "stock"
    return "flow"


def _were_seized(lower: list[str], at: int) -> bool:
    """Tell whether people are said to have been seized up to now, which is no state: have been caught, has now caught;
    but: have been held."""
    if lower[at] in _HELD:
        return False
    before = at - 1
    while before > 0 and lower[before] in ("been", "now", "already", "also", "since"):
        before -= 1
    return lower[before] in ("have", "has", "had")


def _are_displaced(lower: list[str], mention: Mention) -> bool:
    """Tell whether people are told of as displaced by now, not as driven out over a time: the displaced were put at
    300, have lost their homes; and who are only named so: food for 300 displaced."""
    verb, noun = mention.verb, mention.noun
    if verb is None or verb.distance > deeds.OWN:
        named = noun.kind == "displaced" and noun.population == "internally_displaced"
        return named and lower[mention.first - 1] not in _MADE
    if verb.at < mention.first:
        return lower[verb.at] in ("displaced", "homeless") and lower[verb.at + 1] in _AFTER_A_NOUN
    return lower[verb.at] == "lost" and lower[verb.at - 1] in ("have", "has")


def _are_so(lower: list[str], at: int) -> bool:
    """Tell whether people are said to be held or displaced now: are held, are still being held, remain displaced."""
    before = at - 1
    while before > 0 and lower[before] in ("now", "still", "being", "currently", "also"):
        before -= 1
    return lower[before] in ("are", "remain")


def _is_of_passengers(mention: Mention) -> bool:
    """Tell whether all that is told of people is that somebody carried them: a train with 400 passengers."""
    aboard = mention.noun.word == "passengers" and mention.carried is None
    return aboard and (mention.verb is None or mention.verb.action in ("fled", "hosted"))


def are_in_a_state(lower: list[str], verb: verbs.Verb | None) -> bool:
    """Tell whether people are told of as in a state, from which they may yet come: missing, in hospital."""
    if verb is None or verb.distance > deeds.OWN or lower[verb.at - 1] in _BEGUN:
        return False
    return any(lower[verb.at : verb.at + len(words)] == words for words in _STATES)


def _is_afloat(reading: Reading, mention: Mention) -> bool:
    """Tell whether people are counted as those on a boat, or out at sea, or as missing: 30 on board, a boat with
    30, 30 stranded, 30 who have not been found."""
    lower, verb = reading.lower, mention.verb
    if wholes.is_whole(reading, mention.first, mention.count.last):
        return False  # 40 died at sea, of 900 who tried
    if afloat.is_aboard(lower, mention.begin, mention.first, verb) or afloat.is_stuck_at_sea(lower, verb):
        return True
    if verb is None or verb == verbs.AT_SEA:
        return verb is not None and mention.noun.word != "survivors"
    if lower[verb.at] in _LOST or lower[verb.at : verb.at + 3] == ["not", "been", "found"]:
        return True
    return lower[verb.at : verb.at + 1] in _AFLOAT or lower[verb.at : verb.at + 2] in _AFLOAT
