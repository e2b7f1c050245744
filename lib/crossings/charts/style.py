"""The house style: a chart with its finding as a left-aligned title, its unit on the axis and its source line."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import wraps
from io import BytesIO
from math import floor, log10
from textwrap import wrap

import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateFormatter, AutoDateLocator
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from crossings.findings import count, listed

# From Okabe and Ito's palette, which colour-blind readers can tell apart; dark enough for text on white.
BLUE, VERMILLION, GREEN, GREY = "#0072B2", "#C44E00", "#007A5A", "#5F5F5F"
BEHIND = {"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 0.5}  # keeps a label clear of the grid
INK, LIGHT = "#222222", "#DDDDDD"
OWN, CLAIMED = "the article's own voice", "claimed by a source"
VOICES = {OWN: BLUE, CLAIMED: VERMILLION}

_WIDTH = 9.0  # inches
_TITLE, _TEXT, SMALL = 14, 10.5, 9.5  # points
_LINE = 0.26  # inches of a title's line
_TITLE_LETTERS, _SOURCE_LETTERS = 76, 118  # so many fit a line of the chart's width


@contextmanager
def _as_written() -> Iterator[None]:
    """Let text be drawn as it is written: news has dollar signs, which matplotlib takes for formulas."""
    with rc_context({"text.parse_math": False}), warnings.catch_warnings():
        # A letter that the font lacks is drawn as a box; its table beside the chart has it.
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        warnings.filterwarnings("ignore", message="Matplotlib currently does not support")
        yield


def as_written(draw: Callable[..., "Chart"]) -> Callable[..., "Chart"]:
    """Make a chart function draw every text as it is written."""

    @wraps(draw)
    def drawn(*tables, **options) -> "Chart":
        with _as_written():
            return draw(*tables, **options)

    return drawn


class Chart(Figure):
    """A matplotlib Figure that belongs to no window, shows itself in a notebook, and prints as its title.

    ``source`` is the line at its foot; ``empty`` says that there is nothing to draw.
    """

    def __init__(self, **options):
        super().__init__(**options)
        FigureCanvasAgg(self)
        self.source = ""
        self.empty = False

    def draw(self, renderer) -> None:
        with _as_written():  # some tick labels are made only now
            super().draw(renderer)

    def __repr__(self) -> str:
        return f"<Chart: {' '.join(self.get_suptitle().split())}>"

    def _repr_png_(self) -> bytes:
        file = BytesIO()
        self.savefig(file, format="png", metadata={"Software": None})
        return file.getvalue()


def chart(
    title: str,
    source: str,
    *,
    key: dict[str, str] | None = None,
    panels: int = 1,
    panel: float = 3.2,
    left: float = 0.9,
    headed: bool = False,
    drawn: bool = True,
) -> tuple[Chart, list[Axes]]:
    """Give an empty chart and its panels, one above the other.

    Parameters
    ----------
    title, source : str
        The finding, and the line at the foot; both are wrapped.
    key : dict, optional
        What each colour stands for: said in words of that colour under the title, after a dot or a mark of their own.
    panels : int
        How many.
    panel, left : float
        A panel's height and the room left of it, inches.
    headed : bool
        Whether panels have titles of their own.
    drawn : bool
        Whether there is an axis under the panels, which takes room.
    """
    lines = wrap(title, _TITLE_LETTERS)
    feet = wrap(source, _SOURCE_LETTERS)
    top = 0.25 + _LINE * len(lines) + (0.34 if key else 0.12) + (0.3 if headed else 0)
    bottom = (0.72 if drawn else 0.25) + 0.18 * len(feet)
    between = 0.75
    height = top + bottom + panels * panel + (panels - 1) * between
    figure = Chart(figsize=(_WIDTH, height), dpi=100, facecolor="white")
    axes = []
    for number in range(panels):
        above = top + number * (panel + between)
        room = (left / _WIDTH, 1 - (above + panel) / height, 1 - (left + 0.35) / _WIDTH, panel / height)
        axes.append(_plain(figure.add_axes(room)))
    figure.suptitle(
        "\n".join(lines),
        x=0.02,
        y=1 - 0.14 / height,
        ha="left",
        va="top",
        fontsize=_TITLE,
        fontweight="bold",
        color=INK,
    )
    if key:
        at = 0.02
        for words, colour in key.items():
            written = figure.text(
                at,
                1 - (0.37 + _LINE * len(lines)) / height,
                words if words[0] in "◇○" else f"● {words}",
                ha="left",
                va="center",
                fontsize=_TEXT,
                color=colour,
            )
            at += written.get_window_extent().width / figure.bbox.width + 0.025
    figure.text(0.02, 0.1 / height, "\n".join(feet), ha="left", va="bottom", fontsize=SMALL, color=GREY)
    figure.source = source
    return figure, axes


def _plain(axes: Axes) -> Axes:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GREY)
    axes.tick_params(which="both", length=0, labelsize=_TEXT, colors=INK)
    axes.tick_params(axis="x", pad=6)
    axes.grid(True, color=LIGHT, linewidth=0.7)
    axes.set_axisbelow(True)
    return axes


def nothing(message: str, source: str) -> Chart:
    """Give a chart that says there is nothing to draw."""
    figure, (axes,) = chart(message, source, panel=0.05, drawn=False)
    axes.set_axis_off()
    figure.empty = True
    return figure


def count_axis(axis, unit: str, highest: float, *, lowest: float = 1, log: bool = False) -> None:
    """Write a count's axis: unit, thousands separators, a zero baseline or, for counts far apart, a log scale."""
    axes, name = axis.axes, axis.axis_name
    if log:
        getattr(axes, f"set_{name}scale")("log")
        # From the power of ten under the lowest, with room for a dot on it and for open ends.
        start = 10 ** floor(log10(max(lowest, 1)))
        getattr(axes, f"set_{name}lim")((0.8 if lowest >= 2 * start else 0.25) * start, highest * 4)
        axis.set_minor_formatter(FuncFormatter(lambda value, position: ""))
    else:
        getattr(axes, f"set_{name}lim")(0, max(highest, 1) * 1.15)
        axis.set_major_locator(MaxNLocator(6, integer=True))
    axis.set_major_formatter(FuncFormatter(lambda value, position: f"{value:,.0f}"))
    axis.set_label_text(unit + (" (logarithmic scale)" if log else ""), fontsize=_TEXT, color=INK)


