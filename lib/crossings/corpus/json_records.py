"""JSON Lines and JSON: one article an object, whichever way the objects are strung together."""

import json
from collections.abc import Iterator

from .article import LeftOut, Raw, left_out
from .decode import decode
from .files import Source
from .lines import BadLine, Lines
from .reading_report import Report
from .records import ColumnMap, flat, from_record

LONGEST_JSON = 64_000_000  # bytes; a JSON file is read whole, JSON Lines is not


def read_json_lines(source: Source, report: Report, columns: ColumnMap) -> Iterator[Raw | LeftOut]:
    """Give the article of each line; a line that is no object, or is cut off, is left out alone."""
    with source.open() as stream:
        lines = Lines(stream)
        report.encodings = lines.encodings
        if fault := lines.fault():
            yield left_out(source.shown, fault)
            return
        seen = False
        while True:
            try:
                line = next(lines)
            except StopIteration:
                break
            except BadLine as bad:
                seen = True
                yield left_out(source.shown, bad.reason, f"line {lines.number}")
                continue
            if line.strip():
                seen = True
                yield _record(line, f"line {lines.number}", source, report, columns, lines.take_notes())
        if not seen:
            yield left_out(source.shown, "no text")


def _record(line: str, part: str, source: Source, report: Report, columns: ColumnMap, notes) -> Raw | LeftOut:
    try:
        value = json.loads(line)
    except ValueError as error:
        return left_out(source.shown, "damaged", part, f"not JSON ({str(error)[:80]})")
    except RecursionError:
        return left_out(source.shown, "damaged", part, "nested too deeply")
    return _of_value(value, part, source, report, columns, notes)


def _of_value(value: object, part: str, source: Source, report: Report, columns: ColumnMap, notes) -> Raw | LeftOut:
    if not isinstance(value, dict):
        return left_out(source.shown, "damaged", part, "not a JSON object")
    return from_record(flat(value), part, source, report, columns, notes)


def read_json(source: Source, report: Report, columns: ColumnMap) -> Iterator[Raw | LeftOut]:
    """Give the articles of a JSON file: a list of objects, an object that holds such a list, one object, or lines."""
    with source.open() as stream:
        raw = stream.read(LONGEST_JSON + 1)
    if not raw.strip():
        yield left_out(source.shown, "empty")
        return
    if len(raw) > LONGEST_JSON:
        yield left_out(
            source.shown, "too large", detail=f"over {LONGEST_JSON:,} bytes; write it as JSON Lines (.jsonl)"
        )
        return
    decoded = decode(raw)
    report.encodings.add(decoded.encoding)
    if decoded.text is None:
        yield left_out(source.shown, "binary")
        return
    number = 0
    for number, item in enumerate(_items(decoded.text, columns), start=1):
        part = f"item {number}"
        if isinstance(item, _Broken):
            yield left_out(source.shown, "damaged", part, item.why)
        else:
            yield _of_value(item, part, source, report, columns, decoded.notes)
    if not number:
        yield left_out(source.shown, "no text")


class _Broken:
    """The place from which a JSON text cannot be read."""

    def __init__(self, why: str) -> None:
        self.why = why


def _items(text: str, columns: ColumnMap) -> Iterator[object]:
    """Give the values strung together in a text, a list's items one by one; the last is broken if the text is."""
    decoder = json.JSONDecoder()
    at, listed = _blank(text, 0), False
    if text[at : at + 1] == "[":
        listed, at = True, _blank(text, at + 1)
    while at < len(text):
        if listed and text[at] == "]":
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError as error:
            yield _Broken(f"not JSON from character {at} on ({str(error)[:60]})")
            return
        except RecursionError:
            yield _Broken(f"nested too deeply from character {at} on")
            return
        yield from _unwrapped(value, columns) if not listed else (value,)
        at = _blank(text, at)
        if text[at : at + 1] == ",":
            at = _blank(text, at + 1)
    if listed:
        yield _Broken("the list has no end")


def _blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\n\r\x1e\ufeff":
        at += 1
    return at


def _unwrapped(value: object, columns: ColumnMap) -> list[object]:
    """Give the objects of the longest list in an object that is no article itself, two levels deep at most."""
    if not isinstance(value, dict) or "text" in columns.choose(tuple(flat(value))):
        return [value]
    inner = [*value.values(), *(v for d in value.values() if isinstance(d, dict) for v in d.values())]
    lists = [v for v in inner if isinstance(v, list) and v and isinstance(v[0], dict)]
    return max(lists, key=len) if lists else [value]
