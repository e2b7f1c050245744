"""Extracts an archive of any size in batches, each a part of every table: memory does not grow with the archive."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from hashlib import sha256
from itertools import islice
from pathlib import Path

import pandas as pd

from .. import __version__
from ..corpus.archive import Paths, locate, stream
from ..corpus.article import Article
from ..extraction import EXTRACTED, extract_rows
from ..schemas import table, validate
from .write import FORMATS, beside, write_frame

BATCH = 2_000  # articles


def _batches(items: Iterable, size: int) -> Iterator[list]:
    items = iter(items)
    while batch := list(islice(items, size)):
        yield batch


def _frames(batch: list) -> dict[str, pd.DataFrame]:
    kept = [asdict(item) for item in batch if isinstance(item, Article)]
    out = [asdict(item) for item in batch if not isinstance(item, Article)]
    rows = extract_rows((a["article_id"], a["text"], a["published"], a["source"]) for a in kept)
    frames = {"articles": table("articles", kept), "left_out": table("left_out", out)}
    frames |= {name: table(name, rows[name]) for name in EXTRACTED}
    return {name: validate(name, frame) for name, frame in frames.items()}


def extract_to(
    paths: Paths,
    folder: str | Path,
    *,
    format: str = "parquet",
    column_map: Mapping[str, str] | None = None,
    batch: int = BATCH,
    progress: bool = False,
) -> tuple[dict[str, int], list[str]]:
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

    Returns
    -------
    (dict of table to rows, list of str)
        How many rows were written, and the archive's warnings.
    """
    from ..across import timeline

    if format not in FORMATS:
        raise ValueError(f"no format {format!r}: there are {', '.join(FORMATS)}")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    warnings: list[str] = []
    items: Iterable = stream(
        [locate(p) for p in ([paths] if isinstance(paths, (str, Path)) else paths)],
        column_map=column_map,
        warnings=warnings,
    )
    if progress:
        from tqdm import tqdm

        items = tqdm(items, desc="reading", unit=" articles", disable=None, delay=2)
    digest = sha256()
    counts: dict[str, int] = {}
    dated: dict[str, list[pd.DataFrame]] = {"events": [], "dates": []}
    first: dict[str, pd.DataFrame] | None = None
    parts = 0
    made: dict[str, object] = {"version": __version__, "options": {"format": format, "map": dict(column_map or {})}}
    for chunk in _batches(items, batch):
        frames = _frames(chunk)
        for article_id, text in zip(frames["articles"]["article_id"], frames["articles"]["text"], strict=True):
            digest.update(f"{article_id}\0{text}\0".encode("utf-8", "surrogatepass"))
        for name, frame in frames.items():
            counts[name] = counts.get(name, 0) + len(frame)
        events = frames["events"]
        events = events[events["day_from"].notna()]
        dated["events"].append(events)
        dated["dates"].append(frames["dates"][frames["dates"]["date_id"].isin(events["date_id"])])
        if parts == 0:
            first = frames
        else:
            if parts == 1:
                _part(folder, first, 0, format, made)
                first = None
            _part(folder, frames, parts, format, made)
        parts += 1
    if first is None and parts == 0:
        first = _frames([])
        counts = dict.fromkeys(first, 0)
    # A table over articles needs the events of all; of a large archive those with a day are the smaller part.
    events = pd.concat(dated["events"]) if dated["events"] else table("events")
    dates = pd.concat(dated["dates"]) if dated["dates"] else table("dates")
    told = validate("timeline", timeline(events.reset_index(drop=True), dates.reset_index(drop=True)))
    counts["timeline"] = len(told)
    made["input_sha256"] = digest.hexdigest()
    for name, frame in {**(first or {}), "timeline": told}.items():
        write_frame(folder / f"{name}.{format}", name, frame, format=format, made=made)
    for name, rows in counts.items():
        beside(folder / f"{name}.{format}", name, rows, made)
    return counts, warnings


def _part(folder: Path, frames: dict[str, pd.DataFrame], number: int, format: str, made: Mapping) -> None:
    for name, frame in frames.items():
        part = folder / name / f"part-{number:05}.{format}"
        part.parent.mkdir(exist_ok=True)
        if number == 0:
            for old in part.parent.glob("part-*"):
                old.unlink()
        write_frame(part, name, frame, format=format, made=made)
