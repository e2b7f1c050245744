"""What quotes.py, dates.py, figures.py and events.py print: the system against the line that two coders reach.

Our own gold ships (``data/*/gold``) and is always measured; files of others, in the form of the project's scorers or of
our own with the texts, where they are given. Intervals are the middle 95 % of drawing documents again.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from crossings.accuracy import (
    Document,
    Score,
    beyond_chance,
    board,
    counted,
    errors,
    extracted,
    of_others,
    of_tables,
    scores_of,
    sure,
)
from crossings.schemas import SHOWN
from crossings.shipped import DEVELOPMENT
from parts import asking, golds

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


def _corrected(documents: list[Document], file: Path) -> None:
    """Let dates take a second team's corrected values as right as well, where those are at hand."""
    if not file.is_file():
        return
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
    return scores_of(name, counted(name, gold, found), resamples=resamples), gold, found


def _told(value: float, low: float, high: float) -> str:
    return f"{value:6.1f}  {low:5.1f} to {high:5.1f}"


def _print_errors(name: str, gold: Sequence[Document], found: Sequence[Document], most: int) -> None:
    """Print the errors of a table by cause, the first of each; never those of gold that is only scored."""
    rows = errors(name, gold, found)
    print(f"{name}, {len(rows):,} errors: " + ", ".join(f"{c} {n}" for c, n in rows["cause"].value_counts().items()))
    for cause, group in rows.groupby("cause", sort=False):
        for row in group.head(most).itertuples():
            values = f" {row.gold!r}, found {row.found!r}" if row.gold or row.found else ""
            print(f"  {cause:16} {row.article_id}{values} {row.rule or ''} | {row.around}")


def main(name: str, description: str) -> None:
    """Print the table of one of our tables."""
    parser = asking(description)
    parser.add_argument("files", nargs="*", type=Path, metavar="GOLD.jsonl", help="gold of others, with its texts")
    parser.add_argument("--gold", type=Path, default=SHARED, metavar="FOLDER", help="holds gold/ with the sets by name")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print errors by cause, N of each, of the "
                        "development part and of outside sets")  # fmt: skip
    asked = parser.parse_args()
    own = golds(asked)
    print(
        f"{name + ', our gold':26}{'measure':36}{'rows':>5}  {'system  95 % interval':24} {'coders  95 % interval':24}"
    )
    for row in board(own, [name]).itertuples():
        print(f"{row.corpus + ' ' + row.part:26}{row.measure:36}{row.rows:5}  {_told(row.system, row.low, row.high)}"
              f"     {_told(row.coders, row.coders_low, row.coders_high)}")  # fmt: skip
    print(f"coders, beyond chance, on {'development' if asked.development else 'all'}")
    for row in beyond_chance(own, [name]).itertuples():
        print(f"{'':26}{row.slot:36}{row.rows:5}  same {row.same:6.2f}"
              f"  kappa {row.kappa:5.2f}  {row.kappa_low:4.2f} to {row.kappa_high:4.2f}"
              f"  alpha {row.alpha:5.2f}  {row.alpha_low:4.2f} to {row.alpha_high:4.2f}")  # fmt: skip
    for gold in own:
        if gold.parts[DEVELOPMENT]:
            print(f"{gold.corpus} development", end=", ")
            _print_errors(name, gold.part(DEVELOPMENT, gold.adjudicated), gold.shown(DEVELOPMENT), asked.errors)
    sets = {set_name: asked.gold / "gold" / file for set_name, file in OUTSIDE[name].items()}
    sets |= {file.stem: file for file in asked.files}
    for set_name, file in sets.items():
        if not file.is_file():
            print(f"{set_name:26}not measured: there is no {file}")
            continue
        scores, gold, found = outside(name, file)
        for score in scores:
            bar = FLOORS.get((set_name, score.measure))
            told = _told(score.value, score.low, score.high) + ("" if bar is None else f"     bar {bar}")
            print(f"{set_name:26}{score.measure:36}{score.rows:5}  {told}", flush=True)
        if asked.errors:
            _print_errors(name, gold, found, asked.errors)
