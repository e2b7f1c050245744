"""The files of an archive, in a fixed order: what each is by its name, and which are no articles at all."""

import errno
import fnmatch
import gzip
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from .article import LeftOut, left_out
from .words import word_set

FORMATS = {
    "": "text", ".txt": "text", ".text": "text", ".md": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".jsonl": "json lines", ".ndjson": "json lines", ".json": "json",
    ".csv": "csv", ".tsv": "csv", ".tab": "csv",
    ".xlsx": "xlsx", ".xlsm": "xlsx",
}  # fmt: skip
_FOLDERS_BESIDE = ("gold", "__pycache__", "__macosx")


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: where it lies, its place within the archive, and its format by name."""

    file: Path
    place: str  # from the path that was given: the same wherever the archive lies
    shown: str  # the same, with the given folder's name before it where several were given
    root: Path  # the folder that was given, or the folder of the file that was given
    format: str
    suffix: str
    packed: bool

    def open(self) -> BinaryIO:
        """Give the file's bytes as a stream, unpacked where it is compressed."""
        return gzip.open(self.file) if self.packed else self.file.open("rb")


@dataclass(frozen=True, slots=True)
class Beside:
    """A file that lies in the archive but is no article: a README, a licence, a hidden file."""

    path: str


def _source(file: Path, place: str, shown: str, root: Path) -> Source:
    suffix = file.suffix.lower()
    packed = suffix in (".gz", ".gzip")
    if packed:
        suffix = Path(file.stem).suffix.lower()
    if suffix not in FORMATS and (
        len(suffix) > 6 or suffix[1:].isdigit() or " " in suffix
    ):  # "report 12.30" and "Mr. Somebody" have no extension
        suffix = ""
    return Source(file, place, shown, root, FORMATS.get(suffix, ""), suffix, packed)


def _shown(name: str) -> str:
    """Give a file's name as a table can hold it: bytes that are no UTF-8 are written as escapes."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _is_beside(name: str) -> bool:
    name = name.lower()
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in word_set("beside_articles"))


def _kind(file: Path, shown: str) -> str | LeftOut:
    try:
        mode = os.stat(file).st_mode
    except FileNotFoundError:
        return left_out(shown, "unreadable" if os.path.lexists(file) else "not found")
    except OSError as error:
        return left_out(shown, "loop" if error.errno == errno.ELOOP else "unreadable", detail=error.strerror or "")
    except ValueError:  # a name with a NUL
        return left_out(shown, "not found")
    if stat.S_ISDIR(mode):
        return "folder"
    return "file" if stat.S_ISREG(mode) else left_out(shown, "not a file")


class _Walk:
    """One walk over the paths that were given; remembers the folders that links led to, so that none is read twice."""

    def __init__(self, roots: list[Path]) -> None:
        self._roots = [os.path.realpath(root) for root in roots]
        self._linked: set[str] = set()

    def _is_read_anyway(self, folder: Path) -> bool:
        real = os.path.realpath(folder)
        for root in (*self._roots, *self._linked):
            if real == root or real.startswith(root.rstrip(os.sep) + os.sep) or root.startswith(real + os.sep):
                return True
        self._linked.add(real)
        return False

    def folder(self, folder: Path, place: str, shown: str, root: Path) -> Iterator[Source | Beside | LeftOut]:
        try:
            names = sorted(os.listdir(folder))
        except OSError as error:
            yield left_out(shown or str(folder), "unreadable", detail=error.strerror or "")
            return
        for name in names:
            file = folder / name
            here, seen = f"{place}{_shown(name)}", f"{shown}{_shown(name)}"
            kind = _kind(file, seen)
            if _is_beside(name):
                yield Beside(seen)
            elif isinstance(kind, LeftOut):
                yield kind
            elif kind == "file":
                yield _source(file, here, seen, root)
            elif name.lower() in _FOLDERS_BESIDE:
                yield Beside(f"{seen}/")
            elif file.is_symlink() and self._is_read_anyway(file):
                yield left_out(seen, "loop")
            else:
                yield from self.folder(file, f"{here}/", f"{seen}/", root)


def files(paths: Iterable[str | Path]) -> Iterator[Source | Beside | LeftOut]:
    """Give every file of the paths, each folder's in the order of their names, with those that cannot be read.

    Parameters
    ----------
    paths : iterable of paths
        Folders, read with all they hold, or files. A file that is named is read even if its name is README.
    """
    given = [Path(path) for path in paths]
    walk = _Walk(given)
    for path in given:
        name = _shown(path.name or Path(os.path.abspath(path)).name)
        kind = _kind(path, _shown(str(path)))
        if isinstance(kind, LeftOut):
            yield kind
        elif kind == "file":
            yield _source(path, name, name, path.parent)
        else:
            yield from walk.folder(path, "", f"{name}/" if len(given) > 1 else "", path)
