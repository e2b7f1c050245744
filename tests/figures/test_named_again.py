"""Groups counted before that an article names again, and some of those."""

from datetime import date

import pytest

from crossings import extract_article

_ELEVEN = "Eight women and three men who fled Eritrea were caught in Sudan on Monday. "


def found(text):
    return extract_article(text, published=date(2015, 5, 20))["figures"]


def last(text):
    return found(text)[-1]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Several of the eleven protested.", "eleven"),
        ("Those eleven have never left Sudan.", "eleven"),
        ("The council asked Sudan to treat the eleven humanely.", "eleven"),
        ("If there were only eleven, the list is wrong.", "eleven"),
        ("On Friday ten of them were back.", "ten"),
        ("Five of these have been sent home.", "Five"),
        ("Two were still in their teens.", "Two"),
        ("The council spoke of eleven people, among whom four are children.", "four"),
    ],
)
def test_a_group_counted_before_is_counted_again(text, evidence):
    row = last(_ELEVEN + text)
    assert row["evidence"] == evidence


def test_the_same_people_told_of_twice_are_one_count():
    rows = found("Fifteen Eritrean refugees were caught in Sudan. The fifteen want to stay.")
    assert rows[1]["same_as"] == rows[0]["figure_id"]


def test_the_others_are_those_left_of_a_whole():
    rows = found(
        "Fifteen Eritrean refugees were caught in Sudan. The council says 13 are women. About the other two it is mute."
    )
    assert [row["low"] for row in rows] == [15, 13, 2]


def test_a_pair_is_two_and_is_named_again():
    rows = found("A pair of Eritreans fled Sudan on Monday. The council gave a room to the pair.")
    assert [(row["evidence"], row["low"]) for row in rows] == [("A pair", 2), ("pair", 2)]


def test_a_list_of_parts_that_add_up_to_the_whole_are_its_parts():
    rows = found(
        "Twenty-nine Eritrean refugees fled Sudan. The gate was shut behind them: 11 men, 15 women and three children."
    )
    assert [row["low"] for row in rows] == [29, 11, 15, 3]


@pytest.mark.parametrize(
    "text",
    [
        "Two Eritreans fled Sudan. The two sides met.",
        "Two Eritreans fled Sudan. The two main parties quarrelled.",
        "Three Eritreans fled Sudan. Three boats were lost, and the police burnt the three.",
        "Two Eritreans fled Sudan. A pair of shoes was found.",
        "Two Eritreans fled Sudan. Of every five, four were women.",
        "On Friday the pair sang for the refugees.",
    ],
)
def test_things_and_strangers_are_no_group_named_again(text):
    assert len(found(text)) == text.count("Eritreans")
