"""How well what is told over several articles is joined: the same event, the same claim, rival claims.

Held against each other are pairs: of articles that tell one event, of figures that make one claim or rival ones
(the pairwise F1 of clustering; Manning, Raghavan and Schütze 2008). A figure stands for a gold one where they overlap.
"""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd

from crossings.schemas import SHOWN
from crossings.shipped import data_folder

from .documents import Document
from .resampling import middle_of_share, times_drawn
from .shipped_gold import ShippedGold

KINDS = ("event", "claim", "rival")
CODED = "across.txt"  # names the articles of the gold whose pairs with each other were coded
_RIVAL = frozenset(["conflict", "revision", "correction"])
Pair = frozenset
Figure = tuple[str, int, int]  # article_id, start, end


def gold_pairs(file: Path, texts: dict[str, str]) -> dict[str, set[Pair]]:
    """Give the pairs of each kind that a coding makes.

    Raises
    ------
    ValueError
        If an offset does not give the words of its figure, or an article is none of the corpus; names file and line.
    """
    found: dict[str, set[Pair]] = {kind: set() for kind in KINDS}
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        group = json.loads(line)
        members: list[object] = group.get("articles", [])
        for figure in group.get("figures", ()):
            article, start, end = figure["article_id"], figure["start"], figure["end"]
            if texts.get(article, "")[start:end] != figure["evidence"]:
                raise ValueError(f"{file.name}, line {number}: {figure['evidence']!r} is not at {start} to {end}")
            members.append((article, start, end))
        if group["kind"] == "event" and not set(members) <= texts.keys():
            raise ValueError(f"{file.name}, line {number}: no such article in this corpus")
        found[group["kind"]].update(map(Pair, combinations(members, 2)))
    return found


def found_pairs(tables) -> dict[str, set[Pair]]:
    """Give the pairs of each kind that the tables ``timeline``, ``claims`` and ``figures`` (``same_as``) make."""
    figures = tables.figures[tables.figures["confidence"] >= SHOWN]
    places = {
        row.figure_id: (row.article_id, row.start, row.end)
        for row in figures[["figure_id", "article_id", "start", "end"]].itertuples(index=False)
    }

    repeats: dict[str, list[str]] = {}
    earlier = dict(zip(figures["figure_id"], figures["same_as"], strict=True))
    for figure_id in earlier:
        first = figure_id
        while not pd.isna(earlier.get(first)):
            first = earlier[first]
        repeats.setdefault(first, []).append(figure_id)

    def of(figure_ids: Iterable[str]) -> list[Figure]:
        """Give where figures stand, with their repeats in the same article."""
        return [places[own] for first in figure_ids for own in repeats.get(first, ())]

    found = {kind: set() for kind in KINDS}
    for articles in tables.timeline["article_ids"]:
        found["event"].update(map(Pair, combinations(dict.fromkeys(articles), 2)))
    by_id = tables.claims.set_index("claim_id")["figure_ids"]
    # The same number of one quantity is the same claim, whoever tells it and however hedged: the guide says so.
    low, high = tables.claims["low"], tables.claims["high"]
    number = [tables.claims["quantity_id"], low.fillna(high), high.fillna(low)]
    for same in tables.claims["figure_ids"].groupby(number).agg(list):
        found["claim"].update(map(Pair, combinations([place for ids in same for place in of(ids)], 2)))
    for first in repeats:
        found["claim"].update(map(Pair, combinations(of([first]), 2)))
    for claim in tables.claims.itertuples():
        mine = of(claim.figure_ids)
        if claim.relation in _RIVAL and not pd.isna(claim.of):
            found["rival"].update(Pair((one, other)) for one in mine for other in of(by_id[claim.of]))
    return found


def _within(pairs: Collection[Pair], articles: Collection[str]) -> set[Pair]:
    """Give the pairs of which both members are of these articles."""
    return {pair for pair in pairs if all((m if isinstance(m, str) else m[0]) in articles for m in pair)}


def _on_gold(pairs: Collection[Pair], gold: Collection[Figure]) -> set[Pair]:
    """Give found pairs of figures in the words of the gold figures that they overlap, the others as they are."""
    spans: dict[str, list[Figure]] = {}
    for figure in gold:
        spans.setdefault(figure[0], []).append(figure)

    def on(figure: Figure) -> Figure:
        near = [other for other in spans.get(figure[0], ()) if other[1] < figure[2] and figure[1] < other[2]]
        return max(near, key=lambda other: min(other[2], figure[2]) - max(other[1], figure[1]), default=figure)

    return {pair for pair in (Pair(map(on, pair)) for pair in pairs) if len(pair) > 1}


def _alone(documents: Collection[Document], grouped: Collection[Figure]) -> set[Figure]:
    """Give the gold figures that overlap none of those that are grouped with others."""
    return {
        (document.doc_id, row["start"], row["end"])
        for document in documents
        for row in document.rows["figures"]
        if not any(one[0] == document.doc_id and one[1] < row["end"] and row["start"] < one[2] for one in grouped)
    }


