"""What a count's own words say against those about it: a part's own deed, people stuck at sea, at work, in a camp."""

from datetime import date

import pytest

from crossings import extract_article


def rows(text):
    return {
        row["evidence"]: row for row in extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    }


def test_a_part_of_those_held_who_were_moved_has_a_measure_of_its_own():
    found = rows("Of 640 Eritrean migrants held in Libya, 210 were moved to Tripoli.")
    assert (found["640"]["action"], found["210"]["action"]) == ("detained", "other")
    assert found["210"]["population"] == "migrants"


@pytest.mark.parametrize("text", ["were stranded in the strait", "are stuck at sea", "were trapped on a boat"])
def test_who_is_stuck_at_sea_came_to_no_country(text):
    row = rows(f"Some 800 refugees from Mali and Niger {text} for a week, and Spain has sent no ship.")["Some 800"]
    assert (row["action"], row["destination"]) == ("other", None)


def test_who_is_stranded_on_land_is_there():
    row = rows("Some 800 refugees from Mali are stranded in Libya.")["Some 800"]
    assert (row["action"], row["destination"]) == ("hosted", "Libya")


def test_who_is_at_work_in_a_country_is_there():
    row = rows("Eritreans flee by the hundred. About 2,000 Eritreans are at work in Sudan.")["About 2,000"]
    assert (row["action"], row["measure"], row["destination"]) == ("hosted", "stock", "Sudan")


@pytest.mark.parametrize(
    "text",
    [
        "The camp, built for 3,000 refugees, now holds 9,500 people.",
        "The camp for Malian refugees was built for 3,000 people and holds 9,500.",
    ],
)
def test_what_a_camp_holds_is_a_stock_and_what_it_was_built_for_is_none(text):
    found = list(rows(text).values())
    assert [row["low"] for row in found] == [None, 9500]
    assert [row["measure"] for row in found[1:]] == ["stock"]
    assert [row["action"] for row in found] == ["other", "hosted"]


def test_the_day_of_an_ordinal_is_not_that_of_a_count_before_it():
    text = "A report on 300 refugees who fled Mali had the thousandth refugee come to Chad in February 2006."
    assert rows(text)["300"]["when"] is None


def test_a_total_told_by_its_value_takes_no_day_from_another():
    text = (
        "On May 8, 2012, nine Malian refugees reached Niger, and the total grew to 2,114. The total of 4,220 is right."
    )
    assert (rows(text)["2,114"]["when"], rows(text)["4,220"]["when"]) == ("../2012-05-08", None)


def test_where_a_part_is_says_nothing_of_the_whole():
    found = rows("Some 6,300 Eritreans who fled remain abroad, 1,200 of them in Chad.")
    assert (found["Some 6,300"]["destination"], found["1,200"]["destination"]) == (None, "Chad")


def test_who_is_returned_to_where_they_are_from_is_sent_home():
    found = rows("A boat with 78 Eritreans on board was stopped off Malta and 76 of them were returned to Eritrea.")
    assert (found["76"]["origin"], found["76"]["destination"]) == ("Malta", "Eritrea")


def test_a_year_that_a_count_is_only_as_many_times_as_in_is_not_its_own():
    found = rows("More than 4,000 Eritreans are now displaced, three times as many as in 2013.")
    assert found["More than 4,000"]["when"] == "2015-05-20"
