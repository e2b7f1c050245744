"""Fit the confidences on the part of the shipped gold that is kept for it, and write them for the package.

    python benchmarks/fit_confidence.py [--check]

Nothing else is read: not what is scored, no text of others; nor the part for development, on which rules that were
mended by its errors do better than elsewhere. Of each table a logistic curve tells what a judgement is worth (Platt
1999); the share right of each judgement that was met is drawn towards it by as much as _LIKE rows would; judgements
that come out in the wrong order are taken together (the pool-adjacent-violators algorithm). Of several ways tried on
the part for development this one told best of articles left out. Rates ("300 a day") and room ("beds for 300") are not
fitted: they are held back whatever they are worth, for they count no period, and nobody. With --check nothing is
written: it fails if the file would change.
"""

import argparse
import csv
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from crossings import confidence
from crossings.accuracy import TABLES, frame, judged, of_tables, shipped_gold
from crossings.accuracy.documents import Document
from crossings.extraction import rows_as_judged
from crossings.figures import rates, samples

CORPUS, PART = "north_korea", "calibration"
_LIKE = 20  # rows that the curve is worth: few rows of one judgement say little
_STEPS = 50  # of Newton's method, more than it needs
FILE = Path(confidence.__file__).with_suffix(".csv")


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


def fit() -> str:
    """Give the file's text: ``table``, ``judged``, ``confidence``, the ``rows`` met and how many were ``right``."""
    gold = shipped_gold(CORPUS)
    own = gold.part(PART, gold.adjudicated)
    rows = frame(judged(own, of_tables(own, _as_judged)))
    rows = rows[~rows["rule"].isin([rates.RULE, samples.ROOM])]
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(["table", "judged", "confidence", "rows", "right"])
    for table in TABLES:
        of_table = rows[rows["table"] == table]
        met = of_table.groupby("confidence")["right"].agg(["size", "sum"])
        worth = curve(of_table["confidence"].to_numpy(), of_table["right"].to_numpy(dtype=bool))
        shares = [(right + _LIKE * worth(told)) / (size + _LIKE) for told, size, right in met.itertuples()]
        fits = in_order(shares, [size + _LIKE for size in met["size"]])
        for (told, (size, right)), share in zip(met.iterrows(), fits, strict=True):
            lines.writerow([table, told, f"{share:.3f}", int(size), int(right)])
    return out.getvalue()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, fail if the file would change")
    asked = parser.parse_args()
    text = fit()
    if asked.check:
        same = FILE.is_file() and FILE.read_text("utf-8") == text
        print(f"{FILE.name} {'is' if same else 'is not'} what the part kept for it gives")
        return 0 if same else 1
    FILE.write_text(text, "utf-8")
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
