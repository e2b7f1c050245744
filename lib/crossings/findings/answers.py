"""One sentence each for the head of a notebook: what answers its question, with the limit of the answer."""

import pandas as pd

from crossings.schemas import FACTUALITY, MOVED, NOT_DONE

from .chosen import shown
from .words import are, count, listed, number_range

_PLURALS = {"copy": "copies", "update": "updates", "correction": "corrections"}


def repeats_and_words_found(articles: pd.DataFrame, used: pd.DataFrame) -> str:
    """Say how many articles repeat, update or correct an earlier one, and which word for people who flee is used most.

    Parameters
    ----------
    articles : DataFrame
        With ``duplicate_kind``.
    used : DataFrame
        As :func:`crossings.wording.people_words` gives it.
    """
    if articles.empty:
        return ""
    limit = "such counts describe what was collected, not how often something was told"
    told = f"{_repeats(articles)}; {_most_used(used)}: {limit}."
    return told[0].upper() + told[1:]


def _repeats(articles: pd.DataFrame) -> str:
    kinds = articles["duplicate_kind"].dropna().value_counts().to_dict()
    parts = [count(kinds[kind], kind, plural) for kind, plural in _PLURALS.items() if kind in kinds]
    if len(articles) == 1:
        return "there is no other article that it could repeat"
    if not parts:
        return "none of them was found to copy, update or correct another"
    return f"among them {'is' if sum(kinds.values()) == 1 else 'are'} {listed(parts)} of an earlier article"


def _most_used(used: pd.DataFrame) -> str:
    if used.empty:
        return "no word for people who flee was found"
    times, articles = int(used["count"].iloc[0]), int(used["articles"].iloc[0])
    most = sorted(used.loc[used["count"] == times, "word"])
    if len(used) == 1:
        return f"the one word for people who flee is “{most[0]}” ({count(times, 'use')})"
    if len(most) > 1:
        named = listed([f"“{word}”" for word in most[:3]]) if len(most) < 4 else f"{len(most):,} words"
        return f"of the words for people who flee {named} are used equally often ({count(times, 'use')} each)"
    where = f"{count(times, 'use')} in {count(articles, 'article')}"
    return f"of {len(used):,} words for people who flee the one used most is “{most[0]}” ({where})"


def counts_found(figures: pd.DataFrame) -> str:
    """Say how many figures count people who moved and how many people who were somewhere, and from what to what."""
    rows = shown(figures)
    if rows.empty:
        return "No figure of displaced people was found."
    hidden, flow = rows["action"] == "hiding", rows["measure"] == "flow"
    moved = rows["action"].isin(MOVED)
    parts = [
        _counted(rows[flow & moved], "{} of people who moved"),
        _counted(rows[flow & ~moved & ~hidden], "{} of people who were held, died or are told of otherwise"),
        _counted(rows[(rows["measure"] == "stock") & ~hidden], "{} of people who were somewhere at a time"),
        _counted(rows[hidden], "{} of people in hiding, whom nobody counts"),
    ]
    where = count(rows["article_id"].nunique(), "article")
    verb = "stands" if len(rows) == 1 else "stand"
    told = listed([part for part in parts if part])
    return f"{count(len(rows), 'figure')} of displaced people {verb} in {where}: {told}."


def _counted(rows: pd.DataFrame, told: str) -> str:
    if rows.empty:
        return ""
    people = rows[rows["unit"] == "people"]
    ends = pd.concat([people["low"], people["high"]]).dropna()
    span = f" ({number_range(int(ends.min()), int(ends.max()))})" if len(ends) else ""
    return told.format(f"{len(rows):,}") + span


def hedges_found(figures: pd.DataFrame) -> str:
    """Say how many figures are hedged and how many are a source's, and that they are never added up."""
    rows = shown(figures)
    limit = "overlap and differ, so they are neither added up nor averaged"
    if len(rows) < 2:
        return ""
    hedged, claimed = int((rows["hedge"] != "exact").sum()), int(rows["claimed_by"].notna().sum())
    whose = f"{are(claimed, len(rows))} claimed by a source"
    return f"Of them {are(hedged, len(rows))} hedged or open and {whose}; they {limit}."


def factuality_found(timeline: pd.DataFrame) -> str:
    """Say how many of the events happened by the articles' account, and what is told of the others."""
    if timeline.empty:
        return ""
    limit = "a time is no more precise than its words, and whether an event happened is the articles' account"
    kinds = timeline["factuality"].value_counts()
    told = {"denied": NOT_DONE}
    if len(timeline) == 1:
        return f"It is told as {told.get(kinds.index[0], kinds.index[0])}: {limit}."
    parts = [f"{kinds[kind]:,} as {told.get(kind, kind)}" for kind in FACTUALITY if kind in kinds]
    return f"Told are {listed(parts)}: {limit}."
