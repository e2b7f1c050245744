"""How a value is written in a text format: days, lists, and cells that a spreadsheet must not take for a formula."""

import json
from datetime import date

import pandas as pd

# What a spreadsheet takes for the beginning of a formula, full-width forms too. Source: OWASP, CSV Injection.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def plain(value):
    """Give a value as JSON has it: null as None, a day as ``YYYY-MM-DD``, numbers and lists as they are."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value):
        return None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        # A lone surrogate, legal in Python and in no encoding, becomes a question mark.
        return value.encode("utf-8", "replace").decode("utf-8")
    return value.item() if hasattr(value, "item") else value


def cell(value):
    """Give a value as a spreadsheet's cell: lists as JSON, no text that begins a formula, null as an empty cell.

    A text that would begin a formula gets an apostrophe before it: take it off to have the text of the archive. Numbers
    are left as they are.
    """
    value = plain(value)
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return "" if value is None else value
