"""Nouns that tell a happening without a date: by a number, by where it was, by the verb that begins it."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
DOUBTFUL = 0.35  # what is judged below is not shown


def rows(text):
    return [row for row in rows_as_judged(text, published=DAY)["events"] if row["confidence"] >= DOUBTFUL]


@pytest.mark.parametrize(
    ("text", "head", "what"),
    [
        ("The office speaks of 96 arrivals.", "arrivals", "96 arrivals"),
        ("The total includes about 400 deaths.", "deaths", "400 deaths"),
        ("The list speaks of three expulsions.", "expulsions", "three expulsions"),
        ("It is a forced return.", "return", "a forced return"),
        ("Aid workers speak of the fire in a camp near Lesbos.", "fire", "the fire in a camp near Lesbos"),
        ("Its cause is the attack on a post in Rakhine.", "attack", "the attack on a post in Rakhine"),
        ("The cause is persecution in Syria.", "persecution", "persecution in Syria"),
        ("There are clashes in Darfur.", "clashes", "clashes in Darfur"),
    ],
)
def test_a_noun_tells_by_its_number_or_its_place(text, head, what):
    assert {row["head"]: row["what"] for row in rows(text)} == {head: what}


@pytest.mark.parametrize(
    "text",
    [
        "The arrivals hall in Lima is new.",
        "Fire is a danger in the camps.",
        "The road from the border to Lima is long.",
        "One day buses take the arrivals.",
        "The return desk is in Lima.",
    ],
)
def test_a_noun_without_either_tells_none(text):
    assert rows(text) == []


def test_what_is_feared_is_open():
    (row,) = rows("The agency feared 427 deaths.")
    assert (row["head"], row["factuality"]) == ("deaths", "hypothetical")


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Rebels began shelling the town in May.", "shelling"),
        ("The army kept on firing at them in May.", "firing"),
        ("Peru went on deporting people in May.", "deporting"),
        ("Chad set about expelling them in May.", "expelling"),
        ("Peru stopped taking in refugees in May.", "taking"),
    ],
)
def test_the_deed_is_told_and_not_the_verb_that_begins_it(text, head):
    (row,) = rows(text)
    assert (row["head"], row["day_from"]) == (head, date(2014, 5, 1))
