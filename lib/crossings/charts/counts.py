"""Reported counts over time: running totals, single periods, people told of otherwise; estimates, counted groups."""

import pandas as pd
from matplotlib.axes import Axes

from crossings.findings import are, count
from crossings.schemas import MOVED

from .counts_title import counts_title, fullest_movement, movement
from .labels import label_marks, label_texts
from .marks import draw
from .scales import count_axis, day_axis, widened
from .selection import evenly
from .style import INK, VOICES, as_written, chart, nothing, source_line, voices_key
from .told import Told, families_not_drawn, rows_of, told

_FAR_APART = 1000  # counts further apart than this stand on a logarithmic scale
_LABELS, _TRIED = 14, 40  # labels that are written, and marks for which room is looked for
_CROWD = 200  # more marks than these hide one another at full size
_MOST = 300  # marks of a panel; more hide one another at any size
_RUNNING, _OTHERS, _SINGLE = (
    "Running totals",
    "Other running totals",
    "Periods, groups, and totals that say no beginning",
)
_REST = "Held, dead or told of otherwise"
_ESTIMATES, _COUNTED = "Estimates: hedged or round, 1,000 and more", "Counted groups"
_KINDS = {"flow": "who moved", "stock": "at a time"}


def _panels(figures: pd.DataFrame, articles: pd.DataFrame, measure: str) -> dict[str, list[Told]]:
    """Give the counts of one measure by panel, within a panel in order of days, those of undated reports too.

    Running totals of different movements are no row of growing numbers: those of the movement that has most of them
    have a panel of their own. People who were held, died or are told of otherwise did not move: another panel.
    """
    items = told(_of(figures, measure), articles)
    if measure == "stock":
        kinds = {_ESTIMATES: [t for t in items if t.estimated], _COUNTED: [t for t in items if not t.estimated]}
    else:
        moved, rest = _parted(items)
        one = fullest_movement([t for t in moved if t.day])
        named = f"{_RUNNING}, {movement(one[0])}" if one else ""
        mine = {t.figure_id for t in one}
        others = [t for t in moved if t.running and t.figure_id not in mine]
        kinds = {
            named: one, (_OTHERS if one else _RUNNING): others, _SINGLE: [t for t in moved if not t.running],
            _REST: rest,
        }  # fmt: skip
    return {name: group for name, group in kinds.items() if group}


def _parted(items: list[Told]) -> tuple[list[Told], list[Told]]:
    """Part the counts of people who moved from those of people held, dead or told of otherwise."""
    return [t for t in items if t.action in MOVED], [t for t in items if t.action not in MOVED]


def _title(dated: list[Told], measure: str) -> str:
    """Say what the counts show: of those that move, where any do."""
    moved, rest = _parted(dated)
    if measure == "flow" and not moved:
        return counts_title(rest, f"of people {_REST.lower()}")
    return counts_title(moved if measure == "flow" else dated, f"of people {_KINDS[measure]}")


def _of(figures: pd.DataFrame, measure: str) -> pd.DataFrame:
    return figures[(figures["measure"] == measure) & (figures["action"] != "hiding")]


def _drawn(panels: dict[str, list[Told]]) -> dict[str, list[Told]]:
    """Give the counts of dated reports: of a panel at most 300, the highest and the others evenly over time."""
    kept: dict[str, list[Told]] = {}
    for name, items in panels.items():
        group = [item for item in items if item.day]
        if len(group) > _MOST:
            highest = {item.figure_id for item in sorted(group, key=lambda item: -item.at)[:_LABELS]}
            others = [item for item in group if item.figure_id not in highest]
            even = {item.figure_id for item in evenly(others, _MOST - len(highest))}
            group = [item for item in group if item.figure_id in highest | even]
        if group:
            kept[name] = group
    return kept


def figures_over_time_rows(figures: pd.DataFrame, articles: pd.DataFrame, measure: str = "flow") -> pd.DataFrame:
    """Give the counts that :func:`figures_over_time` draws, one row a mark, in the order of its panels and of days.

    Returns
    -------
    DataFrame
        ``panel`` (the title of the panel it stands in), ``day`` (of the report), ``evidence``, ``low`` and ``high``
        (people), ``hedge``, ``part``, ``action``, ``origin``, ``destination``, ``when``, ``claimed_by``, ``figure_id``,
        ``article_id``.
    """
    panels = _drawn(_panels(figures, articles, measure))
    rows = rows_of([item for group in panels.values() for item in group])
    names = [name for name, group in panels.items() for _ in group]
    rows.insert(0, "panel", pd.Series(names, dtype="string"))
    return rows


@as_written
def figures_over_time(figures: pd.DataFrame, articles: pd.DataFrame, measure: str = "flow"):
    """Give a chart of the counts that articles report, by the day of the report: :func:`figures_over_time_rows`.

    Parameters
    ----------
    figures, articles : DataFrame
        As :func:`crossings.extract` gives them. Of more than 300 counts of a panel the highest are drawn and of the
        others some of every time; the title is of all, and the source line says how many are drawn.
    measure : str
        ``flow`` (the running totals of one movement, other ones, counts of single periods, people held, dead or told of
        otherwise: a panel each) or ``stock``
        (people at a time, estimates and counted groups a panel each; of people in hiding see
        :func:`crossings.charts.hiding_estimates`).
    """
    panels = _panels(figures, articles, measure)
    reported = [item for group in panels.values() for item in group]
    dated = sorted((item for item in reported if item.day), key=lambda item: item.day)
    undated = len(reported) - len(dated)
    more = [f"{count(undated, 'count')} of undated reports not drawn"] if undated else []
    more += families_not_drawn(_of(figures, measure))
    if not dated:
        return nothing(f"No dated report counts people {_KINDS[measure]}", source_line(articles, *more))
    if len(dated) > 1:
        claimed = sum(item.claimed_by is not None for item in dated)
        more.insert(0, f"of {len(dated):,} counts {are(claimed, len(dated))} claimed by a source")
    panels = _drawn(panels)
    items = [item for group in panels.values() for item in group]
    if len(items) < len(dated):
        more.append(f"{len(items):,} of {len(dated):,} counts drawn: the highest, and some of every time")
    figure, drawn = chart(
        _title(dated, measure), source_line(articles, *more), key=voices_key(items),
        panels=[3.2] * len(panels), left=1.25, headed=True,
    )  # fmt: skip
    limits = widened((item.day for item in items), 14, 60)
    for axes, (name, group) in zip(drawn, panels.items(), strict=True):
        _panel(axes, group, limits, routes=name == _OTHERS)
        axes.set_title(name, loc="left", fontsize=11, color=INK)
    return figure


def _panel(axes: Axes, items: list[Told], limits: tuple, *, routes: bool) -> None:
    """Draw the counts of one panel; ``routes``: a label says the movement, too."""
    known = [n for item in items for n in (item.low, item.high) if n]
    highest, log = max(known, default=1), max(known, default=1) > _FAR_APART * min(known, default=1)
    day_axis(axes, *limits, "day of the report")
    count_axis(axes.yaxis, "people", highest, lowest=min(known, default=1), log=log)
    boxes = [draw(axes, axes.xaxis.convert_units(item.day), item, crowded=len(items) > _CROWD) for item in items]
    labels = [
        (axes.xaxis.convert_units(item.day), item.at, label_texts(item, route=routes), VOICES[item.voice])
        for item in sorted(items, key=lambda item: -item.at)[:_TRIED]
    ]
    label_marks(axes, labels, boxes, most=_LABELS)
