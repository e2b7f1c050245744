"""Says where those go whom a story counts at sea: whoever died or was saved on the way went where its boats go."""

from typing import NamedTuple

from crossings.reading import Reading

from .at_sea import BOATS
from .named_places import NamedPlaces
from .word_classes import CLASSES, PHRASES

_BOUND = PHRASES["bound_for"]
_REACHING = CLASSES["reaching"]
_TOWARDS = frozenset(["toward", "towards"])
_SIGHT = PHRASES["close_to_shore"]
_LEFT_BY = CLASSES["leaving"]
_LEAVING = CLASSES["setting_out"] | _LEFT_BY
_SET_OUT = 4  # words of "set out from"
_BEACH = 4  # words of "from a beach near"
_REACHED = frozenset(["reached"])
_OFF = frozenset(["off"])
_COAST = 4  # words of "off the coast of", "off the southern island of"
_WATERS = frozenset(["waters", "border", "borders"])
_MEETING = 8  # words from a place to the waters that meet there


class Shore(NamedTuple):
    """The country that the boats of a story go to, those off which they are told to be where nobody says so (the waters
    of two countries meet there), and those from which they set out."""

    country: str | None = None
    untold: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()


def of(reading: Reading, places: NamedPlaces, *, at_sea: bool) -> Shore:
    """Give the shore of a story: where its people are bound, else off which it has them, else where it is told from."""
    if not at_sea:
        return Shore()
    lower = reading.lower
    off: list[str] = []
    reached: list[str] = []
    left: set[str] = set()
    untold: set[str] = set()
    for name in reading.names:
        if name.kind != "place" or not name.country:
            continue
        after = lower[name.last : name.last + 2 * _MEETING]
        if after[:2] == [",", "where"] and "and" in after and not _WATERS.isdisjoint(after[:_MEETING]):
            index = reading.name_from(name.last)
            meeting = [other for other in reading.names[index : index + 2] if other.first < name.last + 2 * _MEETING]
            untold.update(other.country for other in [name, *meeting] if other.country)
        if _is_left(reading, name.first):
            left.add(name.country)
    for name in reading.names:
        if not name.country or name.country in untold | left:
            continue
        at = name.first - 1 if lower[name.first - 1] != "the" else name.first - 2
        if name.kind == "place" and _is_bound(lower, at):
            return Shore(name.country, frozenset(untold), frozenset(left))
        if name.kind == "place" and lower[at] in _REACHED:
            reached.append(name.country)
        before = lower[max(0, name.first - _COAST) : name.first]
        shore = not _OFF.isdisjoint(before) or lower[name.first - 1 : name.last + 1][-1:] in (["coast"], ["shore"])
        shore = shore or any(before[-len(words) :] == words for words in _SIGHT)
        if shore and name.kind in ("place", "people"):
            off.append(name.country)
    here = [places.scene] if places.scene not in untold | left | {None} else []
    return Shore(next(iter(off + here + reached), None), frozenset(untold), frozenset(left))


def _is_left(reading: Reading, place: int) -> bool:
    """Tell whether a place is one from which people or their boat set out: sailed from Izmir, set out from a beach near
    Izmir, the boat left Izmir."""
    lower = reading.lower
    if lower[place - 1] in _LEFT_BY:
        return not BOATS.isdisjoint(lower[max(0, place - 1 - _SET_OUT) : place - 1])
    least = max(0, place - 1 - _BEACH)
    at = next(
        (it for it in range(place - 1, least, -1) if not reading.words[it].islower() or lower[it] == "from"), least
    )
    return lower[at] == "from" and not _LEAVING.isdisjoint(lower[max(0, at + 1 - _SET_OUT) : at])


def _is_bound(lower: list[str], at: int) -> bool:
    """Tell whether a word before a place has people go there by boat, though they may not have come there: trying to
    reach Spain, bound for Spain, on their way to Spain."""
    if lower[at] in _REACHING:
        return True
    if lower[at] in _TOWARDS:
        return not lower[at - 1].startswith("drift")  # carrying people towards Spain
    return any(lower[at - len(words) + 1 : at + 1] == words for words in _BOUND)
