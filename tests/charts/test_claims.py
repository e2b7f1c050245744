"""Conflicting counts side by side: which quantities are drawn, in what order, and with which marks."""

from datetime import date

import pytest

from crossings import charts
from crossings.schemas import table

ARTICLES = table("articles", [{"article_id": "a", "source": "The Paper", "title": "Forty held"}, {"article_id": "b"}])
FIGURES = table("figures", [{"figure_id": "f", "article_id": "a", "evidence": "some 40", "hedge": "about"}])


def claims(*rows):
    usual = {
        "quantity_id": "q", "low": 40, "high": 40, "unit": "people", "population": "refugees", "action": "detained",
        "measure": "flow", "origin": "Sudan", "destination": "Chad", "when": "2006-08", "when_from": date(2006, 8, 1),
        "when_to": date(2006, 8, 31), "claimed_by": "the police", "first_told": date(2006, 8, 22), "hedges": [],
        "figure_ids": ["f"], "article_ids": ["a"], "independent": 1, "relation": "first", "stale_figure_ids": [],
    }  # fmt: skip
    return table("claims", [usual | {"claim_id": f"c{n}"} | row for n, row in enumerate(rows)])


CONFLICT = {"low": 60, "high": 60, "claimed_by": "a relief group", "relation": "conflict", "of": "c0"}


def title(chart):
    return " ".join(chart.get_suptitle().split())


def said(chart):
    return [text.get_text() for text in chart.axes[0].texts if text.get_text()]


def marks(chart):
    return [line for line in chart.axes[0].lines if line.get_marker() != "None"]


def test_a_quantity_without_a_time_is_named_by_the_day_on_which_it_was_first_told():
    undated = {"when": None, "when_from": None, "when_to": None}
    told = claims(undated, CONFLICT | undated | {"first_told": date(2006, 9, 1)})
    rows = charts.conflicting_claims_rows(told, FIGURES)
    assert set(rows["of"]) == {"people detained, Sudan to Chad, first told 22 Aug 2006"}


def test_claims_of_a_quantity_stand_under_its_name_in_order_of_the_day():
    chart = charts.conflicting_claims(claims({}, CONFLICT | {"first_told": date(2006, 8, 1)}), FIGURES, ARTICLES)
    assert title(chart) == (
        "One quantity is told in two ways or more (in conflict): people detained, Sudan to Chad, Aug 2006, 40 to 60"
    )
    rows = said(chart)
    assert rows[:5] == [
        "people detained, Sudan to Chad, Aug 2006", "1 Aug 2006", "a relief group (conflict)", "22 Aug 2006",
        "the police (first)",
    ]  # fmt: skip
    assert rows[5:] == ["~60", "~40"]
    assert [list(mark.get_xdata()) for mark in marks(chart)] == [[100.0], [pytest.approx(66.7, abs=0.1)]]


def test_a_range_is_a_bar_an_open_count_has_an_arrow_and_a_corrected_claim_is_hollow():
    spread = CONFLICT | {"low": 50, "high": 80, "relation": "correction"}
    opened = CONFLICT | {"low": 60, "high": None}
    chart = charts.conflicting_claims(claims({}, spread, opened), FIGURES, ARTICLES)
    assert len(chart.axes[0].patches) == 1
    assert [note.arrow_patch is not None for note in chart.axes[0].texts if hasattr(note, "arrow_patch")].count(
        True
    ) == 1
    assert [mark.get_markerfacecolor() == "white" for mark in marks(chart)] == [True, False, False]
    assert "≥ 60" in said(chart)
    assert title(chart).startswith("One quantity is told in two ways or more (in conflict and corrected)")


def test_a_count_in_the_articles_own_voice_is_named_by_its_title():
    own = CONFLICT | {"claimed_by": None}
    chart = charts.conflicting_claims(claims({}, own, own | {"article_ids": ["b"]}), FIGURES, ARTICLES)
    assert {"“Forty held” (conflict)", "the article (conflict)"} <= set(said(chart))


def test_claims_that_agree_are_not_drawn():
    repeat = {"claimed_by": "a relief group", "relation": "repeat", "of": "c0"}
    assert charts.conflicting_claims(claims({}, repeat), FIGURES, ARTICLES).empty
    assert charts.conflicting_claims(claims(), FIGURES, ARTICLES).empty
    assert charts.conflicting_claims_rows(claims({}, repeat), FIGURES).empty


def test_the_rows_are_the_marks():
    found = claims({}, CONFLICT, CONFLICT | {"quantity_id": "other"}, {"quantity_id": "other", "relation": "repeat"})
    rows = charts.conflicting_claims_rows(found, FIGURES)
    assert len(rows) == len(marks(charts.conflicting_claims(found, FIGURES, ARTICLES))) == 4
    assert set(rows["evidence"]) == {"some 40"}


def test_of_very_many_quantities_those_in_conflict_are_drawn():
    revised = [
        row
        for n in range(30)
        for row in ({"quantity_id": f"q{n}"}, {"quantity_id": f"q{n}", "relation": "revision", "low": 1, "high": 9000})
    ]
    found = claims(*revised, {"quantity_id": "z"}, CONFLICT | {"quantity_id": "z"})
    chart = charts.conflicting_claims(found, FIGURES, ARTICLES)
    assert "8 of 31 quantities drawn" in chart.source
    assert title(chart) == "31 quantities are told in two ways or more: 1 in conflict and 30 revised"
    assert "conflict" in set(charts.conflicting_claims_rows(found, FIGURES)["relation"])
