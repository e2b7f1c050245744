"""The verbs of headlines, which leave out articles and auxiliaries and tell the past in the present."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
DOUBTFUL = 0.35  # what is judged below is not shown


def rows(headline):
    found = rows_as_judged(headline + "\n\nLIMA, March 4 (Crossings) -- Peru is a country.", published=DAY)["events"]
    return [row for row in found if row["confidence"] >= DOUBTFUL]


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Three shot dead on frozen river: activist", {"shot": "Three"}),
        ("Two more defect after pilot", {"defect": "Two more"}),
        ("25 Syrians who fled Chad arrive in Turkey", {"fled": "25 Syrians", "arrive": "25 Syrians"}),
        ("Fishermen spot wooden boat off coast", {"spot": "Fishermen"}),
        ("About 20 Haitians rush embassy in Lima", {"rush": "About 20 Haitians"}),
        ("Arrivals dip to 224, ministry sees little change", {"dip": "Arrivals"}),
        ("Syrian captain lands MiG-19 at base", {"lands": "Syrian captain"}),
        ("Fire in Chad camps kills eleven", {"Fire": None, "kills": "Fire in Chad camps"}),
        ("Ten dead as boat breaks up off Libya", {"breaks": "boat"}),
        ("Rohingya refuse to return", {"return": "Rohingya"}),
        ("Sudan army seizes key town", {"seizes": "Sudan army"}),
        ("Migrants storm border fence at Melilla", {"storm": "Migrants"}),
        ("Thousands flee as volcano erupts", {"flee": "Thousands", "erupts": "volcano"}),
        ("Peru, Chad sign deal on refugees", {"sign": "Peru, Chad"}),
        ("Air strikes hit hospital in Idlib", {"hit": "Air strikes"}),
        ("Border raids kill ten", {"raids": None, "kill": "Border raids"}),
        ("UN halts food aid to Tigray", {"halts": "UN"}),
        ("Kenya Closes Refugee Camp After Attack", {"Closes": "Kenya"}),
        ("Kenya to close camp", {"close": "Kenya"}),
        ("Lima court orders Peru to pay", {}),
        ("UN to cut rations in Chad camps", {"cut": "UN"}),
    ],
)
def test_a_headline_tells_by_its_verb(headline, told):
    assert {row["head"]: row["who"] for row in rows(headline)} == told


@pytest.mark.parametrize(
    "headline",
    [
        "Rights groups fear for refugees",
        "Strikes on town as talks fail to convince",
        "What next for the refugees of Chad",
        "No visits for refugees of Chad",
        "Visit of ten mayors",
        "Flood toll in Peru: what is known",
    ],
)
def test_a_noun_of_a_headline_is_no_verb(headline):
    assert rows(headline) == []


def test_what_is_to_come_is_planned_and_a_plan_is_its_own_word():
    (row,) = rows("Kenya to close camp")
    assert row["factuality"] == "planned"
    assert [row["rule"] for row in rows("Kenya drops plan to close camp")] == [
        "headline_present",
        "governed_infinitive",
    ]


def test_a_sentence_of_the_story_is_read_as_before():
    text = "Peru is a country. Haitians storm border fence at noon."
    assert rows_as_judged(text, published=DAY)["events"] == []
