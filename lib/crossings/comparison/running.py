"""Holds a running total (so many since the war) against the official one known on the day of the report."""

from dataclasses import replace

from crossings.across.reported import Reported
from crossings.findings import number_range
from crossings.record.cumulative import Total, passing

from .official import Counterpart, Official
from .outcome import ANOTHER_COUNT, MONTH, ONE_GROUP, YEAR, nearest_end, no_verdict, stood, verdict

_YEAR_DIGITS = 4


def running_total(figure: Reported, official: Counterpart) -> dict:
    """Give the row of a running total: stale, if the official one had passed it a year before.

    One that its words give no beginning, but an end before the report, is held against what was known at that end.
    """
    if figure.last is not None and figure.last > figure.day + MONTH:
        why_not = f"the report of {figure.day} tells of a time still to come, {figure.when}"
        return no_verdict(figure, "not yet known", why_not)
    dated = figure.first is None and figure.last is not None and figure.last < figure.day
    if dated and figure.last < figure.day - MONTH:
        figure = replace(figure, day=figure.last)
    week = official.totals_on(figure.since, figure.day)
    known = _since_some_day(figure, official, week[0]) if week else None
    row = _stale(figure, official, known) if known is None or not _too_few(figure, official, known, dated) else None
    if row:
        return row
    if known is None:
        why_not = f"no official total since {figure.since or 'the beginning'} was known on {figure.day}"
        return no_verdict(figure, "not yet known", why_not)
    return _repeated(figure, week) or _against(figure, official, known, dated)


def _since_some_day(figure: Reported, official: Counterpart, known: Official) -> Official:
    """Widen an official total since the first day of a year to what it is since any day of it: since 2004."""
    since = figure.since
    own = official.begins and figure.first and figure.first > official.begins
    if not own or not since or not (since.isdigit() and len(since) == _YEAR_DIGITS):
        return known
    later = official.totals_on(f"{int(since) + 1:04}", figure.day)
    return replace(known, low=min(known.low, later[0].low)) if later and later[0].as_of == known.as_of else known


def dated_total(figure: Reported, official: Counterpart) -> dict | None:
    """Give the row of a running total that the report itself dates to an earlier time, if it was stale by then."""
    if not figure.ended or (official.begins and figure.first > official.begins + YEAR):
        return None
    week = official.totals_on(figure.since, figure.day)
    row = _stale(figure, official, week[0] if week else None)
    return row and row | {"reason": f"a count of {figure.ended} by the report's own words: {row['reason']}"}


def _too_few(figure: Reported, official: Counterpart, known: Official, dated: bool) -> bool:
    """Tell whether a total is so low that it counts one group; ``dated`` where its words give only its end."""
    # Counted since a beginning other than the official one, a lower total is more likely somebody's own.
    # So is one of no beginning that its words date: 900 by the end of June, in a report of who came of late.
    own = official.begins and figure.first and figure.first > official.begins + YEAR
    return figure.reach()[1] < (1 / ANOTHER_COUNT if own or dated else ONE_GROUP) * known.low


def _stale(figure: Reported, official: Counterpart, known: Official | None) -> dict | None:
    """Give the row of a total that was passed a year before the report, beyond all that its words can mean."""
    day = figure.day
    found = _passed(figure, official, figure.reach()[1])
    if not found or found[1].as_of > day - YEAR or found[1].known_on > day:
        return None
    point = found[1]
    known = known or Official(
        point.series, point.total, point.total, point.known_on, point.known_from == "published", point.as_of
    )
    below, stated = _passed(figure, official, figure.value) or found
    reason = (
        f"the official count passed {figure.value:,} in {passing(below, stated)} ({stated.total:,} by {stated.as_of}) "
        f"and {stood(known)}, before the report of {day}"
    )
    return verdict(figure, "stale", known, reason, nearest_end(figure, False) - known.low)


def _repeated(figure: Reported, week: list[Official]) -> dict | None:
    """Give the row of a total that is the official one of some days before, in a week in which that grew."""
    low, high = figure.reach()
    if high >= week[0].low:
        return None
    for total in week[1:]:
        if low <= total.high and total.low <= high:
            now = f"{number_range(week[0].low, week[0].high)} on {week[0].as_of}"
            return verdict(figure, "in_line", total, f"the official count {stood(total)} and at {now}")
    return None


def _against(figure: Reported, official: Counterpart, known: Official, dated: bool) -> dict:
    """Hold a total against the last official one known and the next that the record has."""
    low, high = figure.reach()
    if _too_few(figure, official, known, dated):
        why_not = f"far below the official {known.low:,} on {known.as_of}: one group rather than all"
        return no_verdict(figure, "another count", why_not)
    top = max(known.high, known.then or 0)
    if low > ANOTHER_COUNT * top:
        why_not = f"more than {ANOTHER_COUNT} times the official {top:,}: another count"
        return no_verdict(figure, "another count", why_not)
    stands = f"the official count {stood(known)}"
    if known.then:
        stands += f" and at {known.then:,} on {known.then_as_of}"
    if high < known.low:
        gap = nearest_end(figure, False) - known.low
        return verdict(figure, "below", known, f"{-gap:,} below: {stands}", gap)
    if low > known.high and known.then:
        # What the verdict rests on: the report is of a day between the last count known and the next.
        known = replace(known, high=top)
        stands += "; the report is held against the span between the two"
    if low > top:
        if not known.then and known.as_of < figure.day - YEAR:
            why_not = f"the record ends too early: {stands}, the report is of {figure.day}"
            return no_verdict(figure, "not yet known", why_not)
        gap = nearest_end(figure, True) - top
        return verdict(figure, "above", known, f"{gap:,} above: {stands}", gap)
    return verdict(figure, "in_line", known, stands)


def passed_anyway(figure: Reported, official: Counterpart) -> str:
    """Say when the official count passed a running total whose report has no day; nothing where it did not."""
    found = _passed(figure, official, figure.value) if figure.running else None
    return f"; the official count passed {figure.value:,} in {passing(*found)} ({found[1].total:,})" if found else ""


def _passed(figure: Reported, official: Counterpart, count: float) -> tuple[Total | None, Total] | None:
    """Give when the record's running total reached a count; None where it did not, or the count is none."""
    return official.passed(figure.since, max(int(count), 1)) if 0 < count < float("inf") else None
