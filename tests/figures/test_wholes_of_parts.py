"""The whole of which a part is told: what the part did, the whole did not."""

from datetime import date

import pytest

from crossings import extract_article


def rows(text):
    return {
        row["evidence"]: row for row in extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    }


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("In April Malta sent back three Eritreans out of a group of six.", "three", "a group of six"),
        ("Some 40 Eritrean refugees drowned, of nearly 900 who tried to cross.", "Some 40", "nearly 900"),
        ("Some 40 of 900 refugees drowned off Malta.", "Some 40", "900"),
        ("Malta takes back 27 of 31 refugees.", "27", "31"),
    ],
)
def test_the_whole_does_not_take_the_deed_of_its_part(text, part, whole):
    row = rows(f"Refugees from Eritrea flee by boat. {text}")[whole]
    assert (row["action"], row["destination"]) == ("other", None)


def test_what_follows_goes_on_with_the_part_and_not_with_its_whole():
    text = (
        "Eritrean refugees flee by boat. In 2013 some 60 of these refugees drowned, of nearly 900 who tried; "
        "in 2012 it was at least 12 of more than 300."
    )
    found = rows(text)
    assert {evidence: row["action"] for evidence, row in found.items()} == {
        "some 60": "killed", "nearly 900": "other", "at least 12": "killed", "more than 300": "other",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "whole", "action"),
    [
        ("Nine of 45 migrants who arrived in Malta have asked for asylum.", "45", "arrived"),
        ("Two of 15 refugees held in Libya died.", "15", "detained"),
    ],
)
def test_a_whole_has_the_deed_that_is_told_of_all_of_it(text, whole, action):
    assert rows(text)[whole]["action"] == action


@pytest.mark.parametrize(
    "text",
    [
        "Some 80 Syrian refugees had a part in the plan and about 50 of them were arrested.",
        "Some 80 Syrian refugees took part in the march, while about 50 of them were arrested.",
    ],
)
def test_the_verb_of_some_of_them_is_not_that_of_all(text):
    found = rows(text)
    assert (found["about 50"]["action"], found["Some 80"]["action"] == "detained") == ("detained", False)


def test_what_some_of_them_are_leaves_the_verb_to_all():
    assert (
        rows("Some 300 refugees, 40 of them children, were sent back to Mali.")["Some 300"]["action"] == "repatriated"
    )
