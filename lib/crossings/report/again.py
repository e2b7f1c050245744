"""What is told again: quantities of several articles or sources, and what became of their hedges on the way."""

from collections import Counter, defaultdict
from itertools import pairwise

import pandas as pd

from crossings.across import quantity_names
from crossings.extraction import Tables
from crossings.findings import count, label, listed, number_range

from .rows import MOST, Listed, facets, records, with_words

_TELLINGS = 6  # of a quantity
_CHANGES = ("lost", "gained", "changed")  # what can become of a hedge
_LAST = pd.Timestamp.max.date()  # tellings without a day come after all others


def quantities(tables: Tables) -> Listed:
    """Give the quantities that several articles or several sources tell, those of most sources first.

    The keys of a quantity: what it is ``of``, ``first`` (the claim that was told first), ``sources`` (independent ones:
    a copy is none), ``articles``, ``tellings`` (at most six, in order of time, each with its claim's ``relation`` and
    ``claimed_by``) and how many ``more``; ``hedges`` (each change of the hedge of one count) and what they come to:
    ``hedge`` (lost, gained, changed or kept).
    """
    found = _quantities(tables.claims)
    rows = found[:MOST]
    shown = {row["quantity_id"]: _in_time(row["claims"])[:_TELLINGS] for row in rows}
    wanted = {figure_id for told in shown.values() for figure_id, _ in told}
    chosen = tables.figures[tables.figures["figure_id"].isin(wanted)]
    words = {row["figure_id"]: row for row in with_words(chosen, tables, "figure_id")}
    for row in rows:
        told = [
            words[figure_id] | {"relation": claim["relation"], "claimed_by": claim["claimed_by"]}
            for figure_id, claim in shown[row["quantity_id"]]
        ]
        row["tellings"] = sorted(told, key=lambda telling: telling["published"] or _LAST)
        row["more"] = sum(len(claim["figure_ids"]) for claim in row["claims"]) - len(told)
    labels = {"told_in": "Told in", "told_by": "Told by", "hedge": "Hedges on the way", "relations": "Told later"}
    return Listed(rows, len(found), "those that most sources tell", facets(rows, labels))


def told(claims: pd.DataFrame) -> str:
    """Say which quantity is told most widely, and of how many counts the hedge was lost, gained or changed.

    Parameters
    ----------
    claims : DataFrame
        The table ``claims``.
    """
    found = _quantities(claims)
    if not found:
        return "No quantity was found that more than one article or source tells."
    changes = Counter(change["change"] for row in found for change in row["hedges"])
    parts = [f"{change} ({changes[change]:,})" for change in _CHANGES if changes[change]]
    on_the_way = f"on the way hedges were {listed(parts)}" if parts else "no hedge was lost or gained on the way"
    are = "quantity is" if len(found) == 1 else "quantities are"
    told = f"{len(found):,} {are} told by several articles or sources; {on_the_way}."
    # A count that goes on growing is told in other numbers each time: no number of it is told so widely.
    still = [row for row in found if all(claim["relation"] != "series" for claim in row["claims"])]
    if not still or (len(still) > 1 and _breadth(still[0]) == _breadth(still[1])):
        return told
    most = still[0]
    where = f"{count(most['sources'], 'independent source')} in {count(most['articles'], 'article')}"
    return f"Told most widely, by {where}: {most['of']}. {told}"


def _breadth(row: dict) -> tuple[int, int]:
    return row["sources"], row["articles"]


def _quantities(claims: pd.DataFrame) -> list[dict]:
    """Give what several articles or sources tell, told by most sources first, by as many in order of time."""
    names = quantity_names(claims)
    found = [_quantity(told, names[told[0]["quantity_id"]]) for told in _told_again(claims)]
    found.sort(key=lambda row: (-row["sources"], -row["articles"], row["first"]["first_told"] or _LAST))
    return found


def _told_again(claims: pd.DataFrame) -> list[list[dict]]:
    """Give the claims of each quantity that several articles or several sources tell."""
    by_quantity: dict[str, list[dict]] = defaultdict(list)
    for claim in records(claims):
        by_quantity[claim["quantity_id"]].append(claim)
    return [told for told in by_quantity.values() if told[0]["sources"] > 1 or len(_articles(told)) > 1]


def _articles(claims: list[dict]) -> set[str]:
    return {article_id for claim in claims for article_id in claim["article_ids"]}


def _quantity(claims: list[dict], name: str) -> dict:
    first, articles = claims[0] | {"hedge": claims[0]["hedges"][0][1]}, len(_articles(claims))
    hedges = _hedges(claims)
    return {
        "quantity_id": first["quantity_id"],
        "of": name,
        "first": first,
        "claims": claims,
        "sources": first["sources"],
        "articles": articles,
        "told_in": "several articles" if articles > 1 else "one article",
        "told_by": "several sources" if first["sources"] > 1 else "one source",
        "relations": list(dict.fromkeys(claim["relation"] for claim in claims[1:])) or ["repeat"],
        "hedges": hedges,
        "hedge": list(dict.fromkeys(change["change"] for change in hedges)) or ["kept"],
    }


def _hedges(claims: list[dict]) -> list[dict]:
    """Give where a count is hedged otherwise than when it was told before, whoever tells it."""
    by_count: dict[tuple, list] = defaultdict(list)
    for claim in claims:
        low, high = claim["low"], claim["high"]
        # The number that is named: of "at least 700" and "up to 700" it is the same.
        ends = (high if low is None else low, low if high is None else high)
        by_count[ends] += [(day, hedge) for day, hedge in claim["hedges"]]
    found = []
    for ends, told in by_count.items():
        told.sort(key=lambda telling: telling[0] or _LAST)  # stable: of one day in the order of the claims
        for (_, before), (day, after) in pairwise(told):
            if before != after and ends[0] is not None:
                change = "lost" if after == "exact" else "gained" if before == "exact" else "changed"
                found.append(
                    {
                        "count": number_range(*ends),
                        "before": label(before),
                        "after": label(after),
                        "day": day,
                        "change": change,
                    }
                )
    return found


def _in_time(claims: list[dict]) -> list[tuple[str, dict]]:
    """Give the figures that tell a quantity, the first telling of each claim before any is repeated."""
    firsts = [(claim["figure_ids"][0], claim) for claim in claims]
    return firsts + [
        (figure_id, claim | {"relation": "repeat"}) for claim in claims for figure_id in claim["figure_ids"][1:]
    ]
