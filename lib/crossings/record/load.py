"""The record's files as typed tables; what is wrong with a line is said with its file, its number and a remedy."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path

import pandas as pd

from crossings.edtf import day_range
from crossings.schemas import DTYPES, TABLES, table
from crossings.shipped import data_folder

CHRONOLOGY, CONFLICTS, DIFFERENCES = "chronology.csv", "conflicts.csv", "differences.csv"
# One row of conflicts.csv is one count of an event that sources count differently; one of differences.csv is a running
# total that misses the sum of its periods, and why.
CONFLICT_KINDS = {
    "event": "text",
    "date_edtf": "text",
    "count": "number",
    "breakdown": "text",
    "source_publisher": "text",
    "source_url": "text",
    "published": "day",
    "note": "text",
}
DIFFERENCE_KINDS = {
    "series": "text",
    "as_of": "text",
    "reported": "number",
    "sum": "number",
    "difference": "number",
    "why": "text",
}


def load_record(folder: Path | str | None = None) -> pd.DataFrame:
    """Give the record: one row per official count or estimate of a day or period.

    Parameters
    ----------
    folder : path, optional
        A folder of CSV files with the record's columns; the shipped ``record/`` if left out. Files named
        ``chronology.csv``, ``conflicts.csv`` and ``differences.csv`` are read by the functions of those names.

    Returns
    -------
    DataFrame
        The columns of ``crossings.schemas.TABLES["record"]``, file by file in the order of their names.

    Raises
    ------
    FileNotFoundError
        If the folder does not exist or holds no series; names it.
    ValueError
        If a line cannot be a row of the record (value, EDTF, measure), a series counts more than one thing, or two of
        its periods overlap; names file, line and remedy.
    """
    folder = _folder(folder)
    paths = [p for p in sorted(folder.glob("*.csv")) if p.name not in (CHRONOLOGY, CONFLICTS, DIFFERENCES)]
    if not paths:
        raise FileNotFoundError(f"{folder}: no series there; put a CSV file with the record's columns into it")
    placed = [(where, row) for path in paths for where, row in _rows(path, _kinds("record"))]
    for where, row in placed:
        _check_values(where, row)
        _check_lists(where, row, "record")
    _check_series(placed)
    return table("record", [row for _, row in placed])


def load_chronology(folder: Path | str | None = None) -> pd.DataFrame:
    """Give the chronology: one row per event, with its EDTF date and its source.

    Parameters
    ----------
    folder : path, optional
        The folder of ``chronology.csv``; the shipped ``record/`` if left out.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`load_record`.
    """
    placed = list(_rows(_folder(folder) / CHRONOLOGY, _kinds("chronology")))
    for where, row in placed:
        _check_days(where, row["date_edtf"], "date_edtf")
        _check_lists(where, row, "chronology")
    return table("chronology", [row for _, row in placed])


def load_conflicts(folder: Path | str | None = None) -> pd.DataFrame:
    """Give the conflicts: one row per count of an event that sources count differently.

    Parameters
    ----------
    folder : path, optional
        The folder of ``conflicts.csv``; the shipped ``record/`` if left out.
    """
    placed = list(_rows(_folder(folder) / CONFLICTS, CONFLICT_KINDS))
    for where, row in placed:
        _check_days(where, row["date_edtf"], "date_edtf")
    return _typed(placed, CONFLICT_KINDS)


def load_differences(folder: Path | str | None = None) -> pd.DataFrame:
    """Give the known differences: one row per reported total that misses the sum of its periods, with the reason.

    Parameters
    ----------
    folder : path, optional
        The folder of ``differences.csv``; the shipped ``record/`` if left out.
    """
    placed = list(_rows(_folder(folder) / DIFFERENCES, DIFFERENCE_KINDS))
    for where, row in placed:
        if None in row.values():
            raise ValueError(f"{where}: an empty cell; a difference needs all of {', '.join(DIFFERENCE_KINDS)}")
        if row["reported"] - row["sum"] != row["difference"]:
            raise ValueError(f"{where}: difference is not reported minus sum; write {row['reported'] - row['sum']}")
    return _typed(placed, DIFFERENCE_KINDS)


def _folder(folder: Path | str | None) -> Path:
    folder = data_folder() / "record" if folder is None else Path(folder)
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder; give the folder that holds the record's CSV files")
    return folder


def _kinds(name: str) -> dict[str, str]:
    return {column.name: column.kind for column in TABLES[name]}


def _rows(path: Path, kinds: Mapping[str, str]) -> Iterator[tuple[str, dict]]:
    """Give each line of a file as (file and line, its cells as values); an empty cell is None."""
    if not path.is_file():
        raise FileNotFoundError(f"{path}: no such file; it is part of the record's folder")
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            if (reader.fieldnames or []) != list(kinds):
                raise ValueError(f"{path}, line 1: the columns must be {', '.join(kinds)}, in this order")
            for cells in reader:
                where = f"{path}, line {reader.line_num}"
                if None in cells or None in cells.values():
                    raise ValueError(f"{where}: must have {len(kinds)} cells; put text with commas in quotation marks")
                yield where, {name: _value(where, name, cells[name].strip(), kinds[name]) for name in kinds}
    except (UnicodeDecodeError, csv.Error) as error:
        raise ValueError(f"{path}: cannot be read as UTF-8 CSV ({error}); save it again as CSV, UTF-8") from error


def _value(where: str, name: str, cell: str, kind: str) -> str | int | date | None:
    if not cell:
        return None
    if kind == "number":
        try:
            return int(cell)
        except ValueError:
            raise ValueError(f"{where}: {name} is {cell!r}; write a whole number without separators") from None
    if kind == "day":
        try:
            return date.fromisoformat(cell)
        except ValueError:
            raise ValueError(f"{where}: {name} is {cell!r}; write YYYY-MM-DD, or nothing if no day is known") from None
    return cell


def _check_days(where: str, edtf: str | None, name: str) -> None:
    remedy = "write an EDTF day, month, year or interval such as 2004-07, 1953/2004-06 or ../1998"
    if not edtf:
        raise ValueError(f"{where}: {name} is empty; {remedy}")
    try:
        first, last = day_range(edtf)
    except ValueError:
        raise ValueError(f"{where}: {name} is {edtf!r}, which is not EDTF; {remedy}") from None
    if first is None and last is None:
        raise ValueError(f"{where}: {name} is {edtf!r}, which names no day; {remedy}")
    if first and last and first > last:
        raise ValueError(f"{where}: {name} is {edtf!r}, which ends before it begins; {remedy}")


def _check_values(where: str, row: Mapping) -> None:
    _check_days(where, row["period"], "period")
    low, high = row["value_low"], row["value_high"]
    if low is None and high is None:
        raise ValueError(f"{where}: no value; write value_low, value_high or both")
    if min(v for v in (low, high) if v is not None) < 0:
        raise ValueError(f"{where}: a value below zero; a count of people cannot be")
    if low is not None and high is not None and low > high:
        raise ValueError(f"{where}: value_low {low} is above value_high {high}; exchange or correct them")


def _check_lists(where: str, row: Mapping, name: str) -> None:
    for column in TABLES[name]:
        value = row[column.name]
        if value is None and not column.nullable:
            raise ValueError(f"{where}: {column.name} is empty; it is {column.meaning}")
        if value is not None and column.values and value not in column.values:
            raise ValueError(f"{where}: {column.name} is {value!r}; write one of {', '.join(column.values)}")


def _check_series(placed: list[tuple[str, dict]]) -> None:
    """Refuse a series that counts more than one thing, or some of it twice."""
    by_series: dict[str, list[tuple[str, dict]]] = {}
    for where, row in placed:
        by_series.setdefault(row["series"], []).append((where, row))
    for series, members in by_series.items():
        first_where, first_row = members[0]
        for where, row in members[1:]:
            for column in ("population", "origin", "destination", "measure"):
                if row[column] != first_row[column]:
                    raise ValueError(
                        f"{where}: series {series!r} has {column} {row[column]!r} here and {first_row[column]!r} in "
                        f"{first_where}; give one of them a series of its own"
                    )
        spans = []
        for where, row in members:
            first, last = day_range(row["period"])
            spans.append((first or date.min, last or date.max, where, row["period"]))
        for (_, last, earlier, period), (first, _, where, later) in pairwise(sorted(spans)):
            if first <= last:
                raise ValueError(
                    f"{where}: period {later} of series {series!r} overlaps {period} in {earlier}; "
                    "another cut of the same count is another series"
                )


def _typed(placed: list[tuple[str, dict]], kinds: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame({n: pd.Series([row[n] for _, row in placed], dtype=DTYPES[k]) for n, k in kinds.items()})
