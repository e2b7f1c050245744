"""The articles of a corpus by year: those that tell anew, and those that repeat or mend an earlier one."""

import pandas as pd

from crossings.findings import count, listed

from .fills import DOTTED, EMPTY, HATCHED, WHOLE, key_of
from .scales import count_axis, year_axis
from .style import INK, SMALL, as_written, chart, nothing, source_line

# The name of each kind of article in the table and in the key; the first is of those that repeat no other.
_KINDS = {"new": WHOLE, "updates": HATCHED, "corrections": EMPTY, "copies": DOTTED}
_SINGULAR = {"update": "updates", "correction": "corrections", "copy": "copies"}


def corpus_by_year_rows(articles: pd.DataFrame) -> pd.DataFrame:
    """Give how many articles there are of each year that has any, in order.

    Returns
    -------
    DataFrame
        ``year``, ``articles`` (all of them), and of these ``new``, ``updates``, ``corrections`` and ``copies``.
    """
    dated = articles[articles["published"].notna()]
    years = dated["published"].map(lambda day: str(day.year))
    kinds = dated["duplicate_kind"].astype(object).map(lambda kind: _SINGULAR.get(kind, "new"))
    counts = pd.crosstab(years, kinds).reindex(columns=list(_KINDS), fill_value=0)
    rows = [
        {"year": year, "articles": int(counts.loc[year].sum())} | {kind: int(counts.loc[year, kind]) for kind in _KINDS}
        for year in sorted(counts.index)
    ]
    return pd.DataFrame(rows, columns=["year", "articles", *_KINDS])


@as_written
def corpus_by_year(articles: pd.DataFrame):
    """Give a chart of how many articles there are of each year, those of :func:`corpus_by_year_rows`."""
    rows = corpus_by_year_rows(articles)
    dated = int(rows["articles"].sum())
    more = [f"{len(articles) - dated:,} without a known day not drawn"] if dated < len(articles) else []
    if not dated:
        return nothing("No dated articles in this corpus", source_line(articles, *more))
    years = [int(year) for year in rows["year"]]
    kinds = {kind: fill for kind, fill in _KINDS.items() if rows[kind].any()}
    figure, (axes,) = chart(
        _title(rows), source_line(articles, *more), key=key_of(kinds) if len(kinds) > 1 else None, panels=[2.2]
    )
    year_axis(axes, years[0], years[-1])
    count_axis(axes.yaxis, "articles", int(rows["articles"].max()))
    beneath = [0] * len(rows)
    for kind, fill in kinds.items():
        axes.bar(years, rows[kind], bottom=beneath, width=0.8, **fill.bar)
        beneath = [low + number for low, number in zip(beneath, rows[kind], strict=True)]
    if years[-1] - years[0] < 40:
        for year, number in zip(years, rows["articles"], strict=True):
            axes.annotate(
                f"{number:,}", (year, number), xytext=(0, 3), textcoords="offset points", ha="center", fontsize=SMALL,
                color=INK,
            )  # fmt: skip
    axes.grid(False, axis="x")
    return figure


def _title(rows: pd.DataFrame) -> str:
    first, last, top = rows["year"].iloc[0], rows["year"].iloc[-1], int(rows["articles"].max())
    span = f"in {first}" if first == last else f"from {first} to {last}"
    busiest = list(rows.loc[rows["articles"] == top, "year"])
    most = f"; the year with most is {busiest[0]} ({top:,})" if len(busiest) == 1 and first != last else ""
    repeated = [count(int(rows[kind].sum()), name, kind) for name, kind in _SINGULAR.items() if rows[kind].any()]
    among = f", {listed(repeated)} among them" if repeated else ""
    return f"{count(int(rows['articles'].sum()), 'dated article')} {span}{among}{most}"
