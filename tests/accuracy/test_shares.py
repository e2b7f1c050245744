"""The interval of a share of rows: where it lies, and that it holds the share."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.accuracy.sampling import _shares
from crossings.accuracy.shares import by_strata, interval

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


def test_the_share_of_several_strata_weighs_each_by_its_rows():
    assert by_strata([(3, 3, 90), (0, 2, 10)])[0] == pytest.approx(0.9)


# Agresti and Coull 1998: two of ten, with 1.96 squared rows added, half of them right.
def test_the_interval_of_one_stratum_is_that_of_agresti_and_coull():
    middle, half = (2 + 1.92) / 13.84, 1.96 * math.sqrt(3.92 / 13.84 * 9.92 / 13.84 / 13.84)
    assert by_strata([(2, 10, 5000)]) == pytest.approx((0.2, middle - half, middle + half), abs=0.001)


def test_strata_judged_in_the_measure_of_their_rows_are_as_one():
    assert by_strata([(9, 10, 100), (27, 30, 300)]) == pytest.approx(by_strata([(36, 40, 400)]))


def test_a_stratum_that_was_judged_whole_leaves_nothing_open():
    assert by_strata([(3, 4, 4), (0, 2, 2)]) == (0.5, 0.5, 0.5)
    share, low, high = by_strata([(10, 10, 10), (9, 10, 30)])
    _, low_of_part, high_of_part = by_strata([(9, 10, 30)])
    assert low < share < high
    assert high - low < high_of_part - low_of_part


def test_an_interval_ends_where_the_rows_judged_forbid_more():
    assert by_strata([(14, 15, 29), (15, 15, 157)])[2] == pytest.approx(1 - 1 / 186)
    assert by_strata([(1, 15, 29), (0, 15, 157)])[1] == pytest.approx(1 / 186)


strata = st.lists(
    st.integers(1, 9).flatmap(lambda rows: st.tuples(st.integers(0, rows), st.just(rows), st.integers(rows, 30))),
    min_size=1, max_size=6,
)  # fmt: skip


@given(strata)
def test_the_interval_of_strata_holds_their_share_within_nought_and_one(told):
    share, low, high = by_strata(told)
    assert 0 <= low <= share <= high <= 1 + 1e-12


SIZES = [
    [300], [10**6], [600, 150, 30], [24, 300, 2400], [10, 15, 500], [400, 200, 100, 60, 30, 12],
    [9, 22, 30, 51, 123, 79], [1500, 40, 40, 40, 40, 40], [5, 8, 30, 3000, 800, 400],
]  # fmt: skip


def _strata(sizes, precision, wrong_where):
    """Give how many rows of each stratum are right: the wrong ones everywhere, or as many as fit in the largest."""
    wrong = [round(size * (1 - precision)) for size in sizes]
    if wrong_where == "the largest":
        left, largest = sum(wrong), max(sizes)
        wrong = [min(left, size) if size == largest else 0 for size in sizes]
    return [size - off for size, off in zip(sizes, wrong, strict=True)]


@pytest.mark.parametrize("wrong_where", ["everywhere", "the largest"])
@pytest.mark.parametrize("precision", [0.5, 0.8, 0.95, 0.99])
@pytest.mark.parametrize("sizes", SIZES, ids=str)
def test_nine_of_ten_intervals_of_a_sheet_or_more_hold_the_share_of_the_archive(sizes, precision, wrong_where):
    chance, times = np.random.default_rng(20), 600
    rows = _shares({f"{at}": size for at, size in enumerate(sizes)}, 60).values()
    rights = _strata(sizes, precision, wrong_where)
    drawn = np.stack([
        chance.hypergeometric(right, size - right, judged, size=times)
        for right, size, judged in zip(rights, sizes, rows, strict=True)
    ], axis=1)  # fmt: skip
    share, held = sum(rights) / sum(sizes), 0
    for some, often in zip(*np.unique(drawn, axis=0, return_counts=True), strict=True):
        _, low, high = by_strata(list(zip(some.tolist(), rows, sizes, strict=True)))
        held += often * (low - 1e-9 <= share <= high + 1e-9)
    assert held >= 0.9 * times
