"""Draw the README's chart from the shipped corpus.

python benchmarks/picture.py docs/reported_against_recorded.png
"""

import argparse
from pathlib import Path

from crossings import load
from crossings.charts import reported_against_record

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--corpus", default="north_korea")
    asked = parser.parse_args()
    tables = load(asked.corpus)
    chart = reported_against_record(tables.compared, tables.figures, tables.articles)
    chart.savefig(asked.out, format="png", dpi=200, metadata={"Software": None})
