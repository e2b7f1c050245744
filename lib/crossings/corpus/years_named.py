"""The years that an article names, told apart: gone by or going on, and still to come."""

import re
from dataclasses import dataclass

from .words import pairs, word_set

YEAR = re.compile(r"(?<![\d.,$€£])(19[4-9]\d|20\d\d)(?![\d%]|[.,]\d|-\w)")
_CLAUSE = 90  # characters before a year in which the verb that places it in time is looked for
_NEAR = 7  # words before a year in which "until" may belong to it: "through the first two quarters of 1990"
_WORDS = re.compile(r"[^\W\d_]+")
_BEFORE = re.compile(r"(\w+)\W{1,2}\Z")
_AFTER = re.compile(r"\s+([a-z]+)")
SENTENCE_END = re.compile(r"[.!?][\"”’']?\s+(?=[A-Z\"“])|\n")


@dataclass(frozen=True, slots=True)
class Years:
    """The years named, in order: ``past`` ones bound the day of publication from below, those ``ahead`` from above."""

    past: tuple[int, ...]
    ahead: tuple[int, ...]


def years_named(text: str) -> Years:
    """Give the years that the text names; counts, and years that may lie on either side, are in neither list."""
    past, ahead, context = set(), set(), pairs("year_context")
    for found in YEAR.finditer(text):
        year = int(found[1])
        before = _BEFORE.search(text, max(0, found.start() - 20), found.start())
        if before and context.get(before[1].lower(), "").startswith("before"):
            continue
        after = _AFTER.match(text, found.end())
        if after and context.get(after[1], "").startswith("after"):
            continue
        side = _side(text, found.start(), after[1] if after else "")
        if side:
            (past if side == "past" else ahead).add(year)
    both = past & ahead  # the year going on, or the next: which, the text alone does not tell
    latest = max(past, default=0)
    return Years(tuple(sorted(past - both)), tuple(sorted(year for year in ahead - both if year > latest)))


def _side(text: str, at: int, after: str) -> str | None:
    """Tell on which side of publication the nearest verb before it puts a year; None where that cannot be told.

    ``by``, ``until`` and ``through`` right before it end a stretch of time that may be over or not.
    """
    start = max(0, at - _CLAUSE)
    ends = [end.end() for end in SENTENCE_END.finditer(text, start, at)]
    words = _WORDS.findall(text, ends[-1] if ends else start, at)
    to_come, gone_by = word_set("to_come"), word_set("gone_by")
    open_ended = not word_set("open_ended").isdisjoint(words[-_NEAR:])
    for i in range(len(words) - 1, -1, -1):
        word = words[i]
        if word in to_come:
            return "ahead"
        if word in gone_by or (len(word) > 4 and word.endswith("ed") and words[i - 1 : i] != ["be"]):
            return None if open_ended else "past"
        behind = words[i + 1] if word == "to" and i + 1 < len(words) else ""
        if behind.islower() and behind not in word_set("not_after_to"):
            # "expected to end in 1996" is ahead, "to meet in 1996" may follow "are" or "used"
            return "ahead" if i and words[i - 1] in to_come else None
    return None if open_ended or after in to_come else "past"
