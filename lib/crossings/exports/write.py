"""Writes tables to a folder, and beside each what made it: version, options, a hash of the input."""

import json
import shutil
from collections.abc import Collection, Mapping
from hashlib import sha256
from pathlib import Path

import pandas as pd

from crossings import __version__

from .formats import WRITERS, write_frames

FORMATS = tuple(WRITERS)


def hash_articles(digest, articles: pd.DataFrame) -> None:
    """Add the articles' ids and texts, in order, to a running SHA-256."""
    for article_id, text in zip(articles["article_id"], articles["text"], strict=True):
        digest.update(f"{article_id}\0{text}\0".encode("utf-8", "surrogatepass"))


def input_hash(articles: pd.DataFrame) -> str:
    """Give the SHA-256 of the articles' ids and texts, in order: what a table was made from."""
    digest = sha256()
    hash_articles(digest, articles)
    return digest.hexdigest()


def beside(path: Path, name: str, rows: int, made: Mapping[str, object]) -> None:
    """Write ``PATH.made.json`` beside a table: its name and rows, and what made it."""
    told = json.dumps({**made, "table": name, "rows": rows}, indent=1, sort_keys=True)
    path.with_name(path.name + ".made.json").write_text(told + "\n", "utf-8")


def remove_table(folder: Path, name: str, format: str) -> None:
    """Remove what an earlier run wrote of one table in one format: its file, or its folder of parts."""
    (folder / f"{name}.{format}").unlink(missing_ok=True)
    parts = folder / name
    for part in parts.glob(f"part-*.{format}"):
        part.unlink()
    if parts.is_dir() and not any(parts.iterdir()):
        shutil.rmtree(parts)


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
        Excel) or null (JSON Lines), lists are JSON; no cell of CSV or Excel begins a formula. Excel cuts a text after
        32,767 characters.
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
        remove_table(folder, name, format)
        path = folder / f"{name}.{format}"
        write_frames(path, name, [frame], format=format, made=made)
        beside(path, name, len(frame), made)
        written.append(path)
    return written
