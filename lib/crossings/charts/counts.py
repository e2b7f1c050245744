"""Reported counts over time: running totals apart from single periods, people in hiding left to their own chart."""

from datetime import timedelta

import pandas as pd
from matplotlib.axes import Axes

from crossings.findings import are, count

from .labels import label_marks
from .marks import draw
from .style import INK, VOICES, chart, count_axis, day_axis, nothing, source_line, voices_key
from .told import Told, families_not_drawn, rows_of, told, years_of

_FAR_APART = 1000  # counts further apart than this stand on a logarithmic scale
_LABELS = 14
_CROWD = 200  # more marks than these hide one another at full size
_KINDS = {"flow": "who moved", "stock": "at a time"}


def _reported(figures: pd.DataFrame, articles: pd.DataFrame, measure: str) -> list[Told]:
    """Give the counts of one measure, running totals first."""
    return sorted(told(_of(figures, measure), articles), key=lambda item: not item.running)


def _of(figures: pd.DataFrame, measure: str) -> pd.DataFrame:
    return figures[(figures["measure"] == measure) & (figures["action"] != "hiding")]


def figures_over_time_rows(figures: pd.DataFrame, articles: pd.DataFrame, measure: str = "flow") -> pd.DataFrame:
    """Give the counts that :func:`figures_over_time` draws, one row a mark, in the order of its panels and of days.

    Returns
    -------
    DataFrame
        ``panel`` (the title of the panel it stands in), ``day`` (of the report), ``evidence``, ``low`` and ``high``
        (people), ``hedge``, ``action``, ``when``, ``claimed_by``, ``figure_id``, ``article_id``.
    """
    items = [item for item in _reported(figures, articles, measure) if item.day]
    rows = rows_of(items)
    rows.insert(0, "panel", pd.Series([_panel_of(item, measure) for item in items], dtype="string"))
    return rows


def _panel_of(item: Told, measure: str) -> str:
    if measure == "stock":
        return "People at a time"
    return "Running totals" if item.running else "Single periods and groups"


def figures_over_time(figures: pd.DataFrame, articles: pd.DataFrame, measure: str = "flow"):
    """Give a chart of the counts that articles report, by the day of the report: :func:`figures_over_time_rows`.

    Parameters
    ----------
    figures, articles : DataFrame
        As :func:`crossings.extract` gives them.
    measure : str
        ``flow`` (running totals and counts of single periods, a panel each) or ``stock`` (people at a time, but for
        estimates of people in hiding: :func:`crossings.charts.hiding_estimates`).
    """
    reported = _reported(figures, articles, measure)
    items = [item for item in reported if item.day]
    undated = len(reported) - len(items)
    missing = [f"{count(undated, 'count')} of undated reports not drawn"] if undated else []
    missing += families_not_drawn(_of(figures, measure))
    if not items:
        return nothing(f"No dated report counts people {_KINDS[measure]}", source_line(articles, *missing))
    panels: dict[str, list[Told]] = {}
    for item in items:
        panels.setdefault(_panel_of(item, measure), []).append(item)
    figure, drawn = chart(
        _title(items, measure), source_line(articles, *missing), key=voices_key(items), panels=len(panels), left=1.25,
        headed=True,
    )  # fmt: skip
    first, last = min(item.day for item in items), max(item.day for item in items)
    margin = max((last - first) / 14, timedelta(days=60))
    for axes, (name, group) in zip(drawn, panels.items(), strict=True):
        _panel(axes, group, (first - margin, last + margin))
        axes.set_title(name, loc="left", fontsize=11, color=INK)
    return figure


def _panel(axes: Axes, items: list[Told], limits: tuple) -> None:
    known = [n for item in items for n in (item.low, item.high) if n]
    highest, log = max(known, default=1), max(known, default=1) > _FAR_APART * min(known, default=1)
    day_axis(axes, *limits, "day of the report")
    count_axis(axes.yaxis, "people", highest, log=log)
    for item in items:
        draw(axes, item.day, item, crowded=len(items) > _CROWD)
    ordered = sorted(items, key=lambda item: -item.at)
    places = [(axes.xaxis.convert_units(item.day), item.at) for item in ordered]
    labels = [(*at, item.label, VOICES[item.voice]) for at, item in zip(places, ordered, strict=True)]
    label_marks(axes, labels[:_LABELS], places[_LABELS:])


def _title(items: list[Told], measure: str) -> str:
    kind = f"of people {_KINDS[measure]}"
    if len(items) == 1:
        return f"The one dated count {kind} is {items[0].label}{years_of(items)}"
    claimed = sum(item.claimed_by is not None for item in items)
    numbers = [n for item in items for n in (item.low, item.high) if n is not None]
    low, high = min(numbers), max(numbers)
    reach = f"all say {low:,}" if low == high else f"run from {low:,} to {high:,}"
    whose = f"{are(claimed, len(items))} claimed by a source"
    return f"{len(items):,} reported counts {kind} {reach}; {whose}{years_of(items)}"
