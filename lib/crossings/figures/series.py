"""Tells of a bare number that it goes on with the counts of an article by year, or as their total."""

from crossings.reading import Reading

from .counts import Count

_OPENING = frozenset(["yet", "but", "and", "while", ",", ";", "still"])
_GIVING = frozenset(["has", "had", "have", "been", "was", "were", "is"])
_BEING = frozenset(["was", "is", "became", "becomes", "stands", "stood", "remains"])
_TOTALS = frozenset(["total", "totals", "sum"])
_YEAR = len("1999")


def is_of_another_year(reading: Reading, begin: int, count: Count, earlier: dict) -> bool:
    """Tell whether a number is that of a year, where the count before it is one of a time: in 1999 there had been 33,
    for 2004 the agency had 1,894, and in 2019 229.

    ``begin`` is the first token of the sentence that may bear on the count, ``earlier`` the count before it.
    """
    lower = reading.lower
    if earlier["when"] is None or earlier["action"] == "killed" or count.year_like:
        return False
    if lower[count.first - 2] == "in" and _is_year(lower[count.first - 1]):
        return earlier["sentence"] == reading.sentence_of[count.first]
    opened = begin + 1 if lower[begin] in _OPENING else begin
    by_year = lower[opened] in ("in", "for") and opened + 1 < count.first and _is_year(lower[opened + 1])
    return by_year and lower[count.first - 1] in _GIVING


def is_the_total(lower: list[str], count: Count) -> bool:
    """Tell whether a number is said to be the total of those counted before it: the grand total was 31,000."""
    return lower[count.first - 1] in _BEING and count.first > 1 and lower[count.first - 2] in _TOTALS


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit()
