"""The quantities that articles count differently: each telling side by side, with its words."""

from datetime import date

import pandas as pd

from crossings.schemas import DTYPES

from .naming import quantity_names

_DIFFERING = ("conflict", "correction", "revision")
_OF_CLAIM = ("claimed_by", "relation", "why", "claim_id", "quantity_id")
_OF_FIGURE = ("low", "high", "hedge", "evidence", "article_id", "figure_id")
_KINDS = {
    "quantity": "text", "day": "day", "low": "number", "high": "number", "hedge": "text", "claimed_by": "text",
    "relation": "text", "why": "text", "evidence": "text", "sentence": "text", "title": "text", "article_id": "text",
    "figure_id": "text", "claim_id": "text", "quantity_id": "text",
}  # fmt: skip


def conflicts(claims: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give each telling of the quantities of which a count conflicts, was revised or was corrected.

    A quantity that was only counted again at another time (a ``series``) is not among them.

    Parameters
    ----------
    claims : DataFrame
        As :func:`crossings.across.claims` gives it.
    figures, articles : DataFrame
        The tables that the claims were found in.

    Returns
    -------
    DataFrame, one row per telling, those of a quantity together in order of time, quantities by their first day
        ``quantity`` (who is counted, what they did, from where to where, when), ``day`` (of the article); ``low``,
        ``high``, ``hedge``, ``evidence`` and ``sentence`` of the telling; ``claimed_by``, ``relation`` and ``why`` of
        the claim that it is of, ``repeat`` where it is not the first of its claim; ``title``, ``article_id``,
        ``figure_id``, ``claim_id``, ``quantity_id``.
    """
    chosen = claims[claims["quantity_id"].isin(set(differing(claims)["quantity_id"]))]
    wanted = {figure_id for ids in chosen["figure_ids"] for figure_id in ids}
    told = {row["figure_id"]: row for row in figures[figures["figure_id"].isin(wanted)].to_dict("records")}
    within = articles[articles["article_id"].isin({row["article_id"] for row in told.values()})]
    within = {row["article_id"]: row for row in within.to_dict("records")}
    names = quantity_names(chosen, told=True)
    rows: list[dict] = []
    for quantity_id, quantity in chosen.groupby("quantity_id", sort=False):
        name = names[quantity_id]
        tellings = [
            _row(name, claim, told[figure_id], within[told[figure_id]["article_id"]], again=at > 0)
            for claim in quantity.to_dict("records")
            for at, figure_id in enumerate(claim["figure_ids"])
        ]
        # The sort is stable: of one day, the claims stand in the order in which they were told.
        rows.append(sorted(tellings, key=lambda row: (pd.isna(row["day"]), _day(row))))
    rows.sort(key=lambda tellings: (pd.isna(tellings[0]["day"]), _day(tellings[0]), tellings[0]["quantity_id"]))
    flat = [row for tellings in rows for row in tellings]
    return pd.DataFrame({n: pd.Series([row[n] for row in flat], dtype=DTYPES[kind]) for n, kind in _KINDS.items()})


def differing(claims: pd.DataFrame) -> pd.DataFrame:
    """Give the claims that conflict with an earlier one, revise or correct it.

    A count of another time (a ``series``) does none of these.

    Parameters
    ----------
    claims : DataFrame
        As :func:`crossings.across.claims` gives it.
    """
    return claims[claims["relation"].isin(_DIFFERING)]


def _day(row: dict) -> date:
    return date.max if pd.isna(row["day"]) else row["day"]


def _row(name: str, claim: dict, figure: dict, article: dict, *, again: bool) -> dict:
    row = {
        "quantity": name,
        "day": article["published"],
        "sentence": article["text"][figure["sentence_start"] : figure["sentence_end"]],
        "title": article["title"],
        **{column: figure[column] for column in _OF_FIGURE},
        **{column: claim[column] for column in _OF_CLAIM},
    }
    return row | {"relation": "repeat", "why": "the same claim, told again"} if again else row
