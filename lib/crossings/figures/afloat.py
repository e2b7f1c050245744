"""Tells of people whether they are still on the water: aboard a boat, adrift, stuck at sea, only just put to sea."""

from . import verbs
from .at_sea import BOATS
from .word_classes import CLASSES, PHRASES

_AFLOAT = BOATS | CLASSES["water"] | {"coast", "coastguard", "navy"}
_VEHICLES = BOATS | CLASSES["carrier"]
_STUCK = frozenset(["stranded", "stuck", "trapped"])
_LOADED = CLASSES["loaded_with"]
_LOAD = 5  # words from a boat to the count of those on it
_TO_SEA = 4  # words of "gone to sea for"
_SETTING_SAIL = PHRASES["setting_sail"]
_SETTING = frozenset(words[0] for words in _SETTING_SAIL)
_IN_WATERS = 6  # words from these to the sea
_OWN = 6  # words between a count and a verb of its own


def is_stuck_at_sea(lower: list[str], verb: verbs.Verb | None) -> bool:
    """Tell whether people are stuck on the way, in no country: stranded in the strait, trapped on a boat."""
    if verb is None or lower[verb.at] not in _STUCK:
        return False
    behind = lower[verb.at + 1 : verb.at + 1 + _IN_WATERS]
    stop = next((at for at, word in enumerate(behind) if word in (",", ".", ";", "off", "near")), len(behind))
    return not _AFLOAT.isdisjoint(behind[:stop]) and "coast" not in behind[:stop]


def is_aboard(lower: list[str], begin: int, first: int, verb: verbs.Verb | None) -> bool:
    """Tell whether a count is of those on a boat of which no verb says that they landed: three boats, each with 300."""
    if lower[first - 1] not in _LOADED or (verb is not None and verb.distance <= _OWN):
        return False
    return not _VEHICLES.isdisjoint(lower[max(begin, first - _LOAD) : first - 1])


def is_adrift(lower: list[str], last: int) -> bool:
    """Tell whether people are told of right after their noun as still on the water: reckoned with 300 people adrift."""
    return lower[last : last + 1] == ["adrift"] or lower[last : last + 2] == ["at", "sea"]


def puts_to_sea(lower: list[str], verb: verbs.Verb | None) -> bool:
    """Tell whether people are only said to have put to sea, for where nobody says."""
    if verb is None or lower[verb.at] not in _SETTING:
        return False
    told = lower[verb.at : verb.at + _TO_SEA]
    return any(told[: len(words)] == words and told[len(words) :][:1] != ["for"] for words in _SETTING_SAIL)
