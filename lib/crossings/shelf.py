"""Keeps the rows of a large archive on the disk, to be asked for again by their place, so that memory holds few."""

import pickle
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import Self

_AT_HAND = 2_000  # of what was asked for last, so many stay in memory


class Shelf(Sequence):
    """What is appended, in its order, in a file without a name; memory holds where each stands.

    What is given back is a copy: a change of it is not kept.
    """

    def __init__(self, folder: Path):
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 (closed with the shelf)
        self._places = array("Q", [0])
        self._read = lru_cache(_AT_HAND)(self._load)

    def append(self, item: object) -> None:
        """Keep what comes next."""
        written = pickle.dumps(item, pickle.HIGHEST_PROTOCOL)
        self._file.seek(self._places[-1])
        self._file.write(written)
        self._places.append(self._places[-1] + len(written))

    def _load(self, at: int) -> object:
        first, end = self._places[at], self._places[at + 1]
        self._file.seek(first)
        return pickle.loads(self._file.read(end - first))

    def __getitem__(self, at: int) -> object:
        if not 0 <= at < len(self):
            raise IndexError(at)
        return self._read(at)

    def __iter__(self) -> Iterator:
        return map(self._load, range(len(self)))  # one after the other: none is asked for again

    def __len__(self) -> int:
        return len(self._places) - 1

    def close(self) -> None:
        """Remove the file, and what of it is in memory."""
        self._read.cache_clear()
        self._places = array("Q", [0])
        self._file.close()


class Shelves:
    """Makes shelves in a folder, and closes them all at its end.

    ``with Shelves(folder) as shelves: shelves.shelf()`` is to a step over a large archive what ``list`` is to one over
    an archive in memory.
    """

    def __init__(self, folder: Path):
        self._folder, self._made = folder, []

    def shelf(self) -> Shelf:
        """Give an empty shelf."""
        self._made.append(Shelf(self._folder))
        return self._made[-1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised) -> None:
        for made in self._made:
            made.close()


class InOrder(Sequence):
    """A sequence in another order; ``order`` gives for each place the place in the sequence."""

    def __init__(self, items: Sequence, order: Sequence[int]):
        self._items, self._order = items, order

    def __getitem__(self, at: int) -> object:
        return self._items[self._order[at]]

    def __iter__(self) -> Iterator:
        return (self._items[at] for at in self._order)

    def __len__(self) -> int:
        return len(self._order)


def in_order(items: Iterable, *, key: Callable, shelf: Callable = list) -> InOrder:
    """Give items sorted by a key; of these the keys alone are in memory, where ``shelf`` keeps items elsewhere."""
    kept, keys = shelf(), []
    for item in items:
        keys.append((key(item), len(kept)))
        kept.append(item)
    keys.sort()
    return InOrder(kept, array("Q", (at for _, at in keys)))
