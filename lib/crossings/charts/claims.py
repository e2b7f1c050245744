"""Conflicting counts of one thing side by side: a bar for each claim, in order of the day it was first told."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import pandas as pd
from matplotlib.axes import Axes

from crossings.across import differing, quantity_names
from crossings.edtf import written
from crossings.findings import count, listed
from crossings.schemas import DTYPES, RELATIONS

from .ledger import BAR, Ledger, Row, height
from .style import BLUE, GREEN, GREY, INK, SMALL, TEXT, VERMILLION, as_written, chart, nothing, source_line
from .told import count_label

_LEDGER = Ledger(marks=4.9)
_QUANTITIES, _ROWS = 8, 28  # of a picture, at most
_TELLING = ("conflict", "correction", "revision")  # relations that make a quantity worth a look
_SHAPES = {"first": "o", "repeat": "o", "series": "o", "revision": "s", "conflict": "D", "correction": "X"}
_COLOURS = {"first": BLUE, "repeat": BLUE, "series": GREY, "revision": GREEN, "conflict": VERMILLION, "correction": INK}
_SIGNS = {"first": "●", "repeat": "●", "series": "●", "revision": "■", "conflict": "◆", "correction": "✖"}
_NAMES = {
    "first": "first told or repeated", "repeat": "first told or repeated", "series": "of another time",
    "revision": "revised later", "conflict": "another source's, in conflict", "correction": "corrects",
}  # fmt: skip
_COLUMNS = {
    "of": "text", "first_told": "day", "claimed_by": "text", "relation": "text", "low": "number", "high": "number",
    "hedge": "text", "evidence": "text", "unit": "text", "articles": "number", "why": "text", "claim_id": "text",
    "figure_id": "text", "article_id": "text",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a quantity: its count, whose it is, how it stands to the others, and its first telling's words."""

    of: str
    quantity_id: str
    first_told: date | None
    claimed_by: str | None
    relation: str
    low: int | None
    high: int | None
    hedge: str | None
    evidence: str | None
    unit: str
    articles: int
    why: str | None
    claim_id: str
    figure_id: str
    article_id: str
    corrected: bool

    @property
    def ends(self) -> list[int]:
        """The numbers it names, the lower first."""
        return [number for number in dict.fromkeys((self.low, self.high)) if number is not None]


def _claims(claims: pd.DataFrame, figures: pd.DataFrame) -> list[list[Claim]]:
    """Give the claims of each quantity that is told differently, quantities and claims in order of the day."""
    told = figures.set_index("figure_id")[["hedge", "evidence"]]
    corrected = set(claims.loc[claims["relation"] == "correction", "of"].dropna())
    told_otherwise = set(differing(claims)["quantity_id"])
    quantities: dict[str, list[Claim]] = defaultdict(list)
    chosen = claims[claims["quantity_id"].isin(told_otherwise)]
    names = quantity_names(chosen, told=True)
    for row in chosen.to_dict("records"):
        row = {name: value if isinstance(value, list) or not pd.isna(value) else None for name, value in row.items()}
        if row["low"] is None and row["high"] is None:
            continue
        first = row["figure_ids"][0]
        hedge, evidence = told.loc[first] if first in told.index else (None, None)
        quantities[row["quantity_id"]].append(
            Claim(
                of=names[row["quantity_id"]], hedge=hedge, evidence=evidence, articles=len(row["article_ids"]),
                figure_id=first, article_id=row["article_ids"][0], corrected=row["claim_id"] in corrected,
                **{
                    name: row[name]
                    for name in (
                        "quantity_id", "first_told", "claimed_by", "relation", "low", "high", "unit", "why", "claim_id",
                    )
                },
            )
        )  # fmt: skip
    groups = [sorted(group, key=_time) for group in quantities.values()]
    return sorted((group for group in groups if len(group) > 1), key=lambda group: (_time(group[0]), group[0].of))


def _time(claim: Claim) -> tuple:
    order = RELATIONS.index(claim.relation)
    return claim.first_told is None, claim.first_told or date.min, order, claim.claim_id


def _drawn(groups: list[list[Claim]]) -> list[list[Claim]]:
    """Give at most 8 quantities and 28 claims, those in conflict or corrected and furthest apart, in their order."""
    furthest = sorted(range(len(groups)), key=lambda at: (not _disputed(groups[at]), -_apart(groups[at]), at))
    chosen: list[int] = []
    for at in furthest:
        if len(chosen) < _QUANTITIES and sum(len(groups[n]) for n in [*chosen, at]) <= _ROWS:
            chosen.append(at)
    if not chosen and groups:  # one quantity that is told in more ways than there is room for
        return [groups[furthest[0]][:_ROWS]]
    return [groups[at] for at in sorted(chosen)]


def _disputed(group: list[Claim]) -> bool:
    return any(claim.relation in ("conflict", "correction") for claim in group)


def _apart(group: list[Claim]) -> float:
    low, high = _reach(group)
    return high / max(low, 1)


def _reach(group: list[Claim]) -> tuple[int, int]:
    numbers = [number for claim in group for number in claim.ends]
    return min(numbers), max(numbers)


