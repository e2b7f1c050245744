"""Finds the noun phrase that ends before a token."""

from .joints import begins_phrase, determines
from .word_classes import (
    BE,
    CLASSES,
    COORDINATE,
    MARKS,
    MODALS,
    PHRASES,
    PREPOSITIONS,
    SUBORDINATE,
    is_adverb,
)

_NUMBER_WORDS = CLASSES["number"]
_BEFORE_NUMBER = CLASSES["before_number"]
_ARTICLES = CLASSES["article"]
_WHOLE = CLASSES["whole"]
_JOINING = COORDINATE | SUBORDINATE
LONGEST = 14
_LONGEST_BRACKET = 6
_YEAR = 4  # digits
HEDGES = (["at", "least"], ["at", "most"], ["up", "to"])
_COMPARED = (["more", "than"], ["fewer", "than"], ["less", "than"])
_FAR = PHRASES["place_after_from"]


def trim(lower: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Take joining words and marks off both ends of a stretch; None if nothing is left."""
    while first < last and _only_leads(lower, first, last):
        first += 1
    while last > first and (
        lower[last - 1] in COORDINATE or not lower[last - 1][-1].isalnum() or is_adverb(lower[last - 1])
    ):
        if lower[last - 1] in _WHOLE and last - first == 1:
            break
        last -= 1
    return (first, last) if first < last else None


def ending_before(lower: list[str], at: int, first: int) -> tuple[int, int] | None:
    """Give the noun phrase that ends right before a token: what a relative clause or a participle speaks of."""
    if at > first and lower[at - 1] == ",":
        at -= 1
    if at > first and lower[at - 1] == ")":
        at = next((k for k in range(at - 2, max(first, at - _LONGEST_BRACKET) - 1, -1) if lower[k] == "("), at)
    if at - 2 > first and lower[at - 2] == "in" and len(lower[at - 1]) == _YEAR and lower[at - 1].isdigit():
        # The escapes in 2017 that led to Peru.
        at -= 2
    last = at
    while at > first and last - at < LONGEST:
        word = lower[at - 1]
        if word == "of":
            at -= 1
            continue
        if word in PREPOSITIONS or word in SUBORDINATE or word in COORDINATE or word in MARKS:
            break
        if at < last and lower[at] in _ARTICLES and word not in ("all", "both", "half", "of"):
            break
        if word in (",", "to", "including") or (word in BE and word != "'s") or word in MODALS:
            break
        at -= 1
    while at < last and lower[at] == "of":
        at += 1
    if at - 1 > first and lower[at:last] in _FAR and lower[at - 1] == "from":
        # Refugees from elsewhere who came.
        return ending_before(lower, at - 1, first)
    if at < last and lower[at - 1 : at] and lower[at - 1] in _BEFORE_NUMBER and begins_phrase(lower, at - 1):
        # Of about 200,000 who came, the count is about.
        at -= 1
    elif at - 1 > first and lower[at - 2 : at] in HEDGES + _COMPARED:
        at -= 2 + (at - 2 > first and lower[at - 3] == "no")  # no fewer than ten
    return trim(lower, at, last)


def _only_leads(lower: list[str], at: int, last: int) -> bool:
    """Tell whether a token only leads up to a phrase: a joining word, a mark or an adverb."""
    word = lower[at]
    if word in _JOINING or not word[0].isalnum():
        return not (word == "that" and determines(lower, at))
    if word == "as":
        return at + 1 == last or lower[at + 1] not in ("many", "much", "few")
    return is_adverb(word) and word not in ("all", "both", "almost", "nearly")


def counts(word: str) -> bool:
    """Tell whether a word is a number, in digits or letters."""
    return word[0].isdigit() or word in _NUMBER_WORDS
