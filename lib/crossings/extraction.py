"""Joins the steps: from an archive to its tables."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from crossings import dates, events, figures, quotes
from crossings.reading import read_article
from crossings.schemas import table, validate

if TYPE_CHECKING:
    from crossings.corpus import Archive

EXTRACTED = ("dates", "quotes", "figures", "events")


@dataclass(slots=True)
class Tables:
    """An archive's tables, each a DataFrame by the schema of its name; ``warnings`` are the archive's, in words."""

    articles: pd.DataFrame
    left_out: pd.DataFrame
    dates: pd.DataFrame
    quotes: pd.DataFrame
    figures: pd.DataFrame
    events: pd.DataFrame
    timeline: pd.DataFrame
    warnings: list[str]

    def items(self) -> Iterator[tuple[str, pd.DataFrame]]:
        """Give each table with its name, in the order of the data's way."""
        for name in ("articles", "left_out", *EXTRACTED, "timeline"):
            yield name, getattr(self, name)


def extract_article(
    text: str, *, article_id: str = "", published: date | None = None, source: str | None = None
) -> dict[str, list[dict]]:
    """Give the rows found in one article: for each of ``dates``, ``quotes``, ``figures``, ``events`` a list of dicts.

    The keys of a row are the columns of the table's schema. The text is read once; each extractor gets what was read
    and the rows of those before it.
    """
    reading = read_article(text, article_id=article_id, published=published, source=source)
    found_dates = dates.find(reading)
    found_quotes = quotes.find(reading)
    return {
        "dates": found_dates,
        "quotes": found_quotes,
        "figures": figures.find(reading, found_dates, found_quotes),
        "events": events.find(reading, found_dates, found_quotes),
    }


def _articles(frame: pd.DataFrame) -> Iterator[tuple[str, str, date | None, str | None]]:
    """Give what an extractor needs of each article, nulls as None."""
    columns = (frame[name] for name in ("article_id", "text", "published", "source"))
    for article_id, text, published, source in zip(*columns, strict=True):
        yield article_id, text, None if pd.isna(published) else published, None if pd.isna(source) else source


def extract_rows(articles: Iterable[tuple[str, str, date | None, str | None]]) -> dict[str, list[dict]]:
    """Give the rows of several articles, each ``(article_id, text, published, source)``, together by table."""
    rows: dict[str, list[dict]] = {name: [] for name in EXTRACTED}
    for article_id, text, published, source in articles:
        for name, found in extract_article(text, article_id=article_id, published=published, source=source).items():
            rows[name].extend(found)
    return rows


def extract(archive: "Archive", *, progress: bool = False) -> Tables:
    """Give an archive's tables.

    Parameters
    ----------
    archive : Archive
        As :func:`crossings.read` gives it.
    progress : bool
        Show a bar on a terminal.

    Raises
    ------
    pandera.errors.SchemaError
        If a table breaks its schema, which would be a defect of Crossings.
    """
    from crossings.across import duplicates, timeline

    articles = _articles(archive.articles)
    if progress:
        from tqdm import tqdm

        articles = tqdm(articles, total=len(archive.articles), desc="reading", unit=" articles", disable=None, delay=1)
    rows = extract_rows(articles)
    frames = {name: validate(name, table(name, found)) for name, found in rows.items()}
    return Tables(
        articles=validate("articles", duplicates(archive.articles)),
        left_out=validate("left_out", archive.left_out),
        timeline=validate("timeline", timeline(frames["events"], frames["dates"])),
        warnings=list(archive.warnings),
        **frames,
    )


def load(name_or_path: str | Path, *, progress: bool = False) -> Tables:
    """Give the tables of a shipped corpus by its name, or of any folder or file by its path.

    Raises
    ------
    FileNotFoundError
        If it is neither a shipped corpus nor a path; names both remedies.
    """
    from crossings.corpus import read

    return extract(read(name_or_path), progress=progress)
