"""The timeline: how many events each time has, and below it those told most, each as precisely as its time is known."""

from collections import Counter
from datetime import date

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.dates import date2num

from crossings.edtf import written
from crossings.findings import count
from crossings.schemas import NOT_DONE

from .fills import key_of
from .ledger import BAR, Ledger, Row, height
from .scales import day_axis
from .selection import foremost
from .spans import DAY, LONGER, PRECISIONS, precision
from .strip import draw_strip, nearly_all
from .style import INK, TEXT, as_written, chart, nothing, source_line

_LEDGER = Ledger()
_ROWS = 24
_LEAST = 0.012  # of the axis: the shortest bar that is seen as one


def timeline_chart_rows(timeline: pd.DataFrame) -> pd.DataFrame:
    """Give the events that :func:`timeline_chart` names: at most 24 rows of the timeline, in order of time.

    Of more, those that happened and are most prominent, told by most articles and most clearly, and of equals some of
    every time.
    """
    chosen = [row["timeline_id"] for row in _chosen(timeline.dropna(subset=["day_from"]).to_dict("records"))]
    return timeline.set_index("timeline_id", drop=False).loc[chosen].reset_index(drop=True)


@as_written
def timeline_chart(timeline: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of the events in order of time, drawn as precisely as the articles know their time.

    The upper panel counts all dated events by the time in which they begin; the lower one names those of
    :func:`timeline_chart_rows`, a row each.

    Parameters
    ----------
    timeline, articles : DataFrame
        As :func:`crossings.extract` gives them.
    """
    rows = timeline.dropna(subset=["day_from"])
    if rows.empty:
        return nothing("No dated events in this corpus", source_line(articles))
    events = rows.to_dict("records")
    named = timeline_chart_rows(timeline).to_dict("records")
    lines = [_line(row) for row in named]
    tally = Counter(precision(row["day_from"], row["day_to"]) for row in events)
    key = {name: fill for name, fill in PRECISIONS.items() if tally[name]}
    span = sorted({str(day.year) for day in (min(rows["day_from"]), max(rows["day_from"]))})
    title = f"{count(len(rows), 'dated event')}, {' to '.join(span)}; {tally[DAY]:,} known to the day"
    several = len(events) > 1
    figure, panels = chart(
        title, source_line(articles), key=key_of(key), left=_LEDGER.marks, right=0.25, between=0.4,
        panels=[0.9, height(lines)] if several else [height(lines)],
    )  # fmt: skip
    view = nearly_all([row["day_from"] for row in events])
    for axes in panels:
        day_axis(axes, *view, "")
    axes = panels[-1]
    axes.set_xlabel("day of the event", fontsize=TEXT, color=INK)
    for row, place in zip(named, _LEDGER.write(axes, lines), strict=True):
        _mark(axes, place, row)
    if several:
        kinds = [(row["day_from"], precision(row["day_from"], row["day_to"])) for row in events]
        number, counted = draw_strip(panels[0], kinds, PRECISIONS, years_only=LONGER)
        chosen = f"{len(named)} of them: the most prominent, of equals some of every time"
        below = "each of them" if len(named) == len(events) else chosen
        which = f"{'All ' if number == len(events) else ''}{number:,} events where they begin"
        _LEDGER.write_beside(panels[0], f"{which}, {counted}. Below, {below}.")
    return figure


def _chosen(rows: list[dict]) -> list[dict]:
    """Give at most 24 events in order of time: the most prominent, and of equals some of every time."""
    in_time = sorted(rows, key=lambda row: (row["day_from"], row["timeline_id"]))
    return foremost(in_time, _rank, _ROWS)


def _rank(row: dict) -> tuple:
    return row["factuality"] == "happened", round(row["prominence"], 1)


def _end(row: dict) -> date:
    return row["day_from"] if pd.isna(row["day_to"]) else row["day_to"]


def _line(row: dict) -> Row:
    """Give what a row says: when, what happened, how surely, how many tell it and differ on what, and where."""
    what, where = row["what"], row.get("where")
    told = {"happened": [], "denied": [f"told as {NOT_DONE}"]}
    after = told.get(row["factuality"], [row["factuality"]])
    after += [f"{len(row['article_ids']):,} articles"] if len(row["article_ids"]) > 1 else []
    if row["differs"] != "none":
        after.append(f"{row['differs']} {'differ' if ' and ' in row['differs'] else 'differs'}")
    after += [where] if not pd.isna(where) and where.lower() not in what.lower() else []
    return _LEDGER.row(written(row["day_from"], row["day_to"]), what, ", ".join(after))


def _mark(axes: Axes, place: float, row: dict) -> None:
    """Draw an event: a dot for a day, a bar for more, an arrow where it goes on or lies outside the axis."""
    fill = PRECISIONS[precision(row["day_from"], row["day_to"])]
    happened = row["factuality"] == "happened"
    left, right = axes.get_xlim()
    start, end = date2num(row["day_from"]), date2num(_end(row)) + 1
    usual = {"color": fill.colour, "markersize": 7, "clip_on": False}
    if end < left or start > right:
        axes.plot([left if end < left else right], [place], "<" if end < left else ">", **usual)
        return
    if row["day_from"] == row["day_to"]:
        axes.plot([start], [place], "o", markerfacecolor=fill.colour if happened else "white", **usual)
        return
    end = right if pd.isna(row["day_to"]) else max(end, start + _LEAST * (right - left))
    shown = max(start, left), min(end, right)
    axes.barh(place, shown[1] - shown[0], left=shown[0], height=BAR, **fill.bar)
    for outside, edge, head in ((start < left, left, "<"), (end > right + 1 or pd.isna(row["day_to"]), right, ">")):
        if outside:
            axes.plot([edge], [place], head, **usual)
