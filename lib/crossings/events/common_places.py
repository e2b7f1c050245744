"""Finds a place that no name tells: across the sea border, in a village, reached the far shore."""

from crossings.lexicon import words

from .word_classes import CLASSES, COORDINATE, DETERMINERS, MARKS, PREPOSITIONS, is_adverb

_NOUNS = words(__file__, "place_nouns")
_LEADS = CLASSES["before_common_place"]
_LONGEST = 5
_FARTHEST = 40  # tokens
_SEND_HOME = CLASSES["send_home"]


def find(lower: list[str], verb: int, last: int, lemma: str, *, goes_to: bool) -> tuple[int, int] | None:
    """Give the tokens of a place told with a common noun behind a verb, without its article.

    Parameters
    ----------
    lower : list of str
    verb, last : int
        The verb, and the token after what is told of it.
    lemma : str
        The verb's lemma: of being sent and of going home is told without a preposition.
    goes_to : bool
        Whether the verb's object is where it leads (reached the border).
    """
    last = min(last, verb + _FARTHEST)
    if goes_to and verb + 1 < last and (found := _phrase(lower, verb + 1, last)):
        return found
    for at in range(verb + 1, last):
        if lower[at] in MARKS:
            return None
        bare = lower[at - 1] not in PREPOSITIONS and lower[at - 1] not in DETERMINERS
        if lower[at] == "home" and lemma in _SEND_HOME and bare:
            return at, at + 1
        if lower[at] in _LEADS and at + 1 < last and (found := _phrase(lower, at + 1, last)):
            return found
    return None


def _phrase(lower: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Give a noun phrase that begins at a token and ends with a noun of place, its article left out."""
    start = first + (lower[first] in DETERMINERS)
    for at in range(start, min(last, start + _LONGEST)):
        word = lower[at]
        if not word[0].isalpha() or word in PREPOSITIONS or word in COORDINATE or is_adverb(word):
            return None
        ahead = lower[at + 1] if at + 1 < len(lower) else "."
        ends = not ahead[0].isalnum() or ahead in PREPOSITIONS or ahead in COORDINATE or at + 1 >= last
        if word in _NOUNS and ends and ahead != "'s":
            return start, at + 1
    return None