def conflicting_claims_rows(claims: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """Give the claims that :func:`conflicting_claims` draws, one row a mark, from the top down.

    Returns
    -------
    DataFrame
        ``of`` (what is counted: its heading), ``first_told`` (day), ``claimed_by``, ``relation``, ``low`` and ``high``
        (in ``unit``), ``hedge`` and ``evidence`` of the first telling, ``articles`` (that tell it), ``why``,
        ``claim_id``, ``figure_id`` and ``article_id`` (of the first telling).
    """
    rows = [claim for group in _drawn(_claims(claims, figures)) for claim in group]
    return pd.DataFrame(
        {name: pd.Series([getattr(row, name) for row in rows], dtype=DTYPES[kind]) for name, kind in _COLUMNS.items()}
    )


@as_written
def conflicting_claims(claims: pd.DataFrame, figures: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of the quantities that are told differently: under each a row a claim, a bar from low to high.

    The axis is the share of the highest number of each quantity, so that the numbers of few and of many people are
    told apart alike; the numbers themselves stand beside their marks. A claim that was corrected later is hollow.

    Parameters
    ----------
    claims, figures, articles : DataFrame
        As :func:`crossings.across.claims` and :func:`crossings.extract` give them. Quantities are drawn of which a
        claim is in conflict with another, revised or corrected; of more than 8 those in conflict or corrected, then
        those furthest apart.
    """
    groups = _claims(claims, figures)
    if not groups:
        return nothing("No quantity is told in two ways", source_line(articles))
    drawn = _drawn(groups)
    chosen = "those in conflict or corrected first, of them those furthest apart"
    more = [f"{len(drawn)} of {len(groups):,} quantities drawn: {chosen}"] if len(drawn) < len(groups) else []
    titles = articles.set_index("article_id")["title"].dropna()
    lines: list[Row] = []
    marks: list[tuple[Claim, int] | None] = []
    for group in drawn:
        lines.append(_LEDGER.heading(group[0].of))
        marks.append(None)
        for claim in group:
            day = written(claim.first_told, claim.first_told) if claim.first_told else "undated"
            told = f", {count(claim.articles, 'article')}" if claim.articles > 1 else ""
            lines.append(_LEDGER.row(day, _voice(claim, titles), f"{claim.relation}{told}"))
            marks.append((claim, _reach(group)[1]))
    present = [claim for group in drawn for claim in group]
    key = {
        f"{_SIGNS[relation]} {_NAMES[relation]}": _COLOURS[relation]
        for relation in RELATIONS
        if any(claim.relation == relation for claim in present)
    }
    key |= {"○ corrected later": GREY} if any(claim.corrected for claim in present) else {}
    figure, (axes,) = chart(
        _title(groups), source_line(articles, *more), key=key, panels=[height(lines)], left=_LEDGER.marks, right=1.5
    )
    axes.set_xlim(0, 100)
    axes.set_xticks([0, 50, 100])
    axes.set_xlabel("percent of the highest", fontsize=TEXT, color=INK)
    for place, mark in zip(_LEDGER.write(axes, lines), marks, strict=True):
        if mark:
            _draw(axes, place, *mark)
    return figure


def _voice(claim: Claim, titles: pd.Series) -> str:
    """Give whose count a claim is: its claimant's, or that of the article that tells it first, by its title."""
    if claim.claimed_by:
        return claim.claimed_by
    return f"“{titles[claim.article_id]}”" if claim.article_id in titles.index else "the article"


def _draw(axes: Axes, place: float, claim: Claim, highest: int) -> None:
    """Draw a claim as a bar from its lowest to its highest number, with an arrow where it is open, and say it."""
    colour, shape = _COLOURS[claim.relation], _SHAPES[claim.relation]
    shares = [100 * number / highest for number in claim.ends] if highest else [0.0]
    axes.plot(
        shares, [place] * len(shares), shape, color=colour, markersize=7, clip_on=False,
        markerfacecolor="white" if claim.corrected else colour,
    )  # fmt: skip
    if len(shares) > 1:
        axes.barh(place, shares[1] - shares[0], left=shares[0], height=BAR * 0.6, color=colour, alpha=0.5)
    if None in (claim.low, claim.high):
        towards = 15 if claim.high is None else -15
        axes.annotate(
            "", (shares[0], place), xytext=(towards, 0), textcoords="offset points", annotation_clip=False,
            arrowprops={"arrowstyle": "<-", "color": colour, "linewidth": 1.5, "shrinkA": 0, "shrinkB": 3},
        )  # fmt: skip
    axes.annotate(
        count_label(claim.low, claim.high, claim.hedge), (1, place), xycoords=("axes fraction", "data"),
        xytext=(20, 0), textcoords="offset points", va="center", fontsize=SMALL, color=colour,
    )  # fmt: skip


def _title(groups: list[list[Claim]]) -> str:
    numbers = {
        relation: sum(any(claim.relation == relation for claim in group) for group in groups) for relation in _TELLING
    }
    words = {"conflict": "in conflict", "correction": "corrected", "revision": "revised"}
    if len(groups) == 1:
        low, high = _reach(groups[0])
        how = listed([words[relation] for relation in _TELLING if numbers[relation]])
        return f"One quantity is told in two ways or more ({how}): {groups[0][0].of}, {low:,} to {high:,}"
    how = listed([f"{number:,} {words[relation]}" for relation, number in numbers.items() if number])
    return f"{len(groups):,} quantities are told in two ways or more: {how}"
