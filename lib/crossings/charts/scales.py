"""The scales of charts: counts from zero or logarithmic, days and years, with ticks few enough to stand apart."""

from collections.abc import Iterable
from datetime import date, timedelta
from math import floor, log10

from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator

from .style import INK, TEXT

_WIDE, _HIGH, _YEAR = 0.95, 0.3, 0.55  # inches from tick to tick: along, up, and of whole years along
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
_DAYS = (1, 2, 7, 14)


def _length(axes: Axes, name: str) -> float:
    """Give an axis's length, inches."""
    box, figure = axes.get_position(), axes.figure
    return box.width * figure.get_figwidth() if name == "x" else box.height * figure.get_figheight()


def count_axis(axis, unit: str, highest: float, *, lowest: float = 1, log: bool = False) -> None:
    """Write a count's axis: unit, thousands separators, a zero baseline or, for counts far apart, a log scale."""
    axes, name = axis.axes, axis.axis_name
    if log:
        getattr(axes, f"set_{name}scale")("log")
        # From the power of ten under the lowest, with room for a dot on it and for open ends.
        start = 10 ** floor(log10(max(lowest, 1)))
        getattr(axes, f"set_{name}lim")((0.8 if lowest >= 2 * start else 0.25) * start, highest * 4)
        axis.set_major_locator(LogLocator(numticks=int(_length(axes, name) / (_WIDE if name == "x" else _HIGH)) + 1))
        axis.set_minor_formatter(FuncFormatter(lambda value, position: ""))
    else:
        getattr(axes, f"set_{name}lim")(0, max(highest, 1) * 1.15)
        axis.set_major_locator(MaxNLocator(6, integer=True))
    axis.set_major_formatter(FuncFormatter(lambda value, position: f"{value:,.0f}"))
    axis.set_label_text(unit + (" (logarithmic scale)" if log else ""), fontsize=TEXT, color=INK)


def widened(days: Iterable[date], part: int, least: int) -> tuple[date, date]:
    """Give the first and the last of days with a margin: a part of their span, and so many days at least."""
    days = list(days)
    first, last = min(days), max(days)
    margin = max((last - first) // part, timedelta(days=least))
    return max(first, date.min + margin) - margin, min(last, date.max - margin) + margin


def day_axis(axes: Axes, first: date, last: date, words: str) -> None:
    """Write a time axis from one day to another: ticks at whole years, or months or days where it is short."""
    axes.set_xlim(first, last)
    ticks, form = _ticks(first, last, _length(axes, "x"))
    axes.set_xticks(ticks, [form.format(day, day=day.day) for day in ticks])
    axes.set_xlabel(words, fontsize=TEXT, color=INK)


def _ticks(first: date, last: date, length: float) -> tuple[list[date], str]:
    """Give days between two others at equal steps of the calendar, as many as have room, and their labels' form."""
    room = max(int(length / _WIDE), 1)
    if (last - first).days <= 45:
        for step in _DAYS:
            ticks = [first + timedelta(days=n) for n in range(step, (last - first).days + 1, step)]
            if len(ticks) <= room:
                break
        return ticks[:room], "{day} {0:%b %Y}"
    start, end = first.year * 12 + first.month, last.year * 12 + last.month - 1  # months whose first day is inside
    for step in _MONTHS:
        months = [month for month in range(start, end + 1) if month % step == 0]
        if len(months) <= min(8, room if step < 12 else max(int(length / _YEAR), 1)):
            break
    return [date(month // 12, month % 12 + 1, 1) for month in months], "{0:%Y}" if step >= 12 else "{0:%b %Y}"


def year_axis(axes: Axes, first: int, last: int, *, words: str = "") -> None:
    """Write an axis of years, one place a year, with few enough ticks that their labels stand apart."""
    beside = max(0.7, (8 - (last - first)) / 2)  # the bars of few years are not wider than they are high
    axes.set_xlim(first - beside, last + beside)
    axes.xaxis.set_major_locator(MaxNLocator(9, steps=[1, 2, 5, 10], integer=True, min_n_ticks=1))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, position: f"{value:.0f}"))
    axes.set_xlabel(words, fontsize=TEXT, color=INK)
