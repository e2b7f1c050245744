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
        ("A call led police in Quito to a barn where they found 34 Syrians.", "34", "detained"),
        ("The coast guard found 20 Syrians on a beach of Samos.", "20", "hosted"),
        ("Hundreds of Somalis were caught in Kenya and returned to Mogadishu.", "Hundreds", "repatriated"),
        ("Six Syrians were out of luck: they were stopped in Cyprus and flown home.", "Six", "repatriated"),
        ("Customs men of Niger sent away 470 refugees.", "470", "repatriated"),
        ("Chad has a figure for refugees pushed back: more than 500 since May.", "more than 500", "repatriated"),
        ("Cutters have interdicted 345 Haitians fleeing the junta.", "345", "detained"),
        ("Kenya deports nine Somalis whom the U.N. had registered as refugees.", "nine", "repatriated"),
        ("Four Eritreans got asylum in Malta last May.", "Four", "resettled"),
        ("By April 367 Eritreans had applied to Malta for asylum.", "367", "arrived"),
        ("Niger stood ready for 2,780 returning refugees.", "2,780", "other"),
        ("The winter took at least 450 lives of refugees. It killed 450 refugees.", "450", "killed"),
        ("Peru hosts 300 refugees who were about to leave for Chile.", "300", "hosted"),
        ("All 31 Haitians from a drifting ferry went home.", "31", "repatriated"),
        ("Without shelter are 450 refugees.", "450", "displaced"),
        ("Police picked up 35 Eritreans in a house in Malta.", "35", "detained"),
        ("The coast guard picked up 35 Eritreans off Malta.", "35", "other"),
        (
            "In March a raft with 44 Eritreans reached Malta, and in April Malta handed over 18 of them.",
            "18",
            "repatriated",
        ),
        ("Malta flew back 18 refugees to Sudan.", "18", "repatriated"),
        ("Malta flew 18 refugees home to Sudan.", "18", "repatriated"),
        ("Some 75 Eritreans were attempting to reach Italy.", "Some 75", "other"),
        ("Some 75 Eritreans tried to reach Italy.", "Some 75", "other"),
        ("A wooden trawler with 37 Eritreans on board put into Catania.", "37", "arrived"),
        ("A wooden trawler with 37 Eritreans on board docked in Italy.", "37", "arrived"),
        ("Researchers interviewed 300 refugees in Chad.", "300", "other"),
        ("Of the 300 refugees who were interviewed in Chad, some had been hurt.", "300", "other"),
        ("Many of the relatives of 300 refugees have died.", "300", "other"),
        ("Relatives of 300 refugees held in Libya wrote to him.", "300", "detained"),
        ("The envoy has a list of 300 refugees sheltered in Chad.", "300", "hosted"),
        ("The envoy has a list of 300 refugees.", "300", "other"),
        ("The envoy has a list of 300 refugees interviewed in Chad.", "300", "other"),
        ("A camp in Chad built for 300 refugees was full.", "300", "other"),
        ("Refugees hide in Chad. The barns were built for some 35 refugees.", "some 35", "other"),
        ("A camp in Chad built for 300 refugees already held about 900.", "about 900", "hosted"),
        ("The camp holds 300 refugees from Mali.", "300", "hosted"),
        ("The detention camp holds 300 refugees from Mali.", "300", "detained"),
        ("In a camp soldiers held 300 refugees from Mali.", "300", "detained"),
        ("Some 300 refugees were held in a camp in Libya.", "Some 300", "detained"),
        ("Some 430 Syrians had escaped and hoped to settle in Malta.", "Some 430", "fled"),
    ],
)
def test_the_verb_of_a_count_tells_what_its_people_did(text, evidence, action):
    assert one(text, evidence)["action"] == action


def test_a_number_again_or_a_part_of_it_takes_what_was_told_of_the_people():
    text = (
        "Police in Malta arrested 212 Eritreans, refugees who fled over the border. "
        "Nineteen of the 212 were about to leave for Canada. "
        "The Daily Post has 80 men and 132 women."
    )
    assert [(row["evidence"], row["action"], row["destination"]) for row in figures(text)] == [
        (number, "detained", "Malta") for number in ("212", "Nineteen", "212", "80", "132")
    ]


def test_a_paper_that_arrives_at_a_number_has_nobody_arrive():
    text = "Police in Malta arrested 212 Eritreans. The Herald arrived at 226."
    assert [(row["low"], row["action"]) for row in figures(text)] == [(212, "detained"), (226, "detained")]


def test_numbers_after_arrivals_go_on_counting_them():
    text = "Greece hosts 2,100 refugees. Arrivals had been falling off, after 934 in 2010."
    assert one(text, "934")["action"] == "arrived"


def test_two_counts_joined_by_and_share_what_follows_them():
    rows = figures("Fourteen women and five men from Eritrea are being held in Sudan, refugees all.")
    assert [(row["action"], row["measure"], row["origin"]) for row in rows] == [("detained", "stock", "Eritrea")] * 2


