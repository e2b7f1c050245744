"""How often the weekday rule gives the right year, a wrong one, or none, on dated articles whose year is hidden.

    python benchmarks/weekday_rule.py [FILE.jsonl ...] [--gold FOLDER]

Each article is read as if its dateline had the month and day of its publication and no year; the rule sees the story
alone, without the dateline. Measured on the dispatches of the shipped corpora always, among which none is only scored
or fitted on; on dated gold of others (``text`` and ``dct``, the publication day) where it is at hand.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pandas as pd

from crossings.corpus import read
from crossings.corpus.day import MonthDay
from crossings.corpus.layout import layout
from crossings.corpus.weekday_rule import candidates
from crossings.shipped import corpora
from scoreboard import OUTSIDE, SHARED

OUTCOMES = ("right", "wrong", "abstained")


def outcome(text: str, published: date) -> str:
    """Give what the rule makes of one article."""
    found = layout(text)
    days, leads, _ = candidates(MonthDay(None, published.month, published.day), text[found.body_start : found.body_end])
    return "abstained" if not leads else "right" if days[0].day == published else "wrong"


def outcomes(articles: Iterable[tuple[str, date]]) -> Counter:
    """Count the outcomes of articles, each its text and its day."""
    return Counter(outcome(text, published) for text, published in articles)


def of_corpus(corpus: str) -> list[tuple[str, date]]:
    """Give the articles of a shipped corpus whose day the file states."""
    articles = read(corpus).articles
    stated = articles["published"].notna() & ~articles["published_how"].str.startswith("inferred")
    return list(articles.loc[stated, ["text", "published"]].itertuples(index=False, name=None))


def _of_file(file: Path) -> list[tuple[str, date]]:
    found = []
    for line in filter(str.strip, file.read_text("utf-8").split("\n")):
        document = json.loads(line)
        day = pd.to_datetime(document.get("dct"), errors="coerce", format="%Y-%m-%d")
        if not pd.isna(day):
            found.append((document["text"], day.date()))
    return found


def line(name: str, counts: Counter) -> str:
    """Give one line of the table."""
    total = counts.total()
    return f"{name:22}{total:6}" + "".join(f"{counts[told]:8} {counts[told] / total:6.1%}" for told in OUTCOMES)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--gold", type=Path, default=SHARED, metavar="FOLDER", help="holds gold/ with the sets by name")
    asked = parser.parse_args()
    print(f"{'weekday rule':22}{'dated':>6}" + "".join(f"{told:>15}" for told in OUTCOMES))
    for corpus in corpora():
        print(line(corpus, outcomes(of_corpus(corpus))))
    sets = {name: asked.gold / "gold" / file for name, file in OUTSIDE["dates"].items()}
    sets |= {file.stem: file for file in asked.files}
    for name, file in sets.items():
        articles = _of_file(file) if file.is_file() else []
        print(line(name, outcomes(articles)) if articles else f"{name:22}not measured: no dated texts in {file}")


if __name__ == "__main__":
    main()
