"""The articles of a corpus by year."""

import pandas as pd

from crossings.findings import count

from .style import BLUE, INK, as_written, chart, count_axis, nothing, source_line


def corpus_by_year_rows(articles: pd.DataFrame) -> pd.DataFrame:
    """Give how many articles there are of each ``year`` that has any, in order; ``articles`` is their number."""
    counts = articles["published"].dropna().map(lambda day: day.year).value_counts().sort_index()
    return pd.DataFrame({"year": [str(int(year)) for year in counts.index], "articles": [int(n) for n in counts]})


@as_written
def corpus_by_year(articles: pd.DataFrame):
    """Give a small chart of how many articles there are of each year, those of :func:`corpus_by_year_rows`."""
    rows = corpus_by_year_rows(articles)
    years, counts = [int(year) for year in rows["year"]], list(rows["articles"])
    dated = sum(counts)
    more = [f"{len(articles) - dated:,} without a known day not drawn"] if dated < len(articles) else []
    if not years:
        return nothing("No dated articles in this corpus", source_line(articles, *more))
    first, last, top = years[0], years[-1], max(counts)
    span = f"in {first}" if first == last else f"from {first} to {last}"
    busiest = [year for year, number in zip(years, counts, strict=True) if number == top]
    most = f"; most are of {busiest[0]} ({top:,})" if len(busiest) == 1 and first != last else ""
    figure, (axes,) = chart(f"{count(dated, 'dated article')} {span}{most}", source_line(articles, *more), panel=2.0)
    count_axis(axes.yaxis, "articles", top)
    axes.bar(years, counts, color=BLUE, width=0.8)
    axes.set_xlim(first - 1, last + 1)
    axes.set_xticks(range(first, last + 1, max(1, (last - first) // 10)))
    if last - first < 40:
        for year, number in zip(years, counts, strict=True):
            axes.annotate(
                f"{number:,}", (year, number), xytext=(0, 3), textcoords="offset points", ha="center", fontsize=9.5,
                color=INK,
            )  # fmt: skip
    axes.grid(False, axis="x")
    return figure
