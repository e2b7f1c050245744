"""Sentences that say what the tables hold: computed, so that they are true of any archive, one article or none."""

import pandas as pd

from crossings.schemas import QUOTE_KINDS, SHOWN, VERDICTS

from .chosen import shown
from .tallies import known_to, tally
from .words import are, count, label, listed

_LISTED = 3  # so many items of a list are named in a sentence


def articles_read(articles: pd.DataFrame, left_out: pd.DataFrame) -> str:
    """Say how many articles were read, of what days, and how many parts of the archive were left out."""
    out = "nothing was left out"
    if len(left_out):
        out = f"{count(len(left_out), 'part')} of the archive {'was' if len(left_out) == 1 else 'were'} left out"
    if articles.empty:
        return f"No article was read; {out}."
    return (
        f"{count(len(articles), 'article')} of {count(int(articles['words'].sum()), 'word')}, {_days(articles)}; {out}."
    )


def _days(articles: pd.DataFrame) -> str:
    days = articles["published"].dropna()
    undated = len(articles) - len(days)
    if days.empty:
        return "without a known day" if undated == 1 else "none of them with a known day"
    first, last = min(days), max(days)
    when = f"published on {first}" if first == last else f"published from {first} to {last}"
    return f"{when} ({undated:,} without a known day)" if undated else when


def leading(rows: pd.DataFrame, by: str, most: int = _LISTED) -> str:
    """Name the commonest values of a column with their counts, and all others together; nulls are left out."""
    counts = tally(rows.dropna(subset=[by]), by, "rows")
    named = [(value, number) for value, number in counts.itertuples(index=False) if value != "other"][:most]
    parts = [f"{label(value)} ({number:,})" for value, number in named]
    rest = int(counts["rows"].sum()) - sum(number for _, number in named)
    return listed([*parts, f"{'others' if parts else 'other'} ({rest:,})"] if rest else parts)


def figures_found(figures: pd.DataFrame) -> str:
    """Say how many figures there are, how many are hedged, and how many the article claims for itself."""
    rows = shown(figures)
    if rows.empty:
        return "No figure of displaced people was found."
    hedged = int((rows["hedge"] != "exact").sum())
    claimed = int(rows["claimed_by"].notna().sum())
    done = leading(rows, "action")
    if len(rows) == 1:
        how = "hedged or open" if hedged else "exact"
        whose = "claimed by a source" if claimed else "in the article's own voice"
        return f"1 figure of displaced people was found: it is {how}, and {whose}. What is told of the people: {done}."
    return (
        f"{count(len(rows), 'figure')} of displaced people in {count(rows['article_id'].nunique(), 'article')}: "
        f"{are(hedged, len(rows))} hedged or open, {are(claimed, len(rows))} claimed by a source and "
        f"{are(len(rows) - claimed, len(rows))} in the article's own voice. What is told of the people: {done}."
    )


def quotes_found(quotes: pd.DataFrame) -> str:
    """Say how many quotations there are, of what kind, and which groups of speakers are quoted."""
    rows = shown(quotes)
    if rows.empty:
        return "No quotation was found."
    kinds = rows["kind"].value_counts()
    named = int(rows["speaker_name"].notna().sum())
    groups = leading(rows, "speaker_group")
    who = f"Groups quoted: {groups}." if groups else "No speaker's group is known."
    if len(rows) == 1:
        known = "known" if named else "not known"
        return f"1 quotation was found: it is {rows['kind'].iloc[0]}, and its speaker is {known}. {who}"
    parts = [f"{kinds[kind]:,} {kind}" for kind in QUOTE_KINDS if kind in kinds]
    known = "all of them" if named == len(rows) else f"{named:,} of them" if named else "none of them"
    return (
        f"{count(len(rows), 'quotation')} ({listed(parts)}) in {count(rows['article_id'].nunique(), 'article')}; the "
        f"speaker is known for {known}. {who}"
    )


def timeline_found(timeline: pd.DataFrame) -> str:
    """Say how many dated events there are, of what years, and how precisely they are known."""
    days = timeline["day_from"].dropna()
    if days.empty:
        return "No event with a known time was found."
    exact = int((known_to(timeline) == "day").sum())
    several = int((timeline["article_ids"].map(len) > 1).sum())
    # Years only: of the first event no more may be known.
    first, last = min(days).year, max(days).year
    span = f"in {first}" if first == last else f"from {first} to {last}"
    if len(timeline) == 1:
        return f"1 event with a known time was found, {span}: its day is {'known' if exact else 'not known'}."
    return (
        f"{count(len(timeline), 'event')} with a known time, {span}: {are(exact, len(timeline))} known to the day "
        f"and {are(several, len(timeline))} told by more than one article."
    )


def verdicts_found(compared: pd.DataFrame) -> str:
    """Say how the figures stand against the record."""
    if compared.empty:
        return "No figure could be held against the record."
    against = compared[compared["verdict"] != "not_comparable"]
    rest = len(compared) - len(against)
    if against.empty:
        return (
            f"{'The one figure has no' if rest == 1 else f'None of {rest:,} figures has a'} counterpart in the record."
        )
    found = leading(against, "verdict", len(VERDICTS))
    if len(compared) == 1:
        how = label(against["verdict"].iloc[0])
        return f"The one figure can be held against a series of the record: {how}."
    return f"{len(against):,} of {count(len(compared), 'figure')} can be held against a series of the record: {found}."


def doubt_found(tables) -> str:
    """Say how many rows are shown and how many are held back for doubt, by table."""
    parts, held = [], 0
    for name, row in (("figures", "figure"), ("quotes", "quotation"), ("dates", "date"), ("events", "event")):
        rows = getattr(tables, name)
        kept = len(shown(rows))
        held += len(rows) - kept
        if len(rows):
            parts.append(f"{kept:,} of {count(len(rows), row)}")
    if not parts:
        return "Nothing was found of which one could be more or less sure."
    rest = f"the {'other stays' if held == 1 else 'others stay'} in the tables" if held else "none is held back"
    return (
        f"Shown are the rows of confidence {SHOWN} or more, each with the words that say it: {listed(parts)}; {rest}, "
        "and a confidence is the share of rows like it that a sample had right: not whether what is said is true."
    )
