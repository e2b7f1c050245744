"""The timeline: how many events each time has, and below it those told most, each as precisely as its time is known."""

from collections import Counter
from datetime import date

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.transforms import blended_transform_factory

from crossings.findings import count

from .fills import key_of
from .lettering import fitted, width, wrapped
from .scales import day_axis
from .spans import DAY, LONGER, PRECISIONS, precision, written
from .strip import draw_strip, nearly_all
from .style import GREY, INK, LIGHT, SMALL, TEXT, as_written, chart, nothing, source_line

_ROWS = 24
_LINE, _GAP = 0.16, 0.12  # inches of a line of writing, and between two events
_WHEN, _WHAT, _MARKS = 0.18, 1.7, 6.2  # inches from the left edge, where each column begins
_TEXT_ROOM = _MARKS - _WHAT - 0.15
_LEAST = 0.012  # of the axis: the shortest bar that is seen as one


def timeline_chart_rows(timeline: pd.DataFrame) -> pd.DataFrame:
    """Give the events that :func:`timeline_chart` names: at most 24 rows of the timeline, in order of time.

    Of more, those told by most articles; of those told equally often, first those that have a place and a day, and of
    these some of every time.
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
    labels = [_label(row) for row in named]
    lines = [_LINE * len(label) + _GAP for label in labels]
    tally = Counter(precision(row["day_from"], row["day_to"]) for row in events)
    key = {name: fill for name, fill in PRECISIONS.items() if tally[name]}
    span = sorted({str(day.year) for day in (min(rows["day_from"]), max(rows["day_from"]))})
    title = f"{count(len(rows), 'dated event')}, {' to '.join(span)}; {tally[DAY]:,} known to the day"
    several = len(events) > 1
    figure, panels = chart(
        title, source_line(articles), key=key_of(key), panels=[0.9, sum(lines)] if several else [sum(lines)],
        left=_MARKS, right=0.25, between=0.4,
    )  # fmt: skip
    view = nearly_all([row["day_from"] for row in events])
    for axes in panels:
        day_axis(axes, *view, "")
    axes = panels[-1]
    axes.set_xlabel("day of the event", fontsize=TEXT, color=INK)
    axes.set_ylim(sum(lines), 0)
    axes.set_yticks([])
    axes.grid(False, axis="y")
    at = blended_transform_factory(figure.dpi_scale_trans, axes.transData)
    top = 0.0
    for row, label, height in zip(named, labels, lines, strict=True):
        middle = top + height / 2
        when = fitted(written(row["day_from"], row["day_to"]), _WHAT - _WHEN - 0.1, SMALL)
        axes.text(_WHEN, middle, when, transform=at, va="center", fontsize=SMALL, color=GREY)
        axes.text(_WHAT, middle, "\n".join(label), transform=at, va="center", fontsize=SMALL, color=INK)
        axes.axhline(middle, color=LIGHT, linewidth=0.7, zorder=0)
        _mark(axes, middle, row)
        top += height
    if several:
        _strip(panels[0], events, len(named))
    return figure


def _strip(axes: Axes, events: list[dict], named: int) -> None:
    """Draw how many events begin in each time, by how precisely that is known, and say it beside."""
    kinds = [(row["day_from"], precision(row["day_from"], row["day_to"])) for row in events]
    when = draw_strip(axes, kinds, PRECISIONS, years_only=LONGER)
    few = named == len(events)
    below = "each of them" if few else f"{named} of them: those that most articles tell, of equals some of every time"
    said = f"All {len(events):,} events where they begin, {when}. Below, {below}."
    at = blended_transform_factory(axes.figure.dpi_scale_trans, axes.transAxes)
    words = "\n".join(wrapped(said, _MARKS - _WHEN - 1, SMALL))
    axes.text(_WHEN, 0.5, words, transform=at, va="center", fontsize=SMALL, color=GREY)


def _chosen(rows: list[dict]) -> list[dict]:
    """Give at most 24 events in order of time: the clearest of the most told, and of equals some of every time."""
    in_time = sorted(rows, key=lambda row: (row["day_from"], row["timeline_id"]))
    ranks = sorted({_rank(row) for row in rows}, reverse=True)
    chosen = []
    for rank in ranks:
        equals = [row for row in in_time if _rank(row) == rank]
        room = min(_ROWS - len(chosen), len(equals))
        chosen += [equals[number * len(equals) // room] for number in range(room)]
    return sorted(chosen, key=lambda row: (row["day_from"], row["timeline_id"]))


def _rank(row: dict) -> tuple:
    exact = precision(row["day_from"], row["day_to"]) != LONGER
    return len(row["article_ids"]), row["factuality"] == "happened", not pd.isna(row.get("where")), exact


def _end(row: dict) -> date:
    return row["day_from"] if pd.isna(row["day_to"]) else row["day_to"]


def _label(row: dict) -> list[str]:
    """Give what a row says, on one line or two: what happened, where if that does not say it, how surely, told by whom.

    What does not fit two lines is cut, and the note after it stays.
    """
    what, where = row["what"], row.get("where")
    if not pd.isna(where) and where.lower() not in what.lower():
        what = f"{what} · {where}"
    after = [] if row["factuality"] == "happened" else [row["factuality"]]
    after += [f"{len(row['article_ids']):,} articles"] if len(row["article_ids"]) > 1 else []
    note = f" ({', '.join(after)})" if after else ""
    lines = wrapped(what, _TEXT_ROOM, SMALL)
    if width(lines[-1] + note, SMALL) <= _TEXT_ROOM:
        lines[-1] += note
    else:
        lines.append(note.strip())
    if len(lines) <= 2:
        return lines
    rest = " ".join(wrapped(what, _TEXT_ROOM, SMALL)[1:])
    return [lines[0], fitted(rest, _TEXT_ROOM - width(note, SMALL), SMALL) + note]


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
    axes.barh(place, shown[1] - shown[0], left=shown[0], height=_LINE * 0.75, **fill.bar)
    for outside, edge, head in ((start < left, left, "<"), (end > right or pd.isna(row["day_to"]), right, ">")):
        if outside:
            axes.plot([edge], [place], head, **usual)
