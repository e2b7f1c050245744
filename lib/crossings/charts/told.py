"""Reported counts of people: the mentions that a chart draws, and their table."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import pandas as pd

from crossings.across.reported import Reported, parts_counted, places_counted, publication_days, reported
from crossings.findings import count, shown
from crossings.schemas import DTYPES

from .lettering import fitted
from .style import CLAIMED, OWN, SMALL

_COLUMNS = {
    "day": "day",
    "evidence": "text",
    "low": "number",
    "high": "number",
    "hedge": "text",
    "part": "text",
    "action": "text",
    "origin": "text",
    "destination": "text",
    "when": "text",
    "claimed_by": "text",
    "figure_id": "text",
    "article_id": "text",
}
_ESTIMATE = 1000
_CALENDAR = (3, 6, 12)  # months of a period that is counted by itself
_PART = 1.4  # inches of the words for a part of the people


@dataclass(frozen=True, slots=True)
class Told:
    """One reported count: its day (None: unknown), its ends (None: open), the part of the people, and whose it is."""

    day: date | None
    evidence: str
    low: int | None
    high: int | None
    hedge: str
    part: str | None
    action: str
    origin: str | None
    destination: str | None
    when: str | None
    claimed_by: str | None
    figure_id: str
    article_id: str
    measure: str
    when_from: date | None
    when_to: date | None
    running: bool

    @property
    def voice(self) -> str:
        """Whose count it is, of the two groups that a chart tells apart."""
        return CLAIMED if self.claimed_by else OWN

    @property
    def at(self) -> int:
        """Where the mark's label stands: at the highest number the words name."""
        return self.high if self.high is not None else self.low

    @property
    def estimated(self) -> bool:
        """Whether it is of 1,000 and more and hedged, open or a round thousand: nobody counted these people."""
        return self.at >= _ESTIMATE and (self.hedge != "exact" or self.low != self.high or self.at % _ESTIMATE == 0)

    @property
    def label(self) -> str:
        """The count as a chart writes it, with the part of the people where it counts only some: ``24,944 women``."""
        part = f" {fitted(self.part, _PART, SMALL)}" if self.part else ""
        return count_label(self.low, self.high, self.hedge) + part


def count_label(low: int | None, high: int | None, hedge: str | None) -> str:
    """Give a count as a chart writes it: ``5,000``, ``~5,000``, ``1,000–3,000``, ``≥ 100,000``, ``≤ 700``."""
    if high is None:
        return f"≥ {low:,}"
    if low is None:
        return f"≤ {high:,}"
    about = "~" if hedge == "about" else ""
    return f"{about}{low:,}" if low == high else f"{low:,}–{high:,}"


def told(figures: pd.DataFrame, articles: pd.DataFrame) -> list[Told]:
    """Give the counts of people that can be drawn, in order of the day, those without a day last.

    The day is that of the report. Rows of low confidence, later mentions of a count in its article, and what a copy of
    another article says are left out.
    """
    days = publication_days(articles)
    copies = set(articles.loc[articles["duplicate_kind"].eq("copy").fillna(False).astype(bool), "article_id"])
    sure = shown(figures)
    texts = dict(zip(articles["article_id"], articles["text"].fillna(""), strict=True))
    parts = zip(parts_counted(sure, texts), places_counted(sure, texts), strict=True)
    sure = sure.assign(part=[people or places for people, places in parts])
    running = _running(reported(sure, days))
    found = []
    for row in sure.to_dict("records"):
        row = {name: None if pd.isna(value) else value for name, value in row.items()}
        if row["unit"] != "people" or row["same_as"] or row["article_id"] in copies:
            continue
        if row["low"] is None and row["high"] is None:
            continue
        row["day"] = days.get(row["article_id"])
        kept = {name: row[name] for name in (*_COLUMNS, "measure", "when_from", "when_to")}
        found.append(Told(**kept, running=row["figure_id"] in running))
    return sorted(found, key=lambda t: (t.day is None, t.day or date.min, t.at, t.figure_id))


def _running(figures: Iterable[Reported]) -> set[str]:
    """Give the ids of running totals: people counted from a beginning on, up to the report or to a stated end.

    A stated end makes one where several years are counted, or where another count of the same movement goes on from
    the same beginning to another end; a quarter and the half year that begins with it are counts of their own.
    """
    found: set[str] = set()
    ends: dict[tuple, dict[str, str]] = defaultdict(dict)
    for figure in figures:
        if figure.running or figure.ended:
            found.add(figure.figure_id)
        if figure.measure == "flow" and figure.since and "/" in figure.when and not _is_of_the_calendar(figure):
            movement = figure.origin, figure.destination, figure.action
            ends[*movement, figure.since][figure.figure_id] = figure.when
    return found.union(*(told for told in ends.values() if len(set(told.values())) > 1))


def _is_of_the_calendar(figure: Reported) -> bool:
    """Tell whether a count is of a whole quarter, half year or year."""
    first, last = figure.first, figure.last
    if first is None or last is None or first.year != last.year or first.day != 1:
        return False
    months = last.month - first.month + 1
    ended = last.day == monthrange(last.year, last.month)[1]
    return ended and months in _CALENDAR and (first.month - 1) % months == 0


def families_not_drawn(figures: pd.DataFrame) -> list[str]:
    """Say, for a source line, how many counts are of families or households, which no axis of people can hold."""
    rows = shown(figures)
    number = int(((rows["unit"] != "people") & rows["same_as"].isna()).sum())
    return [f"{count(number, 'count')} of families or households not drawn"] if number else []


def rows_of(items: list[Told]) -> pd.DataFrame:
    """Give counts as a table, one row a count.

    Its columns: ``day`` (of the report; null where unknown), ``evidence``, ``low`` and ``high`` (people), ``hedge``,
    ``part`` (the words that make it a count of some of the people; null where it is of all), ``action``, ``origin``,
    ``destination``, ``when``, ``claimed_by``, ``figure_id``, ``article_id``.
    """
    return pd.DataFrame(
        {name: pd.Series([getattr(t, name) for t in items], dtype=DTYPES[kind]) for name, kind in _COLUMNS.items()}
    )


def years_of(items: list[Told]) -> str:
    """Give the years of counts as a title ends: ``, 2004``, ``, 2004 to 2026``, nothing where no day is known."""
    years = sorted({item.day.year for item in items if item.day})
    return f", {' to '.join(map(str, sorted({years[0], years[-1]})))}" if years else ""
