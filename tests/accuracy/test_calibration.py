"""Whether a confidence keeps its word, on rows made by hand."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.accuracy import area, by_table, frame, judged, tenths
from crossings.accuracy.calibration import tenth_of

from .coded import document, figure, quote

TEXT = "Some 300 fled to Togo, Ama Kossi said, and 40 died."


def rows(*told):
    """Give judged rows, each of an article of its own: a confidence, and whether the row is right."""
    return pd.DataFrame(told, columns=["confidence", "right"]).assign(article_id=[str(n) for n in range(len(told))])


def many(confidence, right, wrong):
    return [(confidence, True)] * right + [(confidence, False)] * wrong


def sure(confidence, row):
    return row | {"confidence": confidence, "rule": "r"}


def test_a_found_row_is_right_where_it_stands_for_a_gold_one_that_it_reads():
    gold = [document(TEXT, figures=[figure(TEXT, "300", 300, 300)],
                     quotes=[quote(TEXT, "Some 300 fled to Togo", speaker="Ama Kossi")])]  # fmt: skip
    found = [
        document(
            TEXT,
            figures=[sure(0.9, figure(TEXT, "Some 300", 300, 300)), sure(0.1, figure(TEXT, "40", 40, 40))],
            quotes=[sure(0.7, quote(TEXT, "Some 300 fled to Togo", speaker="Ama"))],
        )
    ]
    told = frame(judged(gold, found))
    assert list(told[["table", "confidence", "right"]].itertuples(index=False, name=None)) == [
        ("quotes", 0.7, True), ("figures", 0.9, True), ("figures", 0.1, False),
    ]  # fmt: skip
    assert set(told["rule"]) == {"r"}


def test_only_the_tables_that_are_asked_for_are_judged():
    own = [document(TEXT, figures=[sure(0.9, figure(TEXT, "300", 300, 300))])]
    assert judged(own, own, tables=["dates"]) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([(0.9, True), (0.8, True), (0.3, False)], 1.0),
        ([(0.2, True), (0.8, False)], 0.0),
        ([(0.9, True), (0.5, True), (0.7, False)], 0.5),
        ([(0.5, True), (0.5, False)], 0.5),  # a tie counts half
        ([(0.9, True), (0.5, True), (0.5, False)], 0.75),
    ],
)
def test_the_area_is_the_share_of_pairs_in_which_the_right_row_is_surer(told, expected):
    assert area(rows(*told)) == pytest.approx(expected)


@pytest.mark.parametrize("told", [[], [(0.5, True)], [(0.5, False), (0.9, False)]])
def test_where_all_rows_are_right_or_all_wrong_there_is_no_area(told):
    assert math.isnan(area(rows(*told)))


some_rows = st.lists(st.tuples(st.sampled_from([0.1, 0.2, 0.35, 0.5, 0.9, 1.0]), st.booleans()), max_size=40)


@given(some_rows)
def test_the_area_is_that_of_all_pairs_counted(told):
    pairs = [(a > b) + (a == b) / 2 for a, good in told if good for b, other in told if not other]
    assert area(rows(*told)) == pytest.approx(sum(pairs) / len(pairs) if pairs else math.nan, nan_ok=True)


def test_each_table_stands_alone_and_all_together_last():
    told = pd.concat([rows((0.9, True), (0.5, False)).assign(table="dates"), rows((0.7, True)).assign(table="quotes")])
    found = by_table(told)
    assert list(found["table"]) == ["dates", "quotes", "all"]
    assert list(found["said"]) == pytest.approx([0.7, 0.7, 0.7])
    assert list(found["right"]) == pytest.approx([1 / 2, 1, 2 / 3])
    assert list(found["area"]) == pytest.approx([1, math.nan, 1], nan_ok=True)
    assert list(found["rows"]) == [2, 1, 3]


def test_the_largest_gap_of_a_table_is_told_where_tables_make_up_for_one_another():
    given = pd.concat([rows(*many(0.85, 60, 20)).assign(table="figures"),
                       rows(*many(0.85, 76, 4)).assign(table="dates")])  # fmt: skip
    gaps = by_table(given).set_index("table")["gap"].round(3)
    assert gaps.to_dict() == {"figures": -0.1, "dates": 0.1, "all": 0.0}


def test_of_no_row_there_is_no_table_and_none_of_all():
    found = by_table(rows().assign(table=[]))
    assert found.empty
    assert list(found.columns) == ["table", "said", "right", "gap", "area", "rows"]


def test_a_perfectly_calibrated_confidence_has_no_gap():
    found = tenths(rows(*many(0.25, 25, 75), *many(0.75, 75, 25)), few=10)
    assert list(found["gap"]) == pytest.approx([0, 0])
    assert list(found[["low", "high"]].itertuples(index=False, name=None)) == [(0.2, 0.3), (0.7, 0.8)]


def test_a_gap_is_what_is_right_less_what_is_said():
    (found,) = tenths(rows(*many(0.9, 6, 4)), few=1).to_dict("records")
    assert (found["said"], found["right"]) == (pytest.approx(0.9), 0.6)
    assert found["gap"] == pytest.approx(-0.3)
    assert found["right_low"] < 0.6 < found["right_high"]


def test_rows_of_few_articles_tell_less_than_as_many_of_many():
    alone = rows(*many(0.9, 60, 60))
    together = alone.assign(article_id=[str(n // 20) for n in range(120)])  # all of an article right, or all wrong
    (one,), (other,) = (tenths(own).to_dict("records") for own in (alone, together))
    assert one["right"] == other["right"] == 0.5
    assert (one["right_low"], one["right_high"]) == pytest.approx((0.41, 0.59), abs=0.02)
    assert other["right_low"] < 0.25 < 0.75 < other["right_high"]


@pytest.mark.parametrize("articles", [1, 100])
def test_a_tenth_that_is_all_right_is_no_certainty(articles):
    told = rows(*many(0.9, 100, 0)).assign(article_id=[str(n % articles) for n in range(100)])
    (found,) = tenths(told).to_dict("records")
    assert (found["right_low"], found["right_high"]) == pytest.approx((0.975, 1), abs=0.002)


@pytest.mark.parametrize(
    ("confidence", "low"), [(0.0, 0.0), (0.1, 0.1), (0.3, 0.3), (0.7, 0.7), (0.69, 0.6), (1.0, 0.9)]
)
def test_a_tenth_begins_at_its_lower_end_and_one_is_of_the_highest(confidence, low):
    (found,) = tenths(rows((confidence, True)))["low"]
    assert found == low


def test_a_tenth_of_few_rows_is_taken_together_with_the_one_below():
    found = tenths(rows(*many(0.55, 5, 5), *many(0.85, 1, 1), *many(0.95, 9, 1)), few=5)
    assert list(found[["low", "high", "rows"]].itertuples(index=False, name=None)) == [(0.5, 0.9, 12), (0.9, 1.0, 10)]


def test_the_lowest_tenth_of_few_rows_is_taken_together_with_the_one_above():
    found = tenths(rows(*many(0.25, 0, 2), *many(0.85, 9, 1)), few=5)
    assert list(found[["low", "high", "rows"]].itertuples(index=False, name=None)) == [(0.2, 0.9, 12)]


def test_of_no_row_there_is_no_group():
    found = tenths(rows())
    assert found.empty
    assert list(found.columns) == ["low", "high", "said", "right", "right_low", "right_high", "gap", "rows"]


@given(some_rows, st.integers(1, 15))
def test_no_group_has_few_rows_unless_it_is_the_only_one(told, few):
    found = tenths(rows(*told), few=few)
    assert found["rows"].sum() == len(told)
    assert len(found) <= 1 or found["rows"].min() >= few
    assert list(found["low"]) == sorted(found["low"])
    assert (found["low"] <= found["said"] + 1e-9).all()
    assert (found["said"] <= found["high"] + 1e-9).all()
    assert (found["high"][:-1].to_numpy() <= found["low"][1:].to_numpy()).all()


@given(some_rows)
def test_the_same_rows_give_the_same_interval(told):
    pd.testing.assert_frame_equal(tenths(rows(*told), few=3), tenths(rows(*told), few=3))


@pytest.mark.parametrize("tenth", range(10))
def test_a_confidence_at_a_tenths_lower_end_lies_in_it_and_just_below_it_does_not(tenth):
    assert tenth_of(tenth / 10) == tenth
    assert tenth_of(max(tenth / 10 - 0.001, 0)) == max(tenth - 1, 0)
