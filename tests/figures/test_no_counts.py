"""Numbers that count no people on the move: room for people, members of a body, numbers in names, files on people."""

from datetime import date

import pytest

from crossings import extract_article


def figures(text):
    return extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]


def shown(text):
    return [row["evidence"] for row in figures(text) if row["confidence"] >= 0.5]


@pytest.mark.parametrize(
    "text",
    [
        "Some 324 refugees from Mali live in Chad, in one hall that was meant for 120.",
        "Some 324 refugees from Mali live in Chad, in barns that can hold 120.",
        "Some 324 Malian refugees came to Chad by raft. The raft could not hold 120 people, an officer said.",
        "Some 324 refugees from Mali live in Chad, in a camp with a capacity of 120.",
        "Some 324 refugees from Mali live in Chad. The camp was designed to house 120 refugees.",
    ],
)
def test_room_for_people_is_no_count_that_is_shown(text):
    assert [evidence.removeprefix("Some ") for evidence in shown(text)] == ["324"]


def test_a_number_that_goes_on_with_room_is_room():
    text = "Some 324 refugees from Mali are in a hall in Chad. It was meant for 50 people, says the Post, or up to 60"
    assert shown(f"{text}, says the Daily.") == ["Some 324"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The camp in Chad, built for 3,000 refugees, now holds 9,500 people.", "9,500"),
        ("The prison in Libya can hold 40 migrants, and 300 are held there.", "300"),
        ("Libya plans to house 300 refugees from Mali in barns.", "300"),
    ],
)
def test_people_who_are_there_are_counted(text, evidence):
    assert evidence in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "Some 300 refugees from Mali came to Niger. A committee of seven has been given three days to report.",
        "A boat with some 300 refugees from Syria reached Malta. A small panel of five is to look into it.",
        "Some 300 refugees from Mali reached Niger. A pilot had flown his Il-76 to Niamey.",
        "Some 300 refugees from Mali reached Niger. Seven days later cases of Covid-19 came to the camp.",
    ],
)
def test_members_of_a_body_and_the_number_in_a_name_count_nobody(text):
    assert [evidence.lower() for evidence in shown(text)] == ["some 300"]


def test_a_committee_named_before_may_be_whoever_spoke_of_as_many():
    text = "The paper wrote of nearly 50 Eritreans who fled over the border, the committee of about 60."
    assert shown(text) == ["nearly 50", "about 60"]


def test_a_group_that_fled_is_counted():
    assert shown("A group of seven fled Mali for Niger.") == ["A group of seven"]


def test_people_on_whom_there_are_files_came_nowhere_by_that():
    row = next(row for row in figures("Canada opened files on 238 Syrians in 2004.") if row["evidence"] == "238")
    assert (row["action"], row["destination"]) == ("other", None)
