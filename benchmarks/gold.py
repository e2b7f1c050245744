"""What the shipped gold holds, and what a sheet drawn from its articles comes to, filled in by either coding.

    python benchmarks/gold.py [--development]

The sheet is the one of notebook 08: of the first corpus's part for development, quotes and figures, 60 rows of each.
"""

from crossings import load
from crossings.accuracy import (
    codings,
    filled_by_coders,
    free_to_read,
    sample,
    sheet_accuracy,
    sheet_agreement,
)
from crossings.findings import sheet_found
from parts import asking, golds

CORPUS, ROWS = "north_korea", 60


def main() -> None:
    own = golds(asking(__doc__).parse_args())
    print(codings(own).to_string(index=False))
    sheet = sample(free_to_read(load(CORPUS).articles, own).itertuples(), rows=ROWS)
    sheets = filled_by_coders(sheet, own)
    print(f"a sheet of {len(sheet)} rows of {CORPUS}, filled in by the first coding")
    by_sheet = sheet_accuracy(sheets[0])
    print(sheet_found(by_sheet))
    print(by_sheet.round(4).fillna({"why": ""}).to_string(index=False))
    print("agreement of the sheets of both codings")
    print(sheet_agreement(*sheets).round(4).to_string(index=False))


if __name__ == "__main__":
    main()
