"""What a notebook shows: sentences as text, rows as short tables, what an export wrote, the version that it cites."""

import re
from html import escape
from numbers import Integral, Real
from pathlib import Path

import numpy as np
import pandas as pd
from IPython.display import Markdown

from crossings import __version__
from crossings.findings import count, shown

_WHOLE = 24  # letters of a cell's one word that stays on one line


def say(*sentences: str) -> Markdown:
    """Give sentences as one paragraph that a notebook shows; marks that Markdown would read are taken literally."""
    text = " ".join(sentence for sentence in sentences if sentence)
    return Markdown("".join("\\" + sign if sign in "\\`*_{}[]<>#|$~" else sign for sign in text))


class Rows(pd.DataFrame):
    """Rows as a notebook shows them: text whole, numbers to the right with separators, truth as yes or no, null empty.

    ``beyond`` is the number of rows that are not shown; the last line says it, or that there is no row. Text of the
    columns named in ``ending`` stands to the right: what comes before a word ends at the word.
    """

    beyond = 0
    ending: tuple[str, ...] = ()

    def _repr_html_(self) -> str:
        def cell(value, column: str, tag: str = "td") -> str:
            number = isinstance(value, Real) and not isinstance(value, bool)
            side, text = "right" if number or column in self.ending else "left", _written(value)
            # A day must not break at its hyphens, nor what ends at the next column before it is there.
            in_one = column in self.ending or (len(text) <= _WHOLE and " " not in text)
            # A long word with no place to break would push columns out of the page.
            long = any(len(part) > _WHOLE for word in text.split() for part in re.split(r"[-_/]", word))
            breaks = ";white-space:nowrap" if in_one else ";overflow-wrap:anywhere" if long else ""
            return f'<{tag} style="text-align:{side};vertical-align:top{breaks}">{_breaking(text)}</{tag}>'

        head = "".join(cell(name, name, "th") for name in self.columns)
        body = "\n".join(f"<tr>{''.join(map(cell, row, self.columns))}</tr>" for row in self.itertuples(index=False))
        rest = f"\n<p>{self._rest()}</p>" if self._rest() else ""
        return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>{rest}"

    def __repr__(self) -> str:
        cells = [[_written(value) for value in row] for row in self.itertuples(index=False)]
        lines = [" | ".join(row) for row in [list(map(str, self.columns)), *cells]]
        return "\n".join([*lines, self._rest()] if self._rest() else lines)

    def _rest(self) -> str:
        return "no row" if self.empty else f"and {count(self.beyond, 'more row')}" if self.beyond else ""


def _breaking(text: str) -> str:
    """Give text as HTML in which a long name or address may break after an underscore or a slash."""
    words = (
        re.sub(r"[_/]+(?=.)", r"\g<0><wbr>", escape(word)) if len(word) > _WHOLE else escape(word)
        for word in text.split(" ")
    )
    return " ".join(words)


def _with_more(item: list) -> str:
    """Give a list within a list as words, all but its first item in brackets: ``envoy (2013-11-22 to 2014-02-19)``."""
    first, *more = (_written(part) for part in item if not pd.isna(part))
    told = " to ".join(dict.fromkeys(more))
    return f"{first} ({told})" if told else first


def _written(value) -> str:
    if isinstance(value, (list, tuple)):
        if any(isinstance(item, (list, tuple)) for item in value):
            return "; ".join(map(_with_more, value))
        return ", ".join(map(_written, value))
    if pd.isna(value):
        return ""
    if isinstance(value, (bool, np.bool_)):
        return "yes" if value else "no"
    if isinstance(value, Integral):
        return f"{value:,}"
    return f"{value:.2f}" if isinstance(value, float) else " ".join(str(value).split())


def show(rows: pd.DataFrame, columns: list[str] | None = None, *, most: int = 10, ending: tuple[str, ...] = ()) -> Rows:
    """Give the first of a table's rows that are shown by default, and how many more there are.

    Parameters
    ----------
    rows : DataFrame
        Any table; one with ``confidence`` is cut by :func:`crossings.findings.shown`.
    columns : list of str, optional
        The columns, in order; all if left out.
    most : int
        So many rows at most.
    ending : tuple of str
        Columns whose text stands to the right, so that it ends where the next column begins.
    """
    kept = shown(rows)
    first = Rows((kept if columns is None else kept.loc[:, columns]).head(most).reset_index(drop=True))
    first.beyond, first.ending = len(kept) - len(first), ending
    return first


def version() -> str:
    """Give the version that a citation names."""
    return f"Crossings {__version__}"


def exported(paths: list[Path]) -> str:
    """Say which files an export wrote, by name."""
    return f"Wrote {count(len(paths), 'file')}: {', '.join(sorted(path.name for path in paths))}."
