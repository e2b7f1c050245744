"""Reported against recorded: each figure of an archive held against the official series that counts the same people.

:func:`compare` gives the verdicts, :func:`stale` the running totals that were out of date when they were reported, and
:func:`stale_sentence` says so in words.
"""

import sys
from types import ModuleType

from crossings.compare.findings import stale, stale_sentence
from crossings.compare.verdicts import compare

__all__ = ["compare", "stale", "stale_sentence"]


class _Callable(ModuleType):
    """This package, callable as its function of the same name.

    Once this package is imported, Python sets it as the attribute ``crossings.compare``, where the function stood.
    """

    __call__ = staticmethod(compare)


sys.modules[__name__].__class__ = _Callable
