"""CSV and TSV: one article a row, under a header that names the columns."""

import csv
from collections.abc import Iterator

from .article import LeftOut, Raw, left_out
from .files import Source
from .lines import LONGEST_LINE, BadLine, Lines
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


class _Rows:
    """The rows of a CSV file; the module's limit on the length of a field is raised while a row is read, no longer.

    A quotation mark that is never closed takes the rows after it into its field. Where the marks of a row of several
    lines do not fit and each of its lines is a row by itself, the lines are given alone, so no article is lost.
    """

    def __init__(self, lines: Lines, delimiter: str, width: int) -> None:
        self._lines, self._delimiter, self._width = lines, delimiter, width
        self._reader = csv.reader(_Kept(lines, self), delimiter=delimiter)
        self._of_row: list[str] = []
        self._waiting: list[list[str]] = []
        self.first = self.last = 0
        self.note: tuple[str, ...] = ()

    def keep(self, line: str) -> None:
        self._of_row.append(line)

    def next(self) -> list[str]:
        """Give the next row; ``first`` and ``last`` are its lines, ``note`` what is doubtful about its marks."""
        self.note = ()
        if self._waiting:
            self.first = self.last = self.first + 1
            return self._waiting.pop()
        self._of_row.clear()
        self.first = self._lines.number + 1
        before = csv.field_size_limit(LONGEST_LINE)
        try:
            row = next(self._reader)
            return self._mended(row) if len(self._of_row) > 1 or '"' in self._of_row[0] else row
        finally:
            csv.field_size_limit(before)
            self.last = self.last if self._waiting else self._lines.number

    def _mended(self, row: list[str]) -> list[str]:
        try:
            list(csv.reader(self._of_row, delimiter=self._delimiter, strict=True))
            return row
        except csv.Error:
            pass
        if len(self._of_row) == 1 and self._of_row[0].count('"') % 2 == 0:
            return row  # marks within a field that are not doubled: nothing was swallowed
        self.note = (
            f"a quotation mark that opens at line {self.first} is not closed where its field ends; "
            "close it, or double the marks within the field",
        )
        alone = [next(csv.reader([line], delimiter=self._delimiter), []) for line in self._of_row]
        if len(alone) < 2 or any(len(cells) != self._width for cells in alone):
            return row
        self._waiting = alone[:0:-1]
        self.last = self.first
        return [cell.rstrip("\r\n") for cell in alone[0]]


class _Kept:
    """Lines that are shown to the rows as the CSV reader takes them; after a bad line the next can be asked for."""

    def __init__(self, lines: Lines, rows: _Rows) -> None:
        self._lines, self._rows = lines, rows

    def __iter__(self) -> "_Kept":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._rows.keep(line)
        return line


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
    rows = _Rows(lines, delimiter, len(names))
    seen = False
    while True:
        try:
            row = rows.next()
        except StopIteration:
            break
        except BadLine as bad:
            seen = True
            yield left_out(source.shown, bad.reason, _part(rows.first, lines.number))
            continue
        except csv.Error as error:
            seen = True
            yield left_out(source.shown, "damaged", _part(rows.first, lines.number), str(error)[:80])
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
