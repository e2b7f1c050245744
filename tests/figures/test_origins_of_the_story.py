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
