"""Joins the steps: from an archive to its tables."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from crossings import dates, events, figures, quotes
from crossings.confidence import fitted
from crossings.reading import read_article
from crossings.schemas import table, validate

if TYPE_CHECKING:
    from crossings.corpus import Archive

EXTRACTED = ("dates", "quotes", "figures", "events")
ACROSS = ("speakers", "timeline", "compared", "claims", "arithmetic")


@dataclass(slots=True)
class Tables:
    """An archive's tables, each a DataFrame by the schema of its name; ``warnings`` are the archive's, in words."""

    articles: pd.DataFrame
    left_out: pd.DataFrame
    dates: pd.DataFrame
    quotes: pd.DataFrame
    figures: pd.DataFrame
    events: pd.DataFrame
    speakers: pd.DataFrame
    timeline: pd.DataFrame
    compared: pd.DataFrame
    claims: pd.DataFrame
    arithmetic: pd.DataFrame
    warnings: list[str]

    def items(self) -> Iterator[tuple[str, pd.DataFrame]]:
        """Give each table with its name, in the order of the data's way."""
        for name in ("articles", "left_out", *EXTRACTED, *ACROSS):
            yield name, getattr(self, name)


def rows_as_judged(
    text: str, *, article_id: str = "", published: date | None = None, source: str | None = None
) -> dict[str, list[dict]]:
    """Give the rows of one article as :func:`extract_article` does, each as sure as its rule judged it to be.

    What the confidences are fitted on: the shares of these judgements that are right.
    """
    # A row of the table articles has pandas' nulls.
    reading = read_article(
        text,
        article_id=article_id,
        published=None if pd.isna(published) else published,
        source=None if pd.isna(source) else source,
    )
    found_dates = dates.find(reading)
    found_quotes = quotes.find(reading)
    return {
        "dates": found_dates,
        "quotes": found_quotes,
        "figures": figures.find(reading, found_dates, found_quotes),
        "events": events.find(reading, found_dates, found_quotes),
    }


def extract_article(
    text: str, *, article_id: str = "", published: date | None = None, source: str | None = None
) -> dict[str, list[dict]]:
    """Give the rows found in one article: for each of ``dates``, ``quotes``, ``figures``, ``events`` a list of dicts.

    A null of pandas for ``published`` or ``source`` counts as None. The keys of a row are the columns of the table's
    schema. The text is read once; each extractor gets what was read and the rows of those before it. The confidence is
    what the rule's judgement is worth.
    """
    found = rows_as_judged(text, article_id=article_id, published=published, source=source)
    for name, rows in found.items():
        for row in rows:
            row["confidence"] = fitted(name, row["confidence"], row["rule"])
    return found


def _articles(frame: pd.DataFrame) -> Iterator[tuple[str, str, date | None, str | None]]:
    """Give what an extractor needs of each article."""
    return zip(*(frame[name] for name in ("article_id", "text", "published", "source")), strict=True)


def extract_rows(articles: Iterable[tuple[str, str, date | None, str | None]]) -> dict[str, list[dict]]:
    """Give the rows of several articles, each ``(article_id, text, published, source)``, together by table."""
    rows: dict[str, list[dict]] = {name: [] for name in EXTRACTED}
    for article_id, text, published, source in articles:
        for name, found in extract_article(text, article_id=article_id, published=published, source=source).items():
            rows[name].extend(found)
    return rows


def extract(archive: "Archive", *, record: pd.DataFrame | None = None, progress: bool = False) -> Tables:
    """Give the tables of an archive.

    Parameters
    ----------
    archive : Archive
        As :func:`crossings.read` gives it.
    record : DataFrame, optional
        Official series to hold the figures against; the shipped record if left out.
    progress : bool
        Show a bar on a terminal.

    Raises
    ------
    pandera.errors.SchemaError
        If a table breaks its schema, which would be a defect of Crossings.
    """
    from crossings.across import arithmetic, claims, duplicates, speakers, timeline
    from crossings.comparison import compare
    from crossings.record import load_record

    texts = _articles(archive.articles)
    if progress:
        from tqdm import tqdm

        texts = tqdm(texts, total=len(archive.articles), desc="reading", unit=" articles", disable=None, delay=1)
    frames = {name: table(name, found) for name, found in extract_rows(texts).items()}
    frames["articles"] = articles = duplicates(archive.articles)
    frames["left_out"] = archive.left_out
    frames["speakers"] = speakers(frames["quotes"], articles)
    frames["timeline"] = timeline(frames["events"], frames["dates"], articles)
    frames["compared"] = compare(frames["figures"], load_record() if record is None else record, articles)
    frames["claims"] = claims(frames["figures"], frames["compared"], articles)
    frames["arithmetic"] = arithmetic(frames["figures"], articles)
    return Tables(**{name: validate(name, frame) for name, frame in frames.items()}, warnings=list(archive.warnings))


def load(name_or_path: str | Path, *, record: pd.DataFrame | None = None, progress: bool = False) -> Tables:
    """Give the tables of a shipped corpus by its name, or of any folder or file by its path.

    Parameters
    ----------
    name_or_path : str or Path
    record, progress
        As :func:`extract` takes them.

    Raises
    ------
    FileNotFoundError
        If it is neither a shipped corpus nor a path; names both remedies.
    """
    from crossings.corpus import read

    return extract(read(name_or_path), record=record, progress=progress)
