"""Deeds and scenes are told by a form in -ing or a noun of what is new; what is only referred to tells nothing."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The army has admitted killing civilians.", ("The army", "killing civilians")),
        ("The army admitted to killing civilians.", ("The army", "killing civilians")),
        ("Two suspects confessed to smuggling migrants to Crete.", ("Two suspects", "smuggling migrants to Crete")),
        ("Survivors recalled being beaten with pipes.", ("Survivors", "being beaten with pipes")),
        ("The men described walking for days.", ("The men", "walking for days")),
        ("The minister denied sending them back.", ("The minister", "sending them back")),
        ("The mayor suggested opening the gym to them.", ("The mayor", "opening the gym to them")),
        ("Witnesses described soldiers firing into the crowd.", ("Witnesses", "soldiers firing into the crowd")),
        ("They described scenes of chaos in El Fasher.", ("They", "scenes of chaos in El Fasher")),
        ("Kenya denied any involvement in the deal.", ("Kenya", "any involvement in the deal")),
        ("The office acknowledged a rise in arrests.", ("The office", "a rise in arrests")),
    ],
)  # fmt: skip
def test_a_deed_is_told(text, said):
    assert shown(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry denied the charges.",
        "The ministry denied them entry.",
        "The office denied visas to ten nurses.",
        "He was reported missing on Monday.",
        "Both describe the evidence.",
        "The report describes it.",
    ],
)
def test_what_is_only_referred_to_tells_nothing(text):
    assert shown(text) == []
