"""Extracts an archive of any size in batches, each a part of every table.

Of earlier batches hardly anything stays in memory. What the tables over all articles need of them waits on the disk,
and is read part by part when all is extracted, for one table after the other; so do the articles, for only then is it
known which is a copy, an update or a correction of which.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from crossings import __version__
from crossings.across.arithmetic import sums
from crossings.across.claims import claimed
from crossings.across.duplicates import fingerprints_of, ties, with_ties
from crossings.across.speakers import OF_QUOTES, speaking
from crossings.across.timeline import OF_DATES, OF_EVENTS, happenings, sentenced
from crossings.comparison import compare
from crossings.corpus.archive import Paths, locate, stream
from crossings.corpus.article import Article
from crossings.extraction import EXTRACTED, extract_rows
from crossings.record import load_record
from crossings.schemas import SHOWN, table, validate
from crossings.shelf import Shelves

from .formats import write_frames
from .texts import Texts
from .write import FORMATS, beside, hash_articles, input_hash, remove_table

BATCH = 2_000  # articles
_ROWS = 10_000  # of a table over all articles, made at a time


class _Gathered:
    """What the steps over all articles need of each batch: dated events, quotations, figures, the articles' days.

    It waits on the disk, the texts of articles with figures too: each step has only its own in memory.
    """

    def __init__(self, folder: Path, texts: Texts):
        self._folder, self._texts = folder, texts
        self._parts: dict[str, list[Path]] = defaultdict(list)

    def _keep(self, name: str, part: pd.DataFrame) -> None:
        path = self._folder / f"{name}-{len(self._parts[name])}"
        part.to_pickle(path)
        self._parts[name].append(path)

    def add(self, frames: Mapping[str, pd.DataFrame]) -> None:

        events, dates, quotes = frames["events"], frames["dates"], frames["quotes"]
        events = events[events["confidence"] >= SHOWN]
        self._keep("events", sentenced(events, frames["articles"])[list(OF_EVENTS)])
        self._keep("dates", dates.loc[dates["date_id"].isin(events["date_id"]), list(OF_DATES)])
        self._keep("quotes", quotes.loc[quotes["confidence"] >= SHOWN, list(OF_QUOTES)])
        self._keep("figures", frames["figures"])
        self._keep("compared", frames["compared"].loc[frames["compared"]["verdict"] == "stale"])
        self._keep("articles", frames["articles"][["article_id", "title", "published", "source"]])
        counted = set(frames["figures"]["article_id"])
        for article_id, text in zip(frames["articles"]["article_id"], frames["articles"]["text"], strict=True):
            if article_id in counted:
                self._texts.add(article_id, text)

    def _of(self, *names: str) -> Iterator[tuple[pd.DataFrame, ...]]:
        """Give the tables of these names batch by batch."""
        for paths in zip(*(self._parts[name] for name in names), strict=True):
            yield tuple(map(pd.read_pickle, paths))

    def tables(self, tied: pd.DataFrame) -> Iterator[tuple[str, Iterator[pd.DataFrame]]]:
        """Give the tables over all articles, each in frames, one after the other; ``tied`` are the ties of articles."""
        links = tied.reset_index(names="article_id")
        parts = ((quotes, with_ties(articles, tied)) for quotes, articles in self._of("quotes", "articles"))
        yield "speakers", _framed("speakers", speaking(parts, links))
        with Shelves(self._folder) as shelves:
            yield "timeline", _framed("timeline", happenings(self._of("events", "dates"), links, shelf=shelves.shelf))
        parts = self._of("figures", "compared", "articles")
        yield "claims", _framed("claims", claimed(parts, links, self._texts))
        parts = ((figures, with_ties(articles, tied)) for figures, articles in self._of("figures", "articles"))
        yield "arithmetic", _framed("arithmetic", sums(parts, self._texts))


def _framed(name: str, rows: Iterable[Mapping]) -> Iterator[pd.DataFrame]:
    """Give rows in frames, one at least."""
    rows = iter(rows)
    yield table(name, islice(rows, _ROWS))
    while batch := list(islice(rows, _ROWS)):
        yield table(name, batch)


class _Waiting:
    """The articles of all batches, kept on the disk until it is known which is a copy, update or correction."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._parts: list[Path] = []

    def add(self, articles: pd.DataFrame) -> None:

        self._parts.append(self._folder / str(len(self._parts)))
        articles.to_pickle(self._parts[-1])

    def ties(self) -> pd.DataFrame:
        """Give the ties of articles to earlier ones, when all are read."""
        fingerprints = chain.from_iterable(fingerprints_of(pd.read_pickle(part)) for part in self._parts)
        with Shelves(self._folder) as shelves:
            return ties(fingerprints, shelf=shelves.shelf)

    def with_ties(self, tied: pd.DataFrame) -> Iterator[pd.DataFrame]:
        """Give the articles of each batch, their ties to earlier ones filled in."""

        for part in self._parts:
            yield validate("articles", with_ties(pd.read_pickle(part), tied))


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
        Articles in a part. The ties between articles, speakers, timeline, claims and sums are made over all of them:
        what they need waits in a temporary folder inside ``folder``.
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
    with TemporaryDirectory(prefix=".articles-", dir=folder) as aside, Texts(Path(aside) / "texts") as texts:
        found = _Found(folder, format, made, Path(aside), texts)
        for chunk in _batches(items, batch):
            found.add(_frames(chunk, record))
            _drain(warnings, warn)
        _drain(warnings, warn)
        return found.close(record)


