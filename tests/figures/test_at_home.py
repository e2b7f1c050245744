"""News written in the country whose people it tells of counts those displaced within it, or those who come home."""

from datetime import date

import pytest

from crossings import extract_article

WITHIN = """War drives people from the city

NYALA, Sudan, March 3 (Crossings) -- Fighting for the city goes on: some Sudanese fled by night, others escaped in
lorries, and more Sudanese will flee when they can. {}
"""
BACK = """Buses full as Afghans are sent back

KABUL, Afghanistan, March 3 (Crossings) -- Iran deported Afghans all week, and many returned home of themselves. The
Afghans who were sent back waited in the sun. {}
"""
ABROAD = """War drives people from the city

ADRE, Chad, March 3 (Crossings) -- Fighting for the city goes on: some Sudanese fled by night, others escaped in
lorries, and more Sudanese will flee when they can. {}
"""


def last(text):
    row = extract_article(text, article_id="a", published=date(2024, 3, 3))["figures"][-1]
    return row["population"], row["action"]


@pytest.mark.parametrize(
    "text",
    [
        "Just over 5,000 people have reached the town.",
        "About 400 people have arrived since Monday.",
        "The town was sheltering 900 people.",
        "A family of nine walked here from the capital.",
    ],
)
def test_who_moves_within_a_country_is_displaced_in_it(text):
    assert last(WITHIN.format(text))[0] == "internally_displaced"
    assert last(ABROAD.format(text))[0] != "internally_displaced"


def test_who_went_to_another_country_is_a_refugee_in_news_from_home_as_well():
    assert last(WITHIN.format("Chad has taken in 3,000 people."))[0] == "refugees"


@pytest.mark.parametrize(
    "text",
    [
        "On Friday 4,300 people walked through the gate.",
        "About 900 Afghans crossed on Sunday.",
        "By the end of the year half a million had left Iran.",
    ],
)
def test_who_comes_in_news_of_returns_comes_home(text):
    assert last(BACK.format(text)) == ("returnees", "repatriated")


def test_who_flees_in_news_of_returns_does_not_come_home():
    assert last(BACK.format("In 2021 some 9,000 people fled to Iran."))[0] != "returnees"
