"""The step's lexicons: plain text files beside this module, read once when first asked for."""

from functools import cache
from pathlib import Path
from types import MappingProxyType


@cache
def entries(name: str) -> tuple[str, ...]:
    """Give the lines of a lexicon, without comments and blank lines."""
    file = Path(__file__).parent / "lexicon" / f"{name}.txt"
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


@cache
def numbers(name: str) -> MappingProxyType[str, int]:
    """Give a lexicon of ``word number`` lines as a mapping."""
    return MappingProxyType({word: int(number) for word, number in (line.split() for line in entries(name))})


@cache
def pairs(name: str) -> MappingProxyType[str, str]:
    """Give a lexicon of lines with one tab as a mapping from its first part, in lower case, to its second."""
    return MappingProxyType({key.lower(): value for key, value in (line.split("\t") for line in entries(name))})


@cache
def word_set(name: str) -> frozenset[str]:
    """Give a lexicon as a set."""
    return frozenset(entries(name))
