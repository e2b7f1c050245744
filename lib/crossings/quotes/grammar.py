"""Tells what closed-class words do in a sentence: determiners, pronouns, prepositions, auxiliaries, adverbs."""

from crossings.lexicon import pairs

from .word_classes import CLASSES

CLASS_OF = pairs(__file__, "function_words")
PRONOUNS = frozenset(word for word, kind in CLASS_OF.items() if kind == "pron")
SUBORDINATE = frozenset(["sub", "conj", "rel", "wh", "that"])
OPENING = frozenset(["“", '"', "„", "«", "``", "''"])
DASHES = frozenset(["—", "–", "--", "---", "―"])
_NO_ADVERB = CLASSES["not_adverb"]


def is_adverb(word: str) -> bool:
    """Tell whether a lower-case word is an adverb in -ly."""
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERB
