"""Quotations found in tiny texts, and what must hold of any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings.quotes import find
from crossings.reading import read_article
from crossings.schemas import SHOWN


def rows_of(text):
    return find(read_article(text, article_id="a"))


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("“The road is open,” the minister said.", "“The road is open,”", "the minister"),
        ("“Is the road open?” the minister asked.", "“Is the road open?”", "the minister"),
        ("“The road is open,” said the minister.", "“The road is open,”", "the minister"),
        ("The minister said that the road was open.", "that the road was open", "The minister"),
        ("The road is open, according to the minister.", "The road is open", "the minister"),
        ("''The road is open,'' the minister said.", "''The road is open,''", "the minister"),
    ],
)
def test_content_and_speaker_are_found(text, content, speaker):
    row = rows_of(text)[0]
    assert [text[a:b] for a, b in row["content"]] == [content]
    assert row["speaker"] == speaker
    assert row["confidence"] >= 0.5


def test_a_split_quotation_is_one_row_in_two_parts():
    rows = rows_of("“The road is open,” the minister said. “The bridge is not.”")
    assert [len(row["content"]) for row in rows] == [2]


@pytest.mark.parametrize(
    ("text", "speaker", "medium"),
    [
        ("The agency quoted an official as saying that the road was shut.", "an official", "The agency"),
        ("State radio, quoting a police chief, said that the road was shut.", "a police chief", "State radio"),
        ("The paper, citing unnamed sources, reported that the road was shut.", "unnamed sources", "The paper"),
        ("The agency said, citing new data, that the road was shut.", "The agency", None),
        ("The ministry reported, citing security reasons, that the road was shut.", "The ministry", None),
    ],
)
def test_a_clause_is_told_by_the_voice_that_a_medium_quotes_not_by_data_it_cites(text, speaker, medium):
    (row,) = rows_of(text)
    assert (row["speaker"], row["medium"], row["kind"]) == (speaker, medium, "indirect")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The road was shut, say the Post and the Northern Daily.", "the Post and the Northern Daily"),
        ("Mwangi himself told a hearing that the road was shut.", "Mwangi"),
        ("Reports that the road was shut are right, Chad said.", "Chad"),
    ],
)
def test_a_speaker_is_whole_and_named(text, speaker):
    assert [row["speaker"] for row in rows_of(text) if row["confidence"] >= SHOWN] == [speaker]


@pytest.mark.parametrize(
    "text", ["Nobody denied that the road was shut.", "The party that rules Chad and Mali has a road."]
)
def test_whoever_denies_nothing_or_rules_a_country_is_not_quoted(text):
    assert [row for row in rows_of(text) if row["confidence"] >= SHOWN] == []


def test_a_number_added_to_another_tells_nothing():
    assert rows_of("It arrived at 226, with the 21 added to 205 more.") == []


def test_the_one_a_medium_quotes_is_the_speaker():
    row = rows_of("The road is “a lifeline,” a broadcaster reported Monday, quoting a senior diplomat.")[0]
    assert (row["speaker"], row["medium"], row["kind"]) == ("a senior diplomat", "a broadcaster", "mixed")


@pytest.mark.parametrize("who", ["Ada Mwangi", "a diplomat in Oslo"])
def test_the_one_a_medium_quoted_as_saying_it_is_the_speaker(who):
    row = rows_of(f"“It is late,” a broadcaster quoted {who} as saying.")[0]
    assert (row["speaker"], row["medium"]) == (who.removesuffix(" in Oslo"), "a broadcaster")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="Aab .,“”\"'\n?:said", max_size=120))
def test_offsets_hold_and_the_result_is_the_same_twice(text):
    first = rows_of(text)
    assert first == rows_of(text)
    for row in first:
        assert text[row["start"] : row["end"]] == row["evidence"]
