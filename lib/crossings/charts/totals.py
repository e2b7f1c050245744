"""Reported running totals beside the official count that was known on the day of the report."""

from datetime import timedelta

import pandas as pd

from .labels import label_marks
from .marks import draw
from .scales import count_axis, day_axis
from .style import GREEN, VOICES, as_written, chart, nothing, source_line, voices_key
from .told import Told, movement, rows_of, told, years_of


def _held(compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame) -> tuple[list[Told], pd.DataFrame]:
    """Give the running totals that have an official counterpart, and the verdict on each."""
    held = compared[compared["verdict"] != "not_comparable"].set_index("figure_id")
    items = [t for t in told(figures, articles) if t.day and t.running and t.figure_id in held.index]
    return items, held.loc[[item.figure_id for item in items]]


def reported_against_record_rows(compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give the running totals that :func:`reported_against_record` draws, in order of the report.

    Returns
    -------
    DataFrame
        ``day`` (of the report), ``evidence``, ``low`` and ``high`` (people), ``hedge``, ``action``, ``when``,
        ``claimed_by``, ``figure_id``, ``article_id``, and of the official count ``record_low``, ``record_high``
        (people), ``verdict``, ``series``, ``reason``.
    """
    items, held = _held(compared, figures, articles)
    verdicts = held[["record_low", "record_high", "verdict", "series", "reason"]].reset_index(drop=True)
    return pd.concat([rows_of(items), verdicts], axis=1)


@as_written
def reported_against_record(compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of each running total that has an official counterpart, the distance between them drawn.

    Parameters
    ----------
    compared, figures, articles : DataFrame
        As :func:`crossings.comparison.compare` and :func:`crossings.extract` give them.
    """
    items, held = _held(compared, figures, articles)
    if not items:
        return nothing("No reported running total has an official counterpart", source_line(articles))
    behind = int((held["verdict"] == "stale").sum())
    title = f"{_lagging(behind, len(items), movement(figures, items))}{years_of(items)}"
    key = voices_key(items) | {"◇ official count then known": GREEN}
    figure, (axes,) = chart(title, source_line(articles, "official count: the record"), key=key, left=1.1)
    margin = max((items[-1].day - items[0].day) / 14, timedelta(days=60))
    day_axis(axes, items[0].day - margin, items[-1].day + margin, "day of the report")
    official = [_ends(row) for row in held.to_dict("records")]
    count_axis(
        axes.yaxis, "people", max(n for item, ends in zip(items, official, strict=True) for n in (item.at, *ends))
    )
    reported, known = [], []
    for item, (low, high) in zip(items, official, strict=True):
        axes.plot([item.day] * 2, [item.at, high], color=GREEN, linewidth=1, linestyle=":")
        draw(axes, item.day, item)
        # Hollow and larger, so that a count that agrees with the record is seen inside.
        axes.plot(
            [item.day] * 2, [low, high], "D-", color=GREEN, markersize=10, markerfacecolor="none", markeredgewidth=1.6
        )
        at = axes.xaxis.convert_units(item.day)
        reported.append((at, item.at, item.label, VOICES[item.voice]))
        known.append((at, high, f"{high:,}", GREEN))
    label_marks(axes, reported + known, away=10)
    return figure


def _ends(verdict: dict) -> tuple[int, int]:
    low, high = verdict["record_low"], verdict["record_high"]
    return int(high if pd.isna(low) else low), int(low if pd.isna(high) else high)


def _lagging(behind: int, held: int, who: str) -> str:
    """Say how many of the running totals that have an official counterpart lag a year or more behind it."""
    if held == 1:
        verb = "is" if behind else "is not"
        return f"The one reported running total{who} {verb} a year or more behind the official count"
    which = "One" if behind == 1 else f"{behind:,}" if behind else "None"
    verb = "lag" if behind > 1 else "lags"
    return f"{which} of {held:,} reported running totals{who} {verb} a year or more behind the official count"
