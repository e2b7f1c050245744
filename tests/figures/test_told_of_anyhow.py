"""More forms in which news tells how many there are: rates, ranges told late, numbers quoted, nobody dead; and what
looks like them."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.schemas import SHOWN

LEAD = "About 900 refugees fled Mali last week, and 450 refugees have reached Niger. "


def figures(text):
    found = extract_article(LEAD + text, article_id="a", published=date(2015, 5, 20))["figures"]
    return [row for row in found if row["confidence"] >= SHOWN][2:]


def numbers(text):
    return [row["evidence"] for row in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The refugees came slowly at first: a few dozen a week.", ["a few dozen"]),
        ("The pace of flight has quickened to 4,000 a day.", ["4,000"]),
        ("The mayor put the number of refugees in need of a bed at “a thousand, or close to it”.", ["a thousand"]),
        ("The minister had spoken of “hundreds of thousands”.", ["hundreds of thousands"]),
        ("A guard counted eighty, perhaps ninety refugees.", ["eighty, perhaps ninety"]),
        ("That is more than the 8,400 given in April.", ["8,400"]),
        ("The centre holds 650, the ministry said.", ["650"]),
        ("About 60 of the expelled were sleeping in the station.", ["About 60"]),
        ("Some 62,000 African migrants live in Niger.", ["Some 62,000"]),
        ("Forty of them died in June.", ["Forty"]),
        ("No one drowned.", ["No one"]),
        ("Five had died of heat in the week.", ["Five"]),
        ("Three people died trying to get to the border.", ["Three"]),
        ("Roughly 40 of these are in 12 shelters.", ["Roughly 40"]),
    ],
)
def test_numbers_of_people_are_counted_however_they_are_told(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The sisters, 11 and 13, hope for a school.",
        "A guard spoke to brothers of 23 and 19.",
        "She carried a girl thought to be four or five.",
        "Some 41 percent said that they will not go back, up from 23 in April.",
        "The group needs 40,000 tents. It has 3,000 at the crossing.",
        "Every family has a plot of fifty metres by a hundred.",
        "Each hut is thirty by forty.",
        "Nobody will be sent back, the minister said.",
        "A team of 14 came to look at the wells.",
        "Three people died of a fever in the capital, far away.",
        "Bread has gone up to 40 francs a day.",
        "The wells give 2,000 litres a day.",
    ],
)
def test_ages_shares_sides_teams_and_promises_are_no_counts(text):
    assert numbers(text) == []


def test_a_range_told_late_is_one_row():
    (row,) = figures("At least 140 and perhaps 300 refugees are still in Gao.")
    assert (row["low"], row["high"], row["hedge"]) == (140, 300, "range")


def test_a_year_is_no_end_of_a_range():
    assert numbers("It began in 2014, perhaps 3,000 refugees were in Gao then.") == ["perhaps 3,000"]


def test_nobody_who_died_is_a_count_of_the_dead():
    (row,) = figures("No one drowned.")
    assert (row["low"], row["high"], row["action"]) == (0, 0, "killed")
