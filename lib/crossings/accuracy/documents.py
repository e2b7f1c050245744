"""The texts of a gold set with their rows, in one form: read from our own files, from others', or from our tables.

A gold file is JSON Lines, one document a line. Ours has ``doc_id`` (the ``article_id``) and ``quotes``, ``figures``,
``dates``, ``events``, each row with ``start``, ``end``, ``evidence`` and the slots of its table; the texts are those of
the corpus. Files of others have the ``text``, and ``quotes`` with ``type`` and ``source`` spans (the form of PolNeAR as
JSON), ``timexes`` with ``type`` and ``value`` (TIMEX3) or ``figures``.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pandas as pd

from crossings.edtf import interval

TABLES = ("quotes", "figures", "dates", "events")


@dataclass(slots=True)
class Document:
    """One text with its rows: ``rows["figures"]`` is a list of dicts. A table that was not coded is not in ``rows``."""

    doc_id: str
    text: str
    rows: dict[str, list[dict]] = field(default_factory=dict)
    published: date | None = None
    source: str | None = None


def _wrong_content(text: str, row: Mapping) -> str | None:
    """Give what is wrong with the parts of a quotation's content: they fill its row, but for what is left out between.

    A row's evidence holds its first and last offset; those between are held by the words that they would cut.
    """
    start, end, parts = row["start"], row["end"], row["content"]
    for first, last in parts:
        if not start <= first < last <= end:
            return f"a part of the content, {first} to {last}, lies outside of {start} to {end}"
        if _cuts_word(text, first) or _cuts_word(text, last) or text[first:last] != text[first:last].strip():
            return f"a part of the content, {text[first:last]!r} at {first} to {last}, is not of whole words"
    if not parts or (parts[0][0], parts[-1][1]) != (start, end):
        return f"the content does not begin at {start} and end at {end}, as the row does: {parts}"
    for (_, last), (first, _) in pairwise(parts):
        if first < last:
            return f"a part of the content begins at {first}, before the one that stands before it ends, at {last}"
    return None


def _cuts_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _wrong(text: str, row: Mapping) -> str | None:
    """Give what is wrong with a row's offsets, None where they hold."""
    start, end = row.get("start"), row.get("end")
    if not (type(start) is type(end) is int and 0 <= start < end <= len(text)):
        return f"offsets {start} to {end} are not of this text"
    if text[start:end] != row.get("evidence"):
        return f"{text[start:end]!r} stands at {start} to {end}, not {row.get('evidence')!r}"
    wrong = _wrong_content(text, row) if "content" in row else None
    if wrong:
        return wrong
    first, last = row.get("speaker_start"), row.get("speaker_end")
    if first is not None and text[first:last] != row.get("speaker"):
        return f"{text[first:last]!r} stands at {first} to {last}, not {row.get('speaker')!r}"
    return None


def _lines(file: Path) -> Iterator[dict]:
    for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
        if line.strip():
            try:
                document = json.loads(line)
            except json.JSONDecodeError as error:
                raise ValueError(f"{file.name}, line {number}: no JSON ({error}); one document a line") from error
            if not isinstance(document, dict) or "doc_id" not in document:
                raise ValueError(f"{file.name}, line {number}: no doc_id; one document a line")
            yield document


def read_gold(file: Path, articles: pd.DataFrame) -> list[Document]:
    """Give the documents of one of our gold files, their texts from the corpus.

    Parameters
    ----------
    file : Path
    articles : DataFrame
        The table ``articles`` of the corpus.

    Raises
    ------
    ValueError
        If a document is of no article, or a row's offsets do not give its words; names file, article and row.
    """
    told = articles.set_index("article_id")
    found = []
    for line in _lines(file):
        doc_id = line["doc_id"]
        if doc_id not in told.index:
            raise ValueError(f"{file.name}: {doc_id} is no article of this corpus")
        article = told.loc[doc_id]
        for name in TABLES:
            for number, row in enumerate(line[name]):
                wrong = _wrong(article["text"], row)
                if wrong:
                    raise ValueError(f"{file.name}: {doc_id}, {name} row {number}: {wrong}")
        rows = {name: line[name] for name in TABLES}
        published, source = (None if pd.isna(article[name]) else article[name] for name in ("published", "source"))
        found.append(Document(doc_id, article["text"], rows, published, source))
    return found


