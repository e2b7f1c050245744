"""An article with its evidence marked, as a notebook, a page and a terminal show it. All text is escaped."""

from collections import Counter
from html import escape

from .marks import marks_of, stretches

# Each kind's words for the legend, its colours on a light and a dark page (Okabe and Ito's, told apart by colour-blind
# readers, lightened) and its code on a terminal.
LEGEND = {
    "quotes": ("quotation", "rgba(0, 158, 115, .22)", "32"),
    "figures": ("figure", "rgba(213, 94, 0, .32)", "1;31"),
    "dates": ("date", "rgba(0, 114, 178, .25)", "34"),
    "events": ("event", "rgba(230, 159, 0, .35)", "4"),
}


def _style(kinds: set[str]) -> str:
    layers = [f"linear-gradient({LEGEND[kind][1]}, {LEGEND[kind][1]})" for kind in LEGEND if kind in kinds]
    underline = "text-decoration:underline" if "events" in kinds else ""
    return ";".join(filter(None, [f"background-image:{','.join(layers)}", underline]))


def _printable(text: str) -> str:
    return "".join(c if c == "\n" or c.isprintable() else "?" for c in text)


class Marked:
    """An article's text with its evidence marked.

    ``html()`` is a fragment that loads nothing and holds no markup of the article's own; ``terminal()`` is text, with
    colours where asked for. A notebook shows the first.
    """

    def __init__(self, article_id: str | None, title: str | None, text: str, marks: list):
        self.article_id = article_id
        self.title = title
        self.text = text
        self.marks = marks

    def __repr__(self) -> str:
        return f"<Marked article {self.article_id}: {len(self.marks)} marks>"

    def _repr_html_(self) -> str:
        return self.html()

    def html(self) -> str:
        """Give the marked text as an HTML fragment, a legend above it."""
        legend = " ".join(
            f'<span style="{_style({kind})};padding:0 .3em">{word}</span>' for kind, (word, _, _) in LEGEND.items()
        )
        parts = []
        for start, end, marks in stretches(self.text, self.marks):
            shown = escape(self.text[start:end])
            if marks:
                told = escape(" | ".join(dict.fromkeys(mark.told for mark in marks)), quote=True)
                style = _style({mark.kind for mark in marks})
                shown = f'<span style="{style}" title="{told}">{shown}</span>'
            parts.append(shown)
        return (
            f'<div class="marked"><p class="legend">{legend}</p>'
            f'<div style="white-space:pre-wrap;max-width:48em;line-height:1.6">{"".join(parts)}</div></div>'
        )

    def terminal(self, *, colour: bool) -> str:
        """Give the marked text for a terminal, its evidence listed below; without colour, in square brackets.

        Control characters of the article other than line ends are shown as ``?``: they could drive the terminal.
        """
        parts = []
        for start, end, marks in stretches(self.text, self.marks):
            shown = _printable(self.text[start:end])
            if marks and colour:
                codes = ";".join(LEGEND[kind][2] for kind in LEGEND if any(mark.kind == kind for mark in marks))
                shown = f"\x1b[{codes}m{shown}\x1b[0m"
            elif not colour:
                opened = "".join("[" for mark in marks if mark.start == start)
                closed = "".join("]" for mark in marks if mark.end == end)
                shown = opened + shown + closed
            parts.append(shown)
        rows = [f"  {self.text[mark.start : mark.end][:60]!r}: {_printable(mark.told)}" for mark in self.marks]
        return "\n".join(["".join(parts), "", f"Evidence ({len(rows)}):", *rows])


def marked(article_id: str | None, tables) -> Marked:
    """Give an article's text with its evidence marked.

    Parameters
    ----------
    article_id : str or None
        None gives an empty text, so that an archive without articles has a view too.
    tables : Tables
        As :func:`crossings.extract` gives them.

    Raises
    ------
    KeyError
        If no article has that id; names it.
    """
    if article_id is None:
        return Marked(None, None, "No article was read.", [])
    found = tables.articles[tables.articles["article_id"] == article_id]
    if found.empty:
        raise KeyError(f"no article {article_id!r} among {len(tables.articles)}")
    row = found.iloc[0]
    return Marked(article_id, row["title"], row["text"], marks_of(article_id, tables))


def fullest_article(tables) -> str | None:
    """Give the id of the article in which most rows were found; of equals the first by id, None where there is none."""
    counts = Counter(id_ for name in ("quotes", "figures", "events") for id_ in getattr(tables, name)["article_id"])
    ordered = sorted((-counts[id_], id_) for id_ in tables.articles["article_id"])
    return ordered[0][1] if ordered else None