def voices_key(items) -> dict[str, str]:
    """Give the key of a chart's counts: of the two groups of voices those that are drawn."""
    present = {item.voice for item in items}
    return {voice: colour for voice, colour in VOICES.items() if voice in present}


def day_axis(axes: Axes, first: date, last: date, words: str) -> None:
    """Write a time axis from one day to another, with few enough ticks that their labels stand apart."""
    axes.set_xlim(first, last)
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=3, maxticks=7))
    axes.xaxis.set_major_formatter(AutoDateFormatter(axes.xaxis.get_major_locator()))
    axes.set_xlabel(words, fontsize=_TEXT, color=INK)


def source_line(articles: pd.DataFrame, *more: str) -> str:
    """Say what a chart rests on: who published the articles, how many there are, and what else is drawn."""
    named = articles["source"].dropna().value_counts()
    names = sorted(named.index, key=lambda name: (-named[name], name))
    who = names if len(names) <= 3 else [*names[:2], f"{len(names) - 2:,} others"]
    said = f"Source: {listed(who)}, " if who else "Source: "
    return "; ".join([said + count(len(articles), "article"), *more]) + "."


def shorten(text: str, letters: int) -> str:
    """Give a text on one line, cut at a word where it is longer than so many letters."""
    text = " ".join(text.split())
    if len(text) <= letters:
        return text
    cut = text[: letters - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[letters // 2 :] else cut).rstrip(" ,;") + "…"
