"""Print the accuracy table for the gold that is at hand, with bootstrap intervals over documents.

    python benchmarks/accuracy.py [--gold FOLDER] [--resamples 100]

FOLDER holds ``gold/`` and ``evaluate/`` (default: ``shared`` beside the checkout). Gold texts belong to others and do
not ship; what is not there is named as not measured. The scorers are the folder's own, called here on resampled
documents; an interval is the middle 95 % of the resamples.
"""

import argparse
import importlib.util
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from predict import predictions

TIME_SETS = {
    "TimeBank": "timebank_dev",
    "AQUAINT": "aquaint_dev",
    "WikiWars": "wikiwars",
    "GUM": "gum_wikinews_dev",
}
QUOTE_SETS = {"PolNeAR dev": "polnear_speech_dev"}
SPEECH = {"direct", "indirect", "mixed"}
# The bars of the project, by table, data set and measure.
FLOORS = {
    ("quotes", "direct"): 84, ("quotes", "direct+mixed, span units"): 75, ("quotes", "mixed"): 58,
    ("quotes", "indirect"): 52, ("quotes", "all speech"): 64, ("quotes", "speaker right %"): 89,
    ("TimeBank", "value F1"): 78, ("AQUAINT", "value F1"): 73, ("WikiWars", "value F1"): 55, ("GUM", "value F1"): 62,
    ("figures", "detection F1"): 89, ("figures", "value F1"): 88, ("figures", "hedge %"): 94,
    ("figures", "unit %"): 94, ("figures", "population %"): 78, ("figures", "action %"): 74,
    ("figures", "origin %"): 70, ("figures", "destination %"): 60, ("figures", "when %"): 50,
    ("figures", "claimed_by %"): 62, ("figures", "whole row %"): 12,
}  # fmt: skip


def _scorer(folder: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, folder / "evaluate" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def _quotes(scorer: ModuleType) -> Callable[[list, list], dict[str, float]]:
    def measure(gold: list[dict], predicted: list[dict]) -> dict[str, float]:
        speech = scorer.evaluate(gold, predicted, only=SPEECH)
        marked = scorer.evaluate(scorer.explode(gold), scorer.explode(predicted), only={"direct", "mixed"})
        return {
            "direct": speech.get("direct", {}).get("e2e", {}).get("F1", 0.0),
            "direct+mixed, span units": marked["all"]["e2e"]["F1"],
            "mixed": speech.get("mixed", {}).get("e2e", {}).get("F1", 0.0),
            "indirect": speech.get("indirect", {}).get("e2e", {}).get("F1", 0.0),
            "all speech": speech["all"]["e2e"]["F1"],
            "speaker right %": speech["all"]["speaker_acc"] or 0.0,
        }

    return measure


def _dates(scorer: ModuleType, also: dict) -> Callable[[list, list], dict[str, float]]:
    def measure(gold: list[dict], predicted: list[dict]) -> dict[str, float]:
        found = scorer.report(scorer.score(gold, predicted))
        both = scorer.report(scorer.score(gold, predicted, also=also))
        return {
            "value F1": found["relaxed_value_F1"],
            "strict F1": found["strict"][2],
            "relaxed F1": found["relaxed"][2],
            "value F1, corrected values accepted": both["relaxed_value_F1"],
        }

    return measure


def _figures(scorer: ModuleType) -> Callable[[list, list], dict[str, float]]:
    def measure(gold: list[dict], predicted: list[dict]) -> dict[str, float]:
        found, _, _ = scorer.evaluate(gold, predicted)
        slots = ("hedge", "unit", "population", "action", "origin", "destination", "when", "claimed_by")
        return {
            "detection F1": 100 * found["f1"],
            "value F1": 100 * found["value_f1"],
            **{f"{slot} %": 100 * (found[f"slot_{slot}"] or 0.0) for slot in slots},
            "whole row %": 100 * (found["row_of_gold"] or 0.0),
        }

    return measure


def table(name: str, gold_file: Path, kind: str, measure, resamples: int, bar: str) -> list[str]:
    """Give the lines of one data set: measure, score, interval, and the project's bar for it."""
    gold = _lines(gold_file)
    predicted = list(predictions(kind, gold_file))
    score = measure(gold, predicted)
    by_id = {document["doc_id"]: document for document in predicted}
    chance = random.Random(20)
    drawn: dict[str, list[float]] = {key: [] for key in score}
    for _ in range(resamples):
        sample = [chance.choice(gold) for _ in gold]
        kept = [by_id[doc_id] for doc_id in {document["doc_id"] for document in sample}]
        for key, value in measure(sample, kept).items():
            drawn[key].append(value)
    lines = []
    for key, value in score.items():
        values = sorted(drawn[key])
        edge = int(0.025 * len(values))
        interval = f"{values[edge]:5.1f} to {values[-1 - edge]:5.1f}" if values else ""
        floor = FLOORS.get((bar, key))
        lines.append(f"{name:14}{key:38}{value:6.1f}   {interval:16}{floor if floor is not None else '':>5}")
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    parser.add_argument("--resamples", type=int, default=100)
    parser.add_argument("--only", choices=("quotes", "dates", "figures"))
    asked = parser.parse_args()
    folder = asked.gold
    if not (folder / "evaluate").is_dir():
        print(f"accuracy: not measured: no scorers in {folder}/evaluate; say --gold FOLDER")
        return 0
    print(f"{'data set':14}{'measure':38}{'score':>6}   {'95 % interval':16}{'bar':>5}")
    jobs = []
    if asked.only in (None, "quotes"):
        measure = _quotes(_scorer(folder, "evaluate_quotes"))
        jobs += [(name, f"quotes/{file}.jsonl", "quotes", measure, "quotes") for name, file in QUOTE_SETS.items()]
    if asked.only in (None, "dates"):
        corrected = folder / "gold" / "time" / "corrected_values.jsonl"
        rows = _lines(corrected) if corrected.is_file() else []
        also = {(row["doc_id"], row["start"], row["end"]): row["new"] for row in rows}
        measure = _dates(_scorer(folder, "evaluate_timex"), also)
        jobs += [(name, f"time/{file}.jsonl", "dates", measure, name) for name, file in TIME_SETS.items()]
    if asked.only in (None, "figures"):
        measure = _figures(_scorer(folder, "evaluate_figures"))
        jobs += [("figures dev", "figures/news_dev.jsonl", "figures", measure, "figures")]
    for name, file, kind, measure, bar in jobs:
        path = folder / "gold" / file
        if not path.is_file():
            print(f"{name:14}not measured: no {file}")
            continue
        print("\n".join(table(name, path, kind, measure, asked.resamples, bar)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