def _by_claim(pairs: Collection[Pair], claims: Collection[Pair]) -> set[Pair]:
    """Give pairs of figures as pairs of claims, each named by its first figure: a claim may be told by any of them."""
    first: dict[Figure, Figure] = {}
    for pair in claims:
        one, other = sorted(pair)
        first[other] = min(first.get(other, one), one)

    def of(figure: Figure) -> Figure:
        while figure in first:
            figure = first[figure]
        return figure

    return {pair for pair in (Pair(map(of, pair)) for pair in pairs) if len(pair) > 1}


@dataclass(frozen=True, slots=True)
class Joined:
    """How many pairs the gold has, how many were found, and how many of these are the gold's."""

    gold: int
    found: int
    right: int

    @property
    def f1(self) -> float:
        """F1 of pairs, percent."""
        total = self.gold + self.found
        return 200 * self.right / total if total else 100.0


def _joined(gold: set[Pair], found: set[Pair]) -> Joined:
    return Joined(len(gold), len(found), len(gold & found))


def _interval(gold: set[Pair], found: set[Pair], times: np.ndarray, ids: Sequence[str]) -> tuple[float, float]:
    """Give the middle 95 % of F1, percent, where articles are drawn again: a pair counts as often as both are drawn.

    ``times`` is how often each article is drawn, a row for each drawing. nan where no drawing has a pair. Where all
    drawings come to the same, F1 rests on groups, not on pairs: those of one group are right or wrong together.
    """
    place = {article: at for at, article in enumerate(ids)}

    def drawn(pairs: set[Pair]) -> np.ndarray:
        total = np.zeros(len(times))
        for pair in pairs:
            own = {place[member if isinstance(member, str) else member[0]] for member in pair}
            total += times[:, sorted(own)].prod(axis=1)
        return total

    pairs, right = drawn(gold) + drawn(found), drawn(gold & found)
    scores = 200 * right[pairs > 0] / pairs[pairs > 0]
    return middle_of_share(scores, _joined(gold, found).f1, _groups(gold | found))


def _groups(pairs: Collection[Pair]) -> int:
    """Give how many groups pairs make: those that share a member, or are linked by others that do, are one."""
    groups: list[set] = []
    for pair in pairs:
        touched = [group for group in groups if not pair.isdisjoint(group)]
        groups = [group for group in groups if pair.isdisjoint(group)] + [set(pair).union(*touched)]
    return len(groups)


def joined(
    golds: Sequence[ShippedGold], load: Callable[[str | Path], object], *, resamples: int = 1000, seed: int = 20
) -> pd.DataFrame:
    """Give how well events and claims are joined over the articles of the gold, and how far two coders agree on it.

    Parameters
    ----------
    golds : sequence of ShippedGold
    load : function
        Gives the tables of a corpus by its name, or those of a folder.

    Returns
    -------
    DataFrame, one row per corpus, part and kind
        ``pairs`` (of the gold), ``found``, ``right``, ``system`` and ``coders`` (F1, percent), each with ``low`` and
        ``high``, ``coders_low`` and ``coders_high``: the middle 95 % of drawing articles again, or
        where that comes to the same each time the interval of a share; nan without a pair.
    """
    rows = []
    for gold in golds:
        folder = data_folder() / gold.corpus / "gold"
        texts = dict(zip(gold.articles["article_id"], gold.articles["text"], strict=True))
        names = ("across_adjudicated", "across_a", "across_b")
        adjudicated, one, other = (gold_pairs(folder / f"{name}.jsonl", texts) for name in names)
        coded = set((folder / CODED).read_text("utf-8").split())
        for part, every in gold.parts.items():
            ids = [doc_id for doc_id in every if doc_id in coded]
            if not ids:
                continue
            ours = found_pairs(load(gold.archive(part)))
            # From the same seed each time, so that an interval does not hang on which parts are measured before.
            times = times_drawn(len(ids), resamples=resamples, seed=seed)
            for kind in KINDS:
                right, mine, its, found = (_within(pairs[kind], set(ids)) for pairs in (adjudicated, one, other, ours))
                if kind != "event":
                    # A figure that the gold groups with no other is joined wrongly; one that it does not have is not
                    # held against it.
                    known = {figure for pair in (*adjudicated["claim"], *adjudicated["rival"]) for figure in pair}
                    known |= _alone(gold.adjudicated, known)
                    found = {pair for pair in _on_gold(found, known) if pair <= known}
                if kind == "rival":
                    right, mine, its, found = (
                        _by_claim(pairs, adjudicated["claim"]) for pairs in (right, mine, its, found)
                    )
                score = _joined(right, found)
                rows.append((gold.corpus, part, kind, score.gold, score.found, score.right,
                             score.f1, *_interval(right, found, times, ids),
                             _joined(mine, its).f1, *_interval(mine, its, times, ids)))  # fmt: skip
    return pd.DataFrame(rows, columns=["corpus", "part", "kind", "pairs", "found", "right", "system", "low", "high",
                                       "coders", "coders_low", "coders_high"])  # fmt: skip
