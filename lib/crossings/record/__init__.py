"""The record: official series and a chronology that any archive can be held against.

Read the tables with :func:`load_record`, :func:`load_chronology`, :func:`load_conflicts` and :func:`load_differences`;
see whether the series add up with :func:`checks`; ask when a running total passed a count with :func:`passed_on`.
"""

from .checks import checks
from .cumulative import Passed, passed_on, running_totals
from .load import load_chronology, load_conflicts, load_differences, load_record

__all__ = [
    "Passed",
    "checks",
    "load_chronology",
    "load_conflicts",
    "load_differences",
    "load_record",
    "passed_on",
    "running_totals",
]
