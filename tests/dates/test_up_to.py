"""Dates up to which something goes on, or by which it is to be, and the afternoon after an hour told before."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged


def told(text):
    found = rows_as_judged("LIMA, March 4 (Crossings) -- " + text, published=date(2015, 3, 5))["dates"]
    return {row["evidence"]: row["timex"] for row in found}


@pytest.mark.parametrize(
    ("text", "evidence", "timex"),
    [
        ("A push to delay it until autumn failed.", "autumn", "2015-FA"),
        ("The ministry spoke of 400,000 returns by summer.", "summer", "2015-SU"),
        ("By summer ten of them had left.", "summer", "2014-SU"),
        ("Since autumn ten boats have sunk.", "autumn", "2014-FA"),
        ("They have until early November to leave.", "early November", "2015-11"),
        ("She had never seen Chad until Saturday.", "Saturday", "2015-02-28"),
        ("They had not been given beds until Monday.", "Monday", "2015-03-02"),
        ("The bakers, until Saturday, had been sending bread.", "Saturday", "2015-02-28"),
        ("They had until Friday to leave.", "Friday", "2015-03-06"),
        ("The army had extended the deadline until Friday.", "Friday", "2015-03-06"),
        ("They took the posts before dawn on Monday. By the next afternoon both were theirs.", "the next afternoon",
         "2015-03-03TAF"),
    ],
)  # fmt: skip
def test_the_time_up_to_which_it_goes(text, evidence, timex):
    assert told(text)[evidence] == timex


@pytest.mark.parametrize("text", ["Rivers rise in spring.", "The spring was dry.", "They fall ill by the spring."])
def test_a_season_by_itself_is_of_no_year(text):
    assert "spring" not in told(text)
