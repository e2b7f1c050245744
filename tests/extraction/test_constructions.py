"""The constructions of a wire article, end to end, in tiny texts of other continents."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.schemas import TABLES

DAY = date(2017, 8, 26)  # a Saturday


def read(text, **options):
    return extract_article(text, article_id="a", published=DAY, **options)


def shown(rows):
    return [row for row in rows if row["confidence"] >= 0.5]


def test_a_closing_mark_run_into_the_next_word_ends_the_quotation():
    rows = shown(read('Okot Odhiambo, the minister for refugees, spoke.\n"The border stays open,”he said.')["quotes"])
    (direct,) = [row for row in rows if row["kind"] == "direct"]
    assert direct["evidence"].strip('"”,') == "The border stays open"
    assert direct["speaker"] == "he"


def test_told_names_the_medium():
    (row,) = shown(read('"The camp is full," A. Mwangi, the camp director, told Radio Dabanga.')["quotes"])
    assert row["medium"] == "Radio Dabanga"
    assert "director" in row["speaker_role"]


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge", "action"),
    [
        ("More than 100,000 Somalis are living in hiding in Kenya.", 100_000, None, "at_least", "hiding"),
        ("About 5,000 Eritreans have fled to Sudan.", 5000, 5000, "about", "fled"),
        ("Between 1,100 and 1,500 refugees crossed the river.", 1100, 1500, "range", "fled"),
        ("As many as 700 refugees arrived in Uganda.", None, 700, "at_most", "arrived"),
        ("A family of 17 Chadians fled to Cameroon.", 17, 17, "exact", "fled"),
        ("Tens of thousands of refugees fled the city.", 20_000, None, "order_of_magnitude", "fled"),
        ("Two dozen asylum seekers were deported to Mali.", 24, 24, "exact", "repatriated"),
    ],
)
def test_a_figure_has_its_bounds_hedge_and_action(text, low, high, hedge, action):
    (row,) = shown(read(text)["figures"])
    assert (row["low"], row["high"], row["hedge"], row["action"]) == (low, high, hedge, action)


@pytest.mark.parametrize(
    "text",
    [
        "Millions of Ruritanians are suffering under the drought.",
        "The ministry sent 1,000 doses to the displaced.",
        "The fighting killed 40 soldiers.",
        "About 60 percent of the refugees are women.",
        "It cost 5,000 dollars.",
    ],
)
def test_what_counts_no_displaced_people_is_no_figure(text):
    assert shown(read(text)["figures"]) == []


def test_a_figure_since_a_year_is_a_flow_over_an_open_interval():
    (row,) = shown(read("Since the war ended in 1991, about 5,000 Eritreans have fled to Sudan.")["figures"])
    assert (row["when"], row["measure"]) == ("1991/..", "flow")
    assert (row["origin"], row["destination"]) == ("Eritrea", "Sudan")


def test_a_figure_takes_its_claimant_from_according_to():
    text = "More than 300 refugees live in hiding in Kenya, according to aid workers in Nairobi."
    (row,) = shown(read(text)["figures"])
    assert "aid workers" in row["claimed_by"]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("They were arrested on Thursday.", "Thursday", "2017-08-24"),
        ("They were arrested earlier this week.", "earlier this week", "2017-08-21/2017-08-27"),
        ("He came in early July.", "early July", "2017-07-01/2017-07-10"),
        ("It began in December 1996.", "December 1996", "1996-12"),
        ("They left two years ago.", "two years ago", "2015"),
        ("They left in the third quarter of 2016.", "the third quarter of 2016", "2016-07/2016-09"),
        ("It went on through the 1990s.", "the 1990s", "199X"),
    ],
)
def test_a_date_is_resolved(text, words, edtf):
    (row,) = [row for row in shown(read(text)["dates"]) if row["evidence"] in words and row["edtf"]]
    assert row["edtf"] == edtf


def test_without_a_day_of_publication_a_weekday_stays_open():
    rows = extract_article("They were arrested on Thursday, Aug. 24.", article_id="a")["dates"]
    assert [(row["edtf"], row["day_from"]) for row in rows] == [("XXXX-08-24", None)]


def test_an_event_has_its_head_its_day_and_its_factuality():
    rows = read("Police arrested 12 migrants in Tunis on Thursday. The minister will visit the camp on Monday.")[
        "events"
    ]
    found = {row["head"]: (row["day_from"], row["factuality"]) for row in shown(rows)}
    assert found["arrested"] == (date(2017, 8, 24), "happened")
    assert found["visit"][1] == "planned"


def test_the_same_text_gives_the_same_ids_and_an_edit_elsewhere_leaves_them():
    text = "More than 300 refugees arrived in Uganda on Tuesday."
    before = {row["figure_id"] for row in read(text)["figures"]}
    after = {row["figure_id"] for row in read("Rain fell in the night.\n" + text)["figures"]}
    assert before == after


@pytest.mark.parametrize("name", ["dates", "quotes", "figures", "events"])
def test_every_row_has_every_column_of_its_table(name):
    text = (
        "“We are sorry.” The camp took in 300 refugees on Monday, an aide said. They fled Mali in 2012. "
        "That they were counted was denied. It is said that nobody knows. “No more,” he added."
    )
    columns = {column.name for column in TABLES[name]}
    for row in extract_article(text, article_id="a", published=date(2013, 5, 2))[name]:
        assert columns == set(row)
