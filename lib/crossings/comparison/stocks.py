"""Holds a number of people at a time against the official numbers, or the estimates, known on the day."""

from crossings.across.reported import Reported

from .official import Counterpart, Official
from .outcome import (
    ANOTHER_COUNT,
    ONE_GROUP,
    YEAR,
    no_verdict,
    off,
    official_range,
    together,
    verdict,
    verdict_by_distance,
)

_STALE = 5 * YEAR  # a number of people at a time says nothing of a time years later
_APART = 10  # estimates of which one is so many times another leave nothing that could be out of line


def too_far_apart(estimates: Official) -> bool:
    """Tell whether estimates, taken together, leave nothing that could be out of line: open below, or tenfold apart."""
    low, high = estimates.low, estimates.high
    return low is None or (high is not None and high >= _APART * low)


def stock(figure: Reported, official: Counterpart) -> dict:
    """Give the row of a number of people at a time."""
    if figure.when and figure.when.endswith("/.."):
        why_not = f"the report counts people since {figure.since}, the record all who are there"
        return no_verdict(figure, "stock against flow", why_not)
    counted = min(figure.last or figure.day, figure.day)
    estimated = official.estimated or figure.action == "hiding"
    found = official.stock_on(counted, figure.day, estimates=estimated)
    what = "estimates in the record" if estimated else "official numbers"
    if not found or counted - max(o.as_of for o in found) > _STALE:
        return no_verdict(figure, "not yet known", f"no number near {counted} was known on {figure.day}")
    near = together(found)
    if estimated and too_far_apart(near):
        why_not = f"the {what} near {counted} run from {official_range(near)}: no count could be out of line with them"
        return no_verdict(figure, "estimates too far apart", why_not)
    low, high = figure.reach()
    if high < ONE_GROUP * (near.low or 0):
        why_not = f"under a tenth of the {what} near {counted}, {near.low:,}: one group rather than all"
        return no_verdict(figure, "another count", why_not)
    # Estimates of people whom nobody counts differ by more than that, and that they do is what matters.
    if not estimated and near.high and low > ANOTHER_COUNT * near.high:
        why_not = f"more than {ANOTHER_COUNT} times the {what} near {counted}, {near.high:,}: another count"
        return no_verdict(figure, "another count", why_not)
    if not estimated and off(figure, near) and counted - near.as_of > YEAR:
        why_not = f"the record ends too early: its latest number is of {near.as_of}, the report's of {counted}"
        return no_verdict(figure, "not yet known", why_not)
    said = f"the {what} known by then, latest {min(near.as_of, figure.day)}, are {official_range(near)}"
    if estimated and figure.high is None and near.high is None:
        why_not = f"both are open upwards, the report's and the {what} near {counted}: neither denies the other"
        return no_verdict(figure, "both open", why_not)
    # "At least 140,000" of people whom nobody counts denies no higher estimate.
    if estimated and figure.high is None and low <= near.high:
        return verdict(figure, "in_line", near, said)
    return verdict_by_distance(figure, near, said)
