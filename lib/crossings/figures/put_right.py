"""Reads a number put right: which number is refused, which is put for it, and what it counts where no other is told."""

from crossings.reading import Reading

from . import nouns
from .counts import Count
from .nouns import compound
from .word_classes import CLASSES, PHRASES

# Before a number that is refused: 32 instead of 24.
_REFUSING = (["instead", "of"], ["rather", "than"])
_NO_REFUSAL = CLASSES["before_a_mere_not"]
_ONLY = frozenset(["only", "just", "merely", "all"])  # not only 300 but all
_SLIPS = CLASSES["slip"]
_BUT = 12  # words from "was not 300" to "but 400"
_AND_NOT = PHRASES["and_not"]
_IT_IS = PHRASES["it_is"]
_SHOULD = (["should", "have", "been"], ["should", "have", "read"], ["should", "have", "said"])
_FIGURE_OF = (["figure", "of"], ["figures", "of"], ["total", "of"])
_BE = CLASSES["is_or_was"]
_RIGHT = CLASSES["right"]
_TOTALS = CLASSES["total"] | {"numbers"}
_AMONG = PHRASES["among"]
_WRONG = CLASSES["wrong"]
_BEFORE_A_RIGHT_ONE = _BE.union(["but"], (words[-1] for words in (*_IT_IS, *_SHOULD, *_FIGURE_OF)))
_FAR = 120  # words from the number without a value to its value


def is_refused(lower: list[str], count: Count) -> bool:
    """Tell whether a number is told as what it is not: 32 instead of 24; 40, not 50; was not 50 but 40."""
    first = count.first
    if _is_a_slip(lower, count.last):
        return True
    if first < 2:
        return False
    if lower[first - 1] != "not":
        return lower[first - 1] in ("of", "than") and lower[first - 2 : first] in _REFUSING
    if lower[first] in _ONLY:
        return False
    return lower[first - 2] not in _NO_REFUSAL or "but" in lower[count.last : count.last + _BUT]


def _is_a_slip(lower: list[str], last: int) -> bool:
    """Tell whether the clause after a number calls it a slip: the Post printed 35,000; that is a misprint."""
    parted = False
    if _SLIPS.isdisjoint(lower[last : last + _BUT]):
        return False
    for at in range(last, min(len(lower), last + _BUT)):
        if lower[at] == "." or lower[at][0].isdigit():
            return False
        parted = parted or lower[at] == ";"
        if lower[at] in _SLIPS and lower[at - 1] in ("a", "an") and not _BE.isdisjoint(lower[at - 2 : at - 1]):
            return parted
    return False


def corrected(lower: list[str], begin: int, count: Count) -> bool:
    """Tell whether a number is put for another: it should have been 468, it was 40 and not 50."""
    if lower[count.first - 1] not in _BEFORE_A_RIGHT_ONE:
        return False
    before = lower[max(begin, count.first - 4) : count.first]
    refused = lower[count.last : count.last + 2] in _AND_NOT
    if before[-1:] == ["but"] and "not" in lower[max(begin, count.first - _BUT) : count.first]:
        return True  # was not 50 but 40
    if before[-2:] in _IT_IS and (refused or lower[0] == "correction"):
        return True
    if refused and not _BE.isdisjoint(before[-1:]):
        return True
    if not _BE.isdisjoint(before[-1:]) and not _TOTALS.isdisjoint(before[-2:-1]) and not _RIGHT.isdisjoint(before[-3:]):
        return True  # the right figure is 468
    return before[-3:] in _SHOULD or before[-2:] in _FIGURE_OF


def topic(reading: Reading, count: Count, earlier: dict | None) -> tuple[Count, nouns.Noun] | None:
    """Give the number without a value of which a number put right is the value, and what it counts: an earlier version
    misstated the number of children among the refugees; the number of those rescued should have been 39, and that of
    those who died 3 instead of 2.

    It stands in the sentence of the count or the one before, after the count ``earlier``, else that is gone on with.
    A number that is only somebody's (misstated the count of the agency) is of the people whom its sentence names before
    it: in a story about refugees.
    """
    lower = reading.lower
    sentence = reading.sentence_of[count.first]
    begin = reading.sentence_tokens[sentence][0]
    gapped = lower[count.last : count.last + 2] in _AND_NOT and "that" in lower[begin : count.first]
    if not (gapped or corrected(lower, begin, count)):
        return None
    opened = reading.sentence_tokens[max(0, sentence - 1)][0]
    since = reading.token_at(earlier["start"]) if earlier is not None else -1
    for at in range(count.first - 2, max(opened, since, count.first - _FAR), -1):
        if lower[at] != "of" or not (lower[at - 1] in _TOTALS or (lower[at - 1] == "that" and at > begin)):
            continue
        of_it = at + 1
        ceiling = min(reading.sentence_tokens[reading.sentence_of[at]][1], count.first)
        noun = nouns.after(reading, of_it, ceiling)
        if noun.kind in ("bare", "thing") and lower[of_it] == "those":
            noun = nouns.Noun("person", of_it + 1, "people")  # the number of those who died
        if noun.kind == "person" and lower[noun.at : noun.at + 2] in _AMONG:
            whole = nouns.after(reading, noun.at + 2, ceiling)
            if whole.kind in ("displaced", "people"):
                noun = noun._replace(population=whole.population, country=whole.country, at=whole.at)
        if noun.kind in ("displaced", "person", "people"):
            return _without_value(of_it, count), noun
        named = next((it for it in range(opened, at) if compound(lower, it, at)[0] is not None), None)
        if named is None or _WRONG.isdisjoint(lower[named:at]):
            return None
        return _without_value(named, count), nouns.after(reading, named, at)
    return None


def _without_value(at: int, count: Count) -> Count:
    """Give the number at a token of which a count is the right value."""
    return Count(at, at, at, None, None, count.hedge, False, False)
