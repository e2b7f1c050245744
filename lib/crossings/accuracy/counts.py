"""Counts, document by document, what the measures of a table are made of."""

from collections import Counter
from collections.abc import Sequence

from . import spans
from .alike import plain
from .documents import Document
from .pairing import SLOTS, WHOLE_FIGURE, names_exact, paired, right, slot_right, speaker_right, speaker_spans

KINDS = ("direct", "mixed", "indirect")


def _count_quotes(gold: Document, found: Document, counts: Counter) -> None:
    words, inside = spans.Words(gold.text), spans.marked(gold.text)

    def count(mine: list[dict], its: list[dict], prefix: str, only: Sequence[str], view: str) -> None:
        ours, theirs = ([words.within(row["content"]) for row in rows] for rows in (mine, its))
        matched = spans.by_words(ours, theirs)
        kinds = [spans.kind_of(gold.text, inside, row["content"]) for row in its]
        of = {j: i for i, j in matched.items()}
        for j, kind in enumerate(kinds):
            # What stands for a gold quotation of a kind that is not looked at is neither right nor wrong.
            if (mine[of[j]]["kind"] if j in of else kind) in only:
                counts[f"{prefix}found {view}"] += 1
                counts[f"{prefix}found {kind}"] += 1
        for i, row in enumerate(mine):
            if row["kind"] not in only:
                continue
            j = matched.get(i)
            told = bool(speaker_spans(row))
            good = j is not None and (not told or speaker_right(words, row, its[j]))
            for one in (view, row["kind"]):
                counts[f"{prefix}gold {one}"] += 1
                counts[f"{prefix}right {one}"] += good
            if j is not None:
                counts[f"{prefix}matched {view}"] += 1
                counts[f"{prefix}precise {kinds[j]}"] += good
                counts[f"{prefix}speakers {view}"] += told
                counts[f"{prefix}speakers right {view}"] += told and good

    mine, its = gold.rows["quotes"], [row for row in found.rows.get("quotes", ()) if row["content"]]
    count(mine, its, "", KINDS, "all")
    parts = [[{**row, "content": [part]} for row in rows for part in row["content"]] for rows in (mine, its)]
    count(*parts, "span ", KINDS[:2], "all")


def _count_dates(gold: Document, found: Document, counts: Counter) -> None:
    mine = [(spans.trimmed(gold.text, row), row) for row in gold.rows["dates"]]
    its = sorted(((spans.trimmed(gold.text, row), row) for row in found.rows.get("dates", ())), key=lambda x: x[0])
    places, theirs = {span for span, _ in mine}, {span for span, _ in its}
    for (start, end), _ in its:
        counts["strict precise"] += (start, end) in places
        counts["relaxed precise"] += any(a < end and start < b for a, b in places)
    for (start, end), row in mine:
        counts["strict"] += (start, end) in theirs
        touching = [pair for pair in its if pair[0][0] < end and start < pair[0][1]]
        if touching:
            best = next((pair for pair in touching if pair[0] == (start, end)), touching[0])[1]
            counts["relaxed"] += 1
            counts["value"] += best.get("timex") == row["timex"]
            counts["value or corrected"] += best.get("timex") in (row["timex"], row.get("corrected", row["timex"]))


def _count_rows(name: str, gold: Document, found: Document, counts: Counter) -> None:
    counts["gold"] += len(gold.rows[name])
    counts["found"] += len(found.rows.get(name, []))


def _count_pairs(name: str, gold: Document, found: Document, counts: Counter) -> None:
    mine, its = gold.rows[name], found.rows.get(name, [])
    slots = WHOLE_FIGURE if name == "figures" else SLOTS[name]
    for row in mine:
        counts["whole rows"] += all(slot in row for slot in slots)
    for i, j in paired(name, gold, found):
        if name == "quotes" and mine[i]["kind"] not in KINDS:
            continue
        counts["matched"] += 1
        good = right(name, gold, mine[i], its[j])
        counts["value"] += good and name == "figures"
        if all(slot in mine[i] for slot in slots):
            whole = good and all(slot_right(name, slot, mine[i], its[j]) for slot in slots)
            counts["whole"] += whole
            counts["whole, names exact"] += whole and names_exact(name, mine[i], its[j])
        for slot in SLOTS[name]:
            if slot in mine[i]:
                told, same = bool(plain(mine[i][slot])), slot_right(name, slot, mine[i], its[j])
                counts[f"slot {slot}"] += same
                counts[f"slots {slot}"] += 1
                counts[f"told {slot}"] += told
                counts[f"told right {slot}"] += told and same


def counted(name: str, gold: Sequence[Document], found: Sequence[Document]) -> list[Counter]:
    """Give the counts of each gold document that the measures of a table are made of.

    Raises
    ------
    ValueError
        If a found document is of no gold one; names it.
    """
    by_id = {document.doc_id: document for document in found}
    unknown = by_id.keys() - {document.doc_id for document in gold}
    if unknown:
        raise ValueError(f"no gold for {sorted(unknown)[:3]}")
    every = []
    for document in gold:
        its = by_id.get(document.doc_id, Document(document.doc_id, document.text))
        counts: Counter = Counter()
        if name == "quotes":
            _count_quotes(document, its, counts)
        if name == "dates":
            _count_dates(document, its, counts)
        _count_rows(name, document, its, counts)
        _count_pairs(name, document, its, counts)
        every.append(counts)
    return every
