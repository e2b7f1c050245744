"""A person's name folded to keys: the order of its parts, its spelling and what a shorter form leaves out.

Rules are those of personal names in English news: a Korean or Chinese name may stand in either order and its given
name as one word, as two or with a hyphen; a name from Arabic, Bengali or Korean is spelled in several ways; a middle
name, a second surname or all of a given name but its initial may be left out.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from crossings.across.word_classes import CLASSES
from crossings.lexicon import pairs, words
from crossings.reading.names import FIRST_NAMES, TITLES

SURNAMES = pairs(__file__, "east_asian_surnames")
_SPELLINGS = pairs(__file__, "name_spellings")
_HONORIFICS = words(__file__, "honorifics")
_PARTICLES = words(__file__, "name_particles")
_GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv"])
# Words that stand before a title and belong to it: Home Minister, Vice President.
_BEFORE_TITLES = CLASSES["before_title"]
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_UNMARKED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "’": "", "'": "", "ʼ": "",
                           "‘": "", "`": "", "ʿ": "", "ʾ": "", "‐": "-", "‑": "-", "–": "-"})  # fmt: skip
_ARTICLE = re.compile(r"^(?:al|el|ul|as|ash|ar|ad)-(?=[^\W\d_]{3})")
# One syllable of a romanised Korean or Chinese name.
_SYLLABLE = r"(?:[kgntdrlmbpsjhzcqxfwy]|kk|tt|pp|ss|jj|ch|zh|sh|hw|kw|gw)?(?:[aeiouyw]{1,3})(?:ng|[nmklptb]|h)?"
_SYLLABLES = re.compile(rf"(?:{_SYLLABLE}){{1,2}}")
_KEPT = 1 << 16  # names whose keys are kept at hand
_MOST_PARTS = 5  # of a name; with them a name has at most 25 shorter forms

# How the vowels and consonants of Korean are written in the romanisations that news uses, in order.
_KOREAN = [(re.compile(pattern), letter) for pattern, letter in (
    ("yeo|you|yoo|yu", "yo"), ("eui|ui|ee|eey|yi", "i"), ("ae|ay|ai|eh", "e"), ("oe|oi", "we"),
    ("eou|eo|eu|oo|ou|uh|woo|u|aw", "o"), ("h$", ""), ("kk|k|g|q", "k"), ("tt|t|d", "t"), ("pp|p|b", "p"),
    ("ch|jj|j|zh", "c"), ("sh|ss|s", "s"), ("r|l", "l"), ("oo+", "o"),
)]  # fmt: skip
# Letters that transliterations from Arabic, Bengali, Persian and the Slavic languages exchange, in order.
_LETTERS = [(re.compile(pattern), letter) for pattern, letter in (
    (r"(.)\1", r"\1"), ("iy$|ij$|y$|ey$|i$", "i"), ("ou|oo|o", "u"), ("ee|ei|e", "i"), ("q|ck|kh", "k"), ("dh", "d"),
    ("w|v", "v"), ("ph", "f"), ("y", "i"), ("z", "s"), ("ah$", "a"), (r"(.)\1", r"\1"),
)]  # fmt: skip


class PersonName(NamedTuple):
    """A person's name, folded.

    ``parts``: its words, the family name first where the name is Korean or Chinese (``east_asian``), the given name
    then one word; ``generation``: ``jr``, ``iii`` or nothing.
    """

    parts: tuple[str, ...]
    east_asian: bool
    generation: str


def fold(text: str) -> str:
    """Give a text in lower case, without diacritics and apostrophes."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_UNMARKED))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _spread(word: str) -> bool:
    """Tell whether a word may be a given name of Korea or China: one or two syllables, or two with a hyphen."""
    return all(_SYLLABLES.fullmatch(piece) for piece in word.split("-")) and word not in FIRST_NAMES


def _east_asian(tokens: list[str]) -> tuple[str, str] | None:
    """Give the family name and the given name, as one word, of a Korean or Chinese name; None of any other."""
    if len(tokens) not in (2, 3):
        return None
    ends = [(tokens[0], tokens[1:]), (tokens[-1], tokens[:-1])]
    # Beside a hyphen the family name is sure, wherever it stands.
    ends.sort(key=lambda end: not any("-" in word for word in end[1]))
    for family, given in ends:
        if family in SURNAMES and all(map(_spread, given)) and not (len(given) == 2 and "-" in "".join(given)):
            return family, "".join(given).replace("-", "")
    return None


@lru_cache(maxsize=_KEPT)
def parsed(name: str) -> PersonName:
    """Give a person's name without titles and honorifics, folded; of a name of titles only, its last word."""
    tokens = [word for word in _WORD.findall(fold(name)) if len(word) > 1 or word.isalpha()]
    while len(tokens) > 1 and (
        tokens[0] in TITLES or tokens[0] in _HONORIFICS or (tokens[0] in _BEFORE_TITLES and tokens[1] in TITLES)
    ):
        tokens = tokens[1:]
    generation = next((word for word in tokens[1:] if word in _GENERATIONS), "")
    tokens = [word for k, word in enumerate(tokens) if not (k and word in _GENERATIONS)]
    both = _east_asian(tokens)
    if both is not None:
        return PersonName(both, True, generation)
    bare = [_ARTICLE.sub("", word) for word in tokens]
    kept = [word for word in bare if word not in _PARTICLES]
    parts = [piece for word in kept or bare for piece in word.split("-") if piece]
    return PersonName(tuple(parts), False, generation)


def written(name: PersonName) -> tuple[str, ...]:
    """Give the key that a name shares with every other of the same letters: hyphens, case, order of Korean names."""
    # Which end is the family's cannot be told of a name whose both ends may be one.
    return (*(sorted(name.parts) if name.east_asian else name.parts), name.generation)


@lru_cache(maxsize=_KEPT)
def _spelling(part: str) -> str:
    part = _SPELLINGS.get(part, part)
    if len(part) > 2:
        for pattern, letter in _LETTERS:
            part = pattern.sub(letter, part)
    return part


@lru_cache(maxsize=_KEPT)
def _korean(given: str) -> str:
    for pattern, letter in _KOREAN:
        given = pattern.sub(letter, given)
    return given


def spelled(name: PersonName) -> tuple[str, ...]:
    """Give the key that a name shares with other spellings of it: Suh and Seo, Muhammad and Mohammed."""
    if name.east_asian:
        family, given = name.parts
        return SURNAMES[family], _korean(given), name.generation
    return (*map(_spelling, name.parts), name.generation)


def shorter(name: PersonName) -> Iterator[tuple[str, ...]]:
    """Give the keys of the shorter forms that a name may be told by, of two parts or more: middle names, a second
    surname or the first of several given names left out; an initial for the first."""
    *parts, generation = spelled(name)
    parts = parts[:_MOST_PARTS]
    if name.east_asian:
        return
    for size in range(2, len(parts) + 1):
        for kept in combinations(parts, size):
            if size < len(parts):
                yield (*kept, generation)
            if len(kept[0]) > 1:
                yield (kept[0][0], *kept[1:], generation)


def family(name: PersonName) -> str:
    """Give the part by which a later mention calls a person: the family name, as it is spelled."""
    return name.parts[0] if name.east_asian else name.parts[-1]
