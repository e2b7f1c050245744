"""The finding that a chart of reported counts has for its title: computed, and true of any archive."""

from collections import defaultdict
from datetime import date, timedelta

from .told import Told, years_of

_NEAR = 1.25  # of two beginnings the earlier is at most so many times as long ago as the later
_YEAR = timedelta(days=366)


def counts_title(items: list[Told], kind: str) -> str:
    """Say what dated counts show.

    The first that holds: how the running totals of one movement went from the first report to the last; from where to
    where the estimates reach; which count is the highest.

    Parameters
    ----------
    items : list of Told
        Dated, one or more.
    kind : str
        What all count: ``of people who moved``.
    """
    if len(items) == 1:
        return f"The one dated count {kind} is {items[0].label}{years_of(items)}"
    return _running(items) or _estimated(items) or _highest(items, kind)


def fullest_movement(items: list[Told]) -> list[Told]:
    """Give the running totals of one movement (from, to, deed) from one beginning on, where most are; empty below two.

    A count of some of the people (24,944 of them women) is no total of the movement, nor is one that ends more than a
    year before its report (607 until 1989) the total of that day.
    Beginnings are one where the times from them to the last report differ by a fifth at most: totals since 1948 and
    since 1953 can be read as one row of numbers, those since last month cannot.
    """
    movements: dict[tuple, list[Told]] = defaultdict(list)
    for item in items:
        begun = item.when_from and item.when_from <= item.day
        lasting = item.when_to is None or item.day - item.when_to <= _YEAR
        if item.running and lasting and not item.part and item.origin and item.destination and begun:
            movements[item.origin, item.destination, item.action].append(item)
    groups = [_from_one_beginning(movements[name]) for name in sorted(movements)]
    fullest = max(groups, key=len, default=[])
    return sorted(fullest, key=lambda item: (item.day, item.at, item.figure_id)) if len(fullest) > 1 else []


def _from_one_beginning(items: list[Told]) -> list[Told]:
    last = max(item.day for item in items)
    ordered = sorted(items, key=lambda item: (item.when_from, item.figure_id))
    first, best = 0, ordered[:1]
    for at, item in enumerate(ordered):
        while last - ordered[first].when_from > _NEAR * (last - item.when_from):
            first += 1
        if at + 1 - first > len(best):
            best = ordered[first : at + 1]
    return best


def movement(item: Told) -> str:
    """Name the movement that a count is of: ``Sudan to Chad (fled)``."""
    did = f" ({item.action.replace('_', ' ')})" if item.action != "other" else ""
    return f"{item.origin} to {item.destination}{did}"


def _up_to(item: Told) -> tuple[date, int]:
    """Give up to when a total counts, an open one up to the day on which it is told, and the number."""
    return item.when_to or item.day, item.at


def _running(items: list[Told]) -> str | None:
    """Tell the running totals of the movement that has most: of the first day that which ends first, of the last day
    that which ends last."""
    group = fullest_movement(items)
    days = sorted({item.day for item in group})
    if len({day.year for day in days}) < 2:
        return None
    first = min((item for item in group if item.day == days[0]), key=_up_to)
    last = max((item for item in group if item.day == days[-1]), key=_up_to)
    return (
        f"Running totals of people from {movement(first)} stand at {first.label} in {first.day.year} and "
        f"{last.label} in {last.day.year}, the first and last of {len(group):,} counts"
    )


def _estimated(items: list[Told]) -> str | None:
    estimates = [item for item in items if item.estimated]
    counted = [item for item in items if not item.estimated]
    if not estimates or not counted or any(item.measure == "flow" for item in items):
        return None
    estimated, groups = _reach("estimate", estimates, " of people at a time"), _reach("counted group", counted)
    return f"{estimated[0].upper()}{estimated[1:]}, {groups}{years_of(items)}"


def _reach(name: str, items: list[Told], of: str = "") -> str:
    """Say from where to where counts reach: ``counted groups run from 5 to 80``, ``the one counted group is at 5``."""
    if len(items) == 1:
        return f"the one {name}{of} is at {items[0].label}"
    numbers = [n for item in items for n in (item.low, item.high) if n is not None]
    low, high = min(numbers), max(numbers)
    return (
        f"all {len(items):,} {name}s{of} are at {low:,}" if low == high else f"{name}s{of} run from {low:,} to {high:,}"
    )


def _highest(items: list[Told], kind: str) -> str:
    highest = max(items, key=lambda item: item.at)
    lowest = min(n for item in items for n in (item.low, item.high) if n is not None)
    if lowest == highest.at:
        return f"All {len(items):,} reported counts {kind} say {lowest:,}{years_of(items)}"
    several = sum(item.at == highest.at for item in items) > 1
    whose = "" if several else f"{_where(highest)}, {_claimed(highest)}"
    return f"The highest of {len(items):,} reported counts {kind} is {highest.label}{whose}{years_of(items)}"


def _where(item: Told) -> str:
    if item.measure == "flow" and item.origin and item.destination:
        return f", {movement(item)}"
    return f", in {item.destination}" if item.measure == "stock" and item.destination else ""


def _claimed(item: Told) -> str:
    if not item.claimed_by:
        return "in the article's own voice"
    first, space, rest = item.claimed_by.partition(" ")
    return f"claimed by {first.lower() if first == 'The' else first}{space}{rest}"
