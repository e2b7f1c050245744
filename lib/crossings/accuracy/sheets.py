"""Sheets that a person filled in: written, read, and turned into accuracy and agreement with intervals."""

import csv
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

import numpy as np
import pandas as pd

from crossings.exports.cells import cell

from . import shares
from .agreement import coded_twice
from .documents import TABLES, Document
from .pairing import paired, right
from .sampling import COLUMNS, NOTHING, ROW_ID, is_shown
from .shipped_gold import ShippedGold

_COUNTS = {"of": ("table", "stratum"), "of_shown": ("table",), "of_all": ("table",)}  # each one number for these
_NEEDED = ("right", "table", "row", "stratum", *_COUNTS)
_ARTICLE = re.compile(r"[^-:]+(?=[-:])")  # a row's id begins with its article's
_UNCHANGED = "change nothing but right and note"
_WORKBOOK = b"PK"  # how a file of Excel's begins
_TENTH = re.compile(r"\d\.\d to \d\.\d")
_YES = frozenset(["yes", "y", "1", "true", "right"])
_NO = frozenset(["no", "n", "0", "false", "wrong"])


class _Judged(NamedTuple):
    """A stratum: how many of its rows are right, were judged, and are in the archive."""

    stratum: str
    right: int
    judged: int
    of: int


def write_sheet(sheet: pd.DataFrame, file: str | Path) -> Path:
    """Write a sheet as CSV in UTF-8, with the mark by which spreadsheets know it; no cell begins a formula.

    Gives the file's path.

    Raises
    ------
    FileExistsError
        If there is such a file: a person may have filled it in.
    ValueError
        If the file's name does not end in .csv.
    """
    file = Path(file)
    if file.suffix.lower() != ".csv":
        raise ValueError(f"{file.name}: a sheet is a CSV file; give it a name that ends in .csv")
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8-sig", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(COLUMNS)
        rows.writerows([cell(value) for value in row] for row in sheet.itertuples(index=False))
    return file


def read_sheet(file: str | Path) -> pd.DataFrame:
    """Give a sheet that was filled in: ``right`` is True, False, or null where nothing was said.

    It is read as spreadsheets save it: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or the Windows code page,
    or a workbook, of which the first sheet is read. Columns may stand in another order, and further ones beside them;
    lines that are empty, as spreadsheets leave them at the end, are passed over. ``article_id`` is that of the row's
    id: a spreadsheet takes some for numbers (``1234e5``) and writes them otherwise.

    Raises
    ------
    ValueError
        If a column is missing, ``right`` says neither yes nor no, a row stands twice, or ``table``, ``stratum``,
        ``of``, ``of_shown`` or ``of_all`` was changed; names the file, the line and the remedy.
    """
    file = Path(file)
    saved = file.read_bytes()
    try:
        sheet = _as_saved(saved)
    except (ValueError, KeyError, BadZipFile, csv.Error) as error:
        raise ValueError(f"{file.name}: no sheet of crossings sample ({error}); save it as CSV UTF-8") from error
    sheet.columns = [str(column).strip().lower() for column in sheet.columns]
    missing = [column for column in _NEEDED if column not in sheet]
    if missing:
        raise ValueError(f"{file.name}: no column {', '.join(missing)}; fill in a sheet of crossings sample")
    sheet.insert(0, "line", range(2, len(sheet) + 2))
    sheet = sheet[sheet.drop(columns="line").astype(bool).any(axis=1)].reset_index(drop=True)
    said, seen, counts = [], set(), {}
    for row in sheet.itertuples():
        where, word = f"{file.name}, line {row.line}", row.right.strip().lower()
        if word and word not in _YES | _NO:
            raise ValueError(f"{where}: right is {row.right!r}; write yes or no, or leave it empty")
        if row.table not in TABLES:
            raise ValueError(f"{where}: there is no table {row.table!r}; {_UNCHANGED}")
        if (row.table, row.row) in seen:
            raise ValueError(f"{where}: {row.row} stands in a line before, too; take one of them out")
        if row.stratum != NOTHING and not _TENTH.fullmatch(row.stratum):
            raise ValueError(f"{where}: there is no stratum {row.stratum!r}; {_UNCHANGED}")
        for column, of in _COUNTS.items():
            told = getattr(row, column)
            known = counts.setdefault((column, *(getattr(row, name) for name in of)), told)
            if not told.isdecimal() or known != told or (column == "of" and not int(told)):
                raise ValueError(f"{where}: {column} is {told!r}, another than was drawn; {_UNCHANGED}")
        seen.add((row.table, row.row))
        said.append(word in _YES if word else None)
    sheet["right"] = pd.array(said, dtype="boolean")
    sheet = sheet.astype(dict.fromkeys(_COUNTS, int))
    for table, rows in sheet.groupby("table", sort=False):
        for column, strata in (("of_shown", rows["stratum"].map(is_shown)), ("of_all", rows["stratum"] != NOTHING)):
            drawn = int(rows[strata].drop_duplicates("stratum")["of"].sum())
            if drawn > rows[column].iloc[0]:
                raise ValueError(
                    f"{file.name}: of {table} {column} is less than its strata have, {drawn}; {_UNCHANGED}"
                )
    begun = sheet["row"].map(_ARTICLE.match)
    sheet["article_id"] = [at[0] if at else row for at, row in zip(begun, sheet["row"], strict=True)]
    return sheet.drop(columns="line")


