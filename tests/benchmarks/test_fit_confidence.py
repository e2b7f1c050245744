"""The confidences are what the calibration part gives, and a changed one is found."""

import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from .running import imported

fit_confidence = imported("fit_confidence")


@pytest.fixture(scope="module")
def fitted():
    return fit_confidence.fit()


@pytest.fixture
def asked(monkeypatch, tmp_path, fitted):
    """Run the program on a copy of the file, and give its exit code; the fit is that of this run."""
    monkeypatch.setattr(fit_confidence, "fit", lambda: fitted)

    def run(text, *arguments):
        file = tmp_path / "confidence.csv"
        if text is not None:
            file.write_text(text, "utf-8")
        monkeypatch.setattr(fit_confidence, "FILE", file)
        monkeypatch.setattr(sys, "argv", ["fit_confidence.py", *arguments])
        return fit_confidence.main(), file

    return run


def test_the_file_that_ships_is_what_the_calibration_part_gives(fitted):
    assert fit_confidence.FILE.read_text("utf-8") == fitted


def test_a_check_passes_on_what_is_fitted(asked, fitted):
    assert asked(fitted, "--check")[0] == 0


def test_a_check_fails_on_a_changed_confidence_and_writes_nothing(asked, fitted):
    head, first, rest = fitted.split("\n", 2)
    changed = "\n".join([head, first.replace(first.split(",")[2], "0.123"), rest])
    code, file = asked(changed, "--check")
    assert code == 1
    assert file.read_text("utf-8") == changed


def test_a_check_fails_where_there_is_no_file(asked):
    code, file = asked(None, "--check")
    assert code == 1
    assert not file.exists()


def test_without_a_check_the_file_is_written(asked, fitted):
    code, file = asked("old", *())
    assert code == 0
    assert file.read_text("utf-8") == fitted


def test_two_shares_in_the_wrong_order_are_taken_together_by_their_weights():
    assert fit_confidence.in_order([0.2, 0.9, 0.6], [1, 1, 3]) == pytest.approx([0.2, 0.675, 0.675])


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 50)), min_size=1, max_size=12))
def test_shares_in_order_never_fall_and_keep_their_weighted_mean(told):
    shares, weights = zip(*told, strict=True)
    found = fit_confidence.in_order(shares, weights)
    assert len(found) == len(shares)
    assert all(one <= other + 1e-12 for one, other in pairwise(found))
    assert np.average(found, weights=weights) == pytest.approx(np.average(shares, weights=weights))


@given(st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_shares_that_are_in_order_stay_as_they_are(told):
    assert fit_confidence.in_order(sorted(told), [1] * len(told)) == sorted(told)


def test_the_curve_rises_with_the_judgement_where_surer_rows_are_right_more_often():
    worth = fit_confidence.curve(np.repeat([0.3, 0.6, 0.9], 20), np.array(([True] + [False] * 3) * 5
                                 + [True, False] * 10 + ([True] * 3 + [False]) * 5))  # fmt: skip
    told = [worth(judged) for judged in (0.3, 0.6, 0.9)]
    assert told == sorted(told)
    assert told == pytest.approx([0.25, 0.5, 0.75], abs=0.05)
