"""What the notebooks show: sentences as text, evidence rows as short tables, what a corpus may be used to say."""

import re
from collections import Counter
from html import escape
from numbers import Integral
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from crossings import __version__
from crossings.findings import SHOWN, count
from crossings.shipped import data_folder

if TYPE_CHECKING:
    from IPython.display import Markdown

_MAY = "## What may be concluded"


def say(*sentences: str) -> "Markdown":
    """Give sentences as one paragraph that a notebook shows; marks that Markdown would read are taken literally."""
    # The report, made where no notebook software is installed, uses what else stands here.
    from IPython.display import Markdown

    text = " ".join(sentence for sentence in sentences if sentence)
    return Markdown("".join("\\" + sign if sign in "\\`*_{}[]<>#|$~" else sign for sign in text))


def about(corpus: str | Path) -> str:
    """Give what a corpus may be used to say, from its README; of an archive without one, that nothing is known.

    The README's section of that name is read, up to the next heading.
    """
    folder = data_folder() / corpus if (data_folder() / str(corpus) / "README.md").is_file() else Path(corpus)
    readme = folder / "README.md"
    if not readme.is_file() or _MAY not in (text := readme.read_text("utf-8")):
        return "This archive has no README that says how it was made: what it may be used to say is for you to judge."
    section = text.split(_MAY, 1)[1].split("\n## ", 1)[0].partition("\n")[2]
    plain = re.sub(r"(?m)^- |\*\*|`", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", section))
    return " ".join(plain.split())


class Rows(pd.DataFrame):
    """Rows as a notebook shows them: text whole and to the left, numbers to the right with separators, null empty."""

    def _repr_html_(self) -> str:
        def cell(value, tag: str = "td") -> str:
            side = "right" if isinstance(value, Integral) else "left"
            return f'<{tag} style="text-align:{side};vertical-align:top">{escape(_shown(value))}</{tag}>'

        head = "".join(cell(name, "th") for name in self.columns)
        body = "\n".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in self.itertuples(index=False))
        return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"

    def __repr__(self) -> str:
        cells = [[_shown(value) for value in row] for row in self.itertuples(index=False)]
        return "\n".join(" | ".join(row) for row in [list(map(str, self.columns)), *cells])


def _shown(value) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_shown, value))
    if pd.isna(value):
        return ""
    if isinstance(value, Integral):
        return f"{value:,}"
    return f"{value:.2f}" if isinstance(value, float) else " ".join(str(value).split())


def show(rows: pd.DataFrame, columns: list[str], *, most: int = 10) -> Rows:
    """Give the first rows of a table, the named columns only; rows of confidence under 0.5 are left out.

    Parameters
    ----------
    rows : DataFrame
        Any table; one with ``confidence`` is cut to the rows shown by default.
    columns : list of str
        The columns, in order.
    most : int
        So many rows at most.
    """
    if "confidence" in rows:
        rows = rows[rows["confidence"] >= SHOWN]
    return Rows(rows.loc[:, columns].head(most).reset_index(drop=True))


def counted(rows: pd.DataFrame, by: str, what: str, *, most: int = 30) -> Rows:
    """Give how many rows a table has of each value of a column, the commonest first; null counts as unknown."""
    counts = rows[by].astype("string").fillna("unknown").value_counts()
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]
    return Rows({by: [value for value, _ in ordered], what: [int(number) for _, number in ordered]})


def about_places_of(chronology: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """Give the events of a chronology that name a country which the figures come from or go to."""
    countries = set(figures["origin"].dropna()) | set(figures["destination"].dropna())
    told = chronology["event"].fillna("") + " " + chronology["place"].fillna("")
    return chronology[[any(country in words for country in countries) for words in told]]


def by_group(quotes: pd.DataFrame) -> pd.DataFrame:
    """Give, for each group of speakers, how many of its quotations are direct, mixed and indirect."""
    groups = quotes["speaker_group"].astype("string").fillna("unknown")
    found = {group: quotes.loc[groups == group, "kind"].value_counts() for group in sorted(set(groups))}
    rows = [
        {"speaker_group": group, **{kind: int(counts.get(kind, 0)) for kind in ("direct", "mixed", "indirect")}}
        for group, counts in sorted(found.items(), key=lambda item: (-item[1].sum(), item[0]))
    ]
    return pd.DataFrame(rows, columns=["speaker_group", "direct", "mixed", "indirect"])


def with_titles(rows: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Give rows with their article's ``title`` and ``published``, and the ``sentence`` they stand in."""
    named = rows.merge(articles[["article_id", "title", "published", "text"]], on="article_id", how="left")
    named["sentence"] = [
        " ".join(text[start:end].split())
        for text, start, end in zip(named["text"], named["sentence_start"], named["sentence_end"], strict=True)
    ]
    return named.drop(columns="text")


def fullest_article(tables) -> str | None:
    """Give the id of the article in which most rows were found; of equals the first by id, None where there is none."""
    counts = Counter(id_ for name in ("quotes", "figures", "events") for id_ in getattr(tables, name)["article_id"])
    ordered = sorted((-counts[id_], id_) for id_ in tables.articles["article_id"])
    return ordered[0][1] if ordered else None


def version() -> str:
    """Give the version that a citation names."""
    return f"Crossings {__version__}"


def exported(paths: list[Path]) -> str:
    """Say which files an export wrote, by name."""
    return f"Wrote {count(len(paths), 'file')}: {', '.join(sorted(path.name for path in paths))}."
