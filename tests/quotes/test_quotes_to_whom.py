"""To whom a thing was said or who was asked it; what speakers are by an age, a rank, a job they had."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give the rows that are shown."""
    return [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("One man said to me: “In Gao I may be shot.”", "me"),
        ("A boatman said to a nurse that he had walked.", "a nurse"),
        ("Herders asked me each morning if the camp would close.", "me"),
        ("“I shut the hens in,” Ada Bello, 68, tells volunteers there.", "volunteers"),
        ("“I shut the hens in,” Ada Bello told volunteers.", "volunteers"),
    ],
)
def test_those_to_whom_it_is_said_are_told(text, medium):
    assert [row["medium"] for row in shown(text)] == [medium]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nurses told the radio that reports of a raid were false.", "that reports of a raid were false"),
        ("The mayor said on Monday that claims that ten died were wrong.", "that claims that ten died were wrong"),
    ],
)  # fmt: skip
def test_what_others_told_may_be_the_subject_of_what_is_said(text, words):
    assert words in [row["evidence"] for row in shown(text)]


def test_that_which_opens_what_is_said_reports_nothing():
    rows = shown("The mayor said on Monday that reports that ten had died were wrong.")
    assert "that" not in [row["speaker"] for row in rows]


@pytest.mark.parametrize(
    ("text", "role", "group"),
    [
        ("Ada Bello, 31, arrived in Gao on Saturday with other refugees. “We walked,” she said.", None, "refugee"),
        ("“We walked,” said Ada Bello, a former bank cashier.", "a former bank cashier", "person"),
        ("“We walked,” said Ada Bello, a bank cashier.", "a bank cashier", "business"),
        ("Ten boats came, a French officer said.", "a French officer", "military"),
        ("Ten boats came, a French diplomat said.", "a French diplomat", "government"),
        ("Ten boats came, a think-tank said.", None, "academic"),
    ],
)
def test_what_a_speaker_is(text, role, group):
    (row,) = shown(text)
    assert (row["speaker_role"], row["speaker_group"]) == (role, group)
