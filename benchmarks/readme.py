"""Write the tables of accuracy in README.md, docs/accuracy.md and the gold's README, and what a report tells of it.

    python benchmarks/readme.py [--check] [--gold FOLDER]

All from what is measured. A table stands between two comments that name it; measured.csv and measured_slots.csv, which
ship, are one each as a whole. Those of our own gold are always measured; those of outside sets where FOLDER has them,
else they are left as they are. With --check nothing is written: it fails if a table would change.
"""

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import indent

import pandas as pd

import weekday_rule
from crossings import load
from crossings.accuracy import (
    ShippedGold,
    board,
    by_set,
    by_table,
    corpora_with_gold,
    joined,
    judged_rows,
    shipped_gold,
    tenths,
)
from crossings.findings import main_measures
from crossings.measured import FILE, SLOTS_FILE, Measured, Slot
from crossings.shipped import corpora
from scoreboard import FLOORS, OUTSIDE, SHARED, outside

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "data" / "north_korea" / "gold" / "README.md"
FILES = (ROOT / "README.md", ROOT / "docs" / "accuracy.md", GOLD, FILE, SLOTS_FILE)
_NO_SLOTS = ("whole row %", "whole row, names exact %", "speaker right %")  # shares of other things
# What the rules of a commit, made before the texts that are scored were written, were measured to do on them.
BEFORE_COMMIT = "8113378"
BEFORE = {
    "north_korea quotes, all speech": "62.0", "north_korea figures, value F1": "62.9",
    "north_korea dates, value F1": "89.5", "north_korea events, head F1": "71.5",
    "rohingya quotes, all speech": "63.1", "rohingya figures, value F1": "83.7",
    "rohingya dates, value F1": "88.5", "rohingya events, head F1": "69.9",
}  # fmt: skip
_FEW = 10  # rows of which fewer say nothing
# The files that are one table as a whole: how each begins, and the name of the table.
_WHOLE = {",".join(Measured._fields): "shipped measures", ",".join(Slot._fields): "shipped slots"}