class _Found:
    """Writes batches as they come; the first waits until it is known whether there is a second."""

    def __init__(self, folder: Path, format: str, made: dict[str, object], aside: Path, texts: Texts):
        self._folder, self._format, self._made = folder, format, made
        self._digest, self._gathered, self._articles = sha256(), _Gathered(aside, texts), _Waiting(aside)
        self._counts: dict[str, int] = {}
        self._first: dict[str, pd.DataFrame] = {}
        self._parts = 0

    def add(self, frames: dict[str, pd.DataFrame]) -> None:
        """Take the tables of one batch."""
        hash_articles(self._digest, frames["articles"])
        self._gathered.add(frames)
        self._articles.add(frames["articles"])
        for name, frame in frames.items():
            self._counts[name] = self._counts.get(name, 0) + len(frame)
        if self._parts == 0:
            self._first = frames
        elif self._parts == 1:
            _clear(self._folder, frames, self._format)
            self._part(self._first, 0)
            self._first = {}
        if self._parts:
            self._part(frames, self._parts)
        self._parts += 1

    def _part(self, frames: Mapping[str, pd.DataFrame], number: int) -> None:
        """Write one batch but for its articles, which wait."""
        others = {name: frame for name, frame in frames.items() if name != "articles"}
        _part(self._folder, others, number, self._format, self._made, frames["articles"])

    def close(self, record: pd.DataFrame) -> dict[str, int]:
        """Write what is known only when all is read; give the number of rows by table."""
        whole = self._first if self._parts else _frames([], record)
        tied = self._articles.ties()
        if self._parts == 1:
            (articles,) = self._articles.with_ties(tied)
            whole = {**whole, "articles": articles}
        elif self._parts:
            for number, articles in enumerate(self._articles.with_ties(tied)):
                _part(self._folder, {"articles": articles}, number, self._format, self._made, articles)
        made = {**self._made, "input_sha256": self._digest.hexdigest()}
        counts = dict(self._counts)
        for name, frames in chain(((name, [frame]) for name, frame in whole.items()), self._gathered.tables(tied)):
            _clear(self._folder, [name], self._format)
            path = self._folder / f"{name}.{self._format}"
            counts[name] = write_frames(
                path, name, (validate(name, frame) for frame in frames), format=self._format, made=made
            )
        for name, rows in counts.items():
            beside(self._folder / f"{name}.{self._format}", name, rows, made)
        return counts


def _drain(warnings: list[str], warn: Callable[[str], None]) -> None:
    for warning in warnings:
        warn(warning)
    warnings.clear()


def _clear(folder: Path, names: Iterable[str], format: str) -> None:
    for name in names:
        remove_table(folder, name, format)


def _part(
    folder: Path, frames: Mapping[str, pd.DataFrame], number: int, format: str, made: Mapping, articles: pd.DataFrame
) -> None:
    """Write one batch; a part carries the hash of its own articles, the file beside the folder that of all."""
    made = {**made, "part_input_sha256": input_hash(articles)}
    for name, frame in frames.items():
        part = folder / name / f"part-{number:05}.{format}"
        part.parent.mkdir(exist_ok=True)
        write_frames(part, name, [frame], format=format, made=made)
