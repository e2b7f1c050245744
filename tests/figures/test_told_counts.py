"""Counts that a source is said to tell, or of which a clause says whom they count."""

from datetime import date

import pytest

from crossings import extract_article

_STORY = (
    "Eritreans flee to Sudan. Some 4,000 Eritrean refugees crossed the border into Sudan in April, the council said. "
)


def found(text):
    return {row["evidence"]: row for row in extract_article(text, published=date(2015, 5, 20))["figures"]}


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The Red Cross spoke of 300 people.", "300"),
        ("By one account there were 320 people.", "320"),
        ("The agency put the lower limit for two districts at 2,500.", "2,500"),
        ("The charity puts at about 9,000 those who have reached Sudan since the war.", "about 9,000"),
        ("The sum of all who came since the war is now near 9,000.", "near 9,000"),
        ("The 260 whom the ministry had for March were a first figure.", "260"),
        ("Most of the newcomers, nearly 3,000 by Monday, have been listed.", "nearly 3,000"),
        ("They come on top of 70,000 who are there.", "70,000"),
        ("The Evening Post has 3,500.", "3,500"),
        ("Fewer have arrived this month: 80 by Monday.", "80"),
        ("There was a rise from 2,000 to 2,800 in a week.", "2,800"),
        ("The official thinks that 5,000 will be passed this year.", "5,000"),
        ("The army sent back 40 whom Sudan had caught and returned.", "40"),
        ("More than 200 died in the camps.", "More than 200"),
        ("By his account 600 of the inmates are women.", "600"),
    ],
)
def test_a_story_goes_on_counting_its_people(text, evidence):
    assert evidence in found(_STORY + text)


def test_whom_others_killed_there_too_are_counted():
    text = "Guards shot dead three Eritrean refugees. Five people had been killed on the same stretch in 2010."
    assert found(text)["Five"]["action"] == "killed"


def test_there_being_some_of_them_goes_back_to_whom_the_sentence_before_names():
    text = "No year has brought so few Eritrean refugees to Malta. There were five of them, the council said."
    row = found(text)["five"]
    assert (row["population"], row["action"], row["destination"]) == ("refugees", "arrived", "Malta")


def test_a_part_and_its_whole_are_two_counts():
    rows = found("Last year 569 Eritrean refugees died at sea, of nearly 4,500 who tried.")
    assert list(rows) == ["569", "nearly 4,500"]


@pytest.mark.parametrize(
    "text",
    [
        "The agency put the number of houses burnt at 2,500.",
        "The agency put the dead of the famine at 2,500.",
        "The Evening Post has 35 pages.",
        "There was a rise in the price from 20 to 28 pounds.",
        "More than 200 died in the quake.",
        "A poll says that six of ten Kenyans agree.",
        "In all, 600 of the buses are old.",
        "The minister spoke of 300 schools.",
    ],
)
def test_what_counts_no_displaced_people_is_no_figure(text):
    assert list(found(_STORY + text)) == ["Some 4,000"]


def test_the_day_of_a_month_before_people_is_none_of_them():
    rows = found(_STORY + "On Sept. 1, twenty-nine people, thought to be Eritreans as well, cut the fence.")
    assert "1" not in rows
