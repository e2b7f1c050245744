"""Reported against recorded: each figure of an archive held against the official series that counts the same people.

:func:`compare` gives the verdicts, :func:`stale` the running totals that were out of date when they were reported, and
:func:`stale_sentence` says so in words.
"""

from .findings import stale, stale_sentence
from .verdicts import compare

__all__ = ["compare", "stale", "stale_sentence"]