def _lines(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


def _by_set(told: pd.DataFrame) -> str:
    rows = by_set(told)
    return _lines(list(rows.columns), rows.to_numpy().tolist())


def main_table(told: pd.DataFrame) -> str:
    """Give one measure of each table on what is only scored, with what it is made of and the rows right as a whole."""
    rows = main_measures(told)
    cells = [
        [f"{row.table}, {row.measure}", row.corpus, f"{row.system:.1f} ({row.low:.1f} to {row.high:.1f})",
         f"{row.coders:.1f}", f"{row.recall:.1f}", f"{row.precision:.1f}", f"{row.whole:.1f}", f"{row.rows:,}"]
        for row in rows[rows["part"] == "scored"].sort_values("table", key=_order, kind="stable").itertuples()
    ]  # fmt: skip
    return _lines(["table", "corpus", "F1", "two coders", "recall", "precision", "whole row", "rows"], cells)


def _order(tables: pd.Series) -> pd.Series:
    return tables.map({name: at for at, name in enumerate(dict.fromkeys(tables))})


def shipped_measures(told: pd.DataFrame) -> str:
    """Give the same as CSV, which ships with the package: a report has no time to measure."""
    rows = main_measures(told)
    return _csv(rows.loc[rows["part"] == "scored", list(Measured._fields)])


def shipped_slots(told: pd.DataFrame) -> str:
    """Give how often each slot is right as CSV, which ships with the package as well; none of few rows."""
    slots = told["measure"].str.endswith(" %") & ~told["measure"].isin(_NO_SLOTS)
    return _csv(told.loc[slots & (told["part"] == "scored") & (told["rows"] >= _FEW), list(Slot._fields)])


def before_and_today(told: pd.DataFrame) -> str:
    """Give one measure of each table on what is only scored, as it was and is; it stands in a list, hence indented."""
    rows = main_measures(told)
    today = {
        f"{row.corpus} {row.table}, {row.measure}": f"{row.system:.1f}"
        for row in rows[rows["part"] == "scored"].itertuples()
    }
    cells = [[name, before, today[name]] for name, before in BEFORE.items()]
    return indent(_lines(["F1 in percent", BEFORE_COMMIT, "today"], cells), "  ")


def _csv(rows: pd.DataFrame) -> str:
    return rows.to_csv(index=False, float_format="%.1f").strip()


def own_gold(told: pd.DataFrame) -> str:
    """Give every measure on every part of our own gold, in the same form."""
    return _by_set(told)


def over_articles(golds: Sequence[ShippedGold]) -> str:
    """Give the table of what is joined over articles."""
    rows = [
        [
            row.corpus,
            row.part,
            row.kind,
            str(row.pairs),
            f"{row.system:.1f} ({row.low:.1f} to {row.high:.1f})",
            f"{row.coders:.1f}",
        ]
        for row in joined(golds, load).itertuples()
    ]
    return _lines(["corpus", "part", "pairs of", "pairs", "F1", "two coders"], rows)


def confidences(rows: pd.DataFrame) -> str:
    """Give what the confidence says and what is right, by tenths of it, on all articles that are only scored."""
    cells = [
        [f"{row.low:.1f} to {row.high:.1f}", f"{row.rows:,}", f"{row.said:.3f}", f"{row.right:.3f}", f"{row.gap:+.3f}"]
        for row in tenths(rows).itertuples()
    ]
    return _lines(["confidence", "rows", "says", "right", "gap"], cells)


def confidence_by_table(rows: pd.DataFrame) -> str:
    """Give what the confidence says, what is right and how well it parts them, table by table, on the same articles."""
    cells = [
        [row.table, f"{row.rows:,}", f"{row.said:.3f}", f"{row.right:.3f}", f"{row.gap:+.3f}", f"{row.area:.3f}"]
        for row in by_table(rows).itertuples()
    ]
    return _lines(["table", "rows", "says", "right", "largest gap", "AUC"], cells)


def hidden_years() -> str:
    """Give the table of the weekday rule on the shipped dispatches."""
    rows = []
    for corpus in corpora():
        counts = weekday_rule.outcomes(weekday_rule.of_corpus(corpus))
        rows.append([corpus, str(counts.total()), *(str(counts[told]) for told in weekday_rule.OUTCOMES)])
    return _lines(["corpus", "dated", *weekday_rule.OUTCOMES], rows)


def outside_sets(folder: Path) -> tuple[str, str] | None:
    """Give the table of the sets of others, of the measures that have a bar and of all; None where one is missing."""
    rows = []
    for name, sets in OUTSIDE.items():
        for set_name, file in sets.items():
            path = folder / "gold" / file
            if not path.is_file():
                return None
            for score in outside(name, path)[0]:
                bar = FLOORS.get((set_name, score.measure), "")
                interval, command = f"{score.low:.1f} to {score.high:.1f}", f"`benchmarks/{name}.py`"
                rows.append(
                    [set_name, score.measure, f"{score.value:.1f}", interval, str(score.rows), str(bar), command]
                )
    head = ["data set", "measure", "score", "95 % interval", "rows", "bar for held-out text", "command"]
    return _lines(head, [row for row in rows if row[5]]), _lines(head, rows)


def measured(folder: Path) -> dict[str, str]:
    """Give each table by its name; those of sets of others only where they are at hand."""
    golds = [shipped_gold(corpus) for corpus in corpora_with_gold()]
    every, judged = board(golds), judged_rows(golds)
    tables = {
        "main measures": main_table(every), "shipped measures": shipped_measures(every),
        "shipped slots": shipped_slots(every),
        "before and today": before_and_today(every), "own gold": own_gold(every), "over articles": over_articles(golds),
        "confidence": confidences(judged), "confidence by table": confidence_by_table(judged),
        "weekday rule": hidden_years(),
    }  # fmt: skip
    others = outside_sets(folder)
    return tables if others is None else tables | {"outside sets": others[0], "all of outside sets": others[1]}


def with_tables(text: str, tables: Mapping[str, str]) -> str:
    """Give a text with each table that it has a place for between the comments that name it; CSV is one as a whole."""
    if text.partition("\n")[0] in _WHOLE:
        return tables[_WHOLE[text.partition("\n")[0]]] + "\n"
    for name, table in tables.items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(\n *<!-- end {name} -->)", re.DOTALL)
        text = pattern.sub(lambda found, table=table: found[1] + table + found[2], text)
    return text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, fail if a table would change")
    parser.add_argument("--gold", type=Path, default=SHARED, metavar="FOLDER", help="holds gold/ with the sets by name")
    asked = parser.parse_args()
    tables, code = measured(asked.gold), 0
    for file in FILES:
        text = file.read_text("utf-8")
        now = with_tables(text, tables)
        if asked.check:
            print(f"{file} {'is' if now == text else 'is not'} what is measured")
            code |= now != text
        elif now != text:
            file.write_text(now, "utf-8")
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
