"""Estimates of people in hiding: a bar from low to high for each, in order of the report, with its claimant."""

import pandas as pd

from crossings.edtf import written

from .lettering import fitted, width
from .marks import draw
from .scales import count_axis
from .style import INK, TEXT, VOICES, as_written, chart, nothing, source_line, voices_key
from .told import Told, families_not_drawn, rows_of, told, years_of

_ROWS = 30
_LEFT = 3.4  # inches left of the axis


def _estimates(figures: pd.DataFrame, articles: pd.DataFrame) -> list[Told]:
    return told(figures[figures["action"] == "hiding"], articles)


def _drawn(items: list[Told]) -> list[Told]:
    """Give at most 30 estimates: the latest, and before them those without a day."""
    dated = [item for item in items if item.day]
    undated = [item for item in items if not item.day][:_ROWS]
    return dated[max(len(dated) + len(undated) - _ROWS, 0) :] + undated


def hiding_estimates_rows(figures: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give the estimates that :func:`hiding_estimates` draws, one row a bar, from the top down.

    Returns
    -------
    DataFrame
        ``day`` (of the report; null where unknown), ``evidence``, ``low`` and ``high`` (people), ``hedge``, ``part``,
        ``action``, ``when``, ``claimed_by``, ``figure_id``, ``article_id``.
    """
    return rows_of(_drawn(_estimates(figures, articles)))


@as_written
def hiding_estimates(figures: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of the estimates of people in hiding, one row an estimate; nobody can count them.

    An estimate whose day is not known is drawn too, below the others: what it says needs no day to be compared.

    Parameters
    ----------
    figures, articles : DataFrame
        As :func:`crossings.extract` gives them. The latest 30 are drawn, and the source line says how many there are.
    """
    items = _estimates(figures, articles)
    more = families_not_drawn(figures[figures["action"] == "hiding"])
    if not items:
        said = "is in numbers of people" if more else "in this corpus"
        return nothing(f"No estimate of those in hiding {said}", source_line(articles, *more))
    drawn = _drawn(items)
    more += [f"the latest {len(drawn)} of {len(items):,} estimates are drawn"] if len(drawn) < len(items) else []
    numbers = [n for item in items for n in (item.low, item.high) if n is not None]
    if len(items) == 1:
        title = f"One estimate of people in hiding was found: {drawn[0].label}"
    elif min(numbers) == max(numbers):
        title = f"All {len(items):,} estimates found of people in hiding say {numbers[0]:,}"
    else:
        title = f"{len(items):,} estimates found of people in hiding run from {min(numbers):,} to {max(numbers):,}"
    dated = all(item.day for item in items)
    if not dated:
        more.append("the day of a report marked undated is not known")
    figure, (axes,) = chart(
        title + (years_of(items) if dated else ""), source_line(articles, *more), key=voices_key(drawn),
        panels=[max(1.1, 0.36 * len(drawn))], left=_LEFT,
    )  # fmt: skip
    count_axis(axes.xaxis, "people, estimated", max(numbers) * 1.15)
    for row, item in enumerate(drawn):
        draw(axes, row, item, across=True)
        offset = 34 if item.high is None else 9
        axes.annotate(
            item.label, (item.at, row), xytext=(offset, 0), textcoords="offset points", va="center", fontsize=9.5,
            color=VOICES[item.voice],
        )  # fmt: skip
    axes.set_yticks(range(len(drawn)), [_named(item) for item in drawn])
    axes.set_ylim(len(drawn) - 0.5, -0.5)
    axes.tick_params(axis="y", labelcolor=INK)
    axes.grid(False, axis="y")
    return figure


def _named(item: Told) -> str:
    when = f", {written(item.day, item.day) if item.day else 'undated'}"
    return fitted(item.claimed_by or "the article", _LEFT - 0.3 - width(when, TEXT), TEXT) + when
