"""The articles of a corpus by year."""

import pandas as pd

from crossings.findings import count

from .style import BLUE, INK, chart, count_axis, nothing, source_line


def corpus_by_year(articles: pd.DataFrame):
    """Give a small chart of how many articles there are of each year, years without any included."""
    years = articles["published"].dropna().map(lambda day: day.year)
    undated = len(articles) - len(years)
    more = [f"{undated:,} without a known day not drawn"] if undated else []
    if years.empty:
        return nothing("No dated articles in this corpus", source_line(articles, *more))
    counts = years.value_counts()
    first, last = int(years.min()), int(years.max())
    top = int(counts.max())
    busiest = sorted(int(year) for year in counts.index if counts[year] == top)
    span = f"in {first}" if first == last else f"from {first} to {last}"
    most = f"; most are of {busiest[0]} ({top:,})" if len(busiest) == 1 and first != last else ""
    figure, (axes,) = chart(
        f"{count(len(years), 'dated article')} {span}{most}", source_line(articles, *more), panel=2.0
    )
    count_axis(axes.yaxis, "articles", top)
    span_of_years = range(first, last + 1)
    axes.bar(list(span_of_years), [int(counts.get(year, 0)) for year in span_of_years], color=BLUE, width=0.8)
    axes.set_xlim(first - 1, last + 1)
    step = max(1, (last - first) // 10)
    axes.set_xticks(list(span_of_years)[::step])
    for year in span_of_years:
        if year in counts and len(span_of_years) <= 40:
            axes.annotate(
                f"{int(counts[year]):,}", (year, int(counts[year])), xytext=(0, 3), textcoords="offset points",
                ha="center", fontsize=9.5, color=INK,
            )  # fmt: skip
    axes.grid(False, axis="x")
    return figure
