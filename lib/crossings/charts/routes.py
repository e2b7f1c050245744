"""Who goes from where to where, as reports tell it: a row a route, every count on it a mark, nothing added up."""

from collections import defaultdict

import pandas as pd
from matplotlib.transforms import blended_transform_factory

from crossings.findings import count
from crossings.schemas import MOVED

from .lettering import fitted, width
from .scales import count_axis
from .style import BLUE, GREY, INK, LIGHT, SMALL, TEXT, VERMILLION, as_written, chart, nothing, source_line
from .told import Told, families_not_drawn, rows_of, told

_ROWS = 20
_SENT_BACK = "sent back"
# To be detained, hosted, hidden or killed is no way.
_DEEDS = {deed: _SENT_BACK if deed == "repatriated" else "went" for deed in MOVED}
_RUNNING = "running total since a beginning"
_SINGLE = "a period or a group"
_FAR_APART = 50  # counts further apart than this stand on a logarithmic scale
_COUNTS, _REACH = 3.75, 5.35  # inches from the left edge, where the numbers end and the marks begin


def _routes(figures: pd.DataFrame, articles: pd.DataFrame) -> list[list[Told]]:
    """Give the counts of each route, those of most reports first, within a route the highest last."""
    routes: dict[tuple, list[Told]] = defaultdict(list)
    for item in told(figures[figures["measure"] == "flow"], articles):
        if item.origin and item.destination and item.origin != item.destination and item.action in _DEEDS:
            routes[item.origin, item.destination, _DEEDS[item.action]].append(item)
    return [
        sorted(routes[route], key=lambda item: (item.at, item.figure_id))
        for route in sorted(routes, key=lambda route: (-_reports(routes[route]), -len(routes[route]), route))
    ]


def _reports(items: list[Told]) -> int:
    return len({item.article_id for item in items})


def _ends(items: list[Told]) -> tuple[int, int]:
    numbers = [n for item in items for n in (item.low, item.high) if n is not None]
    return min(numbers), max(numbers)


