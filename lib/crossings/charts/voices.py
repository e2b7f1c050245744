"""Who is quoted: quotations by the group of their speaker, in the speaker's own words or not."""

import pandas as pd

from crossings.findings import count, shown
from crossings.schemas import QUOTE_KINDS

from .style import BLUE, GREEN, GREY, VERMILLION, chart, count_axis, nothing

_COLOURS = {"direct": BLUE, "mixed": GREEN, "indirect": VERMILLION}


def who_is_quoted(quotes: pd.DataFrame):
    """Give a chart of the quotations of each group of speakers, split into direct, mixed and indirect ones."""
    rows = shown(quotes)
    source = f"Source: {count(len(rows), 'quotation')} in {count(rows['article_id'].nunique(), 'article')}."
    if rows.empty:
        return nothing("No quotations in this corpus", source)
    groups = rows["speaker_group"].fillna("group not known")
    table = pd.crosstab(groups, rows["kind"]).reindex(columns=list(QUOTE_KINDS), fill_value=0)
    order = sorted(table.index, key=lambda group: (-int(table.loc[group].sum()), group))
    known = [group for group in order if group != "group not known"]
    title = "No speaker's group is known"
    if known:
        top = int(table.loc[known[0]].sum())
        title = f"{_named(known[0])} voices are quoted most often: {top:,} of {count(len(rows), 'quotation')}"
        if len(known) > 1 and int(table.loc[known[1]].sum()) == top:
            title = f"No group is quoted more than {count(top, 'time')}, of {count(len(rows), 'quotation')}"
    key = {kind: _COLOURS[kind] for kind in QUOTE_KINDS if table[kind].sum()}
    figure, (axes,) = chart(title, source, key=key, panel=max(1.0, 0.42 * len(order)), left=1.8)
    highest = int(table.sum(axis=1).max())
    count_axis(axes.xaxis, "quotations", highest)
    for row, group in enumerate(order):
        start = 0
        for kind in QUOTE_KINDS:
            number = int(table.loc[group, kind])
            if not number:
                continue
            axes.barh(row, number, left=start, height=0.66, color=_COLOURS[kind], edgecolor="white")
            if number >= highest * 0.035:
                axes.text(start + number / 2, row, f"{number:,}", ha="center", va="center", fontsize=9.5, color="white")
            start += number
        axes.annotate(f"{start:,}", (start, row), xytext=(6, 0), textcoords="offset points", va="center", color=GREY)
    axes.set_yticks(range(len(order)), [_named(group) for group in order])
    axes.set_ylim(len(order) - 0.4, -0.6)
    axes.grid(False, axis="y")
    return figure


def _named(group: str) -> str:
    return group.upper() if group in ("un", "ngo") else group[0].upper() + group[1:]
