"""The dead, the missing and the hurt of a camp, a boat, or a story of displaced people."""

from datetime import date

import pytest

from crossings import extract_article

FIRE = "A fire swept through a camp of Eritrean refugees near Shire on Friday. Refugees fled into the fields. "
BOAT = "A boat with Somali refugees sank off Aden on Friday. Refugees who were rescued had left Somalia by boat. "


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found}


@pytest.mark.parametrize(
    ("told", "action", "measure"),
    [
        ("Some 400 people were missing on Saturday.", "other", "stock"),
        ("At least 15 died.", "killed", "flow"),
        ("“We still have 400 people unaccounted for,” an official said.", "other", "stock"),
        ("Police said that eleven people had died.", "killed", "flow"),
        ("More than 500 were injured.", "other", "flow"),
    ],
)
def test_those_who_die_or_go_missing_in_a_camp_are_those_who_live_in_it(told, action, measure):
    (row,) = (row for words, row in rows(FIRE + told).items())
    assert (row["population"], row["action"], row["measure"]) == ("refugees", action, measure)


def test_a_fire_in_a_town_kills_no_refugees():
    town = "A fire swept through a market near Shire on Friday. Eritrean refugees fled to the town in May. "
    assert not rows(f"{town}At least 15 people died.")


@pytest.mark.parametrize("camp", ["an army camp", "a training camp", "a prison camp"])
def test_a_soldiers_camp_is_no_camp_of_theirs(camp):
    text = f"An attack on {camp} near Shire on Friday was the third. Eritrean refugees fled to the town in May. "
    assert not rows(f"{text}At least 15 people died.")


@pytest.mark.parametrize("bodies", ["15 bodies", "Fifteen of the bodies", "15 more bodies"])
def test_bodies_found_after_a_boat_sank_are_of_those_aboard(bodies):
    (row,) = rows(f"{BOAT}{bodies} were recovered on Saturday.").values()
    assert (row["low"], row["action"], row["measure"]) == (15, "killed", "flow")


def test_bodies_found_in_a_war_are_not():
    assert not rows("Eritrean refugees fled the town, and refugees spoke of shelling. Nearby 15 bodies were found.")


def test_those_told_to_have_been_on_board_are_counted_beside_others():
    text = f"{BOAT}Of the refugees, 40 were saved. The agency believes that 100 people were on board."
    assert (rows(text)["100"]["action"], rows(text)["100"]["measure"]) == ("other", "stock")


def test_the_name_of_a_body_says_nothing_of_the_population():
    text = f"{BOAT}The Lost Migrants Project registered 46 people dead in the strait. It has counted them since 2014."
    assert rows(text)["46"]["population"] == "refugees"


def test_who_is_aboard_is_not_dead_as_those_told_of_before_are():
    text = f"{BOAT}On Saturday 15 bodies were found. The agency believes that 100 people were on board. "
    text += "A sailor spoke of 80."
    assert (rows(text)["80"]["action"], rows(text)["80"]["measure"]) == ("other", "stock")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("The agency puts the dead of Friday at 15.", "15"),
        ("The death toll has risen to 27.", "27"),
        ("The dead are counted from day to day: seven on Sunday, eleven on Monday.", "seven"),
    ],
)
def test_a_tally_of_the_dead_counts_those_of_the_boat(told, words):
    assert rows(BOAT + told)[words]["action"] == "killed"


def test_a_tally_of_the_dead_of_a_war_does_not():
    assert not rows(
        "Refugees fled Somalia, and refugees are hosted in camps. The agency puts the dead of the war at 15."
    )


def test_three_numbers_in_a_list_are_no_range():
    found = rows(f"{FIRE}The ministry counts 1,037, 1,038 or 1,056 refugees in it.")
    assert {"1,037", "1,038", "1,056"} <= found.keys()


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("in the range of 60", "about"),
        ("slightly more than 60", "at_least"),
        ("a little under 60", "at_most"),
        ("on the order of 60", "about"),
    ],
)
def test_words_about_a_number_say_how_sure_it_is(words, hedge):
    (row,) = rows(f"Refugees fled. By noon {words} refugees had crossed.").values()
    assert (row["evidence"], row["hedge"]) == (words, hedge)


def test_deaths_in_a_camp_are_counted():
    (row,) = rows(f"{FIRE}A nurse had counted 11 deaths by noon.").values()
    assert (row["low"], row["population"], row["action"]) == (11, "refugees", "killed")
