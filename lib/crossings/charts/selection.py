"""Which of many things a chart draws: those that matter most, and of equals some of every time."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Thing = TypeVar("Thing")


def evenly(things: Sequence[Thing], most: int) -> list[Thing]:
    """Give at most so many of things in order, at equal steps."""
    room = min(most, len(things))
    return [things[number * len(things) // room] for number in range(room)]


def foremost(things: Sequence[Thing], rank: Callable[[Thing], Any], most: int) -> list[Thing]:
    """Give at most so many of things in order, those of the highest rank, of equals evenly, in the order they had."""
    places: dict[Any, list[int]] = defaultdict(list)
    for place, thing in enumerate(things):
        places[rank(thing)].append(place)
    chosen: list[int] = []
    for highest in sorted(places, reverse=True):
        chosen += evenly(places[highest], most - len(chosen))
    return [things[place] for place in sorted(chosen)]
