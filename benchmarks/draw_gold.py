"""Draw the dispatches of a corpus to annotate: whole stories, by decade and by whether one is told more than once.

    python benchmarks/draw_gold.py CORPUS --first N --second N --third N

All three draws are for development today: the second was only scored, and the third fitted the confidences, until some
of their errors were read (the gold's README tells when). What measures and what fits today is no part of the corpus and
was not drawn from it.

A story is a dispatch with its copies, updates and corrections, as ``relations.csv`` of the corpus names them: told
again in another draw, a text would not be new to whoever has read it in the other. Each stratum gives its share; the
stories of a stratum are drawn by chance and dealt to the draws, to the one that lacks more. Prints one line a
dispatch: draw, stratum, ``article_id``, path.
"""

import argparse
import csv
import random
from pathlib import Path

from crossings import read

ROOT = Path(__file__).resolve().parents[1]
SEED = 20261129
DRAWS = ("first", "second", "third")


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


def _dealt(groups: list[list], asked: dict[str, int], chance: random.Random) -> tuple[list[tuple], list[list]]:
    """Deal stories to draws of so many dispatches each; give (draw, article_id, stratum, path), and what is left."""
    strata: dict[str, list] = {}
    for group in groups:
        strata.setdefault(group[0][1], []).append(group)
    total, wanted = sum(map(len, groups)), sum(asked.values())
    room = dict(asked)
    drawn: list[tuple] = []
    rest: list[list] = []

    def deal(group: list) -> bool:
        first = max(room, key=lambda name: (room[name] / max(asked[name], 1), name))
        for name in (first, *[other for other in room if other != first]):
            if room[name] >= len(group):
                room[name] -= len(group)
                drawn.extend((name, *dispatch) for dispatch in group)
                return True
        return False

    for _, own in sorted(strata.items()):
        chance.shuffle(own)
        share = wanted * sum(map(len, own)) / total
        taken = 0
        for group in own:
            # A stratum's share is rounded down; what is missing then comes from all by chance.
            if taken + len(group) <= share and deal(group):
                taken += len(group)
            else:
                rest.append(group)
    chance.shuffle(rest)
    left = [group for group in rest if not (any(room.values()) and deal(group))]
    if any(room.values()):
        raise ValueError(f"too few dispatches for {asked}")
    return drawn, left


def draw(corpus: str, first: int, second: int, third: int = 0) -> list[tuple[str, str, str, str]]:
    """Give (draw, stratum, article_id, path) of each dispatch drawn; each draw has just as many as asked.

    The dispatches of the third draw are drawn from what the other two leave.
    """
    chance = random.Random(SEED)
    drawn, left = _dealt(stories(corpus), {"first": first, "second": second}, chance)
    if third:
        drawn += _dealt(sorted(left), {"third": third}, chance)[0]
    return sorted(((part, stratum, article, place) for part, article, stratum, place in drawn),
                  key=lambda row: (DRAWS.index(row[0]), row[1], row[3]))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    for name in DRAWS:
        parser.add_argument(f"--{name}", type=int, default=0)
    asked = parser.parse_args()
    for row in draw(asked.corpus, asked.first, asked.second, asked.third):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
