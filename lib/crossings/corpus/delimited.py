"""CSV and TSV: one article a row, under a header that names the columns."""

import csv
from collections.abc import Iterator

from .article import LeftOut, Raw, left_out
from .delimited_rows import Rows
from .files import Source
from .lines import BadLine, Lines
from .reading_report import Report
from .records import ColumnMap, from_record

_MARKS = ",;\t|"


def _delimiter(header: str, source: Source, columns: ColumnMap) -> str:
    """Give the mark that parts the header into a known text column, else the one that occurs most."""
    if source.suffix in (".tsv", ".tab"):
        return "\t"
    for mark in _MARKS:
        names = _names(header, mark)
        if len(names) > 1 and "text" in columns.choose(tuple(names)):
            return mark
    return max(_MARKS, key=header.count)


def _names(header: str, mark: str) -> list[str]:
    """Give the column names of a header; one that is no CSV is a single name, and so has no text column."""
    header = " ".join(header.splitlines())
    try:
        return [name.strip() for name in next(csv.reader([header], delimiter=mark), [])]
    except csv.Error:
        return [header[:200]]


def read_delimited(source: Source, report: Report, columns: ColumnMap) -> Iterator[Raw | LeftOut]:
    """Give the article of each row; a row that cannot be read is left out alone."""
    with source.open() as stream:
        lines = Lines(stream)
        report.encodings = lines.encodings
        if fault := lines.fault():
            yield left_out(source.shown, fault)
            return
        yield from _articles(lines, source, report, columns)


def _header(lines: Lines) -> str | None:
    for line in lines:
        if line.strip():
            return line
    return None


def _articles(lines: Lines, source: Source, report: Report, columns: ColumnMap) -> Iterator[Raw | LeftOut]:
    try:
        header = _header(lines)
    except BadLine as bad:
        yield left_out(source.shown, bad.reason, f"line {lines.number}")
        return
    if header is None:
        yield left_out(source.shown, "no text")
        return
    delimiter = _delimiter(header, source, columns)
    names = _names(header, delimiter)
    lines.take_notes()
    rows = Rows(lines, delimiter, len(names))
    seen = False
    while True:
        try:
            row = rows.next()
        except StopIteration:
            break
        except BadLine as bad:
            seen = True
            yield left_out(source.shown, bad.reason, _part(rows.first, rows.last))
            continue
        except csv.Error as error:
            seen = True
            yield left_out(source.shown, "damaged", _part(rows.first, rows.last), str(error)[:80])
            continue
        if any(cell.strip() for cell in row):
            seen = True
            notes = (*lines.take_notes(), *rows.note)
            yield _article(names, row, _part(rows.first, rows.last), source, report, columns, notes)
    if not seen:
        yield left_out(source.shown, "no text", detail="a header and no row")


def _part(first: int, last: int) -> str:
    return f"line {first}" if last <= first else f"lines {first}-{last}"


def _article(names, row, part, source, report, columns, notes) -> Raw | LeftOut:
    if len(row) < len(names):
        notes += (f"the row has {len(row)} of {len(names)} columns; the file may be cut off, export it again",)
        row = [*row, *[""] * (len(names) - len(row))]
    elif len(row) > len(names):
        notes += (f"the row has {len(row)} cells under {len(names)} columns; put quotation marks around its text",)
    record = dict(zip(reversed(names), reversed(row[: len(names)]), strict=True))
    return from_record({name: record[name] for name in names if name}, part, source, report, columns, notes)
