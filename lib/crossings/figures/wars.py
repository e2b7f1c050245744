"""Gives the year that "since the war" stands for: of a named war, or of the war of a country."""

from crossings.lexicon import pairs

from . import records
from .word_classes import CLASSES

_NAMED: dict[tuple[str, ...], tuple[int, int | None]] = {}
_OF: dict[str, tuple[int, int | None]] = {}
for _entry, _countries in pairs(__file__, "wars").items():
    *_name, _began, _ended = _entry.split()
    _years = (int(_began), int(_ended) if _ended != "none" else None)
    _NAMED[tuple(word.lower() for word in _name)] = _years
    for _country in (each for each in _countries.split("; ") if each != "-"):
        _OF[_country] = _years
_BEGAN = CLASSES["beginning"]
_REACH, _LONGEST = 10, 6


def since(lower: list[str], begin: int, end: int, country: str | None) -> int | None:
    """Give the year of "since the war" in the tokens ``begin`` to ``end``, of a war named or that of ``country``."""
    for at in range(begin, end):
        if lower[at] != "since" or records.since(lower, begin, at):
            continue
        clause = lower[at + 1 : min(end, at + 1 + _REACH)]
        for stop in (",", ";", "."):
            if stop in clause:
                clause = clause[: clause.index(stop)]
        years = _years_of(clause, country)
        if years is not None:
            return years[0] if not _BEGAN.isdisjoint(clause) or years[1] is None else years[1]
    return None


def _years_of(clause: list[str], country: str | None) -> tuple[int, int | None] | None:
    for at in range(len(clause)):
        for size in range(_LONGEST, 0, -1):
            if tuple(clause[at : at + size]) in _NAMED:
                return _NAMED[tuple(clause[at : at + size])]
    if "war" in clause and clause[clause.index("war") - 1] in ("the", "civil"):
        return _OF.get(country or "")
    return None
