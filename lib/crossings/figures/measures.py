"""Says whether a count is a stock or a flow: what people are in is a stock; what they did over a period is a flow."""

from crossings.lexicon import words
from crossings.reading import Reading

from . import afloat, deeds, verbs, wholes
from .mention import Mention
from .word_classes import CLASSES, PHRASES

_STOCK_CUES = words(__file__, "stock_cues")
_CUE = 6  # words about a count in which one of these tells a stock
_PARTS = frozenset(["breakdown", "the_same_people", "carried_number"])  # rules of counts that go on with one before
_LOST = CLASSES["lost"]
_AFLOAT = PHRASES["afloat"]


def of(reading: Reading, mention: Mention, action: str) -> str:
    """Give stock or flow of a count of people with an action."""
    if action in ("hosted", "hiding"):
        return "stock"
    whole, verb = mention.carried, mention.verb
    told = verb is not None and verb.distance <= deeds.OWN
    if whole is not None and not told and whole["action"] == action and mention.decision.rule in _PARTS:
        return whole["measure"]  # of 15 who were arrested 13 are women
    if action == "other":
        return "stock" if _is_afloat(reading, mention) else "flow"
    if action in ("detained", "displaced"):
        if verb is not None and verb.at >= mention.noun.at and _are_so(reading.lower, verb.at):
            return "stock"
        begin, end = max(mention.begin, mention.first - _CUE), min(mention.end, mention.noun.at + _CUE)
        return "flow" if _STOCK_CUES.isdisjoint(reading.lower[begin:end]) else "stock"
    return "flow"


def _are_so(lower: list[str], at: int) -> bool:
    """Tell whether people are said to be held or displaced now: are held, are still being held, remain displaced."""
    before = at - 1
    while before > 0 and lower[before] in ("now", "still", "being", "currently", "also"):
        before -= 1
    return lower[before] in ("are", "remain")


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
