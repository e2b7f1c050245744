"""Who counts the same thing, and what articles reckon, each in a sentence."""

from collections import Counter

import pandas as pd

from crossings.across import differing

from .words import are, count, listed

_SUMS = {
    "parts": "of parts against a total",
    "share": "of a share against its base",
    "cumulative": "of a running total against an earlier one",
}


def claims_found(claims: pd.DataFrame) -> str:
    """Say how many quantities are told by several articles or sources, and how many are told differently.

    Parameters
    ----------
    claims : DataFrame
        As :func:`crossings.across.claims` gives it.
    """
    if claims.empty:
        return "No count was found that articles could tell differently."
    by_quantity = claims.groupby("quantity_id", sort=False)
    quantities = by_quantity.ngroups
    articles = by_quantity["article_ids"].agg(lambda lists: len({each for ids in lists for each in ids}))
    several, sourced = int((articles > 1).sum()), int((by_quantity["sources"].first() > 1).sum())
    told = f"{count(quantities, 'quantity', 'quantities')} in {count(len(claims), 'claim')}"
    if quantities == 1:
        one = "more than one article" if several else "one article"
        by = "more than one source" if sourced else "one source"
        return f"{told}: told by {one} and by {by}. {_differing(claims, 1)}"
    return (
        f"{told}: {are(several, quantities)} told by more than one article and {are(sourced, quantities)} told by more "
        f"than one source. {_differing(claims, quantities)}"
    )


def _differing(claims: pd.DataFrame, quantities: int) -> str:
    """Say of how many quantities a count is in conflict, was revised, was corrected, or had been passed when told."""
    told = differing(claims)
    stale = claims[claims["stale_figure_ids"].map(len) > 0]
    figures = count(int(stale["stale_figure_ids"].map(len).sum()), "figure")
    groups = [
        ("{is} told in numbers that cannot all be true", told[told["relation"].eq("conflict")]),
        ("{was} revised", told[told["relation"].eq("revision")]),
        ("{was} corrected", told[told["relation"].eq("correction")]),
        ("{was} told after the official count had passed {it} (in {figures})", stale),
    ]
    parts = []
    for what, chosen in groups:
        number = chosen["quantity_id"].nunique()
        if number:
            form = {"is": "is", "was": "was", "it": "it"} if number == 1 else {"is": "are", "was": "were", "it": "them"}
            parts.append(f"{'it' if quantities == 1 else f'{number:,}'} {what.format(**form, figures=figures)}")
    if not parts:
        return "No count of any of them is told differently." if quantities > 1 else "It is told in one way."
    said = listed(parts)
    named = Counter(quantity_id for _, chosen in groups for quantity_id in set(chosen["quantity_id"]))
    twice = sum(times > 1 for times in named.values()) if quantities > 1 else 0
    besides = f"; {twice:,} of them {'is' if twice == 1 else 'are'} counted more than once here" if twice else ""
    return f"{said[0].upper()}{said[1:]}{besides}."


def arithmetic_found(arithmetic: pd.DataFrame) -> str:
    """Say how many sums the articles' own numbers allow, of what kind, and how many come out.

    Parameters
    ----------
    arithmetic : DataFrame
        As :func:`crossings.across.arithmetic` gives it.
    """
    if arithmetic.empty:
        return "No sum could be reckoned from the articles' own numbers."
    kinds = arithmetic["kind"].value_counts()
    parts = [f"{kinds[kind]:,} {what}" for kind, what in _SUMS.items() if kind in kinds]
    wrong = int((~arithmetic["holds"]).sum())
    if len(arithmetic) == 1:
        return f"1 sum could be reckoned, {parts[0][2:]}: it {'does not come' if wrong else 'comes'} out."
    right = len(arithmetic) - wrong
    come = "all come" if not wrong else "none comes" if not right else f"{right:,} {'comes' if right == 1 else 'come'}"
    not_out = f", {wrong:,} {'does' if wrong == 1 else 'do'} not" if wrong and right else ""
    return f"{count(len(arithmetic), 'sum')} could be reckoned ({listed(parts)}): {come} out{not_out}."
