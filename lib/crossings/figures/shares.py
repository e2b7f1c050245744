"""Reckons the people of a share from the number that the article told before: of 3,400 who came, two-thirds were
women; half of those; nine in ten of them; half that number. A share of a number that no words give counts nobody."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from crossings.number_words import CARDINALS
from crossings.reading import Reading

from . import rates, samples
from .counts import PARTS, hedge_before
from .word_classes import CLASSES, PHRASES

RULE, CONFIDENCE = "share_of_a_count", 0.6
_WHOLES = frozenset([3, 4, 5, 6, 7, 8, 9, 10, 20, 100])
_RATIOS = (["in"], ["in", "every"], ["out", "of"], ["out", "of", "every"])
_OF_THEM = (["of", "them"], ["of", "these"], ["of", "those"], ["of", "whom"])
_SOME_OF_THEM = frozenset(["of", "who", "aged", "with", "in", "over", "under"])  # half of those of working age
_MONEY = CLASSES["money"]
_OPENING = frozenset([",", ";", "and", "but", "(", "—", "–", ":", "while"])
_FINITE = CLASSES["is_or_has"]
_THAT = (["that"], ["that", "number"], ["that", "figure"], ["that", "many"], ["this", "number"])
_AFTER_THAT = frozenset([",", ".", ";", "in", "at", "had", "have", "were", "by", "”", '"'])
_LEAST = 10  # people of whom a share is told
_NEAR = 1  # sentences from a number to its share
_TAKEN = ("unit", "population", "action", "measure", "origin", "destination", "when", "when_from", "when_to",
          "claimed_by", "quote_id")  # fmt: skip
_KNOWN = frozenset(["exact", "about", "at_least"])
_COMPARED = PHRASES["compared_with"]
_LOOKED_BACK = 4  # figures


class Share(NamedTuple):
    """Words for a share: tokens ``first`` to ``last`` (exclusive), how many parts of how many, and the hedge before."""

    first: int
    last: int
    many: int
    parts: int
    hedge: str | None


def found(reading: Reading, figures: list[dict]) -> list[dict]:
    """Give the rows of the shares of an article, of the figures found in it; these are in text order."""
    rows = []
    starts = [row["start"] for row in figures]
    for share in _shares(reading):
        start = reading.starts[share.first]
        sentence = reading.sentence_of[share.first]
        at = bisect_left(starts, start)
        told = reversed(figures[max(0, at - _LOOKED_BACK) : at])
        whole = next((row for row in told if _is_whole(reading, row, sentence)), None)
        if whole is not None and whole["end"] <= start:
            rows.append(_row(reading, share, whole))
    return rows


def joined(reading: Reading, figures: list[dict]) -> list[dict]:
    """Give the figures of an article with those of its shares; a number in the words of a share counts by itself
    nobody."""
    rows = found(reading, figures)
    if not rows:
        return figures
    starts = [row["start"] for row in rows]
    kept = []
    for row in figures:
        at = bisect_right(starts, row["start"]) - 1
        if at < 0 or row["start"] >= rows[at]["end"]:
            kept.append(row)
    return sorted([*kept, *rows], key=lambda row: row["start"])


def _shares(reading: Reading) -> list[Share]:
    """Give the words of an article that tell of a share of those told of before."""
    lower, shares = reading.lower, []
    for at in [at for at, word in enumerate(lower) if word in PARTS]:
        share = _in_parts(reading, at)
        if share is not None:
            shares.append(share)
    for one, other in zip(reading.numbers, reading.numbers[1:], strict=False):
        ratio = other.value in _WHOLES and 1 < one.value < other.value and one.kind == other.kind == "cardinal"
        if ratio and lower[one.last : other.first] in _RATIOS:
            begin = reading.sentence_tokens[reading.sentence_of[one.first]][0]
            first, hedge = hedge_before(lower, one.first, begin)
            if _is_of_them(reading, first, other.last):
                shares.append(Share(first, other.last, int(one.value), int(other.value), hedge))
    return sorted(shares)


def _in_parts(reading: Reading, at: int) -> Share | None:
    """Give the share whose last word stands at a token: half, a third, two-thirds, three quarters."""
    lower = reading.lower
    begin, parts = reading.sentence_tokens[reading.sentence_of[at]][0], PARTS[lower[at]]
    first, many = at, 1
    if parts > PARTS["half"]:
        first = at - 2 if at - 2 >= begin and lower[at - 1] in ("-", "‑") else at - 1
        if first < begin:
            return None
        many = 1 if lower[first] == "a" else CARDINALS.get(lower[first], 0)
        if not 0 < many < parts or (many > 1) != lower[at].endswith("s"):
            return None
    opened, hedge = hedge_before(lower, first, begin)
    last = at + 1
    if parts == PARTS["half"]:
        that = max((words for words in _THAT if lower[last : last + len(words)] == words), key=len, default=[])
        ended = last + len(that)
        if that and (len(that) > 1 or (lower[ended : ended + 1] != [] and lower[ended] in _AFTER_THAT)):
            plain = len(that) > 1 or _is_told_last(reading, opened)
            return Share(opened, ended, 1, parts, hedge) if plain else None
    return Share(opened, last, many, parts, hedge) if _is_of_them(reading, opened, last) else None


def _is_told_last(reading: Reading, first: int) -> bool:
    """Tell whether no sum of money is the last number before a share: $6,000 for a man and half that for a child."""
    index = reading.number_from(first) - 1
    before = reading.numbers[index].first - 1 if index >= 0 else -1
    return before < 0 or reading.lower[before] not in _MONEY


def _is_of_them(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a share is of them, or what a clause about them opens with: two-thirds were women."""
    lower, begin = reading.lower, reading.sentence_tokens[reading.sentence_of[first]][0]
    if lower[last : last + 2] in _OF_THEM:
        return lower[last + 2 : last + 3] == [] or lower[last + 2] not in _SOME_OF_THEM
    opens = first == begin or lower[first - 1] in _OPENING
    return opens and lower[last : last + 1] != [] and lower[last] in _FINITE


def _is_whole(reading: Reading, row: dict, sentence: int) -> bool:
    """Tell whether a figure may be the number of which a share in a sentence is told."""
    at = reading.token_at(row["start"])
    if sentence - reading.sentence_of[at] > _NEAR or row["rule"] in (rates.RULE, samples.ROOM):
        return False
    if row["hedge"] not in _KNOWN or (row["low"] or 0) < _LEAST or row["action"] == "other":
        return False  # of those whom a survey asked, shares are told that nobody counts
    return not any(reading.lower[at - len(words) : at] == words for words in _COMPARED)


def _row(reading: Reading, share: Share, whole: dict) -> dict:
    """Give the row of a share of a figure, which has the figure's slots."""
    value = round((whole["low"] or 0) * share.many / share.parts)
    hedge = share.hedge if share.hedge not in (None, "exact") else whole["hedge"]
    low, high = None if hedge == "at_most" else value, None if hedge == "at_least" else value
    return {
        "start": reading.starts[share.first],
        "end": reading.ends[share.last - 1],
        "rule": RULE,
        "confidence": CONFIDENCE,
        "low": low,
        "high": high,
        "hedge": hedge,
        **{column: whole[column] for column in _TAKEN},
        "same_as": None,
    }
