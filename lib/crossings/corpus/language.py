"""The language of an article, cheaply for English and by a trained identifier for the rest."""

import re

from .words import word_set

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2000
_SURE = 500  # characters in which English mostly shows itself
_FEW = 12  # words from which no identifier can tell


def language(text: str) -> str:
    """Give the ISO 639-1 code of the text's language.

    Parameters
    ----------
    text : str
        The article; at most its first 2,000 characters are looked at.

    Returns
    -------
    str
        ``en`` where one word in seven is among the commonest of English, or where the text is too short to tell and
        written in Latin letters.
    """
    common = word_set("common_words")
    pieces = text[:_SURE].lower().split()
    if len(pieces) >= _FEW and 4 * sum(map(common.__contains__, pieces)) >= len(pieces):
        return "en"  # nearly every story in English: its words need not be parted from their punctuation
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample.lower())[:150]
    share = sum(map(common.__contains__, words))
    if words and 7 * share >= len(words):
        return "en"
    if len(words) < _FEW and sum(word.isascii() for word in words) * 4 >= 3 * len(words):
        return "en"
    import py3langid

    found = py3langid.classify(sample)[0]
    if found != "en" and len(words) < 40 and 12 * share >= len(words):
        return "en"  # names mostly, with more than a chance share of English's commonest words
    return found
