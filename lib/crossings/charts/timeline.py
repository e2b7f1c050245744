"""The timeline: each event on a line of its own, a dot for a known day, a bar for a month, a year or an interval."""

from datetime import timedelta

import pandas as pd

from crossings.findings import count

from .style import BEHIND, BLUE, GREY, INK, VERMILLION, as_written, chart, day_axis, nothing, shorten, source_line

_ROWS = 24
_LETTER = 0.0088  # a letter's share of the panel's width


def timeline_chart_rows(timeline: pd.DataFrame) -> pd.DataFrame:
    """Give the events that :func:`timeline_chart` draws: at most 24 rows of the timeline, in order of time.

    Of more, those told by most articles, and of those told equally often some of every time.
    """
    chosen = [row["timeline_id"] for row in _chosen(timeline.dropna(subset=["day_from"]).to_dict("records"))]
    return timeline.set_index("timeline_id", drop=False).loc[chosen].reset_index(drop=True)


@as_written
def timeline_chart(timeline: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of the events in order of time, drawn as precisely as the articles know their time.

    Parameters
    ----------
    timeline, articles : DataFrame
        As :func:`crossings.extract` gives them. Of more than 24 events those of :func:`timeline_chart_rows` are drawn.
    """
    rows = timeline.dropna(subset=["day_from"])
    if rows.empty:
        return nothing("No dated events in this corpus", source_line(articles))
    drawn = timeline_chart_rows(timeline).to_dict("records")
    exact = int((rows["day_from"] == rows["day_to"]).sum())
    span = sorted({str(day.year) for day in (min(rows["day_from"]), max(rows["day_from"]))})
    title = f"{count(len(rows), 'dated event')}, {' to '.join(span)}; {exact:,} known to the day"
    more = []
    if len(drawn) < len(rows):
        more = [f"{len(drawn)} of {len(rows):,} events drawn: those that most articles tell, of equals evenly"]
    key = {"happened": BLUE, "○ planned, denied or hypothetical": VERMILLION}
    hollow = {row["factuality"] != "happened" for row in drawn}
    key = {words: colour for words, colour in key.items() if (colour == VERMILLION) in hollow}
    figure, (axes,) = chart(title, source_line(articles, *more), key=key, panel=max(1.0, 0.3 * len(drawn)), left=0.4)
    first, last = drawn[0]["day_from"], max(_end(row) for row in drawn)
    margin = max((last - first) / 40, timedelta(days=20))
    day_axis(axes, first - margin, last + margin, "day of the event")
    axes.set_ylim(len(drawn) - 0.4, -0.6)
    axes.set_yticks([])
    width = (last - first) + 2 * margin
    for number, row in enumerate(drawn):
        _event(axes, number, row, (row["day_from"] - first + margin) / width, (_end(row) - first + margin) / width)
    return figure


def _chosen(rows: list[dict]) -> list[dict]:
    """Give at most 24 events in order of time: the most told, and of those told equally often some of every time."""
    in_time = sorted(rows, key=lambda row: (row["day_from"], row["timeline_id"]))
    told = sorted({len(row["article_ids"]) for row in rows}, reverse=True)
    chosen = []
    for times in told:
        equals = [row for row in in_time if len(row["article_ids"]) == times]
        room = min(_ROWS - len(chosen), len(equals))
        chosen += [equals[number * len(equals) // room] for number in range(room)]
    return sorted(chosen, key=lambda row: (row["day_from"], row["timeline_id"]))


def _end(row: dict):
    return row["day_from"] if pd.isna(row["day_to"]) else row["day_to"]


def _event(axes, number: int, row: dict, start: float, end: float) -> None:
    happened = row["factuality"] == "happened"
    colour = BLUE if happened else VERMILLION
    face = colour if happened else "white"
    if row["day_from"] == _end(row) and not pd.isna(row["day_to"]):
        axes.plot([row["day_from"]], [number], "o", color=colour, markerfacecolor=face, markersize=7)
    else:
        axes.barh(
            number, _end(row) - row["day_from"] + timedelta(days=1), left=row["day_from"], height=0.45,
            facecolor=face, edgecolor=colour, alpha=0.6,
        )  # fmt: skip
        if pd.isna(row["day_to"]):
            axes.plot([row["day_from"]], [number], ">", color=colour, markersize=7)
    # The label stands on the side that has more room, or in a bar that is longer; it is cut to that room.
    right, within = 1 - end >= start, end - start > max(start, 1 - end)
    room = (end - start if within else 1 - end if right else start) - 0.015
    right = right and not within
    told = len(row["article_ids"])
    note = ("" if happened else f" ({row['factuality']})") + (f" [{told} articles]" if told > 1 else "")
    text = shorten(row["what"], max(int(room / _LETTER) - len(note), 12)) + note
    axes.annotate(
        text, (_end(row) if right else row["day_from"], number), xytext=(8 if right or within else -8, 0),
        textcoords="offset points", ha="left" if right or within else "right", va="center", fontsize=9.5,
        color=INK if happened or within else GREY, bbox=None if within else BEHIND,
    )  # fmt: skip
