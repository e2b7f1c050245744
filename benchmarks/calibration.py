"""Whether the confidences keep their word on the parts of the gold that they were not fitted on.

    python benchmarks/calibration.py

All tables together: how many values the confidence takes, how well it parts right rows from wrong ones (the area under
the ROC curve), and by tenths of it what it says and what is right. The part that they are fitted on is printed for
comparison.
"""

import pandas as pd

from crossings.accuracy import area, by_table, corpora_with_gold, judged_rows, shipped_gold, tenths


def rows_of(part: str) -> dict[str, pd.DataFrame]:
    """Give the judged rows of a part, by corpus."""
    found = {}
    for corpus in corpora_with_gold():
        gold = shipped_gold(corpus)
        if gold.parts[part]:
            found[corpus] = judged_rows([gold], part)
    return found


def told(name: str, rows: pd.DataFrame) -> str:
    """Give the lines of one set."""
    lines = [f"{name}: {len(rows):,} rows, {rows['confidence'].nunique()} values of confidence, AUC {area(rows):.3f}"]
    for row in tenths(rows).itertuples():
        lines.append(f"  {row.low:.1f} to {row.high:.1f} {row.rows:5,} rows  says {row.said:.3f}  right {row.right:.3f}"
                     f" ({row.right_low:.3f} to {row.right_high:.3f})  gap {row.gap:+.3f}")  # fmt: skip
    lines += [
        f"  {row.table:8} {row.rows:5,} rows  says {row.said:.3f}  right {row.right:.3f}"
        f"  largest gap {row.gap:+.3f}  AUC {row.area:.3f}"
        for row in by_table(rows).itertuples()
    ]
    return "\n".join(lines)


def main() -> None:
    print("right: a quotation's content and speaker, a figure's low and high, a date's value, an event's head")
    scored = rows_of("scored")
    for corpus, rows in scored.items():
        print(told(f"{corpus} scored", rows))
    if len(scored) > 1:
        print(told("all that is scored", pd.concat(scored.values())))
    for corpus, rows in rows_of("calibration").items():
        print(told(f"{corpus} calibration (fitted on it)", rows))


if __name__ == "__main__":
    main()
