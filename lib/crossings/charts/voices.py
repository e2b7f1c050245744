"""Who is quoted: quotations by the group of their speaker, in the speaker's own words or not, in all and by year."""

import pandas as pd

from crossings.findings import count, label, shown
from crossings.schemas import QUOTE_KINDS

from .fills import EMPTY, HATCHED, WHOLE, key_of
from .scales import count_axis, year_axis
from .style import GREY, INK, SMALL, TEXT, as_written, chart, nothing, source_line

# In the order of a bar: the speaker's own words, in part, told in the article's.
_FILLS = {"direct": WHOLE, "mixed": HATCHED, "indirect": EMPTY}
_UNKNOWN = "group not known"
_NUMBER, _BARE = 0.19, 0.17  # inches for the number on a bar, and where there is no bar
_SPOKEN, _TOLD = "in the speaker's words, wholly or in part", "in the article's words"


def who_is_quoted_rows(quotes: pd.DataFrame) -> pd.DataFrame:
    """Give how many quotations each group of speakers has, the most quoted first.

    Returns
    -------
    DataFrame
        ``speaker_group``, its quotations by kind (``direct``, ``indirect``, ``mixed``), and ``quotations`` in all.
    """
    rows = shown(quotes)
    counts = pd.crosstab(_groups(rows), rows["kind"]).reindex(columns=list(QUOTE_KINDS), fill_value=0)
    found = [
        {"speaker_group": str(group), **{kind: int(counts.loc[group, kind]) for kind in QUOTE_KINDS}}
        | {"quotations": int(counts.loc[group].sum())}
        for group in counts.index
    ]
    found.sort(key=lambda row: (-row["quotations"], row["speaker_group"]))
    return pd.DataFrame(found, columns=["speaker_group", *QUOTE_KINDS, "quotations"])


def _groups(rows: pd.DataFrame) -> pd.Series:
    return rows["speaker_group"].astype("string").fillna(_UNKNOWN)


@as_written
def who_is_quoted(quotes: pd.DataFrame):
    """Give a chart of the quotations of each group of speakers, split by kind: :func:`who_is_quoted_rows`."""
    rows = shown(quotes)
    source = f"Source: {count(len(rows), 'quotation')} in {count(rows['article_id'].nunique(), 'article')}."
    table = who_is_quoted_rows(quotes).to_dict("records")
    if not table:
        return nothing("No quotations in this corpus", source)
    fills = {kind: fill for kind, fill in _FILLS.items() if any(row[kind] for row in table)}
    figure, (axes,) = chart(_title(table), source, key=key_of(fills), panels=[max(1.0, 0.36 * len(table))], left=1.8)
    highest = table[0]["quotations"]
    count_axis(axes.xaxis, "quotations", highest)
    for place, row in enumerate(table):
        start = 0
        for kind, fill in fills.items():
            number = row[kind]
            axes.barh(place, number, left=start, height=0.66, **fill.bar)
            if number >= highest * 0.05:
                axes.text(
                    start + number / 2, place, f"{number:,}", ha="center", va="center", fontsize=SMALL, color=fill.ink,
                    bbox=None if fill.whole else {"facecolor": "white", "edgecolor": "none", "pad": 1},
                )  # fmt: skip
            start += number
        axes.annotate(
            f"{start:,}", (start, place), xytext=(6, 0), textcoords="offset points", va="center", fontsize=SMALL,
            color=GREY,
        )  # fmt: skip
    axes.set_yticks(range(len(table)), [_named(row["speaker_group"]) for row in table])
    axes.set_ylim(len(table) - 0.4, -0.6)
    axes.grid(False, axis="y")
    return figure


