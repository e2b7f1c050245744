"""People who are names on a list: those a country clears to come or go home, those a group lists."""

from datetime import date

import pytest

from crossings import extract_article

RETURN = "Burundian refugees in Tanzania wait to go home, and the refugees stay in the camps near Kasulu. "
COMING = "Burundian refugees in Tanzania fled the fighting, and refugees still cross the border on foot. "


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Of the 9,000 names that Tanzania sent in May for their return few were read.", "9,000"),
        ("Burundi approved 1,200 names of those who want to return.", "1,200"),
        ("Burundi has cleared 3,450 for return.", "3,450"),
        ("The list for their return had 2,260 people on it.", "2,260"),
        ("On the list of those who may return were 740 people.", "740"),
    ],
)
def test_those_on_a_list_of_returns_are_told_as_going_home(told, words):
    row = rows(RETURN + told)[words]
    assert (row["population"], row["action"], row["destination"]) == ("returnees", "repatriated", "Burundi")


def test_those_whom_a_statement_lists_are_those_whom_it_is_about():
    text = f"{COMING}About 40 people arrived in Kasulu on Friday, a group said. All had been sent home once. "
    row = rows(f"{text}It listed six families and two orphans.")["six"]
    assert (row["action"], row["unit"]) == ("arrived", "families")


@pytest.mark.parametrize(
    "told",
    [
        "The list had 30 towns on it.",
        "The agency cleared 40 trucks for them.",
        "Burundi approved 90 names of rivers.",
        "Burundi has cleared 300 for trial.",
    ],
)
def test_towns_trucks_and_the_accused_are_not_they(told):
    found = rows(COMING + told)
    assert not {"30", "40", "300"} & found.keys()


def test_in_another_story_a_list_is_of_anybody():
    assert not rows(
        "The party met in Bujumbura. The list had 2,260 people on it, and it cleared 300 for the return bout."
    )
