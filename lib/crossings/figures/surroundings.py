"""What the words about a number tell of it: a date, an age, part of a count, a border, death."""

from typing import NamedTuple

from crossings.calendar_names import MONTHS
from crossings.lexicon import pairs, words
from crossings.reading import Reading

from . import verbs
from .counts import Count
from .governing import governing
from .nouns import Noun, compound
from .word_classes import CLASSES, PHRASES

CHANGES = words(__file__, "changes")
LEFT = frozenset(pairs(__file__, "origin_populations"))  # countries whose people are in the news for leaving
MOVES = frozenset(["arrived", "fled", "resettled", "repatriated", "detained", "other"])
BORDERS = words(__file__, "borders")
PARTS = words(__file__, "parts_of_a_count")
_WINDOW = 80
WHOLE = 100_000  # people; more than so many may be all of a people
REACH = 2  # sentences that a bare number may look back for the count it carries on
STORY = 5  # sentences in which a story goes on with its people
_LONGEST_MONTH = 31
_JOINING_DAYS = frozenset(["and", "-", "to"])
_LONG_PART = 20  # words between a whole and its part
_SHARES = CLASSES["share"] | {"per"}
_RATIOS = (["in"], ["out", "of"])
_SHARED = 10  # of so many, at the most, some are told as a share
_ORDER = CLASSES["next_units"]
_OLDEST = 110  # years
_AGE_BEFORE = frozenset(["was", "is", "am", "turned"])
_AGES = CLASSES["of_an_age"]
_AGED, _ONE_OF = 5, 3  # words from "aged" or "a" to a number of years; words of "a man of"
_ONE = frozenset(["a", "an", "one", "another", "the"])
_TRADES = tuple(CLASSES["ending_of_a_trade"])
_NO_TRADES = tuple(CLASSES["ending_of_no_trade"])
GROUPS = words(__file__, "group_nouns") | CLASSES["body_of_members"] | CLASSES["total"]
_BOUNDS = frozenset(["under", "below"])
_OF_AN_AGE = CLASSES["under_an_age"]
_ENDING = ([], ["."], [","], [";"], ["and"], ["or"], ["years"])
_EXTREMES = frozenset(["youngest", "oldest", "eldest"])
_SUBJECT = 7  # words of "the youngest adult among them is"
_SOMEBODY = frozenset(["he", "she", "i", "who", "him", "her"])


class Found(NamedTuple):
    """A decision: the rule that made it, how sure it is, the verb that governs the count, and the population of whom
    "them" means."""

    rule: str
    confidence: float
    verb: verbs.Verb | None
    population: str | None = None


def bounds(reading: Reading, token: int) -> tuple[int, int]:
    """Give the tokens of a token's sentence that may bear on it: at most a window, where a "sentence" is a file."""
    begin, end = reading.sentence_tokens[reading.sentence_of[token]]
    if end - begin <= _WINDOW:
        return begin, end
    return max(begin, token - _WINDOW), min(end, token + _WINDOW)


def verb_of(reading: Reading, count: Count, noun: Noun) -> verbs.Verb | None:
    """Give the verb that governs a count; several rules ask for it."""
    asked = count.first, noun.at
    if asked not in reading.governing:
        reading.governing[asked] = governing(reading.lower, *asked, *bounds(reading, count.first))
    return reading.governing[asked]


def is_date(reading: Reading, count: Count, covered: list[tuple[int, int]]) -> bool:
    start, end = reading.starts[count.number], reading.ends[count.last - 1]
    for a, b in covered:
        if a < end and start < b:
            return True
    lower, at = reading.lower, count.number
    before = lower[at - 1] if at else ""
    if at > 2 and before in _JOINING_DAYS and lower[at - 3] in MONTHS and lower[at - 2].isdigit():
        return True
    if before == "." and at > 1:
        before = lower[at - 2]
    if before in MONTHS and not count.year_like and (count.high or 0) > _LONGEST_MONTH:
        return False
    # "In April five died" has no day.
    return lower[count.last] in MONTHS or (before in MONTHS and not lower[at].isalpha())


def is_day_of_month(reading: Reading, count: Count) -> bool:
    """Tell whether a number right before another is the day of a month: on Nov. 7 five people came."""
    lower, at = reading.lower, count.number
    month = at - 2 if at > 1 and lower[at - 1] == "." else at - 1
    if at < 1 or lower[month] not in MONTHS or not 0 < (count.low or 0) <= _LONGEST_MONTH:
        return False
    index = reading.number_from(count.last)
    return index < len(reading.numbers) and reading.numbers[index].first == count.last


