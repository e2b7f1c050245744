"""Tells by a figure's own words that it counts only some of the people (24,944 of them women)."""

import re
from collections.abc import Iterator, Mapping

import pandas as pd

from crossings.lexicon import words

_PART_PEOPLE = words(__file__, "part_people")
# What a count counts stands right after it, or after "of them", "of whom are"; behind any other small word stand
# other people or things (15 with children, 20 seen by soldiers).
_OF_THEM = re.compile(r"\s*(?:of (?:them|whom|these|those)\b|of the [a-z]+ (?=are\b|were\b)|were\b|are\b|was\b|is\b)")
_NOUN_PHRASE_END = re.compile(
    r"[^\w\s'’-]|\b(?:of|in|on|at|to|from|by|with|for|as|and|or|but|who|which|that|were|was|are|is|had|have|has|while"
    r"|against|including|among|between|than)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\s*(?:$|[^\w\s]|(?:in|of|to|from|by|at|on|and|or|against|last|this|were|was|are|is)\b)")
_LEAD_END = re.compile(r"[,.;()]|\b(?:but|while|when|against|and)\b", re.IGNORECASE)
# The Daily makes it nine: it is the number of those counted just before.
_OF_THE_SAME = re.compile(
    r"\b(?:puts?|makes?|made|gives?|gave|has|had|sets?)\s+"
    r"(?:it|that|this|them|(?:the|their|that|this)\s+(?:number|figure))"
    r"(?:\s+(?:at|as|to be))?(?:\s+[a-z]+){0,2}\s+$",
    re.IGNORECASE,
)
# Women outnumber men: over 2,000 on one side, 600 on the other.
_SIDE = re.compile(r"\s*(?:people\s+)?on (?:the )?(?:(one)|other)(?: side)?\b")
# Among women, too, arrivals fell from 198 to 150.
_AMONG_SOME = re.compile(r"\W*(?:Among|For|As for)\s+(?:the\s+)?([a-z]+)\b")
# Among women, too, it fell from 198 to 150. In 1999 there had been 33.
_IN_ANOTHER_YEAR = re.compile(r"\W*(?:In|For)\s+\d{4}\s+(?:it|there)\s+(?:was|were|had been)\s+$")
_AMONG_SOME_BEFORE = re.compile(r"(?:^|[.!?\n])\s*Among\s+(?:the\s+)?([a-z]+)\b[^.!?\n]*[.!?]\s*$")
_SENTENCE = 240  # code points
_WORD = re.compile(r"[^\W\d_]+")
_FARTHEST = 60


def part_counted(text: str, start: int, end: int, sentence_start: int) -> str | None:
    """Give the word that makes a count one of some of the people; None where it is one of all.

    Parameters
    ----------
    text : str
        The article.
    start, end, sentence_start : int
        Offsets of the count and of its sentence.
    """
    after = text[end : end + _FARTHEST]
    while lead := _OF_THEM.match(after):
        after = after[lead.end() :]
    counted = _NOUN_PHRASE_END.split(after, maxsplit=1)[0]
    found = next((word for word in _WORD.findall(counted.lower())[:5] if word in _PART_PEOPLE), None)
    if found or not _BARE.match(after):
        return found
    # A bare number counts the people named before it: women made up most of them, 198.
    some = _AMONG_SOME.match(text, sentence_start, start)
    if some is None and _IN_ANOTHER_YEAR.match(text, sentence_start, start):
        some = _AMONG_SOME_BEFORE.search(text[max(0, sentence_start - _SENTENCE) : sentence_start])
    if some and some[1] in _PART_PEOPLE:
        return some[1]
    before = text[max(sentence_start, start - _FARTHEST) : start]
    side = _SIDE.match(after)
    if _OF_THE_SAME.search(before) or side:
        clause = text[sentence_start:start].lower()
    else:
        clause = _LEAD_END.split(before)[-1].lower()
    named = [word for word in _WORD.findall(clause) if word in _PART_PEOPLE]
    return (named[0] if side and side[1] else named[-1]) if named else None


def parts_counted(figures: pd.DataFrame, texts: Mapping[str, str]) -> Iterator[str | None]:
    """Give for each figure the word that makes it a count of some of the people; None where it is of all.

    Parameters
    ----------
    figures : DataFrame
        ``article_id``, ``start``, ``end``, ``sentence_start``.
    texts : mapping
        An article's id to its text; of a figure whose article is not there nothing is known.
    """
    columns = (figures[name].tolist() for name in ("article_id", "start", "end", "sentence_start"))
    for article_id, start, end, sentence_start in zip(*columns, strict=True):
        text = texts.get(article_id)
        yield part_counted(text, start, end, sentence_start) if text else None
