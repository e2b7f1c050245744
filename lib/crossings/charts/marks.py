"""How a reported count is drawn: a dot, a bar from low to high, or an arrow from its end; a source's is hollow."""

from matplotlib.axes import Axes
from matplotlib.transforms import Bbox

from .style import VOICES
from .told import Told

_ARROW = 26  # points
_RADIUS = 6  # pixels of a dot


def draw(axes: Axes, place: float, item: Told, *, across: bool = False, crowded: bool = False) -> Bbox:
    """Draw one count at a day (upright) or in a row (``across``), and give the box it takes, pixels.

    One of a crowd is small and pale. Call it when the limits are set.
    """
    colour = VOICES[item.voice]
    inside = "white" if item.claimed_by else colour
    size, alpha = (0.5, 0.55) if crowded else (1, 0.9)
    ends = [number for number in dict.fromkeys((item.low, item.high)) if number is not None]
    at = [(number, place) if across else (place, number) for number in ends]
    box = _box(axes, at, _RADIUS * size)
    xs, ys = zip(*at, strict=True)
    if len(ends) == 2:
        for width, shade in ((6, colour), (3, inside)):  # a bar with an edge, however thin
            axes.plot(xs, ys, "-", color=shade, linewidth=width * size, alpha=alpha, solid_capstyle="butt")
    usual = {"color": colour, "alpha": alpha, "clip_on": False}
    if None not in (item.low, item.high):
        shape, length = ("o", 7) if len(ends) == 1 else ("|" if across else "_", 10)
        axes.plot(xs, ys, shape, markersize=length * size, mew=1.5 * size, markerfacecolor=inside, **usual)
        return box
    axes.plot(xs, ys, "|" if across else "_", markersize=11 * size, mew=2.5 * size, **usual)
    length = _arrow(axes, at[0], item, size, across=across)
    tip = (length, 0) if across else (0, length)
    axes.annotate(
        "", xy=at[0], xytext=tip, textcoords="offset points", annotation_clip=False,
        arrowprops={
            "arrowstyle": "<|-", "edgecolor": colour, "facecolor": inside, "linewidth": 1.5 * size, "alpha": alpha,
            "shrinkA": 0, "shrinkB": 0, "mutation_scale": 11 * size,
        },
    )  # fmt: skip
    pixels = length * axes.figure.dpi / 72
    return Bbox.union([box, box.translated(*((pixels, 0) if across else (0, pixels)))])


def _arrow(axes: Axes, at: tuple[float, float], item: Told, size: float, *, across: bool) -> float:
    """Give how far the arrow of an open count points, points: upwards, or down to the axis at most."""
    if item.high is None:
        return _ARROW * size
    box = axes.get_window_extent()
    x, y = axes.transData.transform(at)
    room = (x - box.x0 if across else y - box.y0) * 72 / axes.figure.dpi
    return -max(min(_ARROW * size, room), 5)


def _box(axes: Axes, at: list[tuple[float, float]], radius: float) -> Bbox:
    points = [axes.transData.transform(point) for point in at]
    return Bbox.union([Bbox([[x - radius, y - radius], [x + radius, y + radius]]) for x, y in points])
