"""What quotes.py, dates.py, figures.py and events.py print: the system against the line that two coders reach.

Our own gold ships (``data/*/gold``) and is always measured; files of others, in the form of the project's scorers or of
our own with the texts, where they are given. Intervals are the middle 95 % of drawing documents again.
"""

import argparse
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from crossings.accuracy import (
    Score,
    agreement,
    corpora_with_gold,
    counted,
    extracted,
    of_others,
    of_tables,
    scored,
    shipped_gold,
    sure,
)
from crossings.accuracy.documents import Document
from crossings.accuracy.pairing import SLOTS, paired, right, slot_right
from crossings.schemas import SHOWN

SHARED = Path(__file__).resolve().parents[2] / "shared"
# The gold of others, by table: the name of the set, its file below gold/.
OUTSIDE: Mapping[str, Mapping[str, str]] = {
    "quotes": {"PolNeAR dev": "quotes/polnear_speech_dev.jsonl"},
    "dates": {
        "TimeBank": "time/timebank_dev.jsonl",
        "AQUAINT": "time/aquaint_dev.jsonl",
        "WikiWars": "time/wikiwars.jsonl",
        "GUM": "time/gum_wikinews_dev.jsonl",
    },
    "figures": {"figures dev": "figures/news_dev.jsonl"},
    "events": {},
}
# The bars of the project for outside sets, by set and measure.
FLOORS = {
    ("PolNeAR dev", "direct"): 84, ("PolNeAR dev", "direct+mixed, span units"): 75, ("PolNeAR dev", "mixed"): 58,
    ("PolNeAR dev", "indirect"): 52, ("PolNeAR dev", "all speech"): 64, ("PolNeAR dev", "speaker right %"): 89,
    ("TimeBank", "value F1"): 78, ("AQUAINT", "value F1"): 73, ("WikiWars", "value F1"): 55, ("GUM", "value F1"): 62,
    ("figures dev", "detection F1"): 89, ("figures dev", "value F1"): 88, ("figures dev", "hedge %"): 94,
    ("figures dev", "unit %"): 94, ("figures dev", "population %"): 78, ("figures dev", "action %"): 74,
    ("figures dev", "origin %"): 70, ("figures dev", "destination %"): 60, ("figures dev", "when %"): 50,
    ("figures dev", "claimed_by %"): 62, ("figures dev", "whole row %"): 12,
}  # fmt: skip
CORRECTED = "time/corrected_values.jsonl"

gold_of = cache(shipped_gold)


def own(name: str) -> list[tuple[str, Score, Score | None]]:
    """Give, for each corpus and half, each measure of a table with the coders' agreement on the same documents."""
    found = []
    for corpus in corpora_with_gold():
        gold = gold_of(corpus)
        for half, ids in gold.halves.items():
            if not ids:
                continue
            line = {score.measure: score for score in agreed(name, corpus, half)[0]}
            for score in scored(name, counted(name, gold.half(half, gold.adjudicated), gold.shown(half))):
                found.append((f"{corpus} {half}", score, line.get(score.measure)))
    return found


@cache
def agreed(name: str, corpus: str, half: str, resamples: int = 0):
    """Give the coders' agreement on a table of one half: scores, and kappa and alpha by slot."""
    gold = gold_of(corpus)
    return agreement(name, gold.half(half, gold.coder_a), gold.half(half, gold.coder_b), resamples=resamples)


def _corrected(documents: list[Document], file: Path) -> None:
    """Let dates take a second team's corrected values as right as well, where those are at hand."""
    if not file.is_file():
        return
    import json

    rows = [json.loads(line) for line in file.read_text("utf-8").split("\n") if line.strip()]
    also = {(row["doc_id"], row["start"], row["end"]): row["new"] for row in rows}
    for document in documents:
        for row in document.rows["dates"]:
            key = (document.doc_id, row["start"], row["end"])
            if key in also:
                row["corrected"] = also[key]


