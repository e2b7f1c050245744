"""A figure as it was reported: its counts as plain numbers, how far its words reach, and the period it counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf

import pandas as pd

from crossings.edtf import day_range

_YEAR, _MONTH = timedelta(days=366), timedelta(days=31)
_EXACT, _ABOUT = (0.01, 0.05), (0.05, 0.1)  # least and most that a count's rounding may move it, as shares of it
FLOWS = frozenset({"arrived", "fled", "resettled", "displaced", "other"})


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

    def reach(self) -> tuple[float, float]:
        """Give the lowest and the highest count that the words can fairly mean."""
        if self.low is None:
            return 0, self.high if self.high is not None else inf
        if self.high is None:
            # "More than 20,000" is said until the next round count is there, "thousands" until ten times as many are.
            return self.low, self.low * 10 if self.hedge == "order_of_magnitude" else self.low + _round_step(self.low)
        if self.low < self.high:
            return self.low, self.high
        least, most = _ABOUT if self.hedge == "about" else _EXACT
        slack = self.low * min(max(_round_step(self.low) / 2 / max(self.low, 1), least), most)
        return self.low - slack, self.low + slack


def _round_step(count: int) -> int:
    """Give the unit to which a count is rounded: 1,000 for 5,000, 100 for 10,500."""
    step = 1
    while count and count % (step * 10) == 0:
        step *= 10
    return step


def reported(row: Mapping, published: Mapping[str, date]) -> Reported:
    """Give one row of the figures table with its day: of publication, else the last day of the time it counts."""
    plain = {name: None if pd.isna(value) else value for name, value in row.items()}
    first, last = plain["when_from"], plain["when_to"]
    if plain["when"] and first is None and last is None:
        first, last = _span(plain["when"])
    day = published.get(plain["article_id"])
    dated_by = "published" if day else "counted"
    names = ("figure_id", "low", "high", "hedge", "unit", "population", "action", "measure", "when")
    return Reported(
        **{name: plain[name] for name in names},
        origin=plain["origin"],
        destination=plain["destination"],
        first=first,
        last=last,
        day=day or last,
        dated_by=dated_by,
    )


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
