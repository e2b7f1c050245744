"""Whether the confidences keep their word on the parts of the gold that they were not fitted on.

    python benchmarks/calibration.py [--development]

All tables together: how many values the confidence takes, how well it parts right rows from wrong ones (the area under
the ROC curve), and by tenths of it what it says and what is right. The part that they are fitted on is printed for
comparison. With --development that part alone is measured: rules were mended by its errors, so that more is right.
"""

from collections.abc import Sequence

import pandas as pd

from crossings.accuracy import ShippedGold, area, by_table, judged_rows, tenths
from crossings.shipped import CALIBRATION, DEVELOPMENT, SCORED
from parts import asking, golds


def rows_of(part: str, golds: Sequence[ShippedGold]) -> dict[str, pd.DataFrame]:
    """Give the judged rows of a part, by corpus."""
    return {gold.corpus: judged_rows([gold], part) for gold in golds if gold.parts[part]}


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
    asked = asking(__doc__).parse_args()
    own = golds(asked)
    print("right: a quotation's content and speaker, a figure's low and high, a date's value, an event's head")
    if asked.development:
        for corpus, rows in rows_of(DEVELOPMENT, own).items():
            print(told(f"{corpus} development", rows))
        return
    scored = rows_of(SCORED, own)
    for corpus, rows in scored.items():
        print(told(f"{corpus} scored", rows))
    if len(scored) > 1:
        print(told("all that is scored", pd.concat(scored.values())))
    for corpus, rows in rows_of(CALIBRATION, own).items():
        print(told(f"{corpus} calibration (fitted on it)", rows))


if __name__ == "__main__":
    main()
