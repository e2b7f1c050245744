"""Excel workbooks (.xlsx): one article a row of the sheets that have a text column."""

import io
import warnings
import zipfile
from collections.abc import Iterator

from .article import LeftOut, Raw, left_out
from .files import Source
from .reading_report import Report
from .records import ColumnMap, from_record

LARGEST_FILE = 100_000_000  # bytes on disk
LARGEST_UNPACKED = 400_000_000  # bytes; a small file that unpacks to more is a bomb, or no table of articles
_MOST_COLUMNS = 200


def read_spreadsheet(source: Source, report: Report, columns: ColumnMap) -> Iterator[Raw | LeftOut]:
    """Give the article of each row; formulas are kept as they are written, never reckoned."""
    with source.open() as stream:
        raw = stream.read(LARGEST_FILE + 1)
    if not raw:
        yield left_out(source.shown, "empty")
        return
    if len(raw) > LARGEST_FILE:
        yield left_out(source.shown, "too large", detail="save its sheets as CSV")
        return
    heard: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
        if unpacked > LARGEST_UNPACKED:
            yield left_out(source.shown, "too large", detail=f"unpacks to {unpacked:,} bytes; save its sheets as CSV")
            return
        book = _heard(heard, _open, raw)
    except Exception as error:  # openpyxl raises whatever a broken part of the file leads to
        yield left_out(source.shown, "damaged", detail=type(error).__name__)
        return
    seen = False
    try:
        for sheet in book.worksheets:
            for item in _sheet(sheet, source, report, columns, heard):
                seen = True
                yield item
    finally:
        book.close()
    if not seen:
        yield left_out(source.shown, "no text")


def _open(raw: bytes):
    import openpyxl

    return openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=False, keep_links=False)


def _heard(heard: list[str], function, *arguments):
    """Give what the function gives; what openpyxl warns of goes to the notes of the next article, not to the screen."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            return function(*arguments)
        finally:
            heard += [" ".join(str(warning.message).split())[:120] for warning in caught]


def _sheet(sheet, source: Source, report: Report, columns: ColumnMap, heard: list[str]) -> Iterator[Raw | LeftOut]:
    names: list[str] | None = None
    number = 0
    if not hasattr(sheet, "iter_rows"):  # a sheet that is a chart
        return
    try:
        sheet.reset_dimensions()  # what a file says of its own size may be wrong
        rows = sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True)
    except Exception as error:
        yield left_out(source.shown, "damaged", sheet.title, type(error).__name__)
        return
    while True:
        number += 1
        try:
            row = _heard(heard, next, rows, None)
        except Exception as error:  # as above: the sheet's XML may break at any row
            yield left_out(source.shown, "damaged", f"{sheet.title} row {number}", type(error).__name__)
            return
        if row is None:
            return
        if not any(cell is not None and str(cell).strip() for cell in row):
            continue
        if names is None:
            names = ["" if cell is None else str(cell).strip() for cell in row]
            continue
        record = {name: cell for name, cell in zip(names, row, strict=False) if name}
        notes = tuple(f"openpyxl: {words}; compare with the workbook" for words in dict.fromkeys(heard))
        heard.clear()
        yield from_record(record, f"{sheet.title} row {number}", source, report, columns, notes)