def _as_saved(saved: bytes) -> pd.DataFrame:
    """Give the rows of a file that a spreadsheet saved, every cell as text."""
    if saved.startswith(_WORKBOOK):
        return pd.read_excel(BytesIO(saved), dtype=str, keep_default_na=False, engine="openpyxl").fillna("")
    if saved.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        text = saved.decode("utf-16")
    else:
        try:
            text = saved.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = saved.decode("cp1252", "replace")  # all that is reckoned with is ASCII
    if "\0" in text:
        raise ValueError("it is no text")
    return pd.read_csv(
        StringIO(text, newline=""), dtype=str, keep_default_na=False, sep=None, engine="python", skip_blank_lines=False
    ).fillna("")


def filled(sheet: pd.DataFrame, gold: Sequence[Document], found: Sequence[Document]) -> pd.DataFrame:
    """Give a sheet filled in after a coding of the same articles: right is what stands for a row of it and is right.

    Of a sentence without a row, that no row of the coding reaches into it either: so sentences are drawn.
    """
    said: dict[tuple[str, str], bool] = {}
    by_id = {document.doc_id: document for document in found}
    for document in gold:
        its = by_id[document.doc_id]
        for name, rows in document.rows.items():
            of = {j: i for i, j in paired(name, document, its)}
            for j, row in enumerate(its.rows[name]):
                said[name, row[ROW_ID[name]]] = j in of and right(name, document, rows[of[j]], row)
    starts = {document.doc_id: document for document in gold}

    def judge(table: str, row: str, stratum: str, sentence: str):
        if stratum != NOTHING:
            return said.get((table, row))
        article, _, start = row.partition(":")
        document = starts.get(article)
        if document is None:
            return None
        first = int(start)
        last = first + _length(document.text, first, sentence)
        return not any(one["start"] < last and first < one["end"] for one in document.rows[table])

    told = [judge(*values) for values in sheet[["table", "row", "stratum", "sentence"]].itertuples(index=False)]
    return sheet.assign(right=pd.array(told, dtype="boolean"))


def filled_by_coders(sheet: pd.DataFrame, golds: Sequence[ShippedGold]) -> list[pd.DataFrame]:
    """Give a sheet of shipped articles twice, filled in after either coding; of other articles nothing is filled in."""
    found = [document for own in golds for part in own.parts for document in own.found(part)]
    codings = ([document for own in golds for document in getattr(own, name)] for name in ("coder_a", "coder_b"))
    return [filled(sheet, coding, found) for coding in codings]


def _length(text: str, start: int, sentence: str) -> int:
    """Give how far a sentence runs in the text, whose white space the sheet tells as one space."""
    letters, at = sum(not letter.isspace() for letter in sentence), start
    while letters and at < len(text):
        letters -= not text[at].isspace()
        at += 1
    return at - start


