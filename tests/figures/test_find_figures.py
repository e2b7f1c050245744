"""Figures: which numbers count displaced people, and what is said of them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings import figures
from crossings.reading import read_article
from crossings.schemas import TABLES, table, validate


def found(text, dates=(), quotes=(), published=None):
    reading = read_article(text, article_id="a", published=published)
    return figures.find(reading, list(dates), list(quotes))


def sure(text, **more):
    return [row for row in found(text, **more) if row["confidence"] >= 0.5]


def one(text, **more):
    (row,) = sure(text, **more)
    return row


@pytest.mark.parametrize(
    ("text", "evidence", "low", "high", "hedge"),
    [
        ("Chad hosts 63 refugees.", "63", 63, 63, "exact"),
        ("Chad hosts about 5,000 refugees.", "about 5,000", 5000, 5000, "about"),
        ("Chad hosts nearly two million refugees.", "nearly two million", 2000000, 2000000, "about"),
        ("Chad hosts more than a dozen refugees.", "more than a dozen", 12, None, "at_least"),
        ("Chad hosts up to 300 refugees.", "up to 300", None, 300, "at_most"),
        ("Chad hosts between 1,100 and 1,500 refugees.", "between 1,100 and 1,500", 1100, 1500, "range"),
        ("Chad hosts 20,000-30,000 refugees.", "20,000-30,000", 20000, 30000, "range"),
        ("Chad hosts two to three million refugees.", "two to three million", 2000000, 3000000, "range"),
        ("Chad hosts tens of thousands of refugees.", "tens of thousands", 20000, None, "order_of_magnitude"),
        ("Chad hosts 300 or so refugees.", "300 or so", 300, 300, "about"),
    ],
)
def test_the_hedge_gives_the_bounds(text, evidence, low, high, hedge):
    row = one(text)
    assert (row["evidence"], row["low"], row["high"], row["hedge"]) == (evidence, low, high, hedge)


@pytest.mark.parametrize(
    "text",
    [
        "Some 40 percent of the refugees are children.",
        "The agency sent 1,000 doses to the refugees.",
        "The agency gave $5,000 to refugees.",
        "At least 41 people have died in the floods.",
        "There are millions of people who are suffering under the drought.",
        "The 20,000th refugee arrived.",
        "The storm destroyed 300 houses in the province.",
        "The minister, 54, spoke for 20 minutes.",
        "The council put up 12 refugee camps.",
        "About 3,000 soldiers took part in the parade.",
    ],
)
def test_what_counts_no_displaced_people_is_no_figure(text):
    assert sure(text) == []


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("About 400 people fled the valley.", "fled"),
        ("The flood displaced 400 families.", "displaced"),
        ("The fire left 400 people homeless.", "displaced"),
        ("Kenya deported 400 Somalis.", "repatriated"),
        ("More than 400 Somalis are hiding in Kenya.", "hiding"),
        ("Canada resettled 400 refugees.", "resettled"),
        ("Kenya hosts 400 refugees.", "hosted"),
        ("Police detained 400 migrants.", "detained"),
        ("A boat sank and 400 migrants drowned.", "killed"),
    ],
)
def test_the_verb_gives_the_action(text, action):
    assert one(text)["action"] == action


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Kenya hosts 400 asylum-seekers.", "asylum_seekers"),
        ("Kenya hosts 400 internally displaced people.", "internally_displaced"),
        ("Police detained 400 migrants.", "migrants"),
        ("The town took in 400 returnees.", "returnees"),
        ("About 400 refugees crossed the river.", "refugees"),
        ("The storm made 400 people homeless.", "internally_displaced"),
    ],
)
def test_the_nearest_word_gives_the_population(text, population):
    assert one(text)["population"] == population


def test_families_and_households_are_counted_as_such():
    assert one("The flood displaced 400 families.")["unit"] == "families"
    assert one("The flood displaced 400 households.")["unit"] == "households"


def test_a_family_of_some_number_counts_people():
    row = one("A family of 12 fled the valley.")
    assert (row["evidence"], row["low"], row["high"], row["unit"]) == ("A family of 12", 12, 12, "people")


def test_a_number_without_a_noun_carries_on_the_count_before_it():
    text = "Peru took in 2,914 refugees in 2009. The number fell to 229 in 2020."
    assert [row["evidence"] for row in sure(text)] == ["2,914", "229"]


def test_origin_and_destination_come_from_nationality_and_goal():
    row = one("About 400 Syrians have fled to Jordan.")
    assert (row["origin"], row["destination"]) == ("Syria", "Jordan")


def test_the_internally_displaced_stay_in_their_country():
    row = one("Floods in Peru displaced 400 families.")
    assert (row["origin"], row["destination"]) == ("Peru", "Peru")


def test_a_stock_is_told_from_a_flow():
    assert one("Kenya hosts 400 refugees.")["measure"] == "stock"
    assert one("About 400 people fled the valley.")["measure"] == "flow"


def test_since_opens_an_interval():
    text = "Since the war ended in 1953, about 400 refugees have fled to Jordan."
    at = text.index("1953")
    dates = [{"start": at, "end": at + 4, "edtf": "1953", "kind": "DATE"}]
    row = one(text, dates=dates)
    assert (row["when"], row["when_from"], row["when_to"]) == ("1953/..", date(1953, 1, 1), None)


def test_a_date_of_speaking_is_not_when_the_people_moved():
    text = "About 400 people fled the valley, the minister said on Monday."
    at = text.index("Monday")
    dates = [{"start": at, "end": at + 6, "edtf": "2020-03-02", "kind": "DATE"}]
    assert one(text, dates=dates)["when"] is None


def test_the_covering_quotation_says_whose_count_it_is():
    text = "The ministry said about 400 people fled the valley."
    start = text.index("about")
    quotes = [{"quote_id": "q", "start": start, "end": len(text), "content": [[start, len(text)]],
               "speaker": "The ministry", "speaker_name": "The ministry"}]  # fmt: skip
    row = one(text, quotes=quotes)
    assert (row["claimed_by"], row["quote_id"]) == ("The ministry", "q")


def test_according_to_names_the_claimant_without_a_quotation():
    assert one("About 400 people fled the valley, according to aid groups.")["claimed_by"] == "aid groups"


def test_a_count_in_the_own_voice_of_the_article_has_no_claimant():
    assert one("About 400 people fled the valley.")["claimed_by"] is None


def test_a_later_mention_points_to_the_first():
    first, second = sure("Kenya hosts 400 refugees. The town is poor. Kenya hosts 400 refugees.")
    assert first["same_as"] is None
    assert second["same_as"] == first["figure_id"]


def test_rows_keep_the_schema():
    rows = found("Kenya hosts 400 refugees. About 400 people fled the valley.", published=date(2020, 1, 2))
    assert all(set(row) == {column.name for column in TABLES["figures"]} for row in rows)
    validate("figures", table("figures", rows))


WORDS = (
    "about", "more", "than", "up", "to", "between", "and", "5,000", "20", "-", "million", "dozens", "of",
    "thousands", "refugees", "people", "families", "Syrians", "fled", "displaced", "by", "in", "Kenya", "to",
    "from", "a", "family", "of", ",", ".", ";", "(", ")", "\n", "%", "$", "one", "1953", "since", "said",
    "according", "to", "“", "”", "'", "asylum",
)  # fmt: skip
PIECES = st.lists(
    st.sampled_from(WORDS),
    max_size=40,
).map(" ".join)


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.text(max_size=120), PIECES))
def test_any_text_gives_rows_whose_offsets_and_bounds_hold(text):
    rows = found(text)
    assert rows == found(text)
    for row in rows:
        assert text[row["start"] : row["end"]] == row["evidence"] != ""
        assert row["low"] is not None or row["high"] is not None
        assert row["low"] is None or row["high"] is None or row["low"] <= row["high"]
        assert 0 <= row["confidence"] <= 1
