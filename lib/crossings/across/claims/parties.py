"""Tells that two reports mean one party of people: in news of the same days, or recalled long after.

The words by a small number are few, and each report chooses its own; what else the articles tell of is the same.
"""

from datetime import timedelta

from crossings.across.reported import Telling
from crossings.across.reported.news import one_news, shared

from .kinship import ends_meet, kin, windows_meet

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_PARTY = 10  # people from here on: a smaller number is told of very many parties
_POPULATION = 1000  # a number from here on is of a population, not of a party on its way
_RECALLED, _OF_FEW = 7.0, 10.0  # weight of the words in which what is recalled meets the whole of the first report


def in_one_news(one: Telling, other: Telling) -> bool:
    """Tell whether two articles of one piece of news give one number of people who may be the same."""
    if not _alike(one, other) or not one_news(one.news, other.news, (one.day, other.day)):
        return False
    # They were stopped on Monday, and are held on Friday.
    slack = _DAY if one.figure.action == other.figure.action else _WEEK
    if one.dated and other.dated and not windows_meet(one, other, slack=slack):
        return False
    # Two may be drivers here and children there.
    return min(one.value) >= _PARTY or (one.leads and other.leads) or bool(one.said & other.said)


def recalled(one: Telling, other: Telling) -> bool:
    """Tell whether one article recalls in a sentence the people whom another was about: of the same number and time."""
    first, later = sorted((one, other), key=lambda telling: telling.in_time)
    if not first.leads or not _alike(one, other) or None in (one.day, other.day):
        return False
    if not (later.dated and windows_meet(first, later, slack=_DAY) and ends_meet(one, other)):
        return False
    return shared(later.said, first.news) >= (_RECALLED if min(one.value) >= _PARTY else _OF_FEW)


def _alike(one: Telling, other: Telling) -> bool:
    if one.value != other.value or one.figure.running or other.figure.running:
        return False
    # Of a population in one country no other report has the number by chance: 140,000 in three provinces, 140,000.
    many = min(one.value) >= _POPULATION
    return kin(one, other, loose=not many, places=not many)
