"""No seven words in a row of an article only scored or kept for calibration stand in the program or its tests.

A failure names article and file and counts the runs; their words stay unread.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from crossings import read

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).relative_to(ROOT).as_posix()
LINKING = {"and", "for", "in", "of", "on", "the", "to"}  # inside the name of a body
SEAM = re.compile(r"""\\n|\b[bfru]{1,2}(?=["'])""")  # in a string of Python: the end of a line, a prefix

# What is older than the rule: by article for calibration, the words.
OLDER = {
    "13ba21c94700": ["had entered the school around midday on August 29"],
    "714a9e0ccb03": ["joined in and by the count of a", "the room is barely large enough for 100"],
    "8b4631b04119": ["On May 8 and 9 three more"],
    "bc876d8b4a90": ["the youngest 19 and the oldest 61"],
    "fb32b2595bed": ["30,000 to 50,000 in Yanbian. The"],
}
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


def scored() -> dict[str, set[tuple[str, ...]]]:
    return {path.name: runs(path.read_text("utf-8")) for path in ROOT.glob("data/*/gold/scored/*.txt")}


@cache
def calibration() -> dict[str, set[tuple[str, ...]]]:
    found = {}
    for part in ROOT.glob("data/*/gold/calibration.txt"):
        rows = read(part.parents[1]).articles.set_index("article_id").loc[part.read_text("utf-8").split()]
        found |= {name: runs(row["text"]) | runs(row["title"]) for name, row in rows.iterrows()}
    return found


@pytest.mark.parametrize(("kept", "least"), [(scored, 30), (calibration, 20)])
def test_there_are_articles_to_keep_apart_and_files_to_keep_them_from(kept, least):
    long = [name for name, own in kept().items() if len(own) > 50]
    assert len(long) >= least
    folders = {file.split("/")[0] for file, found in program().items() if len(found) > 50}
    assert folders == {"lib", "tests"}


def test_no_run_of_a_text_that_is_only_scored_stands_in_the_program_or_its_tests():
    found = shared(scored())
    assert found == BY_CHANCE


def test_no_run_of_an_article_for_calibration_stands_there_but_those_that_are_older():
    found = shared({name: own.difference(*map(runs, OLDER.get(name, ()))) for name, own in calibration().items()})
    assert found == {}


def test_every_run_that_is_older_is_still_there():
    there = set().union(*(found for file, found in program().items() if file != HERE))
    gone = [name for name, told in OLDER.items() if not set().union(*map(runs, told)) <= there & calibration()[name]]
    assert gone == []
