"""What does not agree in an archive: counts of one quantity, stale totals, sums, later articles with earlier."""

from collections import defaultdict

import pandas as pd

from crossings import across
from crossings.comparison import stale
from crossings.extraction import Tables
from crossings.schemas import CHANGES

from .rows import MOST, Listed, facets, records, with_words

_TELLINGS = 3  # of a claim
_CHANGES = 8  # of an article


def counts(tables: Tables) -> Listed:
    """Give the quantities that articles count differently, each with its claims and the words that tell them.

    The keys of a quantity: what it is ``of``, its ``relation`` (those that its claims have to each other), ``claims``.
    A claim is its first telling, with at most three ``tellings`` and how many ``more`` there are.
    """
    found = across.conflicts(tables.claims, tables.figures, tables.articles)
    relations = across.differing(tables.claims).groupby("quantity_id")["relation"].agg(set)
    quantities = list(dict.fromkeys(found["quantity_id"]))
    kept = found[found["quantity_id"].isin(quantities[:MOST])]
    chosen = tables.figures[tables.figures["figure_id"].isin(kept["figure_id"])]
    words = {row["figure_id"]: row for row in with_words(chosen, tables, "figure_id")}
    rows: dict[str, dict] = {}
    for told in records(kept):
        row = rows.setdefault(
            told["quantity_id"],
            {
                "quantity_id": told["quantity_id"],
                "of": told["quantity"],
                "relation": sorted(relations[told["quantity_id"]]),
                "claims": {},
            },
        )
        claim = row["claims"].setdefault(
            told["claim_id"], {**told, "unit": words[told["figure_id"]]["unit"], "all": []}
        )
        claim["all"].append(words[told["figure_id"]])
    for row in rows.values():
        row["claims"] = list(row["claims"].values())
        for claim in row["claims"]:
            claim["tellings"], claim["more"] = claim["all"][:_TELLINGS], len(claim["all"][_TELLINGS:])
        row["tellings"] = [telling for claim in row["claims"] for telling in claim["tellings"]]
    listed = list(rows.values())
    return Listed(listed, len(quantities), "the first told", facets(listed, {"relation": "How they differ"}))


def stale_totals(tables: Tables, compared: pd.DataFrame, record: pd.DataFrame) -> Listed:
    """Give the running totals that the record had passed a year or more before, each with its words.

    ``dated`` is the earlier time (EDTF) of which the report itself tells the total; null where it tells it of its day.
    """
    found = stale(compared, tables.figures, tables.articles, record=record)
    more = found[["figure_id", "reported", "dated", "passed", "passed_total", "known_total"]]
    frame = tables.figures.merge(more, on="figure_id", how="inner").sort_values(["reported", "article_id"])
    return Listed(with_words(frame.head(MOST), tables, "figure_id"), len(frame))


def sums(tables: Tables) -> Listed:
    """Give what can be reckoned from the figures, what does not come out first, each with the figures' words."""
    found = tables.arithmetic.sort_values("holds", kind="stable")
    rows = records(found.head(MOST))
    wanted = {figure_id for row in rows for figure_id in row["figure_ids"]}
    chosen = tables.figures[tables.figures["figure_id"].isin(wanted)]
    words = {row["figure_id"]: row for row in with_words(chosen, tables, "figure_id")}
    for row in rows:
        row["tellings"] = [words[figure_id] for figure_id in row["figure_ids"]]
        row["comes_out"] = "yes" if row["holds"] else "no"
    labels = {"comes_out": "Comes out", "kind": "What is reckoned"}
    return Listed(rows, len(found), "those that do not come out", facets(rows, labels))


def mended(tables: Tables) -> Listed:
    """Give the articles that update, correct or copy an earlier one, in order of time, each with what it changed."""
    frame = tables.articles[tables.articles["duplicate_of"].notna()]
    frame = frame.sort_values(["published", "article_id"], na_position="last", kind="stable")
    earlier = tables.articles[tables.articles["article_id"].isin(frame["duplicate_of"])]
    by_id = {row["article_id"]: row for row in records(earlier.drop(columns="text"))}
    rows = records(frame.drop(columns="text").head(MOST))
    concerned = {row["article_id"] for row in rows} | set(by_id)
    within = tables.articles[tables.articles["article_id"].isin(concerned)]
    changed = defaultdict(list)
    for change in records(across.changes(within, tables.dates)):
        changed[change["article_id"]].append(change)
    for row in rows:
        row["earlier"] = by_id[row["duplicate_of"]]
        row["kind"] = row["duplicate_kind"]
        all_changes = sorted(changed[row["article_id"]], key=lambda change: CHANGES.index(change["what"]))
        row["changes"], row["more"] = all_changes[:_CHANGES], len(all_changes[_CHANGES:])
        row["changed"] = list(dict.fromkeys(change["what"] for change in all_changes)) or ["nothing that was found"]
    return Listed(rows, len(frame), facets=facets(rows, {"kind": "Is", "changed": "Changed"}))
