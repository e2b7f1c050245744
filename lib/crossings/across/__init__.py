"""Looks over all articles: which repeats, updates or corrects an earlier one, and what it changed; who speaks; one row
for what several tell of; who told which count first, and who repeated, revised or contradicted it; what counts add to.

The rooms, in the order of the data. In each the module of the room's own name makes its table:

    duplicates    articles: which copies, updates or corrects an earlier one; what it changed
    speakers      quotations: a row for each speaker of the archive
    timeline      dated events: a row for each happening
    reported      figures: each as it was reported, ready to be held against others; the next two begin with it
    claims        a row for each claim of a quantity, with how it stands to those before
    arithmetic    parts against totals, shares against their bases, running totals

``marks`` tells by which words two tellings of one thing are known, ``common_words`` has those that tell nothing, and
``word_classes`` those that do one thing in a clause.
"""

from .arithmetic import arithmetic
from .claims import claims, conflicts, differing, quantity_names
from .duplicates import changes, duplicates
from .speakers import one_speaker, speakers
from .timeline import timeline

__all__ = [
    "arithmetic",
    "changes",
    "claims",
    "conflicts",
    "differing",
    "duplicates",
    "one_speaker",
    "quantity_names",
    "speakers",
    "timeline",
]
