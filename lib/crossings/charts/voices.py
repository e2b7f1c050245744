"""Who is quoted: quotations by the group of their speaker, in the speaker's own words or not."""

import pandas as pd

from crossings.findings import count, shown
from crossings.schemas import QUOTE_KINDS

from .style import BLUE, GREEN, GREY, VERMILLION, as_written, chart, count_axis, nothing

_COLOURS = {"direct": BLUE, "mixed": GREEN, "indirect": VERMILLION}
_UNKNOWN = "group not known"


def who_is_quoted_rows(quotes: pd.DataFrame) -> pd.DataFrame:
    """Give how many quotations each group of speakers has, the most quoted first.

    Returns
    -------
    DataFrame
        ``speaker_group``, its quotations by kind (``direct``, ``indirect``, ``mixed``), and ``quotations`` in all.
    """
    rows = shown(quotes)
    groups = rows["speaker_group"].astype("string").fillna(_UNKNOWN)
    counts = pd.crosstab(groups, rows["kind"]).reindex(columns=list(QUOTE_KINDS), fill_value=0)
    found = [
        {"speaker_group": str(group), **{kind: int(counts.loc[group, kind]) for kind in QUOTE_KINDS}}
        | {"quotations": int(counts.loc[group].sum())}
        for group in counts.index
    ]
    found.sort(key=lambda row: (-row["quotations"], row["speaker_group"]))
    return pd.DataFrame(found, columns=["speaker_group", *QUOTE_KINDS, "quotations"])


@as_written
def who_is_quoted(quotes: pd.DataFrame):
    """Give a chart of the quotations of each group of speakers, split by kind: :func:`who_is_quoted_rows`."""
    rows = shown(quotes)
    source = f"Source: {count(len(rows), 'quotation')} in {count(rows['article_id'].nunique(), 'article')}."
    table = who_is_quoted_rows(quotes).to_dict("records")
    if not table:
        return nothing("No quotations in this corpus", source)
    key = {kind: _COLOURS[kind] for kind in QUOTE_KINDS if any(row[kind] for row in table)}
    figure, (axes,) = chart(_title(table), source, key=key, panel=max(1.0, 0.42 * len(table)), left=1.8)
    highest = table[0]["quotations"]
    count_axis(axes.xaxis, "quotations", highest)
    for place, row in enumerate(table):
        start = 0
        for kind in QUOTE_KINDS:
            number = row[kind]
            if not number:
                continue
            axes.barh(place, number, left=start, height=0.66, color=_COLOURS[kind], edgecolor="white")
            if number >= highest * 0.035:
                axes.text(
                    start + number / 2, place, f"{number:,}", ha="center", va="center", fontsize=9.5, color="white"
                )
            start += number
        axes.annotate(f"{start:,}", (start, place), xytext=(6, 0), textcoords="offset points", va="center", color=GREY)
    axes.set_yticks(range(len(table)), [_named(row["speaker_group"]) for row in table])
    axes.set_ylim(len(table) - 0.4, -0.6)
    axes.grid(False, axis="y")
    return figure


def _title(table: list[dict]) -> str:
    known = [row for row in table if row["speaker_group"] != _UNKNOWN]
    whole = count(sum(row["quotations"] for row in table), "quotation")
    if not known:
        return "No speaker's group is known"
    top = known[0]["quotations"]
    if sum(row["quotations"] == top for row in known) > 1:
        return f"No group is quoted more than {count(top, 'time')}, of {whole}"
    if len(table) == 1:
        return f"{_named(known[0]['speaker_group'])} voices alone are quoted: {whole}"
    return f"{_named(known[0]['speaker_group'])} voices are quoted most often: {top:,} of {whole}"


def _named(group: str) -> str:
    return group.upper() if group in ("un", "ngo") else group[0].upper() + group[1:]
