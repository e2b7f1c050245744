"""Write the README's tables of accuracy from what the benchmarks measure.

    python benchmarks/readme.py [--check] [--gold FOLDER]

A table stands between two comments that name it. Those of our own gold are always measured; that of outside sets where
FOLDER has them, else it is left as it is. With --check nothing is written: it fails if a table would change.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

import calibration
import weekday_rule
from crossings import load
from crossings.accuracy import (
    TABLES,
    ShippedGold,
    area,
    board,
    corpora_with_gold,
    joined,
    shipped_gold,
    tenths,
)
from crossings.shipped import corpora
from scoreboard import FLOORS, OUTSIDE, SHARED, outside

README = Path(__file__).resolve().parents[1] / "README.md"
_SETS = (("north_korea", "scored"), ("rohingya", "scored"), ("north_korea", "development"))


def _lines(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


def own_gold(golds: Sequence[ShippedGold]) -> str:
    """Give the table of our own gold: the program, its interval, and the coders' agreement on the same articles."""
    every = board(golds)
    rows = []
    for name in TABLES:
        of_table = every[every["table"] == name]
        for measure in dict.fromkeys(of_table["measure"]):
            cells = []
            for corpus, part in _SETS:
                own = of_table[(of_table["measure"] == measure) & (of_table["corpus"] == corpus)]
                own = own[own["part"] == part]
                cells += [
                    f"{r.system:.1f} ({r.low:.1f} to {r.high:.1f}) / {r.coders:.1f}" for r in own.itertuples()
                ] or [""]
            rows.append([name, measure, *cells])
    return _lines(["table", "measure", *(f"{corpus}, {part}" for corpus, part in _SETS)], rows)


def over_articles(golds: Sequence[ShippedGold]) -> str:
    """Give the table of what is joined over articles."""
    rows = [
        [row.corpus, row.part, row.kind, str(row.pairs), f"{row.system:.1f}", f"{row.coders:.1f}"]
        for row in joined(golds, load).itertuples()
    ]
    return _lines(["corpus", "part", "pairs of", "pairs", "F1", "two coders"], rows)


def confidences() -> str:
    """Give the table of the confidence on all articles that are only scored."""
    rows = pd.concat(calibration.rows_of("scored").values())
    cells = [
        [f"{row.low:.1f} to {row.high:.1f}", f"{row.rows:,}", f"{row.said:.3f}", f"{row.right:.3f}", f"{row.gap:+.3f}"]
        for row in tenths(rows).itertuples()
    ]
    said, right = rows["confidence"].mean(), rows["right"].mean()
    cells.append(
        [f"all, AUC {area(rows):.3f}", f"{len(rows):,}", f"{said:.3f}", f"{right:.3f}", f"{right - said:+.3f}"]
    )
    return _lines(["confidence", "rows", "says", "right", "gap"], cells)


def hidden_years() -> str:
    """Give the table of the weekday rule on the shipped dispatches."""
    rows = []
    for corpus in corpora():
        counts = weekday_rule.outcomes(weekday_rule.of_corpus(corpus))
        rows.append([corpus, str(counts.total()), *(str(counts[told]) for told in weekday_rule.OUTCOMES)])
    return _lines(["corpus", "dated", *weekday_rule.OUTCOMES], rows)


def outside_sets(folder: Path) -> str | None:
    """Give the table of the sets of others; None where one is not at hand."""
    rows = []
    for name, sets in OUTSIDE.items():
        for set_name, file in sets.items():
            path = folder / "gold" / file
            if not path.is_file():
                return None
            for score in outside(name, path)[0]:
                bar = FLOORS.get((set_name, score.measure), "")
                interval = f"{score.low:.1f} to {score.high:.1f}"
                rows.append(
                    [set_name, score.measure, f"{score.value:.1f}", interval, str(bar), f"`benchmarks/{name}.py`"]
                )
    return _lines(["data set", "measure", "score", "95 % interval", "bar", "command"], rows)


def with_table(text: str, name: str, table: str) -> str:
    """Give a text with a table between the comments that name it.

    Raises
    ------
    ValueError
        If the comments are not there; names them.
    """
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(\n<!-- end {name} -->)", re.DOTALL)
    if not pattern.search(text):
        raise ValueError(f"README.md has no <!-- {name} --> and <!-- end {name} -->")
    return pattern.sub(lambda found: found[1] + table + found[2], text)


def measured(text: str, folder: Path) -> str:
    """Give the README's text with each table as it is measured now."""
    golds = [shipped_gold(corpus) for corpus in corpora_with_gold()]
    tables = {
        "own gold": own_gold(golds), "over articles": over_articles(golds), "confidence": confidences(),
        "weekday rule": hidden_years(), "outside sets": outside_sets(folder),
    }  # fmt: skip
    for name, table in tables.items():
        text = text if table is None else with_table(text, name, table)
    return text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, fail if a table would change")
    parser.add_argument("--gold", type=Path, default=SHARED, metavar="FOLDER", help="holds gold/ with the sets by name")
    asked = parser.parse_args()
    text = README.read_text("utf-8")
    now = measured(text, asked.gold)
    if asked.check:
        print(f"README.md {'is' if now == text else 'is not'} what is measured")
        return 0 if now == text else 1
    README.write_text(now, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
