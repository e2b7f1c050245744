"""Which verbs and nouns tell a happening: by their lexicon, by their form, by the words beside them."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.schemas import SHOWN


def told(text):
    """Give the factuality of each row shown, by its head."""
    rows = extract_article(text, published=date(2015, 3, 5))["events"]
    return {row["head"]: row["factuality"] for row in rows if row["confidence"] >= SHOWN}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("They call what has happened this winter the hardest blow.", "happened"),
        ("Nobody knows how many drowned on the crossing.", "drowned"),
        ("The office keeps silent on what the soldiers took from the huts.", "took"),
        ("It is not clear whom the guards shot at the fence on Monday.", "shot"),
        ("Kola holds those it caught since last year.", "caught"),
    ],
)
def test_what_a_clause_leaves_open_has_happened_all_the_same(text, head):
    assert told(text)[head] == "happened"


@pytest.mark.parametrize(
    "text",
    ["Whoever crosses the line can be fined.", "The count leaves out whatever happened in May."],
)
def test_what_is_told_of_whoever_it_may_be_is_no_happening(text):
    assert told(text) == {}
