"""Running totals that the record had passed when they were reported: the rows, and a sentence true of any of them."""

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
    """Say how many running totals were out of date as they were told, and which had been passed the longest before.

    Totals that the report itself dates to an earlier time are told apart: it does not say that they are of its day.

    Parameters
    ----------
    found : DataFrame
        As :func:`stale` gives it.
    """
    now, then = found[found["dated"].isna()], found[found["dated"].notna()]
    if now.empty:
        said = "No reported running total was found to be out of date" + ("" if then.empty else " as it was told")
    else:
        row = furthest(now)
        said = (
            f"{count(len(now), 'reported running total')} {'was' if len(now) == 1 else 'were'} out of date by a year "
            f"or more: {'' if len(now) == 1 else 'the longest, '}{number_range(row['low'], row['high'])} "
            f"from {row['origin']} to {row['destination']}, reported on {row['reported']}, had been passed "
            f"in {row['passed']}, when the official count reached {row['passed_total']:,}"
        )
    if then.empty:
        return f"{said}."
    row = furthest(then)
    whose = "1 that its report dates" if len(then) == 1 else f"{len(then):,} that their reports date"
    return (
        f"{said}; {whose} to an earlier time had been passed a year or more before the report "
        f"({'' if len(then) == 1 else 'the longest: '}{number_range(row['low'], row['high'])} from {row['origin']} "
        f"to {row['destination']}, told on {row['reported']} as of {row['dated']}; the official count known that day "
        f"was {row['known_total']:,})."
    )


def furthest(found: pd.DataFrame) -> dict:
    """Give the row of stale totals that had been passed the longest before."""
    return max(found.to_dict("records"), key=lambda row: (row["days_behind"], row["figure_id"]))
