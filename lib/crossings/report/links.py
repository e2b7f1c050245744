"""Links between the report's pages, and the words of a sentence that a link stands on."""

import re
from collections.abc import Collection, Mapping
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

from .filters import values_of
from .rows import Listed

PAGES = {
    "index": "In one minute",
    "figures": "Figures",
    "quotes": "Who speaks",
    "timeline": "Timeline",
    "again": "Told again",
    "conflicts": "Conflicts",
    "articles": "Articles",
}
# The page on which a table stands, if not that of its own name.
_ELSEWHERE = {
    "speakers": "quotes", "counts": "conflicts", "stale": "conflicts", "sums": "conflicts", "events": "conflicts",
    "mended": "conflicts", "left_out": "articles",
}  # fmt: skip


class Links:
    """Gives the addresses of rows on the report's pages, and none where no page shows just the rows that are meant."""

    def __init__(self, lists: Mapping[str, Listed]):
        self._lists = lists

    def to(self, table: str, number: int | None, **wanted: str) -> str | None:
        """Give the address that shows so many rows of a table: those that have certain values, or all.

        None where there is no row, or the page would show another number of them: it may have a part of a large table
        only. A ``number`` of None stands for any.
        """
        listed = self._lists[table]
        found = [row for row in listed.rows if all(value in values_of(row[name]) for name, value in wanted.items())]
        if not found or number not in (None, len(found)):
            return None
        if len(found) == len(listed.rows):
            return _address(table)
        filters = {facet.name for facet in listed.facets}
        return _address(table) + f"?{urlencode(wanted, quote_via=quote)}" if filters >= wanted.keys() else None

    def to_row(self, table: str, name: str, value: str) -> str | None:
        """Give the address of the row of a table whose key has that value: it stands there as ``TABLE-VALUE``."""
        there = any(row[name] == value for row in self._lists[table].rows)
        return f"{_page(table)}#{table}-{value}" if there else None


def _page(table: str) -> str:
    return f"{_ELSEWHERE.get(table, table)}.html"


def _address(table: str) -> str:
    return f"{_page(table)}#{table}"


def to_words(row: Mapping, pages: Collection[str], absent: Collection[str] = ()) -> str | None:
    """Give the address of a row's words in its article's page.

    None where the article is not among those with a page, or the row among those that are ``absent`` from it.
    """
    there = row["article_id"] in pages and row["row_id"] not in absent
    return f"articles/{row['article_id']}.html#{row['row_id']}" if there else None


def linked(sentence: str, links: Mapping[str, str | None]) -> Markup:
    """Give a sentence with links on some of its words, where they first stand whole and free.

    Parameters
    ----------
    sentence : str
    links : mapping
        From words of the sentence to an address; what does not stand in it, or has no address, is left out.
    """
    taken: list[tuple[int, int, str]] = []
    for words, address in links.items():
        for found in re.finditer(rf"(?<![\w,.]){re.escape(words)}(?!\w|[,.]\d)", sentence) if address and words else ():
            if all(found.end() <= start or end <= found.start() for start, end, _ in taken):
                taken.append((found.start(), found.end(), address))
                break
    parts, at = [], 0
    for start, end, address in sorted(taken):
        parts += [escape(sentence[at:start]), Markup('<a href="{}">{}</a>').format(address, sentence[start:end])]
        at = end
    return Markup("").join([*parts, escape(sentence[at:])])
