"""An archive read: its articles and what was left out, one by one or as two tables."""

import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pandas as pd

from crossings import schemas
from crossings.shipped import data_folder

from .article import Article, LeftOut, Raw, left_out
from .catalogue import catalogue
from .corrections import Corrections
from .files import Beside, Source, files
from .formats import read_source
from .reading_report import Report
from .records import ColumnMap, columns_beside

Paths = str | Path | Iterable[str | Path]


@dataclass(slots=True)
class Archive:
    """What was read: one row per article, one row per article left out, and warnings that name file and remedy."""

    articles: pd.DataFrame
    left_out: pd.DataFrame
    warnings: list[str] = field(default_factory=list)


def _listed(paths: Paths) -> list[str | Path]:
    return [paths] if isinstance(paths, (str, Path)) else list(paths)


def read_file(
    source: Source,
    *,
    report: Report,
    column_map: Mapping[str, str] | None = None,
    corrections: Corrections | None = None,
    warnings: list[str] | None = None,
) -> Iterator[Article | LeftOut]:
    """Give every article of one file, or the reason why it was left out; nothing raises."""
    warnings = [] if warnings is None else warnings
    report.format = source.format or "unknown"
    ids: set[str] = set()
    said: set[str] = set()  # what was warned of in the file: of each record of one encoding, once
    columns = ColumnMap(columns_beside(source, warnings), column_map or {})
    found = read_source(source, report, columns)
    while True:
        try:
            item = next(found)
        except StopIteration:
            return
        except (OSError, EOFError, zlib.error) as error:
            reason = "unreadable" if isinstance(error, PermissionError) else "damaged"
            yield left_out(source.shown, reason, detail=str(error)[:100] or type(error).__name__)
            return
        except Exception as error:  # whatever a hostile file breaks in a parser must not end the archive's reading
            yield left_out(source.shown, "damaged", detail=type(error).__name__)
            return
        yield from _finished(item, source, ids, said, corrections, warnings)


def _finished(
    item, source: Source, ids: set[str], said: set[str], corrections, warnings: list[str]
) -> Iterator[Article | LeftOut]:
    if isinstance(item, Raw):
        item = catalogue(item, place=source.place, path=source.shown)
    if isinstance(item, Article):
        if item.article_id in ids:
            item = left_out(item.path, "duplicate id", item.part, f"article_id {item.article_id}")
        else:
            ids.add(item.article_id)
            where = f"{item.path}, {item.part}" if item.part else item.path
            if item.notes and item.notes not in said:
                said.add(item.notes)
                warnings.append(f"{where}: {item.notes}")
            if corrections:
                corrections.apply(item, source)
    yield item


def stream(
    paths: Paths, *, column_map: Mapping[str, str] | None = None, warnings: list[str] | None = None
) -> Iterator[Article | LeftOut]:
    """Give every article of files and folders, or the reason why it was left out, in a fixed order.

    Parameters
    ----------
    paths : path or iterable of paths
        Files, or folders read with all they hold.
    column_map : mapping, optional
        Which column of a record to take for what: ``{"text": "COLUMN"}``. It overrules a ``columns.json``.
    warnings : list of str, optional
        Receives what is doubtful, each naming the file and the remedy.

    Yields
    ------
    Article or LeftOut
        One for each article met. Memory does not grow with the archive, the ids of the file at hand aside.
    """
    warnings = [] if warnings is None else warnings
    corrections = Corrections(warnings)
    for source in files(_listed(paths)):
        if isinstance(source, Source):
            corrections.learn(source)
            yield from read_file(
                source, report=Report(), column_map=column_map, corrections=corrections, warnings=warnings
            )
        elif isinstance(source, LeftOut):
            yield source
    corrections.warn_of_unused()


def locate(name: str | Path) -> Path:
    """Give the path that a path or the name of a shipped corpus means.

    Raises
    ------
    FileNotFoundError
        If it is neither; names the shipped corpora.
    """
    path = Path(name)
    if os.path.lexists(path):
        return path
    if isinstance(name, str) and name and Path(name).name == name and not name.startswith("."):
        folder = data_folder()
        if (folder / name).is_dir():
            return folder / name
        shipped = ", ".join(sorted(p.name for p in folder.iterdir() if p.is_dir() and p.name != "record"))
        raise FileNotFoundError(
            f"no file or folder {name!r}; check the spelling (shipped corpora: {shipped or 'none'})"
        )
    raise FileNotFoundError(f"no file or folder {str(name)!r}; check the spelling")


