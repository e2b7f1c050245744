"""The tellings of what is counted differently, side by side."""

from datetime import date

import pytest

from crossings.across import conflicts
from crossings.schemas import table

TEXT = "The navy counted 61 people in a boat off Arica. The Red Cross counted 75. About 9 were women."


def article(number, day):
    return {"article_id": f"a{number}", "title": f"Boat {number}", "text": TEXT, "published": day}


def figure(number, words, low):
    start = TEXT.index(words)
    return {
        "figure_id": f"f{number}", "article_id": f"a{number}", "evidence": words, "start": start,
        "end": start + len(words), "sentence_start": TEXT.rfind(". ", 0, start) + 2 if start > 40 else 0,
        "sentence_end": TEXT.index(".", start) + 1, "low": low, "high": low, "hedge": "exact",
    }  # fmt: skip


def claim(number, relation="first", quantity="q1", **other):
    return {
        "claim_id": f"c{number}", "quantity_id": quantity, "low": 61, "high": 61, "unit": "people",
        "population": "refugees", "action": "arrived", "measure": "flow", "origin": "Peru", "destination": "Chile",
        "figure_ids": [f"f{number}"], "relation": relation, "why": "because", "first_told": date(2015, 3, number),
        **other,
    }  # fmt: skip


ARTICLES = table("articles", [article(1, date(2015, 3, 1)), article(2, date(2015, 3, 2)), article(3, None)])
FIGURES = table("figures", [figure(1, "61", 61), figure(2, "75", 75), figure(3, "9", 9)])


def rows(*claims):
    return conflicts(table("claims", claims), FIGURES, ARTICLES).to_dict("records")


def test_each_telling_has_its_words_its_day_and_its_relation():
    one, other = rows(claim(1, claimed_by="the navy"), claim(2, "conflict", claimed_by="the Red Cross"))
    assert (one["day"], one["low"], one["claimed_by"], one["relation"]) == (date(2015, 3, 1), 61, "the navy", "first")
    assert (other["low"], other["relation"], other["sentence"]) == (75, "conflict", "The Red Cross counted 75.")
    assert one["quantity"] == other["quantity"] == "people arrived, Peru to Chile, first told 1 Mar 2015"


@pytest.mark.parametrize(
    ("days", "other_days", "heading"),
    [
        ((date(2015, 3, 7), date(2015, 3, 7)), (date(2015, 3, 9), date(2015, 3, 9)), "first told 1 Mar 2015"),
        ((date(2015, 3, 7), date(2015, 3, 7)), (date(2015, 3, 1), date(2015, 3, 31)), "7 Mar 2015"),
        ((date(2015, 1, 1), None), (date(2015, 1, 20), None), "since 2015"),
        ((date(2014, 2, 27), date(2015, 2, 27)), (date(2014, 3, 1), date(2015, 3, 1)), "Feb 2014–Feb 2015"),
        ((date(2015, 3, 7), date(2015, 3, 7)), (None, None), "7 Mar 2015"),
        ((None, None), (date(2015, 3, 7), date(2015, 3, 7)), "first told 1 Mar 2015"),
    ],
)
def test_a_quantity_is_headed_by_a_time_that_no_claim_of_it_speaks_against(days, other_days, heading):
    times = [dict(zip(("when_from", "when_to"), each, strict=True)) for each in (days, other_days)]
    told = rows(claim(1, **times[0]), claim(2, "conflict", **times[1]))
    assert {row["quantity"] for row in told} == {f"people arrived, Peru to Chile, {heading}"}


def test_people_driven_from_their_homes_within_a_country_are_named_by_it_alone():
    told = rows(claim(1, origin="Chile", action="displaced"), claim(2, "conflict", origin="Chile", action="displaced"))
    assert told[0]["quantity"] == "people displaced, in Chile, first told 1 Mar 2015"


def test_quantities_told_in_one_way_and_counts_of_another_time_are_left_out():
    assert rows(claim(1), claim(2, "repeat")) == []
    assert rows(claim(1, when="1953/.."), claim(2, "series", when="1953/..")) == []


def test_quantities_stand_in_order_of_their_first_day_and_those_without_one_last():
    told = rows(
        claim(3, quantity="q3", first_told=None, part="women"), claim(3, "conflict", quantity="q3", first_told=None),
        claim(1), claim(2, "correction"),
    )  # fmt: skip
    assert [row["figure_id"] for row in told] == ["f1", "f2", "f3", "f3"]
    assert told[2]["quantity"] == "women arrived, Peru to Chile"


def test_no_claims_give_an_empty_table_with_its_columns():
    found = conflicts(table("claims"), FIGURES, ARTICLES)
    assert found.empty
    assert {"quantity", "sentence", "figure_id"} <= set(found.columns)


def test_a_claim_told_again_is_a_repeat_of_itself():
    one, again = rows(claim(1, figure_ids=["f1", "f2"]), claim(3, "conflict", figure_ids=[]))
    assert (one["relation"], again["relation"], again["why"]) == ("first", "repeat", "the same claim, told again")
