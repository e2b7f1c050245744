"""Copies, updates and corrections: which article repeats an earlier one, and what it changed of it.

``fingerprints`` keep of each article what is needed to know it again; ``candidates`` finds the few earlier ones worth
holding it against; ``duplicates`` ties it to one of them. Of articles so tied ``aligned`` finds the sentences that say
the same, ``edits`` what differs between two, and ``changes`` makes the rows.
"""

from .changes import changes
from .duplicates import duplicates, fingerprints_of, ties, with_ties

__all__ = ["changes", "duplicates", "fingerprints_of", "ties", "with_ties"]
