"""What a reader can filter a table of the report by: for each choice how many of the rows on the page have it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing to filter by: the row's key, its label, and each value with the number of rows that have it.

    One that is not ``offered`` has too many values for a page to list: an address alone can choose one.
    """

    name: str
    label: str
    values: list[tuple[str, int]]
    offered: bool = True


def values_of(value: object) -> list[str]:
    """Give the values that a row has of one key, as a filter names them: of a list each."""
    if isinstance(value, list):
        return [text for item in value for text in values_of(item)]
    return [UNKNOWN if value is None else str(value)]


def facet(rows: Iterable[dict], name: str, label: str, *, order: Callable | None = None) -> Facet | None:
    """Give what rows can be filtered by, the commonest value first; None where all have the same value.

    Parameters
    ----------
    rows : iterable of dict
    name : str
        The rows' key.
    label : str
        What a page calls it.
    order : callable, optional
        The sort key of a pair of value and number, in place of the number.
    """
    counts = Counter(value for row in rows for value in values_of(row[name]))
    if len(counts) < 2:
        return None
    return Facet(name, label, sorted(counts.items(), key=order or (lambda item: (-item[1], item[0]))))


def by_value(item: tuple[str, int]) -> tuple[bool, str]:
    """Sort by the value itself, what is not known last: for years."""
    return item[0] == UNKNOWN, item[0]
