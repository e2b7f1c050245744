"""Sentences as dispatches write them, each with what it once was misread for."""

import pytest

from crossings import extract_article
from crossings.extraction import rows_as_judged


def shown(text):
    return [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]


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


def test_what_stands_between_a_told_clause_and_its_verb_is_found():
    (row,) = shown("A count, she told a meeting of nurses, does not exist yet.")
    assert row["evidence"] == "A count, she told a meeting of nurses, does not exist yet"


@pytest.mark.parametrize(
    ("text", "name", "group"),
    [
        ("It is late, a spokesman said.", "a spokesman", None),
        ("Ten came, according to the Norwegian agency NTB.", "the Norwegian agency NTB", "media"),
        ("Ada Mwangi, who as minister is responsible for trade, called it “a shame”.", "Ada Mwangi", "government"),
        (
            "The United Nations’ special rapporteur on Chad wants an inquiry. Some were misled, he says.",
            "The United Nations’ special rapporteur", "un",
        ),
        (
            "“It is late,” said Juma Mwangi, the home minister. His colleague Tom Okoro said that it was early.",
            "Tom Okoro", "government",
        ),
    ],
)  # fmt: skip
def test_who_speaks_and_for_whom(text, name, group):
    row = shown(text)[-1]
    assert (row["speaker_name"], row["speaker_group"]) == (name, group)


@pytest.mark.parametrize(("noun", "act"), [("denial", "denial"), ("warning", "warning"), ("report", "neutral")])
def test_a_statement_that_speaks_is_the_act_it_is_called(noun, act):
    (row,) = shown(f"Chad’s {noun} spoke of “a fairy tale”.")
    assert (row["speaker_name"], row["cue_class"]) == ("Chad", act)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chad has asked Kenya to take back ten people, according to two officials. It has not answered, they said.",
            ["two officials", "Chad", "two officials"],
        ),
        (
            "Chad accused the aid group Open Door of lies, and the group, which is based in Lima, rejected this.",
            ["Chad"],
        ),
        ("The Lake Union, whose boats came on Monday, speaks of 12,000 people.", ["The Lake Union"]),
        ("Nurses Without Borders warned on Friday that fever could spread.", ["Nurses Without Borders"]),
        ("A mayor had said as much a year before.", []),
        ("The court held in 2020 that the road was open.", ["The court"]),
    ],
)
def test_the_speakers_of_a_sentence_are_all_found(text, told):
    assert [row["speaker_name"] for row in shown(text)] == told


def test_a_countrys_agency_is_no_body_of_the_un():
    text = "Colombia's migration agency counted ten people. The agency's head, Ada Mwangi, said that two were ill."
    assert shown(text)[-1]["speaker_group"] == "government"


@pytest.mark.parametrize("text", ["DENIED HE", "SAID IT", "Denied it.", "SAID HE AT"])
def test_a_report_that_ends_the_text_is_read(text):
    assert extract_article(text, article_id="a")["quotes"] is not None
