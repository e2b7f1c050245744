"""A rate is no count of a period: its row says so by its rule, and it is of no time."""

from datetime import date

import pytest

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row for row in found}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Fewer than 100 Eritreans a month reached Malta last year.", "Fewer than 100"),
        ("Up to 2,000 refugees a day were returned to Chad in 2014.", "Up to 2,000"),
        ("In 2014 about 300 migrants arrived in Malta every week.", "about 300"),
        ("An average of 70 refugees crossed into Chad in 2014.", "70"),
        ("The camp takes in 1,500 new arrivals per day.", "1,500"),
        ("Up to 10,000 Venezuelans cross into Colombia every day.", "Up to 10,000"),
        ("An average of 300 refugees a day are arriving in Chad.", "300"),
        ("Some 40 refugees cross into Chad daily.", "Some 40"),
    ],
)
def test_so_many_in_each_period_are_a_rate(text, number):
    row = rows(text)[number]
    assert (row["rule"], row["when"], row["measure"]) == ("rate", None, "flow")
    assert row["confidence"] >= 0.5


@pytest.mark.parametrize(
    "text",
    [
        "About 300 refugees fled Mali a year ago.",
        "About 300 refugees fled Mali for a year.",
        "About 300 refugees live in camps where food comes every day.",
        "About 300 refugees fled Mali in one year.",
    ],
)
def test_a_period_told_otherwise_makes_no_rate(text):
    assert rows(text)["About 300"]["rule"] != "rate"


def test_the_count_of_the_year_told_after_a_rate_keeps_its_year():
    found = rows("Over 40 Syrians a week landed in Cyprus last year. The ministry counts 2,318.")
    assert found["2,318"]["when"] == "2014"
