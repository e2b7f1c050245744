"""The finding that a chart of reported counts has for its title: computed, and true of any archive."""

from collections import defaultdict

from .told import Told, years_of


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


def _running(items: list[Told]) -> str | None:
    """Give the running totals of the movement that has most: the highest of the first day's and of the last day's."""
    movements: dict[tuple, list[Told]] = defaultdict(list)
    for item in items:
        if item.running and item.origin and item.destination:
            movements[item.origin, item.destination, item.action].append(item)
    told = [(len(group), name) for name, group in movements.items() if len({item.day.year for item in group}) > 1]
    if not told:
        return None
    number, name = max(told)
    group = movements[name]
    days = [item.day for item in group]
    first, last = (max((i for i in group if i.day == day), key=lambda i: i.at) for day in (min(days), max(days)))
    origin, destination, action = name
    did = f" ({action.replace('_', ' ')})" if action != "other" else ""
    return (
        f"Running totals of people from {origin} to {destination}{did} stand at {first.label} in {first.day.year} and "
        f"{last.label} in {last.day.year}, the first and last of {number:,} reports"
    )


def _estimated(items: list[Told]) -> str | None:
    estimates = [n for item in items if item.estimated for n in (item.low, item.high) if n is not None]
    counted = [n for item in items if not item.estimated for n in (item.low, item.high) if n is not None]
    if not estimates or not counted or any(item.measure == "flow" for item in items):
        return None
    return f"Estimates of people at a time {_reach(estimates)}, counted groups {_reach(counted)}{years_of(items)}"


def _reach(numbers: list[int]) -> str:
    low, high = min(numbers), max(numbers)
    return f"are at {low:,}" if low == high else f"run from {low:,} to {high:,}"


def _highest(items: list[Told], kind: str) -> str:
    highest = max(items, key=lambda item: item.at)
    lowest = min(n for item in items for n in (item.low, item.high) if n is not None)
    if lowest == highest.at:
        return f"All {len(items):,} reported counts {kind} say {lowest:,}{years_of(items)}"
    several = sum(item.at == highest.at for item in items) > 1
    whose = "" if several else ", claimed by a source" if highest.claimed_by else ", in the article's own voice"
    return f"The highest of {len(items):,} reported counts {kind} is {highest.label}{whose}{years_of(items)}"
