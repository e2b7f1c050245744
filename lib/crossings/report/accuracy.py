"""How good the tables are, for the front page: as it was measured on the shipped gold, and what that does not say."""

from collections.abc import Iterable
from pathlib import Path

from markupsafe import Markup

from crossings.measured import Measured, measured, measured_slots
from crossings.shipped import corpus_folder

from .links import linked
from .sources import title

# What makes a row count as found, by table, as findings.main_measures chooses the measure.
_COUNTS = {
    "quotes": "half of its words and its speaker are right",
    "figures": "its lowest and its highest number are right",
    "dates": "its value is right",
    "events": "its verb or noun is right",
}


def _cell(row: Measured) -> dict:
    return {
        "system": f"{row.system:.1f}",
        "interval": f"{row.low:.1f} to {row.high:.1f}",
        "coders": f"{row.coders:.1f}",
        "recall": f"{row.recall:.1f}",
        "precision": f"{row.precision:.1f}",
        "whole": f"{row.whole:.1f}",
    }


def _slots(corpora: list[str]) -> list[dict]:
    """Give each slot of each table with how often it is right and what coders reach; None where too few rows tell."""
    found: dict[tuple[str, str], dict[str, dict]] = {}
    for row in measured_slots():
        name, told, _ = row.measure.removesuffix(" %").partition(", when told")
        cell = found.setdefault((row.table, name), {}).setdefault(row.corpus, {"all": None, "told": None})
        cell["told" if told else "all"] = {"system": f"{row.system:.1f}", "coders": f"{row.coders:.1f}"}
    tables = list(dict.fromkeys(table for table, _ in found))
    return [
        {"table": table, "slot": name, "cells": [cells.get(corpus) for corpus in corpora]}
        for (table, name), cells in sorted(found.items(), key=lambda each: tables.index(each[0][0]))
    ]


def shown() -> dict:
    """Give the corpora by their names in words, of each table what counts and a cell for each corpus, and each slot."""
    rows = {(row.table, row.corpus): _cell(row) for row in measured()}
    names = list(dict.fromkeys(row.corpus for row in measured()))
    tables = dict.fromkeys(row.table for row in measured())
    return {
        "corpora": [title(name).partition(":")[0] for name in names],
        "tables": [
            {"table": table, "counts": _COUNTS[table], "cells": [rows.get((table, name)) for name in names]}
            for table in tables
        ],
        "slots": _slots(names),
    }


def in_a_line() -> Markup:
    """Say what the measures are of and from what to what they run, with links to them and to each slot's."""
    scores, recalls = _span(row.system for row in measured()), _span(row.recall for row in measured())
    slots = _span(row.system for row in measured_slots())
    return linked(
        f"Measured on the project's own dispatches, the tables reach {scores} of 100 (F1) in finding a row by one "
        "thing alone: a figure by its numbers, a quotation by its words and speaker, a date by its value, an event by "
        f"its verb or noun. Of the coded rows they find {recalls} percent so; a count misses the rest. Other columns "
        f"are often weaker: see how often each slot is right, in {slots} percent of the rows found.",
        {"Measured": "index.html#accuracy", "each slot": "index.html#slots"},
    )


def _span(values: Iterable[float]) -> str:
    known = list(values)
    return f"{min(known):.0f} to {max(known):.0f}"


def of_this_archive(corpus: str | Path) -> str:
    """Say whether this archive is one of those that were measured."""
    folder = corpus_folder(corpus).resolve()
    if any(folder == corpus_folder(row.corpus).resolve() for row in measured()):
        return "Some dispatches of this archive are among those that were measured."
    return "Of this archive nothing was measured."
