"""How far a figure stood from what was known on the day of its report, and what stood against a verdict."""

from datetime import date

import pandas as pd
import pytest

from crossings.comparison import compare, distances, record_series, stale
from crossings.schemas import OBSTACLES, table, validate

from .test_verdicts import ARTICLES, RECORD, counted, figure, verdict, year

MANY = table(
    "articles",
    [
        {"article_id": "a", "published": date(2006, 3, 1)},
        {"article_id": "b", "published": date(2006, 2, 1)},
        {"article_id": "undated"},
    ],
)


def held(*figures, record=RECORD, articles=MANY):
    rows = pd.concat(figures, ignore_index=True)
    return distances(compare(rows, record, articles), rows, articles)


@pytest.mark.parametrize(
    ("low", "high", "gap", "percent"),
    [(15400, 16000, 400, 2.7), (12000, 13500, -1500, -10.0), (14900, 15100, 0, 0.0), (2900, 2900, -12100, -80.7)],
)
def test_the_gap_is_from_the_nearer_end_to_what_was_known(low, high, gap, percent):
    (row,) = held(figure(low=low, high=high, hedge="range")).itertuples()
    assert (row.gap, row.percent) == (gap, percent)
    assert (row.record_low, row.record_high) == (15000, 15000)


@pytest.mark.parametrize("low", [15400, 12000])
def test_the_gap_is_the_one_that_the_reason_tells(low):
    (row,) = held(figure(low=low, high=low + 100, hedge="range")).itertuples()
    assert row.reason.startswith(f"{abs(row.gap):,} ")


def test_the_days_that_the_record_was_known_are_counted_to_the_report():
    record = RECORD.assign(published=date(2006, 2, 9))
    (row,) = held(year(2004, 4000), record=record).itertuples()
    assert (row.known_on, row.days_known) == ("2006-02-09", 20)


def test_a_count_that_the_record_has_only_later_has_been_known_for_less_than_no_day():
    record = table("record", [counted("a", "2005", 5000) | {"published": date(2006, 3, 11)}])
    (row,) = held(year(2005, 5000), record=record).itertuples()
    assert (row.verdict, row.days_known) == ("in_line", -10)


def test_distances_come_in_order_of_the_report():
    later, earlier = year(2005, 5000), year(2004, 4000, article_id="b", figure_id="g")
    assert list(held(later, earlier)["reported"]) == [date(2006, 2, 1), date(2006, 3, 1)]


def test_a_figure_of_an_undated_article_is_held_on_the_last_day_that_it_counts():
    (row,) = held(year(2004, 4000, article_id="undated")).itertuples()
    assert pd.isna(row.reported)
    assert "the last day it counts stands for it" in row.reason


def test_doubtful_figures_and_those_without_a_counterpart_have_no_distance():
    assert held(year(2005, 5000, confidence=0.4), year(2005, 5000, figure_id="g", origin=None)).empty


def test_a_stale_total_is_told_with_what_it_lagged_behind():
    rows = figure(low=2900, high=2900)
    (row,) = stale(compare(rows, RECORD, ARTICLES), rows, ARTICLES, record=RECORD).itertuples()
    assert (row.behind, row.days_behind) == (15000 - 2900, (date(2006, 3, 1) - date(2002, 12, 31)).days)


@pytest.mark.parametrize(
    ("given", "obstacle"),
    [
        (figure(unit="households"), "not counted in people"),
        (figure(low=None, high=None), "no number"),
        (figure(origin=None), "no origin"),
        (figure(destination=None), "no destination"),
        (figure(when=None, when_from=None), "no period"),
        (figure(action="hiding"), "people in hiding"),
        (figure(action="killed"), "an action no series counts"),
        (figure(origin="Peru"), "people no series counts"),
        (figure(population="returnees"), "people no series counts"),
        (figure(article_id="undated"), "no day of the report"),
        (year(1999, 5), "another period"),
        (year(2005, 4000), "another period"),
        (figure(low=170, high=170, hedge="exact"), "another count"),
        (figure(low=99000, high=99000), "another count"),
        (figure(measure="stock", action="hosted", when="2001/.."), "stock against flow"),
        (figure(measure="stock", action="hosted", when="2003", when_to=date(2003, 1, 1)), "not yet known"),
    ],
)
def test_what_stands_against_a_verdict_is_named_by_kind(given, obstacle):
    found = verdict(given)
    assert (found.verdict, found.obstacle) == ("not_comparable", obstacle)
    assert found.reason
    assert pd.isna(found.gap)


def test_a_verdict_has_no_obstacle():
    assert pd.isna(verdict(year(2005, 5000)).obstacle)


def test_a_total_that_no_record_had_yet_is_not_yet_known():
    assert verdict(figure(), RECORD.assign(published=date(2010, 1, 1))).obstacle == "not yet known"


def test_every_obstacle_is_one_of_the_closed_list():
    rows = pd.concat([figure(figure_id=str(at), origin=origin) for at, origin in enumerate(("Peru", None, "Sudan"))])
    validate("compared", compare(rows, RECORD, ARTICLES))
    assert len(set(OBSTACLES)) == len(OBSTACLES)


def test_the_series_behind_the_verdicts_are_told_with_their_sources():
    record = RECORD.assign(source_publisher=["A"] * 2 + ["B; A"] * 5, source_url="https://example.org/x")
    rows = pd.concat([year(2005, 5000), year(2004, 4000, figure_id="g"), figure(figure_id="h", origin="Peru")])
    (row,) = record_series(compare(rows, record, ARTICLES), record).itertuples()
    assert (row.series, row.figures, row.rows, row.first, row.last) == ("arrivals", 2, 5, "2001", "2005")
    assert (row.source_publisher, row.source_url) == (["A", "B"], ["https://example.org/x"])


def test_without_a_figure_there_is_neither_distance_nor_series():
    none = table("figures")
    compared = compare(none, RECORD, ARTICLES)
    assert distances(compared, none, ARTICLES).empty
    assert record_series(compared, RECORD).empty
