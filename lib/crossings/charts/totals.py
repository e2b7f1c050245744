"""Reported counts and the official ones that were known on the day of the report, the record's course behind them."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.transforms import Bbox

from crossings.findings import count
from crossings.record import load_record
from crossings.schemas import DTYPES

from .held import OTHER, YEARS, Held, Span, held, known, of_years
from .labels import label_marks, label_texts
from .lettering import fitted
from .marks import draw
from .scales import count_axis, day_axis, widened
from .selection import evenly
from .style import GREEN, INK, VOICES, as_written, chart, nothing, source_line, voices_key
from .told import rows_of, years_of

Line = tuple[tuple[float, float], tuple[float, float]]  # its two ends
_PANELS = 3
_MOST = 120  # counts of a panel; more hide one another
_LABELS = 24
_CROWD = 60  # more marks than these hide one another at full size
_BAND = {"color": GREEN, "alpha": 0.22, "linewidth": 0, "zorder": 0.5}  # light enough to write on


def _drawn(panels: dict[str, list[Held]]) -> dict[str, list[Held]]:
    """Give at most three panels, those of most counts, and of each at most 120: the stale, and others evenly in time.

    Counts of other periods than years have no course of the record behind them: they come after all others.
    """
    fullest = sorted(panels, key=lambda name: (panels[name][0].kind == OTHER, -len(panels[name]), name))[:_PANELS]
    chosen = {}
    for name in panels:
        if name not in fullest:
            continue
        late = [one for one in panels[name] if one.verdict == "stale"][:_MOST]
        others = [one for one in panels[name] if one.verdict != "stale"]
        kept = late + evenly(others, _MOST - len(late))
        chosen[name] = sorted(kept, key=lambda one: (one.day, one.told.at, one.told.figure_id))
    return chosen


def reported_against_record_rows(
    compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame, record: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Give the counts that :func:`reported_against_record` draws, panel by panel, in the order of their axis.

    Returns
    -------
    DataFrame
        ``panel`` (its title), ``day`` (of the report), ``evidence``, ``low`` and ``high`` (people), ``hedge``,
        ``part``, ``action``, ``when``, ``claimed_by``, ``figure_id``, ``article_id``, and of the official count
        ``record_low``, ``record_high`` (people), ``verdict``, ``series``, ``reason``, and ``passed_by`` (day by
        which the official count had passed a stale one).
    """
    record = load_record() if record is None else record
    drawn = _drawn(held(compared, figures, articles, record))
    ones = [one for group in drawn.values() for one in group]
    rows = rows_of([one.told for one in ones])
    rows.insert(0, "panel", pd.Series([one.panel for one in ones], dtype="string"))
    kinds = {
        "record_low": "number", "record_high": "number", "verdict": "text", "series": "text", "reason": "text",
        "passed_by": "day",
    }  # fmt: skip
    more = {name: pd.Series([getattr(one, name) for one in ones], dtype=DTYPES[kind]) for name, kind in kinds.items()}
    return pd.concat([rows, pd.DataFrame(more)], axis=1)


@as_written
def reported_against_record(
    compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame, record: pd.DataFrame | None = None
):
    """Give a chart of the reported counts that have a counterpart in the record, the record drawn behind them.

    A panel holds what counts the same: running totals, numbers at a time, counts of a year or of other periods, from
    one place to another. Behind them stands what the record knew on each day (or had counted for each year), from the
    lowest to the highest of its series; a dotted line leads from a count to the official one, a dashed one from a
    stale count back to the day by which the official count had passed it. Where estimates are so far apart that no
    count could be out of line with them, nothing is drawn.

    Parameters
    ----------
    compared, figures, articles : DataFrame
        As :func:`crossings.comparison.compare` and :func:`crossings.extract` give them.
    record : DataFrame, optional
        The record they were compared with; the shipped one if left out.
    """
    record = load_record() if record is None else record
    panels = held(compared, figures, articles, record)
    every = [one for group in panels.values() for one in group]
    if not every:
        return nothing("No reported count has a counterpart in the record", source_line(articles))
    drawn = _drawn(panels)
    ones = [one for group in drawn.values() for one in group]
    more = ["behind them the record, save where its estimates are tenfold apart"]
    if any(low < high for group in drawn.values() for _, low, high in _years(group, record, *_reach(group))):
        more.append("a line in a bar is the lower of the record's counts of that year")
    if len(ones) < len(every):
        more.append(f"{len(ones):,} of {len(every):,} counts drawn, those of the routes and kinds told most")
    key = voices_key([one.told for one in ones])
    key |= {"◇ the record's number it is held against": GREEN}
    if any(one.passed_by for one in ones):
        key |= {"╌ stale: the official count had passed it a year before": INK}
    figure, all_axes = chart(
        _title(every), source_line(articles, *more), key=key, panels=[2.9] * len(drawn), left=1.1, headed=True
    )
    for axes, (name, group) in zip(all_axes, drawn.items(), strict=True):
        axes.set_title(fitted(name, 7.5, 11), loc="left", fontsize=11, color=INK)
        _panel(axes, group, record)
    return figure


