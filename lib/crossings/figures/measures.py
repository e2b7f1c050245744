"""Says whether a count is a stock or a flow: what people are in is a stock; what they did over a period is a flow."""

from crossings.lexicon import words
from crossings.reading import Reading

from . import deeds, verbs, wholes
from .mention import Mention
from .word_classes import PHRASES

_STOCK_CUES = words(__file__, "stock_cues")
_CUE = 6  # words about a count in which one of these tells a stock
_PARTS = frozenset(["breakdown", "the_same_people", "carried_number"])  # rules of counts that go on with one before
_AFLOAT = PHRASES["afloat"]
_STATES = PHRASES["in_a_state"]
_HELD = frozenset(["held", "hold", "holds", "holding", "custody", "bars"])
_BEGUN = frozenset(["went", "gone", "go", "reported"])  # went missing


def of(reading: Reading, mention: Mention, action: str) -> str:
    """Give stock or flow of a count of people with an action."""
    if action in ("hosted", "hiding"):
        return "stock"
    whole, verb = mention.carried, mention.verb
    told = verb is not None and verb.distance <= deeds.OWN and not deeds.is_left_out(reading.lower, mention.first)
    if (
        whole is not None
        and not told
        and whole["action"] == action
        and (mention.decision.rule in _PARTS or deeds.is_left_out(reading.lower, mention.first))
    ):
        return whole["measure"]  # of 15 who were arrested 13 are women
    if action == "other":
        return "stock" if _is_afloat(reading, mention) or _is_in_a_state(reading.lower, verb) else "flow"
    if action in ("detained", "displaced"):
        if verb is not None and verb.at >= mention.noun.at and _are_so(reading.lower, verb.at):
            return "stock"
        if action == "detained" and verb is not None and verb.action == action and reading.lower[verb.at] in _HELD:
            return "stock"  # the depot held 300, 46 were held there: no arrest is told
        begin, end = max(mention.begin, mention.first - _CUE), min(mention.end, mention.noun.at + _CUE)
        return "flow" if _STOCK_CUES.isdisjoint(reading.lower[begin:end]) else "stock"
    return "flow"


def _are_so(lower: list[str], at: int) -> bool:
    """Tell whether people are said to be held or displaced now: are held, are still being held, remain displaced."""
    before = at - 1
    while before > 0 and lower[before] in ("now", "still", "being", "currently", "also"):
        before -= 1
    return lower[before] in ("are", "remain")


def _is_in_a_state(lower: list[str], verb: verbs.Verb | None) -> bool:
    """Tell whether people are told of as in a state, from which they may yet come: missing, in hospital."""
    if verb is None or verb.distance > deeds.OWN or lower[verb.at - 1] in _BEGUN:
        return False
    return any(lower[verb.at : verb.at + len(words)] == words for words in _STATES)


def _is_afloat(reading: Reading, mention: Mention) -> bool:
    """Tell whether people are counted as those on a boat, or out at sea: 30 on board, a boat with 30, 30 stranded."""
    lower, verb = reading.lower, mention.verb
    if wholes.is_whole(reading, mention.first, mention.count.last):
        return False  # 40 died at sea, of 900 who tried
    if deeds.is_aboard(lower, mention.begin, mention.first, verb) or deeds.is_stuck_at_sea(lower, verb):
        return True
    if verb is None or verb == verbs.AT_SEA:
        return verb is not None and mention.noun.word != "survivors"
    return lower[verb.at : verb.at + 1] in _AFLOAT or lower[verb.at : verb.at + 2] in _AFLOAT
