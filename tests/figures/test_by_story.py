"""Counts that a story about nothing but displaced people makes of them where no rule says so, and what it does not."""

import re
from datetime import date

import pytest

from crossings import extract_article

# Three sentences that make a story one about nothing but its refugees.
STORY = (
    "Some 900 refugees fled Mali for Niger in May, the agency said. The refugees are in a camp at Mangaize. "
    "Malian refugees have crossed the border before. "
)


def rows_of(text):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return [row for row in rows if row["confidence"] >= 0.5]


def one(text, evidence):
    return next(row for row in rows_of(text) if row["evidence"] == evidence)


@pytest.mark.parametrize(
    "told",
    [
        "Mora, a camp opened in August, now holds [[180]].",
        "Niger has [[420]] in ten sites.",
        "On Thursday [[170]] were taken to a new site.",
        "Of [[260]] who were registered in Niger, [[130]] have left the camp.",
        "A bus overturned near Ayorou; [[seven]] refugees were aboard.",
        "Last month [[two hundred]] students from Gao were living in one barn.",
    ],
)
def test_a_number_of_a_story_about_refugees_counts_them(told):
    text = STORY + told
    spans = re.findall(r"\[\[(.*?)\]\]", text)
    found = [row["evidence"] for row in rows_of(re.sub(r"\[\[|\]\]", "", text))]
    assert [evidence for evidence in found if evidence != "Some 900"] == spans


@pytest.mark.parametrize(
    "told",
    [
        "A boy of 13 is among them.",
        "The youngest 19 and the oldest 61, they met on the way.",
        "The room is barely large enough for 100.",
        "Soldiers and police, about 400 of them, look for the gunmen.",
        "Disappearances run to about 700.",
        "They listen to channel 125.",
        "Nine in ten of the huts are new.",
        "The number of generals is 24.",
        "It sends researchers, 32 in number, to the villages.",
        "Highway 12 is shut.",
        "The inquiry took 48.",
        "Fighting had killed 300 by Sunday.",
    ],
)
def test_a_number_that_its_words_give_to_something_else_counts_no_refugees(told):
    assert [row["evidence"] for row in rows_of(STORY + told)] == ["Some 900"]


@pytest.mark.parametrize(
    "text",
    [
        "The shop has 420 in ten boxes. On Thursday 170 were taken to a new site.",
        "Refugees play no part in the budget. The ministry has 420 in ten sites, and on Thursday it sold 170.",
    ],
)
def test_in_any_other_story_such_numbers_count_nobody_on_the_move(text):
    assert rows_of(text) == []


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("A boat sank off Malta on Monday, and 12 migrants drowned. The navy saved 53 people.", "53", "other"),
        ("A boat with 90 migrants sank off Malta on Monday. In April five died.", "five", "killed"),
        ("A boat with 90 migrants sank off Malta. The coast guard pulled 41 survivors from the sea.", "41", "other"),
    ],
)
def test_a_story_about_boats_counts_the_saved_and_the_dead(text, evidence, action):
    assert one(text, evidence)["action"] == action


def test_those_of_a_boat_have_the_day_on_which_it_was_lost():
    text = "On Monday 12 migrants drowned when a boat sank off Malta. The navy saved 53 people. It had left Libya."
    assert one(text, "53")["when"] == "2015-05-18"
    later = (
        "On Monday 12 migrants drowned off Malta. The boat was old. Nobody had seen it. The navy once saved 53 people."
    )
    assert one(later, "53")["when"] != "2015-05-18"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Nine in ten of the 900 refugees from Mali are women.", {"Nine", "ten"}),
        ("About four out of five of the 900 refugees from Mali are women.", {"About four", "five"}),
    ],
)
def test_a_share_is_no_count(text, share):
    assert share.isdisjoint(row["evidence"] for row in rows_of(text))


def test_those_who_came_out_of_a_place_are_no_ratio():
    text = "Some 36 refugees from Mali reached Lima, 21 of them out of a camp by way of Rabat, and 15 out of a school."
    assert [row["evidence"] for row in rows_of(text)] == ["Some 36", "21", "15"]


def test_people_who_fled_count_whatever_is_said_of_them_next():
    row = one("About 280 people who fled the last weeks of the war are held in camps in the north.", "About 280")
    assert row["measure"] == "stock"
    assert rows_of("About 280 people who liked the last weeks of the show are held in high regard.") == []


@pytest.mark.parametrize("people", ["Tamil refugees", "Yazidi refugees", "Hazara asylum seekers"])
def test_a_people_that_no_list_has_may_stand_before_refugees(people):
    assert one(f"India has some 700 {people} in its south.", "some 700")["population"] in ("refugees", "asylum_seekers")
