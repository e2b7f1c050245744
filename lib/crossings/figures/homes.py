"""Leaves the home of a people untold where nothing but their name tells it: of Hazaras or Yazidis an article may count
many and never say which country they left."""

from crossings.lexicon import words
from crossings.reading import Reading

_PEOPLES = words(__file__, "peoples")


def told(reading: Reading, rows: list[dict]) -> list[dict]:
    """Give the figures of an article, with no origin where that is the country of a people whom it names by a name of
    their own, and which it names nowhere else, but for the waters off it."""
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
    untold = by_people - named
    for row in rows if untold else []:
        if row["origin"] in untold:
            row["origin"] = None
    return rows
