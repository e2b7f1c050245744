"""The language of an article, cheaply for English and by a trained identifier for the rest."""

import re

from .words import word_set

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2000
_FEW = 12  # words from which no identifier can tell


def language(text: str) -> str:
    """Give the ISO 639-1 code of the text's language.

    Parameters
    ----------
    text : str
        The article; its first 2,000 characters are looked at.

    Returns
    -------
    str
        ``en`` where one word in seven is among the commonest of English, or where the text is too short to tell and
        written in Latin letters.
    """
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample)[:150]
    if words and 7 * sum(word.lower() in word_set("common_words") for word in words) >= len(words):
        return "en"
    if len(words) < _FEW and sum(word.isascii() for word in words) * 4 >= 3 * len(words):
        return "en"
    import py3langid

    found = py3langid.classify(sample)[0]
    if found != "en" and len(words) < 40 and _some_english(words):
        return "en"
    return found


def _some_english(words: list[str]) -> bool:
    """Tell whether a short text, names mostly, has more than a chance share of English's commonest words."""
    return 12 * sum(word.lower() in word_set("common_words") for word in words) >= len(words)
