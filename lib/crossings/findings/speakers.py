"""Who is quoted in an archive, in a sentence."""

import pandas as pd

from .sentences import leading
from .words import are, count, label


def speakers_found(speakers: pd.DataFrame) -> str:
    """Say how many speakers there are, of which groups, who is quoted most, and how many may be one with another.

    Parameters
    ----------
    speakers : DataFrame, one row per speaker
        As :func:`crossings.across.speakers` gives it.
    """
    if speakers.empty:
        return "No speaker is known."
    groups = leading(speakers, "speaker_group")
    unknown = int(speakers["speaker_group"].isna().sum())
    rest = f"; the group of {unknown:,} is not known" if unknown else ""
    of_groups = f"of these groups: {groups}{rest}" if groups else "none of whose groups is known"
    if len(speakers) == 1:
        row = speakers.iloc[0]
        where = _quoted(row["quotes"], row["articles"])
        group = "" if pd.isna(row["speaker_group"]) else f" ({label(row['speaker_group'])})"
        return f"1 speaker was found: {row['name']}{group}, with {where}."
    several = int((speakers["articles"] > 1).sum())
    return (
        f"{count(len(speakers), 'speaker')}, {of_groups}. {_most_quoted(speakers)}; "
        f"{are(several, len(speakers))} quoted in more than one article. {_doubt(speakers)}"
    )


def _quoted(quotes: int, articles: int) -> str:
    return f"{count(int(quotes), 'quotation')} in {count(int(articles), 'article')}"


def _most_quoted(speakers: pd.DataFrame) -> str:
    """Name whoever has the most quotations; of several with as many, say how many there are."""
    most = speakers["quotes"].max()
    first = speakers[speakers["quotes"] == most]
    if len(first) == len(speakers):
        return f"All are quoted equally often ({count(int(most), 'quotation')} each)"
    if len(first) > 1:
        return f"{len(first):,} are quoted most often ({count(int(most), 'quotation')} each)"
    row = first.iloc[0]
    return f"{row['name'][:1].upper()}{row['name'][1:]} is quoted most often ({_quoted(most, row['articles'])})"


def _doubt(speakers: pd.DataFrame) -> str:
    apart = int((speakers["ambiguous"].map(len) > 0).sum())
    # It takes two to be kept apart, so never one alone.
    kept = f"{apart:,} may be the same as another and are kept apart" if apart else "none may be the same as another"
    return f"Whoever is described and not named counts once for each article; {kept}."
