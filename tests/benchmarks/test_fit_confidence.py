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
    """Run the program on copies of the files, and give its exit code and their folder; the fit is that of this run."""
    monkeypatch.setattr(fit_confidence, "fit", lambda: fitted)

    def run(texts, *arguments):
        for name, text in texts.items():
            (tmp_path / name).write_text(text, "utf-8")
        monkeypatch.setattr(fit_confidence, "FOLDER", tmp_path)
        monkeypatch.setattr(sys, "argv", ["fit_confidence.py", *arguments])
        return fit_confidence.main(), tmp_path

    return run


FILES = pytest.mark.parametrize("name", fit_confidence.FILES)


@FILES
def test_a_file_that_ships_is_what_the_calibration_part_gives(fitted, name):
    assert (fit_confidence.FOLDER / name).read_text("utf-8") == fitted[name]


def test_a_check_passes_on_what_is_fitted(asked, fitted):
    assert asked(fitted, "--check")[0] == 0


@FILES
def test_a_check_fails_on_a_changed_number_and_writes_nothing(asked, fitted, name):
    head, first, rest = fitted[name].split("\n", 2)
    changed = "\n".join([head, first.replace(first.split(",")[2], "0.123"), rest])
    code, folder = asked(fitted | {name: changed}, "--check")
    assert code == 1
    assert (folder / name).read_text("utf-8") == changed


@FILES
def test_a_check_fails_where_there_is_no_file(asked, fitted, name):
    code, folder = asked({other: text for other, text in fitted.items() if other != name}, "--check")
    assert code == 1
    assert not (folder / name).exists()


def test_without_a_check_the_files_are_written(asked, fitted):
    code, folder = asked(dict.fromkeys(fit_confidence.FILES, "old"))
    assert code == 0
    assert {name: (folder / name).read_text("utf-8") for name in fit_confidence.FILES} == fitted


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
