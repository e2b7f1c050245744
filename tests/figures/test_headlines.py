"""Numbers of a headline: whom they count, the story tells."""

from datetime import date

import pytest

from crossings import extract_article

_STORY = (
    "\n\nKHARTOUM (Tandera News) -- Three Eritrean refugees were killed by border guards near Kassala on Monday. Four "
    "others were caught in Sudan and sent home to Eritrea.\n"
)


def found(headline):
    text = headline + _STORY
    rows = extract_article(text, published=date(2015, 5, 20))["figures"]
    return [row for row in rows if row["start"] < len(headline)], rows


@pytest.mark.parametrize(
    ("headline", "evidence", "action"),
    [
        ("Three shot dead near frontier: activist", "Three", "killed"),
        ("Guards kill three, catch others", "three", "killed"),
        ("Sudan sends home four of first seven", "four", "repatriated"),
    ],
)
def test_a_number_of_the_headline_counts_whom_the_story_counts(headline, evidence, action):
    (row, *_), rows = found(headline)
    assert (row["evidence"], row["action"]) == (evidence, action)
    assert row["figure_id"] in {other["same_as"] for other in rows}


@pytest.mark.parametrize(
    "headline",
    ["Border shut for three days", "Three boats burnt near Kassala", "On May 4, quiet returns to the border"],
)
def test_a_headline_that_counts_things_or_days_counts_nobody(headline):
    assert found(headline)[0] == []
