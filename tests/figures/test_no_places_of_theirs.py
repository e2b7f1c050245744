"""Places that stand about a count and are none of its people's: where it is told, where they only ask to go, what they
chose, where they are citizens."""

from datetime import date

import pytest

from crossings import extract_article


def ways(text):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: (row["origin"], row["destination"]) for row in rows}


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        (
            "In Tunis nine Eritreans pushed their way into the Italian school and asked for passage to Italy.",
            "nine",
            ("Eritrea", "Tunisia"),
        ),
        (
            "In Cairo five Sudanese fled into the office of an airline and asked for free passage to Canada.",
            "five",
            ("Sudan", "Egypt"),
        ),
        (
            "The BBC saw 36 Eritreans who came to Canada in one day after hiding in Egypt, 21 of them out of a camp, "
            "and 15 by way of Cyprus.",
            "15",
            ("Eritrea", "Canada"),
        ),
        (
            "The United States took in 40 Eritreans. Those who choose Canada are far more numerous. It received 703 "
            "people from Eritrea in May.",
            "703",
            ("Eritrea", "Canada"),
        ),
        (
            "Eritreans were caught in Sudan in May. Two Ethiopian citizens, who came from Eritrea themselves, were "
            "detained with them.",
            "Two",
            ("Eritrea", "Sudan"),
        ),
        (
            "Police in Libya arrested 40 Swedish citizens who once fled Eritrea.",
            "40",
            ("Eritrea", "Libya"),
        ),
    ],
)
def test_a_place_that_is_asked_for_or_passed_is_not_where_they_went(text, evidence, way):
    assert ways(text)[evidence] == way


@pytest.mark.parametrize(
    ("text", "evidence", "way"),
    [
        ("In May 40 Eritreans made the passage to Italy.", "40", ("Eritrea", "Italy")),
        ("Police in Libya arrested 40 Eritrean citizens.", "40", ("Eritrea", "Libya")),
        ("Some 40 Syrians who fled Lebanon came to Cyprus.", "Some 40", ("Syria", "Cyprus")),
        ("Malta took in 40 Eritreans. It rained on 300 Eritreans in Chad.", "300", ("Eritrea", "Chad")),
    ],
)  # fmt: skip
def test_a_place_that_they_reached_or_left_is_theirs(text, evidence, way):
    assert ways(text)[evidence] == way


@pytest.mark.parametrize(
    "words",
    [
        "The ministers reckoned with about 300 Eritreans adrift.",
        "The ministers spoke of about 300 Eritreans at sea.",
        "About 300 Eritreans have yet to be rescued.",
    ],
)
def test_who_is_still_at_sea_has_gone_nowhere(words):
    text = f"Boats with Eritreans came to Italy in May. {words} Italy sends ships. Italy took in many Eritreans."
    assert ways(text)["about 300" if "about 300" in words else "About 300"] == ("Eritrea", None)


def test_a_town_in_which_a_briefing_is_told_is_no_goal_of_the_article():
    text = (
        "GENEVA, May 19 (Post) -- A boat with Eritreans sank off Tandera.\n\n“We think 40 Eritreans were saved,” "
        "Ann Roe told a briefing in Geneva on Friday.\n\nSeventeen Eritreans are missing."
    )
    assert {way[1] for way in ways(text).values()} == {None}


@pytest.mark.parametrize(
    ("headline", "way"),
    [
        ("Flood leaves thousands of people homeless", ("Ethiopia", "Ethiopia")),
        ("Flood in Kenya leaves thousands of people homeless", ("Kenya", "Kenya")),
    ],
)
def test_where_those_of_a_headline_lost_their_homes_the_story_tells_if_the_headline_does_not(headline, way):
    text = f"{headline}\n\nNAIROBI, May 3 (Post) -- Some 44,000 people have lost their homes in Ethiopia."
    assert ways(text)["thousands"] == way


@pytest.mark.parametrize(
    ("headline", "origin"),
    [
        ("More than a thousand boat people land in Malta", "Eritrea; Ethiopia"),
        ("More than a thousand Somali boat people land in Malta", "Somalia"),
    ],
)
def test_a_headline_has_the_peoples_of_its_story(headline, origin):
    text = f"{headline}\n\nVALLETTA, May 3 (Post) -- Boats brought 1,018 Eritreans and Ethiopians to Malta on Sunday."
    assert ways(text)["More than a thousand"][0] == origin
