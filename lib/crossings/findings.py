"""Sentences that say what the tables hold: computed, so that they are true of any archive, of one article and of none.

The notebooks and the report show the same sentences. Rows of confidence under :data:`SHOWN` are left out of them.
"""

import pandas as pd

from crossings.schemas import SHOWN, VERDICTS

_LISTED = 3  # so many items of a list are named in a sentence


def shown(rows: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of an extracted table that are shown by default: of confidence 0.5 or more."""
    return rows[rows["confidence"] >= SHOWN]


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Give a number with its noun: ``1 article``, ``2,345 articles``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(items: list[str]) -> str:
    """Give items as English lists them: ``a``, ``a and b``, ``a, b and c``."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""


def number_range(low, high) -> str:
    """Give a count as the tables hold it: ``5,000``, ``5,000 or more``, ``up to 700``, ``1,100 to 1,500``."""
    if pd.isna(high):
        return "an open number" if pd.isna(low) else f"{low:,} or more"
    if pd.isna(low):
        return f"up to {high:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def articles_read(articles: pd.DataFrame, left_out: pd.DataFrame) -> str:
    """Say how many articles were read, of what days, and how many parts of the archive were left out."""
    if articles.empty:
        return f"No article was read; {count(len(left_out), 'part')} of the archive {_was(len(left_out))} left out."
    days = articles["published"].dropna()
    when = "none of them with a known day"
    if len(days):
        first, last = min(days), max(days)
        when = f"published on {first}" if first == last else f"published from {first} to {last}"
    undated = len(articles) - len(days)
    rest = f" ({undated:,} without a known day)" if undated and len(days) else ""
    return (
        f"{count(len(articles), 'article')} of {count(int(articles['words'].sum()), 'word')}, {when}{rest}; "
        f"{count(len(left_out), 'part')} of the archive {_was(len(left_out))} left out."
    )


def _was(number: int) -> str:
    return "was" if number == 1 else "were"


def _leading(values: pd.Series, most: int = _LISTED) -> str:
    """Name the commonest values with their counts, equals in the order of their names, nulls left out."""
    counts = values.dropna().value_counts()
    if counts.empty:
        return ""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))[:most]
    parts = [f"{str(value).replace('_', ' ')} ({number:,})" for value, number in ordered]
    rest = int(counts.sum()) - sum(number for _, number in ordered)
    return listed([*parts, f"others ({rest:,})"] if rest else parts)


def figures_found(figures: pd.DataFrame) -> str:
    """Say how many figures there are, how many are hedged, and how many the article claims for itself."""
    rows = shown(figures)
    if rows.empty:
        return "No figure of displaced people was found."
    hedged = int((rows["hedge"] != "exact").sum())
    claimed = int(rows["claimed_by"].notna().sum())
    return (
        f"{count(len(rows), 'figure')} of displaced people in {count(rows['article_id'].nunique(), 'article')}: "
        f"{hedged:,} hedged or open, {claimed:,} claimed by a named or described source and {len(rows) - claimed:,} in "
        f"the article's own voice. What the people did or had done to them: {_leading(rows['action'])}."
    )


def quotes_found(quotes: pd.DataFrame) -> str:
    """Say how many quotations there are, of what kind, and which groups of speakers are quoted."""
    rows = shown(quotes)
    if rows.empty:
        return "No quotation was found."
    kinds = rows["kind"].value_counts()
    parts = [f"{kinds.get(kind, 0):,} {kind}" for kind in ("direct", "mixed", "indirect")]
    named = int(rows["speaker_name"].notna().sum())
    groups = _leading(rows["speaker_group"])
    who = f" Groups quoted: {groups}." if groups else " No speaker's group is known."
    return (
        f"{count(len(rows), 'quotation')} ({listed(parts)}) in {count(rows['article_id'].nunique(), 'article')}; the "
        f"speaker is known for {named:,}.{who}"
    )


def timeline_found(timeline: pd.DataFrame) -> str:
    """Say how many dated events there are, from when to when, and how precisely they are known."""
    if timeline.empty:
        return "No event with a known time was found."
    exact = int((timeline["day_from"] == timeline["day_to"]).sum())
    several = int((timeline["article_ids"].map(len) > 1).sum())
    first, last = min(timeline["day_from"]), max(timeline["day_from"])
    span = f"on {first}" if first == last else f"from {first} to {last}"
    return (
        f"{count(len(timeline), 'event')} {span}; {exact:,} known to the day. "
        f"{count(several, 'event')} told by more than one article."
    )


def verdicts_found(compared: pd.DataFrame) -> str:
    """Say how the figures stand against the record."""
    if compared.empty:
        return "No figure could be held against the record."
    against = compared[compared["verdict"] != "not_comparable"]
    rest = len(compared) - len(against)
    if against.empty:
        return f"None of {count(rest, 'figure')} has an official counterpart."
    return (
        f"{count(len(against), 'figure')} of {len(compared):,} can be held against an official series: "
        f"{_leading(against['verdict'], len(VERDICTS))}; {rest:,} cannot."
    )


def doubt_found(tables) -> str:
    """Say how many rows are shown and how many are held back for doubt, by table."""
    parts = []
    for name in ("figures", "quotes", "dates", "events"):
        rows = getattr(tables, name)
        held = len(rows) - len(shown(rows))
        parts.append(f"{len(rows) - held:,} of {count(len(rows), name[:-1])}")
    return (
        f"Each row has a confidence from 0 to 1. Shown, at {SHOWN} or more: {listed(parts)}; the others stay in the "
        "tables. A confidence is a judgement about the reading, not about whether what the article says is true."
    )
