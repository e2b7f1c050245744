"""What people did: their count's own verb, done and not only meant, before what stands in a clause beside it."""

from datetime import date

import pytest

from crossings import extract_article


def figures(text):
    return extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]


def one(text, evidence):
    return next(row for row in figures(text) if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("Police in Malta took 20 Eritreans from one house.", "20", "detained"),
        ("A tip led police in Quito to a house where they found 20 Syrians.", "20", "detained"),
        ("The coast guard found 20 Syrians on a beach of Samos.", "20", "hosted"),
        ("Hundreds of Somalis were caught in Kenya and returned to Mogadishu.", "Hundreds", "repatriated"),
        ("Five Somalis had less luck: they were caught in Kenya and sent home.", "Five", "repatriated"),
        ("Border guards of Chad sent away 300 refugees.", "300", "repatriated"),
        ("Chad has a figure for refugees pushed back: more than 500 since May.", "more than 500", "repatriated"),
        ("Cutters have interdicted 345 Haitians fleeing the junta.", "345", "detained"),
        ("Kenya deports seven Somalis whom the U.N. had recognised as refugees.", "seven", "repatriated"),
        ("Four Eritreans got asylum in Malta last May.", "Four", "resettled"),
        ("By June 218 Eritreans had asked Malta for asylum.", "218", "arrived"),
        ("Niger was prepared for 3,450 returning refugees.", "3,450", "other"),
        ("The month claimed at least 900 lives of refugees. It killed 900 refugees.", "900", "killed"),
        ("Peru hosts 300 refugees who were about to leave for Chile.", "300", "hosted"),
        ("All 31 Haitians from a drifting ferry went home.", "31", "repatriated"),
        ("Without shelter are 450 refugees.", "450", "displaced"),
        ("Police picked up 35 Eritreans in a house in Malta.", "35", "detained"),
        ("The coast guard picked up 35 Eritreans off Malta.", "35", "other"),
        (
            "In May a boat with 31 Eritreans reached Malta, and in June Malta handed back 27 of them.",
            "27",
            "repatriated",
        ),
        ("Researchers interviewed 300 refugees in Chad.", "300", "other"),
        ("Of the 300 refugees who were interviewed in Chad, some had been hurt.", "300", "other"),
        ("Many of the relatives of 300 refugees have died.", "300", "other"),
        ("Relatives of 300 refugees held in Libya wrote to him.", "300", "detained"),
        ("The envoy has a list of 300 refugees sheltered in Chad.", "300", "other"),
        ("A camp in Chad built for 300 refugees was full.", "300", "other"),
        ("Refugees hide in Chad. The rooms were meant for about 50 refugees.", "about 50", "other"),
        ("A camp in Chad built for 300 refugees already held about 900.", "about 900", "hosted"),
        ("The camp holds 300 refugees from Mali.", "300", "hosted"),
        ("The detention camp holds 300 refugees from Mali.", "300", "detained"),
        ("In a camp soldiers held 300 refugees from Mali.", "300", "detained"),
        ("Some 300 refugees were held in a camp in Libya.", "Some 300", "detained"),
        ("Some 300 Syrians had got out and wished to come to Malta.", "Some 300", "fled"),
    ],
)
def test_the_verb_of_a_count_tells_what_its_people_did(text, evidence, action):
    assert one(text, evidence)["action"] == action


def test_a_number_again_or_a_part_of_it_takes_what_was_told_of_the_people():
    text = (
        "Police in Malta arrested 175 Eritreans, refugees who fled over the border. "
        "Sixteen of the 175 were about to leave for Canada. "
        "The Daily Post has 45 men and 130 women."
    )
    assert [(row["evidence"], row["action"], row["destination"]) for row in figures(text)] == [
        (number, "detained", "Malta") for number in ("175", "Sixteen", "175", "45", "130")
    ]


def test_a_paper_that_arrives_at_a_number_has_nobody_arrive():
    text = "Police in Malta arrested 175 Eritreans. Reuters arrived at 185."
    assert [(row["low"], row["action"]) for row in figures(text)] == [(175, "detained"), (185, "detained")]


def test_numbers_after_arrivals_go_on_counting_them():
    text = "Malta hosts 900 refugees. Arrivals had been on the decline, after 706 in 2011."
    assert one(text, "706")["action"] == "arrived"


def test_two_counts_joined_by_and_share_what_follows_them():
    rows = figures("Eight women and three men from Eritrea are being held in Sudan, refugees all.")
    assert [(row["action"], row["measure"], row["origin"]) for row in rows] == [("detained", "stock", "Eritrea")] * 2


def test_a_direction_in_a_headline_stands_for_the_country_that_the_article_names():
    text = (
        "Seven refugees from South reach Uganda\n\nKAMPALA, May 20 (Post) -- Seven people fled South Sudan on Monday."
    )
    assert figures(text)[0]["origin"] == "South Sudan"


