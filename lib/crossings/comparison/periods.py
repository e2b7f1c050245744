"""Holds the count of a period (1,285 in one year) against each official series that counts the same period."""

from calendar import monthrange
from datetime import date

from crossings.across.reported import Reported
from crossings.findings import number_range

from .official import Counterpart, Official
from .outcome import (
    ANOTHER_COUNT,
    MONTH,
    YEAR,
    no_verdict,
    off,
    official_range,
    stood,
    together,
    verdict,
    verdict_by_distance,
)

_EARLY = 3 * MONTH  # after a period, in which counts of it are early ones


def period_count(figure: Reported, official: Counterpart) -> dict:
    """Give the row of a count over a period: the verdict, or why it has no counterpart."""
    if figure.first is None or figure.last is None:
        return no_verdict(figure, "no period", f"the period {figure.when} has no days on the calendar")
    cuts = official.period(figure.first, figure.last)
    if not cuts and figure.last - figure.first > YEAR:
        totals = official.totals_on(figure.first.isoformat(), figure.last)[:1]
        cuts = [total for total in totals if figure.last - total.as_of <= MONTH]
    if not cuts:
        why_not = f"no series counts the period {figure.when} by itself"
        return _total_told(figure, official) or no_verdict(figure, "another period", why_not)
    known = [cut for cut in cuts if _known_by(cut, figure.day)]
    # What a later source says of a period that was over is no reproach to a report, but it can bear it out.
    over = [cut for cut in cuts if cut.as_of <= figure.day and not off(figure, cut)]
    if not known and over:
        return _against_cuts(figure, over, [])
    first = min(cut.known_on for cut in cuts)
    if first > figure.day:
        return no_verdict(figure, "not yet known", f"the count of {figure.when} was known on {first}, after the report")
    refused = _another_period(figure, official, cuts)
    if refused:
        return refused
    if not known:
        why_not = f"the record does not say when its count of {figure.when} was known: the report's may be an early one"
        return no_verdict(figure, "not yet known", why_not)
    low, high = figure.reach()
    official_low, official_high = min(cut.low or 0 for cut in known), max(cut.high or 0 for cut in known)
    if official_high and low > ANOTHER_COUNT * official_high:
        why_not = f"more than {ANOTHER_COUNT} times the official {official_high:,} of {figure.when}: another count"
        return _total_told(figure, official) or no_verdict(figure, "another count", why_not)
    if high * ANOTHER_COUNT < official_low:
        why_not = f"under half of the official {official_low:,} of {figure.when}: one group rather than all"
        return no_verdict(figure, "another count", why_not)
    return _against_cuts(figure, cuts, known)


def _known_by(cut: Official, day: date) -> bool:
    """Tell whether a count was known by a day; one that has no day of publication, only months after its period."""
    return cut.known_on <= day if cut.stated else cut.known_on + _EARLY <= day


def _another_period(figure: Reported, official: Counterpart, cuts: list[Official]) -> dict | None:
    """Refuse a verdict on a count that misses its period and is exactly that of a part of it or of the next year."""
    if not all(off(figure, cut) for cut in cuts):
        return None
    around = [(_in_year(figure.first, years), _in_year(figure.last, years)) for years in (-1, 1)]
    counted = [*official.within(figure.first, figure.last), *(cut for span in around for cut in official.period(*span))]
    for cut in counted:
        if cut.low == cut.high == figure.value and cut.period:
            why_not = f"{figure.value:,} is the official count of {cut.period}, not of {figure.when}"
            return no_verdict(figure, "another period", why_not)
    return None


def _in_year(day: date, years: int) -> date:
    """Give the day some years later; the last of February for the 29th."""
    year = min(max(day.year + years, date.min.year), date.max.year)
    return day.replace(year=year, day=min(day.day, monthrange(year, day.month)[1]))


def _total_told(figure: Reported, official: Counterpart) -> dict | None:
    """Give the verdict on a count that is no period's own but the total by then ("10,006 in all on that day"; "late in
    May it rose to 10,006")."""
    if figure.low == figure.high and figure.hedge == "exact":
        same = official.total_of(figure.value, figure.first, figure.last)
        if same is not None and figure.last - same.as_of <= MONTH:
            return verdict(figure, "in_line", same, f"a running total: the official count {stood(same)}")
    total = official.total_between(figure.last)
    # Where the official total had only begun to grow, a total and a period's own count may be the same.
    if total is None or total.low < ANOTHER_COUNT * (total.high - total.low):
        return None
    low, high = figure.reach()
    if high < total.low or low > total.high:
        return None
    stands = f"a running total: the official count stood at {number_range(total.low, total.high)} about {figure.last}"
    return verdict(figure, "in_line", total, stands)


def _against_cuts(figure: Reported, cuts: list[Official], known: list[Official]) -> dict:
    """Hold a count against each series that counts its period: in line with one is in line, else the nearest counts."""
    agreeing = [cut for cut in known if not off(figure, cut)] or [cut for cut in cuts if not off(figure, cut)]
    if agreeing:
        # The one whose number is nearest to the words; others that agree with them are named, too.
        nearest = min(abs(_distance(figure, cut)) for cut in agreeing)
        chosen = [cut for cut in agreeing if abs(_distance(figure, cut)) == nearest]
    else:
        chosen = [min(known, key=lambda cut: abs(off(figure, cut)))]
    others = [cut for cut in known if cut not in chosen]
    said = f"the official count of {figure.when} is {official_range(chosen[0])}"
    if others or chosen[0].period not in ("", figure.when):
        said += " by " + " and ".join(map(_named, chosen))
    for cut in others:
        said += f"; it is {official_range(cut)} by {_named(cut)}"
    if chosen[0] not in known:
        said += f"; in the record since {chosen[0].known_on}"
    return verdict_by_distance(figure, together(chosen), said)


def _named(cut: Official) -> str:
    return f"{cut.series} ({cut.period})" if cut.period else cut.series


def _distance(figure: Reported, official: Official) -> int:
    number = official.low if official.low is not None else official.high or 0
    return figure.value - number
