"""How often words are used, year by year: a panel a word, all on one scale."""

import pandas as pd

from crossings.findings import count

from .lettering import fitted
from .scales import year_axis
from .style import BLUE, GREY, INK, SMALL, TEXT, as_written, chart, nothing

_WORDS = 8
_PER = "per 10,000 words"


def words_over_time_rows(words: pd.DataFrame) -> pd.DataFrame:
    """Give the rows that :func:`words_over_time` draws: those of the eight words used most, the most used first.

    Returns
    -------
    DataFrame
        ``word``, ``year``, ``count`` and ``per_10000`` (uses in 10,000 words of that year's articles), a word's rows in
        order of the year.
    """
    totals = words.groupby("word")["count"].sum()
    order = {word: at for at, word in enumerate(sorted(totals.index, key=lambda word: (-totals[word], word))[:_WORDS])}
    rows = words[words["word"].isin(order.keys())]
    places = sorted(range(len(rows)), key=lambda at: (order[rows["word"].iloc[at]], int(rows["year"].iloc[at])))
    return rows.iloc[places][["word", "year", "count", "per_10000"]].reset_index(drop=True)


@as_written
def words_over_time(words: pd.DataFrame):
    """Give a chart of how often words are used in each year, a panel a word: :func:`words_over_time_rows`.

    Parameters
    ----------
    words : DataFrame
        One row a word and year: ``year``, ``word``, ``count`` and ``per_10000`` (uses in 10,000 words of that year).
        A year without a row has no bar. Of more than eight words those used most are drawn.
    """
    rows = words_over_time_rows(words)
    uses = int(words["count"].sum())
    known = words["word"].nunique()
    source = f"Source: {count(uses, 'use')} of {count(known, 'word')} in {count(words['year'].nunique(), 'year')}"
    if not uses:
        return nothing("None of the words is used in an article of a known year", f"{source}.")
    drawn = list(dict.fromkeys(rows["word"]))
    more = f"; the {len(drawn)} used most are drawn" if len(drawn) < known else ""
    # A year is a number to the axis, whether the table has it as text or not.
    years = rows["year"].astype(int)
    figure, panels = chart(
        _title(words), f"{source}{more}; all panels have one scale.", panels=[0.62] * len(drawn), between=0.14,
        left=2.2, right=0.6,
    )  # fmt: skip
    highest = float(rows["per_10000"].max())
    for word, axes in zip(drawn, panels, strict=True):
        of_word = rows["word"] == word
        shares = rows.loc[of_word, "per_10000"].astype(float)
        axes.bar(years[of_word], shares, width=0.8, color=BLUE)
        year_axis(axes, years.min(), years.max())
        axes.set_ylim(0, highest * 1.35)
        axes.set_yticks([])
        axes.grid(False)
        total = int(rows.loc[of_word, "count"].sum())
        for words_, up, size, colour in (
            (fitted(word, 1.9, TEXT), 2, TEXT, INK), (count(total, "use"), -2, SMALL, GREY),
        ):  # fmt: skip
            axes.annotate(
                words_, (0, 0.42), xycoords="axes fraction", xytext=(-10, up), textcoords="offset points", ha="right",
                va="bottom" if up > 0 else "top", fontsize=size, color=colour,
            )  # fmt: skip
        peak = shares.idxmax()
        if shares[peak] > 0:
            axes.annotate(
                f"{shares[peak]:,.1f}", (years[peak], shares[peak]), xytext=(0, 1), textcoords="offset points",
                ha="center", va="bottom", fontsize=SMALL, color=INK,
            )  # fmt: skip
        if axes is not panels[-1]:
            axes.tick_params(labelbottom=False)
    panels[-1].set_xlabel(f"uses {_PER}, the highest year's written on its bar", fontsize=TEXT, color=INK)
    return figure


def _title(words: pd.DataFrame) -> str:
    totals = words.groupby("word")["count"].sum()
    top = int(totals.max())
    most = sorted(totals.index[totals == top])
    years = sorted({int(year) for year in words["year"]})
    when = f"in {years[0]}" if len(years) == 1 else f"{years[0]} to {years[-1]}"
    if len(totals) == 1:
        return f"“{most[0]}” is used {count(top, 'time')} in dated articles, {when}"
    if len(most) > 1:
        return f"No one of {len(totals):,} words is used more than {count(top, 'time')} in dated articles, {when}"
    rows = words[words["word"] == most[0]]
    peak = rows.loc[rows["per_10000"].astype(float).idxmax()]
    where = f", most densely in {peak['year']}" if len(years) > 1 else ""
    return f"“{most[0]}” is used most of {len(totals):,} words in dated articles: {count(top, 'time')}, {when}{where}"
