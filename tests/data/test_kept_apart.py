"""No seven words in a row of a text that is only scored or fitted on stand in the program or its tests.

A failure names article and file and counts the runs; their words stay unread.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINKING = {"and", "for", "in", "of", "on", "the", "to"}  # inside the name of a body
SEAM = re.compile(r"""\\n|\b[bfru]{1,2}(?=["'])""")  # in a string of Python: the end of a line, a prefix

# Runs that the text, written later by another hand, has by chance: their number, by text and file.
BY_CHANCE = {
    ("2005-11-18-un-committee-first-text.txt", "tests/figures/test_news_sentences.py"): 1,
    ("2017-10-17-thousands-wait-in-ricefields.txt", "lib/crossings/figures/detect.py"): 1,
}


def sevens(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+(?:'\w+)*", text.replace("’", "'"))
    return zip(*(words[first:] for first in range(7)), strict=False)


def runs(text: str) -> set[tuple[str, ...]]:
    """Give every seven words in a row of an article, in small letters; those of a name do not count."""
    return {
        tuple(word.casefold() for word in seven)
        for seven in sevens(text)
        if not all(word[0].isupper() or word in LINKING for word in seven)
    }


@cache
def program() -> dict[str, set[tuple[str, ...]]]:
    """Give every seven words in a row, in small letters, of every file of the program and its tests."""
    files = [path for folder in ("lib", "tests") for path in (ROOT / folder).rglob("*")]
    return {
        path.relative_to(ROOT).as_posix(): set(sevens(SEAM.sub(" ", path.read_text("utf-8")).casefold()))
        for path in files
        if path.suffix in (".py", ".txt") and "__pycache__" not in path.parts
    }


def shared(kept: dict[str, set[tuple[str, ...]]]) -> Counter:
    """Count the runs that an article and a file have in common."""
    every = set().union(*kept.values())
    common = [(file, run) for file, found in program().items() for run in found & every]
    return Counter((name, file) for file, run in common for name, own in kept.items() if run in own)


@cache
def kept() -> dict[str, set[tuple[str, ...]]]:
    files = [path for part in ("scored", "calibration") for path in ROOT.glob(f"data/*/gold/{part}/*.txt")]
    return {path.name: runs(path.read_text("utf-8")) for path in files}


def test_there_are_texts_to_keep_apart_and_files_to_keep_them_from():
    assert len([name for name, own in kept().items() if len(own) > 50]) >= 50
    folders = {file.split("/")[0] for file, found in program().items() if len(found) > 50}
    assert folders == {"lib", "tests"}


def test_no_run_of_a_text_that_is_kept_apart_stands_in_the_program_or_its_tests():
    assert shared(kept()) == BY_CHANCE
