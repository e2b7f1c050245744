"""Whoever was told a thing heard it from somebody, named or not; a source needs no known kind to have spoken."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give cue and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["cue"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("She was told he had been taken to Quito.", [("told", "he had been taken to Quito")]),
        ("He had been told that a burial would cost nothing.", [("told", "that a burial would cost nothing")]),
        ("Tenants were informed on Friday that the heating would go off.",
         [("informed", "that the heating would go off")]),
        ("Passengers were assured that buses would run.", [("assured", "that buses would run")]),
        ("Villagers were warned the dam could burst.", [("warned", "the dam could burst")]),
        ("Parents with children have been ordered to go.", [("ordered", "to go")]),
        ("Fishermen were urged to stay ashore.", [("urged", "to stay ashore")]),
        ("Asked what they needed most, half named blankets.", [("Asked", "what they needed most")]),
    ],
)  # fmt: skip
def test_what_somebody_was_told_is_shown(text, said):
    assert shown(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "The boat is said to have sunk.",
        "He is told of everything.",
        "The story is told with care.",
        "It is not known whether they were told that.",
    ],
)
def test_what_nobody_was_told_is_not(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The left accused the council of wasting money.", [("accused", "the council of wasting money")]),
        ("Forty tenants who say landlords will not have them slept outside.",
         [("say", "landlords will not have them")]),
        ("Residents complained there had been no water.", [("complained", "there had been no water")]),
        ("The garrison conceded it had left in haste.", [("conceded", "it had left in haste")]),
    ],
)  # fmt: skip
def test_voices_of_no_known_kind_speak_too(text, said):
    assert shown(text) == said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The road is cut, the government in Juba and aid agencies said on Tuesday.",
         "the government in Juba and aid agencies"),
        ("The road is cut, the council of elders in Goma and two charities said.",
         "the council of elders in Goma and two charities"),
        ("Ten had left, the hostel said on Monday.", "the hostel"),
        ("Ten had left, its town hall said on Monday.", "its town hall"),
        ("Rain, rather than policy, explained the dip, an officer of the service said.", "an officer of the service"),
    ],
)  # fmt: skip
def test_the_speaker_of_a_clause_that_stands_before_the_report(text, speaker):
    assert [row["speaker"] for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5] == [speaker]


def test_a_thing_reported_in_a_place_is_described():
    assert shown("This was, after the floods, the first case reported in Chad.") == []
