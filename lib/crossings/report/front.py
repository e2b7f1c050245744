"""The front page's findings: sentences computed from the tables, each number a link to the rows behind it."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from crossings import across, findings
from crossings.comparison import stale_sentence
from crossings.extraction import Tables
from crossings.schemas import SPEAKER_GROUPS, VERDICTS

from .links import linked, to, to_words

# How findings.claims_found tells each relation.
_DIFFERING = {
    "conflict": "told in numbers that cannot all be true",
    "revision": "revised",
    "correction": "corrected",
}
_KINDS = {"correction": "corrections", "update": "updates", "copy": "copies"}


class Finding(NamedTuple):
    """One thing that the front page says, in a sentence or two, and the page that says more."""

    label: str
    said: Markup
    page: str


def _numbered(name: str, number: int) -> str:
    """Give a value with its number as the sentences of :mod:`crossings.findings` name it."""
    return f"{name.replace('_', ' ')} ({number:,})"


def _by_value(rows: pd.DataFrame, column: str, values: Iterable[str], page: str) -> dict[str, str]:
    numbers = rows[column].value_counts()
    return {_numbered(v, int(numbers[v])): to(page, page, **{column: v}) for v in values if v in numbers}


def _said(sentence: str, links: Mapping[str, str | None], page: str) -> Markup:
    return linked(sentence, links, rest=to(page))


def read(tables: Tables) -> Finding:
    """Say what was read, and what was left out."""
    out = len(tables.left_out)
    links = {
        findings.count(len(tables.articles), "article"): to("articles", "articles"),
        "nothing was left out": to("articles", "left-out"),
        findings.count(out, "part"): to("articles", "left-out"),
    }
    return Finding(
        "Read and left out",
        _said(findings.articles_read(tables.articles, tables.left_out), links, "articles"),
        "articles",
    )


def against_record(compared: pd.DataFrame, found: pd.DataFrame, pages: Collection[str]) -> Finding:
    """Say how the figures stand against the record, and which total was furthest behind it."""
    held = int((compared["verdict"] != "not_comparable").sum())
    links = _by_value(compared, "verdict", VERDICTS, "figures")
    links[findings.count(len(compared), "figure")] = to("figures", "figures")
    links[f"{held:,}"] = to("figures", "figures", held="the record")
    said = _said(findings.verdicts_found(compared), links, "figures")
    links = {findings.count(len(found), "reported running total"): to("conflicts", "stale")}
    # The sentence names the one furthest behind; of several that say the same it is the last in this order.
    for row in sorted(found.to_dict("records"), key=lambda row: (row["reported"] - row["passed_by"], row["figure_id"])):
        told = f"{findings.number_range(row['low'], row['high'])} from {row['origin']} to {row['destination']}"
        links[told] = to_words({**row, "row_id": row["figure_id"]}, pages)
    return Finding(
        "Reported against recorded", said + " " + _said(stale_sentence(found), links, "conflicts"), "figures"
    )


def conflicts(tables: Tables) -> Finding:
    """Say how many quantities are told differently, and how many events and articles do not agree with others."""
    quantities = across.differing(tables.claims).groupby("relation")["quantity_id"].nunique()
    links = {
        f"{number:,} {verb} {_DIFFERING[relation]}": to("conflicts", "counts", relation=relation)
        for relation, number in quantities.items()
        for verb in ("is", "are", "was", "were")
    }
    said = _said(findings.claims_found(tables.claims), links, "conflicts")
    kinds = tables.articles["duplicate_kind"].value_counts()
    differ = int((tables.timeline["differs"] != "none").sum())
    links = {findings.count(differ, "event") + " whose tellings differ": to("conflicts", "events")} if differ else {}
    for kind, plural in _KINDS.items():
        if number := int(kinds.get(kind, 0)):
            links[findings.count(number, kind, plural)] = to("conflicts", "mended", kind=kind)
    if links:
        said += " " + _said(f"Found besides: {findings.listed(list(links))}.", links, "conflicts")
    return Finding("What does not agree", said, "conflicts")


def voices(quotes: pd.DataFrame, speakers: pd.DataFrame) -> Finding:
    """Say how many quotations there are, which groups are quoted, and who is quoted most."""
    rows = findings.shown(quotes)
    links = _by_value(rows, "speaker_group", SPEAKER_GROUPS, "quotes")
    for kind, number in rows["kind"].value_counts().items():
        links[f"{number:,} {kind}"] = to("quotes", "quotes", kind=kind)
    links[findings.count(len(rows), "quotation")] = to("quotes", "quotes")
    said = _said(findings.quotes_found(quotes), links, "quotes")
    first = speakers[speakers["quotes"] == speakers["quotes"].max()]
    if len(first) == 1 and len(speakers) > 1:
        row = first.iloc[0]
        told = f"Of {findings.count(len(speakers), 'speaker')} the most quoted: {row['name']}."
        links = {
            findings.count(len(speakers), "speaker"): to("quotes", "speakers"),
            row["name"]: to("quotes", "quotes", speaker_id=row["speaker_id"]),
        }
        said += " " + _said(told, links, "quotes")
    return Finding("Who speaks", said, "quotes")


def dated(timeline: pd.DataFrame) -> Finding:
    """Say how many dated events there are."""
    several = int((timeline["article_ids"].map(len) > 1).sum())
    links = {
        findings.count(len(timeline), "event"): to("timeline", "timeline"),
        f"{findings.are(several, len(timeline))} told by more than one article": to(
            "timeline", "timeline", told_by="several articles"
        ),
        f"{findings.are(int((timeline['day_from'] == timeline['day_to']).sum()), len(timeline))} known to the day": to(
            "timeline", "timeline", known_to="day"
        ),
    }
    return Finding("The timeline", _said(findings.timeline_found(timeline), links, "timeline"), "timeline")


def doubt(tables: Tables) -> Finding:
    """Say how many rows are shown and how many are held back for doubt."""
    places = {"figures": ("figure", "figures"), "quotes": ("quotation", "quotes"), "events": ("event", "timeline")}
    links = {}
    for name, (row, page) in places.items():
        rows = getattr(tables, name)
        links[f"{len(findings.shown(rows)):,} of {findings.count(len(rows), row)}"] = to(page, page)
    return Finding("How sure we are", _said(findings.doubt_found(tables), links, "articles"), "articles")
