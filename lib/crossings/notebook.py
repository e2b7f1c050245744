"""What the notebooks show: sentences as text, evidence rows as short tables, what a corpus may be used to say."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from . import __version__
from .findings import SHOWN, count
from .shipped import data_folder

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


def show(rows: pd.DataFrame, columns: list[str], *, most: int = 10) -> pd.DataFrame:
    """Give the first rows of a table, the named columns only, numbered from 1; rows under 0.5 are left out.

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
    kept = rows.loc[:, columns].head(most).reset_index(drop=True)
    return kept.set_index(pd.RangeIndex(1, len(kept) + 1, name="row"))


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
    found = pd.concat([tables.quotes["article_id"], tables.figures["article_id"], tables.events["article_id"]])
    counts = tables.articles["article_id"].map(found.value_counts()).fillna(0)
    ordered = sorted(zip(-counts, tables.articles["article_id"], strict=True))
    return ordered[0][1] if ordered else None


def version() -> str:
    """Give the version that a citation names."""
    return f"Crossings {__version__}"


def exported(paths: list[Path]) -> str:
    """Say which files an export wrote, by name."""
    return f"Wrote {count(len(paths), 'file')}: {', '.join(sorted(path.name for path in paths))}."
