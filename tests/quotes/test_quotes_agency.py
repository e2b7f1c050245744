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
        ("“No,” one of them, a teacher, told a reporter.", "one of them", "“No,”"),
        (
            "“Are we to sleep here?” asked Hassan Omar, whose house had burned.",
            "Hassan Omar",
            "“Are we to sleep here?”",
        ),
        ("The bridge fell, according to a note written by the mission.", "the mission", "The bridge fell"),
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


def test_an_office_of_a_named_town_is_taken_up_by_he():
    rows = shown("The mayor of Port Selma said the town was full. “We found beds,” he added.")
    assert [row["speaker_name"] for row in rows] == ["The mayor of Port Selma"] * 2
    assert rows[0]["speaker_role"] == "The mayor of Port Selma"


@pytest.mark.parametrize(("speaker", "group"), [("the relief agency Bridges", "ngo"), ("the UN relief agency", "un")])
def test_a_relief_agency_is_no_government(speaker, group):
    (row,) = shown(f"Ten crossed, {speaker} said.")
    assert row["speaker_group"] == group


@pytest.mark.parametrize(
    ("who", "group"),
    [
        ("governs the province of Zelin", "government"),
        ("commands the troops there", "military"),
        ("heads the group", "ngo"),
    ],
)
def test_what_somebody_does_tells_for_whom_they_speak(who, group):
    (row,) = shown(f"“No,” Ada Bello, who {who}, said.")
    assert (row["speaker_role"], row["speaker_group"]) == (who, group)


def test_a_courtesy_title_is_no_role():
    (row,) = shown("“No,” Mr. Bakr said.")
    assert row["speaker_role"] is None


def test_it_within_a_sentence_is_the_body_that_the_sentence_is_about():
    text = (
        "The Kola Star counted ten. UNICEF has received a third of what it asked for. By May, it warns, food will end."
    )
    (row,) = shown(text)
    assert row["speaker_name"] == "UNICEF"


def test_whom_somebody_advises_to_do_something_says_nothing():
    (row,) = shown("On Monday the council advised it to ask the villagers first.")
    assert (row["speaker_name"], row["cue"]) == ("the council", "advised")
