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
        "The paper told the story as follows.",
        "The office in Dorvel declined to comment.",
        "It was held in May, as the Dorvel Post wrote that day.",
        "In March 111 had said yes.",
        "In news reports it is 53.",
        "His method was to ask how many had come.",
        "It was the group in Dorvel that told the press about the boat.",
        "Since May the arrivals add up to 217.",
        "The council voted to add the camp to its list.",
    ],
)
def test_what_nobody_says_or_says_nothing_is_held_back(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The dispatch said 20.", "The dispatch", "20"),
        ("The camp shut after officials said that it was full.", "officials", "that it was full"),
        ("From the one place to the other Dorvel says that it is far.", "Dorvel", "that it is far"),
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
    before = "The day before guards dragged a man out of the mission, on June 13, "
    text = before + "Dorvel had asked every mission to hand over the men."
    assert said(text) == [("Dorvel", ["every mission to hand over the men"])]


@pytest.mark.parametrize("label", ["UPDATE", "CORRECTION", "BREAKING", "ANALYSIS", "EXCLUSIVE"])
def test_a_label_of_the_wire_speaks_for_nobody(label):
    text = f"{label}: Camp at Dorvel is full, governor says\n\nIt was full on Monday."
    assert said(text) == [("governor", ["Camp at Dorvel is full"])]


def test_a_role_with_now_and_no_role_of_several():
    (row,) = shown("Ada Mwangi, who now heads the agency's office, said that it was full.")
    assert row["speaker_role"] == "heads the agency's office"
    text = "It was 79, children in a second report, Radio Dorvel said, “and nobody else.”"
    assert [row["speaker_role"] for row in shown(text)] == [None]
