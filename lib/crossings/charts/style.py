"""The house style: a chart with its finding as a left-aligned title, its unit on the axis and its source line."""

from collections.abc import Callable, Sequence
from functools import wraps
from io import BytesIO

import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from crossings.findings import count, listed

from .lettering import FONT, printable, width, wrapped

# From Okabe and Ito's palette, which colour-blind readers can tell apart; dark enough for text on white.
BLUE, VERMILLION, GREEN, GREY = "#0072B2", "#C44E00", "#007A5A", "#5F5F5F"
BEHIND = {"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 0.5}  # keeps a label clear of the grid
INK, LIGHT = "#222222", "#DDDDDD"
OWN, CLAIMED = "the article's own voice", "claimed by a source"
VOICES = {OWN: BLUE, CLAIMED: VERMILLION}

WIDTH = 9.0  # inches
_TITLE, TEXT, SMALL = 14, 10.5, 9.5  # points
_LINE, _KEY_LINE = 0.26, 0.24  # inches of a line of the title, of the key
_EDGE = 0.18  # inches left and right of the writing


# Text is drawn as it is written: news has dollar signs, which matplotlib takes for formulas.
_AS_WRITTEN = {"text.parse_math": False, "font.family": FONT}


def as_written(draw: Callable[..., "Chart"]) -> Callable[..., "Chart"]:
    """Make a chart function draw every text as it is written."""

    @wraps(draw)
    def drawn(*tables, **options) -> "Chart":
        with rc_context(_AS_WRITTEN):
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
        with rc_context(_AS_WRITTEN):  # some tick labels are made only now
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
    panels: Sequence[float] = (3.2,),
    left: float = 0.9,
    right: float = 0.35,
    between: float = 0.75,
    headed: bool = False,
    drawn: bool = True,
) -> tuple[Chart, list[Axes]]:
    """Give an empty chart and its panels, one above the other.

    Parameters
    ----------
    title, source : str
        The finding, and the line at the foot; both are broken into lines.
    key : dict, optional
        What each colour stands for: said in words of that colour under the title, after a dot or a mark of their own.
    panels : sequence of float
        Each panel's height, inches.
    left, right, between : float
        The room beside the panels and between two of them, inches.
    headed : bool
        Whether panels have titles of their own.
    drawn : bool
        Whether there is an axis under the panels, which takes room.
    """
    room = WIDTH - 2 * _EDGE
    lines = wrapped(title, room, _TITLE, bold=True)
    feet = wrapped(source, room, SMALL)
    marks = _key_lines(key or {}, room)
    top = 0.25 + _LINE * len(lines) + (0.1 + _KEY_LINE * len(marks) if marks else 0.12) + (0.3 if headed else 0)
    bottom = (0.72 if drawn else 0.25) + 0.18 * len(feet)
    height = top + bottom + sum(panels) + (len(panels) - 1) * between
    figure = Chart(figsize=(WIDTH, height), dpi=100, facecolor="white")
    axes, above = [], top
    for panel in panels:
        axes.append(
            _plain(
                figure.add_axes(
                    (left / WIDTH, 1 - (above + panel) / height, 1 - (left + right) / WIDTH, panel / height)
                )
            )
        )
        above += panel + between
    at_edge = _EDGE / WIDTH
    figure.suptitle(
        "\n".join(lines), x=at_edge, y=1 - 0.14 / height, ha="left", va="top", fontsize=_TITLE, fontweight="bold",
        color=INK,
    )  # fmt: skip
    for number, line in enumerate(marks):
        at_height = 1 - (0.37 + _LINE * len(lines) + _KEY_LINE * number) / height
        for at, words, colour in line:
            figure.text(at / WIDTH, at_height, words, ha="left", va="center", fontsize=TEXT, color=colour)
    figure.text(at_edge, 0.1 / height, "\n".join(feet), ha="left", va="bottom", fontsize=SMALL, color=GREY)
    figure.source = source
    return figure, axes


def _key_lines(key: dict[str, str], room: float) -> list[list[tuple[float, str, str]]]:
    """Give the key's lines: of each entry where it begins (inches), its words after their mark, and its colour."""
    lines: list[list[tuple[float, str, str]]] = []
    at = room
    for words, colour in key.items():
        words = printable(f"● {words}" if words[0].isalnum() else words)
        wide = width(words, TEXT)
        if not lines or at + wide > _EDGE + room:
            lines.append([])
            at = _EDGE
        lines[-1].append((at, words, colour))
        at += wide + 0.25
    return lines


def _plain(axes: Axes) -> Axes:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GREY)
    axes.tick_params(which="both", length=0, labelsize=TEXT, colors=INK)
    axes.tick_params(axis="x", pad=6)
    axes.grid(True, color=LIGHT, linewidth=0.7)
    axes.set_axisbelow(True)
    return axes


def nothing(message: str, source: str) -> Chart:
    """Give a chart that says there is nothing to draw."""
    figure, (axes,) = chart(message, source, panels=[0.05], drawn=False)
    axes.set_axis_off()
    figure.empty = True
    return figure


def voices_key(items) -> dict[str, str]:
    """Give the key of a chart's counts: of the two groups of voices those that are drawn."""
    present = {item.voice for item in items}
    signs = {OWN: "●", CLAIMED: "○"}
    return {f"{signs[voice]} {voice}": colour for voice, colour in VOICES.items() if voice in present}


def source_line(articles: pd.DataFrame, *more: str) -> str:
    """Say what a chart rests on: who published the articles, how many there are, and what else is drawn."""
    named = articles["source"].dropna().value_counts()
    names = sorted(named.index, key=lambda name: (-named[name], name))
    who = names if len(names) <= 3 else [*names[:2], f"{len(names) - 2:,} others"]
    said = f"Source: {listed(who)}, " if who else "Source: "
    return "; ".join([said + count(len(articles), "article"), *more]) + "."
