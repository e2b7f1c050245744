"""Reported counts as marks: a dot, a bar from low to high, or a bar with an open end."""

from dataclasses import dataclass
from datetime import date

import pandas as pd
from matplotlib.axes import Axes

from crossings.findings import shown

from .style import CLAIMED, OWN, VOICES


@dataclass(frozen=True, slots=True)
class Told:
    """One reported count: its day, its ends (None: open), and whose count it is."""

    figure_id: str
    article_id: str
    day: date
    low: int | None
    high: int | None
    hedge: str
    claimed_by: str | None
    running: bool

    @property
    def voice(self) -> str:
        """Whose count it is, of the two groups that a chart tells apart."""
        return CLAIMED if self.claimed_by else OWN

    @property
    def at(self) -> int:
        """Where the mark's label stands: at the highest number the words name."""
        return self.high if self.high is not None else self.low

    @property
    def label(self) -> str:
        """The count as a chart writes it: ``5,000``, ``1,000–3,000``, ``≥ 100,000``, ``≤ 700``."""
        if self.high is None:
            return f"≥ {self.low:,}"
        if self.low is None:
            return f"≤ {self.high:,}"
        about = "~" if self.hedge == "about" else ""
        return f"{about}{self.low:,}" if self.low == self.high else f"{self.low:,}–{self.high:,}"


def told(figures: pd.DataFrame, articles: pd.DataFrame) -> tuple[list[Told], int]:
    """Give the counts of people that can be drawn, in order of the day, and how many have no day.

    The day is the article's, else the last day of what is counted. Rows of low confidence, later mentions of
    a count in its article, and what a copy of another article says are left out.
    """
    days = {a: d for a, d in zip(articles["article_id"], articles["published"], strict=True) if not pd.isna(d)}
    copies = set(articles.loc[articles["duplicate_kind"].eq("copy").fillna(False).astype(bool), "article_id"])
    found, undated = [], 0
    for row in shown(figures).to_dict("records"):
        row = {name: None if pd.isna(value) else value for name, value in row.items()}
        if row["unit"] != "people" or row["same_as"] or row["article_id"] in copies:
            continue
        if row["low"] is None and row["high"] is None:
            continue
        day = days.get(row["article_id"]) or row["when_to"]
        if day is None:
            undated += 1
            continue
        names = ("figure_id", "article_id", "low", "high", "hedge", "claimed_by")
        found.append(Told(**{name: row[name] for name in names}, day=day, running=_is_running(row)))
    return sorted(found, key=lambda t: (t.day, t.at, t.figure_id)), undated


def _is_running(row: dict) -> bool:
    """Whether a row counts people from a beginning on: an interval with an open end, or of more than a year."""
    if row["measure"] != "flow" or "/" not in (row["when"] or ""):
        return False
    first, last = row["when_from"], row["when_to"]
    return first is None or last is None or (last - first).days > 366


def draw(axes: Axes, place, item: Told, *, across: bool = False) -> None:
    """Draw one count at a day (upright) or in a row (``across``)."""
    colour = VOICES[item.voice]
    low, high = item.low, item.high
    if low == high:
        axes.plot(*_order([place], [low], across), "o", color=colour, markersize=7, alpha=0.85)
        return
    if low is not None and high is not None:
        axes.plot(
            *_order([place] * 2, [low, high], across), "-", color=colour, linewidth=5, alpha=0.6, solid_capstyle="butt"
        )
        axes.plot(*_order([place] * 2, [low, high], across), "|" if across else "_", color=colour, markersize=10, mew=2)
        return
    known, sign = (low, 1) if high is None else (high, -1)
    axes.plot(*_order([place], [known], across), "|" if across else "_", color=colour, markersize=11, mew=2.5)
    tip, tail = (26 * sign, 0) if across else (0, 26 * sign), _order([place], [known], across)
    axes.annotate(
        "",
        xy=(tail[0][0], tail[1][0]),
        xytext=tip,
        textcoords="offset points",
        arrowprops={"arrowstyle": "<-", "color": colour, "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0},
    )


def _order(places: list, counts: list, across: bool) -> tuple[list, list]:
    return (counts, places) if across else (places, counts)


def movement(figures: pd.DataFrame, items: list[Told]) -> str:
    """Give ``from A to B`` where all counts are of one origin and destination, else nothing."""
    ids = {item.figure_id for item in items}
    pairs = figures.loc[figures["figure_id"].isin(ids), ["origin", "destination"]].drop_duplicates()
    if len(pairs) != 1 or pairs.isna().any(axis=None):
        return ""
    origin, destination = pairs.iloc[0]
    return f" from {origin} to {destination}"


def lagging(behind: int, held: int, who: str) -> str:
    """Say how many of the running totals that have an official counterpart lag a year or more behind it."""
    if held == 1:
        verb = "is" if behind else "is not"
        return f"The one reported running total{who} {verb} a year or more behind the official count"
    which = "One" if behind == 1 else f"{behind:,}" if behind else "None"
    verb = "lag" if behind > 1 else "lags"
    return f"{which} of {held:,} reported running totals{who} {verb} a year or more behind the official count"
