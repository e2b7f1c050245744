"""What an article counts from a year it names: ages, anniversaries, years ago, and years held against the last one.

``Born in 1984, she is 33`` was written in 2017 or 2018; ``the tenth anniversary of the 2007 floods`` in 2017; ``1,047
in 2019 and 229 last year`` not before 2021.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crossings.calendar_names import MONTHS
from crossings.number_words import CARDINALS, ORDINALS

from .years_named import SENTENCE_END, YEAR

_NUMBER = r"\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)"  # from a word's beginning: else a long one is read from each letter
_THE_YEAR = YEAR.pattern
_CLOSE = r"[^.;]{0,60}?"
_COUNTED = (
    # words, first whether the year comes before its count, then how many years its count may fall short
    (re.compile(_NUMBER + r" years ago,? in " + _THE_YEAR), False, 0),
    (re.compile(r"\bin " + _THE_YEAR + r", " + _NUMBER + r" years ago"), True, 0),
    (re.compile(_NUMBER + r" years since (?:the )?" + _THE_YEAR), False, 0),
    (re.compile(r"\b(\d{1,3}(?=st|nd|rd|th)|[a-z]+)(?:st|nd|rd|th)? anniversary of the " + _THE_YEAR), False, 0),
    (re.compile(r", (\d{1,3}), " + r"[^.;]{0,30}?\bborn" + _CLOSE + r" in " + _THE_YEAR), False, 1),
    (re.compile(r"\b[Bb]orn" + _CLOSE + r" in " + _THE_YEAR + r"\D{0,30}? is " + _NUMBER + r"\b"), True, 1),
)
_MONTH_OF = re.compile(r"\b([A-Z][a-z]{2,8})\.?,?(?: \d{1,2},?)? " + _THE_YEAR)
_LAST_YEAR = re.compile(r"\blast year\b", re.I)
_THIS_YEAR = re.compile(r"\bthis year\b", re.I)
_LAST = re.compile(r"\b[Ll]ast (\w+)")
_SEASONS = frozenset(("spring", "summer", "autumn", "fall", "winter"))
_MOST = 110  # years that are counted: an age, or a century gone by


@dataclass(frozen=True, slots=True)
class Counted:
    """The years in which a count was right, and the words that count."""

    years: tuple[int, ...]
    words: str


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    if "-" in word:
        tens, ones = word.split("-")[:2]
        ones = CARDINALS.get(ones) or ORDINALS.get(ones)
        return CARDINALS[tens] + ones if ones and tens in CARDINALS else None
    return CARDINALS.get(word) or ORDINALS.get(word)


def years_counted(text: str) -> list[Counted]:
    """Give what the text counts from a year it names up to the day it was published."""
    found = []
    for pattern, year_first, short in _COUNTED:
        for match in pattern.finditer(text):
            year, number = match.groups() if year_first else reversed(match.groups())
            count = _number(number)
            if count and 0 < count < _MOST:
                first = int(year) + int(count)
                found.append(Counted(tuple(range(first, first + short + 1)), " ".join(match[0].strip(" ,").split())))
    return found


def month_named(text: str, years: tuple[int, ...]) -> tuple[int, int] | None:
    """Give the latest month that the text names with its year, of years gone by; it is over, or going on."""
    found = ((int(m[2]), MONTHS[m[1].lower()]) for m in _MONTH_OF.finditer(text) if m[1].lower() in MONTHS)
    return max((each for each in found if each[0] in years), default=None)


def points_to_last(text: str) -> bool:
    """Tell whether the text points to a year gone by without its number: last year, last May, last summer."""
    return any(m[1] == "year" or m[1] in _SEASONS or m[1].lower() in MONTHS for m in _LAST.finditer(text))


def earliest(text: str, years: tuple[int, ...]) -> int | None:
    """Give the first year in which the article may stand, by the years it tells beside ``last year`` or ``this year``.

    A year named is another than the one pointed to in its sentence.
    """
    return max((year + step for year, step in _beside(text) if year in years), default=None)


def _beside(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for end in [*(stop.end() for stop in SENTENCE_END.finditer(text)), len(text)]:
        sentence, begin = text[begin:end], end
        step = 2 if _LAST_YEAR.search(sentence) else 1 if _THIS_YEAR.search(sentence) else 0
        if step:
            yield from ((int(year[1]), step) for year in YEAR.finditer(sentence))
