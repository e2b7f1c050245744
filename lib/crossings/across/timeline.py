"""Joins the dated events of all articles to one ordered timeline, a row for each happening."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import blake2b

import pandas as pd

from crossings.events.kinds import kind_of
from crossings.lexicon import words
from crossings.schemas import SHOWN, table

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_SMALL = words(__file__, "small_words")
_PRONOUNS = frozenset(["he", "she", "it", "they", "i", "we", "you"])
# Mentions of one kind and month are held against this many rows at most, the latest first: with it the work stays
# linear in the number of events.
_NEAREST = 60


class _Mention:
    """One dated event as the timeline needs it; ``ids`` are its own and those of events told within its clause."""

    __slots__ = (
        "article", "confidence", "factuality", "first", "ids", "key", "last", "numbers", "precision", "row", "words",
    )  # fmt: skip

    def __init__(self, row: dict, precision: str):
        self.row = row
        self.ids = [row["event_id"]]
        self.article = row["article_id"]
        self.first: date = row["day_from"]
        self.last: date | None = row["day_to"]
        self.precision = precision
        self.confidence = float(row["confidence"])
        self.factuality = row["factuality"]
        self.key = kind_of(row["head"])
        named = " ".join(text for text in (row["who"], row["where"]) if text)
        found = (word.lower() for word in _WORD.findall(named))
        self.words = frozenset(word[:-1] if len(word) > 4 and word[-1] == "s" else word for word in found) - _SMALL
        dated = row["what"]
        self.numbers = frozenset(number.replace(",", "") for number in _NUMBER.findall(_without_dates(dated)))

    @property
    def by_day(self) -> bool:
        """Tell whether the time is known to the day."""
        return self.first == self.last

    @property
    def clarity(self) -> tuple:
        """Give what makes a mention the clearest, as a sort key: the shortest span, then confidence, then words."""
        span = (self.last - self.first).days if self.last else 10**6
        return span, -self.confidence, self.row["where"] is None, -len(self.words), self.row["event_id"]


# Day numbers and years are no counts.
_DATE_NUMBER = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}\b(?:,?\s+\d{4}\b)?"
    r"|\b\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(?:1[5-9]|20)\d\d\b"
)


def _without_dates(text: str) -> str:
    return _DATE_NUMBER.sub(" ", text)


def _none(value):
    """Give a cell's value, None for every null of pandas."""
    return None if value is None or value is pd.NA or value is pd.NaT or value != value else value


def _label(row: dict) -> str:
    """Give the clause of a mention as a timeline has it: a capital first, a name for a pronoun where it is known."""
    what, who = row["what"], row["who"]
    first, space, rest = what.partition(" ")
    if who and space and first.lower() in _PRONOUNS and who.lower() not in _PRONOUNS:
        what = f"{who} {rest}"
    return what[:1].upper() + what[1:]


def _mentions(events: pd.DataFrame, dates: pd.DataFrame) -> list[_Mention]:
    """Give the events that are dated and not doubtful, in order of time."""
    precisions = dict(zip(dates["date_id"], dates["precision"], strict=True))
    ends = dict(zip(dates["date_id"], dates["day_to"], strict=True))
    found = []
    columns = (
        "event_id", "article_id", "what", "head", "who", "where", "date_id", "day_from", "day_to", "factuality",
        "confidence",
    )  # fmt: skip
    for values in zip(*(events[name] for name in columns), strict=True):
        row = {name: _none(value) for name, value in zip(columns, values, strict=True)}
        if row["day_from"] is not None and row["confidence"] >= SHOWN:
            # An event that lasts beyond its date (since 1953) is known by an interval.
            end = _none(ends.get(row["date_id"]))
            precision = precisions.get(row["date_id"]) or "unknown"
            found.append(_Mention(row, precision if end is None or end == row["day_to"] else "interval"))
    return sorted(_outermost(found), key=lambda mention: (mention.first, mention.last or date.max, mention.ids[0]))


def _outer_first(mention: _Mention) -> tuple:
    return -len(mention.row["what"]), mention.factuality != "happened", -mention.confidence, mention.ids[0]


