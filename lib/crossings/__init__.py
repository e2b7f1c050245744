"""Reads a news archive about people who flee and turns it into evidence.

    from crossings import load, read, extract

    tables = load("north_korea")      # a shipped corpus by name, or any folder or file by path
    archive = read("my/archive")      # the two steps of load(): .articles, .left_out
    tables = extract(archive)         # .dates, .quotes, .figures, .events; over all articles .speakers, .timeline,
                                      # .compared, .claims, .arithmetic

Names are loaded when first used, so that ``import crossings`` costs little more than ``import pandas``.
"""

from importlib import import_module

import pandas as _pandas  # noqa: F401  the tables are DataFrames: whoever imports crossings needs it

__version__ = "0.1.0"

_WHERE = {
    "read": "corpus",
    "extract": "extraction",
    "extract_article": "extraction",
    "load": "extraction",
    "arithmetic": "across",
    "claims": "across",
    "duplicates": "across",
    "speakers": "across",
    "timeline": "across",
    "load_record": "record",
    "load_chronology": "record",
    "compare": "comparison",
    "columns_of": "schemas",
}
__all__ = sorted([*_WHERE, "__version__"])


def __getattr__(name: str):
    if name not in _WHERE:
        raise AttributeError(f"module 'crossings' has no attribute {name!r}")
    return getattr(import_module(f".{_WHERE[name]}", __name__), name)


def __dir__() -> list[str]:
    return __all__
