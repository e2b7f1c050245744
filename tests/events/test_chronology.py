"""The entries of a chronology, whose present tells what happened on the date before the dash."""

from datetime import date

import pytest

from crossings import extract_article

ENTRIES = """Mali: key dates

Dates in the war in the north:

November 3, 2012 - Rebels close the road to Gao. Traders flee the town.

January 11 - French troops land in Bamako.

June 2013 - The government begins paying those who go back.

Reporters say more is to come.
"""


def found(table, text=ENTRIES):
    return extract_article(text, published=date(2015, 3, 5))[table]


@pytest.mark.parametrize(
    ("head", "first", "last"),
    [
        ("close", date(2012, 11, 3), date(2012, 11, 3)),
        ("flee", None, None),
        ("land", date(2013, 1, 11), date(2013, 1, 11)),
        ("paying", date(2013, 6, 1), date(2013, 6, 30)),
    ],
)
def test_an_entry_tells_of_the_date_that_heads_it(head, first, last):
    (row,) = [row for row in found("events") if row["head"] == head]
    assert (row["day_from"], row["day_to"], row["factuality"]) == (first, last, "happened")


def test_an_entry_without_a_year_goes_on_from_the_one_before():
    values = [row["timex"] for row in found("dates")]
    assert values[:3] == ["2012-11-03", "2013-01-11", "2013-06"]


def test_one_date_before_a_dash_makes_no_chronology():
    text = "Ten die in Mali\n\nMarch 4 - Rebels near Gao close roads when it rains."
    assert "close" not in [row["head"] for row in found("events", text)]
