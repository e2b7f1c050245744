"""What the people of a number did that has no verb of its own: by the total that it is, by what stands before it."""

from datetime import date

import pytest

from crossings import extract_article


def rows(text):
    return {
        row["evidence"]: row for row in extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    }


@pytest.mark.parametrize(
    ("text", "evidence", "action", "measure"),
    [
        ("The total of those who have made it over was given on Thursday as 51,800.", "51,800", "arrived", "flow"),
        ("The number of people who were sent back was put by the ministry at 900.", "900", "repatriated", "flow"),
        ("The number of people who live in the camps has grown from 600 to 900.", "900", "hosted", "stock"),
    ],
)
def test_a_total_is_of_what_all_those_did_whom_it_counts(text, evidence, action, measure):
    row = rows(f"Refugees from Mali flee to Niger. {text}")[evidence]
    assert (row["action"], row["measure"]) == (action, measure)


def test_what_another_has_goes_on_with_such_a_total():
    text = (
        "Refugees from Mali flee to Niger. The total of those who have made it over since May 2 was given on Thursday "
        "as 51,800. Two days before, the aid agencies had 48,000."
    )
    assert (rows(text)["48,000"]["action"], rows(text)["48,000"]["measure"]) == ("arrived", "flow")


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Asmara would accept all 31 or nobody.", "repatriated"),
        ("Eritrea has admitted 31 of the refugees.", "repatriated"),
        ("Kenya has admitted 31 of the refugees.", "resettled"),
        ("Norway would accept all 31.", "resettled"),
    ],
)
def test_whom_their_own_country_accepts_it_takes_back(text, action):
    found = rows(f"Thirty-one Eritrean refugees were held in Kenya. {text}")["31"]
    assert found["action"] == action
    assert found["destination"] == ("Eritrea" if action == "repatriated" else text.partition(" ")[0])


@pytest.mark.parametrize("text", ["have yet to be reached", "has yet to land", "are yet to arrive"])
def test_what_is_yet_to_come_nobody_did(text):
    row = rows(f"Syrian refugees flee by boat. Some 900 came ashore on Samos on Friday. Thousands more {text}.")
    assert (row["Thousands"]["action"], row["Thousands"]["destination"]) == ("other", None)


def test_who_came_yet_again_came():
    text = "Syrian refugees flee by boat. Some 900 came ashore on Samos on Friday, and 80 came yet to the port."
    assert rows(text)["80"]["action"] == "arrived"


@pytest.mark.parametrize("text", ["had changed their minds", "decided otherwise", "had made up their minds otherwise"])
def test_who_thinks_better_of_it_did_not_do_it(text):
    before = "Some 31 Eritrean defectors were sent back to Asmara, and all were said to want to return."
    row = rows(f"{before} By Friday two of them {text}.")
    assert (row["two"]["action"], row["two"]["destination"]) == ("other", None)


@pytest.mark.parametrize("bodies", ["found 36 bodies off Aden", "recovered the bodies of more of them off Aden"])
def test_a_number_after_bodies_counts_bodies(bodies):
    text = "A boat with about 300 Somali refugees sank. Somali refugees flee by boat, and many are missing. "
    row = rows(f"{text}Rescuers {bodies}. Twenty-nine were found by Yemen and seven by Oman.")
    assert {row[evidence]["action"] for evidence in ("Twenty-nine", "seven")} == {"killed"}


def test_after_bodies_who_was_saved_was_saved():
    text = "A boat with about 300 Somali refugees sank. Rescuers found bodies off Aden. Fourteen people were saved."
    assert rows(text)["Fourteen"]["action"] == "other"


