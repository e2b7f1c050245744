"""Keeps the texts of articles on the disk, to be asked for again one at a time."""

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Self


class Texts(Mapping[str, str]):
    """Texts by the id of their article, in one file; of a large archive memory holds a few pages.

    Parameters
    ----------
    path : Path
        The file, which must not be there yet.
    """

    def __init__(self, path: Path):
        self._file = sqlite3.connect(path)
        # Nothing is to outlive the run.
        self._file.execute("PRAGMA journal_mode = OFF")
        self._file.execute("PRAGMA synchronous = OFF")
        self._file.execute("CREATE TABLE texts (article_id TEXT PRIMARY KEY, text BLOB)")

    def add(self, article_id: str, text: str) -> None:
        """Keep a text."""
        # A lone surrogate is legal in Python and must come back as it was.
        self._file.execute("INSERT INTO texts VALUES (?, ?)", (article_id, text.encode("utf-8", "surrogatepass")))

    def __getitem__(self, article_id: str) -> str:
        found = self._file.execute("SELECT text FROM texts WHERE article_id = ?", (article_id,)).fetchone()
        if found is None:
            raise KeyError(article_id)
        return found[0].decode("utf-8", "surrogatepass")

    def __iter__(self) -> Iterator[str]:
        return (article_id for (article_id,) in self._file.execute("SELECT article_id FROM texts ORDER BY rowid"))

    def __len__(self) -> int:
        return self._file.execute("SELECT count(*) FROM texts").fetchone()[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised) -> None:
        self._file.close()  # so that its folder can be removed on any system
