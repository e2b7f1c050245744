"""A figure as it was reported: its counts as plain numbers, how far its words reach, and the period it counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf
from sys import intern

import pandas as pd

from crossings.edtf import day_range

_YEAR, _MONTH = timedelta(days=366), timedelta(days=31)
_EXACT, _ABOUT = (0.01, 0.05), (0.05, 0.1)  # least and most that a count's rounding may move it, as shares of it
# The columns of the figures table in the order of the fields of Reported, and those from which the rest is made.
_COLUMNS = (
    "figure_id", "low", "high", "hedge", "unit", "population", "action", "measure", "origin", "destination", "when",
    "when_from", "when_to", "article_id",
)  # fmt: skip
FLOWS = frozenset({"arrived", "fled", "resettled", "displaced"})


@dataclass(frozen=True, slots=True)
class Reported:
    """A row of the figures table with plain values; ``day`` is the day of the report, None where it is not known."""

    figure_id: str
    low: int | None
    high: int | None
    hedge: str
    unit: str
    population: str
    action: str
    measure: str
    origin: str | None
    destination: str | None
    when: str | None
    first: date | None
    last: date | None
    day: date | None
    dated_by: str

    @property
    def value(self) -> int:
        """The count that the words name: the low one of a range, the limit of an open count."""
        return (self.low if self.low is not None else self.high) or 0

    @property
    def running(self) -> bool:
        """Whether it is a running total: people counted from some beginning up to the report."""
        if self.measure != "flow" or not self.when or "/" not in self.when:
            return False
        if self.last is None or self.first is None:
            return True
        return self.day is not None and self.last - self.first > _YEAR and abs(self.day - self.last) <= _MONTH

    @property
    def since(self) -> str | None:
        """EDTF of the beginning that a running total names; None where it names none."""
        return self.when.partition("/")[0] if self.first and self.when else None

    @property
    def ended(self) -> str | None:
        """EDTF of the time at which a count of several years ends, before the report; None for any other."""
        if self.measure != "flow" or self.running or None in (self.first, self.last, self.day):
            return None
        return self.when.partition("/")[2] or None if self.last - self.first > _YEAR else None

    def reach(self) -> tuple[float, float]:
        """Give the lowest and the highest count that the words can fairly mean."""
        if self.low is None:
            return 0, self.high if self.high is not None else inf
        if self.high is None:
            # "More than 20,000" is said until the next round count is there, "thousands" until ten times as many are.
            further = max(round_step(self.low), _EXACT[0] * self.low)
            return self.low, self.low * 10 if self.hedge == "order_of_magnitude" else self.low + further
        if self.low < self.high:
            return self.low, self.high
        least, most = _ABOUT if self.hedge == "about" else _EXACT
        slack = self.low * min(max(round_step(self.low) / 2 / max(self.low, 1), least), most)
        return self.low - slack, self.low + slack


def round_step(count: int) -> int:
    """Give the unit to which a count is rounded: 1,000 for 5,000, 100 for 10,500."""
    step = 1
    while count and count % (step * 10) == 0:
        step *= 10
    return step


def reported(figures: pd.DataFrame, published: Mapping[str, date]) -> Iterator[Reported]:
    """Give each row of the figures table with its day: of publication, else the last day of the time it counts."""
    for row in zip(*(_plain(figures[name]) for name in _COLUMNS), strict=True):
        *same, first, last, article_id = row
        when = same[-1]
        if when and first is None and last is None:
            first, last = _span(when)
        day = published.get(article_id)
        yield Reported(*same, first, last, day or last, "published" if day else "counted")


def _plain(column: pd.Series) -> list:
    """Give the values of a column, None for every null; a text that comes again is one in memory."""
    values = column.astype(object).where(column.notna(), None).tolist()
    return [intern(value) if type(value) is str else value for value in values]


def _span(when: str) -> tuple[date | None, date | None]:
    try:
        return day_range(when)
    except ValueError:
        return None, None


def publication_days(articles: pd.DataFrame | None) -> dict[str, date]:
    """Give each article's day of publication, where it is known."""
    if articles is None:
        return {}
    dated = articles[articles["published"].notna()]
    return dict(zip(dated["article_id"], dated["published"], strict=True))
