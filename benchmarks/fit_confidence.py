"""Fit the confidences on the part of the shipped gold that is kept for it, and write them for the package.

    python benchmarks/fit_confidence.py [--check]

Nothing else is read: not what is scored, no text of others; nor the part for development, on which rules that were
mended by its errors do better than elsewhere. Of each table a logistic curve tells what a judgement is worth (Platt
1999); the share right of each judgement that was met is drawn towards it by as much as _LIKE rows would; judgements
that come out in the wrong order are taken together (the pool-adjacent-violators algorithm). A rule that was more or
less often right than that promises moves its rows by the difference, drawn towards none by as much as _LIKE rows would.
Of several ways tried on fresh texts for development, which do not ship, these told best of texts left out. Room
("beds for 300") is not fitted: it is held back whatever it is worth, for it counts nobody. With --check nothing is
written: it fails if a file would change.
"""

import argparse
import csv
import io
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from crossings import confidence
from crossings.accuracy import TABLES, corpora_with_gold, frame, judged, of_tables, shipped_gold
from crossings.accuracy.documents import Document
from crossings.extraction import rows_as_judged
from crossings.figures import samples
from crossings.shipped import CALIBRATION

_LIKE = 20  # rows that the curve is worth: few rows of one judgement say little
_STEPS = 50  # of Newton's method, more than it needs
FILES = ("confidence.csv", "confidence_of_rules.csv")
FOLDER = Path(confidence.__file__).parent


def _as_judged(document: Document) -> dict[str, list[dict]]:
    return rows_as_judged(
        document.text, article_id=document.doc_id, published=document.published, source=document.source
    )


def curve(judged: np.ndarray, right: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """Give the logistic curve of the share right by judgement, its ends held off 0 and 1 as Platt has it."""
    sides = np.column_stack([np.ones(len(judged)), judged])
    yes, no = right.sum(), (~right).sum()
    aim = np.where(right, (yes + 1) / (yes + 2), 1 / (no + 2))
    weights = np.zeros(2)
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-sides @ weights))
        bend = sides.T @ (sides * (share * (1 - share))[:, None])
        weights += np.linalg.solve(bend, sides.T @ (aim - share))
    return lambda told: 1 / (1 + np.exp(-(weights[0] + weights[1] * told)))


def in_order(shares: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Give the shares nearest to those given, by weighted squares, of which none is below the one before."""
    blocks: list[list[float]] = []  # share, weight, how many
    for share, weight in zip(shares, weights, strict=True):
        blocks.append([share, weight, 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            last, before = blocks.pop(), blocks.pop()
            weight = before[1] + last[1]
            blocks.append([(before[0] * before[1] + last[0] * last[1]) / weight, weight, before[2] + last[2]])
    return [share for share, _, many in blocks for _ in range(many)]


def _judged_rows() -> pd.DataFrame:
    golds = [shipped_gold(corpus) for corpus in corpora_with_gold()]
    own = [document for gold in golds for document in gold.part(CALIBRATION, gold.adjudicated)]
    rows = frame(judged(own, of_tables(own, _as_judged)))
    return rows[rows["rule"] != samples.ROOM]


def _csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(head)
    lines.writerows(rows)
    return out.getvalue()


def fit() -> dict[str, str]:
    """Give the text of each file by its name: what a judgement is worth, and by how much a rule moves it.

    ``rows`` were met and so many ``right``.
    """
    of_judgements, of_rules = [], []
    every = _judged_rows()
    for table in TABLES:
        rows = every[every["table"] == table]
        met = rows.groupby("confidence")["right"].agg(["size", "sum"])
        worth = curve(rows["confidence"].to_numpy(), rows["right"].to_numpy(dtype=bool))
        shares = [(right + _LIKE * worth(told)) / (size + _LIKE) for told, size, right in met.itertuples()]
        fits = in_order(shares, [size + _LIKE for size in met["size"]])
        for (told, (size, right)), share in zip(met.iterrows(), fits, strict=True):
            of_judgements.append((table, told, f"{share:.3f}", int(size), int(right)))
        promised = rows["confidence"].map(dict(zip(met.index, fits, strict=True)))
        beyond = (rows["right"] - promised).groupby(rows["rule"]).agg(["size", "sum"])
        for rule, size, more in beyond.itertuples():
            right = int(rows.loc[rows["rule"] == rule, "right"].sum())
            of_rules.append((table, rule, f"{more / (size + _LIKE):.3f}", int(size), right))
    texts = (
        _csv(["table", "judged", "confidence", "rows", "right"], of_judgements),
        _csv(["table", "rule", "shift", "rows", "right"], of_rules),
    )
    return dict(zip(FILES, texts, strict=True))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, fail if a file would change")
    asked = parser.parse_args()
    code = 0
    for name, text in fit().items():
        file = FOLDER / name
        if asked.check:
            same = file.is_file() and file.read_text("utf-8") == text
            print(f"{name} {'is' if same else 'is not'} what the part kept for it gives")
            code |= not same
        else:
            file.write_text(text, "utf-8")
            print(text, end="")
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
