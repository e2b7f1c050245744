"""Where people are not said to have gone: on a boat, only to come, left for no stated place, told of elsewhere."""

from datetime import date

import pytest

from crossings import extract_article


def one(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        (
            "Police spoke of two boats, each with around 100 Eritreans. On Monday there were two: the one that went "
            "down, with about 70, and another, with about 230, of which there is no trace.",
            "about 230",
            ("other", "Eritrea", None),
        ),
        ("Anglers saw a dinghy with four Eritreans off the coast of Malta.", "four", ("other", "Eritrea", "Malta")),
        ("A boat with 20 Eritreans landed in Malta.", "20", ("arrived", "Eritrea", "Malta")),
        ("More than 900 Eritreans have gone to sea this year.", "More than 900", ("fled", "Eritrea", None)),
        ("Some 90 Eritreans set sail for Malta in May.", "Some 90", ("fled", "Eritrea", "Malta")),
        ("Monday was to bring the first 300 Eritreans home.", "300", ("repatriated", None, "Eritrea")),
        (
            "The four Eritreans who were hauled out of a consulate in Cairo by guards have been in Malta since Friday.",
            "four",
            ("hosted", "Eritrea", "Malta"),
        ),
        ("Some 300 refugees from Eritrea in Sudan asked for help.", "Some 300", ("hosted", "Eritrea", "Sudan")),
        (
            "Some 300 Eritreans from camps in Sudan reached Malta on Friday.",
            "Some 300",
            ("arrived", "Eritrea", "Malta"),
        ),
        (
            "Four countries have seen more than 600 Eritreans come off the boats this month, an official said in Rome.",
            "more than 600",
            ("arrived", "Eritrea", None),
        ),
        ("A ship put 90 Eritreans and Ethiopians ashore on Malta.", "90", ("arrived", "Eritrea; Ethiopia", "Malta")),
        (
            "Eritreans sit in Chad. They met on a bridge in Niger and talked in vain: Malta had let in 90 Eritreans.",
            "90",
            ("resettled", "Eritrea", "Malta"),
        ),
    ],
)
def test_a_count_has_the_way_that_its_words_tell(text, evidence, way):
    row = one(text, evidence)
    assert (row["action"], row["origin"], row["destination"]) == way


def test_a_sentence_turns_to_another_place_and_what_its_people_did():
    text = (
        "As many as 3,000 Eritreans have fled to Sudan, the agency believes. Arrivals in Malta are of another order. "
        "The Amal agency had 270 for the first three months of this year."
    )
    row = one(text, "270")
    assert (row["action"], row["destination"], row["claimed_by"]) == ("arrived", "Malta", "The Amal agency")


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("About 900 Eritreans live in Sudan in concealment.", "About 900"),
        ("As many as 300 Eritreans are staying in Sudan out of sight.", "as many as 300"),
    ],
)
def test_who_is_out_of_sight_is_in_hiding(text, evidence):
    row = one(text, evidence[0].upper() + evidence[1:])
    assert (row["action"], row["measure"]) == ("hiding", "stock")


def test_what_a_boat_cannot_hold_went_nowhere():
    text = (
        "Seventy-five Eritreans were rescued off Malta from a boat. Survivors told the agency that there had been 151 "
        "of them. By the reckoning of the crew the boat cannot hold 150 people."
    )
    row = one(text, "150")
    assert (row["action"], row["destination"]) == ("other", None)


def test_a_number_only_reckoned_did_not_make_it_anywhere():
    text = (
        "Survivors from Eritrea told Malta's agency that there had been 151 of them on the boat; one made it about 50."
    )
    assert one(text, "about 50")["action"] == "other"


def test_a_toll_told_in_the_sentence_before_is_of_the_dead():
    text = (
        "A boat with Eritreans sank off Malta, and about 40 people are missing. The toll will be in the range of 60, "
        "an official said. Radio Amal has 63."
    )
    assert one(text, "63")["action"] == "killed"


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        (
            "UNHCR said 900 people had been displaced within Mali and another 400 had fled to neighbouring countries, "
            "mostly Niger and Chad.",
            "400",
            ("fled", "Mali", "Niger; Chad"),
        ),
        ("Chad hosts 870 refugees, of whom 360 are from Mali and 200 from Niger.", "870", ("hosted", None, "Chad")),
        ("Chad hosts 870 refugees, of whom 360 are from Mali and 200 from Niger.", "360", ("hosted", "Mali", "Chad")),
        (
            "Peru, which has taken in 900 Malians since the coup, registered 140 more on Sunday; Chile counted 31.",
            "31",
            ("arrived", "Mali", "Chile"),
        ),
        ("Some 900 Syrians boarded dhows on Friday.", "Some 900", ("fled", "Syria", None)),
        ("Fighting in Mali has driven 900 people into Niger since April.", "900", ("fled", "Mali", "Niger")),
        ("Mali's northern war has driven 900 people into Niger.", "900", ("fled", "Mali", "Niger")),
        (
            "Turkey took in 900 Syrians who fled Aleppo. Some 300 were let through on Friday.",
            "Some 300",
            ("arrived", "Syria", "Turkey"),
        ),
        ("Some 90 Armenians have left Georgia for Armenia.", "Some 90", ("fled", "Georgia", "Armenia")),
        (
            "Mali's ministry said 60 people had been evacuated; Niger counts 90 displaced.",
            "90",
            ("displaced", "Niger", "Niger"),
        ),
        ("Peru turned down 94 asylum seekers and accepted 45 in 2013.", "94", ("other", None, None)),
        (
            "Refugees live in camps. Chad, one of the poorest countries in the world, hosts 400 Malian refugees.",
            "400",
            ("hosted", "Mali", "Chad"),
        ),
    ],
)
def test_a_count_beside_another_has_a_way_of_its_own(text, evidence, way):
    row = one(text, evidence)
    assert (row["action"], row["origin"], row["destination"]) == way


def test_a_day_of_a_later_count_is_not_that_of_the_first():
    text = "Peru, which has taken in 900 Malians since the coup, registered 140 more on Sunday; Chile counted 31."
    assert (one(text, "900")["when"], one(text, "140")["when"]) == (None, "2015-05-17")


def test_who_came_since_came_from_that_time_on():
    assert one("The border was shut in May, and 300 Malians have crossed since.", "300")["when"] == "2015-05/.."


def test_a_second_tally_of_tents_counts_no_people():
    text = "On Monday 240 tents of Malian refugees burnt, yet by a second tally the number is 610."
    assert not extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]


def test_one_number_of_two_periods_is_two_counts():
    text = (
        "Some 60,000 Malians have come to Niger in the past two months, the minister said. The adviser said that some "
        "60,000 Malians have come to Niger in the past two years."
    )
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert [row["same_as"] for row in rows] == [None, None]


def test_who_never_set_foot_in_a_country_is_not_hosted_there():
    text = (
        "Chad said it took back Malians. The five Malians were living on the border and had never set foot on its soil."
    )
    assert one(text, "five")["action"] == "other"
