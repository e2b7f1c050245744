"""Sheets that a person filled in: written, read, and turned into accuracy and agreement with intervals."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from nltk.metrics.agreement import AnnotationTask

from crossings.exports.cells import cell

from .documents import Document
from .pairing import paired, right
from .sampling import COLUMNS, NOTHING, ROW_ID
from .shipped_gold import ShippedGold

_YES = frozenset(["yes", "y", "1", "true", "right", "x"])
_NO = frozenset(["no", "n", "0", "false", "wrong"])
_DRAWS = 20_000


def write_sheet(sheet: pd.DataFrame, file: str | Path) -> Path:
    """Write a sheet as CSV in UTF-8, with the mark by which spreadsheets know it; no cell begins a formula.

    Gives the file's path.
    """
    file = Path(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(COLUMNS)
        rows.writerows([cell(value) for value in row] for row in sheet.itertuples(index=False))
    return file


def read_sheet(file: str | Path) -> pd.DataFrame:
    """Give a sheet that was filled in: ``right`` is True, False, or null where nothing was said.

    Raises
    ------
    ValueError
        If a column is missing, or ``right`` says neither yes nor no; names the file, the line and the remedy.
    """
    file = Path(file)
    try:
        sheet = pd.read_csv(file, dtype=str, encoding="utf-8-sig", keep_default_na=False, sep=None, engine="python")
    except (UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError, csv.Error) as error:
        raise ValueError(f"{file.name}: no sheet of crossings sample ({error}); save it as CSV UTF-8") from error
    missing = [column for column in ("row", "table", "right", "stratum", "of") if column not in sheet]
    if missing:
        raise ValueError(f"{file.name}: no column {', '.join(missing)}; fill in a sheet of crossings sample")
    said = []
    for line, told in enumerate(sheet["right"], 2):
        word = told.strip().lower()
        if word and word not in _YES | _NO:
            raise ValueError(f"{file.name}, line {line}: right is {told!r}; write yes or no, or leave it empty")
        said.append(word in _YES if word else None)
    sheet["right"] = pd.array(said, dtype="boolean")
    of = pd.to_numeric(sheet["of"], errors="coerce")
    if of.isna().any():
        line = int(of.isna().to_numpy().argmax()) + 2
        raise ValueError(f"{file.name}, line {line}: of is {sheet['of'].iloc[line - 2]!r}, no number; do not change it")
    sheet["of"] = of.astype(int)
    return sheet


def filled(sheet: pd.DataFrame, gold: Sequence[Document], found: Sequence[Document]) -> pd.DataFrame:
    """Give a sheet filled in after a coding of the same articles: right is what stands for a row of it and is right.

    Of a sentence without a row, that the coding has none in it either.
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
        return not any(first <= one["start"] < last for one in document.rows[table])

    told = [judge(*values) for values in sheet[["table", "row", "stratum", "sentence"]].itertuples(index=False)]
    return sheet.assign(right=pd.array(told, dtype="boolean"))


def filled_by_coders(sheet: pd.DataFrame, golds: Sequence[ShippedGold]) -> list[pd.DataFrame]:
    """Give a sheet of shipped articles twice, filled in after either coding; of other articles nothing is filled in."""
    found = [document for gold in golds for document in gold.found]
    codings = ([document for gold in golds for document in getattr(gold, name)] for name in ("coder_a", "coder_b"))
    return [filled(sheet, coding, found) for coding in codings]


def _length(text: str, start: int, sentence: str) -> int:
    """Give how far a sentence runs in the text, whose white space the sheet tells as one space."""
    letters, at = sum(not letter.isspace() for letter in sentence), start
    while letters and at < len(text):
        letters -= not text[at].isspace()
        at += 1
    return at - start


def sheet_accuracy(sheet: pd.DataFrame, *, seed: int = 20) -> pd.DataFrame:
    """Give the share right of each table, its tenths of the confidence, and its sentences without a row.

    Each stratum's share has Jeffreys' interval (Brown, Cai and DasGupta 2001); that of the whole weighs them by how
    many rows the archive has of each, its interval from drawing every share again from its Beta distribution.

    Returns
    -------
    DataFrame
        ``table``, ``stratum`` (``all rows`` of the whole), ``right`` (share), ``low``, ``high`` (middle 95 %),
        ``judged`` (rows), ``of`` (rows of the archive).
    """
    chance, found = np.random.default_rng(seed), []
    judged = sheet[sheet["right"].notna()]
    for name, rows in judged.groupby("table", sort=False):
        parts = []
        for stratum, group in rows.groupby("stratum"):
            yes, said, of = int(group["right"].sum()), len(group), int(group["of"].iloc[0])
            draws = chance.beta(yes + 0.5, said - yes + 0.5, _DRAWS)
            parts.append((stratum, yes / said, draws, said, of))
        of_rows = [part for part in parts if part[0] != NOTHING]
        total = sum(part[4] for part in of_rows)
        if total:
            share = sum(part[1] * part[4] for part in of_rows) / total
            draws = sum(part[2] * part[4] for part in of_rows) / total
            parts.insert(0, ("all rows", share, draws, sum(part[3] for part in of_rows), total))
        for stratum, share, draws, said, of in parts:
            low, high = np.quantile(draws, (0.025, 0.975))
            found.append((name, stratum, share, min(low, share), max(high, share), said, of))
    return pd.DataFrame(found, columns=["table", "stratum", "right", "low", "high", "judged", "of"])


def sheet_agreement(one: pd.DataFrame, other: pd.DataFrame, *, resamples: int = 500, seed: int = 20) -> pd.DataFrame:
    """Give how far two people agree on the rows that both judged.

    Returns
    -------
    DataFrame, one row per table
        ``table``, ``same`` (share of rows judged alike), ``kappa``, ``low``, ``high`` (middle 95 % of kappa from
        drawing rows again; null where all was judged one way), ``rows``.
    """
    both = one[["table", "row", "right"]].merge(other[["table", "row", "right"]], on=["table", "row"]).dropna()
    chance, found = np.random.default_rng(seed), []
    for name, rows in both.groupby("table", sort=False):
        pairs = rows[["right_x", "right_y"]].to_numpy(dtype=bool)
        again = [_kappa(pairs[chance.integers(len(pairs), size=len(pairs))]) for _ in range(resamples)]
        known = [value for value in again if value is not None]
        low, high = np.quantile(known, (0.025, 0.975)) if known else (None, None)
        found.append((name, float((pairs[:, 0] == pairs[:, 1]).mean()), _kappa(pairs), low, high, len(pairs)))
    return pd.DataFrame(found, columns=["table", "same", "kappa", "low", "high", "rows"])


def _kappa(pairs: np.ndarray) -> float | None:
    """Give Cohen's kappa; None where there is only one label."""
    if len(np.unique(pairs)) < 2:
        return None
    return AnnotationTask([(k, at, int(pair[k])) for at, pair in enumerate(pairs) for k in (0, 1)]).kappa()