def read(path_or_name: Paths, *, column_map: Mapping[str, str] | None = None) -> Archive:
    """Give an archive as tables.

    Parameters
    ----------
    path_or_name : path, name or iterable of them
        A folder or a file, or the name of a shipped corpus.
    column_map : mapping, optional
        Which column of a record to take for what: ``{"text": "COLUMN"}``.

    Returns
    -------
    Archive
        ``.articles``, ``.left_out`` and ``.warnings``. Articles met are articles plus left out.

    Raises
    ------
    FileNotFoundError
        If there is no such path or shipped corpus.
    """
    kept, out, warnings = [], [], []
    for item in stream([locate(p) for p in _listed(path_or_name)], column_map=column_map, warnings=warnings):
        (kept if isinstance(item, Article) else out).append(asdict(item))
    return Archive(schemas.table("articles", kept), schemas.table("left_out", out), warnings)


def check(
    paths: Paths,
    *,
    column_map: Mapping[str, str] | None = None,
    warnings: list[str] | None = None,
    progress: Callable[[int, int, int], None] | None = None,
) -> list[dict]:
    """Give one row per file of what reading it would keep and leave out.

    Parameters
    ----------
    paths : path, name or iterable of them
    column_map : mapping, optional
        Which column of a record to take for what.
    warnings : list of str, optional
        Receives what is wrong with the archive's ``corrections.csv``; what is doubtful in a file stands in its row.
    progress : function, optional
        Called with how many files are done, how many were found, and how many articles were met so far: for each file
        found, each article met and each file done.

    Returns
    -------
    list of dict
        ``path``, ``format``, ``encoding``, ``columns`` (which column was taken for what), ``kept``, ``left_out``
        (articles), ``why`` (reasons with counts, and the first remedy).

    Raises
    ------
    FileNotFoundError
        If there is no such path or shipped corpus.
    """
    found: list[Source | Beside | LeftOut] = []
    for source in files([locate(p) for p in _listed(paths)]):
        found.append(source)
        if progress:
            progress(0, len(found), 0)
    corrections = Corrections([] if warnings is None else warnings)
    rows: list[dict] = []
    articles = 0
    for source in found:
        if isinstance(source, Beside):
            rows.append(_checked(source.path, Report("not an article"), 0, []))
        elif isinstance(source, LeftOut):
            rows.append(_checked(source.path, Report(), 0, [source]))
        else:
            corrections.learn(source)
            report, kept, out, doubts = Report(), 0, [], []
            for item in read_file(
                source, report=report, column_map=column_map, corrections=corrections, warnings=doubts
            ):
                if isinstance(item, Article):
                    kept += 1
                else:
                    out.append(item)
                if progress:
                    progress(len(rows), len(found), articles + kept + len(out))
            rows.append(_checked(source.shown, report, kept, out, doubts))
        articles += rows[-1]["kept"] + rows[-1]["left_out"]
        if progress:
            progress(len(rows), len(found), articles)
    corrections.warn_of_unused()
    return rows


def _checked(path: str, report: Report, kept: int, out: list[LeftOut], warnings: Iterable[str] = ()) -> dict:
    counts: dict[str, int] = {}
    for item in out:
        counts[item.reason] = counts.get(item.reason, 0) + 1
    why = [", ".join(f"{reason}: {count}" for reason, count in counts.items())] if counts else []
    why += [out[0].remedy] if out else []
    why += list(dict.fromkeys(w.split(": ", 1)[-1] for w in warnings))[:3]
    return {
        "path": path,
        "format": report.format,
        "encoding": ", ".join(sorted(report.encodings)),
        "columns": ", ".join(f"{field}={column}" for field, column in report.columns.items()),
        "kept": kept,
        "left_out": len(out),
        "why": "; ".join(why),
    }
