"""Reads that a new count is put in the place of an earlier one: raised it to 5,200; it had said 4,000; not 4,600."""

import re
from datetime import timedelta

from crossings.across.reported import Telling
from crossings.lexicon import words

from .kinship import kin, ratio

_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_NUMBERS = re.compile(r"\d[\d,.]*\d|\d")
_WORD = re.compile(r"[^\W\d_]+")
_HEDGE = r"(?:(?:[a-z]+ ){1,3})?"
_CLAUSE = 120  # code points from a verb to the count that it is about
_FAR = 200  # code points from the new count to the earlier one
_WEEK = timedelta(days=7)
_OF_SOME_SIZE = 100
_MOST = 3  # times that one of the two may be the other
_REVISING = re.compile(rf"\b(?:{'|'.join(sorted(words(__file__, 'words_of_revision')))})\b", re.IGNORECASE)
_TO_COUNT = re.compile(rf"\b(?:to|at) {_HEDGE}$", re.IGNORECASE)
_FROM_COUNT = re.compile(r"\bfrom (?:(?!(?:to|at)\b)[a-z]+ ){0,3}$")
# Raised its count from 4,000 to 5,200: the number left behind is not the one that it is raised to.
_LEFT = re.compile(rf"\bfrom {_HEDGE}\d[\d,.]*")
_RAISED_IT = re.compile(
    rf"\b(?:{'|'.join(sorted(words(__file__, 'words_of_revision')))}) (?:it|that|this)(?: [a-z]+)? to {_HEDGE}$"
)
_REFUSED = re.compile(
    rf",?\s+(?:and\s+)?(?:not|instead of|rather than)\s+{_HEDGE}(\d{{1,3}}(?:,\d{{3}})+|\d+)\b(?![.,]?\d)"
)
_BESIDE = re.compile(rf"\b(?:on top of|in addition to|apart from|besides|alongside) (?:the )?{_HEDGE}$", re.IGNORECASE)
_AFTER_COUNT = re.compile(rf"\b(?:after|from) {_HEDGE}$", re.IGNORECASE)
_AGO = re.compile(r"\s+(?:a|an|one|two|three|some|several) (?:day|week|month|year)s? (?:ago|earlier|before)\b")
_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2}\b")
_WHEN = r"(?:earlier|previously|first|initially|originally|before|once|at first|still|only)"
_SAYING = (
    r"(?:said|told of|spoken of|spoke of|given|gave|reported|announced|estimated"
    r"|put (?:it|them|this|the (?:number|figure|count|total|tally))(?: of [a-z]+)? at)"
)
_HAD_SAID = re.compile(rf"\b(?:had (?:{_WHEN} )?|{_WHEN} (?:had )?){_SAYING} {_HEDGE}$", re.IGNORECASE)
# The number stands alone: it had said 4,000 on Monday. With people and a deed of its own it may count something else.
_ALONE = re.compile(
    r"\s*(?:[.,;]|$|(?:on|in|earlier|before|previously|last|only|just|until|at|a|one|two|three|the) \b|people[.,;])"
)


def revises(text: str, start: int) -> bool:
    """Tell whether the words before a count, which starts there, say that somebody raised or lowered a count to it."""
    before = _LEFT.sub("", words_before(text, start))
    verb = next(reversed(list(_REVISING.finditer(before))), None)
    return bool(verb and not _NUMBERS.search(before, verb.end()) and _TO_COUNT.search(before, verb.end()))


def raised_it(between: str) -> bool:
    """Tell whether the words between two counts say that somebody raised the one to the other: have raised it to."""
    return len(between) <= _FAR and not _NUMBERS.search(_DAY.sub("", between)) and bool(_RAISED_IT.search(between))


def was_said_before(text: str, start: int) -> bool:
    """Tell whether the words before a count say that it was told before: it had said 4,000; raising it from 4,000."""
    before = words_before(text, start)
    if _HAD_SAID.search(before):
        return True
    verb = next(reversed(list(_REVISING.finditer(before))), None)
    return bool(verb and not _NUMBERS.search(before, verb.end()) and _FROM_COUNT.search(before, verb.end()))


def said_before(one: Telling, other: Telling, text: str) -> Telling | None:
    """Give of two counts in one article that which its claimant had told before the other; None where neither is.

    The day on which each was said is not the time of the count.
    """
    between = text[one.row["end"] : other.row["start"]]
    if not 0 < len(between) <= _FAR or _NUMBERS.search(between):
        return None
    formers = [telling for telling in (one, other) if was_said_before(text, telling.row["start"])]
    if not formers and _falls(one, other, text):
        formers = [other]
    if len(formers) != 1 or ratio(one, other) > _MOST or not kin(one, other, loose=True):
        return None
    former, new = (one, other) if formers == [one] else (other, one)
    alone = revises(text, new.row["start"]) or _ALONE.match(text, former.row["end"])
    return former if alone and by_the_same(former, new) else None


def _falls(new: Telling, former: Telling, text: str) -> bool:
    """Tell whether a running total is told after a higher one of some time ago: 671,000, after 688,000 a month ago.

    Who has gone is not taken off such a total: one that falls was counted anew.
    """
    ago = _AFTER_COUNT.search(words_before(text, former.row["start"])) and _AGO.match(text, former.row["end"])
    return bool(ago) and new.figure.running and new.value < former.value


def said_in(former: Telling, told: Telling) -> bool:
    """Tell whether what an article says that somebody had said before is what an earlier article told.

    An article's own voice tells it, too, where it is of some size and days before: the headline names no claimant.
    """
    earlier = told.day and former.day and told.day <= former.day and told.article != former.article
    if not earlier or former.value != told.value or not kin(former, told, loose=True):
        return False
    if former.claimant and told.claimant:
        return former.claimant.may_be(told.claimant)
    ends = former.figure.origin, told.figure.origin
    near = former.day - told.day <= _WEEK and min(told.value) >= _OF_SOME_SIZE
    return near and (None in ends or ends[0] == ends[1])


def refused(text: str, end: int) -> int | None:
    """Give the number that the words after a count, which ends there, say it was not: 4,060, not 4,600."""
    found = _REFUSED.match(text, end)
    return int(found[1].replace(",", "")) if found else None


def beside(text: str, start: int) -> bool:
    """Tell whether the words before a count set it beside others, as no part of them: on top of some 80,000."""
    return bool(_BESIDE.search(words_before(text, start)))


def puts_right(told: Telling, before: Telling) -> bool:
    """Tell whether a correction says that its count is not the one which an article that it corrects told."""
    chain = told.kind == "correction" and told.root == before.root and told.article != before.article
    return chain and before.value == (told.refused, told.refused) and kin(told, before, loose=True)


def by_the_same(former: Telling, new: Telling) -> bool:
    """Tell whether two counts of an article may be of one claimant: the border agency; the agency had said."""
    if former.claimant and new.claimant:
        return former.claimant.may_be(new.claimant) or _named(former) <= _named(new)
    return former.claimant is None


def _named(telling: Telling) -> set[str]:
    return set(_WORD.findall(telling.claimant.written.lower())) - {"the"}


def words_before(text: str, start: int, most: int = _CLAUSE) -> str:
    """Give the words before a count in its sentence, ``most`` code points at the most."""
    return _SENTENCE_END.split(text[max(0, start - most) : start])[-1]