def is_a_share(reading: Reading, count: Count) -> bool:
    """Tell whether a number is one of a share: 40 percent, nine in ten, four out of five."""
    lower, numbers = reading.lower, reading.numbers
    if lower[count.last] in _SHARES:
        return True
    index = reading.number_from(count.number)
    if index == len(numbers) or (numbers[index].value or 0) > _SHARED:
        return False
    for few, of in zip(
        numbers[max(0, index - 1) : index + 1], numbers[max(0, index - 1) + 1 : index + 2], strict=False
    ):
        named = lower[few.last : of.first] in _RATIOS and count.number in (few.first, of.first)
        if named and few.value is not None and of.value is not None and few.value < of.value <= _SHARED:
            return True
    return False


def is_of_units_told(lower: list[str], first: int) -> bool:
    """Tell whether a number is of months or days told before it: 40 in the first three months and 12 in the next
    three."""
    return first > 2 and lower[first - 3 : first - 1] == ["in", "the"] and lower[first - 1] in _ORDER


def names_displaced(lower: list[str], first: int, last: int) -> bool:
    return any(
        compound(lower, at, last)[0] is not None or (verbs.at_token(lower, at) or (0, "", ""))[1] == "strong"
        for at in range(first, last)
    )


def names_dead(lower: list[str], first: int, last: int) -> bool:
    """Tell whether words of death or injury stand before a number: it may count those."""
    deadly = [at for at in range(first, last) if lower[at] in verbs.DEADLY]
    return any((verbs.at_token(lower, at) or (0, "", ""))[1] == "dead" for at in deadly)


_OPENING_A_PART = PHRASES["opening_a_part"]


def opens_a_part(lower: list[str], first: int) -> bool:
    return first > 1 and (lower[first - 1] == "including" or lower[first - 2 : first] in _OPENING_A_PART)


def is_part(reading: Reading, count: Count, noun: Noun, earlier: dict | None) -> bool:
    """Tell whether a count of some trade or kind is part of people counted before: among them two monks."""
    lower = reading.lower
    if earlier is None or earlier["sentence"] != reading.sentence_of[count.first] or count.first < 2:
        return False
    opened = opens_a_part(lower, count.first)
    closed = lower[count.last : count.last + 2] in (["of", "them"], ["of", "whom"])
    plural = count.last < len(lower) and lower[count.last].isalpha() and lower[count.last].endswith("s")
    return earlier["end"] > reading.starts[max(0, count.first - _LONG_PART)] and (closed or (opened and plural))


def is_age(lower: list[str], count: Count, begin: int) -> bool:
    """Tell whether a bare number is somebody's age: he was 17 when he fled; a soldier, 25, defected."""
    bound = lower[count.first] in _BOUNDS and 0 < (count.high or count.low or 0) <= _OLDEST and count.first > begin
    if bound and lower[count.first - 1] in _OF_AN_AGE and lower[count.last : count.last + 1] in _ENDING:
        return True  # 40 percent were under 18
    if count.hedge in ("about", "at_least") and (count.low or 0) <= _OLDEST and count.first > begin:
        return _is_somebodys(lower, count.first, begin)  # a woman of about 60, aged over 60
    if count.hedge != "exact" or not 0 < (count.high or 0) <= _OLDEST or count.first <= begin:
        return False
    if _is_somebodys(lower, count.first, begin):
        return True
    if lower[count.first - 1] == "and" and lower[count.first - 3 : count.first - 2] == ["of"]:
        return lower[count.first - 4] in _OF_AN_AGE  # children of one and seven
    before, following = lower[count.first - 1], lower[count.last : count.last + 1]
    if before in _AGE_BEFORE:
        if following not in (["when"], ["at"], ["and"], [","], ["."]) or count.first - 2 < begin:
            return False
        said = lower[max(begin, count.first - _SUBJECT) : count.first - 1]
        return said[-1] in _SOMEBODY or not _EXTREMES.isdisjoint(said)
    if before in _EXTREMES:
        return True  # the oldest 51
    return before == "," and following == [","] and count.first - 2 >= begin and lower[count.first - 2].isalpha()


def _is_somebodys(lower: list[str], first: int, begin: int) -> bool:
    """Tell whether a number that may be years is told as somebody's: a man of 34, a seamstress of 53, children aged
    four and seven; not a family of seven, a crew of 12."""
    back = lower[max(begin, first - _AGED) : first]
    if "aged" in back and back[-1] in ("aged", "and", "or", "to", "between", ","):
        return True
    if back[-1:] != ["of"] or len(back) < _ONE_OF:
        return False
    who = back[-2]
    one = not _ONE.isdisjoint(back[:-2]) and who not in GROUPS
    return one and (who in _AGES or (who.endswith(_TRADES) and not who.endswith(_NO_TRADES)))


def crosses_a_border(reading: Reading, first: int, last: int, country: str | None) -> bool:
    """Tell whether the tokens name a border, a mission or a country other than the people's own."""
    if not BORDERS.isdisjoint(reading.lower[first:last]):
        return True
    names = reading.names
    at = reading.name_from(first)
    while at < len(names) and names[at].first < last:
        if names[at].kind == "place" and names[at].country not in (None, country):
            return True
        at += 1
    return False
