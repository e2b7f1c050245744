"""Numbers and lists in English."""

import pandas as pd

_SHORT = {"un": "UN", "ngo": "NGO"}  # values that are abbreviations


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Give a number with its noun: ``1 article``, ``2,345 articles``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def are(number: int, of: int) -> str:
    """Say of how many out of two or more something holds: ``none is``, ``1 is``, ``7 are``, ``all are``."""
    if number in (0, 1):
        return "1 is" if number else "none is"
    return "all are" if number == of else f"{number:,} are"


def listed(items: list[str]) -> str:
    """Give items as English lists them: ``a``, ``a and b``, ``a, b and c``."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""


def label(value: str) -> str:
    """Give a value of a closed list as sentences, filters and charts write it: ``in line``, ``UN``."""
    return _SHORT.get(value, value.replace("_", " "))


def number_range(low, high) -> str:
    """Give a count as the tables hold it: ``5,000``, ``5,000 or more``, ``up to 700``, ``1,100 to 1,500``."""
    if pd.isna(high):
        return "an open number" if pd.isna(low) else f"{low:,} or more"
    if pd.isna(low):
        return f"up to {high:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
