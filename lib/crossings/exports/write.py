"""Writes tables to a folder, and beside each file what made it: version, options, a hash of the input."""

import csv
import json
from collections.abc import Collection, Mapping
from hashlib import sha256
from pathlib import Path

import pandas as pd

from .. import __version__
from ..schemas import TABLES
from .cells import cell, plain

FORMATS = ("parquet", "csv", "jsonl", "xlsx")
_EXCEL_CELL = 32_767  # characters that an Excel cell holds


def input_hash(articles: pd.DataFrame) -> str:
    """Give the SHA-256 of the articles' ids and texts, in order: what a table was made from."""
    digest = sha256()
    for article_id, text in zip(articles["article_id"], articles["text"], strict=True):
        digest.update(f"{article_id}\0{text}\0".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _arrow(name: str, frame: pd.DataFrame, made: Mapping[str, object]):
    import pyarrow as pa

    listed = {
        "content": pa.list_(pa.list_(pa.int64())),
        "event_ids": pa.list_(pa.string()),
        "article_ids": pa.list_(pa.string()),
    }
    kinds = {"text": pa.string(), "number": pa.int64(), "share": pa.float64(), "day": pa.date32(), "flag": pa.bool_()}
    fields, columns = [], []
    for column in TABLES[name]:
        kind = listed[column.name] if column.kind == "list" else kinds[column.kind]
        values = [plain(value) for value in frame[column.name]]
        if column.kind == "day":
            values = [None if value is None else pd.Timestamp(value).date() for value in values]
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
    from datetime import datetime

    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = Workbook(write_only=True)
    # A workbook carries the day it was made; a fixed one keeps the file the same for the same input.
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)
    sheet = book.create_sheet(name)
    sheet.append(list(frame.columns))
    for row in frame.itertuples(index=False):
        values = [cell(value) for value in row]
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", v)[:_EXCEL_CELL] if isinstance(v, str) else v for v in values])
    book.save(path)


_WRITERS = {"parquet": _parquet, "csv": _csv, "jsonl": _jsonl, "xlsx": _xlsx}


def write_frame(path: Path, name: str, frame: pd.DataFrame, *, format: str, made: Mapping[str, object]) -> None:
    """Write one table to a file of one format; ``made`` says what made it, for the file's metadata."""
    _WRITERS[format](path, name, frame, made)


def beside(path: Path, name: str, rows: int, made: Mapping[str, object]) -> None:
    """Write ``PATH.made.json`` beside a table: its name and rows, and what made it."""
    told = json.dumps({**made, "table": name, "rows": rows}, indent=1, sort_keys=True)
    path.with_name(path.name + ".made.json").write_text(told + "\n", "utf-8")


def write(
    tables,
    folder: str | Path,
    *,
    format: str = "parquet",
    only: Collection[str] | None = None,
    options: Mapping[str, object] | None = None,
) -> list[Path]:
    """Write tables to ``FOLDER/{table}.{format}``, and ``{table}.{format}.made.json`` beside each.

    Parameters
    ----------
    tables : Tables
        As :func:`crossings.extract` gives them.
    folder : str or Path
        Made if it is not there.
    format : str
        ``parquet``, ``csv``, ``jsonl`` or ``xlsx``. In text formats days are ``YYYY-MM-DD``, unknown is empty (CSV,
        Excel) or null (JSON Lines), lists are JSON; no cell of CSV or Excel begins a formula.
    only : collection of str, optional
        The tables to write; all if left out.
    options : mapping, optional
        What the tables were made with, for the file beside them.

    Returns
    -------
    list of Path
        The tables' files, in the order of the data's way.

    Raises
    ------
    ValueError
        If there is no such format or table; names those there are.
    """
    if format not in FORMATS:
        raise ValueError(f"no format {format!r}: there are {', '.join(FORMATS)}")
    there = dict(tables.items())
    if only is not None and (unknown := set(only) - set(there)):
        raise ValueError(f"no table {', '.join(sorted(unknown))}: there are {', '.join(there)}")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    made = {"version": __version__, "options": dict(options or {}), "input_sha256": input_hash(tables.articles)}
    written = []
    for name, frame in there.items():
        if only is not None and name not in only:
            continue
        path = folder / f"{name}.{format}"
        write_frame(path, name, frame, format=format, made=made)
        beside(path, name, len(frame), made)
        written.append(path)
    return written