def sheet_accuracy(sheet: pd.DataFrame) -> pd.DataFrame:
    """Give the share right of each table, its tenths of the confidence, and its sentences without a row.

    That is the precision of rows, and sentences wholly missed: recall it is not, nor the accuracy of single slots.
    Shares of several strata, and all intervals, are those of :func:`crossings.accuracy.shares.by_strata`: they tell
    what another draw of rows might have given, so of a stratum judged whole nothing but its share.

    Returns
    -------
    DataFrame
        ``table``, ``stratum``, ``right`` (share), ``low``, ``high`` (95 %), ``judged`` (rows), ``of`` (rows of
        the archive), ``why`` (null where a share is told, else why none is). Before the strata of a table stand
        ``rows shown``, those of confidence 0.5 or more, which notebooks and report show, and ``all rows``. Where a
        stratum with rows was not judged at all, or has no line in the sheet, nothing can be said of several with it:
        null.
    """
    found = []
    for name, rows in sheet.groupby("table", sort=False):
        parts = []
        for stratum, group in rows.groupby("stratum"):
            told = group["right"].dropna()
            parts.append(_Judged(stratum, int(told.sum()), len(told), int(group["of"].iloc[0])))
        of_rows = [part for part in parts if part.stratum != NOTHING]
        several = (
            ("rows shown", [part for part in of_rows if is_shown(part.stratum)], int(rows["of_shown"].iloc[0])),
            ("all rows", of_rows, int(rows["of_all"].iloc[0])),
        )
        told_of = [of_several for of_several in several if of_several[2]]
        for label, some, of in [*told_of, *((part.stratum, [part], part.of) for part in parts)]:
            why = _unsaid(some, of)
            known = (np.nan,) * 3 if why else shares.by_strata([part[1:] for part in some])
            found.append((name, label, *known, sum(part.judged for part in some), of, why))
    return pd.DataFrame(found, columns=["table", "stratum", "right", "low", "high", "judged", "of", "why"])


def _unsaid(parts: Sequence[_Judged], total: int) -> str | None:
    """Give why nothing can be said of strata that should have so many rows; None where something can."""
    missing = total - sum(part.of for part in parts)
    if missing:
        return f"{missing:,} of {total:,} rows are of tenths with no line in the sheet"
    unjudged = [part.stratum for part in parts if not part.judged]
    return f"nothing judged of {', '.join(unjudged)}" if unjudged else None


def sheet_agreement(one: pd.DataFrame, other: pd.DataFrame, *, resamples: int = 500, seed: int = 20) -> pd.DataFrame:
    """Give how far two people agree on the rows that both judged, each row counting the same.

    Returns
    -------
    DataFrame, one row per table
        ``table``, ``same`` (percent of rows judged alike), ``kappa``, ``low``, ``high`` (middle 95 % of kappa from
        drawing articles again; null where all was judged one way), ``rows``.

    Raises
    ------
    ValueError
        If the sheets share no row.
    """
    columns = ["table", "row", "article_id", "right"]
    both = one[columns].merge(other[columns], on=columns[:3])
    if both.empty and len(one) and len(other):
        raise ValueError("the two sheets share no row: let the second person fill in a copy of the first one's sheet")
    chance, found = np.random.default_rng(seed), []
    for name, rows in both.dropna().groupby("table", sort=False):
        pairs = rows[["right_x", "right_y"]].to_numpy(dtype=bool)
        of_article = list(rows.reset_index(drop=True).groupby("article_id").indices.values())
        drawn = (chance.integers(len(of_article), size=len(of_article)) for _ in range(resamples))
        again = [_kappa(pairs[np.concatenate([of_article[at] for at in sample])]) for sample in drawn]
        known = [value for value in again if value is not None]
        low, high = np.quantile(known, (0.025, 0.975)) if known else (None, None)
        found.append((name, 100 * float((pairs[:, 0] == pairs[:, 1]).mean()), _kappa(pairs), low, high, len(pairs)))
    return pd.DataFrame(found, columns=["table", "same", "kappa", "low", "high", "rows"])


def _kappa(pairs: np.ndarray) -> float | None:
    """Give Cohen's kappa; None where there is only one label."""
    task = coded_twice(map(tuple, pairs.tolist()))
    return task.kappa() if task else None
