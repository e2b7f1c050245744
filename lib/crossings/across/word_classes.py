"""Classes of words by what they do in names, in clauses and beside counts."""

from crossings.lexicon import classes

CLASSES = classes(__file__, "word_classes")


def one_of(*classes: str) -> str:
    """Give a pattern of the words of some classes, the longest first."""
    found = frozenset().union(*(CLASSES[name] for name in classes))
    return "|".join(sorted(found, key=lambda word: (-len(word), word)))
