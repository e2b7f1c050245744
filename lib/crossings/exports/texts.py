"""Keeps the texts of articles on the disk, to be asked for again one at a time."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Self


class Texts(Mapping[str, str]):
    """Texts by the id of their article, in one file; memory holds where each stands.

    Parameters
    ----------
    path : Path
        The file, made anew.
    """

    def __init__(self, path: Path):
        self._file = path.open("w+b")
        self._places: dict[str, tuple[int, int]] = {}

    def add(self, article_id: str, text: str) -> None:
        """Keep a text."""
        # A lone surrogate is legal in Python and must come back as it was.
        written = text.encode("utf-8", "surrogatepass")
        self._places[article_id] = self._file.seek(0, 2), len(written)
        self._file.write(written)

    def __getitem__(self, article_id: str) -> str:
        first, size = self._places[article_id]
        self._file.seek(first)
        return self._file.read(size).decode("utf-8", "surrogatepass")

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised) -> None:
        self._file.close()  # so that its folder can be removed on any system
