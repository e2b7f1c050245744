"""Reads each number with the words that hedge it: the span of a count, its lowest and highest value, its hedge."""

from typing import NamedTuple

from crossings.calendar_names import MONTHS
from crossings.lexicon import pairs, words
from crossings.reading import Reading

from .word_classes import CLASSES, PHRASES

# "Hundreds" are at least two of the unit; a plural magnitude is open above.
LEAST_OF_A_PLURAL = 2
_BEFORE = {tuple(key.split()): value for key, value in pairs(__file__, "hedges").items()}
_AFTER = {tuple(key.split()): value for key, value in pairs(__file__, "hedges_after").items()}
_LONGEST = max(map(len, _BEFORE))
_ENDING_A_HEDGE, _OPENING_A_HEDGE = {hedge[-1] for hedge in _BEFORE}, {hedge[0] for hedge in _AFTER}
_GROUPS = words(__file__, "group_nouns")
_CHANGES = words(__file__, "changes")
MONEY = CLASSES["money"]
CURRENCIES = CLASSES["currency"]
_SHARE = CLASSES["share"]
CAPACITY = CLASSES["capacity"]
_VAGUE = frozenset(["several", "few", "many"])
# After "several" these are magnitudes: several dozen, several hundred thousand.
_MAGNITUDES = frozenset([12, 100, 1000, 10_000, 100_000, 1_000_000])
NONE = frozenset(["no", "none", "nobody"])
_SETS = {"pair": 2, "trio": 3, "quartet": 4}
_TELLING_HOW_MANY = NONE | _SETS.keys()
_ADDING = CLASSES["adding"]
_EVERYBODY = 9_000_000_000  # people
_LIMITS = CLASSES["limit_of_two"]
_SIDES = {"lower": "at_least", "upper": "at_most"}
_BEING_A_LIMIT = frozenset(["at", "is", "was", "of", "as", "to", "be"])
_LIMIT = 14  # words from a limit to its number
_NO_WIDTH = frozenset("\u200b\u200c\u200d\u2060\ufeff")
# A third of the 300, two thirds of an expected 300.
# Of so many equal parts a share is told by these words.
PARTS = {"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10,
         "tenths": 10}  # fmt: skip
_TIMES = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_HALF = 2
_DEFINITE = CLASSES["before_a_whole"]
_WHOLE = 3  # words from "of" to the number of the whole
_GROUP = 3  # digits between two separators
_BEFORE_YEAR = CLASSES["before_its_year"]
_OR_EVEN = PHRASES["or_even"]
_JOINTS = frozenset(["-", "–", "—", "to", "and", "or"])
_QUARRELS = CLASSES["quarrel"]
_QUARREL = 9  # words from a quarrel to those whom it is over
_HANDING = CLASSES["handing"]
_GOING_PAST, _COUNTED = CLASSES["going_past"], CLASSES["numbers_of_people"]
_NOT_SAID = CAPACITY | {"pass"}  # they bound a number, and stand outside of its words
_PAST = 14  # words from what goes past a number to it


class Count(NamedTuple):
    """A number that may count people: tokens ``first`` to ``last`` (exclusive), hedge included; ``number`` is the
    first token of its numeral. ``bounds`` are the lowest and highest value, None where open."""

    first: int
    last: int
    number: int
    low: int | None
    high: int | None
    hedge: str
    year_like: bool
    group: bool
    is_set: bool = False  # a noun says how many: a pair, the trio


def hedge_before(lower: list[str], at: int, begin: int) -> tuple[int, str | None]:
    """Give the token where the hedge before ``at`` begins, and what it says."""
    if lower[at - 1] not in _ENDING_A_HEDGE:
        return at, None
    for size in range(min(_LONGEST, at - begin), 0, -1):
        hedge = _BEFORE.get(tuple(lower[at - size : at]))
        if hedge and lower[at - size - 1 : at - size] and lower[at - size - 1] in _ADDING and lower[at - size] == "up":
            return at, None  # these add up to 242
        if (
            hedge
            and lower[at - size] == "over"
            and (lower[at - size - 1] in _HANDING or not _QUARRELS.isdisjoint(lower[max(begin, at - _QUARREL) : at]))
        ):
            return at, None  # handed over 18 of them, protested over seven refugees
        if hedge and "past" in lower[at - size : at] and not _goes_past(lower, at - size, begin):
            return at, None  # walked past 300 refugees, the past two arrivals
        if hedge:
            return (at if lower[at - size] in _NOT_SAID else at - size), hedge
    return at, None


