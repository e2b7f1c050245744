"""Looks over all articles: which repeats, updates or corrects an earlier one; one row for what several tell of."""

from .duplicates import duplicates
from .timeline import timeline

__all__ = ["duplicates", "timeline"]
