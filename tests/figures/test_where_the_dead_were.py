"""Where those were who died on the way: where the living of the story are or go, unless their words say it."""

from datetime import date

import pytest

from crossings import extract_article


def places(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: (row["action"], row["destination"]) for row in found}


@pytest.mark.parametrize(
    ("text", "count", "place"),
    [
        (
            "Some 400 Eritrean refugees crossed into Sudan. Six refugees died of thirst on Friday.",
            "Six",
            "Sudan",
        ),
        ("Some 900 Burundian refugees reached Rwanda. Nine drowned in the river on Monday.", "Nine", "Rwanda"),
        (
            "NIAMEY, Niger, May 20 -- Migrants were lost in Niger. Guards found the bodies of 12 migrants.",
            "12",
            "Niger",
        ),
        (
            "A fire in a camp for Sudanese refugees in Chad killed two refugees, an office in Ouaddai province said.",
            "two",
            "Chad",
        ),
    ],
)
def test_the_dead_were_where_the_living_are(text, count, place):
    assert places(text)[count] == ("killed", place)


def test_the_dead_of_waters_where_two_countries_meet_were_in_neither():
    text = (
        "A boat sank off Langkawi, where the waters of Malaysia and Thailand meet. The boat had 90 Rohingya migrants"
        " on board. Eleven drowned."
    )
    assert places(text)["Eleven"] == ("killed", None)


def test_who_died_at_home_or_of_those_in_the_news_for_defecting_is_not_where_the_living_are():
    text = "Some 4,000 Eritrean refugees are in Sudan. In Eritrea nine refugees were shot dead on their return."
    assert places(text)["nine"][1] != "Sudan"
    text = "SEOUL, South Korea, May 20 -- Some 30 North Koreans came. Guards shot dead five defectors on the river."
    assert places(text)["five"] == ("killed", None)
