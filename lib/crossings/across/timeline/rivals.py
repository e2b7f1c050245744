"""Finds the other counts that an article sets beside the one of an event, in its sentence or the one behind it.

175 people, or 185 by another count; the men seem to have been fewer: an official puts their number at 20.
"""

import re
from functools import lru_cache

from crossings.across.word_classes import CLASSES
from crossings.events.word_classes import CLASSES as OF_CLAUSES
from crossings.events.word_classes import is_adverb
from crossings.reading import numbers, tokens

_STOP = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z])")
_BEHIND = 240  # characters of the sentence behind that are looked at
_LEADS = OF_CLAUSES["before_number"] | {"at", "least", "most", "more", "than", "fewer", "as", "many"}
_OTHER = frozenset(["another", "other", "others"])
_SOURCES = frozenset(["by", "in", "according", "for"])
_TOTALS = CLASSES["is_a_count"]
_OWN = frozenset(["the", "their", "its"])
_COUNTING = CLASSES["counts_again"]
_NEAR = 4


def _behind(lower: list[str], at: int, found: dict[int, numbers.Number]) -> numbers.Number | None:
    """Give the number that begins at a token, or behind words that lead up to one: about 20."""
    while at < len(lower) and (lower[at] in _LEADS or is_adverb(lower[at])):
        at += 1
    return found.get(at)


@lru_cache(2**10)
def rivals(sentence: str, following: str) -> tuple[int, ...]:
    """Give the counts that a sentence, or the one that follows, sets against that of what it tells."""
    told: list[numbers.Number] = []
    for text in (sentence, following):
        if not any(letter.isdigit() for letter in text) and " at " not in text and " or " not in text:
            continue
        lower = [text[start:end].lower() for start, end in tokens.spans(text)]
        found = {number.first: number for number in numbers.in_words(lower) if number.kind in ("cardinal", "year_like")}
        at_odds = False
        for at, word in enumerate(lower):
            if word == "or" and (number := _behind(lower, at + 1, found)):
                named = lower[number.last : number.last + 1]
                if named and named[0] in _SOURCES and not _OTHER.isdisjoint(lower[number.last : number.last + _NEAR]):
                    told.append(number)
            elif word in _TOTALS and lower[at - 1] in _OWN and lower[at + 1 : at + 2] == ["at"]:
                if number := _behind(lower, at + 2, found):
                    told.append(number)
                    at_odds = True
            elif at_odds and word in _COUNTING and (number := _behind(lower, at + 1, found)):
                told.append(number)
    return tuple(int(number.value) for number in told)


def beside(text: str, first: int, last: int) -> str:
    """Give the rival counts of what a sentence from ``first`` to ``last`` of a text tells, parted by spaces."""
    behind = text[last : last + _BEHIND].split("\n\n", 1)[0].strip()
    stop = _STOP.search(behind)
    return " ".join(map(str, rivals(text[first:last], behind[: stop.start()] if stop else behind)))
