"""Where sources disagree: counts of one deed and time that differ, a bar from the lowest to the highest."""

from collections import defaultdict
from dataclasses import replace

import pandas as pd

from crossings.findings import count

from .marks import draw
from .style import INK, LIGHT, as_written, chart, nothing, shorten, source_line, voices_key
from .told import Told, rows_of, told

_NEAR = 1.5  # a count further under the highest is one of a part of the people
_ROWS = 20


def _groups(figures: pd.DataFrame, articles: pd.DataFrame) -> list[list[Told]]:
    """Give the counts of one deed, route and time that two voices or more tell differently, in order of that time."""
    alike: dict[tuple, list[Told]] = defaultdict(list)
    for item in told(figures, articles):
        if item.when and ".." not in item.when and item.origin and item.destination:
            alike[item.when, item.action, item.measure, item.origin, item.destination].append(item)
    found = []
    for key in sorted(alike):
        highest = max(item.at for item in alike[key])
        group = [item for item in alike[key] if item.at * _NEAR >= highest]
        # Ten men and eleven women of one article are no disagreement.
        voices = {item.claimed_by or item.article_id for item in group}
        if len(voices) > 1 and len({(item.low, item.high) for item in group}) > 1:
            found.append(group)
    return found


def _ends(group: list[Told]) -> tuple[int, int]:
    numbers = [n for item in group for n in (item.low, item.high) if n is not None]
    return min(numbers), max(numbers)


def _drawn(groups: list[list[Told]]) -> list[list[Told]]:
    """Give at most 20 groups, those of the most people."""
    most = sorted(groups, key=lambda group: -_ends(group)[1])[:_ROWS]
    return [group for group in groups if group in most]


def differing_counts_rows(figures: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give the counts that :func:`differing_counts` draws, one row a mark, from the top down.

    Returns
    -------
    DataFrame
        ``of`` (deed, time and route: the label of its bar), ``day`` (of the report), ``evidence``, ``low`` and ``high``
        (people), ``hedge``, ``action``, ``when``, ``claimed_by``, ``figure_id``, ``article_id``.
    """
    items = [item for group in _drawn(_groups(figures, articles)) for item in group]
    rows = rows_of(items)
    rows.insert(0, "of", pd.Series([_named(item) for item in items], dtype="string"))
    return rows


@as_written
def differing_counts(figures: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of the counts that differ, a bar for each deed, time and route, a mark for each count.

    Counts of one action, time, origin and destination are held together where two voices or more tell them: two
    sources, or two articles. Of each only counts are taken that are not far under the highest: those are of a part.
    The axis is the share of the highest count, so that the numbers of few and of many people are told apart alike.

    Parameters
    ----------
    figures, articles : DataFrame
        As :func:`crossings.extract` gives them.
    """
    groups = _groups(figures, articles)
    if not groups:
        return nothing("No two sources count the same deed, time and route differently", source_line(articles))
    drawn = _drawn(groups)
    widest = max(groups, key=lambda group: _ends(group)[1] / max(_ends(group)[0], 1))
    low, high = _ends(widest)
    times = "once:" if len(groups) == 1 else f"{len(groups):,} times, furthest apart for"
    title = f"Numbers of the same deed and time differ {times} {_named(widest[0])}, {low:,} to {high:,}"
    more = [f"{len(drawn)} of {count(len(groups), 'disagreement')} drawn"] if len(drawn) < len(groups) else []
    key = voices_key([item for group in drawn for item in group])
    figure, (axes,) = chart(
        title, source_line(articles, *more), key=key, panels=[max(1.1, 0.36 * len(drawn))], left=4.1
    )
    for row, group in enumerate(drawn):
        low, high = _ends(group)
        axes.plot([100 * low / high, 100], [row, row], "-", color=LIGHT, linewidth=9, solid_capstyle="butt", zorder=1)
        for item in group:
            draw(axes, row, replace(item, low=_share(item.low, high), high=_share(item.high, high)), across=True)
        labels = " · ".join(dict.fromkeys(item.label for item in sorted(group, key=lambda item: item.at)))
        axes.annotate(
            shorten(labels, 36), (100, row), xytext=(36, 0), textcoords="offset points", va="center", fontsize=9.5,
            color=INK,
        )  # fmt: skip
    axes.set_xlim(0, 185)
    axes.set_xticks([0, 50, 100])
    axes.set_xlabel("percent of the highest number", fontsize=10.5, color=INK, loc="left")
    axes.set_yticks(range(len(drawn)), [shorten(_named(group[0]), 48) for group in drawn])
    axes.set_ylim(len(drawn) - 0.5, -0.5)
    axes.tick_params(axis="y", labelcolor=INK)
    axes.grid(False, axis="y")
    return figure


def _share(number: int | None, highest: int) -> float | None:
    return None if number is None else 100 * number / highest


def _named(item: Told) -> str:
    action = "people" if item.action == "other" else item.action.replace("_", " ")
    return f"{action}, {item.origin} to {item.destination}, {item.when}"
