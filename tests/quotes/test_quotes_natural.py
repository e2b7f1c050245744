"""Sentences as dispatches write them, each with what it once was misread for."""

import pytest

from crossings import extract_article


def shown(text):
    return [row for row in extract_article(text)["quotes"] if row["confidence"] >= 0.5]


@pytest.mark.parametrize(
    ("text", "speaker", "evidence"),
    [
        (
            "The younger, according to the mayor, hopes to reach Kenya.",
            "the mayor", "The younger, according to the mayor, hopes to reach Kenya",
        ),
        ("The judge held that the men were free.", "The judge", "that the men were free"),
        (
            "The fire was laid, the Lake Union said in a letter that Lakewire ran.",
            "the Lake Union", "The fire was laid",
        ),
        (
            "Two wells are dry, the Lake Union wrote in a bulletin published on Monday.",
            "the Lake Union", "Two wells are dry",
        ),
        ("The Lake Union says that ten came, which the council denies.", "The Lake Union", "that ten came"),
        (
            "The Lake Union spoke of 80 people, and in the Harbour Post it was 90.",
            "The Lake Union", "80 people",
        ),
        (
            "The mayor explained why they must go: “The camp is full.”",
            "The mayor", "why they must go: “The camp is full.”",
        ),
    ],
)  # fmt: skip
def test_the_report_is_read_whole_and_no_more(text, speaker, evidence):
    row = shown(text)[0]
    assert (row["speaker"], row["evidence"]) == (speaker, evidence)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor confirmed it on Monday and added next to nothing.",
        "She explained it on the margins of a meeting in Nairobi.",
        "Nobody is held in camps that are full.",
    ],
)
def test_what_tells_no_words_is_not_shown(text):
    assert shown(text) == []


def test_numbers_that_a_paper_had_are_the_papers():
    (row,) = extract_article("The camp holds 300 people, according to the numbers that Lakewire had.")["quotes"]
    assert (row["speaker"], row["medium"]) == ("Lakewire", "the numbers")


@pytest.mark.parametrize(
    ("speaker", "group"),
    [
        ("The Northern Relief Council", "ngo"),
        ("The Northern Aid Committee", "ngo"),
        ("The Northern Council", "government"),
        ("Ada Mwangi, a major general of the police,", "government"),
        ("Ada Mwangi, a major general of the army,", "military"),
        ("Ada Mwangi, in charge of public works,", "government"),
    ],
)
def test_the_kind_of_voice(speaker, group):
    assert shown(f"{speaker} said that the road was open.")[0]["speaker_group"] == group


def test_staff_of_the_agency_told_before_speak_for_it():
    text = "The U.N. refugee agency counted ten people. Agency staff said that two were ill."
    assert shown(text)[-1]["speaker_group"] == "un"
