"""The words that give a count to the one who made it, and sources that stand in a list without them."""

from crossings.lexicon import words
from crossings.reading import Reading

from .verbs import at_token
from .word_classes import CLASSES

SOURCES = words(__file__, "sources")
ENDS = CLASSES["source_end"]
_VOICES = words(__file__, "voices")
_MAKING = CLASSES["making_it"]
_HAVING = frozenset(["has", "had"])
_LISTED = 5  # words of a source in a list


def in_a_list(reading: Reading, begin: int, first: int) -> str | None:
    """Give the source right before a count, where a list leaves the verb out: the agency counts 25, the Daily 31.

    ``begin`` is the first token that may bear on the count, ``first`` its own first.
    """
    lower = reading.lower
    if SOURCES.isdisjoint(lower[begin:first]) and _HAVING.isdisjoint(lower[begin:first]):
        return None
    a = first
    while a > begin and first - a < _LISTED and lower[a - 1] not in ENDS:
        a -= 1
    last = first
    while last > a + 1 and lower[last - 1] in _MAKING:
        last -= 1
    body = lower[last - 1] in _VOICES  # a camp official around 41
    named = body or any(reading.words[at][0].isupper() for at in range(a, first))
    opened = a > begin and lower[a - 1] in (",", ";", "and") and lower[a] in (("the", "a", "an") if body else ("the",))
    said = any(lower[at] in SOURCES or at_token(lower, at) is not None for at in range(a, first))
    return reading.text[reading.starts[a] : reading.ends[last - 1]] if opened and named and not said else None
