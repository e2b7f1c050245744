"""Leaves the home of a people untold where nothing but their name tells it: of Hazaras or Yazidis lost at sea or in a
camp an article may never say which country they left."""

from crossings.lexicon import words
from crossings.reading import Reading

from .story import Story

_PEOPLES = words(__file__, "peoples")
# Whoever is held or lives somewhere is of his people's country; a boat may have set out from any, and of those who die
# in a camp news tells where that is.
_AT_SEA = frozenset(["arrived", "fled", "killed", "other"])
_IN_A_CAMP = frozenset(["displaced", "killed", "other"])


def told(reading: Reading, rows: list[dict], about: Story) -> list[dict]:
    """Give the figures of an article, with no origin of those on the way by boat or lost in a camp where that is the
    country of a people whom it names by a name of their own, and which it names nowhere else, but for the waters off
    it."""
    actions = _AT_SEA if about.at_sea else _IN_A_CAMP if about.in_a_camp else ()
    lower = reading.lower
    by_people: set[str] = set()
    named: set[str] = set()
    for name in reading.names:
        if not name.country:
            continue
        if name.kind == "people" and lower[name.last - 1] in _PEOPLES:
            by_people.add(name.country)
        elif name.kind in ("people", "place") and lower[name.first - 1 : name.first] != ["off"]:
            named.add(name.country)
    untold = by_people - named if actions else ()
    for row in rows if untold else []:
        if row["origin"] in untold and row["action"] in actions:
            row["origin"] = None
    return rows
