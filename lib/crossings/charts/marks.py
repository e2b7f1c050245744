"""How a reported count is drawn: a dot, a bar from low to high, or a bar with an open end."""

from matplotlib.axes import Axes

from .style import VOICES
from .told import Told


def draw(axes: Axes, place, item: Told, *, across: bool = False, crowded: bool = False) -> None:
    """Draw one count at a day (upright) or in a row (``across``), small and pale where it is one of a crowd."""
    colour = VOICES[item.voice]
    low, high = item.low, item.high
    size, alpha = (0.5, 0.45) if crowded else (1, 0.85)
    if low == high:
        axes.plot(*_order([place], [low], across), "o", color=colour, markersize=7 * size, alpha=alpha, clip_on=False)
        return
    if low is not None and high is not None:
        axes.plot(
            *_order([place] * 2, [low, high], across),
            "-",
            color=colour,
            linewidth=5 * size,
            alpha=0.7 * alpha,
            solid_capstyle="butt",
        )
        axes.plot(
            *_order([place] * 2, [low, high], across),
            "|" if across else "_",
            color=colour,
            markersize=10 * size,
            mew=2 * size,
            alpha=alpha,
        )
        return
    known, sign = (low, 1) if high is None else (high, -1)
    axes.plot(
        *_order([place], [known], across),
        "|" if across else "_",
        color=colour,
        markersize=11 * size,
        mew=2.5 * size,
        alpha=alpha,
    )
    length = 26 * size * sign
    tip, tail = (length, 0) if across else (0, length), _order([place], [known], across)
    axes.annotate(
        "",
        xy=(tail[0][0], tail[1][0]),
        xytext=tip,
        textcoords="offset points",
        arrowprops={
            "arrowstyle": "<-",
            "color": colour,
            "linewidth": 1.8 * size,
            "alpha": alpha,
            "shrinkA": 0,
            "shrinkB": 0,
        },
    )


def _order(places: list, counts: list, across: bool) -> tuple[list, list]:
    return (counts, places) if across else (places, counts)
