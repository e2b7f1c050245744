"""Holds each reported figure against the record and says how it stands."""

import re
from collections.abc import Iterator, Mapping

import pandas as pd

from crossings.across.reported import FLOWS, Reported, parts_counted, places_counted, publication_days, reported
from crossings.schemas import table

from .counterparts import Counterparts
from .outcome import no_verdict
from .periods import period_count
from .running import dated_total, passed_anyway, running_total
from .stocks import stock

_HIDING = "people in hiding", "an estimate of people in hiding is not held against counted arrivals"
_OF_NOW = re.compile(r"[^.,;:]{0,80}?\b(?:have|has)\b")
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
    counterparts = Counterparts(record)
    told = reported(figures, publication_days(articles))
    texts = {} if articles is None else dict(zip(articles["article_id"], articles["text"].fillna(""), strict=True))
    parts = parts_counted(figures, texts)
    places = places_counted(figures, texts)
    now = _told_of_now(figures, texts)
    rows = zip(told, parts, places, now, strict=True)
    return table("compared", [_row(counterparts, *row) for row in rows])


def _told_of_now(figures: pd.DataFrame, texts: Mapping[str, str]) -> Iterator[bool]:
    """Tell of each figure whether its words say it of the time of the report: 5,000 people have come."""
    for article_id, end in zip(figures["article_id"].tolist(), figures["end"].tolist(), strict=True):
        text = texts.get(article_id)
        yield bool(text) and _OF_NOW.match(text, end) is not None


def _row(counterparts: Counterparts, figure: Reported, part: str | None, place: str | None, now: bool) -> dict:
    why_not = _not_countable(figure)
    if part and not why_not:
        why_not = "some of the people", f"the report counts {part} only, the record everybody"
    if place and not why_not:
        why_not = "some of the people", f"the report counts those {place}, the record the whole country"
    if why_not:
        return no_verdict(figure, *why_not)
    official = counterparts.of(figure)
    if official is None:
        return no_verdict(figure, *_no_series(figure, counterparts.populations(figure)))
    if figure.day is None:
        why_not = "the day of the report is not known" + passed_anyway(figure, official)
        return no_verdict(figure, "no day of the report", why_not)
    if figure.measure == "stock":
        return stock(figure, official)
    if figure.running:
        return running_total(figure, official)
    return (dated_total(figure, official) if now else None) or period_count(figure, official)


def _not_countable(figure: Reported) -> tuple[str, str] | None:
    """Give the obstacle that lies in the figure itself, and the reason in full; None where there is none."""
    if figure.unit != "people":
        return "not counted in people", f"the report counts {figure.unit}, the record people"
    if figure.low is None and figure.high is None:
        return "no number", "the report gives no number"
    if figure.origin is None:
        return "no origin", "no place where the people come from was read in the report"
    if figure.destination is None:
        return "no destination", "no place where the people went or are was read in the report"
    if figure.measure == "flow":
        if figure.action == "hiding":
            return _HIDING
        if figure.action not in FLOWS:
            return "an action no series counts", f"no series counts people who were {figure.action}"
        if figure.when is None:
            return "no period", "no period over which the people are counted was read in the report"
    elif figure.action not in _STOCKS:
        return "an action no series counts", f"no series counts people who are {figure.action}"
    return None


def _no_series(figure: Reported, there: dict[str, list[str]]) -> tuple[str, str]:
    who = f"{_words(figure.population)} from {figure.origin} in {figure.destination}"
    if not there:
        return "people no series counts", f"no series counts {who}"
    if figure.measure in there:
        others = ", ".join(map(_words, there[figure.measure]))
        return "people no series counts", f"no series counts {who}: those of the record are {others}"
    if figure.action == "hiding":
        return _HIDING
    against = "arrivals over a period are not held against a number at a time (stock)"
    if figure.measure == "stock":
        against = "a number of people at a time (stock) is not held against arrivals over a period"
    return "stock against flow", f"{against}: no series counts {who}"


def _words(population: str) -> str:
    return population.replace("_", " ")
