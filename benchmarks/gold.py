"""What the shipped gold holds, and what a sheet drawn from its articles comes to, filled in by either coding.

    python benchmarks/gold.py

The sheet is the one of notebook 08: of the first corpus's part for development, quotes and figures, 60 rows of each.
"""

from crossings import load
from crossings.accuracy import (
    codings,
    filled_by_coders,
    free_to_read,
    golds_beside,
    sample,
    sheet_accuracy,
    sheet_agreement,
)

CORPUS, ROWS = "north_korea", 60


def main() -> None:
    golds = golds_beside(CORPUS)
    print(codings(golds).to_string(index=False))
    sheet = sample(free_to_read(load(CORPUS).articles, golds).itertuples(), rows=ROWS)
    sheets = filled_by_coders(sheet, golds)
    print(f"a sheet of {len(sheet)} rows of {CORPUS}, filled in by the first coding")
    print(sheet_accuracy(sheets[0]).round(4).fillna({"why": ""}).to_string(index=False))
    print("agreement of the sheets of both codings")
    print(sheet_agreement(*sheets).round(4).to_string(index=False))


if __name__ == "__main__":
    main()
