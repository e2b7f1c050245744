"""The arithmetic checks of a record."""

import pandas as pd
import pytest

from crossings.record import checks
from crossings.schemas import table

NONE_KNOWN = pd.DataFrame({"series": [], "as_of": [], "reported": [], "sum": [], "difference": [], "why": []})


def found(record, differences=NONE_KNOWN):
    columns = ["check", "series", "period", "reported", "computed", "difference", "passed"]
    return list(checks(record, differences)[columns].itertuples(index=False, name=None))


def test_men_and_women_make_the_total_of_the_period(make_record):
    record = make_record(("arrivals", "2003", 10), ("arrivals_men", "2003", 4), ("arrivals_women", "2003", 6))
    assert found(record) == [("parts", "arrivals", "2003", 10, 10, 0, True)]


def test_parts_that_miss_the_total_fail(make_record):
    record = make_record(("arrivals", "2003", 11), ("arrivals_men", "2003", 4), ("arrivals_women", "2003", 6))
    assert found(record) == [("parts", "arrivals", "2003", 11, 10, 1, False)]


def test_one_part_alone_is_not_held_against_the_total(make_record):
    assert found(make_record(("arrivals", "2003", 11), ("arrivals_men", "2003", 4))) == []


def test_a_running_total_is_held_against_the_sum_of_its_years(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("until_2004", "2003/2004", 43))
    assert ("sum", "until_2004", "2003/2004", 43, 40, 3, False) in found(record)


def test_a_known_difference_passes_with_its_reason(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("until_2004", "2003/2004", 43))
    known = pd.DataFrame([{"series": "until_2004", "as_of": "2004", "difference": 3, "why": "an early count"}])
    row = checks(record, known).set_index("check").loc["sum"]
    assert (row["reason"], row["passed"]) == ("an early count", True)


def test_a_known_difference_of_another_size_does_not_excuse(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("until_2004", "2003/2004", 43))
    known = pd.DataFrame([{"series": "until_2004", "as_of": "2004", "difference": 2, "why": "an early count"}])
    assert not checks(record, known).set_index("check").loc["sum"]["passed"]


def test_an_open_beginning_takes_part_in_the_sum(make_record):
    record = make_record(("yearly", "../2003", 10), ("yearly", "2004", 30), ("until_2004", "1990/2004", 40))
    assert ("sum", "until_2004", "1990/2004", 40, 40, 0, True) in found(record)


def test_the_months_of_this_year_close_the_sum_of_the_years_before(make_record):
    record = make_record(
        ("yearly", "2003", 10), ("yearly", "2004", 30), ("so_far", "2004-01/2004-05", 7), ("until", "2003/2004-05", 18)
    )
    assert ("sum", "until", "2003/2004-05", 18, 17, 1, False) in found(record)


def test_quarters_are_held_against_the_year(make_record):
    quarters = [("quarterly", f"2003-{m:02}/2003-{m + 2:02}", 5) for m in (1, 4, 7, 10)]
    assert ("sum", "yearly", "2003", 21, 20, 1, False) in found(make_record(("yearly", "2003", 21), *quarters))


def test_a_missing_quarter_gives_no_sum(make_record):
    quarters = [("quarterly", f"2003-{m:02}/2003-{m + 2:02}", 5) for m in (1, 4, 10)]
    assert not [row for row in found(make_record(("yearly", "2003", 21), *quarters)) if row[0] == "sum"]


@pytest.mark.parametrize(
    ("reported", "nearest", "passed"), [(10, 10, True), (25, 25, True), (9, 10, False), (41, 40, False)]
)
def test_a_total_inside_a_year_lies_between_the_sums_around_it(make_record, reported, nearest, passed):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("until", "2003/2004-05-09", reported))
    assert found(record) == [("between", "until", "2003/2004-05-09", reported, nearest, reported - nearest, passed)]


def test_a_rival_count_of_the_same_period_is_no_sum(make_record):
    assert found(make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("rival", "2003", 9))) == []


def test_counts_of_other_people_are_not_added(make_record):
    record = make_record(
        ("yearly", "2003", 10), ("yearly", "2004", 30), ("until", "2003/2004", 90, {"destination": "Libya"})
    )
    assert found(record) == []


def test_stocks_and_ranges_are_not_added(make_record):
    record = make_record(
        ("yearly", "2003", (10, 20)),
        ("yearly", "2004", 30),
        ("until", "2003/2004", 90),
        ("camp", "2003", 60, {"measure": "stock"}),
        ("camp", "2004", 30, {"measure": "stock"}),
    )
    assert found(record) == []


def test_a_derived_piece_is_said(make_record):
    reckoned = {"seen": "derived"}
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30, reckoned), ("until", "2003/2004", 40))
    assert checks(record, NONE_KNOWN)["reason"].tolist() == ["one of the pieces is derived"]


def test_an_empty_record_has_no_checks():
    assert checks(table("record"), NONE_KNOWN).empty