def day_of(told: str | None) -> date | None:
    """Give a publication day; None where there is none, or only a month or a year."""
    try:
        return date.fromisoformat((told or "")[:10])
    except ValueError:
        return None


def _outside(text: str, spans: Iterable[Sequence[int]]) -> bool:
    return not all(0 <= start < end <= len(text) for start, end in spans)


def _quote_of_others(row: Mapping, text: str) -> dict:
    content, source = row["content"], row.get("source") or []
    if not content or _outside(text, [*content, *source]):
        raise ValueError(f"a quotation at {content} is not of this text")
    speaker = {"speaker_spans": source, "speaker": " ".join(text[start:end] for start, end in source) or None}
    return {"start": content[0][0], "end": content[-1][1], "kind": row["type"], "content": content, **speaker}


def of_others(file: Path) -> list[Document]:
    """Give the documents of a gold file that brings its own texts.

    Raises
    ------
    ValueError
        If a document has no text, or offsets that are not of it; names file and document.
    """
    found = []
    for line in _lines(file):
        text = line.get("text")
        if not isinstance(text, str):
            raise ValueError(f"{file.name}: {line['doc_id']} has no text")
        rows = {}
        if _outside(
            text, [(row["start"], row["end"]) for name in ("timexes", "figures") for row in line.get(name, ())]
        ):
            raise ValueError(f"{file.name}: {line['doc_id']} has offsets that are not of its text")
        if "quotes" in line:
            try:
                rows["quotes"] = [_quote_of_others(row, text) for row in line["quotes"]]
            except ValueError as error:
                raise ValueError(f"{file.name}: {line['doc_id']}: {error}") from error
        if "timexes" in line:
            rows["dates"] = [{**row, "kind": row["type"], "timex": row["value"]} for row in line["timexes"]]
        if "figures" in line:
            rows["figures"] = line["figures"]
        found.append(Document(line["doc_id"], text, rows, day_of(line.get("dct"))))
    return found


def _head_span(row: Mapping) -> dict:
    """Give where an event's head stands: the first time as whole words in its evidence, else the evidence."""
    at = re.search(rf"(?<!\w){re.escape(row['head'])}(?!\w)", row["evidence"])
    return {"start": row["start"] + at.start(), "end": row["start"] + at.end()} if at else {}


def _iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _as_coded(name: str, row: Mapping) -> dict:
    """Give a row of our tables with the slots that a coder fills in."""
    if name == "events":
        first, last = row["day_from"], row["day_to"]
        day = None if first is None and last is None else interval(_iso(first), _iso(last))
        return {**row, **_head_span(row), "day": day}
    return dict(row)


def of_tables(
    documents: Iterable[Document], extracted: Callable[[Document], Mapping[str, list[dict]]]
) -> list[Document]:
    """Give what the program finds in the same texts, all rows with their ``confidence``.

    ``extracted`` gives the rows of a document's text by table, as :func:`crossings.extract_article` does.
    """
    found = []
    for document in documents:
        rows = {name: [_as_coded(name, row) for row in rows] for name, rows in extracted(document).items()}
        earlier = {row["figure_id"]: [row["start"], row["end"]] for row in rows.get("figures", ())}
        for row in rows.get("figures", ()):
            row["same_as"] = earlier.get(row["same_as"])
        found.append(replace(document, rows=rows))
    return found


def sure(documents: Iterable[Document], least: float) -> list[Document]:
    """Give the documents with the rows of a confidence of ``least`` or more."""

    def kept(rows: list[dict]) -> list[dict]:
        return [row for row in rows if row["confidence"] >= least]

    return [replace(one, rows={name: kept(rows) for name, rows in one.rows.items()}) for one in documents]
