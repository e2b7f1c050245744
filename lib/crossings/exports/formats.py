"""One writer a format: a table to the bytes of one file, the same for the same table."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime
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


def _parquet(path: Path, name: str, frame: pd.DataFrame, made: Mapping[str, object]) -> None:
    import pyarrow.parquet as pq

    pq.write_table(_arrow(name, frame, made), path, compression="zstd")


def _csv(path: Path, name: str, frame: pd.DataFrame, made: Mapping[str, object]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(frame.columns)
        rows.writerows([cell(value) for value in row] for row in frame.itertuples(index=False))


def _jsonl(path: Path, name: str, frame: pd.DataFrame, made: Mapping[str, object]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for row in frame.itertuples(index=False):
            values = {column: plain(value) for column, value in zip(frame.columns, row, strict=True)}
            out.write(json.dumps(values, ensure_ascii=False) + "\n")


def _xlsx(path: Path, name: str, frame: pd.DataFrame, made: Mapping[str, object]) -> None:
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if len(frame) > _EXCEL_ROWS:
        raise ValueError(f"{path}: {len(frame):,} rows, an Excel sheet holds {_EXCEL_ROWS:,}; write parquet or csv")
    book = Workbook(write_only=True)
    sheet = book.create_sheet(name)
    sheet.append(list(frame.columns))
    for row in frame.itertuples(index=False):
        values = [cell(value) for value in row]
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", v)[:_EXCEL_CELL] if isinstance(v, str) else v for v in values])
    saved = io.BytesIO()
    book.save(saved)
    path.write_bytes(_without_clock(saved))


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


def write_frame(path: Path, name: str, frame: pd.DataFrame, *, format: str, made: Mapping[str, object]) -> None:
    """Write one table to a file of one format; ``made`` says what made it, for the file's metadata."""
    WRITERS[format](path, name, frame, made)
