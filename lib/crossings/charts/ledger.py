"""Rows of writing beside an axis: when it was, what was said, and right of it a mark; no text can cover another."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.transforms import blended_transform_factory

from .lettering import fitted, width, wrapped
from .style import BEHIND, GREY, INK, LIGHT, SMALL, WIDTH

_WHEN, _WHAT = 0.18, 1.7  # inches from the left edge, where the two columns of writing begin
_GAP = 0.15  # inches between the writing and the marks
_LINE, _BETWEEN = 0.16, 0.12  # inches of a line of writing, and between two rows
BAR = 0.12  # inches of a bar's height


@dataclass(frozen=True, slots=True)
class Row:
    """One row: when, and what on one line or two; a heading stands at the left edge and has no mark."""

    when: str
    what: tuple[str, ...]
    heading: bool = False

    @property
    def height(self) -> float:
        """Its height, inches."""
        return _LINE * len(self.what) + _BETWEEN + (_BETWEEN if self.heading else 0)


def height(rows: Sequence[Row]) -> float:
    """Give the height of a panel for rows, inches."""
    return sum(row.height for row in rows)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The room for writing: up to ``marks``, inches from the left edge, where the panel of marks begins."""

    marks: float = 6.2

    def row(self, when: str, what: str, note: str = "") -> Row:
        """Give a row of two lines at most: what does not fit them is cut, and the note after it, in brackets, stays."""
        room = self.marks - _GAP - _WHAT
        note = f" ({fitted(note, room * 0.75, SMALL)})" if note else ""
        lines = wrapped(what, room, SMALL) or [""]
        if width(lines[-1] + note, SMALL) > room:
            lines.append("")
        if len(lines) > 2:
            lines = [lines[0], fitted(" ".join(lines[1:]), room - width(note, SMALL), SMALL)]
        lines[-1] = (lines[-1] + note).strip()
        return Row(fitted(when, _WHAT - _WHEN - 0.1, SMALL), tuple(lines))

    def heading(self, words: str) -> Row:
        """Give a heading above rows that belong together; it has the whole width."""
        return Row("", (fitted(words, WIDTH - 2 * _WHEN, SMALL, bold=True),), heading=True)

    def write(self, axes: Axes, rows: Sequence[Row]) -> list[float]:
        """Write rows beside a panel of their height, and give the middle of each: where its mark belongs."""
        axes.set_ylim(height(rows), 0)
        axes.set_yticks([])
        axes.grid(False, axis="y")
        at = blended_transform_factory(axes.figure.dpi_scale_trans, axes.transData)
        usual = {"transform": at, "va": "center", "fontsize": SMALL}
        top, middles = 0.0, []
        for row in rows:
            middle = top + row.height / 2 + (_BETWEEN / 2 if row.heading else 0)
            words = "\n".join(row.what)
            if row.heading:
                axes.text(_WHEN, middle, words, color=INK, fontweight="bold", bbox=BEHIND, **usual)
            else:
                axes.text(_WHEN, middle, row.when, color=GREY, **usual)
                axes.text(_WHAT, middle, words, color=INK, **usual)
                axes.axhline(middle, color=LIGHT, linewidth=0.7, zorder=0)
            middles.append(middle)
            top += row.height
        return middles

    def write_beside(self, axes: Axes, words: str) -> None:
        """Write what a panel above the rows shows, left of it."""
        at = blended_transform_factory(axes.figure.dpi_scale_trans, axes.transAxes)
        lines = "\n".join(wrapped(words, self.marks - _WHEN - 1, SMALL))
        axes.text(_WHEN, 0.5, lines, transform=at, va="center", fontsize=SMALL, color=GREY)
