"""By whose count or account a thing is told."""

from datetime import date

import pytest

from crossings.events.speakers import Covering
from crossings.extraction import rows_as_judged
from crossings.reading import Reading

DAY = date(2015, 3, 5)
READING = Reading("Nine deaths were told of.")


def sources(text):
    return {row["head"]: row["reported_by"] for row in rows_as_judged(text, published=DAY)["events"]}


@pytest.mark.parametrize(
    ("text", "head", "source"),
    [
        ("By the count of the Red Cross, ten people died in May.", "died", "the Red Cross"),
        ("Ten people drowned and five were saved, by the count of the navy.", "drowned", "the navy"),
        ("Ten people drowned and five were saved, by the count of the navy.", "saved", "the navy"),
        ("By the figures of two groups in Chad, ten people were returned.", "returned", "two groups in Chad"),
        ("By a count that the ministry gave on Monday, ten people fled.", "fled", "the ministry"),
        ("By the navy's reckoning ten boats sank.", "sank", "the navy"),
        ("By the account of a UN official about 200 people fled.", "fled", "a UN official"),
        ("Ten boats have sunk since, according to a tally kept by Casa Abierta, a charity.", "sunk", "Casa Abierta"),
        ("Ten men were shot in May, if a source of the agency is right.", "shot", "a source of the agency"),
    ],
)
def test_a_count_has_a_source(text, head, source):
    assert sources(text)[head] == source


@pytest.mark.parametrize(
    "text",
    [
        "By the count of two years ago, ten people had fled.",
        "Ten people fled by the hundreds of figures.",
        "Peru froze ten accounts of the army in May.",
        "Ten families fled to the right.",
    ],
)
def test_a_count_of_nobody_has_none(text):
    assert set(sources(text).values()) == {None}


def test_what_is_told_of_the_source_itself_is_not_by_its_count():
    text = "Ten people died, by the count of the navy, which lost a boat."
    assert sources(text) == {"died": "the navy", "lost": None}


def test_a_doubtful_quotation_names_no_source():
    quote = {"start": 0, "end": 20, "content": [[0, 20]], "kind": "indirect", "speaker_name": "nine deaths"}
    assert Covering([quote | {"confidence": 0.2}], READING).speaker(5) is None
    assert Covering([quote | {"confidence": 0.8}], READING).speaker(5) == "nine deaths"


@pytest.mark.parametrize(
    ("text", "head", "source"),
    [
        ("The fisherman believes the crossings will stop in April.", "stop", "fisherman"),
        ("Officials expect the total to pass 500 by July.", "pass", "Officials"),
        (
            "Three envoys close to the talks thought the families could fly by May.",
            "fly",
            "Three envoys close to the talks",
        ),
    ],
)
def test_what_somebody_believes_or_expects_is_theirs(text, head, source):
    assert sources(text)[head] == source


@pytest.mark.parametrize(
    "text",
    [
        "The fisherman does not believe it, but the crossings stopped in April.",
        "The officials who expect trouble left Lima in April.",
        "They feared nobody and left Lima in April.",
        "It is expected that the ferry will leave in April.",
    ],
)
def test_what_stands_beside_a_belief_is_nobodys(text):
    assert set(sources(text).values()) == {None}


def test_who_expects_a_thing_of_others_does_not_do_it():
    found = rows_as_judged("Officials expect the total to pass 500 by July.", published=DAY)["events"]
    assert [row["who"] for row in found if row["head"] == "pass"] == ["the total"]


def test_what_goes_on_behind_an_inserted_saying_is_of_the_same_source():
    text = "Arrivals fell in May, the navy said on Friday, halting a rise that began when the dam burst."
    assert sources(text) == dict.fromkeys(("fell", "halting", "began"), "the navy")
    assert sources("Arrivals fell in May, halting a rise that began when the dam burst.")["halting"] is None


def test_words_with_nobody_beside_them_are_of_the_one_who_spoke_before_in_the_paragraph():
    told = 'Most had come alone, Ada Bello explained. The road was shut in May. "Soldiers burned the bridge."'
    assert sources(told)["burned"] == "Ada Bello"
    assert sources(told.replace(". The road", ".\n\nThe road"))["burned"] is None


def test_a_word_that_names_nobody_is_no_source():
    quote = {"start": 0, "end": 20, "content": [[0, 20]], "kind": "indirect", "speaker": "a"}
    assert Covering([quote], READING).speaker(5) is None
