"""Dates what is told twice, once with its day and once without: a boat has sunk; the accident happened on Monday."""

from bisect import bisect_left
from itertools import pairwise

from .clause import Clause
from .kinds import kind_of
from .verbs import noun_kinds
from .word_classes import CLASSES

_HAPPENING = frozenset(["happen", "occur"])
_DEFINITE = frozenset(["the", "this"])
_SENTENCES_BACK, _ROWS_BACK = 2, 12
_SHORT = 14  # tokens of a sentence that only tells what came of the one before
_HARM = frozenset(["kill", "die", "injure", "destroy", "rescue", "vote", "arrest"])
_HAVE = frozenset(["have", "has"])
_DATED = 0.1
_ONCE = CLASSES["once"]  # kinds of happening that one story tells of once


def date(article, clause: Clause, row: dict, rows: list[dict]) -> None:
    """Give the day of a row to one before it that tells the same without, or take it from there.

    Parameters
    ----------
    article : Article
    clause : Clause
        That of the row.
    row : dict
    rows : list of dict
        Those before it.
    """
    if row["day_from"] is None and row["day_to"] is None:
        _take_day_of_harm(article, row, rows)
        if clause.group.form in ("perfect", "passive") and _goes_on_since(article.reading, clause):
            _open_from(article.reading, row, rows)
    if row["factuality"] != "happened":
        return
    if row["day_from"] is None:
        _take_day(article.reading, row, rows)
    else:
        _date_told_before(article, clause, row, rows)


def _goes_on_since(reading, clause: Clause) -> bool:
    """Tell whether "since" alone points back at what was told before: have since come; since then ten have fled."""
    lower, group = reading.lower, clause.group
    if lower[group.first] not in _HAVE:
        return False
    first = reading.sentence_tokens[reading.sentence_of[group.first]][0]
    ahead = lower[group.last : min(clause.last, group.last + _SHORT)]
    then = lower[first : first + 2] == ["since", "then"] or ["since", "then"] in map(list, pairwise(ahead))
    return then or "since" in lower[group.first : group.main]


def _open_from(reading, row: dict, rows: list[dict]) -> None:
    """Let a row begin on the last day of what the sentence before it tells, with an open end."""
    sentence = reading.sentence_of[reading.token_at(row["start"])]
    for told in reversed(rows[-_ROWS_BACK:]):
        if reading.sentence_of[reading.token_at(told["start"])] < sentence - 1:
            return
        if told["factuality"] == "happened" and told["day_from"] and told["day_to"]:
            row.update(date_id=told["date_id"], day_from=told["day_from"], day_to=None)
            return


def _take_day_of_harm(article, row: dict, rows: list[dict]) -> None:
    """Give what came of a thing its day, told in the sentence before, where its own tells none.

    The fire broke out on Monday. Thirty people were hurt. No one was killed.
    """
    reading = article.reading
    sentence = reading.sentence_of[reading.token_at(row["start"])]
    low, high = reading.sentence_tokens[sentence]
    if row["factuality"] not in ("happened", "denied") or kind_of(row["head"]) not in _HARM:
        return
    if high - low > _SHORT or bisect_left(article.date_order, low) < bisect_left(article.date_order, high):
        return
    before = [each for each in rows[-_ROWS_BACK:] if each["day_from"] and each["factuality"] == "happened"]
    before = [each for each in before if reading.sentence_of[reading.token_at(each["start"])] == sentence - 1]
    days = {(each["day_from"], each["day_to"]) for each in before}
    if len(days) == 1 and before[0]["day_from"] == before[0]["day_to"]:
        row.update({name: before[0][name] for name in ("date_id", "day_from", "day_to")})


def _take_day(reading, row: dict, rows: list[dict]) -> None:
    """Give a row the day on which the sentence before, or its own, tells the same kind of harm: ten were killed."""
    kind = kind_of(row["head"])
    if kind not in _ONCE:
        return
    sentence = reading.sentence_of[reading.token_at(row["start"])]
    for told in reversed(rows[-_ROWS_BACK:]):
        if reading.sentence_of[reading.token_at(told["start"])] < sentence - 1:
            return
        if kind_of(told["head"]) == kind and told["factuality"] == "happened" and told["day_from"]:
            if told["day_from"] == told["day_to"]:
                row.update({name: told[name] for name in ("date_id", "day_from", "day_to")})
            return


def _date_told_before(article, clause: Clause, row: dict, rows: list[dict]) -> None:
    """Date what was told before without its day, where a clause says when.

    A boat has sunk. The accident happened on Monday.
    """
    if row["day_from"] is None or row["factuality"] != "happened" or clause.subject is None:
        return
    reading, (first, last) = article.reading, clause.subject
    placed = clause.group.lemma == "take" and reading.lower[clause.group.last : clause.group.last + 1] == ["place"]
    kind = noun_kinds().get(reading.lower[last - 1])
    if not (placed or clause.group.lemma in _HAPPENING) or reading.lower[first] not in _DEFINITE or kind is None:
        return
    near = reading.starts[reading.sentence_tokens[max(0, reading.sentence_of[first] - _SENTENCES_BACK)][0]]
    for told in reversed(rows[-_ROWS_BACK:]):
        if told["start"] < near:
            return
        if kind_of(told["head"]) == kind and told["factuality"] == "happened":
            if told["day_from"] is None:
                told.update({name: row[name] for name in ("date_id", "day_from", "day_to")})
                told["confidence"] = round(min(0.95, told["confidence"] + _DATED), 2)
            return