def _panel(axes: Axes, group: list[Held], record: pd.DataFrame) -> None:
    """Draw the counts of one panel over the record's."""
    kind = group[0].kind
    first, last = _reach(group)
    spans = known(group, record, first, last) if kind not in (YEARS, OTHER) else []
    years = _years(group, record, first, last)
    behind = [high for *_, high in [*spans, *years]]
    highest = max(n for one in group for n in (one.told.at, one.record_high))
    count_axis(axes.yaxis, "people", max([highest, *behind]))
    day_axis(axes, first, last, "year that is counted" if kind == YEARS else "day of the report")
    number = axes.xaxis.convert_units
    course = list(_course([(number(start), number(end), low, high) for start, end, low, high in spans]))
    _record(axes, spans, course, years)
    boxes = [_box(axes, *ends) for ends in course]
    for one in group:
        boxes += _count(axes, number(one.day), one, crowded=len(group) > _CROWD)
    label_marks(axes, _labels(axes, group), boxes, away=10)


def _reach(group: list[Held]) -> tuple[date, date]:
    """Give the first and the last day of the axis of a panel."""
    days = [one.day for one in group] + [one.passed_by for one in group if one.passed_by]
    if group[0].kind != YEARS:
        return widened(days, 12, 30)
    first, last = widened(days, 12, 200)
    return date(first.year, 1, 1), date(last.year, 12, 31)  # no bar is cut


def _years(group: list[Held], record: pd.DataFrame, first: date, last: date) -> list[tuple[int, int, int]]:
    """Give what the record has counted for each year of a panel of years: the year, the lowest, the highest."""
    return of_years(group, record, range(first.year, last.year + 1)) if group[0].kind == YEARS else []


def _record(axes: Axes, spans: list[Span], course: list[Line], years: list[tuple[int, int, int]]) -> None:
    """Draw what the record knew from day to day, or had counted for each year, from its lowest to its highest."""
    number = axes.xaxis.convert_units
    for start, end, low, high in spans:
        axes.fill_between([start, end], low, high, **_BAND)
    for ends in course:
        axes.plot(*zip(*ends, strict=True), "-", color=GREEN, linewidth=1.2, alpha=0.7, zorder=0.6)
    for year, low, high in years:
        axes.bar(number(date(year, 7, 1)), high, width=290, **_BAND)
        if low < high:
            axes.plot([number(date(year, 7, 1))], [low], "_", color=GREEN, markersize=14, zorder=0.6)


def _count(axes: Axes, place: float, one: Held, *, crowded: bool) -> list[Bbox]:
    """Draw a reported count, the official one and the distance between them, and give the boxes they take."""
    if one.passed_by:
        passed = axes.xaxis.convert_units(one.passed_by)
        axes.plot([passed, place], [one.told.at] * 2, "--", color=INK, linewidth=1.2)
        axes.plot([passed], [one.told.at], "|", color=INK, markersize=9)
    axes.plot([place] * 2, [one.told.at, one.record_high], color=GREEN, linewidth=1, linestyle=":")
    # Hollow and larger, so that a count that agrees with the record is seen inside.
    axes.plot(
        [place] * 2, [one.record_low, one.record_high], "D-", color=GREEN, markersize=6 if crowded else 10,
        markerfacecolor="none", markeredgewidth=1.4, clip_on=False,
    )  # fmt: skip
    official = _box(axes, (place, one.record_low), (place, one.record_high), around=7)
    return [official, draw(axes, place, one.told, crowded=crowded)]


def _course(spans: list[tuple[float, float, int, int]]) -> Iterator[Line]:
    """Give the lines around what the record knew, level and upright, each by its two ends."""
    for at, (start, end, *ends) in enumerate(spans):
        for which, value in enumerate(ends):
            yield (start, value), (end, value)
            if at and spans[at - 1][1] == start:
                yield (start, spans[at - 1][2 + which]), (start, value)


def _labels(axes: Axes, group: list[Held]) -> list[tuple]:
    """Give the labels of the counts that are off the record first, and of the official ones that they are off."""
    ordered = sorted(group, key=lambda one: (one.verdict != "stale", one.verdict == "in_line", -one.told.at))
    reported, official = [], []
    for one in ordered[:_LABELS]:
        place = axes.xaxis.convert_units(one.day)
        reported.append((place, one.told.at, label_texts(one.told), VOICES[one.told.voice]))
        if one.told.at != one.record_high:
            official.append((place, one.record_high, [f"{one.record_high:,}"], GREEN))
    return list({(x, y, texts[-1]): (x, y, texts, colour) for x, y, texts, colour in reported + official}.values())


def _box(axes: Axes, *places: tuple[float, float], around: float = 1) -> Bbox:
    """Give the box around places in the axes' data, pixels."""
    points = [axes.transData.transform(place) for place in places]
    return Bbox.union([Bbox([[x - around, y - around], [x + around, y + around]]) for x, y in points])


def _title(every: list[Held]) -> str:
    """Say how the counts that have a counterpart in the record stand to it."""
    years = years_of([one.told for one in every])
    verdicts = Counter(one.verdict for one in every)
    if len(every) == 1:
        (one,) = every
        how = {
            "stale": "is a year or more behind it", "in_line": "is in line with it",
            "above": "is above it", "below": "is below it",
        }[one.verdict]  # fmt: skip
        return f"The one reported count that has a counterpart in the record {how}{years}"
    stale, in_line = verdicts["stale"], verdicts["in_line"]
    off = verdicts["above"] + verdicts["below"]
    parts = [
        f"{number:,} {'lags' if number == 1 and name == 'lag' else 'is' if number == 1 else name} {words}"
        for number, name, words in (
            (stale, "lag", "a year or more behind it"), (off, "are", "above or below it"), (in_line, "are", "in line"),
        )
        if number
    ]  # fmt: skip
    return f"Of {count(len(every), 'reported count')} that have a counterpart in the record {', '.join(parts)}{years}"
