"""Reads a lexicon: a plain text file, one entry a line, ``#`` begins a comment.

A lexicon lies in the folder ``lexicon`` beside the module that reads it.
"""

from pathlib import Path


def _lines(module_file: str, name: str) -> list[str]:
    path = Path(module_file).parent / "lexicon" / f"{name}.txt"
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line]


def words(module_file: str, name: str) -> frozenset[str]:
    """Give the entries of ``lexicon/NAME.txt`` beside a module (pass its ``__file__``)."""
    return frozenset(_lines(module_file, name))


def pairs(module_file: str, name: str) -> dict[str, str]:
    """Give the entries of a two-column lexicon: what stands before the first tab, to what stands after it.

    Raises
    ------
    ValueError
        If a line has no tab, or names an entry again; names the line.
    """
    found: dict[str, str] = {}
    for line in _lines(module_file, name):
        key, tab, value = line.partition("\t")
        if not tab or key.strip() in found:
            raise ValueError(f"lexicon {name}: no tab, or an entry given twice, in {line!r}")
        found[key.strip()] = value.strip()
    return found


def classes(module_file: str, name: str) -> dict[str, frozenset[str]]:
    """Give the classes of words that ``lexicon/NAME.txt`` lists: each its name, a tab, words parted by spaces."""
    return {each: frozenset(listed.split()) for each, listed in pairs(module_file, name).items()}


def phrases(module_file: str, name: str) -> dict[str, tuple[list[str], ...]]:
    """Give the phrases that ``lexicon/NAME.txt`` lists: each group its name, a tab, phrases parted by "; ".

    Each is the list of its words, as a slice of tokens is.
    """
    return {
        each: tuple(phrase.split() for phrase in listed.split("; "))
        for each, listed in pairs(module_file, name).items()
    }
