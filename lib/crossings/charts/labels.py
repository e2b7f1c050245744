"""Labels beside marks, placed so that none covers another or a mark."""

from collections.abc import Iterable, Sequence

from matplotlib.axes import Axes
from matplotlib.transforms import Bbox

from .lettering import fitted
from .style import BEHIND, SMALL
from .told import Told

_CLAIMANT = 1.6  # inches of a claimant's name


def label_texts(item: Told, *, route: bool = False) -> list[str]:
    """Give what may be written beside a count, the fullest first: with whose it is or, ``route``, from where to where.

    The shortest is the count alone.
    """
    if route:
        ends = [f"{way} {place}" for way, place in (("from", item.origin), ("to", item.destination)) if place]
        return [", ".join([item.label, " ".join(ends)]), item.label] if ends else [item.label]
    if not item.claimed_by:
        return [item.label]
    return [f"{item.label}, {fitted(item.claimed_by, _CLAIMANT, SMALL)}", item.label]


def label_marks(
    axes: Axes,
    labels: Sequence[tuple[float, float, Sequence[str], str]],
    marks: Iterable[Bbox],
    *,
    away: int = 8,
    most: int = 24,
) -> int:
    """Write labels beside marks, in the order given, leaving out those that find no free room; give how many stand.

    Each label is ``(x, y, texts, colour)``, x and y in the axes' data; of its texts the first that has room is
    written, until ``most`` stand. ``marks`` are the boxes of all that is drawn, in pixels, which no label may cover.
    ``away`` is a label's distance, points. Call it when the limits are set.
    """
    inside = axes.get_window_extent()
    renderer = axes.figure.canvas.get_renderer()
    taken, written = list(marks), 0
    sides = [
        (away, 0, "left", "center"), (-away, 0, "right", "center"),
        (0, away, "center", "bottom"), (0, -away, "center", "top"),
    ]  # fmt: skip
    for x, y, texts, colour in labels:
        if written == most:
            break
        for text, (across, up, ha, va) in ((text, side) for text in texts for side in sides):
            note = axes.annotate(
                text, (x, y), xytext=(across, up), textcoords="offset points", ha=ha, va=va, fontsize=SMALL,
                color=colour, bbox=BEHIND,
            )  # fmt: skip
            box = note.get_window_extent(renderer).padded(1)
            fits = inside.x0 <= box.x0 and box.x1 <= inside.x1 + 25 and inside.y0 <= box.y0 and box.y1 <= inside.y1 + 12
            if fits and not any(box.overlaps(other) for other in taken):
                taken.append(box)
                written += 1
                break
            note.remove()
    return written
