"""What the words beside a count do not tell: who sends people home, who counts them where, since when they went."""

from datetime import date

import pytest

from crossings import extract_article


def figure(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "source"),
    [
        (
            "Our monitors at Ayorou and Tin Boldo recorded 9,500 refugees.",
            "9,500",
            "Our monitors at Ayorou and Tin Boldo",
        ),
        ("Volunteers at the bridge counted 1,190 refugees in May.", "1,190", "Volunteers at the bridge"),
    ],
)
def test_who_counts_at_two_places_is_no_place(text, evidence, source):
    assert figure(text, evidence)["claimed_by"] == source


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("Hundreds of Eritreans have left their country each year to find work.", "Hundreds", "fled"),
        ("Some 900 Syrians went into the north of their country.", "Some 900", "repatriated"),
        ("Between 3 and 9 May guards recorded 950 Malians going back, of whom 20 were deported.", "950", "repatriated"),
        ("Guards held 350 Malians and sent home 10 of them.", "350", "detained"),
        ("The 90 deported to Mali bring the total since January to 4,000.", "4,000", "repatriated"),
        ("Another 90 refugees came to Malta, bringing the total there to 4,000.", "4,000", "hosted"),
    ],
)
def test_what_people_did_is_told_past_a_comma(text, evidence, action):
    assert figure(text, evidence)["action"] == action


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        (
            "Some 90,000 refugees have come to Chad since clashes between the army of Sudan and the militia of its "
            "former deputy ruler broke out on April 15.",
            "Some 90,000",
            "2024-04-15/..",
        ),
        ("Almost 60,000 refugees fled Mali after the shelling started on May 3.", "Almost 60,000", "2024-05-03/.."),
        ("Some 300 refugees fled Mali, and the shelling started on May 3.", "Some 300", "2024-05-03"),
    ],
)
def test_what_began_on_a_day_goes_on(text, evidence, when):
    assert figure(text, evidence)["when"] == when


def test_people_go_home_from_where_the_story_is_told():
    text = (
        "DIFFA, Niger, June 18 - Tents for Malian refugees stood empty on Monday in eastern Niger.\n\n"
        "A Dutch nurse said that she was stopped at the gate. More than 9,000 refugees had come to Niger in May.\n\n"
        "About 600 walked back across the border on Sunday."
    )
    row = figure(text, "About 600")
    assert (row["action"], row["origin"], row["destination"]) == ("repatriated", "Niger", "Mali")


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("Flights began in late 2017. Norway has accepted 8,500 Malian refugees.", "8,500", "2017-09/.."),
        ("Talks failed in late 2017. Norway has accepted 8,500 Malian refugees.", "8,500", "../2024-06-20"),
        ("In the eight days since the road was opened, 700 refugees have gone home.", "700", "2024-06-12/2024-06-20"),
        ("Gangs held 430 refugees in Libya from May 2014 to the summer of 2016.", "430", "2014-05/2016-08"),
        ("It told Malian refugees, who number some 8,000, to leave by May 31.", "some 8,000", "2024-06-20"),
        (
            "Some 900 Somali refugees came to Kenya in January. Of the 1,100 people heard so far, half were accepted.",
            "1,100",
            "2024-01/..",
        ),
        ("A team came for Somali refugees in 2001. Of 1,200 refugees examined, 90 were sent home.", "1,200", "2001"),
        ("Last week the camp took in 23 refugees who had gone home in April.", "23", "2024-06-10/2024-06-16"),
        ("Malta looks for migrants on a boat. The families say 40 migrants are still missing.", "40", "2024-06-20"),
        (
            "A boat with 33 refugees left on May 16. Four bodies came ashore. On May 2 another boat sank off Malta.",
            "Four",
            "2024-05-16",
        ),
    ],
)
def test_a_time_is_told_by_what_stands_about_it(text, evidence, when):
    assert figure(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("Volunteers at the crossings counted 190 deportees in May.", "190", "repatriated"),
        ("Some 7,000 Bosniaks have returned to Bosnia from camps in Croatia.", "Some 7,000", "repatriated"),
        ("The first convoy of refugees going home to Mali left on Monday, carrying 31 people.", "31", "repatriated"),
        ("Trucks have moved 2,800 refugees to a new camp at Ourang.", "2,800", "other"),
        ("It told Malian refugees, who number some 8,000, to leave.", "some 8,000", "hosted"),
    ],
)
def test_a_deed_is_told_by_a_noun_or_by_where_people_were(text, evidence, action):
    assert figure(text, evidence)["action"] == action


def test_people_come_from_where_the_exodus_was():
    text = "A year since the exodus from Tigray\n\nOn Monday a bus reached Kassala in Sudan, carrying 15 refugees."
    assert figure(text, "15")["origin"] == "Ethiopia"


def test_all_who_live_in_a_country_are_none_of_the_refugees():
    text = "Trinidad, home to 1.4 million people, has taken in 40,000 Venezuelan refugees."
    rows = extract_article(text, article_id="a", published=date(2024, 6, 20))["figures"]
    assert [row["evidence"] for row in rows] == ["40,000"]
