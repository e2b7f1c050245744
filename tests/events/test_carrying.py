"""To which other clauses, and to which headline, a day carries over."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
MONDAY, MAY = date(2015, 3, 2), date(2014, 5, 1)


def day(text, head):
    (row,) = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    return row["day_from"]


@pytest.mark.parametrize(
    ("text", "head", "first"),
    [
        ("Guards shot ten men on Monday and killed two.", "killed", MONDAY),
        ("A pilot broke away from his group on Monday, turned south and landed in Peru.", "turned", MONDAY),
        ("Ten men were caught in Chad and sent home on Monday.", "caught", MONDAY),
        ("In May he earned a medal by obtaining their release.", "obtaining", MAY),
        ("In May Chad was reported to have sent back ten men.", "sent", MAY),
        ("It was in May that the council set up the inquiry.", "set", MAY),
        ("A fire that broke out on Monday has killed ten people.", "killed", MONDAY),
        ("A fire killed ten people on Monday. Ten people were killed in their tents.", "killed", MONDAY),
    ],
)
def test_a_day_carries_over(text, head, first):
    rows = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    assert {row["day_from"] for row in rows} == {first}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Guards shot ten men on Monday and will kill two.", "kill"),
        ("Guards shot ten men on Monday, and the mayor resigned.", "resigned"),
        ("They fled in 2009 and settled in Peru.", "settled"),
        ("A man who fled on Monday has married a nurse.", "married"),
        ("Ten men married on Monday. Two women married in Chad.", "married"),
    ],
)
def test_a_day_does_not_carry_over_to_what_may_be_of_another(text, head):
    rows = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    assert None in {row["day_from"] for row in rows}


def test_a_headline_has_the_first_day_of_the_lead():
    story = "LIMA, March 4 (Crossings) -- Ten bodies were found on Monday after a boat had gone down."
    assert day("Rohingya boat sinks off Peru\n\n" + story, "sinks") == MONDAY
    assert day("Peru to sink boat\n\n" + story, "sink") is None
    assert day("Boat sinks\n\nLIMA, March 4 (Crossings) -- It is calm. Ten men came on Monday.", "sinks") is None
    relative = "Peru frees men who swam to Chad\n\n" + story
    assert (day(relative, "frees"), day(relative, "swam")) == (MONDAY, None)
