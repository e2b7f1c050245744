"""Sentences as an agency desk writes them, about a displacement that no corpus here is of."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article
from crossings.schemas import SHOWN


def shown(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= SHOWN]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Gunmen attacked a convoy on Monday, killing nine people, police and a hospital official said.",
            "police and a hospital official",
            "Gunmen attacked a convoy on Monday, killing nine people",
        ),
        (
            "Farmers who crossed into the border town on foot said that guards had taken their papers.",
            "Farmers",
            "that guards had taken their papers",
        ),
        (
            "According to Open Doors, a charity based in Kordan, 300 families were evicted.",
            "Open Doors",
            "300 families were evicted",
        ),
        ("Police say the road is cut.", "Police", "the road is cut"),
        ("According to the army in the north, two boats sank.", "the army", "two boats sank"),
    ],
)
def test_an_agency_sentence_is_read(text, speaker, content):
    (row,) = shown(text)
    assert row["speaker"] == speaker
    assert [text[a:b] for a, b in row["content"]] == [content]


def test_a_spokesman_is_of_the_kind_of_the_body():
    (row,) = shown("“No,” said Idris Bakr, a spokesman for the Karada relief committee.")
    assert (row["speaker_name"], row["speaker_group"]) == ("Idris Bakr", "ngo")


def test_a_courtesy_title_is_no_role():
    (row,) = shown("“No,” Mr. Bakr said.")
    assert row["speaker_role"] is None