def _outermost(mentions: list[_Mention]) -> Iterator[_Mention]:
    """Give mentions without those told within the clause of another: her protest, in she began her protest."""
    by_date: dict[tuple, list[_Mention]] = defaultdict(list)
    for mention in mentions:
        by_date[mention.article, mention.row["date_id"]].append(mention)
    for same in by_date.values():
        kept: list[tuple[str, _Mention]] = []
        for mention in sorted(same, key=_outer_first):
            told, factuality = mention.row["what"].lower(), mention.factuality
            outer = next(
                (m for what, m in kept[-_NEAREST:] if told == what or (told in what and m.factuality == factuality)),
                None,
            )
            if outer:
                outer.ids += mention.ids
            else:
                kept.append((told, mention))
                yield mention


def _months(mention: _Mention) -> list[tuple[int, int]]:
    """Give the months in which a mention may have its like: those of its days, at most thirteen."""
    first = mention.first - timedelta(days=1) if mention.by_day and mention.first > date.min else mention.first
    last = mention.last or mention.first
    if mention.by_day and last < date.max:
        last += timedelta(days=1)
    start, end = first.year * 12 + first.month, last.year * 12 + last.month
    return [divmod(month, 12) for month in range(start, min(end, start + 12) + 1)]


def _same_time(one: _Mention, other: _Mention) -> bool:
    """Tell whether two mentions may tell one time: days at most one apart, or a month or less about the other."""
    if one.by_day and other.by_day:
        return abs((one.first - other.first).days) <= 1
    if one.last is None or other.last is None:
        return one.first == other.first and one.last == other.last
    if one.first == other.first and one.last == other.last:
        return True
    longest = max((one.last - one.first).days, (other.last - other.first).days)
    return longest <= 31 and one.first <= other.last and other.first <= one.last


def _same(one: _Mention, other: _Mention) -> bool:
    """Tell whether two mentions of one kind tell one event: time, factuality and a word of who or where are shared."""
    if one.factuality != other.factuality or not _same_time(one, other):
        return False
    shared = len(one.words & other.words)
    return shared > 0 and 2 * shared >= min(len(one.words), len(other.words))


def _grouped(mentions: list[_Mention]) -> list[list[_Mention]]:
    """Join mentions to events: each to the latest one of its kind and months that is the same."""
    groups: list[list[_Mention]] = []
    by_month: dict[tuple, list[int]] = defaultdict(list)
    for mention in mentions:
        months = _months(mention)
        candidates = {index for month in months for index in by_month[mention.key, month][-_NEAREST:]}
        joined = next((index for index in sorted(candidates, reverse=True) if _same(groups[index][0], mention)), None)
        if joined is None:
            joined = len(groups)
            groups.append([])
        groups[joined].append(mention)
        for month in months:
            listed = by_month[mention.key, month]
            if not listed or joined not in listed[-_NEAREST:]:
                listed.append(joined)
    return groups


def _differs(group: list[_Mention]) -> str:
    """Tell what the mentions disagree on: the day, a count in their clauses, or none."""
    if len({mention.first for mention in group if mention.by_day}) > 1:
        return "day"
    counted = [mention.numbers for mention in group if mention.numbers]
    if any(not one & counted[0] for one in counted[1:]):
        return "count"
    return "none"


def _row(group: list[_Mention]) -> dict:
    clearest = min(group, key=lambda mention: mention.clarity)
    event_ids = sorted(event_id for mention in group for event_id in mention.ids)
    where = clearest.row["where"] or next((mention.row["where"] for mention in group if mention.row["where"]), None)
    return {
        "timeline_id": "t-" + blake2b("\0".join(event_ids).encode(), digest_size=5).hexdigest(),
        "what": _label(clearest.row),
        "where": where,
        "day_from": clearest.first,
        "day_to": clearest.last,
        "precision": clearest.precision,
        "factuality": clearest.factuality,
        "event_ids": event_ids,
        "article_ids": sorted({mention.article for mention in group}),
        "differs": _differs(group),
    }


def timeline(events: pd.DataFrame, dates: pd.DataFrame) -> pd.DataFrame:
    """Give the dated events of all articles in order of time, the mentions of one happening in one row.

    Mentions are joined where their heads tell one kind of happening, their days overlap (or are a day apart), they
    agree on whether it happened, and who or where they name have words in common.

    Parameters
    ----------
    events : DataFrame, one row per event found in an article
        Those below a confidence of 0.5 and those without a day are left out.
    dates : DataFrame, one row per date
        ``date_id``, ``precision``.

    Returns
    -------
    DataFrame, one row per happening, by its first day
        The table ``timeline``.
    """
    rows = [_row(group) for group in _grouped(_mentions(events, dates))]
    rows.sort(key=lambda row: (row["day_from"], row["day_to"] or date.max, row["timeline_id"]))
    return table("timeline", rows)
