"""What is held back because nobody speaks in it, or nothing is said."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article
from crossings.schemas import SHOWN


def shown(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= SHOWN]


def said(text):
    return [(row["speaker"], [text[a:b] for a, b in row["content"]]) for row in shown(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Dorvel disputes that.",
        "The radio told the tale as follows.",
        "The office in Dorvel declined to comment.",
        "In March 111 had said yes.",
        "In press accounts it is 74.",
        "Her habit was to ask who had slept there.",
        "It was the baker in Dorvel who told the radio about the fire.",
        "Since June the repairs add up to 340.",
        "The board voted to add the road to its plan.",
    ],
)
def test_what_nobody_says_or_says_nothing_is_held_back(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The dispatch said 20.", "The dispatch", "20"),
        ("The camp shut after officials said that it was full.", "officials", "that it was full"),
        ("From one bank to the other Dorvel says that it is steep.", "Dorvel", "that it is steep"),
        ("Last month Ada Mwangi told a committee that it was full.", "Ada Mwangi", "that it was full"),
        (
            "According to the Dorvel Post 98 people, all traders, came.",
            "the Dorvel Post",
            "98 people, all traders, came",
        ),
        ("Lee In-ho, the mayor of Dorvel, said that it was full.", "Lee In-ho", "that it was full"),
    ],
)
def test_a_speaker_is_one_phrase(text, speaker, content):
    assert said(text) == [(speaker, [content])]


def test_what_is_asked_of_somebody_is_the_content_and_not_what_stands_before():
    before = "The week before soldiers pulled a man off the bus, on May 2, "
    text = before + "Dorvel had asked each driver to lock the doors."
    assert said(text) == [("Dorvel", ["to lock the doors"])]


@pytest.mark.parametrize("label", ["UPDATE", "CORRECTION", "BREAKING", "ANALYSIS", "EXCLUSIVE"])
def test_a_label_of_the_wire_speaks_for_nobody(label):
    text = f"{label}: Camp at Dorvel is full, governor says\n\nIt was full on Monday."
    assert said(text) == [("governor", ["Camp at Dorvel is full"])]


def test_a_role_with_now_and_no_role_of_several():
    (row,) = shown("Ada Mwangi, who now heads the agency's office, said that it was full.")
    assert row["speaker_role"] == "heads the agency's office"
    text = "It was 79, children in a second report, Radio Dorvel said, “and nobody else.”"
    assert {row["speaker_role"] for row in shown(text)} == {None}
