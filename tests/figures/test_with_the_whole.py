"""What the counts after a list of parts or of places go on with, and the times and places of stocks."""

from datetime import date

import pytest

from crossings import extract_article

_IRAQ = "Some 900 Syrian refugees fled to Turkey. Iraq counts 840, of whom 250 came last week."


def one(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


def test_a_later_sentence_goes_on_with_the_whole_and_not_with_its_parts():
    text = (
        "Some 430 Syrians reached Austria on Monday, of whom 120 asked for asylum. On Tuesday 90 came, the police said."
    )
    assert one(text, "120")["population"] == "asylum_seekers"
    assert one(text, "90")["population"] == "refugees"


def test_the_last_people_of_a_list_are_not_those_of_the_next_sentence():
    text = (
        "A boat with 90 Syrian refugees sank off Malta. The navy saved 60: 31 Syrians, 27 Eritreans and two "
        "Palestinians. Since January 5,160 refugees have landed in Malta."
    )
    assert one(text, "27")["origin"] == "Eritrea"
    assert one(text, "two")["action"] == "other"
    assert one(text, "5,160")["origin"] != "Palestine"


@pytest.mark.parametrize(
    ("text", "evidence", "slots"),
    [
        (
            "Inside Mali 900 people are displaced. Niger has taken in 300.",
            "300",
            {"population": "refugees", "destination": "Niger"},
        ),
        (
            "Inside Mali 900 people are displaced. In Gao there are 300 of them.",
            "300",
            {"population": "internally_displaced"},
        ),
        (
            "Niger has taken in 300 Malians; in Chad there are 470 of them.",
            "300",
            {"destination": "Niger"},
        ),
        (
            "Refugees from Mali keep coming to Niger, where 900 are. Chad, with 184 Malians in Goz Beida, had measles.",
            "184",
            {"destination": "Goz Beida", "action": "hosted"},
        ),
        (
            "Refugees flee Venezuela. Colombia hosts 110 Venezuelan refugees; Peru comes second with 56.",
            "56",
            {"action": "hosted"},
        ),
        (
            "Some 900 refugees came to Niger from Mali. They come on top of 4,000 in the camps.",
            "4,000",
            {"action": "hosted"},
        ),
        (
            "Malians are forced to flee to Niger by the thousands. Most of the newcomers, 210 by April, have a hut.",
            "210",
            {"action": "arrived"},
        ),
        ("Chad will take back 300 people, Sudan said of its refugees there.", "300", {"action": "repatriated"}),
    ],
)
def test_where_people_are_and_what_they_did(text, evidence, slots):
    row = one(text, evidence)
    assert {name: row[name] for name in slots} == slots


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("The agency has registered 120 Syrian refugees in Iraq.", "120", "2015-05-20"),
        ("The agency had registered 120 Syrian refugees in Iraq.", "120", None),
        (_IRAQ, "840", None),
        (
            _IRAQ,
            "250",
            "2015-05-11/2015-05-17",
        ),
        ("The group interviewed 100 Eritrean refugees in February and March.", "100", "2015-02/2015-03"),
        ("The group interviewed 100 Eritrean refugees in February, and left.", "100", "2015-02"),
        (
            "In April the minister gave the number of refugees. It was 800 then.",
            "800",
            "2015-04",
        ),
        (
            "The agency disclosed to the press on 6 May that 190 refugees had died since April 2014.",
            "190",
            "2014-04/..",
        ),
    ],
)
def test_when_people_are_counted(text, evidence, when):
    assert one(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Some 900 refugees from Mali are still being held in a barracks near Niamey.", "stock"),
        ("Some 900 refugees from Mali were arrested near Niamey in March.", "flow"),
    ],
)
def test_whoever_is_held_now_is_a_stock(text, measure):
    assert one(text, "Some 900")["measure"] == measure
