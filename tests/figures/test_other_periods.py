"""Bare numbers by which an article goes on with its counts of other periods."""

from datetime import date

import pytest

from crossings import extract_article

_STORY = "Malta took in 58 refugees from Eritrea in 2014, the council said. "


def found(text):
    return {row["evidence"]: row for row in extract_article(text, published=date(2015, 5, 20))["figures"]}


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("It had been 44 in 2013.", "44", "2013"),
        ("That compares with 91 for 2012.", "91", "2012"),
        ("The most was 120, in 2009.", "120", "2009"),
        ("The lowest number so far had been 17, in 2003.", "17", "2003"),
        ("Since 2003 the refugees add up to 640.", "640", "2003/.."),
        ("April 2013 brought 12.", "12", "2013-04"),
        ("The second quarter saw nine.", "nine", None),
        ("An official had made the first half 30.", "30", None),
        ("The quarters of 2013 were better, with 21 and 23.", "23", "2013"),
        ("The 17 of the spring of 2003 had been the record.", "17", None),
        ("Six more followed in April.", "Six", None),
    ],
)
def test_a_number_of_another_period_goes_on_with_the_count(text, evidence, when):
    row = found(_STORY + text)[evidence]
    assert (row["action"], row["destination"]) == ("arrived", "Malta")
    assert when is None or row["when"] == when


def test_who_came_in_two_periods_are_two_counts():
    rows = found(_STORY + "The register had one arrival for the whole of 2011 and three for 2012.")
    assert (rows["one"]["when"], rows["three"]["when"]) == ("2011", "2012")


def test_a_verb_left_out_is_that_of_the_first_count():
    rows = found("Malta granted asylum to 58 Eritreans in 2014, and to 44 the year before.")
    assert rows["44"]["action"] == "resettled"


@pytest.mark.parametrize(
    "text",
    [
        "The second quarter saw nine storms.",
        "It had been 12 degrees in the week before.",
        "The most was paid by 12 donors.",
        "The 17 ministers of the spring of 2003 had resigned.",
        "Six soldiers followed in April.",
        "The season was better, with 21 goals.",
        "Their fees add up to 640 euros.",
    ],
)
def test_numbers_of_things_and_of_others_do_not_go_on_with_the_count(text):
    assert list(found(_STORY + text)) == ["58"]
