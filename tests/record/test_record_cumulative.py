"""Running totals and when they passed a count."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.record import passed_on, running_totals
from crossings.schemas import table

THING = ("refugees", "Sudan", "Chad")


def test_yearly_counts_add_up_to_a_running_total(make_record):
    totals = running_totals(make_record(("yearly", "2004", 30), ("yearly", "2003", 10), ("yearly", "2005", 5)))
    assert totals["total"].tolist() == [10, 40, 45]
    assert totals["as_of"].tolist() == [date(2003, 12, 31), date(2004, 12, 31), date(2005, 12, 31)]
    assert totals["period"].tolist() == ["2003", "2003/2004", "2003/2005"]


def test_a_count_is_passed_in_the_year_whose_sum_reaches_it(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("yearly", "2005", 5))
    passed = passed_on(record, *THING, 25)
    assert (passed.period, passed.by, passed.total, passed.total_before) == ("2004", date(2004, 12, 31), 40, 10)
    assert passed.rows["period"].tolist() == ["2003", "2004"]


def test_a_count_is_passed_on_the_day_that_equals_it(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30))
    assert passed_on(record, *THING, 10).period == "2003"
    assert passed_on(record, *THING, 11).period == "2004"


def test_a_count_above_every_total_was_never_passed(make_record):
    assert passed_on(make_record(("yearly", "2003", 10)), *THING, 11) is None


def test_a_reported_running_total_inside_a_year_narrows_the_time(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("so_far", "2003/2004-05", 26))
    passed = passed_on(record, *THING, 25)
    assert (passed.period, passed.series) == ("2004-01/2004-05", "so_far")


def test_the_last_total_below_is_the_highest_one_known(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("one_port", "2003/2004-11", 2))
    assert passed_on(record, *THING, 25).period == "2004"


def test_a_part_of_the_people_never_passes_before_all_of_them(make_record):
    record = make_record(
        ("yearly", "2003", 10), ("yearly", "2004", 30), ("yearly_men", "2003", 6), ("yearly_men", "2004", 20)
    )
    assert passed_on(record, *THING, 12).series == "yearly"


def test_only_what_is_counted_is_added(make_record):
    record = make_record(
        ("yearly", "2003", 10),
        ("stock", "2004", 900, {"measure": "stock"}),
        ("libya", "2003", 700, {"destination": "Libya"}),
        ("back", "2003", 600, {"population": "returnees"}),
        ("eritrea", "2003", 500, {"origin": "Eritrea"}),
    )
    assert passed_on(record, *THING, 11) is None
    assert passed_on(record, "refugees", "Sudan", None, 11).series == "libya"
    assert passed_on(record, ("refugees", "returnees"), "Sudan", "Chad", 11).series == "back"


def test_of_a_range_the_low_end_counts_and_an_open_low_end_counts_nothing(make_record):
    record = make_record(("yearly", "2003", (10, 90)), ("yearly", "2004", (None, 500)), ("yearly", "2005", (5, None)))
    assert running_totals(record)["total"].tolist() == [10, 15]


def test_a_year_in_which_nobody_came_is_counted_too(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 0), ("yearly", "2005", 5))
    assert running_totals(record)["total"].tolist() == [10, 10, 15]
    assert passed_on(record, *THING, 11).period == "2005"


def test_since_leaves_out_what_came_before(make_record):
    record = make_record(("yearly", "2003", 10), ("yearly", "2004", 30), ("yearly", "2005", 5))
    assert running_totals(record, since="2004")["total"].tolist() == [30, 35]
    assert passed_on(record, *THING, 36, since="2004") is None


def test_a_period_that_straddles_the_beginning_is_left_out(make_record):
    record = make_record(("long", "2000/2004", 50), ("long", "2005", 5))
    assert running_totals(record, since="2003")["total"].tolist() == [5]


def test_an_open_beginning_is_the_earliest_one_that_the_same_count_states(make_record):
    record = make_record(("table", "../1998", 40), ("table", "1999", 5), ("so_far", "1953/1999", 44))
    assert running_totals(record, since="1953")["total"].tolist() == [40, 44, 45]
    passed = passed_on(record, *THING, 40, since="1953")
    assert (passed.period, passed.total) == ("1953/1998", 40)
    assert passed_on(record, *THING, 40, since="1960") is None


def test_a_day_inside_the_beginning_as_written_is_that_beginning(make_record):
    record = make_record(("so_far", "1953/1999", 44), ("day", "2017-08-25/2017-09-01", 90, {"origin": "Eritrea"}))
    assert passed_on(record, *THING, 44, since="1953-07-27").total == 44
    assert passed_on(record, "refugees", "Eritrea", "Chad", 90, since="2017-08-26") is None


def test_it_was_known_on_the_last_day_of_publication_of_its_rows(make_record):
    published = {"published": date(2005, 3, 1)}
    record = make_record(("yearly", "2003", 10, published), ("yearly", "2004", 30, {"published": date(2005, 1, 9)}))
    passed = passed_on(record, *THING, 25)
    assert (passed.known_on, passed.known_from) == (date(2005, 3, 1), "published")


def test_without_a_day_of_publication_the_end_of_the_period_counts(make_record):
    passed = passed_on(make_record(("yearly", "2003", 10)), *THING, 5)
    assert (passed.known_on, passed.known_from) == (date(2003, 12, 31), "end of period")


def test_a_record_without_flows_gives_an_empty_typed_table():
    totals = running_totals(table("record"))
    assert totals.empty
    assert totals["total"].dtype == "Int64"


@pytest.mark.parametrize("value", [0, -1])
def test_a_count_to_pass_must_be_above_zero(make_record, value):
    with pytest.raises(ValueError, match="above zero"):
        passed_on(make_record(("yearly", "2003", 10)), *THING, value)


def test_a_beginning_that_is_not_edtf_is_refused(make_record):
    with pytest.raises(ValueError, match="not an EDTF value"):
        passed_on(make_record(("yearly", "2003", 10)), *THING, 5, since="the war")


@given(counts=st.lists(st.integers(0, 50), min_size=1, max_size=12), value=st.integers(1, 400))
def test_whatever_the_counts_the_total_reaches_the_value_and_the_one_before_does_not(counts, value):
    common = dict(zip(("population", "origin", "destination"), THING, strict=True), measure="flow", seen="yes")
    record = table(
        "record",
        [
            common | {"series": "s", "period": str(1990 + i), "value_low": n, "value_high": n}
            for i, n in enumerate(counts)
        ],
    )
    passed = passed_on(record, *THING, value)
    if sum(counts) < value:
        assert passed is None
    else:
        year = passed.by.year - 1990
        assert passed.total == sum(counts[: year + 1]) >= value > sum(counts[:year])
