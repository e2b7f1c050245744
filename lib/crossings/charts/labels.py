"""Labels beside marks, placed so that none covers another or a mark."""

from matplotlib.axes import Axes

from .style import BEHIND, SMALL

_RADIUS = 6  # pixels of a dot


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
