"""Where people live is the town, camp or district alone that a count is of, else the country that has them."""

from datetime import date

import pytest

from crossings import extract_article


def places(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row["destination"] for row in found}


@pytest.mark.parametrize(
    ("text", "count", "place"),
    [
        ("Some 4,000 Malian refugees live in Agadez, in northern Niger.", "Some 4,000", "Agadez"),
        ("In Mombasa, where a hostel took them in, 84 Somali refugees live in two rooms.", "84", "Mombasa"),
        ("The camp at Tandera hosts 12,000 Somali refugees, officials in Kenya said.", "12,000", "Tandera"),
        ("Officials say 900 Sudanese refugees are sheltering near Tandera.", "900", "Tandera"),
        ("Tandera district has 6,300 Somali refugees, more than any other in Kenya.", "6,300", "Tandera"),
        ("About 3,000 Burundian refugees have crowded into and around Kigoma, Tanzania.", "About 3,000", "Kigoma"),
        ("Up to 200 North Korean defectors are in hiding in Kunming.", "Up to 200", "Kunming"),
    ],
)
def test_who_lives_in_a_town_is_there(text, count, place):
    assert places(text)[count] == place


@pytest.mark.parametrize(
    ("text", "count", "place"),
    [
        ("Kenya hosts 270,000 Somali refugees, officials in Nairobi said.", "270,000", "Kenya"),
        ("Over 900,000 Rohingya refugees live in camps in Cox's Bazar, Bangladesh.", "Over 900,000", "Bangladesh"),
        ("Some 4,000 Somali refugees arrived in Mombasa by boat, Kenya said.", "Some 4,000", "Kenya"),
        ("Nine Eritrean refugees have been living in the Peruvian embassy in Nairobi.", "Nine", "Kenya"),
        ("In Mombasa there are 300 Somali refugees; Kenya as a whole hosts 270,000.", "270,000", "Kenya"),
    ],
)  # fmt: skip
def test_of_a_country_it_is_the_country(text, count, place):
    assert places(text)[count] == place


def test_the_town_is_that_of_the_dateline_and_the_state_the_one_named_last():
    town = "TANDERA, Kenya, May 20 -- Rains fell. By Tuesday the town was hosting 6,000 Somali refugees."
    assert places(town)["6,000"] == "Tandera"
    capital = "NAIROBI, May 20 -- Rains fell in Kenya. By Tuesday the town was hosting 6,000 Somali refugees."
    assert places(capital)["6,000"] == "Kenya"
    state = "Mizoram shut its border. Officials count 6,000 refugees from Myanmar who shelter in the state."
    assert places(state)["6,000"] == "Mizoram"


def test_a_later_number_of_like_size_goes_on_with_the_place():
    text = "In Agadez live 4,000 Malian refugees. The mayor says there are 4,400. The agency says there are 61,000."
    found = places(text)
    assert found["4,400"] == "Agadez"
    assert found["61,000"] != "Agadez"


def test_who_was_uprooted_within_a_country_and_then_fled_it_left_the_country():
    text = "In all 92,000 people of northern Rakhine were displaced, and 69,000 fled to Bangladesh."
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert [row["origin"] for row in found if row["evidence"] == "69,000"] == ["Myanmar"]
