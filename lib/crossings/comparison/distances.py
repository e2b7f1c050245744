"""How far each figure stood from what was known on the day of its report, and the series behind it."""

import pandas as pd

from crossings.across.reported import publication_days, reported
from crossings.edtf import day_range
from crossings.schemas import DTYPES, SHOWN

_KINDS = {
    "reported": "day",
    "evidence": "text",
    "low": "number",
    "high": "number",
    "claimed_by": "text",
    "verdict": "text",
    "record_low": "number",
    "record_high": "number",
    "gap": "number",
    "percent": "share",
    "known_on": "text",
    "days_known": "number",
    "series": "text",
    "reason": "text",
    "figure_id": "text",
    "article_id": "text",
}
_SERIES = {
    "series": "text",
    "population": "text",
    "origin": "text",
    "destination": "text",
    "measure": "text",
    "figures": "number",
    "rows": "number",
    "first": "text",
    "last": "text",
    "source_publisher": "list",
    "source_url": "list",
}


def distances(compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give how far each figure that has a counterpart in the record stood from it on the day of the report.

    Parameters
    ----------
    compared, figures, articles : DataFrame
        As :func:`crossings.comparison.compare` and :func:`crossings.extract` give them.

    Returns
    -------
    DataFrame, one row per figure of confidence 0.5 or more with a verdict, in order of the report
        ``reported`` (day of the report; empty where it is not known: the last day that the figure counts stands for
        it, in the order of rows, too), ``evidence``,
        ``low`` and ``high`` (people), ``claimed_by``, ``verdict``; ``record_low`` and ``record_high`` (people) as known
        on that day, up to the next count where the verdict rests on it, ``gap`` (people above it; below: less than
        zero), ``percent`` (the gap in percent of the record's nearer end), ``known_on`` (EDTF) and ``days_known`` (days
        that the record's count had been known by then; below zero where it came later and bears the report out),
        ``series``, ``reason``, ``figure_id``, ``article_id``.
    """
    against = compared[compared["verdict"] != "not_comparable"].set_index("figure_id")
    chosen = figures[(figures["confidence"] >= SHOWN) & figures["figure_id"].isin(against.index)]
    rows = []
    published = publication_days(articles)
    told = reported(chosen, published)
    for row, figure, verdict in zip(
        chosen.to_dict("records"), told, against.loc[chosen["figure_id"]].to_dict("records"), strict=True
    ):
        row |= verdict | {"reported": published.get(row["article_id"])}
        end = row["record_high"] if row["gap"] > 0 else row["record_low"]
        row["percent"] = None if pd.isna(end) or not end else round(100 * row["gap"] / end, 1)
        row["days_known"] = (figure.day - day_range(row["known_on"])[1]).days
        rows.append(((figure.day, row["article_id"], row["start"]), row))
    rows.sort(key=lambda placed: placed[0])
    return _typed([row for _, row in rows], _KINDS)


def record_series(compared: pd.DataFrame, record: pd.DataFrame) -> pd.DataFrame:
    """Give the series of the record that figures were held against, with the sources they were read in.

    Parameters
    ----------
    compared, record : DataFrame
        As :func:`crossings.comparison.compare` and :func:`crossings.record.load_record` give them.

    Returns
    -------
    DataFrame, one row per series, that with most figures first, equals by name
        ``series``, ``population``, ``origin``, ``destination``, ``measure`` (stock, flow), ``figures`` (held against
        it), ``rows`` (of the record), ``first`` and ``last`` (EDTF of its periods), ``source_publisher`` and
        ``source_url`` (lists).
    """
    held: dict[str, int] = {}
    for named in compared["series"].dropna():
        for series in named.split(", "):
            held[series] = held.get(series, 0) + 1
    rows = []
    for series, members in record[record["series"].isin(held)].groupby("series"):
        periods = sorted(members["period"], key=_in_time)
        rows.append(
            {name: members[name].iloc[0] for name in ("population", "origin", "destination", "measure")}
            | {"series": series, "figures": held[series], "rows": len(members)}
            | {"first": periods[0], "last": periods[-1]}
            | {name: _distinct(members[name]) for name in ("source_publisher", "source_url")}
        )
    rows.sort(key=lambda row: (-row["figures"], row["series"]))
    return _typed(rows, _SERIES)


def _distinct(cells: pd.Series) -> list[str]:
    """Give the values of a column of sources; a cell may name several, parted by semicolons."""
    return sorted({value for cell in cells.dropna() for value in cell.split("; ")})


def _in_time(period: str) -> tuple[str, ...]:
    return tuple(day.isoformat() if day else "" for day in day_range(period))


def _typed(rows: list[dict], kinds: dict[str, str]) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series([r[name] for r in rows], dtype=DTYPES[kind]) for name, kind in kinds.items()})