def outside(name: str, file: Path, *, resamples: int = 1000) -> tuple[list[Score], list[Document], list[Document]]:
    """Give each measure of a table on a file that brings its own texts, with what was held against what."""
    gold = of_others(file)
    if name == "dates":
        _corrected(gold, file.parent / Path(CORRECTED).name)
    found = sure(of_tables(gold, extracted), SHOWN)
    return scored(name, counted(name, gold, found), resamples=resamples), gold, found


def _told(score: Score | None) -> str:
    return f"{score.value:6.1f}  {score.low:5.1f} to {score.high:5.1f}" if score else ""


def _print_errors(name: str, gold: list[Document], found: list[Document], most: int) -> None:
    """Count errors by cause and print the first of each; never of gold that is only scored."""
    causes: Counter = Counter()
    by_id = {document.doc_id: document for document in found}

    def tell(cause: str, document: Document, row: Mapping, what: str = "") -> None:
        causes[cause] += 1
        if causes[cause] <= most:
            start, end = row["start"], row["end"]
            around = f"{document.text[max(0, start - 60) : start]}[[{document.text[start:end]}]]"
            around += document.text[end : end + 40]
            print(f"  {cause:18} {document.doc_id} {what} | {' '.join(around.split())}")

    for document in gold:
        its = by_id[document.doc_id]
        mine, theirs = document.rows[name], its.rows[name]
        pairs = dict(paired(name, document, its))
        for i, row in enumerate(mine):
            if i not in pairs:
                tell("missed", document, row)
                continue
            other = theirs[pairs[i]]
            if not right(name, document, row, other):
                tell("wrong", document, row, f"{other.get('evidence')!r}")
            for slot in SLOTS[name]:
                if slot in row and not slot_right(name, slot, row, other):
                    tell(f"slot {slot}", document, row, f"{row[slot]!r}, found {other.get(slot)!r}")
        for j, row in enumerate(theirs):
            if j not in pairs.values():
                tell("not in the gold", document, row, f"{row['confidence']} {row['rule']}")
    print(f"{name}, errors by cause: " + ", ".join(f"{cause} {n}" for cause, n in causes.most_common()))


def main(name: str, description: str) -> None:
    """Print the table of one of our tables."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="GOLD.jsonl", help="gold of others, with its texts")
    parser.add_argument("--gold", type=Path, default=SHARED, metavar="FOLDER", help="holds gold/ with the sets by name")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print errors by cause, N of each, of the "
                        "development half and of outside sets")  # fmt: skip
    asked = parser.parse_args()
    print(f"{name}: set{'':24}{'measure':36}{'rows':>5}  {'system':>6}  95 % interval     {'coders':>6}  95 % interval")
    for half, score, line in own(name):
        print(f"{half:30}{score.measure:36}{score.rows:5}  {_told(score)}     {_told(line)}")
    for corpus in corpora_with_gold():
        for half, ids in gold_of(corpus).halves.items():
            for slot in agreed(name, corpus, half, 100)[1] if ids else ():
                print(f"{corpus + ' ' + half:30}{slot.slot + ', coders':36}{slot.rows:5}  "
                      f"kappa {slot.kappa:5.2f}  {slot.kappa_low:4.2f} to {slot.kappa_high:4.2f}"
                      f"  alpha {slot.alpha:5.2f}  {slot.alpha_low:4.2f} to {slot.alpha_high:4.2f}")  # fmt: skip
    sets = {set_name: asked.gold / "gold" / file for set_name, file in OUTSIDE[name].items()}
    sets |= {file.stem: file for file in asked.files}
    errors = []
    for set_name, file in sets.items():
        if not file.is_file():
            print(f"{set_name:30}not measured: there is no {file}")
            continue
        scores, gold, found = outside(name, file)
        errors.append((set_name, gold, found))
        for score in scores:
            bar = FLOORS.get((set_name, score.measure), "")
            print(f"{set_name:30}{score.measure:36}{score.rows:5}  {_told(score)}  bar {bar}".removesuffix("  bar "))
    if asked.errors:
        for corpus in corpora_with_gold():
            gold = gold_of(corpus)
            _print_errors(name, gold.half("development", gold.adjudicated), gold.shown("development"), asked.errors)
        for set_name, gold, found in errors:
            print(set_name)
            _print_errors(name, gold, found, asked.errors)
