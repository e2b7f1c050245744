"""How good the tables are, for the front page: as it was measured on the shipped gold, and what that does not say."""

from pathlib import Path

from markupsafe import Markup

from crossings.measured import Measured, measured
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
    }


def shown() -> dict:
    """Give the corpora by their names in words, and of each table what counts and a cell for each corpus."""
    rows = {(row.table, row.corpus): _cell(row) for row in measured()}
    names = list(dict.fromkeys(row.corpus for row in measured()))
    tables = dict.fromkeys(row.table for row in measured())
    return {
        "corpora": [title(name).partition(":")[0] for name in names],
        "tables": [
            {"table": table, "counts": _COUNTS[table], "cells": [rows.get((table, name)) for name in names]}
            for table in tables
        ],
    }


def in_a_line() -> Markup:
    """Say from what to what the measures run, with a link to the table of them."""
    scores = [row.system for row in measured()]
    return linked(
        f"Measured on the project's own dispatches, the tables reach {min(scores):.0f} to {max(scores):.0f} of 100.",
        {"Measured": "index.html#accuracy"},
    )


def of_this_archive(corpus: str | Path) -> str:
    """Say whether this archive is one of those that were measured."""
    folder = corpus_folder(corpus).resolve()
    if any(folder == corpus_folder(row.corpus).resolve() for row in measured()):
        return "Some dispatches of this archive are among those that were measured."
    return "Of this archive nothing was measured."
