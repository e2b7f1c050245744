"""Reported against recorded: each figure of an archive held against the official series that counts the same people.

:func:`compare` gives the verdicts, :func:`distances` how far off each figure was on the day of its report,
:func:`record_series` the series behind them, :func:`stale` the running totals that the record had passed before they
were reported, and :func:`stale_sentence` says so in words.
"""

from .distances import distances, record_series
from .findings import stale, stale_sentence
from .verdicts import compare

__all__ = ["compare", "distances", "record_series", "stale", "stale_sentence"]