def voices_by_year_rows(quotes: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give how many quotations each group of speakers has in each year that has any, the most quoted group first.

    Returns
    -------
    DataFrame
        ``speaker_group``, ``year`` (of the article), its quotations by kind (``direct``, ``indirect``, ``mixed``), and
        ``quotations`` in all.
    """
    rows = shown(quotes)
    days = {a: d for a, d in zip(articles["article_id"], articles["published"], strict=True) if not pd.isna(d)}
    rows = rows[rows["article_id"].isin(days.keys())]
    groups, years = _groups(rows), rows["article_id"].map(lambda article: str(days[article].year))
    counts = pd.crosstab([groups, years], rows["kind"]).reindex(columns=list(QUOTE_KINDS), fill_value=0)
    totals = groups.value_counts()
    found = [
        {"speaker_group": str(group), "year": str(year)}
        | {kind: int(counts.loc[(group, year), kind]) for kind in QUOTE_KINDS}
        | {"quotations": int(counts.loc[(group, year)].sum())}
        for group, year in counts.index
    ]
    found.sort(key=lambda row: (-totals[row["speaker_group"]], row["speaker_group"], row["year"]))
    return pd.DataFrame(found, columns=["speaker_group", "year", *QUOTE_KINDS, "quotations"])


@as_written
def voices_by_year(quotes: pd.DataFrame, articles: pd.DataFrame):
    """Give a chart of who is quoted in each year, a panel a group: above the line in the speaker's words, below not.

    Parameters
    ----------
    quotes, articles : DataFrame
        As :func:`crossings.extract` gives them. All panels have one scale; the rows are :func:`voices_by_year_rows`.
    """
    rows = voices_by_year_rows(quotes, articles)
    undated = len(shown(quotes)) - int(rows["quotations"].sum())
    more = [f"{count(undated, 'quotation')} of undated articles not drawn"] if undated else []
    if rows.empty:
        return nothing("No quotations in dated articles of this corpus", source_line(articles, *more))
    groups = list(dict.fromkeys(rows["speaker_group"]))
    years = rows["year"].astype(int)
    spoken, told = rows["direct"] + rows["mixed"], rows["indirect"]
    key = {f"■ {_SPOKEN}": WHOLE} if spoken.any() else {}
    key |= {f"□ {_TOLD}": EMPTY} if told.any() else {}
    # One scale in all panels, and no panel higher than its bars and the numbers on them need.
    tallest = {
        group: [int(numbers[rows["speaker_group"] == group].max()) for numbers in (spoken, told)] for group in groups
    }
    inch = 0.8 / max(sum(ends) for ends in tallest.values())
    limits = {
        group: [(inch * end + _NUMBER) / inch if end else _BARE / inch for end in tallest[group]] for group in groups
    }
    figure, panels = chart(
        _by_year_title(rows), source_line(articles, *more, "all panels have one scale"),
        key={words: fill.colour for words, fill in key.items()},
        panels=[inch * sum(limits[group]) for group in groups], between=0.06, left=1.9, right=0.5,
    )  # fmt: skip
    for group, axes in zip(groups, panels, strict=True):
        of_group = rows["speaker_group"] == group
        axes.bar(years[of_group], spoken[of_group], width=0.8, **WHOLE.bar)
        axes.bar(years[of_group], -told[of_group], width=0.8, **EMPTY.bar)
        axes.axhline(0, color=GREY, linewidth=0.8)
        year_axis(axes, years.min(), years.max(), words="year of the article")
        axes.set_ylim(-limits[group][1], limits[group][0])
        axes.set_yticks([])
        axes.grid(False)
        axes.spines["bottom"].set_visible(False)
        whole = int(rows.loc[of_group, "quotations"].sum())
        for words, offset, size, colour in ((_named(group), 1, TEXT, INK), (f"{whole:,}", -1, SMALL, GREY)):
            axes.annotate(
                words, (0, 0), xycoords=("axes fraction", "data"), xytext=(-10, offset), textcoords="offset points",
                ha="right", va="bottom" if offset > 0 else "top", fontsize=size, color=colour,
            )  # fmt: skip
        for numbers, sign in ((spoken[of_group], 1), (told[of_group], -1)):
            if numbers.any():
                peak = numbers.idxmax()
                axes.annotate(
                    f"{numbers[peak]:,}", (years[peak], sign * numbers[peak]), xytext=(0, sign * 1.5),
                    textcoords="offset points", ha="center", va="bottom" if sign > 0 else "top", fontsize=SMALL,
                    color=INK,
                )  # fmt: skip
        if axes is not panels[-1]:
            axes.tick_params(labelbottom=False)
            axes.set_xlabel("")
    return figure


def _by_year_title(rows: pd.DataFrame) -> str:
    whole = int(rows["quotations"].sum())
    own = int((rows["direct"] + rows["mixed"]).sum())
    years = sorted(set(rows["year"]))
    when = f"in {years[0]}" if len(years) == 1 else f"from {years[0]} to {years[-1]}"
    if whole == 1:
        return f"The one quotation {when} is {_SPOKEN if own else _TOLD}"
    own_words = "none" if not own else "all" if own == whole else f"{own:,}"
    verb = "gives" if own <= 1 else "give"
    subject = f"{own_words[0].upper()}{own_words[1:]} of {whole:,} quotations {when}"
    return f"{subject} {verb} the speaker's words, wholly or in part"


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
    written = label(group)
    return written[0].upper() + written[1:]
