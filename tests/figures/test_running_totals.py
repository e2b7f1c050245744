"""A total since some day that is told again later in an article, and an update that raises its own count."""

from datetime import date

import pytest

from crossings import extract_article

_SINCE = "Since March 25 some 400,000 refugees from Mali have come to Niger, the agency said. "


def one(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        (_SINCE + "The Evening Post still has 390,000 refugees.", "390,000", "2015-03-25/.."),
        (_SINCE + "The Evening Post has 390,000 refugees, a figure for May 3.", "390,000", "2015-03-25/2015-05-03"),
        (_SINCE + "On May 2 the total went past 380,000.", "past 380,000", "2015-03-25/2015-05-02"),
    ],
)
def test_a_count_that_goes_on_with_a_running_total_counts_since_its_beginning(text, evidence, when):
    row = one(text, evidence)
    assert (row["action"], row["measure"], row["when"]) == ("arrived", "flow", when)


@pytest.mark.parametrize(
    "text",
    [
        # Those who are there are no running total, and neither is a number that is far from it.
        _SINCE + "Niger hosts 390,000 refugees.",
        _SINCE + "The agency has 700,000 refugees on its lists.",
        _SINCE + "The agency has 300 refugees on its lists.",
    ],
)
def test_what_a_country_hosts_stays_a_stock(text):
    row = one(text, next(number for number in ("390,000", "700,000", "300") if f"{number} refugees" in text[60:]))
    assert (row["action"], row["measure"]) == ("hosted", "stock")


def test_counts_that_differ_on_those_who_fled_count_them():
    text = "Refugees left Mali for Niger. On those who fled, figures differ. The Evening Post still has 3,000 refugees."
    assert one(text, "3,000")["action"] == "fled"


def test_a_raised_count_is_not_of_the_day_of_the_first():
    text = "On May 3 the agency counted 2,000 refugees in Niger. The agency has since raised it to 3,000."
    assert one(text, "3,000")["when"] is None


_UPDATE = (
    "The relief agency on Friday raised to 5,200 its count of people who fled Tandera in western Sudan and crossed "
    "into Chad on Monday. It had said 4,000 on Wednesday."
)


@pytest.mark.parametrize("evidence", ["5,200", "4,000"])
def test_an_update_and_the_count_that_it_takes_back_are_of_one_claimant_and_event(evidence):
    row = one(_UPDATE, evidence)
    told = {column: row[column] for column in ("action", "origin", "destination", "when", "claimed_by")}
    assert told == {
        "action": "fled",
        "origin": "Sudan",
        "destination": "Chad",
        "when": "2015-05-18",
        "claimed_by": "The relief agency",
    }


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (_SINCE + "The first big rise, from 87,000 to 123,000 in a day, came of counting again.", "87,000"),
        (_SINCE + "In its own list the agency came to 390,000 refugees.", "390,000"),
    ],
)
def test_a_count_of_what_was_told_before_does_not_run_until_now(text, evidence):
    assert one(text, evidence)["when"] is None


@pytest.mark.parametrize(
    ("aside", "action"),
    [
        ("Four were expelled.\n\nFor 2013 the ministry has 1,418.", "arrived"),
        ("Some 900 were expelled.\n\nFor 2013 the ministry has 1,418.", "repatriated"),
        ("Four were expelled.\n\nFor 2013 the ministry has 30,500.", "repatriated"),
    ],
)
def test_a_large_number_goes_on_with_the_count_of_its_size(aside, action):
    text = f"Last year 1,127 Eritreans arrived in Malta. {aside}"
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    assert rows[-1]["action"] == action
