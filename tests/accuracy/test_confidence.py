"""What a rule's judgement is worth: the fitted confidences, of any table and any judgement."""

import csv
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings import confidence
from crossings.accuracy import TABLES
from crossings.confidence import fitted

with Path(confidence.__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as lines:
    ROWS = [(row["table"], *(float(row[key]) for key in ("judged", "confidence", "rows", "right")))
            for row in csv.DictReader(lines)]  # fmt: skip
MET = {table: [row[1:3] for row in rows] for table, rows in groupby(ROWS, key=lambda row: row[0])}
judgements = st.floats(0, 1).map(lambda told: round(told, 3))
of_every_table = pytest.mark.parametrize("table", TABLES)


def test_every_table_is_fitted_once():
    assert tuple(MET) == TABLES


@of_every_table
@given(one=judgements, other=judgements)
def test_a_surer_judgement_is_never_worth_less(table, one, other):
    low, high = sorted((one, other))
    assert 0 <= fitted(table, low) <= fitted(table, high) <= 1


@of_every_table
def test_a_judgement_that_was_met_is_worth_what_the_file_says(table):
    assert [fitted(table, judged) for judged, _ in MET[table]] == pytest.approx([worth for _, worth in MET[table]])


@of_every_table
def test_above_all_that_were_met_it_is_worth_as_much_as_the_highest(table):
    assert fitted(table, 1.0) == MET[table][-1][1]


@of_every_table
@given(share=st.floats(0, 0.999))
def test_below_all_that_were_met_it_stays_what_it_was_judged_or_less(table, share):
    lowest, worth = MET[table][0]
    assert fitted(table, share * lowest) == min(share * lowest, worth)


@of_every_table
def test_between_two_that_were_met_it_is_worth_what_lies_between(table):
    (low, worth_low), (high, worth_high) = MET[table][:2]
    assert fitted(table, (low + high) / 2) == pytest.approx((worth_low + worth_high) / 2, abs=0.001)


def test_the_file_stands_in_the_order_of_tables_and_judgements():
    assert [(TABLES.index(row[0]), row[1]) for row in ROWS] == sorted({(TABLES.index(row[0]), row[1]) for row in ROWS})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} {row[1]}")
def test_no_more_rows_were_right_than_were_met(row):
    _, judged, worth, met, right = row
    assert 0 <= right <= met
    assert met >= 1
    assert 0 < judged <= 1
    assert 0 < worth < 1


with Path(confidence.__file__).with_name("confidence_of_rules.csv").open(encoding="utf-8", newline="") as lines:
    SHIFTS = {(row["table"], row["rule"]): (float(row["shift"]), int(row["rows"]), int(row["right"]))
              for row in csv.DictReader(lines)}  # fmt: skip


def test_every_table_has_rules_that_are_better_and_worse_than_they_promise():
    assert {table for table, _ in SHIFTS} == set(TABLES)
    shifts = [shift for shift, _, _ in SHIFTS.values()]
    assert min(shifts) < -0.05 < 0.02 < max(shifts)
    assert all(0 <= right <= rows for _, rows, right in SHIFTS.values())


@pytest.mark.parametrize(("table", "rule"), SHIFTS)
def test_a_rule_moves_its_rows_by_what_it_was_more_or_less_often_right(table, rule):
    judged = MET[table][-1][0]
    moved = min(max(fitted(table, judged) + SHIFTS[table, rule][0], confidence.LEAST), confidence.MOST)
    assert fitted(table, judged, rule) == pytest.approx(moved, abs=0.0005)


@of_every_table
@given(judged=judgements)
def test_a_rule_that_was_not_met_moves_nothing(table, judged):
    assert fitted(table, judged, "of no rule") == fitted(table, judged)
