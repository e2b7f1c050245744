"""One speaker's quotations along time."""

import pandas as pd

from .names import fold
from .voices import copied

_OF_QUOTE = ("quote_id", "article_id", "kind", "cue", "cue_class", "evidence", "speaker", "speaker_role", "medium")

_NOBODY = {"name": None, "quote_ids": [], "article_ids": []}


def one_speaker(
    speakers: pd.DataFrame, quotes: pd.DataFrame, articles: pd.DataFrame | None, name: str | None = None
) -> pd.DataFrame:
    """Give the quotations of one speaker in order of time.

    Parameters
    ----------
    speakers : DataFrame, one row per speaker
        As :func:`speakers` gives them.
    quotes, articles : DataFrame
        The tables the speakers were found in; without articles no day and no title is known.
    name : str, optional
        The speaker's ``speaker_id``, ``name``, or a name in ``also``; the first of ``speakers`` if left out, and no row
        where there is no speaker.

    Returns
    -------
    DataFrame, one row per quotation, by ``day``, those of undated articles last
        ``day`` (of the article), ``title``, ``speaker_name`` (the speaker's one name), ``speaker`` (as the sentence has
        it) and the quotation's ``quote_id``, ``article_id``, ``kind``, ``cue``, ``cue_class``, ``evidence``,
        ``speaker_role`` and ``medium``. Quotations in a copy of an article that quotes the speaker are left out, so
        that there are as many rows as ``quotes`` counts.

    Raises
    ------
    LookupError
        If nobody is called so, or several are; names the ids of several.
    """
    if name is None:
        name = next(iter(speakers["speaker_id"]), None)
    row = _NOBODY if name is None else _called(speakers, name)
    told = articles.set_index("article_id") if articles is not None else pd.DataFrame(index=row["article_ids"])
    copies, quoting = copied(articles), set(row["article_ids"])
    by_id = quotes.set_index("quote_id", drop=False)
    said = by_id.loc[[each for each in row["quote_ids"] if each in by_id.index], list(_OF_QUOTE)]
    own = [quote_id for quote_id, article in said["article_id"].items() if copies.get(article) not in quoting]
    said = said.loc[own].reset_index(drop=True)
    for column, place, source in ((0, "day", "published"), (1, "title", "title")):
        values = told[source].reindex(said["article_id"]).tolist() if source in told else [None] * len(said)
        values = [None if pd.isna(value) else value for value in values]
        said.insert(column, place, pd.Series(values, dtype="object" if place == "day" else "string"))
    said.insert(2, "speaker_name", pd.Series([row["name"]] * len(said), dtype="string"))
    return said


def _called(speakers: pd.DataFrame, name: str) -> pd.Series:
    """Give the row of the one speaker who is called so."""
    called = zip(speakers["name"], speakers["also"], strict=True)
    by_any = [fold(name) in {fold(each) for each in (told, *also)} for told, also in called]
    for fits in ((speakers["speaker_id"] == name).tolist(), (speakers["name"] == name).tolist(), by_any):
        rows = speakers[fits]
        if len(rows) == 1:
            return rows.iloc[0]
        if len(rows) > 1:
            ids = ", ".join(rows["speaker_id"])
            raise LookupError(f"{len(rows)} speakers are called {name!r}: give the speaker_id of one of them ({ids})")
    raise LookupError(f"no speaker is called {name!r}: the columns name and also of speakers list the names")
