"""What the report rests on outside the articles: the corpus's own title and sources, the record's publishers."""

import csv
from pathlib import Path

import pandas as pd

from crossings.findings import label
from crossings.shipped import corpus_folder

from .rows import records


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
    """Give what the record counts of that which figures were held against, with whose counts they are.

    The keys of a row: who is counted and on what way (``of``), ``measure`` (flow or stock), ``claimants``, of whom each
    is a pair of ``name`` and ``sources``, a publisher's address once.
    """
    used = {name for names in compared["series"].dropna() for name in names.split(", ")}
    found: dict[tuple, dict[str, dict[tuple, dict]]] = {}
    for row in records(record[record["series"].isin(used)]):
        publisher, url = row["source_publisher"], web(row["source_url"])
        of_claimant = found.setdefault((_counted(row), row["measure"]), {}).setdefault(row["claimant"], {})
        of_claimant[publisher, url] = {"publisher": publisher, "url": url}
    return [
        {
            "of": of,
            "measure": measure,
            "claimants": [{"name": name, "sources": list(sources.values())} for name, sources in claimants.items()],
        }
        for (of, measure), claimants in found.items()
    ]


def _counted(row: dict) -> str:
    """Name whom a row of the record counts, and where: defectors from Peru to Chile, refugees from Peru in Chile."""
    who = "people" if row["population"] == "other" else label(row["population"])
    to = "in" if row["measure"] == "stock" else "to"
    ends = ((word, row[end]) for word, end in (("from", "origin"), (to, "destination")))
    return " ".join([who, *(f"{word} {end}" for word, end in ends if end)])
