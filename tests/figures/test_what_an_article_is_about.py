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


@pytest.mark.parametrize(
    "told",
    [
        "Chad has 570,000 refugees more than a year ago.",
        "About 900 displaced families left their homes in tents.",
        "The tents are full: 900 migrants were pushed back at the border.",
    ],
)
def test_who_counts_refugees_writes_about_them(told):
    assert "5,600" in rows(f"{told} The border is near. Another 5,600 were taken to a new site last week.")


def test_who_names_refugees_once_in_news_of_the_market_does_not():
    assert not rows(f"{AGO}The mayor spoke of refugees. Another 5,600 were taken to a new site last week. {AGO}")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Chad alone saw 81,000 go.", "81,000"),
        ("Some 486,000 of the latter have gone back.", "Some 486,000"),
        ("The fair in Abeche was held, and 300 without papers hid.", "300"),
    ],
)
def test_a_number_before_a_bare_verb_or_of_the_latter_has_no_noun(told, words):
    text = "Some 570,000 refugees from Sudan are in Chad, an agency said; the refugees cross the border on foot. "
    assert words in rows(text + told)
