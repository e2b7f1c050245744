"""Tells what a copy, an update or a correction changed of the article that it is of."""

from collections.abc import Iterator
from functools import lru_cache

import pandas as pd

from crossings.reading import Reading, read_article
from crossings.schemas import table

from .aligned import passages
from .edits import Edit, edits

# What takes over less was written anew: what it does not say is not cut, and what it says is not added. A correction
# takes over what it mends; only one that takes over more prints the article again.
_EDITED, _REPRINTED = 0.2, 0.5
_READ = 8  # articles kept as read: an article and those tied to it stand together


def changes(articles: pd.DataFrame, dates: pd.DataFrame) -> pd.DataFrame:
    """Give what each tied article changed of the earlier one: numbers, hedges, days, and words.

    Sentences that say the same are held against each other. A *number* is another count of the same thing, or one that
    stands where the other stood; a *hedge* is the same number with another hedge (about, more than); a *day* is
    another time by the calendar, not another way to say it. Of an article that takes the earlier one's words over
    (``alike`` of 0.2 or more, of a correction 0.5), *words added*, *cut* and *changed* are told too, a whole sentence
    as one row. Only tied articles are read again; time is linear in their number.

    Parameters
    ----------
    articles : DataFrame, one row an article
        ``article_id``, ``text``, ``published``, ``duplicate_of``, ``duplicate_kind``, ``alike``.
    dates : DataFrame, one row per date
        ``article_id``, ``start``, ``end``, ``kind``, ``timex``, ``edtf``.

    Returns
    -------
    DataFrame, one row a change
        The table ``changes``, by article in the order given, then by place in the later article; what was cut last.
    """
    texts = {
        article_id: (text, None if pd.isna(published) else published)
        for article_id, text, published in zip(
            articles["article_id"], articles["text"], articles["published"], strict=True
        )
    }
    tied = articles[articles["duplicate_of"].notna()].reset_index(drop=True)
    concerned = {*tied["article_id"], *tied["duplicate_of"]}
    times: dict[str, list[dict]] = {article_id: [] for article_id in concerned}
    for row in dates[dates["article_id"].isin(concerned)].to_dict("records"):
        times[row["article_id"]].append(row)

    @lru_cache(_READ)
    def read(article_id: str) -> Reading:
        text, published = texts[article_id]
        return read_article(text, article_id=article_id, published=published)

    def rows() -> Iterator[tuple[int, dict]]:
        # An article's followers one after the other, so that it is read once.
        for at in tied.sort_values("duplicate_of", kind="stable").index:
            article_id, earlier_id, kind, alike = tied.loc[
                at, ["article_id", "duplicate_of", "duplicate_kind", "alike"]
            ]
            later, earlier = read(article_id), read(earlier_id)
            edited = bool(alike >= (_REPRINTED if kind == "correction" else _EDITED))
            for passage in passages(later, earlier, edited=edited):
                for edit in edits(later, earlier, passage, times[article_id], times[earlier_id], words=edited):
                    yield at, _row(edit, later, earlier, kind)

    found = sorted(rows(), key=lambda numbered: (numbered[0], numbered[1]["start"] is None, numbered[1]["start"] or 0))
    return table("changes", [row for _, row in found])


def _row(edit: Edit, later: Reading, earlier: Reading, kind: str) -> dict:
    start, end = edit.after or (None, None)
    before_start, before_end = edit.before or (None, None)
    return {
        "article_id": later.article_id,
        "duplicate_of": earlier.article_id,
        "duplicate_kind": kind,
        "what": edit.what,
        "before": earlier.text[before_start:before_end] if edit.before else None,
        "after": later.text[start:end] if edit.after else None,
        "start": start,
        "end": end,
        "before_start": before_start,
        "before_end": before_end,
    }