def _goes_past(lower: list[str], at: int, begin: int) -> bool:
    """Tell whether it is a number that goes past another one: pushed the total past 300, arrivals went past 300."""
    before = lower[max(begin, at - _PAST) : at]
    return not _GOING_PAST.isdisjoint(before) and not _COUNTED.isdisjoint(before)


def _share_before(lower: list[str], at: int, begin: int) -> tuple[int, float] | None:
    """Give the token where "a third of the" before a number begins, and the share: of it so many are counted."""
    of = at - 1
    while of > begin and at - of <= _WHOLE and lower[of] in _DEFINITE:
        of -= 1
    parts = PARTS.get(lower[of - 1]) if of - 1 >= begin and lower[of] == "of" else None
    if parts is None:
        return None
    first = of - 2 if lower[of - 2] != "-" else of - 3
    times = _TIMES.get(lower[first]) if first >= begin else None
    if times is None:
        if parts != _HALF:
            return None
        first, times = of - 1, 1
    return hedge_before(lower, first, begin)[0], times / parts


def _hedge_after(lower: list[str], at: int, end: int) -> tuple[int, str | None]:
    for size in (3, 2, 1) if lower[at] in _OPENING_A_HEDGE else ():
        if at + size <= end:
            hedge = _AFTER.get(tuple(lower[at : at + size]))
            if hedge:
                return at + size, hedge
    return at, None


def _limit_before(lower: list[str], at: int, begin: int) -> str | None:
    """Give what a number is that somebody names as a limit: puts the lower limit for three provinces at 300."""
    if lower[at - 1] not in _BEING_A_LIMIT:
        return None
    for limit in range(at - 2, max(begin, at - _LIMIT), -1):
        if lower[limit] in _LIMITS and lower[limit - 1] in _SIDES:
            return _SIDES[lower[limit - 1]]
        if lower[limit][0].isdigit() or lower[limit] in (";", ":", ","):
            return None
    return None


def _bounds(value: int, hedge: str) -> tuple[int | None, int | None]:
    if hedge == "at_least":
        return value, None
    if hedge == "at_most":
        return None, value
    return value, value


def _is_broken(reading: Reading, number) -> bool:
    """Tell whether a character without width stands beside a number: what it counts cannot be known."""
    text, start, end = reading.text, reading.starts[number.first], reading.ends[number.last - 1]
    return text[start - 1 : start] in _NO_WIDTH or text[end : end + 1] in _NO_WIDTH


def _is_group(token: str) -> bool:
    """Tell whether a token is three digits, as the thousands part of a number is."""
    return len(token) == _GROUP and token.isascii() and token.isdigit()


def _in_range(lower: list[str], first, second) -> bool:
    """Tell whether two numbers are the ends of one range: 20-30, 20 to 30, between 20 and 30, 20 or 21."""
    rising = first.kind == second.kind == "cardinal" and second.value > first.value
    if rising and lower[first.last : second.first] in _OR_EVEN:
        return True  # eighty, perhaps ninety
    if second.first != first.last + 1 or second.kind != "cardinal" or first.kind not in ("cardinal", "year_like"):
        return False
    joint, before = lower[first.last], lower[first.first - 1] if first.first else ""
    if joint not in _JOINTS:
        return False
    if joint == "and":
        return before == "between"
    if (
        joint == "or"
        and before == ","
        and lower[first.first - 2 : first.first - 1] != []
        and lower[first.first - 2][0].isdigit()
    ):
        return False  # 1,037, 1,038 or 1,056
    if first.kind == "year_like" and before in _BEFORE_YEAR:
        return False  # from 30,000 in 2013 to 85,000
    if joint == "to" and before == "from":
        near = lower[max(0, first.first - 7) : first.first]
        return _CHANGES.isdisjoint(near)
    return True


