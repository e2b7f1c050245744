"""Forms of news of any displacement in which a number stands without its noun, or with another's."""

from datetime import date

import pytest

from crossings import extract_article

STORY = (
    "Malians flee the fighting round Menaka, and refugees cross into Niger on foot; 4,000 of the refugees came in May. "
)


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found}


@pytest.mark.parametrize(
    ("told", "words", "action"),
    [
        ("By Friday the number was 6,300, up from 5,100 two weeks ago.", "5,100", "arrived"),
        ("By Friday the number was 6,300, up from 5,100 three days earlier.", "5,100", "arrived"),
        ("The school has 600 sleeping in its yard.", "600", "hosted"),
        ("The plan for next year has 900 going back to Mali.", "900", "repatriated"),
        ("In June guards made 740 arrests in the last week.", "740", "detained"),
        ("Clashes have sent 8,000 people over the river into Niger.", "8,000", "fled"),
        ("France offered to take 150.", "150", "resettled"),
        ("In August 41 died in the desert.", "41", "killed"),
        ("The bodies of others lay there; 17 bodies were found in the desert.", "17", "killed"),
        ("There were 54,000 arrivals this year, and seven deaths.", "54,000", "arrived"),
        ("About 700 villagers, 210 of them children, waded the river into Niger.", "210", "arrived"),
        ("Some 5,000 have reached Niamey, out of 12,000 who set out.", "12,000", "fled"),
    ],
)
def test_a_number_in_a_harder_form_is_counted(told, words, action):
    found = rows(STORY + told)
    assert {w: row["action"] for w, row in found.items() if w == words} == {words: action}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Abala, a town of 35,000, shelters them.", "35,000"),
        ("The mayor, whose town has 28,000 people, lets them stay.", "28,000"),
        ("Four out of five are children.", "five"),
        ("Guards patrolled with 40 prying dogs.", "40"),
        ("At home 300 soldiers died in the desert.", "300"),
    ],
)
def test_who_lives_in_a_town_and_others_are_not(told, words):
    assert words not in rows(STORY + told)


@pytest.mark.parametrize(
    ("told", "words", "slots"),
    [
        ("The agency registered 4,300 on Sunday.", "4,300", ("refugees", "arrived", "flow")),
        ("Refugees fill the stadium, where 600 sleep in the open.", "600", ("refugees", "hosted", "stock")),
        ("Cholera has killed 18 of the displaced.", "18", ("internally_displaced", "killed", "flow")),
        ("The centre held 6,800 on Friday.", "6,800", ("refugees", "hosted", "stock")),
        ("Niger has prevented 390 from leaving.", "390", ("refugees", "detained", "flow")),
    ],
)
def test_what_is_told_of_a_number_in_a_harder_form(told, words, slots):
    row = rows(STORY + told)[words]
    assert (row["population"], row["action"], row["measure"]) == slots


def test_who_flees_to_another_country_is_a_refugee_where_no_word_says_it():
    text = "Shells fell on the town. About 700 villagers waded the river into Thailand; 200 more were hiding."
    assert rows(text)["About 700"]["population"] == "refugees"


def test_those_displaced_in_a_town_that_no_list_has_are_not_displaced_by_what_killed_them():
    assert rows(f"{STORY}The floods left 30 dead and 400 homeless.")["400"]["action"] == "displaced"
