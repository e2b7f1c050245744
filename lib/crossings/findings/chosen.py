"""Which rows are told of: those sure enough to be shown, and those about an archive's places."""

import pandas as pd

from crossings.reading import tokens
from crossings.reading.places import look_up
from crossings.schemas import SHOWN


def shown(rows: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of a table that are shown by default: of confidence 0.5 or more, all where no row has any."""
    return rows[rows["confidence"] >= SHOWN] if "confidence" in rows else rows


def about_places_of(chronology: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """Give the events of a chronology that are of the countries between which the people of the figures go.

    An event is that names a country from which they come, or countries to which they go and no others: a country to
    which several peoples flee has a history with each.
    """
    origins = set(figures["origin"].dropna())
    places = origins | set(figures["destination"].dropna())
    told = chronology["event"].fillna("") + "; " + chronology["place"].fillna("")
    named = [_countries(words) for words in told]
    return chronology[[bool(found & origins) or (bool(found) and found <= places) for found in named]]


def _countries(told: str) -> set[str]:
    words = [told[start:end] for start, end in tokens.spans(told)]
    entries = [look_up(words, at) for at in range(len(words))]
    return {entry.country for entry in entries if entry and entry.country}
