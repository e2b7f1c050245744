"""Names and reasons that are no sayings, and what stands beside a list: behind "and", of whom, among them."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ninety children came, 37 of whom told volunteers that they had never been to Chad before.",
         ("37 of whom", "that they had never been to Chad before")),
        ("He met 40 traders, most of whom blamed the army for the fire.", ("most of whom", "the army for the fire")),
        ("The herders refused to leave, among them a nurse from Gao.", ("The herders", "to leave")),
        ("The boat carried two engines and, by the mayor's count, 33 people.", ("the mayor", "33 people")),
        ("In what she called “the worst week of the year”, ten died.", ("she", "“the worst week of the year”")),
        ("Mali, which has many guests, has given warning that its wells are dry.",
         ("Mali, which has many guests", "that its wells are dry")),
    ],
)  # fmt: skip
def test_what_stands_beside_a_list_or_a_number_is_said(text, said):
    found = shown(text)
    assert said[1] in [words for _, words in found]
    assert said[0].startswith(tuple(speaker for speaker, words in found if words == said[1]))


@pytest.mark.parametrize(
    "text",
    [
        "They fled through a pipe that the guards called “the doctor”.",
        "Her mother agreed only because of the rain.",
        "The herders refused to comment.",
    ],
)
def test_a_name_a_reason_or_silence_is_no_saying(text):
    assert shown(text) == []


def test_those_of_whom_some_speak_are_named():
    (row,) = rows_as_judged("Ninety traders came, 37 of whom said they had never been to Chad.")["quotes"]
    assert row["speaker_name"] == "Ninety traders"


def test_a_letter_that_somebody_sent_asks_for_what_they_want():
    text = "A letter which the Herders Union sent to the mission in May, requesting a well for Gao, was lost."
    (row,) = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    assert (row["speaker"], row["medium"]) == ("the Herders Union", "A letter")


@pytest.mark.parametrize("marks", ["‘’", "''", "“”"])
def test_a_headline_gives_words_in_marks_to_whoever_speaks_on_something(marks):
    text = (
        f"{marks[0]}Nobody left us bread{marks[1]}: a camp nurse on the road to Gao\n\nGAO, Mali - The camp is full.\n"
    )
    assert ("a camp nurse", f"{marks[0]}Nobody left us bread{marks[1]}".strip("'‘’")) in shown(text)


def test_a_headline_on_a_topic_without_words_in_marks_has_no_speaker():
    assert shown("Nobody left bread: a camp nurse on the road to Gao\n\nGAO, Mali - The camp is full.\n") == []
