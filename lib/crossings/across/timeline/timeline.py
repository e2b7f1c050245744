"""Joins the dated events of all articles to one ordered timeline, a row for each happening."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import starmap

import pandas as pd

from crossings.schemas import table
from crossings.shelf import in_order

from .joining import joined
from .mentions import mentions, sentenced
from .rows import row


def timeline(events: pd.DataFrame, dates: pd.DataFrame, articles: pd.DataFrame | None = None) -> pd.DataFrame:
    """Give the dated events of all articles in order of time, the mentions of one happening in one row.

    Mentions are joined by how likely it is that they tell one event: by the words, places and counts that their
    clauses and sentences share, the rarer the more; the kind of happening; who is said to do it; how close their
    times are (the same day, a day apart, one within the month or the year of the other) and how much else happened
    then; and whether one article is an update, copy or correction of the other. What happened is not joined with what
    was planned, denied or supposed, nor two days that one article tells. An article that tells the same without a day
    is one more that tells it, where a name, a town or a number shows it. Time is linear in the number of events.

    Parameters
    ----------
    events : DataFrame, one row per event found in an article
        Those below a confidence of 0.5 are left out, and those without a day that tell of no dated one. A column
        ``sentence``, where there is one, holds the sentence of each, ``published`` the day of its article.
    dates : DataFrame, one row per date
        ``date_id``, ``day_to``, ``precision``.
    articles : DataFrame, one row an article, optional
        ``article_id``, ``duplicate_of``, ``duplicate_kind``; ``text`` and ``published``, unless ``events`` has the
        sentences.
        Without texts and sentences mentions are compared by their clauses alone.

    Returns
    -------
    DataFrame, one row per happening, by its first day
        The table ``timeline``. ``what`` is the clearest telling. Where mentions give two days, ``day_from`` is the
        earlier and ``day_to`` the later; the days of a correction stand for those of what it corrects.
    """
    if articles is not None and "text" in articles.columns and "sentence" not in events.columns:
        events = sentenced(events, articles)
    return table("timeline", happenings([(events, dates)], articles))


def happenings(
    parts: Iterable[tuple[pd.DataFrame, pd.DataFrame]], articles: pd.DataFrame | None, *, shelf: Callable = list
) -> Sequence[dict]:
    """Give the rows of :func:`timeline` of an archive whose events and dates come in parts, an article's in one.

    Parameters
    ----------
    parts : iterable of pairs of DataFrames
        Events, with their sentences, and dates.
    articles : DataFrame or None
        At least those that are tied to an earlier one.
    shelf : function, optional
        Gives what keeps mentions and rows: in memory, or on the disk (:class:`crossings.shelf.Shelves`).
    """
    rows = starmap(row, joined(*mentions(parts, articles, shelf=shelf)))
    return in_order(rows, key=lambda row: (row["day_from"], row["day_to"] or date.max, row["timeline_id"]), shelf=shelf)
