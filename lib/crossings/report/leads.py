"""What an editor reads first: of each block of the front page the finding, in one sentence computed from the tables."""

import re
from collections.abc import Mapping
from typing import NamedTuple

import pandas as pd

from crossings import edtf, findings
from crossings.across import quantity_names
from crossings.comparison.findings import furthest

from .rows import records

_NAMED = 3  # so many speakers, quoted equally often, are named
_ARTICLE = re.compile(r"(?<=by )(An?|The|Some|Its|His|Her|Their)\b")


class Lead(NamedTuple):
    """A finding in words; ``rows`` has the words that name a row, with that row."""

    said: str
    rows: Mapping[str, dict] = {}


def behind(found: pd.DataFrame) -> Lead | None:
    """Say which running total had been passed the longest before; none where none was.

    One that is told of its own day comes before those that the report itself dates to an earlier time.

    Parameters
    ----------
    found : DataFrame
        As :func:`crossings.comparison.stale` gives it.
    """
    if found.empty:
        return None
    now = found[found["dated"].isna()]
    row = furthest(found if now.empty else now)
    words = f"{findings.number_range(row['low'], row['high'])} from {row['origin']} to {row['destination']}"
    said = (
        f"Longest behind the record: {words}, reported on {row['reported']}, a total that had been passed in "
        f"{row['passed']}, when the official count reached {row['passed_total']:,}."
    )
    if now.empty:
        said = (
            f"Longest behind the record: {words}, told on {row['reported']} as of {row['dated']}, by the report's own "
            f"words; the official count known that day was {row['known_total']:,}."
        )
    return Lead(said, {words: row})


def beyond(compared: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame) -> Lead | None:
    """Say which count is furthest above or below the record, as a part of it; none where none is held against it.

    Parameters
    ----------
    compared, figures, articles : DataFrame
        As :func:`crossings.comparison.compare` and :func:`crossings.extract` give them.
    """
    held = compared[compared["verdict"] != "not_comparable"]
    off = held[held["verdict"].isin(["above", "below"])]
    if held.empty:
        return None
    if off.empty:
        all_are = "The one figure that can be held against the record is"
        if len(held) > 1:
            all_are = "All figures that can be held against the record are"
        return Lead(f"{all_are} in line with it.") if held["verdict"].eq("in_line").all() else None
    rows = off.merge(figures, on="figure_id").merge(articles[["article_id", "published"]], on="article_id")
    row = max(records(rows), key=lambda row: (abs(row["gap"]) / _base(row), row["figure_id"]))
    words = findings.number_range(*_ends(row, "low", "high"))
    whose = [] if row["claimed_by"] is None else [f"claimed by {row['claimed_by']}"]
    whose += [] if row["published"] is None else [f"reported on {row['published']}"]
    told = ", ".join(filter(None, [words, " and ".join(whose)]))
    then = findings.number_range(*_ends(row, "record_low", "record_high"))
    said = f"Furthest from the record: {told}, {abs(row['gap']):,} {row['verdict']} the record's {then}."
    return Lead(_within(said), {words: row})


def _ends(row: Mapping, *names: str) -> list:
    return [pd.NA if row[name] is None else row[name] for name in names]


def _base(row: Mapping) -> int:
    """Give the number of the record that a distance is a part of."""
    return max(row["record_high"] or row["record_low"] or 1, 1)


def apart(claims: pd.DataFrame) -> Lead | None:
    """Say which two counts of one thing are furthest apart: whose they are, and of what.

    The distance is that between the nearer ends of the two, as a multiple of the lower one.
    """
    if claims.empty:
        return None
    told = claims[claims["relation"] == "conflict"]
    if told.empty:
        return Lead("No count contradicts another.") if len(claims) > 1 else None
    by_id = {row["claim_id"]: row for row in records(claims[claims["claim_id"].isin(told["of"])])}
    row = max(records(told), key=lambda row: (_times(row, by_id[row["of"]]), row["claim_id"]))
    (words,) = quantity_names(claims[claims["quantity_id"] == row["quantity_id"]]).values()
    day = "" if row["first_told"] is None else f", told by {row['first_told']}"
    return Lead(_within(f"Furthest apart are two counts of {words}{day}: {row['why']}."), {words: row})


def _times(one: Mapping, other: Mapping) -> float:
    """Give how many times the lower of two counts the higher one is, by their nearer ends."""
    lows = [row["low"] for row in (one, other) if row["low"] is not None]
    highs = [row["high"] for row in (one, other) if row["high"] is not None]
    # Where one is open at the end that is nearer to the other, its other end stands for it.
    top = max(lows, default=max(highs, default=0))
    bottom = min(highs, default=min(lows, default=0))
    return top / max(bottom, 1)


def heard(speakers: pd.DataFrame) -> Lead | None:
    """Say who is quoted most, and how often; none where no speaker is known."""
    if speakers.empty:
        return None
    most = int(speakers["quotes"].max())
    first = speakers[speakers["quotes"] == most]
    times = findings.count(most, "time")
    if len(first) == 1:
        (row,), names = records(first), _by_name(first)
        alone = "alone is quoted" if len(speakers) == 1 else "is quoted most"
        where = findings.count(row["articles"], "article")
        again = len(row["quote_ids"]) - most
        copied = f" ({again:,} more in copies)" if again else ""
        return Lead(f"{_capital(row['name'])} {alone}: {times} in {where}{copied}.", names)
    if len(first) == len(speakers):
        return Lead(f"None of {len(speakers):,} speakers is quoted more than the others: {times} each.")
    if len(first) > _NAMED:
        return Lead(f"{len(first):,} of {len(speakers):,} speakers are quoted most: {times} each.")
    named = findings.listed([row["name"] for row in records(first)])
    return Lead(f"{_capital(named)} are quoted most: {times} each.", _by_name(first))


def _by_name(speakers: pd.DataFrame) -> dict[str, dict]:
    """Give speakers by their names as a sentence has them that begins with the first."""
    rows = records(speakers)
    return {row["name"] if at else _capital(row["name"]): row for at, row in enumerate(rows)}


def retold(timeline: pd.DataFrame) -> Lead | None:
    """Say which event most articles tell; none without an event.

    Of several with as many it is the most prominent, of these one that is told with a number.
    """
    if timeline.empty:
        return None
    times = timeline["article_ids"].map(len)
    most = int(times.max())
    if most == 1:
        return Lead("No event is told by more than one article.") if len(timeline) > 1 else None
    first = timeline[times == most]
    ranked = first.assign(counted=first["what"].str.contains(r"\d"))
    row = ranked.sort_values(["prominence", "counted"], ascending=False, kind="stable").iloc[0].to_dict()
    words = f"“{row['what']}”"
    others = len(first) - 1
    as_many = f"; {findings.count(others, 'other')} {'is' if others == 1 else 'are'} told by as many" if others else ""
    when = f"from {row['day_from']} on" if pd.isna(row["day_to"]) else edtf.days(row["day_from"], row["day_to"])
    return Lead(f"Told by the most articles ({most:,}): {words} ({when.replace('/', ' to ')}){as_many}.", {words: row})


def _within(sentence: str) -> str:
    """Give a sentence with the articles of names inside it in small letters."""
    return _ARTICLE.sub(lambda found: found[0].lower(), sentence)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
