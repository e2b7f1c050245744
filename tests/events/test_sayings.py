"""Verbs that only give out, count, call or say a thing, and what somebody is accused of."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
DOUBTFUL = 0.35  # what is judged below is not shown


def rows(text):
    return [row for row in rows_as_judged(text, published=DAY)["events"] if row["confidence"] >= DOUBTFUL]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry issued a statement on Monday.",
        "A statement issued on behalf of the families gives ten.",
        "The data were released by the office in May.",
        "The agency published new figures on Sudan on Friday.",
        "The office listed 600 burned homes.",
        "The agency registered about 40 dead on the route.",
        "Aid groups put the number between 200 and 300.",
        'The minister rejected the report as "a farce".',
        "Chad objected that the camp was full.",
        '"They are safe now," the mayor retorted.',
        "The paper called it a scandal.",
        "The place is called Elim.",
        "The fire left 15 missing and hundreds homeless.",
        "Women made up most of the crowd.",
        "The mayor did not rule out a vote.",
        "The army cannot stop them.",
        "Refugees can die of cold in the desert.",
        "The camp has the ability to feed ten thousand.",
        "The town has enough water to feed them.",
    ],
)
def test_what_is_only_given_out_counted_called_or_could_be_is_no_event(text):
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The ministry issued ten visas on Monday.", "issued"),
        ("Sudan released ten prisoners on Monday.", "released"),
        ("The families gave shelter to ten men.", "gave"),
        ("The minister rejected ten applications on Friday.", "rejected"),
        ("The guards called them back on Monday.", "called"),
        ("The strike was called off.", "called"),
        ("The ten left without a permit.", "left"),
        ("They had made up their minds on Friday.", "made"),
        ("The army could have stopped them.", "stopped"),
    ],
)
def test_a_deed_of_the_same_verb_is_one(text, head):
    assert [row["head"] for row in rows(text)] == [head]


@pytest.mark.parametrize(
    "text",
    [
        "The UN accused the army of killing ten men, shooting children and burning houses.",
        "The inquiry accused the army in May of “killing men, shooting children and burning huts”.",
    ],
)
def test_those_accused_are_told_to_have_done_it(text):
    found = rows(text)
    assert [row["head"] for row in found] == ["killing", "shooting", "burning"]
    assert {row["who"] for row in found} == {"the army"}


def test_those_found_guilty_have_done_it():
    heads = {row["head"]: row["who"] for row in rows("Ten officers were found guilty of torturing miners.")}
    assert heads["torturing"] == "Ten officers"


def test_what_people_are_tired_of_is_no_deed():
    assert rows("They were tired of moving camps.") == []
