"""Finds whose count it is where that is said after it: if X is right; the estimate is that of X; X stated this."""

from crossings.reading import Reading

from . import voices
from .subjects import PRONOUNS, cleared
from .surroundings import bounds
from .word_classes import CLASSES

_NUMBERS = CLASSES["total"] | CLASSES["totals"] | {"claim", "report"}
_THE = frozenset(["the", "that", "this", "these", "those", "both"])
_BE = CLASSES["is_or_was"]
_COMING = CLASSES["coming_from"]
_THAT = frozenset(["that", "those"])
_SAID = CLASSES["telling"]
_THIS = frozenset(["this", "so"])
_SURE = CLASSES["right"]
_OPENING = 20  # words of a sentence in which its subject says this
_LONGEST = 14  # words from "if" to "is right"


def source(reading: Reading, first: int, last: int) -> str | None:
    """Give who is said, after a count in tokens ``first`` to ``last``, to have made it; None where nobody is."""
    return _if_right(reading, first, last) or _next_says(reading, reading.sentence_of[first] + 1)


def _if_right(reading: Reading, first: int, last: int) -> str | None:
    """Give the source on whom a sentence makes its count depend: if a member of the council is right."""
    lower = reading.lower
    _, end = bounds(reading, first)
    at = next((at for at in range(last, end - 3) if lower[at] == "if"), None)
    if at is None:
        return None
    verb = next((it for it in range(at + 2, min(end - 1, at + _LONGEST)) if lower[it] in _BE), None)
    sure = verb is not None and (lower[verb + 1] in _SURE or lower[verb + 1 : verb + 4] == ["to", "be", "believed"])
    if not sure or lower[at + 1] in PRONOUNS:
        return None
    somebody = voices.may_count(reading, at + 1, verb) or reading.words[verb - 1][0].isupper()
    return voices.named(reading, (at + 1, verb)) if somebody else None


def _next_says(reading: Reading, sentence: int) -> str | None:
    """Give the source that the next sentence names for what was just told."""
    if sentence >= len(reading.sentences):
        return None
    lower = reading.lower
    begin, end = reading.sentence_tokens[sentence]
    end = min(end, begin + _OPENING)
    if end - begin > 4 and lower[begin] in _THE and lower[begin + 1] in _NUMBERS:
        verb = begin + 2
        if lower[verb] == ",":  # both numbers, the first to be given out, come from the agency
            verb = next((at + 1 for at in range(verb + 1, end - 1) if lower[at] == ","), verb)
        at = verb + 1 if lower[verb] in _BE | _COMING else end
        at = at + 1 if at < end and lower[at] in _THAT else at
        made = at < end and lower[at] == ("from" if lower[verb] in _COMING else "of")
        made = made or (at < end and lower[at] == "from")
        return voices.named(reading, voices.phrase(reading, at + 1, end)) if made else None
    verb = next((at for at in range(begin + 1, end - 1) if lower[at] in _SAID and lower[at + 1] in _THIS), None)
    made = next((at for at in range(begin + 1, end - 2) if lower[at : at + 3] == ["made", "this", "known"]), verb)
    if made is None:
        return None
    span = cleared(reading, voices.subject(reading, made, begin))
    return voices.named(reading, span) if span is not None and lower[span[0]] not in PRONOUNS else None