@pytest.mark.parametrize(
    "text",
    [
        "At least 560 refugees were hurt and more than 700 shelters lost in Kakuma.",
        "At least 560 refugees were hurt; the next five hundred took six.",
        "At least 560 refugees came while 900 went unexplained.",
        "At least 560 refugees are to go home within 02 (two) years.",
        "At least 560 refugees sued. A court in Lima awarded 80 million yen to four people who had lived in camps.",
    ],
)
def test_shelters_years_and_whoever_is_paid_are_no_displaced_people(text):
    assert [row["evidence"] for row in figures(text)] == ["At least 560"]


@pytest.mark.parametrize(
    ("text", "evidence", "places"),
    [
        ("About 70 Syrians were rescued off Samos.", "About 70", ("Syria", "Greece")),
        ("Syrians flee to Lebanon. At the council in Geneva they had 90 refugees.", "90", ("Syria", "Lebanon")),
        ("Samos received 58 Syrians, according to Talos, on 11 May.", "58", ("Syria", "Greece")),
        ("Eight Syrians were stopped on the Greek bank of the Evros.", "Eight", ("Syria", "Greece")),
        (
            "GENEVA, May 20 (Post) -- Syrians fled to Lebanon. Some 300 refugees arrived, a briefing in Geneva heard.",
            "Some 300",
            ("Syria", "Lebanon"),
        ),
        (
            "WASHINGTON, May 20 (Post) -- The United States is uneasy. Kenya holds Somalis at its border. "
            "Some 300 were deported in April, the United States said.",
            "Some 300",
            ("Kenya", "Somalia"),
        ),
    ],
)
def test_a_place_is_where_people_are_and_not_where_it_was_told(text, evidence, places):
    row = one(text, evidence)
    assert (row["origin"], row["destination"]) == places


@pytest.mark.parametrize(
    ("text", "evidence", "population", "destination"),
    [
        ("Floods in Mali hit Malians. About 900 of those displaced fled to Niger.", "About 900", "refugees", "Niger"),
        ("Some 300 people have fled abroad from the war in Mali.", "Some 300", "refugees", None),
        ("The Chadian government had about 90 Malian refugees on its soil.", "about 90", "refugees", "Chad"),
        ("Refugees came to Chad. The version in Niger Today has 270 refugees.", "270", "refugees", "Chad"),
        ("By June 218 Eritreans had asked Malta for asylum, they say in Rome.", "218", "asylum_seekers", "Malta"),
    ],
)
def test_who_goes_abroad_is_a_refugee_and_a_newspaper_is_no_place(text, evidence, population, destination):
    row = one(text, evidence)
    assert (row["population"], row["destination"]) == (population, destination)


def test_who_is_forced_to_flee_to_another_country_fled_there():
    row = one("More than 900 people from Mali were forced to flee as refugees into Niger.", "More than 900")
    assert (row["population"], row["action"], row["destination"]) == ("refugees", "fled", "Niger")


@pytest.mark.parametrize(
    ("text", "evidence", "route"),
    [
        # Where people are arrested is where they are, not where they had hoped to go.
        ("Ten Eritreans who hoped to sail for Malta were arrested in the Libyan port of Zuwara.", "Ten",
         ("Eritrea", "Libya")),
        ("Ten Eritreans were caught on their way through Chad.", "Ten", ("Eritrea", "Chad")),
        ("Ten Eritreans in a Tripoli detention centre, told that their flight to Malta was off, ate nothing.", "Ten",
         ("Eritrea", "Libya")),
        ("Some 300 Eritreans live in three Libyan provinces.", "Some 300", ("Eritrea", "Libya")),
        ("Malta registered 300 arrivals of refugees, more than Italy.", "300", (None, "Malta")),
        # An agency's town is not where newcomers came to.
        ("WASHINGTON, May 19 (Reuters) -- Since May 2,000 Eritrean refugees arrived in Malta. In all, 3,000 refugees "
         "have arrived. The United States watches.", "3,000", ("Eritrea", "Malta")),
        # Whoever only wished to go on has not gone.
        ("Some 300 Syrians had got out and wished to come to Malta.", "Some 300", ("Syria", None)),
        ("Some 300 Syrians fled to Malta.", "Some 300", ("Syria", "Malta")),
        # Of the dead no way is told by that of the living.
        ("On Monday 400 refugees fled Mali for Niger.\n\nA boat sank elsewhere, and 12 refugees drowned.", "12",
         (None, None)),
        ("On Monday 12 Malian refugees were killed in Niger.", "12", ("Mali", "Niger")),
    ],
)  # fmt: skip
def test_a_route_is_that_which_is_told_of_the_deed(text, evidence, route):
    row = one(text, evidence)
    assert (row["origin"], row["destination"]) == route


def test_of_them_may_be_of_those_who_look_for_the_people():
    text = "Eritrean refugees fled to Chad. Police and soldiers, about 900 of them, look for the refugees in Chad."
    assert "about 900" not in {row["evidence"] for row in figures(text)}


def test_those_named_again_who_are_detained_are_where_they_arrived():
    text = (
        "On Monday twelve Eritreans came by boat to Malta and were arrested. In Libya many are detained for it. A "
        "court is to deal with all twelve on a charge of illegal entry."
    )
    again = figures(text)[-1]
    assert (again["evidence"], again["action"], again["destination"]) == ("twelve", "detained", "Malta")
