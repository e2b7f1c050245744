"""Where people come from whose own sentence does not say so: from where the story's people do, if it is of one."""

from datetime import date

import pytest

from crossings import extract_article


def origins(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row["origin"] for row in found}


@pytest.mark.parametrize(
    "share",
    [
        "Six out of ten were Venezuelans, officials said.",
        "Most of them were Venezuelans.",
        "Of the migrants, 60 percent are from Venezuela.",
        "They were chiefly Haitians.",
        "A third of them were Somalis.",
        "The majority are Eritreans.",
        "Haitians make up half.",
        "Cubans accounted for a third.",
    ],
)
def test_a_people_that_is_a_share_of_all_is_not_that_of_all(share):
    text = f"The migrants walk through the jungle. {share} In March 8,100 migrants arrived in Panama."
    assert origins(text)["8,100"] is None


@pytest.mark.parametrize(
    "people",
    [
        "Most Venezuelans come on foot.",
        "The Venezuelans come on foot.",
        "Half of the Venezuelans come on foot.",
    ],
)
def test_the_one_people_of_a_story_is_that_of_all(people):
    text = f"The migrants walk through the jungle. {people} In March 8,100 migrants arrived in Panama."
    assert origins(text)["8,100"] == "Venezuela"


@pytest.mark.parametrize(
    "told",
    [
        "Refugees from Kosovo wait at the border.",
        "They had fled Kosovo on foot.",
        "Asylum seekers from Kosovo fill the hotels.",
    ],
)
def test_a_country_that_refugees_are_told_to_be_from_is_their_origin(told):
    text = f"Refugees fill the camps. {told} On Sunday 3,100 refugees arrived in Albania."
    assert origins(text)["3,100"] == "Kosovo"


def test_not_a_country_that_visitors_are_from():
    text = "Refugees fill the camps. Doctors from Norway wait. On Sunday 3,100 refugees arrived in Albania."
    assert origins(text)["3,100"] is None


def test_who_is_held_later_is_not_from_the_country_or_camp_that_others_came_by():
    text = (
        "Malians speak to the police.\n\nOn Friday 40 people crossed into Peru from Chile. Malians were among them.\n\n"
        "The centre in Peru now holds 410 people."
    )
    assert origins(text)["410"] == "Mali"
    camp = "Migrants came. On Friday 27 migrants came to Israel from Tandera. Israel now hosts 6,200 migrants."
    assert origins(camp)["6,200"] is None


@pytest.mark.parametrize(
    ("dateline", "place"), [("HONG KONG", "Hong Kong"), ("ADEN, Yemen", "Yemen"), ("GENEVA", None)]
)
def test_newcomers_of_a_story_came_to_where_it_is_told_from_unless_desks_are_there(dateline, place):
    text = f"{dateline}, May 20 -- A launch brought in Eritrean refugees. By noon 214 more Eritreans had arrived."
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert [row["destination"] for row in found if row["low"] == 214] == [place]
