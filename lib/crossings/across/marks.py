"""Reads a stretch of words as marks by which two tellings of one thing are known.

A verb or noun of happening is kept as its kind (``~arrest``), a place or nationality as the place (``@Chad``), a number
as its value (``#175``), any other word as its stem; function words and the plainest others are no marks.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from crossings.calendar_names import MONTHS
from crossings.events import verbs
from crossings.reading import numbers, places, tokens

from .common_words import PLAIN
from .word_classes import CLASSES

_NOUN_AFTER = 4  # words after a number in which the noun may stand that it counts
_COUNTS = frozenset(["cardinal", "magnitude", "year_like"])
_TIME = CLASSES["measures_time"]
_LAST_YEAR, _DAYS = 2100, 31
DIRECTIONS = frozenset(["north", "south", "east", "west"])
_STRETCHES, _WORDS = 2**12, 2**16  # remembered: the same places and people come again


class Read(NamedTuple):
    """What is read of a stretch of words: marks; of these towns, countries, other names, what is counted, ordinals."""

    marks: frozenset[str]
    counts: tuple[int, ...]
    spots: frozenset[str]
    lands: frozenset[str]
    names: frozenset[str]
    counted: frozenset[str]
    ordinals: frozenset[str]


@cache
def _kinds_of_words() -> dict[str, str]:
    """Give the mark of each form of each verb and of each noun of happening."""
    found: dict[str, str] = {}
    kinds = verbs.kinds()
    known = verbs.forms()
    # Of a word that is a form of two verbs, the past of one (found) is the commoner in news.
    for form in (known.ing, known.third, known.base, known.participle, known.past):
        for word, lemma in form.items():
            found[word] = "~" + kinds[lemma] if lemma in kinds else lemma
    return found | {noun: "~" + kind for noun, kind in verbs.noun_kinds().items()}


@lru_cache(_WORDS)
def stem(word: str) -> str:
    """Give the mark of a word in lower case that is no place."""
    if word in (known := _kinds_of_words()):
        return known[word]
    if len(word) > 4 and word.endswith("men"):
        return word[:-2] + "an"
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] != "s" else word


@lru_cache(_STRETCHES)
def read(text: str) -> Read:
    """Read a clause, a sentence or a name."""
    written = [text[start:end] for start, end in tokens.spans(text)]
    lower = [word.lower().replace("’", "'") for word in written]
    marks: dict[int, list[str]] = {}
    spots: set[str] = set()
    lands: set[str] = set()
    found = [number for number in numbers.in_words(lower) if number.value >= 1]
    done = {at for number in found for at in range(number.first, number.last)}
    for at, word in enumerate(written):
        if at in done:
            continue
        entry = places.look_up(written, at) if word[0].isupper() else None
        if entry is not None:
            done.update(range(at, at + len(entry.words)))
            name = entry.country if entry.kind in ("country", "demonym") else " ".join(entry.words).title()
            marks[at] = [f"@{place}" for place in (name, entry.country) if place]
            if entry.kind != "demonym":
                lands.update(marks[at][1:] or marks[at])
            if entry.kind in ("city", "province"):
                spots.add(f"@{name}")
        elif word[0].isalpha() and lower[at] not in PLAIN and len(word) > 1:
            mark = stem(lower[at].replace(".", ""))
            if mark.removeprefix("~") not in PLAIN:
                marks[at] = [mark]
    counts = [number for number in found if number.kind in _COUNTS and not _of_a_date(lower, number)]
    counted = {mark for number in counts for mark in _after(number, lower, marks)}
    told = {mark for listed in marks.values() for mark in listed} | {f"#{int(number.value)}" for number in counts}
    # Six hours are not three camps: how long a thing took is told by its number, and sets it against no count.
    values = tuple(int(number.value) for number in counts if _TIME.isdisjoint(lower[number.last : number.last + 1]))
    # The ten thousandth is known by its number; the first, second and third are not, and a 26th is a day.
    ordinals = {f"{int(number.value)}th" for number in found if number.kind == "ordinal"}
    told |= {f"{int(number.value)}th" for number in found if number.kind == "ordinal" and number.value > _DAYS}
    # The first word has a capital anyway; the South of a story may be any place in it.
    names = {marks[at][0] for at in marks if at and written[at][0].isupper() and marks[at][0][0] not in "@~"}
    names -= DIRECTIONS
    return Read(*(frozenset(told), values, *map(frozenset, (spots, lands, names, counted, ordinals))))


def _after(number: numbers.Number, lower: list[str], marks: dict[int, list[str]]) -> list[str]:
    """Give the mark of the noun that a number counts, the first plural after it; none where it is a plain one."""
    for at in range(number.last, min(number.last + _NOUN_AFTER, len(lower))):
        if not lower[at][0].isalpha() or (lower[at] in PLAIN and not _plural(lower[at])):
            return []
        if _plural(lower[at]):
            return marks.get(at, [])
    return []


def _plural(word: str) -> bool:
    return word.endswith(("s", "men", "people", "children")) and not word.endswith("ss")


def _of_a_date(lower: list[str], number: numbers.Number) -> bool:
    """Tell whether a number is a year, a day of a month or an age: no count."""
    before = next((word for word in reversed(lower[max(number.first - 2, 0) : number.first]) if word != "."), "")
    after = lower[number.last] if number.last < len(lower) else ""
    year = number.digits and number.kind == "year_like" and number.value <= _LAST_YEAR
    return year or before in MONTHS or after in MONTHS or before in ("aged", "age")
