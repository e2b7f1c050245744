"""How precisely a chart draws a span of days: to the day, to some weeks, or longer."""

from datetime import date

import pandas as pd

from .fills import EMPTY, HATCHED, WHOLE

_SEASON = 93  # days of the longest season or quarter
DAY, WEEKS, LONGER = "known to the day", "to a week, a month or a season", "to a year, or going on for longer"
PRECISIONS = {DAY: WHOLE, WEEKS: HATCHED, LONGER: EMPTY}


def precision(first: date, last) -> str:
    """Give how precisely a time is known; ``last`` is null where the end is open."""
    if pd.isna(last):
        return LONGER
    days = (last - first).days
    return DAY if days == 0 else WEEKS if days < _SEASON else LONGER
