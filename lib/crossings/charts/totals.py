"""Reported running totals beside the official count that was known on the day of the report."""

from datetime import timedelta

import pandas as pd

from .style import GREEN, VOICES, chart, count_axis, day_axis, label_marks, nothing, source_line
from .told import draw, lagging, movement, told


def reported_against_record(compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of each running total that has an official counterpart, the distance between them drawn.

    Parameters
    ----------
    compared, figures, articles : DataFrame
        As :func:`crossings.comparison.compare` and :func:`crossings.extract` give them.
    """
    held = compared[compared["verdict"] != "not_comparable"].set_index("figure_id")
    items = [t for t in told(figures, articles)[0] if t.running and t.figure_id in held.index]
    if not items:
        return nothing("No reported running total has an official counterpart", source_line(articles))
    behind = sum(held.loc[item.figure_id, "verdict"] == "stale" for item in items)
    years = sorted({item.day.year for item in (items[0], items[-1])})
    span = " to ".join(map(str, years))
    title = f"{lagging(behind, len(items), movement(figures, items))}, {span}"
    present = {item.voice for item in items}
    key = {voice: colour for voice, colour in VOICES.items() if voice in present} | {"official count then known": GREEN}
    figure, (axes,) = chart(title, source_line(articles, "official count: the record"), key=key, left=1.1)
    margin = max((items[-1].day - items[0].day) / 14, timedelta(days=60))
    day_axis(axes, items[0].day - margin, items[-1].day + margin, "day of the report")
    official = [_ends(held.loc[item.figure_id]) for item in items]
    count_axis(
        axes.yaxis, "people", max(n for item, ends in zip(items, official, strict=True) for n in (item.at, *ends))
    )
    labels = []
    for item, (low, high) in zip(items, official, strict=True):
        axes.plot([item.day] * 2, [item.at, high], color=GREEN, linewidth=1, linestyle=":")
        axes.plot([item.day] * 2, [low, high], "D-", color=GREEN, markersize=6)
        draw(axes, item.day, item)
        at = axes.xaxis.convert_units(item.day)
        labels += [(at, item.at, item.label, VOICES[item.voice]), (at, high, f"{high:,}", GREEN)]
    label_marks(axes, labels)
    return figure


def _ends(verdict: pd.Series) -> tuple[int, int]:
    low, high = verdict["record_low"], verdict["record_high"]
    return int(high if pd.isna(low) else low), int(low if pd.isna(high) else high)
