"""What an article is about: whose flight, and whether anybody's; a count of people who went to a country tells it."""

from datetime import date

import pytest

from crossings import extract_article

AGO = "The market was quiet. Prices of bread rose, and the mayor promised flour for the weekend. Rain is forecast. " * 3


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found}


@pytest.mark.parametrize(
    "told",
    [
        "Some 82,000 people had entered from Ukraine by noon, the border guard said.",
        "By noon 53,000 people had crossed into Armenia.",
        "About 4,000 villagers waded the river into Thailand at night.",
        "More than 120,000 have landed in Italy since January.",
        "Some 900 Rohingya on a wooden boat reached Aceh.",
        "About 3,000 people have returned to Burundi this month.",
    ],
)
def test_a_count_of_people_who_went_to_a_country_makes_bare_numbers_theirs(told):
    found = rows(f"{told} {AGO}{told} On Friday alone it was 1,400, after 1,100 on Thursday.")
    assert {"1,400", "1,100"} <= found.keys()


@pytest.mark.parametrize(
    "told",
    [
        "Some 82,000 tourists had arrived from Ukraine by noon.",
        "By noon 53 trucks had crossed into Armenia.",
        "Section 4 of the law was brought from Italy.",
        "The minister landed in Italy, 3 hours late.",
        "About 4,000 soldiers crossed into Thailand at night.",
    ],
)
def test_no_visitors_things_or_soldiers_make_it_so(told):
    assert not rows(f"{told} {AGO}{told} On Friday alone it was 1,400, after 1,100 on Thursday.")


def test_the_country_that_people_crossed_into_is_not_the_one_they_left():
    found = rows(
        "About 4,000 villagers crossed into Thailand on Friday. Thais brought rice, and the Thais of a village opened "
        "a temple to them. They are refugees, the monks say. Some 300 more came on Saturday."
    )
    assert found["Some 300"]["origin"] != "Thailand"