def flows_by_route_rows(figures: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give the counts that :func:`flows_by_route` draws, one row a mark, from the top down and from left to right.

    Returns
    -------
    DataFrame
        ``route`` (``A → B``, with ``sent back`` where people were returned), ``running`` (whether it is a running
        total), ``day`` (of the report; null where unknown), ``evidence``, ``low`` and ``high`` (people), ``hedge``,
        ``part``, ``action``, ``when``, ``claimed_by``, ``figure_id``, ``article_id``.
    """
    items = [item for route in _routes(figures, articles)[:_ROWS] for item in route]
    rows = rows_of(items)
    rows.insert(0, "route", pd.Series([_named(item) for item in items], dtype="string"))
    rows.insert(1, "running", pd.Series([item.running for item in items], dtype="boolean"))
    return rows


@as_written
def flows_by_route(figures: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of the reported counts of people on each route, a row a route, in order of how many report it.

    Counts of one route overlap (a boat is part of its year, a year of a running total) and are told again and again:
    so they stand side by side, from the lowest to the highest, and are never added up.

    Parameters
    ----------
    figures, articles : DataFrame
        As :func:`crossings.extract` gives them. Counts are taken of people who arrived, fled, were resettled,
        displaced or repatriated, whose origin and destination are known and differ. Of more than 20 routes those that
        most articles report are drawn.
    """
    routes = _routes(figures, articles)
    moved = figures[(figures["measure"] == "flow") & figures["action"].isin(list(_DEEDS))]
    left_out = len(told(moved, articles)) - sum(map(len, routes))
    more = [f"{count(left_out, 'count')} whose route is not known or lies in one country not drawn"] if left_out else []
    more += families_not_drawn(moved)
    if not routes:
        return nothing("No count of people who moved names where from and where to", source_line(articles, *more))
    drawn = routes[:_ROWS]
    more += (
        [f"{len(drawn)} of {len(routes):,} routes drawn: those of most articles"] if len(drawn) < len(routes) else []
    )
    items = [item for route in drawn for item in route]
    key = {"● " + _SINGLE: BLUE} if any(not item.running for item in items) else {}
    key |= {"◇ " + _RUNNING: VERMILLION} if any(item.running for item in items) else {}
    key |= {"▸ or more": GREY} if any(item.high is None for item in items) else {}
    key |= {"◂ or fewer": GREY} if any(item.low is None for item in items) else {}
    figure, (axes,) = chart(
        _title(routes), source_line(articles, *more), key=key, panels=[0.4 + 0.32 * len(drawn)], left=_REACH, right=0.85
    )
    lowest, highest = _ends(items)
    count_axis(axes.xaxis, "people", highest, lowest=lowest, log=highest > _FAR_APART * max(lowest, 1))
    axes.set_ylim(len(drawn) - 0.4, -1.4)
    axes.set_yticks([])
    axes.grid(False, axis="y")
    at = blended_transform_factory(figure.dpi_scale_trans, axes.transData)
    for place, words in ((_COUNTS, "counts"), (_COUNTS + 0.75, "articles")):
        axes.text(place, -0.95, words, transform=at, ha="right", va="center", fontsize=SMALL, color=GREY)
    for row, route in enumerate(drawn):
        axes.text(0.18, row, _label(route[0]), transform=at, va="center", fontsize=TEXT,
                  color=INK)  # fmt: skip
        for place, number in ((_COUNTS, len(route)), (_COUNTS + 0.75, _reports(route))):
            axes.text(place, row, f"{number:,}", transform=at, ha="right", va="center", fontsize=TEXT, color=INK)
        low, high = _ends(route)
        axes.plot([low, high], [row, row], "-", color=LIGHT, linewidth=9, solid_capstyle="butt", zorder=1)
        _marks(axes, row, route)
        ends = ((low, -9, "right"), (high, 9, "left")) if low < high else ((high, 9, "left"),)
        for number, away, side in ends:
            axes.annotate(f"{number:,}", (number, row), xytext=(away, 0), textcoords="offset points", ha=side,
                          va="center", fontsize=SMALL, color=INK)  # fmt: skip
    return figure


def _marks(axes, row: int, route: list[Told]) -> None:
    """Draw counts: a dot, or for a running total a rhombus; two ends joined; a wedge towards an open end."""
    numbers: dict[tuple, list[int]] = defaultdict(list)
    ranges: dict[bool, list[Told]] = defaultdict(list)
    for item in route:
        shape = ">" if item.high is None else "<" if item.low is None else "D" if item.running else "o"
        numbers[item.running, shape] += [n for n in dict.fromkeys((item.low, item.high)) if n is not None]
        if shape in "Do" and item.low < item.high:
            ranges[item.running].append(item)
    for (running, shape), places in numbers.items():
        colour = VERMILLION if running else BLUE
        axes.plot(
            places, [row] * len(places), shape, color=colour, markersize=6, alpha=0.7, clip_on=False,
            markerfacecolor="none" if running else colour,
        )  # fmt: skip
    for running, items in ranges.items():
        lows, highs = zip(*((item.low, item.high) for item in items), strict=True)
        axes.hlines([row] * len(items), lows, highs, colors=VERMILLION if running else BLUE, linewidth=2)


def _named(item: Told) -> str:
    deed = _DEEDS[item.action]
    return f"{item.origin} → {item.destination}" + (f", {deed}" if deed == _SENT_BACK else "")


def _label(item: Told) -> str:
    """Give a route's name as its row has room for it; that people were sent back always stays."""
    way, comma, deed = _named(item).partition(", sent")
    return fitted(way, _COUNTS - 0.8 - width(comma + deed, TEXT), TEXT) + comma + deed


def _title(routes: list[list[Told]]) -> str:
    if len(routes) == 1:
        (route,) = routes
        return f"One route is reported, {_named(route[0])}: {_reach(route)}"
    most = _reports(routes[0])
    if sum(_reports(route) == most for route in routes) > 1:
        return f"{len(routes):,} routes are reported, none of them by more than {count(most, 'article')}"
    return f"Of {len(routes):,} routes the one that most articles report is {_named(routes[0][0])}: {_reach(routes[0])}"


def _reach(route: list[Told]) -> str:
    low, high = _ends(route)
    if len(route) == 1:
        return f"one count, {route[0].label}"
    return f"{len(route):,} counts, " + (f"all of {low:,}" if low == high else f"from {low:,} to {high:,}")
