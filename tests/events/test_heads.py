"""Whose deed it is that a relative clause tells, and times that are no time of it."""

from datetime import date

import pytest

from crossings import extract_article


def event(text, head):
    rows = extract_article(text, published=date(2015, 3, 5))["events"]
    (row,) = [row for row in rows if row["head"] == head]
    return row


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Bodies were taken from the boat with Peruvians that sank on Monday.", "sank", "the boat with Peruvians"),
        ("Peru has called off talks on fishing that began on Monday.", "began", "talks on fishing"),
        ("The first set foot in Peru late in March 1978, by his account, and the stream dried up in July.", "dried",
         "the stream"),
    ],
)  # fmt: skip
def test_a_clause_keeps_its_head(text, head, who):
    assert event(text, head)["who"] == who


def test_a_clause_with_who_speaks_of_people():
    assert event("Police met a boat with Peruvians who fled on Monday.", "fled")["who"] == "Peruvians"


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Nearly 900 people fled to Peru, more than at any time since 2007.", "fled"),
        ("Ten men crossed the river, the most since 2007.", "crossed"),
        ("The paper, whose report named July 14 as the day, changed it.", "named"),
    ],
)
def test_a_year_of_a_comparison_and_a_day_that_is_named_date_nothing(text, head):
    rows = [row for row in extract_article(text, published=date(2015, 3, 5))["events"] if row["head"] == head]
    assert all(row["day_from"] is None for row in rows)


def test_what_has_come_since_a_year_is_of_that_time():
    assert event("More than 900 people have fled to Peru since 2007.", "fled")["day_from"] == date(2007, 1, 1)
