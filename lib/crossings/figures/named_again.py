"""Finds counts that name again people counted before, or some of them: the 17, all seven, sixteen of the 175, the other
four, those eleven."""

from crossings.calendar_names import MONTHS
from crossings.lexicon import words
from crossings.reading import Reading

from . import periods
from .counting import STAYING
from .counts import Count
from .nouns import Noun, after
from .surroundings import PARTS
from .verbs import at_token
from .word_classes import CLASSES, PHRASES

_DEFINITE = ("the", "all", "those", "these")
_BETWEEN = 2  # words between "of" and the number of the whole
_REST = frozenset(["other", "remaining"])
_ONLY = frozenset(["only", "just"])
_THEY = CLASSES["named_again"]
_LISTING = frozenset([",", "and", "besides", "a", "an"])
_LISTED, _JOINED = 4, 2  # numbers of a list of parts, words between two
_THERE_ARE = PHRASES["there_are"]
_LOOKED_AT = 3  # words after a number in which a noun of its own would stand
_LOOKED_BACK = 12  # numbers
_SHORTEST = 3  # letters of a plural
_ENDS = words(__file__, "no_noun_after_a_number")
_MARKS = CLASSES["closing_mark"]
_DESCRIBING = ("ed", "ly")


def known_before(reading: Reading, count: Count, noun: Noun, told: dict[int, int]) -> int | None:
    """Give the value that a count names again, or whose part it is; None where it does neither.

    ``told`` gives for the value of each count before it, in the order last told, the offset where that count ends.
    """
    lower = reading.lower
    before = lower[count.first - 1] if count.first else ""
    following = "".join(lower[count.last : count.last + 1])
    whole = _whole(reading, count.last + 1, told) if following == "of" and (count.low or 0) > 1 else None
    if whole is not None or (following == "of" and before not in _DEFINITE):
        return whole
    if count.low is None or count.low != count.high:
        return None
    if noun.kind == "person" and noun.word in PARTS and (parts := _sum_of_parts(reading, count)) in told:
        return parts
    if noun.word in _THEY and before in _DEFINITE and count.low in told:
        return count.low if count.low > 1 else None
    if noun.kind not in ("bare", "thing"):
        return None
    if noun.kind == "thing" and not (count.is_set or has_no_noun(reading, count.last)):
        return None
    if before in _REST and lower[count.first - 2] in _DEFINITE:
        return _rest_of(count.low, told)
    there = count.first - 1 if before in _ONLY else count.first
    named = before in _DEFINITE or is_kept(lower, count.first) or lower[there - 2 : there] in _THERE_ARE
    again = named and count.low in told and _is_the_last_such(reading, count, told[count.low])
    return count.low if again else None


def _sum_of_parts(reading: Reading, count: Count) -> int | None:
    """Give the sum of a list of parts in which a count stands: 11 men, 15 women and three children; None where it is no
    such list."""
    numbers, lower = reading.numbers, reading.lower
    here = reading.number_from(count.number)
    if here == len(numbers) or numbers[here].first != count.number:
        return None
    total, parts = count.low or 0, 1
    for step in (1, -1):
        ended, begun = count.last + 1, count.first  # of a part: its number and its noun
        for number in numbers[here + step : here + step * (_LISTED + 1) : step] if here + step >= 0 else []:
            between = lower[ended : number.first] if step > 0 else lower[number.last + 1 : begun]
            plain = 0 < len(between) <= _JOINED and _LISTING.issuperset(between)
            if not plain or PARTS.isdisjoint(lower[number.last : number.last + 1]):
                break
            total, parts, ended, begun = total + int(number.value), parts + 1, number.last + 1, number.first
    return total if parts > 1 else None


def has_no_noun(reading: Reading, last: int) -> bool:
    """Tell whether no noun follows a number, though no list knows what does: the seven humanely, the 14 go back, the
    eleven protested; not: the two sides, the two main parties."""
    lower = reading.lower
    if lower[last : last + 1] == ["of"]:
        return periods.within(lower, last)  # the 12 of budget year 2017
    for at in range(last, min(len(lower), last + _LOOKED_AT)):
        word = lower[at]
        if word in _ENDS or word in _MARKS:
            return True
        if not word.isalpha() or reading.words[at][0].isupper() or _is_a_plural(word):
            return False
        if word.endswith(_DESCRIBING) and lower[at + 1 : at + 2] != [] and lower[at + 1] in _ENDS | {".", ","}:
            return True
        if at_token(lower, at) is not None and at > last:
            return True
    return False


def _is_a_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss") and len(word) > _SHORTEST


def _rest_of(value: int, told: dict[int, int]) -> int | None:
    """Give the whole of which as many are left beside a part told of: of fifteen, thirteen are women; the other two."""
    return next((whole for whole in reversed(told) if whole - value in told and whole > value), None)


def _is_the_last_such(reading: Reading, count: Count, told: int) -> bool:
    """Tell whether the last number of this value before a count is that of the figure that ends at an offset, or one
    without a noun: three boats, and then "the three", are of no three refugees told before."""
    index = reading.number_from(count.first)
    for number in reversed(reading.numbers[max(0, index - _LOOKED_BACK) : index]):
        if reading.starts[number.first] < told:
            return True
        near = {*reading.lower[max(0, number.first - 2) : number.first], *reading.lower[number.last : number.last + 1]}
        if number.value == count.low and number.kind == "cardinal" and near.isdisjoint(MONTHS):
            return after(reading, number.last, len(reading.lower)).kind != "thing" or has_no_noun(reading, number.last)
    return True


def is_kept(lower: list[str], first: int) -> bool:
    """Tell whether a count is one that somebody keeps to: the latest reports stay with eleven; stand by 300."""
    return first > 1 and (
        (lower[first - 1] == "with" and lower[first - 2] in STAYING)
        or (lower[first - 1] == "by" and lower[first - 2] in ("stand", "stands", "stood"))
    )


def _whole(reading: Reading, at: int, told: dict[int, int]) -> int | None:
    """Give the value of "the 175" that begins at a token, where it was counted before."""
    if reading.lower[at : at + 1] == [] or reading.lower[at] not in _DEFINITE:
        return None
    index = reading.number_from(at)
    if index == len(reading.numbers) or reading.numbers[index].first > at + _BETWEEN:
        return None
    value = reading.numbers[index].value
    return int(value) if value in told else None
