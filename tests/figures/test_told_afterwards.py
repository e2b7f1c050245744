"""Whose count it is where that is said after it, in its sentence or the next."""

from datetime import date

import pytest

from crossings import extract_article


def claimant(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)["claimed_by"]


@pytest.mark.parametrize(
    ("text", "evidence", "told"),
    [
        (
            "About 200 families were made homeless in Musawa. The secretary, Amina Bello, stated this on Monday.",
            "About 200",
            "The secretary",
        ),
        (
            "Some 4,000 Sudanese are living in Chad. The estimate is that of Good Hope, a charity in Lyon.",
            "Some 4,000",
            "Good Hope",
        ),
        ("Sudan has sent back 40 Eritreans. The figure comes from the refugee agency.", "40", "the refugee agency"),
        ("Some 40 refugees have reached Malta. The government said so on Monday.", "Some 40", "The government"),
        ("Some 40 refugees have reached Malta. The Evening Post reported this.", "Some 40", "The Evening Post"),
        (
            "Twelve Eritreans whom Sudan sent home were shot, if a member of the council is right.",
            "Twelve",
            "a member of the council",
        ),
        ("Police held 300 Eritreans, or 310 by another count, in Khartoum.", "310", "another count"),
    ],
)
def test_whose_count_it_is_may_be_said_afterwards(text, evidence, told):
    assert claimant(text, evidence) == told


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Some 40 refugees have reached Malta. The number is that of last year.", "Some 40"),
        ("Sudan will send 40 Eritreans home if the road is right.", "40"),
        (
            "Some 40 refugees have reached Malta. Nobody said this aloud.",
            "Some 40",
        ),
        ("Police held 300 Eritreans, or 310 by another count, in Khartoum.", "300"),
    ],
)
def test_who_tells_of_something_else_afterwards_has_no_count(text, evidence):
    assert claimant(text, evidence) is None


def test_who_is_named_in_the_sentence_of_the_count_has_it():
    text = "Some 40 refugees have reached Malta, according to the agency. The government said so on Monday."
    assert claimant(text, "Some 40") == "the agency"
