"""Whose counts those of an interview are: his who answers, but for those that he gives by somebody else."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.reading import Reading

INTRODUCED = "Some 90 refugees left for Mali. The Lake Review spoke to Ada Bello, who runs the camp."
INTERVIEW = """'They walk': a camp's head on Malian refugees

{introduced}

Do they go freely?

Those of Monday did. Some 40 refugees stayed.

Niger speaks of 700 refugees who went home.

I know. By our list only 350 refugees went.

And are there newcomers?

Few. Last year 1,200 refugees came. The ministry says that 2,500 refugees came.

The ministry has since closed the road. It holds 60 refugees in a school.
"""


def claimants(text):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 20))["figures"]
    return {row["evidence"]: row["claimed_by"] for row in rows}


@pytest.mark.parametrize(
    "introduced",
    [
        INTRODUCED,
        "Some 90 refugees left for Mali. Ada Bello has written a book on them. She talked to us at her desk.",
        "Some 90 refugees left for Mali. The Lake Review interviewed Ada Bello, who runs the camp.",
    ],
)
def test_who_answers_claims_what_no_other_is_named_for(introduced):
    found = claimants(INTERVIEW.format(introduced=introduced))
    assert (found["Some 90"], found["Some 40"], found["1,200"]) == (None, "Ada Bello", "Ada Bello")
    assert (found["700"], found["2,500"]) == ("Niger", "The ministry")
    assert found["60"] != "Ada Bello"


@pytest.mark.parametrize(
    "text",
    [
        INTERVIEW.format(introduced="Some 90 refugees left for Mali."),
        INTRODUCED + "\n\nDo they go freely?\n\nSome 40 refugees stayed.",
        INTRODUCED + '\n\n"Do they go freely?"\n\nSome 40 refugees stayed.\n\n"Do they walk?"\n\nSome do.',
    ],
)
def test_no_interview_has_nobody_to_answer(text):
    assert claimants(text)["Some 40"] is None


def test_an_interview_knows_its_answers():
    found = Reading(INTERVIEW.format(introduced=INTRODUCED)).interview
    assert found == ("Ada Bello", frozenset([3, 5, 7]))
