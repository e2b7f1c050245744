"""Holds a running total (so many since the war) against the official one known on the day of the report."""

from crossings.findings import number_range
from crossings.record.cumulative import Total, passing

from .official import Counterpart, Official
from .outcome import ANOTHER_COUNT, ONE_GROUP, YEAR, nearest_end, no_verdict, verdict
from .reported import Reported


def running_total(figure: Reported, official: Counterpart) -> dict:
    """Give the row of a running total: stale, if the official one had passed it a year before."""
    day = figure.day
    week = official.totals_on(figure.since, day)
    known = week[0] if week else None
    low, high = figure.reach()
    repeated = next((total for total in week[1:] if low <= total.high and total.low <= high), None)
    if repeated and high < known.low:
        # The count of some days before, in a week in which it grew.
        return verdict(
            figure,
            "in_line",
            repeated,
            f"the official count stood at {number_range(repeated.low, repeated.high)} on {repeated.as_of} and at "
            f"{number_range(known.low, known.high)} on {known.as_of}",
        )
    # Counted since a beginning other than the official one, a lower total is more likely somebody's own.
    share = (
        1 / ANOTHER_COUNT if official.begins and figure.first and figure.first > official.begins + YEAR else ONE_GROUP
    )
    if known and high < share * known.low:
        return no_verdict(
            figure, f"under {share:.0%} of the official {known.low:,} on {known.as_of}: one group rather than all"
        )
    # Stale is what was passed beyond all that its words can mean; the reason tells when its own number was.
    found = _passed(figure, official, high)
    if found and found[1].as_of <= day - YEAR and found[1].known_on <= day:
        point = found[1]
        known = known or Official(
            point.series, point.total, point.total, point.known_on, point.known_from == "published", point.as_of
        )
        below, stated = _passed(figure, official, figure.value) or found
        reason = (
            f"the official count passed {figure.value:,} in {passing(below, stated)} ({stated.total:,} by "
            f"{stated.as_of}) and stood at {number_range(known.low, known.high)} on {known.as_of}, before the report "
            f"of {day}"
        )
        return verdict(figure, "stale", known, reason)
    if known is None:
        return no_verdict(figure, f"no official total since {figure.since or 'the beginning'} was known on {day}")
    top = max(known.high, known.then or 0)
    if low > ANOTHER_COUNT * top:
        return no_verdict(figure, f"more than {ANOTHER_COUNT} times the official {top:,}: another count")
    stands = f"the official count stood at {number_range(known.low, known.high)} on {known.as_of}"
    if known.then:
        stands += f" and at {known.then:,} on {known.then_as_of}"
    if high < known.low:
        return verdict(figure, "below", known, f"{known.low - nearest_end(figure, False):,} below: {stands}")
    if low > top:
        if not known.then and known.as_of < day - YEAR:
            return no_verdict(figure, f"the record ends too early: {stands}, the report is of {day}")
        return verdict(figure, "above", known, f"{nearest_end(figure, True) - top:,} above: {stands}")
    return verdict(figure, "in_line", known, stands)


def passed_anyway(figure: Reported, official: Counterpart) -> str:
    """Say when the official count passed a running total whose report has no day; nothing where it did not."""
    found = _passed(figure, official, figure.value) if figure.running else None
    return f"; the official count passed {figure.value:,} in {passing(*found)} ({found[1].total:,})" if found else ""


def _passed(figure: Reported, official: Counterpart, count: float) -> tuple[Total | None, Total] | None:
    """Give when the record's running total reached a count; None where it did not, or the count is none."""
    return official.passed(figure.since, max(int(count), 1)) if 0 < count < float("inf") else None
