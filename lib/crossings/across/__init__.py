"""Looks over all articles: which repeats, updates or corrects an earlier one; who speaks; one row for what several
tell of."""

from .duplicates import duplicates
from .speakers import speakers
from .timeline import timeline

__all__ = ["duplicates", "speakers", "timeline"]
