"""Which reader reads which format."""

from collections.abc import Iterator

from .article import LeftOut, Raw, left_out
from .delimited import read_delimited
from .files import Source
from .json_records import read_json, read_json_lines
from .plain_text import read_plain_text
from .reading_report import Report
from .records import ColumnMap
from .spreadsheet import read_spreadsheet
from .web_page import read_web_page

_OF_ONE_ARTICLE = {"text": read_plain_text, "html": read_web_page}
_OF_RECORDS = {
    "json lines": read_json_lines,
    "json": read_json,
    "csv": read_delimited,
    "xlsx": read_spreadsheet,
}
# What to do about formats that are met often.
_REMEDIES = {
    ".pdf": "a PDF", ".doc": "an old Word file", ".docx": "a Word file", ".rtf": "a rich-text file",
    ".xls": "an old Excel file", ".warc": "a web archive", ".xml": "an XML file", ".rss": "a feed",
    ".zip": "a zip archive", ".tar": "a tar archive", ".epub": "an e-book", ".odt": "an OpenDocument file",
    ".parquet": "a Parquet file", ".mbox": "a mailbox", ".eml": "a mail",
}  # fmt: skip


def read_source(source: Source, report: Report, columns: ColumnMap) -> Iterator[Raw | LeftOut]:
    """Give what the file's reader finds in it."""
    if source.format in _OF_ONE_ARTICLE:
        yield from _OF_ONE_ARTICLE[source.format](source, report)
    elif source.format in _OF_RECORDS:
        yield from _OF_RECORDS[source.format](source, report, columns)
    else:
        report.format = source.suffix
        yield left_out(
            source.shown, "unsupported format", detail=_REMEDIES.get(source.suffix, f"a {source.suffix} file")
        )