def test_what_was_only_tried_was_not_done():
    text = (
        "Eleven Eritreans are locked up at Kufra in Libya, and refugees fear for them. Once already Libya {} them. "
        "It gave up when several of the eleven protested."
    )
    assert rows(text.format("set about expelling"))["eleven"]["action"] == "detained"
    assert rows(text.format("tried to deport"))["eleven"]["action"] == "detained"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("An official thinks that 20,000 will be passed before the year is out.", None),
        ("The ministry expects the number to pass 20,000.", None),
        ("The number will reach 20,000.", None),
        ("The number is now 20,000.", "../2015-05-20"),
    ],
)
def test_a_total_that_is_only_foretold_is_of_no_time_yet(text, when):
    row = rows(f"About 18,000 Eritreans have now come to Malta altogether. {text}")["20,000"]
    assert row["when"] == when


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("puts the lower limit for three provinces at 14,000", "at_least"),
        ("puts the lower limit of the number of refugees in three provinces at 14,000", "at_least"),
        ("has 14,000 as its lower limit", "exact"),
        ("puts the upper bound at 14,000", "at_most"),
        ("puts the number in the upper valley at 14,000", "exact"),
    ],
)
def test_the_limit_of_a_number_bounds_it(text, hedge):
    row = rows(f"Some 12,000 Eritrean refugees live in Sudan, says the ministry. The charity {text}.")
    assert row["14,000"]["hedge"] == hedge


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("Canada took in 300 Syrian refugees in 2014 and 40 this year until May 18.", "40", "2015-01-01/2015-05-18"),
        ("Canada took in 300 Syrian refugees in 2013 and 40 for this year up to May 7.", "40", "2015-01-01/2015-05-07"),
        ("Canada took in 300 Syrian refugees in 2013 and 40 in 2014.", "40", "2014"),
        ("The list of December had 300 Syrian refugees for the whole of 2013.", "300", "2013"),
    ],
)
def test_the_part_of_a_year_that_is_counted(text, evidence, when):
    assert rows(text)[evidence]["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Some 300 Syrian children fled to Jordan, and 40 attend a school there.", "40"),
        ("Some 300 refugee children in Chad are enrolled at three schools.", "Some 300"),
    ],
)
def test_who_goes_to_school_in_a_country_is_there(text, evidence):
    row = rows(text)[evidence]
    assert (row["action"], row["measure"]) == ("hosted", "stock")


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Niger plans to relocate 300 refugees to Tahoua by May.", None),
        ("Some 300 refugees have been taken there so far.", None),
        ("Niger relocated 300 refugees from Mali to Tahoua.", "Mali"),
        ("Some 300 refugees came to Tahoua.", "Mali"),
    ],
)
def test_who_is_moved_on_within_a_country_does_not_come_from_home(text, origin):
    found = rows(f"Malian refugees who fled Mali for Niger live in camps. {text}")
    row = next(row for evidence, row in found.items() if evidence.endswith("300"))
    assert row["origin"] == origin


@pytest.mark.parametrize("text", ["had a part in the plan", "took part in it", "were involved in the plot"])
def test_who_had_a_part_in_something_did_not_do_what_is_told_before(text):
    before = "Dozens of Eritrean refugees were arrested in Sudan. Just how many Eritreans were caught is unclear."
    row = rows(f"{before} Some 80 Eritreans {text}, says the radio.")["Some 80"]
    assert row["action"] == "other"


def test_who_was_caught_is_counted_after_how_many_were_caught():
    before = "Dozens of Eritrean refugees were arrested in Sudan. Just how many Eritreans were caught is unclear."
    assert rows(f"{before} The radio has 80 Eritreans.")["80"]["action"] == "detained"


def test_who_is_of_an_age_in_a_country_is_there():
    row = rows("Some 900 refugee children from Syria in Jordan were old enough for school last August.")["Some 900"]
    assert (row["action"], row["measure"]) == ("hosted", "stock")


def test_who_was_caught_of_those_who_had_a_part_is_where_the_story_has_them():
    text = (
        "Dozens of Eritrean refugees were arrested in Sudan. Just how many were caught is unclear. "
        "Some 80 refugees had a part in the plan, and about 50 of them were arrested."
    )
    found = rows(text)
    assert (found["Some 80"]["destination"], found["about 50"]["destination"]) == (None, "Sudan")
