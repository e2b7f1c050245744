"""Looks over all articles: which repeats, updates or corrects an earlier one, and what it changed; who speaks; one row
for what several tell of; who told which count first, and who repeated, revised or contradicted it."""

from .arithmetic import arithmetic
from .changes import changes
from .claims import claims
from .conflicts import conflicts, differing
from .duplicates import duplicates
from .one_speaker import one_speaker
from .speakers import speakers
from .timeline import timeline

__all__ = [
    "arithmetic",
    "changes",
    "claims",
    "conflicts",
    "differing",
    "duplicates",
    "one_speaker",
    "speakers",
    "timeline",
]
