"""Draw the dispatches to annotate: whole stories, by decade and by whether a story is told more than once.

    python benchmarks/draw_gold.py CORPUS --development N --scored N

A story is a dispatch with its copies, updates and corrections, as ``relations.csv`` of the corpus names them: told
again in the scored half, a text would not be new to whoever has read it in the other. Each stratum gives its share; the
stories of a stratum are drawn by chance and dealt to the two halves, to the one that lacks more. Prints one line
a dispatch: half, stratum, ``article_id``, path.
"""

import argparse
import csv
import random
from pathlib import Path

from crossings import read

ROOT = Path(__file__).resolve().parents[1]
SEED = 20261129


def _places(articles) -> dict[str, object]:
    """Give each article's row by its name in relations.csv: its file, with #number where the file holds several."""
    files: dict[str, list] = {}
    for _, row in articles.iterrows():
        files.setdefault(row["path"], []).append(row)
    return {
        path if len(rows) == 1 else f"{path}#{number}": row
        for path, rows in files.items()
        for number, row in enumerate(rows, 1)
    }


def stories(corpus: str) -> list[list[tuple[str, str, str]]]:
    """Give the stories of a corpus, each a list of (article_id, stratum, place)."""
    places = _places(read(corpus).articles)
    of = {}
    with (ROOT / "data" / corpus / "relations.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["dispatch"] not in places or row["of"] not in places:
                raise ValueError(f"relations.csv: {row['dispatch']} or {row['of']} is no dispatch of {corpus}")
            of[row["dispatch"]] = row["of"]
    groups: dict[str, list] = {}
    for place, row in places.items():
        first = place
        while first in of:
            first = of[first]
        groups.setdefault(first, []).append((place, row))
    found = []
    for group in groups.values():
        group.sort(key=lambda pair: (pair[1]["published_edtf"].replace("XXXX", "9999"), pair[0]))
        decade = group[0][1]["published_edtf"][:3]
        stratum = f"{decade}0s" if decade.isdigit() else "no year"
        stratum += ", told again" if len(group) > 1 else ", told once"
        found.append([(row["article_id"], stratum, place) for place, row in group])
    return sorted(found, key=lambda group: group[0])


def draw(corpus: str, development: int, scored: int) -> list[tuple[str, str, str, str]]:
    """Give (half, stratum, article_id, path) of each dispatch drawn; each half has just as many as asked."""
    chance = random.Random(SEED)
    strata: dict[str, list] = {}
    for group in stories(corpus):
        strata.setdefault(group[0][1], []).append(group)
    total = sum(len(group) for groups in strata.values() for group in groups)
    asked = {"development": development, "scored": scored}
    left = dict(asked)
    drawn, rest = [], []

    def deal(group: list) -> bool:
        half = max(left, key=lambda name: (left[name] / max(asked[name], 1), name))
        for name in (half, *[other for other in left if other != half]):
            if left[name] >= len(group):
                left[name] -= len(group)
                drawn.extend((name, *dispatch) for dispatch in group)
                return True
        return False

    for _, groups in sorted(strata.items()):
        chance.shuffle(groups)
        share = (development + scored) * sum(map(len, groups)) / total
        taken = 0
        for group in groups:
            # A stratum's share is rounded down; what is missing then comes from all by chance.
            if taken + len(group) <= share and deal(group):
                taken += len(group)
            else:
                rest.append(group)
    chance.shuffle(rest)
    for group in rest:
        if any(left.values()):
            deal(group)
    if any(left.values()):
        raise ValueError(f"{corpus} has too few dispatches for {development} and {scored}")
    half_first = {"development": 0, "scored": 1}
    return sorted(((half, stratum, article, place) for half, article, stratum, place in drawn),
                  key=lambda row: (half_first[row[0]], row[1], row[3]))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--development", type=int, default=0)
    parser.add_argument("--scored", type=int, default=0)
    asked = parser.parse_args()
    for row in draw(asked.corpus, asked.development, asked.scored):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
