"""Estimates of people in hiding: a bar from low to high for each, in order of the report, with its claimant."""

import pandas as pd

from crossings.findings import count

from .style import INK, VOICES, chart, count_axis, nothing, shorten, source_line
from .told import draw, told

_ROWS = 30


def hiding_estimates(figures: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of the estimates of people in hiding, one row an estimate; nobody can count them.

    Parameters
    ----------
    figures, articles : DataFrame
        As :func:`crossings.extract` gives them. The latest 30 are drawn, and the source line says how many there are.
    """
    items, undated = told(figures[figures["action"] == "hiding"], articles)
    more = [f"{count(undated, 'estimate')} without a day not drawn"] if undated else []
    if not items:
        return nothing("No dated estimates of people in hiding in this corpus", source_line(articles, *more))
    if len(items) > _ROWS:
        more.append(f"the latest {_ROWS} of {len(items):,} estimates are drawn")
    drawn = items[-_ROWS:]
    numbers = [n for item in drawn for n in (item.low, item.high) if n is not None]
    days = (
        f"{drawn[0].day.year}"
        if drawn[0].day.year == drawn[-1].day.year
        else f"{drawn[0].day.year} to {drawn[-1].day.year}"
    )
    title = (
        f"The one estimate of people in hiding is {drawn[0].label}, {days}"
        if len(drawn) == 1
        else f"Estimates of people in hiding run from {min(numbers):,} to {max(numbers):,}, {days}"
    )
    present = {item.voice for item in drawn}
    key = {voice: colour for voice, colour in VOICES.items() if voice in present}
    figure, (axes,) = chart(title, source_line(articles, *more), key=key, panel=max(1.1, 0.36 * len(drawn)), left=3.4)
    count_axis(axes.xaxis, "people, estimated", max(numbers) * 1.15)
    for row, item in enumerate(drawn):
        draw(axes, row, item, across=True)
        offset = 34 if item.high is None else 9
        axes.annotate(
            item.label, (item.at, row), xytext=(offset, 0), textcoords="offset points", va="center", fontsize=9.5,
            color=VOICES[item.voice],
        )  # fmt: skip
    axes.set_yticks(
        range(len(drawn)), [f"{shorten(i.claimed_by or 'the article', 30)}, {i.day:%d %b %Y}" for i in drawn]
    )
    axes.set_ylim(len(drawn) - 0.5, -0.5)
    axes.tick_params(axis="y", labelcolor=INK)
    axes.grid(False, axis="y")
    return figure
