"""A strip of bars above a chart of many things: how many of all of them each time has."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.dates import date2num, num2date
from matplotlib.ticker import MaxNLocator

from crossings.findings import listed

from .fills import Fill
from .scales import count_axis

_STEPS = (1, 3, 12, 24, 60, 120, 240, 600, 1200)  # months of a bar
_BARS = 40
_FEW = 0.05  # so many of the days may lie far off, before or after the others
_MONTH = 365.25 / 12  # days


def nearly_all(days: Iterable[date]) -> tuple[date, date]:
    """Give an axis of whole years for days: a few that lie far before or after the others take no room from them."""
    days = sorted(days)
    few = int(len(days) * _FEW)
    first, last = days[few], days[-1 - few]
    near = max((last - first) / 4, timedelta(days=366))
    first = days[0] if first - days[0] <= near else first
    last = days[-1] if days[-1] - last <= near else last
    return date(first.year, 1, 1), date(last.year, 12, 31)


def draw_strip(
    axes: Axes,
    things: list[tuple[date, str]],
    fills: Mapping[str, Fill],
    *,
    unit: str = "events",
    years_only: str | None = None,
) -> tuple[int, str]:
    """Draw how many things begin in each time, by kind; give how many, and in words how, and which are not counted.

    Parameters
    ----------
    axes : Axes
        With the limits of its time set.
    things : list of tuple
        Each one's first day and kind.
    fills : mapping
        Each kind's filling, in the order of a bar from below.
    unit : str
        What is counted, in the plural.
    years_only : str, optional
        The kind that is known to a year at best: it is left out where a bar is of a month or a quarter.
    """
    first, last = (num2date(limit).date() for limit in axes.get_xlim())
    start = first.year * 12
    step = next((step for step in _STEPS if ((last.year + 1) * 12 - start) / step <= _BARS), _STEPS[-1])
    fine = {kind for kind in fills if step >= 12 or kind != years_only}
    numbers = Counter(
        ((day.year * 12 + day.month - 1 - start) // step, kind)
        for day, kind in things
        if first <= day <= last and kind in fine
    )
    places = sorted({place for place, _ in numbers})
    begins = [date2num(date((start + place * step) // 12, (start + place * step) % 12 + 1, 1)) for place in places]
    beneath = [0] * len(places)
    for kind, fill in fills.items():
        heights = [numbers[place, kind] for place in places]
        axes.bar(begins, heights, bottom=beneath, width=_MONTH * step * 0.85, align="edge", **fill.bar)
        beneath = [low + height for low, height in zip(beneath, heights, strict=True)]
    count_axis(axes.yaxis, unit, max(beneath, default=1))
    axes.yaxis.set_major_locator(MaxNLocator(2, integer=True))
    axes.grid(False, axis="x")
    each = {1: "month", 3: "quarter", 12: "year"}.get(step) or f"spans of {step // 12} years"
    days = [day for day, kind in things if kind in fine]
    counted = {
        f"known {years_only}": len(things) - len(days),
        "earlier": sum(day < first for day in days),
        "later": sum(day > last for day in days),
    }
    left_out = [f"{number:,} {why}" for why, number in counted.items() if number]
    how = f"counted by {each}" + (f" ({listed(left_out)} left out)" if left_out else "")
    return len(things) - sum(counted.values()), how
