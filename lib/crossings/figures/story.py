"""Tells whether an article is about displacement, and whose."""

from typing import NamedTuple

from crossings.lexicon import pairs
from crossings.reading import Reading

from .nouns import DISPLACED
from .verbs import STRONG

_BY_ORIGIN = pairs(__file__, "origin_populations")
# Single words that tell an article about displacement.
_SIGNS = frozenset(DISPLACED) | STRONG | {"asylum", "border"}
_MISSIONS = frozenset(["embassy", "consulate", "smuggling", "escape", "crossing"])
_SHORT = 80  # words
_STRONGLY, _DENSE = 3, 150  # signs, and words to a sign, of an article about nothing else


class Story(NamedTuple):
    """What an article is about: the country of the people it names most, None where it is not about displacement;
    whether it is about that before all else."""

    origin: str | None
    strongly: bool


def of(reading: Reading) -> Story:
    """Give the people whose displacement an article is about.

    It is about displacement where at least two of its words name displaced people, say that somebody fled or was
    displaced, or count people of a country that is in the news for leaving; in a short text one is enough.
    """
    lower = reading.lower
    hits = sum(1 for word in lower if word in _SIGNS)
    tally: dict[str, int] = {}
    counted: set[str] = set()
    numbers = {number.last for number in reading.numbers if number.kind != "ordinal"}
    for name in reading.names:
        if name.kind == "people" and name.country:
            tally[name.country] = tally.get(name.country, 0) + 1
            plural = lower[name.last - 1].endswith("s")
            if plural and name.country in _BY_ORIGIN and not numbers.isdisjoint(range(name.first - 2, name.first + 1)):
                counted.add(name.country)
                hits += 1
    if counted:
        hits += sum(1 for word in lower if word in _MISSIONS)
    if hits < (1 if len(lower) < _SHORT else 2):
        return Story(None, False)
    origin = max(tally, key=tally.__getitem__) if tally else ""
    dense = hits * _DENSE >= len(lower)
    return Story(origin, dense and hits >= _STRONGLY and origin in _BY_ORIGIN)