def find(reading: Reading) -> list[Count]:
    """Give the counts of a reading, in order: percentages, money, ordinals, fractions and ages left out."""
    lower, numbers = reading.lower, reading.numbers
    size = len(lower)
    found: list[Count] = []
    skip = False
    dateline = reading.layout.dateline
    before, story = (reading.token_at(dateline[0]), reading.token_at(dateline[1])) if dateline else (0, 0)
    for index, number in enumerate(numbers):
        if skip:
            skip = False
            continue
        if number.kind in ("ordinal", "fraction") or number.value != int(number.value):
            continue
        begin, end = reading.sentence_tokens[reading.sentence_of[number.first]]
        if before <= number.first < story or number.value > _EVERYBODY or _is_broken(reading, number):
            continue
        first, last = number.first, number.last
        previous = lower[first - 1] if first > begin else ""
        following = lower[last] if last < end else ""
        if (
            previous in MONEY
            or following in _SHARE
            or following in CURRENCIES
            or lower[last : last + 2] == ["per", "cent"]
        ):
            continue
        by_age = following == "-" and last + 1 < size and lower[last + 1] in ("year", "month", "day")
        if previous in ("aged", "age") or by_age or (previous == "no" and lower[first] == "one"):
            continue
        value = int(number.value)
        low: int | None = value
        high: int | None = value
        hedge = "exact"
        if number.digits and 0 < value < 1000 and last < end and _is_group(lower[last]) and previous not in MONTHS:
            value, last, skip = value * 1000 + int(lower[last]), last + 1, True  # "13 507": a space for the separator
            low = high = value
        # "10, 000": a space typed after the separator.
        if lower[last : last + 2] == [",", "000"] and last + 2 <= end:
            value, last, skip = value * 1000, last + 2, True
            low = high = value
        second = numbers[index + 1] if index + 1 < len(numbers) else None
        if second is not None and not skip and second.last <= end and _in_range(lower, number, second):
            other = int(second.value)
            # "two to three million": the scale stands once.
            if value < 1000 <= other and second.last - second.first > 1:
                scale = 10 ** (3 * ((len(str(other)) - 1) // 3))
                value = value * scale if value * scale <= other else value
            if value <= other:
                low, high, hedge, last, skip = value, other, "range", second.last, True
                if previous == "between":
                    first -= 1
                first = hedge_before(lower, first, begin)[0]
        if hedge == "exact" and number.kind == "magnitude":
            low, high, hedge = value * LEAST_OF_A_PLURAL, None, "order_of_magnitude"
        if hedge == "exact":
            if previous in _VAGUE and value in _MAGNITUDES and not number.digits:
                low, high, hedge = value * LEAST_OF_A_PLURAL, None, "order_of_magnitude"
                first -= 2 if previous == "few" and lower[first - 2] == "a" else 1
            elif previous == "a" and not number.digits:
                first -= 1
            first, said = hedge_before(lower, first, begin)
            last, after = _hedge_after(lower, last, end)
            said = said or after or _limit_before(lower, first, begin)
            if said and hedge == "exact":
                hedge = said
                low, high = _bounds(value, said)
        if previous == "not" and lower[number.first] == "one":
            first, low, high = first - 1, 0, 0  # not one refugee was admitted
        share = _share_before(lower, first, begin) if hedge != "range" else None
        if share is not None:
            first, low, high, hedge = share[0], round(value * share[1]), round(value * share[1]), "about"
        group = False
        if first - 2 >= begin and lower[first - 1] == "of" and lower[first - 2] in _GROUPS:
            group = True
            if first - 3 >= begin and lower[first - 3] in ("a", "the", "one"):
                first -= 3
            elif first - 2 == begin:
                first -= 2  # a headline leaves the article out
        found.append(Count(first, last, number.first, low, high, hedge, number.kind == "year_like", group))
    found.extend(
        [
            _none_at(lower, at) if word in NONE else _set_at(lower, at)
            for at, word in enumerate(lower)
            if word in _TELLING_HOW_MANY
        ]
    )
    return sorted(found, key=lambda count: count.first)


def _none_at(lower: list[str], at: int) -> Count:
    """Give the count of nobody; "no one" is one word in two."""
    return Count(at, at + 1 + (lower[at] == "no" and lower[at + 1] == "one"), at, 0, 0, "exact", False, False)


def _set_at(lower: list[str], at: int) -> Count:
    """Give the count of a noun that says how many there are: a pair of refugees, the trio."""
    value = _SETS[lower[at]]
    first = at - 1 if at and lower[at - 1] == "a" else at
    return Count(first, at + 1, at, value, value, "exact", False, False, is_set=True)
