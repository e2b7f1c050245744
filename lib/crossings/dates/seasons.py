"""Recognises seasons: "last fall", "summer 1918", "the winter of 1994"."""

from datetime import date

from .anchoring import Anchoring
from .mention import Mention
from .steps import first_day
from .told import year_of
from .vocabulary import CLASSES, SEASONS
from .years import opening

# The middle of each, in months of the year that names it: the winter of 2004 is that of January 2005.
_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 13}
_REACH = 8  # tokens: by summer the last of them had left
_UP_TO = frozenset(["until", "till", "by", "since", "before"])
_POINTING = frozenset(["this", "last", "next"])
_END_OF_WINTER = 3  # March
_BEFORE_SEASON = CLASSES["before_the_season"]


def season(lower: list[str], i: int, floor: int, anchoring: Anchoring) -> list[Mention]:
    """Read ``last fall``, ``summer 1918`` and ``the winter of 1994``."""
    code, first, last = SEASONS[lower[i]], i, i + 1
    before = lower[i - 1] if i > floor else ""
    if told := year_of(lower, last, anchoring):
        first, modifier = opening(lower, i, floor)
        first -= first > floor and lower[first - 1] == "the"
        return [Mention(first, told[1], "DATE", f"{told[0]}-{code}", "season", 0.9, modifier, *told[2:])]
    if before in ("every", "each"):
        return [Mention(i - 1, last, "SET", f"XXXX-{code}", "every_season", 0.85)]
    base, anchor, why = anchoring.base()
    if anchoring.narrative and anchoring.last and before not in ("last", "next") and base:
        first -= before in ("the", "that", "this")
        return [Mention(first, last, "DATE", f"{base.year:04}-{code}", "season", 0.4, None, anchor, why)]
    if before in ("and", "or") and lower[i - 2] in SEASONS and i - 3 >= 0 and lower[i - 3] in _POINTING:
        before = lower[i - 3]  # this spring and summer
    if base is None:
        return []
    over, first = last_over(code, base), i - (before in _POINTING and i > floor and lower[i - 1] == before)
    if before in ("the", "past") and i - 2 >= floor and anchoring.published:
        lead = lower[i - 2]
        if before == "past" and lead in ("this", "the"):
            return [Mention(i - 2, last, "DATE", f"{over:04}-{code}", "season", 0.7, None, anchor, why)]
        if before == "the" and lead in _BEFORE_SEASON:
            # One still to come is not told of in the past.
            year = base.year if _MIDDLE[code] - 1 <= base.month or anchoring.future(i - 1, last) else over
            return [Mention(i - 1, last, "DATE", f"{year:04}-{code}", "season", 0.5, None, anchor, why)]
    if before == "following" and anchoring.last and (told := first_day(anchoring.last)):
        first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
        value, why = (
            f"{min(told.year + (told.month >= _MIDDLE[code]), 9999):04}-{code}",
            "the next one after the date told",
        )
        return [Mention(first, last, "DATE", value, "season", 0.7, None, "other_date", why)]
    if before in _UP_TO and anchoring.published:
        # Until autumn, by summer: the next one, but for what is told as over.
        past = before == "since" or (before == "by" and "had" in lower[max(floor, i - _REACH) : last + _REACH])
        year = over if past else over + 1
        return [Mention(i, last, "DATE", f"{min(year, 9999):04}-{code}", "season", 0.6, None, anchor, why)]
    if before not in _POINTING:
        return []
    this = base.year - (code == "WI" and base.month <= _END_OF_WINTER)
    year = {"last": over, "this": this, "next": over + 1}[before]
    return [Mention(first, last, "DATE", f"{min(year, 9999):04}-{code}", "season", 0.8, None, anchor, why)]


def last_over(code: str, base: date) -> int:
    """Give the year that names the last season of a kind whose middle is over: the winter of 2004 in October 2005."""
    return max(base.year - (_MIDDLE[code] >= base.month) - (code == "WI" and base.month == 1), 1)
