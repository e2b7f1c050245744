"""The interval of a share of rows: where it lies, and that it holds the share."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.accuracy.shares import interval

some = st.integers(1, 200).flatmap(lambda rows: st.tuples(st.integers(0, rows), st.just(rows)))


@given(some)
def test_an_interval_holds_its_share_within_nought_and_one(told):
    right, rows = told
    low, high = interval(right, rows)
    assert 0 <= low <= right / rows <= high <= 1
    assert low < high
    assert interval(right, rows) == (low, high)


# Brown, Cai and DasGupta 2001: quantiles of the beta distribution with right + 1/2 and wrong + 1/2.
@pytest.mark.parametrize(
    ("right", "rows", "low", "high"),
    [(0, 10, 0, 0.217), (10, 10, 0.783, 1), (5, 10, 0.224, 0.776), (1, 10, 0.011, 0.381)],
)
def test_an_interval_is_that_of_jeffreys(right, rows, low, high):
    assert interval(right, rows) == pytest.approx((low, high), abs=0.01)


def test_of_no_row_there_is_no_interval():
    assert all(map(math.isnan, interval(0, 0)))
