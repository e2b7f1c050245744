"""Reading a record's folder: typed tables, and errors that name file, line and remedy."""

import csv
from datetime import date

import pytest

from crossings.record import load_chronology, load_conflicts, load_differences, load_record
from crossings.schemas import TABLES, validate

COLUMNS = [column.name for column in TABLES["record"]]
ROW = {
    "series": "sudan_chad_by_year",
    "population": "refugees",
    "origin": "Sudan",
    "destination": "Chad",
    "value_low": "120",
    "value_high": "150",
    "period": "2003",
    "measure": "flow",
    "published": "2004-02-01",
    "source_publisher": "A",
    "seen": "yes",
}


@pytest.fixture
def write(tmp_path):
    def write(*rows, name="arrivals.csv", columns=COLUMNS):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        return tmp_path

    return write


def test_a_row_comes_back_typed(write):
    record = load_record(write(ROW))
    validate("record", record)
    row = record.iloc[0]
    assert (row["value_low"], row["value_high"], row["published"]) == (120, 150, date(2004, 2, 1))


def test_an_empty_cell_is_null_and_not_zero(write):
    row = load_record(write(ROW | {"value_high": "", "published": "", "destination": ""})).iloc[0]
    assert row["value_low"] == 120
    assert row[["value_high", "published", "destination"]].isna().all()


def test_every_series_file_of_the_folder_is_read_and_the_other_tables_are_not(write):
    write(ROW | {"series": "other"}, name="more.csv")
    write({"event": "x"}, name="chronology.csv", columns=["event"])
    assert set(load_record(write(ROW))["series"]) == {"sudan_chad_by_year", "other"}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"period": "2003/13"}, "not EDTF"),
        ({"period": "spring 2003"}, "not EDTF"),
        ({"period": "2003-02-30"}, "not EDTF"),
        ({"period": ""}, "period is empty"),
        ({"period": "../.."}, "names no day"),
        ({"period": "2004/2003"}, "ends before it begins"),
        ({"value_low": "151"}, "value_low 151 is above value_high 150"),
        ({"value_low": "", "value_high": ""}, "no value"),
        ({"value_low": "-3"}, "below zero"),
        ({"value_high": "1,500"}, "whole number without separators"),
        ({"measure": "rate"}, "write one of stock, flow"),
        ({"population": "North Koreans"}, "write one of refugees"),
        ({"seen": ""}, "seen is empty"),
        ({"series": ""}, "series is empty"),
        ({"published": "2004-02"}, "write YYYY-MM-DD"),
    ],
)
def test_a_bad_line_is_named_with_its_file_its_number_and_a_remedy(write, change, says):
    folder = write(ROW, ROW | {"period": "2004"} | change)
    with pytest.raises(ValueError, match=says) as error:
        load_record(folder)
    assert str(error.value).startswith(f"{folder / 'arrivals.csv'}, line 3: ")


def test_overlapping_periods_of_a_series_are_refused_with_both_places(write):
    folder = write(ROW | {"period": "../2004"}, ROW | {"period": "2004-12/2005-01"})
    with pytest.raises(ValueError, match=r"line 3: period 2004-12/2005-01 .* overlaps \.\./2004 in .*line 2"):
        load_record(folder)


def test_the_same_day_twice_is_an_overlap(write):
    with pytest.raises(ValueError, match="overlaps 2003-05-04"):
        load_record(write(ROW | {"period": "2003-05-04"}, ROW | {"period": "2003-05-04"}))


def test_an_overlap_is_found_across_files(write):
    write(ROW, name="a.csv")
    with pytest.raises(ValueError, match=r"overlaps 2003 in .*a\.csv, line 2"):
        load_record(write(ROW | {"period": "2003-05"}, name="b.csv"))


def test_periods_that_only_touch_do_not_overlap(write):
    assert len(load_record(write(ROW, ROW | {"period": "2004-01"}, ROW | {"period": "2004-02-01"}))) == 3


def test_the_same_period_in_two_series_is_two_counts(write):
    assert len(load_record(write(ROW, ROW | {"series": "rival"}))) == 2


def test_a_series_counts_one_thing(write):
    with pytest.raises(ValueError, match=r"line 3: series .* has destination 'Libya' here and 'Chad'"):
        load_record(write(ROW, ROW | {"period": "2004", "destination": "Libya"}))


def test_other_columns_are_refused_with_the_right_ones(write):
    with pytest.raises(ValueError, match=r"line 1: the columns must be series, population"):
        load_record(write({"year": "2003"}, columns=["year", "count"]))


def test_a_line_with_too_many_cells_is_refused(write):
    folder = write(ROW)
    with (folder / "arrivals.csv").open("a", encoding="utf-8") as file:
        file.write(",".join(["x"] * (len(COLUMNS) + 1)) + "\n")
    with pytest.raises(ValueError, match=r"line 3: must have 14 cells"):
        load_record(folder)


def test_a_file_that_is_not_utf_8_is_named(write):
    folder = write(ROW)
    (folder / "latin.csv").write_bytes((",".join(COLUMNS) + "\n" + "é").encode("latin-1"))
    with pytest.raises(ValueError, match=r"latin\.csv: cannot be read as UTF-8 CSV"):
        load_record(folder)


def test_a_folder_without_series_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match="no series there"):
        load_record(tmp_path)
    with pytest.raises(FileNotFoundError, match="no such folder"):
        load_record(tmp_path / "absent")


def test_a_missing_chronology_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"chronology\.csv: no such file"):
        load_chronology(tmp_path)


def test_a_chronology_row_needs_an_edtf_date(write):
    columns = [column.name for column in TABLES["chronology"]]
    good = {"event": "A border closes", "date_edtf": "2003-05", "seen": "yes"}
    assert load_chronology(write(good, name="chronology.csv", columns=columns))["date_edtf"].tolist() == ["2003-05"]
    folder = write(good, good | {"date_edtf": "May 2003"}, name="chronology.csv", columns=columns)
    with pytest.raises(ValueError, match=r"chronology\.csv, line 3: date_edtf is 'May 2003'"):
        load_chronology(folder)


def test_a_conflict_row_needs_an_edtf_date(write):
    columns = ["event", "date_edtf", "count", "breakdown", "source_publisher", "source_url", "published", "note"]
    with pytest.raises(ValueError, match=r"conflicts\.csv, line 2: date_edtf is 'soon'"):
        load_conflicts(write({"event": "a", "date_edtf": "soon", "count": "4"}, name="conflicts.csv", columns=columns))


@pytest.mark.parametrize(
    ("change", "says"),
    [({"difference": "3"}, "difference is not reported minus sum; write -2"), ({"why": ""}, "an empty cell")],
)
def test_a_difference_must_be_right_and_have_a_reason(write, change, says):
    row = {"series": "a", "as_of": "2003", "reported": "10", "sum": "12", "difference": "-2", "why": "early"}
    assert load_differences(write(row, name="differences.csv", columns=list(row)))["difference"].tolist() == [-2]
    with pytest.raises(ValueError, match=says):
        load_differences(write(row | change, name="differences.csv", columns=list(row)))
