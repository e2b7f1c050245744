"""EDTF values: what is written, what a value spans, and that the reference library reads them."""

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings import edtf

DAYS = st.dates()
SPANS = st.tuples(DAYS, DAYS).map(sorted)
MONTHS = st.tuples(st.integers(1, 9999), st.integers(1, 12))


def whole_months(first, last):
    """Give the days of the months first to last, each (year, month)."""
    first, last = sorted((first, last))
    return date(*first, 1), edtf.day_range(f"{last[0]:04}-{last[1]:02}")[1]


@given(SPANS)
def test_the_days_of_a_written_span_are_read_back(span):
    assert edtf.day_range(edtf.days(*span)) == tuple(span)


@given(MONTHS, MONTHS)
def test_whole_months_are_read_back(first, last):
    span = whole_months(first, last)
    assert edtf.day_range(edtf.days(*span)) == span


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_whole_years_are_written_as_years(one, other):
    first, last = sorted((one, other))
    written = edtf.days(date(first, 1, 1), date(last, 12, 31))
    assert written == (f"{first:04}" if first == last else f"{first:04}/{last:04}")


@settings(deadline=None)  # the library is slow at its first call
@given(SPANS)
def test_the_edtf_library_reads_every_span_we_write(span):
    assert str(parse_edtf(edtf.days(*span))) == edtf.days(*span)


@given(MONTHS, MONTHS)
def test_the_edtf_library_reads_whole_months(first, last):
    written = edtf.days(*whole_months(first, last))
    assert str(parse_edtf(written)) == written


@pytest.mark.parametrize(("first", "last"), [("1953", None), (None, "2004-07"), ("1999-12-31", "2000")])
def test_the_edtf_library_reads_an_interval_with_an_open_end(first, last):
    assert str(parse_edtf(edtf.interval(first, last))) == edtf.interval(first, last)


def test_two_equal_ends_are_one_value():
    assert edtf.interval("2001-05", "2001-05") == "2001-05"


def test_an_open_end_is_two_points():
    assert edtf.interval("2001", None) == "2001/.."
    assert edtf.interval(None, "2001") == "../2001"


def test_a_month_is_the_shortest_value_of_its_days():
    assert edtf.days(date(2000, 2, 1), date(2000, 2, 29)) == "2000-02"
    assert edtf.days(date(2000, 2, 1), date(2000, 2, 28)) == "2000-02-01/2000-02-28"


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2003-02", date(2003, 2, 1), date(2003, 2, 28)),
        ("2003-22", date(2003, 6, 1), date(2003, 8, 31)),
        ("2003-24", date(2003, 12, 1), date(2004, 2, 29)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2003-05-XX", date(2003, 5, 1), date(2003, 5, 31)),
        ("2003~", date(2003, 1, 1), date(2003, 12, 31)),
        ("2003/2004-03", date(2003, 1, 1), date(2004, 3, 31)),
        ("1953/..", date(1953, 1, 1), None),
        ("../1953", None, date(1953, 12, 31)),
        ("XXXX-08-26", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_a_value_spans_its_days(value, first, last):
    assert edtf.day_range(value) == (first, last)


@pytest.mark.parametrize("value", ["2003-02-30", "2003-13", "03", "2003/2004/2005", "May 2003", "2003\n"])
def test_what_is_no_edtf_value_is_named_in_the_error(value):
    with pytest.raises(ValueError, match="not an EDTF value") as error:
        edtf.day_range(value)
    assert repr(value) in str(error.value)
