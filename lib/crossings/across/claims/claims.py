"""Who told which count of one quantity first, who repeated it, revised it, contradicted it or put it right."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

import pandas as pd

from crossings.across.reported import Telling, different, weighed
from crossings.schemas import table

from .quantities import quantities
from .relations import Claim, claims_of, related

_COUNTED = ("unit", "population", "action", "measure", "origin", "destination")


def claims(
    figures: pd.DataFrame,
    compared: pd.DataFrame,
    articles: pd.DataFrame | None = None,
    *,
    texts: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """Give each count of each quantity by each claimant, and how it stands to those told before it.

    Figures of several articles are of one quantity where they count the same people on the same way, of one unit, on
    the same day or over the same time: the same event by its day and its words, the same year, the same beginning of a
    running total; or where an article sets them against each other. Numbers are never averaged: a count that cannot be
    true beside an earlier one is a conflict, unless the same claimant, or a later report of the same story, revises it.
    A count of another time is neither: a running total that was counted on and people at a later day are a series.
    What the articles say in their own voice has no claimant,
    and is one claim wherever the number is the same.

    Parameters
    ----------
    figures : DataFrame
        The table ``figures``; rows below a confidence of 0.5 are left out, later mentions in one article are one
        telling.
    compared : DataFrame
        The table ``compared``, for the tellings of totals that the record had passed.
    articles : DataFrame, optional
        The table ``articles``: without it no day, no text and no copies are known.
    texts : mapping, optional
        An article's id to its text, where ``articles`` has no column ``text``.

    Returns
    -------
    DataFrame, one row per claim, the claims of a quantity together, each in the order of time
        The table ``claims``. ``independent`` counts a named claimant once, an article's own voice once for each chain
        of lead, updates, corrections and copies.
    """
    if texts is None:
        texts = {} if articles is None else dict(zip(articles["article_id"], articles["text"].fillna(""), strict=True))
    return table("claims", claimed([(figures, compared, articles)], articles, texts))


def claimed(
    parts: Iterable[tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame | None]],
    tied: pd.DataFrame | None,
    texts: Mapping[str, str],
) -> Iterator[dict]:
    """Give the rows of :func:`claims` of an archive that comes in parts.

    Parameters
    ----------
    parts : iterable of triples of DataFrames
        Figures, compared and articles, those of one article in one triple.
    tied : DataFrame or None
        Articles, at least those that are tied to an earlier one.
    texts : mapping
        An article's id to its text.
    """
    stale: set[str] = set()

    def reported() -> Iterator[tuple[pd.DataFrame, pd.DataFrame | None]]:
        for figures, compared, articles in parts:
            stale.update(compared.loc[compared["verdict"] == "stale", "figure_id"])
            yield figures, articles

    for quantity in quantities(weighed(reported(), tied, texts), texts):
        quantity_id = _id("q", quantity.tellings[0])
        told = claims_of(quantity.tellings)
        sources = _sources(told)
        for claim, how, of, why in related(told, texts):
            yield (
                _row(claim, stale)
                | {"sources": sources}
                | {"claim_id": _id("c", claim.first), "quantity_id": quantity_id, "relation": how, "why": why}
                | {"of": _id("c", of.first) if of else None}
            )


def _id(kind: str, first: Telling) -> str:
    """Give the id of what a telling was the first to tell: another that repeats it leaves the id as it is."""
    return f"{kind}-" + blake2b(first.figure_id.encode(), digest_size=8).hexdigest()


def _row(claim: Claim, stale: set[str]) -> dict:
    first, told = claim.first, claim.tellings
    days = [telling.day for telling in told if telling.day]
    passed = [telling for telling in told if telling.figure_id in stale]
    figure = first.figure
    return {
        **{name: getattr(figure, name) for name in _COUNTED},
        "part": first.part,
        "low": figure.low,
        "high": figure.high,
        "when": figure.when,
        "when_from": figure.first,
        "when_to": figure.last,
        "claimed_by": first.claimant.name if first.claimant else None,
        "first_told": min(days, default=None),
        "last_told": max(days, default=None),
        "hedges": _hedges(told),
        "figure_ids": [telling.figure_id for telling in told],
        "article_ids": list(dict.fromkeys(telling.article for telling in told)),
        "independent": 1 if first.claimant else len({telling.root for telling in told}),
        "stale_from": min((telling.day for telling in passed if telling.day), default=None),
        "stale_figure_ids": [telling.figure_id for telling in passed],
    }


def _sources(told: list[Claim]) -> int:
    """Count who tells a quantity: named claimants, and own voices, of which a chain of articles has one."""
    own = {telling.root for claim in told if claim.first.claimant is None for telling in claim.tellings}
    return len(own) + different(claim.first.claimant for claim in told if claim.first.claimant)


def _hedges(told: list[Telling]) -> list[list]:
    """Give the day and the hedge of the first telling, and of each that is hedged otherwise than the one before."""
    found: list[list] = []
    for telling in told:
        if not found or found[-1][1] != telling.figure.hedge:
            found.append([telling.day, telling.figure.hedge])
    return found
