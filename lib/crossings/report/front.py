"""The front page's findings: sentences computed from the tables; a number leads to just the rows it counts."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from crossings import across, findings
from crossings.extraction import Tables
from crossings.schemas import SPEAKER_GROUPS, VERDICTS

from . import accuracy, leads
from .links import Links, linked

# How findings.claims_found tells each relation.
_DIFFERING = {
    "conflict": "told in numbers that cannot all be true",
    "revision": "revised",
    "correction": "corrected",
}
_KINDS = {"correction": "corrections", "update": "updates", "copy": "copies"}


class Finding(NamedTuple):
    """One thing that the front page says: what was found, in a sentence, the counts, and the page that says more.

    ``found`` is None where the counts say it all.
    """

    label: str
    found: Markup | None
    counts: Markup
    page: str


def _numbered(name: str, number: int) -> str:
    """Give a value with its number as the sentences of :mod:`crossings.findings` name it."""
    return f"{findings.label(name)} ({number:,})"


def _by_value(rows: pd.DataFrame, column: str, values: Iterable[str], links: Links, table: str) -> dict:
    numbers = rows[column].value_counts()
    return {
        _numbered(value, int(numbers[value])): links.to(table, int(numbers[value]), **{column: value})
        for value in values
        if value in numbers
    }


def _said(lead: leads.Lead | None, address: Callable[[dict], str | None]) -> Markup | None:
    """Give a finding with links on the words that name a row, each to the address of that row."""
    return lead and linked(lead.said, {words: address(row) for words, row in lead.rows.items()})


def against_record(
    tables: Tables, compared: pd.DataFrame, stale: pd.DataFrame, links: Links, words: Callable[[dict], str | None]
) -> Finding:
    """Say which total had been passed the longest before, or which count furthest from it, and how the figures stand.

    ``words`` gives the address of a figure's words.
    """
    if late := leads.behind(stale):
        found = _said(late, lambda row: links.to_row("stale", "figure_id", row["figure_id"]))
    else:
        found = _said(leads.beyond(compared, tables.figures, tables.articles), words)
    held = int((compared["verdict"] != "not_comparable").sum())
    counts = _by_value(compared, "verdict", VERDICTS, links, "figures")
    counts[f"{held:,}"] = links.to("figures", held, held="the record")
    return Finding(
        "Reported against recorded",
        found,
        linked(findings.verdicts_found(compared), counts),
        "figures",
    )


def conflicts(tables: Tables, links: Links) -> Finding:
    """Say which counts are furthest apart, and how many quantities, events and articles do not agree with others."""
    found = _said(leads.apart(tables.claims), lambda row: links.to_row("counts", "quantity_id", row["quantity_id"]))
    counts = {}
    by_quantity = tables.claims.groupby("quantity_id", sort=False)
    articles = by_quantity["article_ids"].agg(lambda lists: len({each for ids in lists for each in ids}))
    for number, whom, wanted in (
        (int((articles > 1).sum()), "more than one article", {"told_in": "several articles"}),
        (int((by_quantity["sources"].first() > 1).sum()), "more than one source", {"told_by": "several sources"}),
    ):
        counts[f"{findings.are(number, len(articles))} told by {whom}"] = links.to("again", number, **wanted)
    quantities = across.differing(tables.claims).groupby("relation")["quantity_id"].nunique()
    for relation, number in quantities.items():
        for verb in ("is", "are", "was", "were"):
            told = f"{number:,} {verb} {_DIFFERING[relation]}"
            counts[told] = links.to("counts", int(number), relation=relation)
    stale = int(tables.claims["stale_figure_ids"].map(len).sum())
    counts[findings.count(stale, "figure")] = links.to("figures", stale, verdict="stale")
    said = linked(findings.claims_found(tables.claims), counts)
    kinds = tables.articles["duplicate_kind"].value_counts()
    besides = {}
    if differ := int((tables.timeline["differs"] != "none").sum()):
        besides[findings.count(differ, "event") + " whose tellings differ"] = links.to("events", differ)
    for kind, plural in _KINDS.items():
        if number := int(kinds.get(kind, 0)):
            besides[findings.count(number, kind, plural)] = links.to("mended", number, kind=kind)
    if besides:
        said += " " + linked(f"Found besides: {findings.listed(list(besides))}.", besides)
    return Finding("What does not agree", found, said, "conflicts")


def voices(quotes: pd.DataFrame, speakers: pd.DataFrame, links: Links) -> Finding:
    """Say who is quoted most and how often, how many quotations there are, and which groups are quoted."""
    found = _said(leads.heard(speakers), lambda row: links.to("quotes", None, speaker_id=row["speaker_id"]))
    rows = findings.shown(quotes)
    counts = _by_value(rows, "speaker_group", SPEAKER_GROUPS, links, "quotes")
    counts[findings.count(len(rows), "quotation")] = links.to("quotes", len(rows))
    return Finding("Who speaks", found, linked(findings.quotes_found(quotes), counts), "quotes")


def dated(timeline: pd.DataFrame, links: Links) -> Finding:
    """Say which event most articles tell, and how many dated events there are."""
    found = _said(leads.retold(timeline), lambda row: links.to_row("timeline", "timeline_id", row["timeline_id"]))
    several = int((timeline["article_ids"].map(len) > 1).sum())
    exact = int((findings.known_to(timeline) == "day").sum())
    of = len(timeline)
    counts = {
        findings.count(of, "event"): links.to("timeline", of),
        f"{findings.are(several, of)} told by more than one article": links.to(
            "timeline", several, told_by="several articles"
        ),
        f"{findings.are(exact, of)} known to the day": links.to("timeline", exact, known_to="day"),
    }
    return Finding("The timeline", found, linked(findings.timeline_found(timeline), counts), "timeline")


def read(tables: Tables, links: Links) -> Finding:
    """Say what was read, and what was left out."""
    out, undated = len(tables.left_out), int(tables.articles["published"].isna().sum())
    counts = {
        findings.count(len(tables.articles), "article"): links.to("articles", len(tables.articles)),
        findings.count(out, "part"): links.to("left_out", out),
        f"{undated:,} without a known day": links.to("articles", undated, day="not known"),
    }
    said = linked(findings.articles_read(tables.articles, tables.left_out), counts)
    return Finding("Read and left out", None, said, "articles")


def doubt(tables: Tables) -> Finding:
    """Say how good the tables were measured to be, how many rows are shown and how many are held back for doubt."""
    return Finding("How sure we are", accuracy.in_a_line(), linked(findings.doubt_found(tables), {}), "index")
