"""Gives the months of a budget year and of a season: fiscal 2017, the budget year that ended on Sept. 30, the spring
of 2020."""

import re

from crossings import edtf
from crossings.lexicon import pairs
from crossings.reading import Reading

from .word_classes import CLASSES

_BEGIN = pairs(__file__, "budget_years")
_KINDS = CLASSES["budget"]
_ENDED = CLASSES["ended"]
_BEFORE = 6  # words from "fiscal year" to the day on which it ended
_YEAR = re.compile(r"\d{4}")
_SEASON = re.compile(r"(\d{4})-2([1-4])")
_SPAN = re.compile(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)")
_LENGTH = 12  # months
_QUARTERS = frozenset(["quarter", "quarters"])


def months(reading: Reading, row: dict, value: str, country: str | None) -> str:
    """Give the EDTF of a date's value, that of its months where it is a budget year or a season; ``country`` is the one
    of whose budget it is."""
    season = _SEASON.fullmatch(value)
    if season is not None:
        return _of_a_season(reading, row, int(season[1]), int(season[2]))
    first, _, last = value.partition("/")
    ended = _SEASON.fullmatch(last)
    if ended is not None:  # from May 2014 to the summer of 2016
        return edtf.interval(first, _of_a_season(reading, row, int(ended[1]), int(ended[2])).rpartition("/")[2])
    lower, at = reading.lower, reading.token_at(row["start"])
    begin = reading.sentence_tokens[reading.sentence_of[at]][0]
    words = lower[max(begin, at - _BEFORE) : reading.token_at(row["end"])]
    if _KINDS.isdisjoint(words):
        return value
    if row.get("precision") in ("day", "month") and not _ENDED.isdisjoint(lower[max(begin, at - 2) : at]):
        return _ending(int(row["day_to"].year), row["day_to"].month)
    near = _KINDS.isdisjoint(lower[max(begin, at - 2) : reading.token_at(row["end"])])
    if near or not _YEAR.fullmatch(value) or country not in _BEGIN:
        return value
    return _ending(int(value), (int(_BEGIN[country]) + _LENGTH - 2) % _LENGTH + 1)


def just_ended(reading: Reading, dates: list[dict], sentence: int) -> str | None:
    """Give the EDTF of the budget year on whose end the sentence before a count's turns: No budget year had so few as
    the one that closed on Sunday. There were five; None where none is told. ``dates`` are the last few before it."""
    for row in reversed(dates):
        if reading.sentence_at(row["start"]) != sentence - 1:
            return None
        begin, at = reading.sentence_tokens[sentence - 1][0], reading.token_at(row["start"])
        ended = row.get("precision") == "day" and not _ENDED.isdisjoint(reading.lower[max(begin, at - 2) : at])
        if ended and not _KINDS.isdisjoint(reading.lower[begin:at]):
            return _ending(row["day_to"].year, row["day_to"].month)
    return None


def of_another(value: str | None, beside: str | None) -> str | None:
    """Give the EDTF of the budget year that a year names beside a count of another budget year; None where none is:
    in fiscal 2017 it was 12, and 14 in the year before that."""
    span = _SPAN.fullmatch(beside or "")
    if span is None or not _YEAR.fullmatch(value or "") or span[2] == "01":
        return None
    length = (int(span[3]) - int(span[1])) * _LENGTH + int(span[4]) - int(span[2]) + 1
    return _ending(int(value), int(span[4])) if length == _LENGTH else None


def _ending(year: int, month: int) -> str:
    """Give the twelve months up to a month."""
    begun = year * _LENGTH + month - _LENGTH
    return edtf.interval(f"{begun // _LENGTH:04}-{begun % _LENGTH + 1:02}", f"{year:04}-{month:02}")


def _of_a_season(reading: Reading, row: dict, year: int, season: int) -> str:
    """Give the months of a season, of the north, as it is; those of its quarter where a sentence counts by these."""
    begin, end = reading.sentence_tokens[reading.sentence_at(row["start"])]
    quarterly = not _QUARTERS.isdisjoint(reading.lower[begin:end])
    first = season * 3 + (1 if quarterly else 0)
    ended = first + 2
    return edtf.interval(_month(year, first), _month(year, ended))


def _month(year: int, month: int) -> str:
    return f"{year + (month - 1) // _LENGTH:04}-{(month - 1) % _LENGTH + 1:02}"
