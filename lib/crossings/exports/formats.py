"""One writer a format: a table, whole or frame by frame, to the bytes of one file, the same for the same table."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import chain
from pathlib import Path

import pandas as pd

from crossings.schemas import TABLES

from .cells import cell, plain

_EXCEL_CELL, _EXCEL_ROWS = 32_767, 1_048_575  # characters of a cell, rows below the header
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest day that a zip archive can carry
_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def _arrow(name: str, frame: pd.DataFrame, made: Mapping[str, object]):
    import pyarrow as pa

    kinds = {
        "text": pa.string(), "number": pa.int64(), "share": pa.float64(), "day": pa.date32(), "flag": pa.bool_(),
        "list": pa.list_(pa.string()), "lists": pa.list_(pa.list_(pa.string())),
        "spans": pa.list_(pa.list_(pa.int64())),
    }  # fmt: skip
    fields, columns = [], []
    for column in TABLES[name]:
        kind = kinds[column.kind]
        values = [plain(value) for value in frame[column.name]]
        if column.kind == "day":
            values = [None if value is None else datetime.fromisoformat(value).date() for value in values]
        fields.append(pa.field(column.name, kind, metadata={"meaning": column.meaning}))
        columns.append(pa.array(values, type=kind))
    metadata = {f"crossings.{key}": json.dumps(value, sort_keys=True) for key, value in made.items()}
    return pa.Table.from_arrays(columns, schema=pa.schema(fields, metadata=metadata))


def _parquet(path: Path, name: str, frames: Iterable[pd.DataFrame], made: Mapping[str, object]) -> int:
    import pyarrow.parquet as pq

    rows, frames = 0, iter(frames)
    first = _arrow(name, next(frames), made)
    with pq.ParquetWriter(path, first.schema, compression="zstd") as out:
        for part in chain([first], (_arrow(name, frame, made) for frame in frames)):
            out.write_table(part)
            rows += len(part)
    return rows


def _csv(path: Path, name: str, frames: Iterable[pd.DataFrame], made: Mapping[str, object]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(column.name for column in TABLES[name])
        for frame in frames:
            rows.writerows([cell(value) for value in row] for row in frame.itertuples(index=False))
            count += len(frame)
    return count


def _jsonl(path: Path, name: str, frames: Iterable[pd.DataFrame], made: Mapping[str, object]) -> int:
    rows = 0
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for frame in frames:
            for row in frame.itertuples(index=False):
                values = {column: plain(value) for column, value in zip(frame.columns, row, strict=True)}
                out.write(json.dumps(values, ensure_ascii=False) + "\n")
            rows += len(frame)
    return rows


def _xlsx(path: Path, name: str, frames: Iterable[pd.DataFrame], made: Mapping[str, object]) -> int:
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    rows = 0
    book = Workbook(write_only=True)
    sheet = book.create_sheet(name)
    sheet.append([column.name for column in TABLES[name]])
    for frame in frames:
        rows += len(frame)
        if rows > _EXCEL_ROWS:
            raise ValueError(f"{path}: {rows:,} rows, an Excel sheet holds {_EXCEL_ROWS:,}; write parquet or csv")
        for row in frame.itertuples(index=False):
            values = [cell(value) for value in row]
            sheet.append([ILLEGAL_CHARACTERS_RE.sub("", v)[:_EXCEL_CELL] if isinstance(v, str) else v for v in values])
    saved = io.BytesIO()
    book.save(saved)
    path.write_bytes(_without_clock(saved))
    return rows


def _without_clock(saved: io.BytesIO) -> bytes:
    """Give a workbook with the time it was made taken out, so that the same table gives the same file."""
    out = io.BytesIO()
    with zipfile.ZipFile(saved) as book, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in book.namelist():
            content = book.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            copy.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


WRITERS = {"parquet": _parquet, "csv": _csv, "jsonl": _jsonl, "xlsx": _xlsx}


def write_frames(
    path: Path, name: str, frames: Iterable[pd.DataFrame], *, format: str, made: Mapping[str, object]
) -> int:
    """Write one table, which comes in one frame or more, to a file of one format; give the number of its rows.

    ``made`` says what made it, for the file's metadata.
    """
    return WRITERS[format](path, name, frames, made)
