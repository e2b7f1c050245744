"""Running totals that were out of date when they were reported: the rows, and a sentence true of any of them."""

import pandas as pd

from crossings.across.reported import publication_days, reported
from crossings.findings import count, number_range
from crossings.record import load_record
from crossings.record.cumulative import passing
from crossings.schemas import DTYPES, SHOWN

from .counterparts import Counterparts

_KINDS = {
    "article_id": "text",
    "figure_id": "text",
    "reported": "day",
    "evidence": "text",
    "low": "number",
    "high": "number",
    "origin": "text",
    "destination": "text",
    "when": "text",
    "dated": "text",
    "claimed_by": "text",
    "passed": "text",
    "passed_by": "day",
    "passed_total": "number",
    "known_total": "number",
    "behind": "number",
    "days_behind": "number",
    "series": "text",
}


def stale(
    compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame, *, record: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Give the running totals that the official count had passed at least a year before the report.

    Parameters
    ----------
    compared, figures, articles : DataFrame
        As :func:`crossings.comparison.compare` and :func:`crossings.extract` give them.
    record : DataFrame, optional
        The record they were compared with; the shipped one if left out.

    Returns
    -------
    DataFrame, one row per stale figure of confidence 0.5 or more, in order of the report
        The figure's ``article_id``, ``figure_id``, ``evidence``, ``low``, ``high`` (people), ``origin``,
        ``destination``, ``when`` and ``claimed_by``; ``dated`` (EDTF of the earlier time that the report
        itself gives the count, else null); ``reported`` (day); ``passed`` (EDTF of the time in which the
        official count passed it), ``passed_by`` (day), ``passed_total`` (people, on that day), ``known_total`` (people,
        known on the day of the report), ``behind`` (people, of that), ``days_behind`` (days since ``passed_by``),
        ``series``.
    """
    record = load_record() if record is None else record
    published = publication_days(articles)
    verdicts = {row["figure_id"]: row for row in compared[compared["verdict"] == "stale"].to_dict("records")}
    chosen = figures[(figures["confidence"] >= SHOWN) & figures["figure_id"].isin(verdicts.keys())]
    counterparts = Counterparts(record)
    rows = []
    for row, figure in zip(chosen.to_dict("records"), reported(chosen, published), strict=True):
        verdict, official = verdicts[figure.figure_id], counterparts.of(figure)
        found = official.passed(figure.since, figure.value) if official else None
        if found:
            below, point = found
            rows.append(
                {name: row[name] for name in _KINDS if name in row}
                | {
                    "reported": figure.day,
                    "dated": figure.ended,
                    "passed": passing(below, point),
                    "passed_by": point.as_of,
                }
                | {"passed_total": point.total, "known_total": verdict["record_low"], "series": verdict["series"]}
                | {"behind": -verdict["gap"], "days_behind": (figure.day - point.as_of).days}
            )
    rows.sort(key=lambda row: (row["reported"], row["article_id"], row["figure_id"]))
    return pd.DataFrame({n: pd.Series([row[n] for row in rows], dtype=DTYPES[kind]) for n, kind in _KINDS.items()})


def stale_sentence(found: pd.DataFrame) -> str:
    """Say how many running totals were out of date when reported, and which was furthest behind the official count.

    Parameters
    ----------
    found : DataFrame
        As :func:`stale` gives it.
    """
    if found.empty:
        return "No reported running total was found to be out of date."
    furthest = max(found.to_dict("records"), key=lambda row: (row["days_behind"], row["figure_id"]))
    verb = "was" if len(found) == 1 else "were"
    return (
        f"{count(len(found), 'reported running total')} {verb} out of date by a year or more: "
        f"{'' if len(found) == 1 else 'furthest behind, '}{number_range(furthest['low'], furthest['high'])} "
        f"from {furthest['origin']} to {furthest['destination']}, reported on {furthest['reported']}, had been passed "
        f"in {furthest['passed']}, when the official count reached {furthest['passed_total']:,}{_dated(found)}."
    )


def _dated(found: pd.DataFrame) -> str:
    """Say how many of the stale totals the reports themselves date to an earlier time."""
    dated = int(found["dated"].notna().sum())
    if not dated:
        return ""
    if len(found) == 1:
        return "; the report itself dates it to an earlier time"
    return f"; {dated} of the {len(found):,} are dated to an earlier time by the report itself"
