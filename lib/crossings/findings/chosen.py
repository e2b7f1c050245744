"""Which rows are told of: those sure enough to be shown, and those about an archive's places."""

import pandas as pd

from crossings.schemas import SHOWN


def shown(rows: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of a table that are shown by default: of confidence 0.5 or more, all where no row has any."""
    return rows[rows["confidence"] >= SHOWN] if "confidence" in rows else rows


def about_places_of(chronology: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """Give the events of a chronology that name a country which the figures come from or go to."""
    countries = set(figures["origin"].dropna()) | set(figures["destination"].dropna())
    told = chronology["event"].fillna("") + " " + chronology["place"].fillna("")
    return chronology[[any(country in words for country in countries) for words in told]]
