"""One who is told of beside a number of the same people is counted; one told of singly is not."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.schemas import SHOWN

LEAD = "About 900 refugees fled Mali last week, and 450 refugees have reached Niger. "


def numbers(text):
    found = extract_article(LEAD + text, article_id="a", published=date(2015, 5, 20))["figures"]
    return [row["evidence"] for row in found if row["confidence"] >= SHOWN][2:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three refugees returned to Mali, and one has gone to Algeria.", ["Three", "one"]),
        ("Seven refugees have been found; one, aged 17, walked up to a guard.", ["Seven", "one"]),
        ("Five refugees drowned and one is missing.", ["Five", "one"]),
        ("Twelve refugees were taken to hospital, one in a coma.", ["Twelve", "one"]),
        ("Thirty refugees were hurt in the camp, four of them badly.", ["Thirty", "four"]),
        ("Two of her four sons have fled to Niger.", ["Two", "four"]),
        ("Three of the school's eleven pupils have fled to Niger.", ["Three", "eleven"]),
        ("Two brothers fled Mali on foot.", ["Two"]),
        ("Three nieces of the imam crossed into Niger with the refugees.", ["Three"]),
    ],
)
def test_one_beside_others_and_some_of_a_family_are_counted(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forty refugees live in two camps, and one has been closed.", ["Forty"]),
        ("Forty refugees came, one of them a doctor.", ["Forty"]),
        ("One has gone to Algeria.", []),
        ("Forty refugees came, and one hopes that they may stay.", ["Forty"]),
    ],
)
def test_one_of_things_and_one_told_of_singly_are_not(text, expected):
    assert numbers(text) == expected
