"""Through whom or where something was said."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article


def last_of(text):
    return find(read_article(text, article_id="a"))[-1]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("“It is late,” the minister told Radio Kisumu.", "Radio Kisumu"),
        ("“It is late,” the minister told the Voice of America.", "the Voice of America"),
        ("“It is late,” the minister told reporters.", "reporters"),
        ("“It is late,” the minister told a press briefing.", "a press briefing"),
        ("The minister told parliament that it was late.", "parliament"),
        ("“It is late,” the minister said in a televised speech.", "a televised speech"),
        ("“It is late,” the minister said by telephone.", "telephone"),
        ("“It is late,” the minister said in remarks carried by the Daily Road.", "the Daily Road"),
        ("In a statement, the minister said that it was late.", "a statement"),
        ("“It is late,” the minister told his wife.", "his wife"),
        ("The minister told lawmakers that it was late.", "lawmakers"),
        ("The driver told the court that it was late.", "the court"),
        ("“It is late,” the minister told Amnesty International.", "Amnesty International"),
        ("“It is late,” the minister said in Kisumu.", None),
        ("“It is late,” the minister told them.", "them"),
        ("Three nurses told the enumerators that it was late.", "the enumerators"),
        ("The mayor asked the guards whether it was late.", "the guards"),
        ("The mayor asked the guards to open the gate.", None),
        ("“It is late,” the mayor told reporters, adding that the road was shut.", "reporters"),
        ("The mayor told reporters that it was late. He added that the road was shut.", None),
    ],
)
def test_a_medium_carries_the_words(text, medium):
    assert last_of(text)["medium"] == medium


@pytest.mark.parametrize(
    ("report", "act"),
    [
        ("The minister confirmed that it was late.", "agreement"),
        ("The minister would not confirm that it was late.", "neutral"),
        ("The minister asked why it was late.", "question"),
        ("The minister called for “a new road”.", "demand"),
    ],
)
def test_what_stands_with_a_cue_turns_its_speech_act(report, act):
    assert last_of(report)["cue_class"] == act


def test_a_means_told_before_a_report_without_a_speaker_is_not_of_it():
    text = "The guards in Lima were warned by telephone. One of them is said to have confessed to two thefts in July."
    row = last_of(text)
    assert (row["speaker"], row["medium"]) == (None, None)
