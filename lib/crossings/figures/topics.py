"""Reads what the sentence before, or the words before a colon, are about: how many are missing, those who fled."""

from crossings.reading import Reading

from . import verbs
from .not_done import is_only_begun
from .word_classes import CLASSES

_DEEDS = CLASSES["deed"]
_BACK, _LONG = 2, 60  # sentences looked back for a verb; their words at most
_STAYING = frozenset(["hosted", "hiding", "detained"])
_COUNTING = CLASSES["total"] | CLASSES["totals"] | {"reports"}
_THOSE = frozenset(["those", "people", "all", "everybody", "everyone"])
_WITHIN = frozenset(["in", "inside", "at"])
_BODIES = CLASSES["dead_that_are_counted"]
_TOPIC = 2  # words to the noun that a sentence opens with
_OF_A_DEED = frozenset(["in", "from", "to", "at"])
_HAD = 4  # words of "had been" and the verb
_ONCE = frozenset(["once", "twice", "already"])
_NEAR = 3  # words of "who had been" and the verb
_HOW_MANY = 7  # words from "how many" to the verb
_SETTING_OUT = CLASSES["setting_out_with_others"]


def how_many(reading: Reading, sentence: int, first: int) -> str | None:
    """Give what those did of whom the words before a number, or the sentence before, ask how many they were: how many
    are in hiding remains a guess, it was not clear how many had set out: survivors spoke of 35.

    Who set out with others that were lost was aboard.
    """
    lower = reading.lower
    before = range(max(0, sentence - 1), sentence + 1)
    begin = reading.sentence_tokens[before[0]][0]
    if (
        first - begin > 2 * _LONG
        or "many" not in lower[begin:first]
        or not _same_paragraph(reading, before[0], sentence)
    ):
        return None
    asked = next((at for at in range(first - 2, begin - 1, -1) if lower[at : at + 2] == ["how", "many"]), None)
    if asked is None:
        return None
    for at in range(asked + 2, min(first, asked + 2 + _HOW_MANY)):
        hit = verbs.at_token(lower, at)
        if hit is not None:
            return "other" if lower[at] in _SETTING_OUT else hit[2]
    return None


def _same_paragraph(reading: Reading, one: int, other: int) -> bool:
    return reading.paragraph_at(reading.sentences[one][0]) == reading.paragraph_at(reading.sentences[other][0])


def of_those(reading: Reading, sentence: int) -> str | None:
    """Give what those did on whom the sentence before has counts differ: on those who fled, reports differ."""
    if sentence == 0:
        return None
    lower = reading.lower
    first, last = reading.sentence_tokens[sentence - 1]
    same = reading.paragraph_at(reading.sentences[sentence - 1][0]) == reading.paragraph_at(
        reading.sentences[sentence][0]
    )
    if last - first > _LONG or not same or _COUNTING.isdisjoint(lower[first:last]):
        return None
    for at in range(first, last - 2):
        if lower[at] == "those" and lower[at + 1] in _WITHIN and reading.words[at + 2][0].isupper():
            return "hosted"  # estimates of those in China lie far apart
        if lower[at] in _THOSE and lower[at + 1] == "who":
            hits = (verbs.at_token(lower, verb) for verb in range(at + 2, min(last, at + 2 + _NEAR)))
            return next((hit[2] for hit in hits if hit is not None), None)
    return None


def _is_of_long_before(lower: list[str], first: int, at: int, last: int) -> bool:
    """Tell whether a verb tells what people had been through before the story: all had been sent home once."""
    return "had" in lower[max(first, at - _HAD) : at] and not _ONCE.isdisjoint(lower[first:last])


def told_before(reading: Reading, sentence: int, since: int) -> str | None:
    """Give what the sentences right before say that people did: "Nobody knows how many are held. The agency has 25".

    Sentences up to the one ``since`` are not asked.
    """
    paragraph = reading.paragraph_at(reading.sentences[sentence][0])
    for before in range(sentence - 1, max(since, -1, sentence - 1 - _BACK), -1):
        first, last = reading.sentence_tokens[before]
        if last - first > _LONG or reading.paragraph_at(reading.sentences[before][0]) != paragraph:
            return None
        deed = next((at for at in range(first, min(last, first + _TOPIC)) if reading.lower[at] in _DEEDS), None)
        if deed is not None and reading.lower[deed + 1] in _OF_A_DEED:
            return (verbs.at_token(reading.lower, deed) or (0, "", None))[2]  # arrivals in Peru are another matter
        for at in range(last - 1, first - 1, -1):
            hit = verbs.at_token(reading.lower, at)
            if reading.lower[at] in _BODIES or reading.lower[at - 1 : at + 1] == ["the", "dead"]:
                return "killed"  # the toll will be near 60. The Post has 63
            aboard = reading.lower[at] == "aboard" or reading.lower[at : at + 2] == ["on", "board"]
            if aboard and reading.lower[first : first + 2] == ["how", "many"]:
                return "other"  # how many were on board is not known: one says 400
            # Weak verbs of going are said of anything: opinions come out in the middle.
            if hit is not None and (hit[1] == "strong" or (hit[1] == "weak" and hit[2] in _STAYING)):
                if is_only_begun(reading.lower, at) or _is_of_long_before(reading.lower, first, at, last):
                    continue
                return hit[2]
    return None
