"""Flows by route: which counts stand in which row, and that nothing is added up."""

from datetime import date

import pytest

from crossings import charts
from crossings.schemas import table

ARTICLES = table(
    "articles",
    [{"article_id": name, "source": "The Paper", "published": date(2006, 3, n + 1)} for n, name in enumerate("abc")],
)


def figures(*rows):
    usual = {
        "article_id": "a", "low": 30, "high": 30, "hedge": "exact", "unit": "people", "population": "refugees",
        "action": "fled", "measure": "flow", "origin": "Sudan", "destination": "Chad", "confidence": 0.9,
    }  # fmt: skip
    return table("figures", [usual | {"figure_id": f"f{n}", "evidence": f"{n}"} | row for n, row in enumerate(rows)])


def title(chart):
    return " ".join(chart.get_suptitle().split())


def test_counts_of_a_route_stand_in_one_row_and_are_not_added_up():
    found = figures({}, {"low": 900, "high": 900, "article_id": "b"}, {"destination": "Egypt", "low": 7, "high": 7})
    chart = charts.flows_by_route(found, ARTICLES)
    assert title(chart) == "Of 2 routes the one that most articles report is Sudan → Chad: 2 counts, from 30 to 900"
    said = [text.get_text() for text in chart.axes[0].texts]
    assert said == ["counts", "articles", "Sudan → Chad", "2", "2", "30", "900", "Sudan → Egypt", "1", "1", "7"]
    rows = charts.flows_by_route_rows(found, ARTICLES)
    assert rows[["route", "low"]].to_numpy().tolist() == [
        ["Sudan → Chad", 30],
        ["Sudan → Chad", 900],
        ["Sudan → Egypt", 7],
    ]


def test_to_be_sent_back_is_a_row_of_its_own():
    back = {"action": "repatriated", "origin": "Chad", "destination": "Sudan"}
    rows = charts.flows_by_route_rows(figures({}, back), ARTICLES)
    assert set(rows["route"]) == {"Sudan → Chad", "Chad → Sudan, sent back"}


@pytest.mark.parametrize(
    "other",
    [{"destination": None}, {"origin": "Chad"}, {"action": "detained"}, {"action": "killed"}, {"measure": "stock"},
     {"unit": "families"}, {"confidence": 0.2}],
)  # fmt: skip
def test_what_names_no_way_from_one_place_to_another_is_not_drawn(other):
    assert charts.flows_by_route_rows(figures(other), ARTICLES).empty
    assert charts.flows_by_route(figures(other), ARTICLES).empty
    both = charts.flows_by_route(figures({}, other), ARTICLES)
    assert title(both) == "One route is reported, Sudan → Chad: one count, 30"


def test_counts_without_a_route_are_said():
    assert "1 count whose route is not known" in charts.flows_by_route(figures({}, {"origin": None}), ARTICLES).source


def test_running_totals_and_open_counts_have_marks_of_their_own():
    running = {"when": "2001/..", "when_from": date(2001, 1, 1)}
    found = figures(
        running, {"low": 50, "high": None, "hedge": "at_least"}, {"low": None, "high": 60, "hedge": "at_most"}
    )
    axes = charts.flows_by_route(found, ARTICLES).axes[0]
    marks = [line for line in axes.lines if line.get_marker() != "None"]
    assert [line.get_marker() for line in marks] == ["D", ">", "<"]
    assert marks[0].get_markerfacecolor() == "none"


def test_of_equals_no_route_is_said_to_be_first():
    found = figures({}, {"destination": "Egypt"})
    assert title(charts.flows_by_route(found, ARTICLES)) == "2 routes are reported, none of them by more than 1 article"


def test_of_very_many_routes_those_of_most_articles_are_drawn():
    found = figures(*[{"destination": f"Place {n}"} for n in range(30)], {"destination": "Place 29", "article_id": "b"})
    chart = charts.flows_by_route(found, ARTICLES)
    assert "20 of 30 routes drawn" in chart.source
    assert charts.flows_by_route_rows(found, ARTICLES)["route"].nunique() == 20
    assert charts.flows_by_route_rows(found, ARTICLES)["route"].iloc[0] == "Sudan → Place 29"
