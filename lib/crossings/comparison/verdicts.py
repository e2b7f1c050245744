"""Holds each reported figure against the record and says how it stands."""

import re
from datetime import timedelta

import pandas as pd

from crossings.findings import number_range
from crossings.lexicon import words
from crossings.record import Passed, passed_on
from crossings.schemas import table

from .official import Official, counterpart, period_count, stock_on, total_on
from .reported import FLOWS, Reported, publication_days, reported

_YEAR, _MONTH = timedelta(days=365), timedelta(days=31)
_STALE_STOCK = 5 * _YEAR  # a number of people at a time says nothing of a time years later
_ONE_GROUP = 0.1  # a flow under this share of its period's count is one group rather than all who came
_ANOTHER_COUNT = 2  # a flow beyond so many times its period's count is not a count of that period
_PART_PEOPLE = words(__file__, "part_people")
_CLAUSE_END = re.compile(r"[,.;:()]|\b(?:and|but|while|against)\b")
_STOCKS = frozenset({"hiding", "hosted", "displaced", "arrived", "fled", "other"})


def compare(figures: pd.DataFrame, record: pd.DataFrame, articles: pd.DataFrame | None = None) -> pd.DataFrame:
    """Give the verdict on each figure against what the record had on the day of the report.

    Parameters
    ----------
    figures : DataFrame
        One row per figure, as :func:`crossings.extract` gives them.
    record : DataFrame
        As :func:`crossings.record.load_record` gives it, or series of your own with the same columns.
    articles : DataFrame, optional
        For the day of each report; without it, or for an undated article, the last day of what the figure counts.

    Returns
    -------
    DataFrame, one row per figure, in the order of ``figures``
        The columns of ``crossings.schemas.TABLES["compared"]``. A running total is *stale* if the official one had
        passed it, beyond any rounding in its words, at least a year before the report; ``record_low`` and
        ``record_high`` are then what was known on the day of the report. The reason tells when it was passed.
    """
    published = publication_days(articles)
    texts = {} if articles is None else dict(zip(articles["article_id"], articles["text"].fillna(""), strict=True))
    return table(
        "compared",
        [
            _row(reported(row, published), record, _part_counted(row, texts.get(row["article_id"], "")))
            for row in figures.to_dict("records")
        ],
    )


def _part_counted(row: dict, text: str) -> str | None:
    """Give the word that makes a count one of some of the people (24,944 of them women); None where it is of all."""
    following = _CLAUSE_END.split(text[row["end"] : row["end"] + 60] if text else "", maxsplit=1)[0].lower().split()[:5]
    return next((word for word in following if word in _PART_PEOPLE), None)


def _row(figure: Reported, record: pd.DataFrame, part: str | None) -> dict:
    why_not = _not_countable(figure) or (part and f"the report counts {part} only, the official series everybody")
    if why_not:
        return _no(figure, why_not)
    rows = counterpart(record, figure)
    if rows.empty:
        return _no(figure, _no_series(figure, record))
    if figure.day is None:
        return _no(figure, "the day of the report is not known" + _passed_anyway(figure, rows))
    if figure.measure == "stock":
        return _stock(figure, rows)
    return _running(figure, rows) if figure.running else _period(figure, rows)


def _no(figure: Reported, reason: str) -> dict:
    return {"figure_id": figure.figure_id, "verdict": "not_comparable", "reason": reason}


def _not_countable(figure: Reported) -> str | None:
    if figure.unit != "people":
        return f"the report counts {figure.unit}, the official series people"
    if figure.low is None and figure.high is None:
        return "the report gives no number"
    if figure.origin is None:
        return "the report does not say where the people come from"
    if figure.destination is None:
        return "the report does not say where the people went or are"
    if figure.measure == "flow":
        if figure.action == "hiding":
            return "an estimate of people in hiding is not held against counted arrivals"
        if figure.action not in FLOWS:
            return f"no series counts people who were {figure.action}"
        if figure.when is None:
            return "the report does not say over which period the people are counted"
    elif figure.action not in _STOCKS:
        return f"no series counts people who are {figure.action}"
    return None


def _no_series(figure: Reported, record: pd.DataFrame) -> str:
    there = record[
        record["origin"].eq(figure.origin).fillna(False) & record["destination"].eq(figure.destination).fillna(False)
    ]
    who = f"{figure.population.replace('_', ' ')} from {figure.origin} in {figure.destination}"
    if there.empty:
        return f"no series counts {who}"
    if (there["measure"] == figure.measure).any():
        return f"no series counts {who}: those of the record are {_populations(there)}"
    if figure.action == "hiding":
        return "an estimate of people in hiding is not held against counted arrivals"
    if figure.measure == "stock":
        return (
            f"a number of people at a time (stock) is not held against arrivals over a period: no series counts {who}"
        )
    return f"arrivals over a period are not held against a number at a time (stock): no series counts {who}"


def _populations(rows: pd.DataFrame) -> str:
    return ", ".join(sorted({population.replace("_", " ") for population in rows["population"]}))


