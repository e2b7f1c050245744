"""Plain text: one file is one article."""

from collections.abc import Iterator

from .article import LONGEST_ARTICLE, LeftOut, Raw, left_out
from .decode import decode
from .files import Source
from .reading_report import Report
from .web_page import is_page, page


def read_plain_text(source: Source, report: Report) -> Iterator[Raw | LeftOut]:
    """Give the article of a text file; a file that is a web page by its content is read as one."""
    with source.open() as stream:
        raw = stream.read(4 * LONGEST_ARTICLE + 1)
    if len(raw) > 4 * LONGEST_ARTICLE:
        yield left_out(source.shown, "too large")
        return
    if is_page(raw):
        yield from page(raw, source, report)
        return
    decoded = decode(raw)
    report.encodings.add(decoded.encoding)
    if not raw:
        yield left_out(source.shown, "empty")
    elif decoded.text is None:
        yield left_out(source.shown, "binary")
    else:
        yield Raw(decoded.text, notes=decoded.notes)
