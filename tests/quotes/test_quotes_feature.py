"""Sayings as features and long reports tell them: a voice of one word, a second source, a saying some sentences on."""

import pytest

from crossings import extract_article
from crossings.schemas import SHOWN


def told(text):
    """Give whom each shown row names, with what verb, and its words without their marks and "that"."""
    rows = [row for row in extract_article(text)["quotes"] if row["confidence"] >= SHOWN]
    words = (" … ".join(text[first:last].strip("“”") for first, last in row["content"]) for row in rows)
    return [(row["speaker"], row["cue"], said.removeprefix("that ")) for row, said in zip(rows, words, strict=True)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("“We were paid in salt,” one recalls years later.", ("one", "recalls", "We were paid in salt,")),
        (
            "Drivers say the road to Mopti is open, although some concede that it was mined in May.",
            ("some", "concede", "it was mined in May"),
        ),
        (
            "Some nurses put the number of wounded well below 300.",
            ("Some nurses", "put", "the number of wounded well below 300"),
        ),
        (
            "A second group put the total at closer to 200.",
            ("A second group", "put", "the total at closer to 200"),
        ),
        (
            "A church in Bamako puts the number at 500, which I think is too low for so large a town.",
            ("A church in Bamako", "puts", "the number at 500"),
        ),
        (
            "The mayor raised the fee to ten euros, and according to local drivers a bus leaves the yard at noon.",
            ("local drivers", "according to", "a bus leaves the yard at noon"),
        ),
        (
            "The mayor raised the fee to ten euros, and according to local traders, the lorry left at noon.",
            ("local traders", "according to", "the lorry left at noon"),
        ),
        (
            "The clerk advised him to go home and find a job.",
            ("The clerk", "advised", "to go home and find a job"),
        ),
        (
            "Nurses in Gao complained that the council had left out half of it: that many children were ill.",
            ("Nurses in Gao", "complained", "the council had left out half of it: that many children were ill"),
        ),
        (
            "A nurse who counts arrivals at the port reported no violence among the families.",
            ("A nurse", "reported", "no violence among the families"),
        ),
        (
            "Arrivals in Chad rose in May, the Interior Ministry said on Friday, ending a decline of two years.",
            ("the Interior Ministry", "said", "Arrivals in Chad rose in May … ending a decline of two years"),
        ),
        (
            "That is four times the count of May and, by the ministry's own reckoning, the highest in ten years.",
            ("the ministry", "reckoning", "the highest in ten years"),
        ),
        (
            "The road was shut in May and, according to the mayor, is open again.",
            ("the mayor", "according to", "is open again"),
        ),
        (
            "A woman of 41 comes ashore and becomes, by the ministry's count, the thousandth.",
            ("the ministry", "count", "A woman of 41 comes ashore and becomes … the thousandth"),
        ),
        (
            "From such figures the charity extrapolates some 3,000 deaths.",
            ("the charity", "extrapolates", "some 3,000 deaths"),
        ),
        (
            "The director ascribed the rise to new fences on the border and the rain.",
            ("The director", "ascribed", "the rise to new fences on the border and the rain"),
        ),
        (
            "The agency replied that anyone who states a fear is heard, and warned: “Do not go to sea.”",
            ("The agency", "warned", "Do not go to sea."),
        ),
        ("Ten people drowned, she said; a list made by the clinic shows four.", ("she", "said", "Ten people drowned")),
        ("The lawyers called them “a wall of paper”.", ("The lawyers", "called", "them “a wall of paper")),
    ],
)  # fmt: skip
def test_who_tells_it_and_what_is_told(text, row):
    assert row in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "“I tell myself that it will pass,” she said.",
        "Ada Bello tells herself that it will pass.",
        "Her brother writes to his wife nearly every day from the camp.",
    ],
)
def test_a_thought_and_a_day_are_no_saying(text):
    assert not [row for row in told(text) if row[1] != "said"]


def test_one_and_some_before_a_noun_are_no_voice():
    assert not told("There is one reported case in Segou, and some alleged smugglers are held.")


def test_what_is_said_behind_another_report_is_a_saying_of_its_own():
    text = (
        "“The mud took all,” said Ada Bello, who leads the team. In one village, farmers told her that the wells were "
        "full of sand. “They ran up the hill in the dark. The school was gone.”"
    )
    rows = told(text)
    assert [row[2] for row in rows if row[1] == "said"] == ["The mud took all,"]
    assert (None, "They ran up the hill in the dark. The school was gone.") in [row[1:] for row in rows]


def test_a_quotation_goes_on_where_no_report_stands_between():
    text = "“The mud took all,” said Ada Bello. She wept. “They ran up the hill in the dark.”"
    assert [row[2] for row in told(text)] == ["The mud took all, … They ran up the hill in the dark."]


def test_a_second_verb_is_whose_the_first_was_and_not_of_whom_it_told():
    text = "The agency replied that anyone who asks is heard, and warned: “Do not go to sea.”"
    assert ("The agency", "warned", "Do not go to sea.") in told(text)


@pytest.mark.parametrize(
    "held", ["Two men who rights groups in Chad said were", "A man who rights groups in Chad said was"]
)
def test_rights_groups_behind_who_are_those_who_say_it(held):
    assert ("rights groups in Chad", "said") in [row[:2] for row in told(f"{held} held came home.")]


def test_a_tally_is_a_thing_that_somebody_keeps():
    rows = told("The families stayed in Bor, according to a tally kept by Harbour Watch.")
    assert [row[2] for row in rows] == ["The families stayed in Bor"]
    assert rows[0][0] == "Harbour Watch"


def test_a_count_that_a_report_raises_is_no_part_of_what_it_says():
    assert [
        row[2] for row in told("Ten drowned off Chad, the ministry said on Friday, raising its count from six.")
    ] == ["Ten drowned off Chad"]