def _passed(figure: Reported, rows: pd.DataFrame, count: float) -> Passed | None:
    """Give when the record's running total reached a count; None where it did not, or the count is none."""
    if not 0 < count < float("inf"):
        return None
    return passed_on(rows, None, figure.origin, figure.destination, max(int(count), 1), since=figure.since)


def _passed_anyway(figure: Reported, rows: pd.DataFrame) -> str:
    found = _passed(figure, rows, figure.value) if figure.running else None
    return f"; the official count passed {figure.value:,} in {found.period} ({found.total:,})" if found else ""


def _running(figure: Reported, rows: pd.DataFrame) -> dict:
    day = figure.day
    # Stale is what was passed beyond all that its words can mean; the reason tells when its own number was.
    found = _passed(figure, rows, figure.reach()[1])
    known = total_on(rows, figure.since, day)
    if found and found.by <= day - _YEAR and found.known_on <= day:
        known = known or Official(
            found.series, found.total, found.total, found.known_on, found.known_from == "published", found.by
        )
        stated = _passed(figure, rows, figure.value) or found
        reason = (
            f"the official count passed {figure.value:,} in {stated.period} ({stated.total:,} by {stated.by}) and "
            f"stood at {number_range(known.low, known.high)} on {known.as_of}, before the report of {day}"
        )
        return _verdict(figure, "stale", known, reason)
    if known is None:
        return _no(figure, f"no official total since {figure.since or 'the beginning'} was known on {day}")
    low, high = figure.reach()
    top = max(known.high, known.then or 0)
    stands = f"the official count stood at {number_range(known.low, known.high)} on {known.as_of}"
    if known.then:
        stands += f" and at {known.then:,} on {known.then_as_of}"
    if high < known.low:
        return _verdict(figure, "below", known, f"{known.low - _nearest(figure, False):,} below: {stands}")
    if low > top:
        if not known.then and known.as_of < day - _YEAR:
            return _no(figure, f"the record ends too early: {stands}, the report is of {day}")
        return _verdict(figure, "above", known, f"{_nearest(figure, True) - top:,} above: {stands}")
    return _verdict(figure, "in_line", known, stands)


def _nearest(figure: Reported, above: bool) -> int:
    """Give the end of the reported count that is nearer to a record below (or above) it."""
    first, second = (figure.low, figure.high) if above else (figure.high, figure.low)
    return first if first is not None else second


def _period(figure: Reported, rows: pd.DataFrame) -> dict:
    if figure.first is None or figure.last is None:
        return _no(figure, f"the period {figure.when} has no days on the calendar")
    found = period_count(rows, figure.first, figure.last)
    if not found and figure.last - figure.first > _YEAR:
        total = total_on(rows, figure.first.isoformat(), figure.last)
        found = [total] if total and figure.last - total.as_of <= _MONTH else []
    if not found:
        return _no(figure, f"no series counts the period {figure.when} by itself")
    known = [official for official in found if official.known_on <= figure.day]
    if not known:
        return _no(
            figure, f"the count of {figure.when} was known on {min(o.known_on for o in found)}, after the report"
        )
    official = _together(known)
    if official.high and figure.reach()[0] > _ANOTHER_COUNT * official.high:
        return _no(
            figure, f"more than {_ANOTHER_COUNT} times the official {official.high:,} of {figure.when}: another count"
        )
    if figure.reach()[1] < _ONE_GROUP * (official.low or 0):
        return _no(
            figure, f"under a tenth of the official {official.low:,} of {figure.when}: one group rather than all"
        )
    return _against(figure, official, f"the official count of {figure.when} is")


def _stock(figure: Reported, rows: pd.DataFrame) -> dict:
    counted = min(figure.last or figure.day, figure.day)
    estimates = figure.action == "hiding"
    found = stock_on(rows, counted, figure.day, estimates=estimates)
    what = "estimates in the record" if estimates else "official numbers"
    if not found or counted - max(o.as_of for o in found) > _STALE_STOCK:
        return _no(figure, f"no number near {counted} was known on {figure.day}")
    official = _together(found)
    return _against(figure, official, f"the {what} known by then, latest {min(official.as_of, figure.day)}, are")


def _together(found: list[Official]) -> Official:
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


def _against(figure: Reported, official: Official, stands: str) -> dict:
    low, high = figure.reach()
    said = f"{stands} {number_range(_null(official.low), _null(official.high))}"
    if official.low is not None and high < official.low:
        return _verdict(figure, "below", official, f"{official.low - _nearest(figure, False):,} below: {said}")
    if official.high is not None and low > official.high:
        return _verdict(figure, "above", official, f"{_nearest(figure, True) - official.high:,} above: {said}")
    return _verdict(figure, "in_line", official, said)


def _null(number: int | None):
    return pd.NA if number is None else number


def _verdict(figure: Reported, verdict: str, official: Official, reason: str) -> dict:
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
        "reason": reason,
    }
