"""Of whom a thing is told: all of them, those who did something, the seventeen by their digits."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Ten Syrians reached Peru. All had already been sent home once.", "sent", "Ten Syrians"),
        ("Two brothers fled in May. Both were caught on Monday.", "caught", "Two brothers"),
        ("All that was built there burned.", "burned", "All"),
        ("Those who have fled to Chad were registered.", "fled", "Those who have fled to Chad"),
        ("Those who fled, a nun said, were deported on Monday.", "fled", "Those who fled"),
        ("Seventeen Syrians belonging to a clan came. The 17 crossed the river in May.", "crossed",
         "Seventeen Syrians"),
        ("A boat with 11 men sank. Those eleven were buried on Monday.", "buried", "11 men"),
    ],
)  # fmt: skip
def test_who_is_told_as_fully_as_the_story_does(text, head, who):
    (row,) = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    assert row["who"] == who