def test_a_direction_in_a_headline_stands_for_the_country_that_the_article_names():
    text = (
        "Seven refugees from South reach Uganda\n\nKAMPALA, May 20 (Post) -- Seven people fled South Sudan on Monday."
    )
    assert figures(text)[0]["origin"] == "South Sudan"


@pytest.mark.parametrize(
    "text",
    [
        "At least 340 refugees were injured and more than 1,200 tents burnt in Kakuma.",
        "At least 340 refugees were injured; the next four hundred took nine.",
        "At least 340 refugees came while 710 went unexplained.",
        "At least 340 refugees are to leave within 03 (three) months.",
        "At least 340 refugees sued. A judge in Tunis granted 12 million dinars to six people from a cellar.",
    ],
)
def test_shelters_years_and_whoever_is_paid_are_no_displaced_people(text):
    assert [row["evidence"] for row in figures(text)] == ["At least 340"]


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
        (
            "Fires in Sudan hit the Sudanese. Some 1,300 of those displaced fled to Chad.",
            "Some 1,300",
            "refugees",
            "Chad",
        ),
        ("Some 300 people have fled abroad from the war in Mali.", "Some 300", "refugees", None),
        ("The Chadian government had about 90 Malian refugees on its soil.", "about 90", "refugees", "Chad"),
        ("Refugees came to Chad. The version in Niger Today has 270 refugees.", "270", "refugees", "Chad"),
        ("By April 367 Eritreans had applied to Malta for asylum, they say in Rome.", "367", "asylum_seekers", "Malta"),
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
        ("Eight Syrians who planned to sail for Cyprus were seized in the Turkish port of Mersin.", "Eight",
         ("Syria", "Turkey")),
        ("Ten Eritreans were caught on their way through Chad.", "Ten", ("Eritrea", "Chad")),
        ("Nine Eritreans in a Tripoli prison, told that the bus to Tunisia was late, smashed chairs.", "Nine",
         ("Eritrea", "Libya")),
        ("Some 300 Eritreans live in three Libyan provinces.", "Some 300", ("Eritrea", "Libya")),
        ("Malta registered 300 arrivals of refugees, more than Italy.", "300", (None, "Malta")),
        # An agency's town is not where newcomers came to.
        ("WASHINGTON, May 19 (Reuters) -- Since May 2,000 Eritrean refugees arrived in Malta. In all, 3,000 refugees "
         "have arrived. The United States watches.", "3,000", ("Eritrea", "Malta")),
        # Whoever only wished to go on has not gone.
        ("Some 430 Syrians had escaped and hoped to settle in Malta.", "Some 430", ("Syria", None)),
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
    text = (
        "Eritrean refugees fled to Sudan. Police and volunteers, about 250 of them, search for the refugees in Sudan."
    )
    assert "about 250" not in {row["evidence"] for row in figures(text)}


def test_those_named_again_who_are_detained_are_where_they_arrived():
    text = (
        "On Friday fifteen Syrians came by raft to Cyprus and were arrested. In Turkey many are jailed for it. A "
        "judge is to hear all fifteen on a count of false papers."
    )
    again = figures(text)[-1]
    assert (again["evidence"], again["action"], again["destination"]) == ("fifteen", "detained", "Cyprus")


def test_a_people_that_numbers_so_many_is_counted_and_those_who_look_for_it_are_not():
    text = "The Eritreans who came to Ethiopia last month numbered about 730."
    assert [row["evidence"] for row in figures(text)] == ["about 730"]
    text = "Eritrean refugees fled to Sudan. Guards and villagers, about 250 of them, look for the refugees."
    assert figures(text) == []


@pytest.mark.parametrize(
    "text", ["Chad protested to Sudan twice over seven refugees.", "Chad handed over seven refugees."]
)
def test_over_that_goes_with_a_verb_hedges_nothing(text):
    assert [(row["evidence"], row["hedge"]) for row in figures(text)] == [("seven", "exact")]


def test_who_stands_at_a_number_does_so_today():
    text = "UNHCR reckoned with 930 refugees in Chad in January. The registry, a new one, stands at 1,070."
    assert one(text, "1,070")["when"] == "2015-05-20"


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("A barn gave shelter for the night to 40 Syrians who had walked into a school in Belgrade.", "hosted"),
        ("The charity gave food to 40 Syrians who fled the fire.", "fled"),
        ("The 40 Eritreans who left Libya on Monday are dead.", "killed"),
        ("The 40 Eritreans whom Sudan sent home this month are dead, a group said.", "killed"),
        ("The 40 Eritreans who left Libya when their captors were dead have landed in Malta.", "arrived"),
    ],
)
def test_the_deed_of_the_main_clause_goes_before_that_of_the_clause_on_who_they_are(text, action):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert next(row["action"] for row in rows if row["evidence"] == "40") == action
