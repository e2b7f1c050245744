"""The step's lexicons, each read once, when first asked for."""

from functools import cache
from types import MappingProxyType

from crossings import lexicon


@cache
def word_set(name: str) -> frozenset[str]:
    """Give a lexicon as a set."""
    return lexicon.words(__file__, name)


@cache
def pairs(name: str) -> MappingProxyType[str, str]:
    """Give a lexicon of lines with one tab as a mapping from its first part, in lower case, to its second."""
    return MappingProxyType({key.lower(): value for key, value in lexicon.pairs(__file__, name).items()})
