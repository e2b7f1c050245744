"""Writes a row of the table ``compared``: the verdict with what it rests on, or why there is none."""

from datetime import timedelta

import pandas as pd

from crossings.across.reported import Reported
from crossings.findings import number_range

from .official import Official

YEAR, MONTH = timedelta(days=365), timedelta(days=31)
ONE_GROUP = 0.1  # a total under this share of the official one is of one group rather than of all
ANOTHER_COUNT = 2  # a count beyond so many times the official one, or under that part of it, counts something else


def no_verdict(figure: Reported, obstacle: str, reason: str) -> dict:
    """Give the row of a figure that cannot be held against the record: what kind of obstacle, and the full reason."""
    return {"figure_id": figure.figure_id, "verdict": "not_comparable", "obstacle": obstacle, "reason": reason}


def verdict(figure: Reported, verdict: str, official: Official, reason: str, gap: int = 0) -> dict:
    """Give the row of a figure with its verdict; what stands for an unknown day is added to the reason."""
    if not official.stated:
        reason += "; the record has no day of publication, the end of its period stands for it"
    if figure.dated_by != "published":
        reason += "; the report's day is not known, the last day it counts stands for it"
    return {
        "figure_id": figure.figure_id,
        "series": official.series,
        "record_low": official.low,
        "record_high": official.high,
        "known_on": official.known_on.isoformat(),
        "verdict": verdict,
        "gap": gap,
        "reason": reason,
    }


def verdict_by_distance(figure: Reported, official: Official, said: str) -> dict:
    """Give the verdict by how far the count is off, which the reason says first."""
    by = off(figure, official)
    if not by:
        return verdict(figure, "in_line", official, said)
    side = "above" if by > 0 else "below"
    return verdict(figure, side, official, f"{abs(by):,} {side}: {said}", by)


def off(figure: Reported, official: Official) -> int:
    """Give by how much a count is above (below: less than zero) an official one; zero where it is in line."""
    low, high = figure.reach()
    if official.low is not None and high < official.low:
        return nearest_end(figure, False) - official.low
    if official.high is not None and low > official.high:
        return nearest_end(figure, True) - official.high
    return 0


def nearest_end(figure: Reported, above: bool) -> int:
    """Give the end of the reported count that is nearer to a record below (or above) it."""
    first, second = (figure.low, figure.high) if above else (figure.high, figure.low)
    return first if first is not None else second


def together(found: list[Official]) -> Official:
    """Give what several series say as one span, from the lowest to the highest; never a mean."""
    if len(found) == 1:
        return found[0]
    numbers = [n for o in found for n in (o.low, o.high) if n is not None]
    return Official(
        series=", ".join(sorted(o.series for o in found)),
        low=min(numbers),
        high=max(numbers),
        known_on=max(o.known_on for o in found),
        stated=all(o.stated for o in found),
        as_of=max(o.as_of for o in found),
    )


def official_range(official: Official) -> str:
    """Give an official count in words."""
    low, high = (pd.NA if number is None else number for number in (official.low, official.high))
    return number_range(low, high)


def stood(total: Official) -> str:
    """Say where an official running total stood, and when."""
    return f"stood at {number_range(total.low, total.high)} on {total.as_of}"
