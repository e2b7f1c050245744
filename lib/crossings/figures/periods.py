"""Finds the words of a period: the spring of 2020, this year, the first half, budget year 2017."""

from crossings.calendar_names import MONTHS

from .word_classes import CLASSES

SPANS = CLASSES["span"]
ORDER = CLASSES["order_of_a_span"]
_KINDS = CLASSES["kind_of_year"]
_DETERMINERS = CLASSES["before_a_span"]
_WITHIN = CLASSES["within_a_span"]
_AGO = (["ago"], ["earlier"], ["before"])
_LONGEST = 5  # words before the noun of a period
_CENTURIES = ("19", "20")
_YEAR = len("1999")


def is_year(word: str) -> bool:
    """Tell whether a word is a year of the last or of this century."""
    return len(word) == _YEAR and word.isdigit() and word.startswith(_CENTURIES)


def at(lower: list[str], first: int) -> bool:
    """Tell whether a period begins at a token; one of a noun (year, quarter) only behind words that tell which."""
    told = False
    for place in range(first, min(len(lower), first + _LONGEST)):
        word = lower[place]
        if is_year(word) or word in MONTHS:
            return True
        if word in SPANS:
            return told
        if not (word in _DETERMINERS or word in ORDER or word in _KINDS or (word == "of" and told)):
            return False
        told = True
    return False


def within(lower: list[str], first: int) -> bool:
    """Tell whether a phrase begins at a token that says in which period: in 2019, for the whole of this year, of the
    spring of 2020, the year before, last month."""
    if lower[first : first + 1] == []:
        return False
    if lower[first] in _WITHIN:
        ago = lower[first + 1 : first + 2] in (["a"], ["one"]) and lower[first + 3 : first + 4] in _AGO
        return at(lower, first + 1) or (ago and lower[first + 2] in SPANS)
    near = lower[first : first + 2]
    return near[0] in ("the", "last", "this", "a") and len(near) > 1 and near[1] in SPANS


def ends_before(lower: list[str], begin: int, last: int) -> int | None:
    """Give the first token of the period that ends right before a token: the first half, the same quarter, last May,
    2019; None where none does."""
    if last - 1 < begin:
        return None
    first = last - 1
    if not (lower[first] in SPANS or lower[first] in MONTHS or is_year(lower[first])):
        return None
    named = lower[first] not in SPANS
    while first > begin and (
        lower[first - 1] in ORDER | _KINDS | _DETERMINERS
        or (lower[first - 1] in MONTHS and is_year(lower[first]))
        or (lower[first - 1] == "of" and first - 2 >= begin and lower[first - 2] in SPANS | ORDER)
        or (lower[first - 1] in SPANS and lower[first] == "of")
    ):
        first -= 1
        named = True
    return first if named else None
