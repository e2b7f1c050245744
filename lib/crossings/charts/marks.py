"""How a reported count is drawn: a dot, a bar from low to high, or a bar with an open end; and the labels beside."""

from matplotlib.axes import Axes

from .style import BEHIND, SMALL, VOICES
from .told import Told

_RADIUS = 6  # pixels of a dot


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


def label_marks(
    axes: Axes,
    labels: list[tuple[float, float, str, str]],
    others: list[tuple[float, float]] | None = None,
    *,
    away: int = 8,
) -> int:
    """Write labels beside marks, in the order given, leaving out those that find no free room; give how many stand.

    Each label is ``(x, y, text, colour)``, x and y in the axes' data; ``others`` are marks without a label, which no
    label may cover. ``away`` is a label's distance, points. Call it when the limits are set.
    """
    figure = axes.figure
    inside = axes.get_window_extent()
    marks = [axes.transData.transform((x, y)) for x, y, *_ in [*labels, *(others or [])]]
    taken, written = [], 0
    sides = [
        (away, 0, "left", "center"), (-away, 0, "right", "center"),
        (0, away, "center", "bottom"), (0, -away, "center", "top"),
    ]  # fmt: skip
    renderer = figure.canvas.get_renderer()
    for number, (x, y, text, colour) in enumerate(labels):
        for across, up, ha, va in sides:
            note = axes.annotate(
                text,
                (x, y),
                xytext=(across, up),
                textcoords="offset points",
                ha=ha,
                va=va,
                fontsize=SMALL,
                color=colour,
                bbox=BEHIND,
            )
            box = note.get_window_extent(renderer).padded(2)
            near = box.padded(_RADIUS)
            hits = any(box.overlaps(other) for other in taken)
            covers = any(
                near.contains(*mark) and tuple(mark) != tuple(marks[number])
                for other, mark in enumerate(marks)
                if other != number
            )
            fits = inside.x0 <= box.x0 and box.x1 <= inside.x1 + 25 and inside.y0 <= box.y0 and box.y1 <= inside.y1 + 12
            if fits and not hits and not covers:
                taken.append(box)
                written += 1
                break
            note.remove()
    return written
