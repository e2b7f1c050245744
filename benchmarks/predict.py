"""Write what Crossings finds in a gold file's texts, in the form that the scorers read.

    python benchmarks/predict.py KIND GOLD.jsonl OUT.jsonl

KIND is quotes, dates or figures. Of each line of GOLD only ``doc_id``, ``text`` and ``dct`` (the publication day,
may be absent) are read. Rows of confidence 0.5 or more are written, as the notebooks and the report show them.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from crossings import extract_article
from crossings.accuracy.documents import day_of
from crossings.schemas import SHOWN


def _quote(row: dict) -> dict:
    content = [list(part) for part in row["content"]]
    source = [[row["speaker_start"], row["speaker_end"]]] if row.get("speaker_start") is not None else []
    return {"type": row["kind"], "content": content, "source": source}


def _date(row: dict) -> dict:
    return {"start": row["start"], "end": row["end"], "type": row["kind"], "value": row["timex"]}


_FIGURE = (
    "start", "end", "low", "high", "hedge", "unit", "population", "action", "origin", "destination", "when",
    "claimed_by",
)  # fmt: skip


def _figure(row: dict) -> dict:
    return {name: row.get(name) for name in _FIGURE}


FORMS = {"quotes": ("quotes", _quote), "dates": ("timexes", _date), "figures": ("figures", _figure)}


def predictions(kind: str, gold: Path) -> Iterator[dict]:
    """Give one document of predictions for each line of a gold file."""
    key, form = FORMS[kind]
    with gold.open(encoding="utf-8") as lines:
        for line in filter(str.strip, lines):
            document = json.loads(line)
            doc_id, text, dct = document["doc_id"], document["text"], document.get("dct")
            rows = extract_article(text, article_id=doc_id, published=day_of(dct))[kind]
            yield {"doc_id": doc_id, key: [form(row) for row in rows if row["confidence"] >= SHOWN]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=sorted(FORMS))
    parser.add_argument("gold", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    with asked.out.open("w", encoding="utf-8", newline="\n") as out:
        for document in predictions(asked.kind, asked.gold):
            out.write(json.dumps(document, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
