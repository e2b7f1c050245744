"""Reported counts over time: running totals apart from single periods, people in hiding left to their own chart."""

from datetime import timedelta

import pandas as pd
from matplotlib.axes import Axes

from crossings.comparison import compare
from crossings.findings import count
from crossings.record import running_totals

from .style import GREEN, INK, VOICES, chart, count_axis, day_axis, label_marks, nothing, source_line
from .told import Told, draw, lagging, movement, told

_FAR_APART = 1000  # counts further apart than this stand on a logarithmic scale
_LABELS = 14


def figures_over_time(
    figures: pd.DataFrame, articles: pd.DataFrame, measure: str = "flow", *, record: pd.DataFrame | None = None
):
    """Give a chart of the counts that articles report, by the day of the report.

    Parameters
    ----------
    figures, articles : DataFrame
        As :func:`crossings.extract` gives them.
    measure : str
        ``flow`` (running totals and counts of single periods, a panel each) or ``stock`` (people at a time, but for
        estimates of people in hiding: :func:`crossings.charts.hiding_estimates`).
    record : DataFrame, optional
        The official series, drawn behind the running totals where these are all of one origin and destination.
    """
    rows = figures[(figures["measure"] == measure) & (figures["action"] != "hiding")]
    items, undated = told(rows, articles)
    missing = [f"{count(undated, 'count')} without a day not drawn"] if undated else []
    if not items:
        return nothing("No dated figures in this corpus", source_line(articles, *missing))
    running, single = [t for t in items if t.running], [t for t in items if not t.running]
    line = _official(rows, running, record) if record is not None else None
    drawn = [group for group in (running, single) if group]
    if line is not None:
        missing.append("official count: the record, end of each period")
    title = _title(running, single, measure, rows, articles, record)
    figure, panels = chart(
        title, source_line(articles, *missing), key=_key(items), panels=len(drawn), left=1.1, headed=True
    )
    first, last = items[0].day, items[-1].day
    margin = max((last - first) / 14, timedelta(days=60))
    for axes, group in zip(panels, drawn, strict=True):
        behind = line if group is running else None
        _panel(axes, group, behind, (first - margin, last + margin))
        name = "Running totals" if group is running else "Single periods and groups"
        axes.set_title(name if measure == "flow" else "People at a time", loc="left", fontsize=11, color=INK)
    return figure


def _key(items: list[Told]) -> dict[str, str]:
    present = {item.voice for item in items}
    return {voice: colour for voice, colour in VOICES.items() if voice in present}


def _panel(axes: Axes, items: list[Told], line: pd.DataFrame | None, limits: tuple) -> None:
    known = [n for item in items for n in (item.low, item.high) if n]
    highest, log = max(known, default=1), max(known, default=1) > _FAR_APART * min(known, default=1)
    day_axis(axes, *limits, "day of the report")
    if line is not None:
        highest = max(highest, int(line[line["as_of"] <= limits[1]]["total"].max()))
        axes.step(list(line["as_of"]), list(line["total"].astype(int)), where="post", color=GREEN, linewidth=2)
    count_axis(axes.yaxis, "people", highest, log=log)
    for item in items:
        draw(axes, item.day, item)
    labels = []
    if line is not None:
        inside = line[line["as_of"] <= limits[1]].iloc[-1]
        labels.append((_number(axes, inside["as_of"]), int(inside["total"]), "official count", GREEN))
    ordered = sorted(items, key=lambda item: -item.at)[:_LABELS]
    labels += [(_number(axes, item.day), item.at, item.label, VOICES[item.voice]) for item in ordered]
    label_marks(axes, labels)


def _number(axes: Axes, day) -> float:
    return axes.xaxis.convert_units(day)


def _official(rows: pd.DataFrame, running: list[Told], record: pd.DataFrame) -> pd.DataFrame | None:
    """Give the official running total that all running totals share; None where they are of several movements."""
    ids = {item.figure_id for item in running}
    pairs = rows[rows["figure_id"].isin(ids)][["origin", "destination"]].dropna().drop_duplicates()
    if len(pairs) != 1:
        return None
    origin, destination = pairs.iloc[0]
    totals = running_totals(record, None, origin, destination)
    if totals.empty:
        return None
    highest = totals.sort_values(["as_of", "total"], kind="stable").drop_duplicates("as_of", keep="last")
    return highest[highest["total"] >= highest["total"].cummax()]


def _title(running, single, measure, rows, articles, record) -> str:
    items = running + single
    days = sorted(item.day for item in items)
    span = f"{days[0].year}" if days[0].year == days[-1].year else f"{days[0].year} to {days[-1].year}"
    if record is not None and running:
        ids = {item.figure_id for item in running}
        verdicts = compare(rows[rows["figure_id"].isin(ids)], record, articles)["verdict"]
        held = int((verdicts != "not_comparable").sum())
        if held:
            behind = int((verdicts == "stale").sum())
            return f"{lagging(behind, held, movement(rows, running))}, {span}"
    claimed = sum(item.claimed_by is not None for item in items)
    numbers = [n for item in items for n in (item.low, item.high) if n is not None]
    kind = "of people who moved" if measure == "flow" else "of people at a time"
    reach = f"is {numbers[0]:,}" if len(set(numbers)) == 1 else f"run from {min(numbers):,} to {max(numbers):,}"
    if len(items) == 1:
        return f"The one dated count {kind} is {items[0].label}, {span}"
    return f"{count(len(items), 'reported count')} {kind} {reach}; a source claims {claimed:,} of them, {span}"
