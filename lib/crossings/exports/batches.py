"""Extracts an archive of any size in batches, each a part of every table.

Of earlier batches only what the timeline needs of dated events stays in memory.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from hashlib import sha256
from itertools import islice
from pathlib import Path

import pandas as pd

from crossings import __version__
from crossings.comparison import compare
from crossings.corpus.archive import Paths, locate, stream
from crossings.corpus.article import Article
from crossings.extraction import EXTRACTED, extract_rows
from crossings.record import load_record
from crossings.schemas import SHOWN, table, validate

from .formats import write_frame
from .write import FORMATS, beside, hash_articles, input_hash, remove_table

BATCH = 2_000  # articles
# What the timeline needs of an event and of its date: nothing else of them is kept past its batch.
_OF_EVENTS = (
    "event_id", "article_id", "what", "head", "who", "where", "date_id", "day_from", "day_to", "factuality",
    "confidence",
)  # fmt: skip
_OF_DATES = ("date_id", "day_to", "precision")


class _Dated:
    """The dated events of all batches, cut to what the timeline needs."""

    def __init__(self):
        self._events: list[pd.DataFrame] = []
        self._dates: list[pd.DataFrame] = []

    def add(self, frames: Mapping[str, pd.DataFrame]) -> None:
        events = frames["events"]
        events = events.loc[events["day_from"].notna() & (events["confidence"] >= SHOWN), list(_OF_EVENTS)]
        dates = frames["dates"]
        self._events.append(events)
        self._dates.append(dates.loc[dates["date_id"].isin(events["date_id"]), list(_OF_DATES)])

    def timeline(self) -> pd.DataFrame:
        from crossings.across import timeline

        events = pd.concat(self._events, ignore_index=True) if self._events else table("events")
        dates = pd.concat(self._dates, ignore_index=True) if self._dates else table("dates")
        return validate("timeline", timeline(events, dates))


def _batches(items: Iterable, size: int) -> Iterator[list]:
    items = iter(items)
    while batch := list(islice(items, size)):
        yield batch


def _frames(batch: list, record: pd.DataFrame) -> dict[str, pd.DataFrame]:
    kept = [asdict(item) for item in batch if isinstance(item, Article)]
    out = [asdict(item) for item in batch if not isinstance(item, Article)]
    rows = extract_rows((a["article_id"], a["text"], a["published"], a["source"]) for a in kept)
    frames = {"articles": table("articles", kept), "left_out": table("left_out", out)}
    frames |= {name: table(name, rows[name]) for name in EXTRACTED}
    frames["compared"] = compare(frames["figures"], record, frames["articles"])
    return {name: validate(name, frame) for name, frame in frames.items()}


def extract_to(
    paths: Paths,
    folder: str | Path,
    *,
    format: str = "parquet",
    column_map: Mapping[str, str] | None = None,
    batch: int = BATCH,
    progress: bool = False,
    warn: Callable[[str], None] = lambda warning: None,
) -> dict[str, int]:
    """Write the tables of an archive to a folder, a batch of articles at a time.

    Parameters
    ----------
    paths : path, name or iterable of them
    folder : str or Path
        Gets ``{table}.{format}`` where one batch holds the archive, else ``{table}/part-00000.{format}`` and on, and
        ``{table}.{format}.made.json`` beside; earlier files of these names are replaced.
    format : str
        ``parquet``, ``csv``, ``jsonl`` or ``xlsx``.
    column_map : mapping, optional
        Which column of a record to take for what.
    batch : int
        Articles in a part. The timeline is made over all of them: of it alone the dated events are kept in memory.
    progress : bool
        Show a bar on a terminal.
    warn : function, optional
        Gets each warning of the archive, in words.

    Returns
    -------
    dict of table to number of rows written

    Raises
    ------
    FileNotFoundError
        If there is no such path or shipped corpus.
    ValueError
        If there is no such format; names those there are.
    """
    if format not in FORMATS:
        raise ValueError(f"no format {format!r}: there are {', '.join(FORMATS)}")
    located = [locate(path) for path in ([paths] if isinstance(paths, (str, Path)) else paths)]
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    record = load_record()
    warnings: list[str] = []
    items: Iterable = stream(located, column_map=column_map, warnings=warnings)
    if progress:
        from tqdm import tqdm

        items = tqdm(items, desc="reading", unit=" articles", disable=None, delay=2)
    made: dict[str, object] = {"version": __version__, "options": {"format": format, "map": dict(column_map or {})}}
    digest, dated = sha256(), _Dated()
    counts: dict[str, int] = {}
    waiting: dict[str, pd.DataFrame] | None = None  # the first batch, until it is known whether there is a second
    parts = 0
    for chunk in _batches(items, batch):
        frames = _frames(chunk, record)
        hash_articles(digest, frames["articles"])
        dated.add(frames)
        for name, frame in frames.items():
            counts[name] = counts.get(name, 0) + len(frame)
        if parts == 0:
            waiting = frames
        elif parts == 1:
            _clear(folder, frames, format)
            _part(folder, waiting, 0, format, made)
            waiting = None
        if parts:
            _part(folder, frames, parts, format, made)
        parts += 1
        _drain(warnings, warn)
    _drain(warnings, warn)
    whole = waiting if parts == 1 else _frames([], record) if parts == 0 else {}
    whole = {**whole, "timeline": dated.timeline()}
    counts |= {name: len(frame) for name, frame in whole.items()}
    _clear(folder, whole, format)
    made["input_sha256"] = digest.hexdigest()
    for name, frame in whole.items():
        write_frame(folder / f"{name}.{format}", name, frame, format=format, made=made)
    for name, rows in counts.items():
        beside(folder / f"{name}.{format}", name, rows, made)
    return counts


def _drain(warnings: list[str], warn: Callable[[str], None]) -> None:
    for warning in warnings:
        warn(warning)
    warnings.clear()


def _clear(folder: Path, names: Iterable[str], format: str) -> None:
    for name in names:
        remove_table(folder, name, format)


def _part(folder: Path, frames: Mapping[str, pd.DataFrame], number: int, format: str, made: Mapping) -> None:
    """Write one batch; a part carries the hash of its own articles, the file beside the folder that of all."""
    made = {**made, "part_input_sha256": input_hash(frames["articles"])}
    for name, frame in frames.items():
        part = folder / name / f"part-{number:05}.{format}"
        part.parent.mkdir(exist_ok=True)
        write_frame(part, name, frame, format=format, made=made)
