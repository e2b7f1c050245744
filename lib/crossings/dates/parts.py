"""The part of a year, month or decade that ``early``, ``mid`` and ``late`` name, as an interval.

A third each, by whole months, days or years: ``early 2009`` is January to April, ``late June`` the 21st to the 30th,
``the mid-1990s`` 1994 to 1996.
"""

from .steps import month_length

_OF_DECADE = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


def part(timex: str, modifier: str | None) -> str | None:
    """Give the part of a date as EDTF; None where the value is no year, month or decade, or no part is named."""
    if modifier not in _OF_YEAR or not timex.replace("-", "").isdecimal() or not int(timex[:3]):
        return None
    if len(timex) == len("199"):
        first, last = _OF_DECADE[modifier]
        return f"{timex}{first}/{timex}{last}"
    if len(timex) == len("2009"):
        first, last = _OF_YEAR[modifier]
        return f"{timex}-{first:02}/{timex}-{last:02}"
    if len(timex) == len("2009-06"):
        first, last = _OF_MONTH[modifier]
        return f"{timex}-{first:02}/{timex}-{min(last, month_length(int(timex[:4]), int(timex[5:]))):02}"
    return None
