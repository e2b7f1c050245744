"""Corrections by the analyst: a small CSV in the archive's folder that overrules day, title and source."""

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from crossings import edtf

from .article import Article
from .day import stated_day
from .files import Source, files

COLUMNS = ("published", "title", "source")
_LARGEST = 20_000_000  # bytes


@dataclass(slots=True)
class _Correction:
    where: str  # the file and row, for messages
    column: str
    value: str
    why: str
    used: bool = False


class Corrections:
    """The rows of every ``corrections.csv`` met, by folder, and which of them fitted an article.

    Parameters
    ----------
    warnings : list of str
        Receives what is wrong with the rows, each naming the file, the line and the remedy.
    """

    def __init__(self, warnings: list[str]) -> None:
        self._warnings = warnings
        self._by_folder: dict[Path, dict[str, list[_Correction]]] = {}
        self._files_read: Counter[Path] = Counter()
        self._roots: set[Path] = set()

    def learn(self, source: Source) -> None:
        """Read the ``corrections.csv`` of the file's folder and of the archive's, once each."""
        self._roots.add(source.root)
        for folder in dict.fromkeys((source.root, source.file.parent)):
            self._files_read[folder] += 1
            if folder not in self._by_folder:
                file = folder / "corrections.csv"
                self._by_folder[folder] = _rows(file, self._warnings) if file.is_file() else {}

    def apply(self, article: Article, source: Source) -> None:
        """Overrule what the corrections for this article's path or id say; its notes say so."""
        for folder in dict.fromkeys((source.root, source.file.parent)):
            rows = self._by_folder.get(folder)
            if not rows:
                continue
            local = source.file.relative_to(folder).as_posix()
            keys = (local, f"{local}, {article.part}", article.article_id)
            for key in dict.fromkeys(keys):
                for row in rows.get(key, ()):
                    row.used = True
                    _overrule(article, row, self._warnings)

    def warn_of_unused(self) -> None:
        """Warn of every row that fitted no article; of a folder of which only some files were read nothing is known."""
        for folder, rows in self._by_folder.items():
            unused = [row for group in rows.values() for row in group if not row.used]
            if unused and self._is_read_whole(folder):
                self._warnings += [
                    f"{row.where}: fits no article that was read; check its path or article_id" for row in unused
                ]

    def _is_read_whole(self, folder: Path) -> bool:
        """Whether every file that the folder's corrections can be about was read: of an archive's part its own only."""
        there = (found for found in files([folder]) if isinstance(found, Source))
        return self._files_read[folder] >= sum(folder in self._roots or found.file.parent == folder for found in there)


def _rows(file: Path, warnings: list[str]) -> dict[str, list[_Correction]]:
    found: dict[str, list[_Correction]] = {}
    try:
        if file.stat().st_size > _LARGEST:
            warnings.append(f"{file}: too large for a list of corrections; not used")
            return found
        text = file.read_bytes().decode("utf-8-sig", errors="replace").replace("\0", "")
        reader = csv.DictReader(text.splitlines())
        named = {str(name).strip().lower() for name in reader.fieldnames or ()}
        if not named & {"path", "article_id"} or not {"column", "value"} <= named:
            warnings.append(f"{file}: not used; its first line must name path or article_id, column, value and why")
            return found
        for row in reader:
            where = f"{file}, line {reader.line_num}"
            values = {str(k).strip().lower(): v.strip() for k, v in row.items() if isinstance(v, str)}
            key = values.get("article_id") or values.get("path") or ""
            column, value = values.get("column", "").lower(), values.get("value", "")
            if not key or not value:
                warnings.append(f"{where}: not used; needs path or article_id, and a value")
                continue
            if column not in COLUMNS:
                warnings.append(f"{where}: not used; {column!r} cannot be corrected, only {', '.join(COLUMNS)}")
                continue
            found.setdefault(key, []).append(_Correction(where, column, value, values.get("why", "")))
    except (OSError, csv.Error) as error:
        warnings.append(f"{file}: {error}; write it again as CSV with path, column, value, why")
    return found


def _overrule(article: Article, row: _Correction, warnings: list[str]) -> None:
    because = f" ({row.why})" if row.why else ""
    if row.column == "published":
        stated = stated_day(row.value)
        if stated.day is None:
            warnings.append(f"{row.where}: {row.value!r} is no day of the calendar; write it as YYYY-MM-DD")
            return
        before = article.published_edtf or "unknown"
        article.published, article.published_edtf = stated.day, edtf.day(stated.day)
        article.published_how = f"stated: corrections.csv{because}; before: {article.published_how}"
    else:
        before = getattr(article, row.column)
        setattr(article, row.column, row.value)
    note = f"{row.column} corrected from {before or 'nothing'}{because}"
    article.notes = f"{article.notes}; {note}" if article.notes else note
