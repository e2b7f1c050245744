"""A text that breaks off after any word is read: no rule looks past its end."""

import random
import re
from pathlib import Path

import pytest

from crossings import extract_article

TESTS = Path(__file__).resolve().parents[1]
_SAID = re.compile(r'"((?:[^"\\\n]|\\.){40,400})"')
_READERS = ("figures", "quotes", "dates", "events")


def sentences() -> list[str]:
    """Give the sentences that the tests of the extractors read, a third of them, drawn by chance."""
    found = set()
    for file in (file for reader in _READERS for file in (TESTS / reader).glob("*.py")):
        found |= {said.replace('\\"', '"') for said in _SAID.findall(file.read_text("utf-8")) if said[0].isupper()}
    return random.Random(20261129).sample(sorted(found), len(found) // 3)


def test_a_sentence_that_breaks_off_after_any_word_is_read():
    drawn = sentences()
    assert len(drawn) > 100
    for sentence in drawn:
        for word in re.finditer(r"\S+", sentence):
            extract_article(sentence[: word.end()])


@pytest.mark.parametrize("end", ["Ada Bello, who", "Seven men, six", "of whom 360 are", "crossed into", "says the"])
def test_what_breaks_off_behind_a_whole_sentence_is_read(end):
    found = extract_article(f"LIMA, May 3 (AP) -- Some 40 Malian refugees fled to Peru on Monday. {end}")
    assert [row["low"] for row in found["figures"]][:1] == [40]
