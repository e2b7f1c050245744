"""Recognises seasons: "last fall", "summer 1918", "the winter of 1994"."""

from .anchoring import Anchoring
from .mention import Mention
from .steps import first_day
from .told import year_of
from .vocabulary import CLASSES, SEASONS
from .years import opening

_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
_REACH = 8  # tokens: by summer the last of them had left
_UP_TO = frozenset(["until", "till", "by", "since"])
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
    if before in ("the", "past") and i - 2 >= floor and base and anchoring.published:
        lead = lower[i - 2]
        if before == "past" and lead in ("this", "the"):
            year = base.year - (_SEASON_MONTH[code] >= base.month)
            return [Mention(i - 2, last, "DATE", f"{year:04}-{code}", "season", 0.7, None, anchor, why)]
        if before == "the" and lead in _BEFORE_SEASON:
            # One still to come is not told of in the past.
            back = _SEASON_MONTH[code] - 1 > base.month and anchoring.tense(i - 1, last) == "past"
            return [Mention(i - 1, last, "DATE", f"{base.year - back:04}-{code}", "season", 0.5, None, anchor, why)]
    if before == "following" and anchoring.last and (told := first_day(anchoring.last)):
        first = i - 1 - (i - 2 >= floor and lower[i - 2] == "the")
        value, why = (
            f"{min(told.year + (told.month >= _SEASON_MONTH[code]), 9999):04}-{code}",
            "the next one after the date told",
        )
        return [Mention(first, last, "DATE", value, "season", 0.7, None, "other_date", why)]
    if before in _UP_TO and anchoring.published:
        # Until autumn, by summer: the next one, but for what is told as over.
        middle = _SEASON_MONTH[code]
        over = before == "since" or (before == "by" and "had" in lower[max(floor, i - _REACH) : last + _REACH])
        year = base.year - (middle >= base.month) if over else base.year + (middle <= base.month and base.year < 9999)
        return [Mention(i, last, "DATE", f"{year:04}-{code}", "season", 0.6, None, anchor, why)]
    if before not in ("this", "last", "next") or base is None:
        return []
    middle = _SEASON_MONTH[code]
    year = (
        base.year
        + (base.year < 9999 and before == "next" and middle < base.month)
        - (before == "last" and middle >= base.month)
    )
    return [Mention(i - 1, last, "DATE", f"{year:04}-{code}", "season", 0.8, None, anchor, why)]
