"""Whose a count is: by the words right about it, whatever verb or none stands between."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.figures import voices


def claimants(text):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row["claimed_by"] for row in rows}


@pytest.mark.parametrize(
    ("text", "evidence", "claimant"),
    [
        ("Refugees came from Mali. The Daily Post has 45 refugees on the lists.", "45", "The Daily Post"),
        ("In Niger the newspaper still has more than 600 refugees.", "more than 600", "the newspaper"),
        ("Some 300 refugees have left Mali, as The Post reported in the course of this year.", "Some 300", "The Post"),
        ("Over 900 refugees left Mali, and nearly 60 died, by the count of UNHCR.", "Over 900", "UNHCR"),
        ("Ten refugees came to Peru in May, by a first count that the ministry gave later.", "Ten", "the ministry"),
        (
            "Thousands of refugees have been sent home from Peru, Amnesty International wrote in a bulletin of Monday.",
            "Thousands",
            "Amnesty International",
        ),
        ("The nine refugees, two men among them, are all said to be ill.", "nine", None),
        ("Some 300 refugees came to Peru in May. For 2014 AsiaNews had 894.", "894", "AsiaNews"),
        (
            "The number of refugees fell from 300 to 120, Customs and Border Office data show.",
            "300",
            "Customs and Border Office",
        ),
        (
            "Some 60 refugees fled Mali. It should have been 68, the count of the Amal agency as cited by the Post.",
            "68",
            "the Amal agency",
        ),
        ("Some 300 refugees fled Mali. On Radio Mosaic it was 128 refugees.", "128", "Radio Mosaic"),
        ("Some 300 refugees fled Chad. Reuters arrived at 185.", "185", "Reuters"),
        ("Some 300 refugees fled Chad. The Daily Post went up to 900.", "up to 900", "The Daily Post"),
        ("There are 450 refugees for UNHCR, 500 for Refugees International.", "450", "UNHCR"),
        ("There are 450 refugees for UNHCR, 500 for Refugees International.", "500", "Refugees International"),
        ("In May 154 refugees fled Mali, or 155 in UPI's report.", "155", "UPI"),
        ("Peru took in 300 refugees by the count of the coast guard.", "300", "the coast guard"),
        ("By the tally of Kenyan lawyers 36 refugees fled.", "36", "Kenyan lawyers"),
        ("By the estimate of a Red Cross relief official 22 people fled Sudan.", "22", "a Red Cross relief official"),
        ("An official's early count put 300 refugees in Lima.", "300", "An official's early count"),
        ("A church paper puts at 85 the refugees in Khartoum.", "85", "A church paper"),
        ("A second version, that of the harbour office, has 95 refugees.", "95", "the harbour office"),
        ("The Red Cross, citing local officials, put the number of refugees at 18,000.", "18,000", "local officials"),
        ("Some 70 refugees fled Mali. The Daily Post starts late and comes to 500.", "500", "The Daily Post"),
        ("The ministry told of 3 refugees; the federation, of 240 refugees.", "240", "the federation"),
        ("All in all the border police counted 300 refugees.", "300", "the border police"),
        ("The Star wrote of 85 refugees, the council of about 110.", "85", "The Star"),
        ("The Star wrote of 85 refugees, the council of about 110.", "about 110", "the council"),
        ("Police spoke of 50 refugees, the mayor of 60, and The Evening Star of 70.", "70", "The Evening Star"),
        ("The mission put the number of refugees at about 50, the Red Cross at 60.", "60", "the Red Cross"),
        ("Some 300 refugees fled Mali. In the Evening Post in March there were 620.", "620", "the Evening Post"),
        ("Some 300 refugees fled Mali. In the Valley Voice about 65 hid there.", "about 65", "the Valley Voice"),
        ("Refugees fled Mali. The Home Office holds that there are 300 refugees.", "300", "The Home Office"),
        ("The Home Office's number for refugees in Niger is 300.", "300", "The Home Office"),
        ("A bishop's first tally was more than 340 refugees.", "more than 340", "A bishop"),
        ("Some 300 refugees fled Mali, by estimates that the Post Office reported.", "Some 300", "the Post Office"),
        ("Police spoke of 50 refugees, and in the Evening Post, a weekly paper, it was 60.", "60", "the Evening Post"),
        ("Ana Ruiz came to Lima. There are 300 refugees now, by her count.", "300", "Ana Ruiz"),
    ],
)
def test_the_words_about_a_count_give_its_claimant(text, evidence, claimant):
    assert claimants(text)[evidence] == claimant


@pytest.mark.parametrize(
    "text",
    [
        "Kenya has 300 refugees.",
        "The camp has 300 refugees.",
        "The number of Eritreans who are refugees in Sudan rose to 300.",
        "Refugees told of it. Reports of atrocities had 300 refugees flee.",
        "By a preliminary count 300 refugees came to Malta.",
        "Reports did not say when 300 refugees might leave Malta.",
        "Two years ago Malta had 300 refugees.",
        "The United States admitted 300 refugees.",
        "Malta took in 300 refugees for three weeks.",
        "In the Evening of May there were 300 refugees.",
        "The number of those rescued was 300 refugees.",
        "Malta's number of beds is small. There are 300 refugees, of about every age.",
        "Refugees were held in a town, the border of 300 refugees.",
    ],
)
def test_who_has_the_people_and_what_names_nobody_are_no_claimants(text):
    assert claimants(text)["300"] is None


def test_a_semicolon_parts_what_one_source_says_from_what_follows():
    text = "Officials told of 866 refugees off Malta; fishermen brought in 33 refugees on Monday."
    assert claimants(text) == {"866": "Officials", "33": None}


def test_it_of_a_statement_is_the_body_and_not_the_town_of_the_dateline():
    text = (
        "LIMA, May 20 (Andes Wire) -- Surveys in the camps have led the Health Council to a toll.\n\n"
        "“At least 1,450 refugees fled, among them 85 girls,” it said in a note."
    )
    assert claimants(text)["At least 1,450"] == "Health Council"


def test_police_who_found_people_claim_nothing():
    assert claimants("The patrol then found and arrested 5 Eritrean refugees in Malta.") == {"5": None}


def test_they_are_those_whose_figure_was_told_just_before():
    text = "The Morning Sun has 4,500 refugees, the ministries' figure for April. They later raised that to 5,200."
    assert claimants(text)["5,200"] == "the ministries"


@pytest.mark.parametrize("evidence", ["3,100", "600"])
def test_an_aside_gives_a_count_to_the_body_told_of_before(evidence):
    text = (
        'The relief agency said on Friday that 5,200 people fled Tandera in Sudan.\n\n"It was night," Ruiz said. Of '
        "the 5,200, it said, 3,100 were children and 600 men."
    )
    assert claimants(text)[evidence] == "The relief agency"


def test_what_the_agency_of_the_dateline_wrote_is_in_the_articles_own_voice():
    text = "TUNIS, June 21 (Nadir) -- In a story of June 17, Nadir wrote that 640 refugees from Libya were in Tunisia."
    (row,) = extract_article(text, article_id="a")["figures"]
    assert row["claimed_by"] is None
    (row,) = extract_article(text.replace("(Nadir)", "(Orbis)"), article_id="a")["figures"]
    assert row["claimed_by"] == "Nadir"


def test_who_spoke_with_others_of_a_count_is_its_claimant():
    text = "Refugees fled Mali. Open Hands, a charity, and others spoke of 300 refugees in Chad."
    assert claimants(text)["300"] == "Open Hands"


def test_they_who_reported_are_those_who_opened_the_sentence_before():
    text = "Relief workers have withdrawn their figure. Since May 4 some 850 refugees came to Kenya, they said Tuesday."
    assert claimants(text)["some 850"] == "Relief workers"


def test_who_stays_with_a_count_claims_it():
    text = "The agency counted 5,300 refugees in Chad. Tandera Aid, a relief group, stayed with more than 6,000."
    assert claimants(text)["more than 6,000"] == "Tandera Aid"


def test_who_accuses_another_over_people_known_already_does_not_count_them():
    assert claimants("Sudan accused Chad of holding the 370 refugees whom it stopped in May.") == {"370": None}
    assert claimants("Sudan accused Chad of holding 370 refugees.") == {"370": "Sudan"}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("A survey led by Open Road in 2019 found that 650 refugees lived in Chad.", "Open Road"),
        ("According to recommendations of the Camp Committee there are 650 refugees in Chad.", "the Camp Committee"),
        ("By the guess of a relief official 650 people fled Sudan.", "a relief official"),
        ("Chad took in 650 refugees, as the Sahel Wire wrote.", "the Sahel Wire"),
        ("A study published by the Camp Committee counted 650 refugees in Chad.", "the Camp Committee"),
    ],
)
def test_who_made_or_wrote_a_document_claims_its_count(text, claimant):
    assert claimants(text) == {"650": claimant}


@pytest.mark.parametrize(
    ("speaker", "maker"),
    [
        ("statistics of the labour ministry", "the labour ministry"),
        ("figures of Open Road", "Open Road"),
        ("Border Office data", "Border Office"),
        ("the counts of the dead", "the counts of the dead"),
        ("the mayor of Tripoli", "the mayor of Tripoli"),
    ],
)
def test_who_made_a_document_is_its_claimant_and_whom_it_counts_is_none(speaker, maker):
    assert voices.maker(speaker) == maker


def test_a_weekly_is_a_source_and_a_count_that_is_lifted_goes_on():
    text = "Chad is for those who fled Sudan: 1,150 for AFP, 1,210 for the weekly Sahel Post."
    assert claimants(text)["1,210"] == "the weekly Sahel Post"
    text = "The Morning Sun has 4,500 refugees in Chad, the council's figure. It has now lifted it to 5,200."
    assert list(claimants(text)) == ["4,500", "5,200"]


@pytest.mark.parametrize(
    ("text", "evidence", "claimant"),
    [
        (
            "She was one of more than 640 Malians, perhaps 700, whom aid groups say Niger returned that night.",
            "more than 640",
            "aid groups",
        ),
        (
            "Fines rose in May, and according to local drivers a bus goes from Gao to Mopti with 30 refugees aboard.",
            "30",
            "local drivers",
        ),
        (
            "The ministry said 900 refugees came. The cumulative total since the war now stands at over 8,100.",
            "over 8,100",
            "The ministry",
        ),
    ],
)
def test_a_source_ends_where_its_clause_begins_and_no_number_is_one(text, evidence, claimant):
    assert claimants("Migrants fled. " + text)[evidence] == claimant
