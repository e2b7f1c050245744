"""What the report rests on outside the articles: the corpus's own title and sources, the record's publishers."""

import csv
from pathlib import Path

import pandas as pd

from crossings.shipped import corpus_folder


def title(corpus: str | Path) -> str:
    """Give what a corpus is called: the first heading of its README, else the name of its folder or file."""
    path = Path(corpus)
    readme = corpus_folder(corpus) / "README.md"
    if (path.is_dir() or not path.exists()) and readme.is_file():
        for line in readme.read_text("utf-8", errors="replace").splitlines():
            if line.startswith("# "):
                return line[2:].strip()
    return path.resolve().name if path.exists() else str(corpus)


def web(url) -> str | None:
    """Give an address if it is one of the web; nothing else may stand in a link."""
    known = isinstance(url, str) and url.startswith(("https://", "http://"))
    return url if known else None


def sources_of(corpus: str | Path) -> dict[str, list[dict]]:
    """Give what a corpus's ``sources.csv`` names for each dispatch: publisher and address, each address once."""
    path = corpus_folder(corpus) / "sources.csv"
    found: dict[str, dict[tuple, dict]] = {}
    if path.is_file():
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            for row in csv.DictReader(file):
                place, publisher, url = row.get("dispatch"), row.get("publisher"), web(row.get("url"))
                if place and publisher:
                    found.setdefault(place, {})[publisher, url] = {"publisher": publisher, "url": url}
    return {place: list(rows.values()) for place, rows in found.items()}


def record_sources(record: pd.DataFrame, compared: pd.DataFrame) -> list[dict]:
    """Give the series that figures were held against, each with its publishers, a publisher's address once."""
    used = {name for names in compared["series"].dropna() for name in names.split(", ")}
    rows = record[record["series"].isin(used)].drop_duplicates(["series", "source_publisher", "source_url"])
    found: dict[str, list[dict]] = {}
    for series, publisher, url in zip(rows["series"], rows["source_publisher"], rows["source_url"], strict=True):
        found.setdefault(series, []).append({"publisher": None if pd.isna(publisher) else publisher, "url": web(url)})
    return [{"series": series, "sources": sources} for series, sources in found.items()]
