"""What is kept back is neither agreed to, claimed nor denied; how or when a thing is done is no content of it."""

import pytest

from crossings import extract_article
from crossings.extraction import rows_as_judged


def rows_of(text):
    return [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]


@pytest.mark.parametrize(
    ("text", "cue", "act"),
    [
        ("The council could not confirm that ten boats had sunk.", "could not confirm", "neutral"),
        ("The council did not confirm that ten boats had sunk.", "did not confirm", "neutral"),
        ("The council declined to confirm that ten boats had sunk.", "declined to confirm", "refusal"),
        ("The council refused to discuss the two boats.", "refused", "refusal"),
        ("The council rejected the offer of the harbour office as \"a trap\".", "rejected", "refusal"),
        ("The council rejected reports of the two boats as \"a fairy tale\".", "rejected", "denial"),
        ("The council dismissed the claim that ten boats had sunk as \"a fairy tale\".", "dismissed", "denial"),
        ("The council dismissed the return as \"a fairy tale\".", "dismissed", "denial"),
        ("The council did not rule out that two boats were missed.", "did not rule out", "neutral"),
        ("The council ruled out that two boats were missed.", "ruled out", "denial"),
        ("The council ruled that two boats were missed.", "ruled", "claim"),
        ("The council did not claim that ten boats had sunk.", "did not claim", "neutral"),
        ("The council does not agree that ten boats sank.", "does not agree", "denial"),
        ("The council denied that ten boats had sunk.", "denied", "denial"),
        ("The council confirmed that ten boats had sunk.", "confirmed", "agreement"),
    ],
)  # fmt: skip
def test_only_what_is_said_is_an_act(text, cue, act):
    assert (cue, act) in [(row["cue"], row["cue_class"]) for row in rows_of(text)]


@pytest.mark.parametrize("loath", ["is still unwilling even", "is so far reluctant"])
def test_who_is_loath_to_say_a_thing_has_said_nothing(loath):
    rows = extract_article(f"The council {loath} to confirm that a boat sank.")["quotes"]
    assert [row["speaker"] for row in rows] == ["The council"]
    assert rows[0]["confidence"] < 0.5


def test_no_one_who_could_say_is_nobody():
    assert rows_of("No one could say how many boats had sunk.") == []


def test_who_no_longer_believes_a_thing_is_told_without_the_adverb():
    rows = extract_article("The council no longer believes that ten boats sank.")["quotes"]
    assert [(row["speaker"], row["cue"]) for row in rows] == [("The council", "no longer believes")]


@pytest.mark.parametrize(
    "text",
    [
        "A woman and her two sons recognised as refugees in Canada last year live in Lima.",
        "The council objects as Peru prepares to send 400 people home.",
    ],
)
def test_as_what_and_while_what_are_no_content(text):
    assert rows_of(text) == []


def test_a_clause_in_as_before_the_main_clause_is_content():
    rows = rows_of("The council said as night fell, ten boats had sunk.")
    assert [row["speaker"] for row in rows] == ["The council"]


def test_behind_a_semicolon_another_speaks():
    text = (
        "All are welcome, Juma Mwangi of the harbour office repeated in March; two days later Ada Otieno, the head of "
        "the Lake Union, objected in Lima that a boat had been sent back."
    )
    assert [row["speaker"] for row in rows_of(text) if row["cue"] == "objected"] == ["Ada Otieno"]


def test_it_set_into_a_clause_about_others_is_the_subject_that_they_are_told_by():
    text = (
        "Chad calls the matter settled. At a session in March 2014 the housing office came without the tenants, "
        "who were, it said, ill with fever."
    )
    assert [row["speaker_name"] for row in rows_of(text) if row["speaker"] == "it"] == ["the housing office"]


def test_a_word_that_is_only_named_says_nothing():
    assert rows_of("A third term is hillfolk, which says merely where someone was born.") == []


def test_a_share_before_a_paper_is_no_role_of_it():
    rows = rows_of("In a report titled 20 per cent of parents, Lakewire wrote that ten boats had sunk.")
    assert [row["speaker_role"] for row in rows] == [None]
