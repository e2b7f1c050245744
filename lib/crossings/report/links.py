"""Links between the report's pages, and the words of a sentence that a link stands on."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

PAGES = {
    "index": "In one minute",
    "figures": "Figures",
    "quotes": "Who speaks",
    "timeline": "Timeline",
    "conflicts": "Conflicts",
    "articles": "Articles",
}

_COUNT = re.compile(r"(?<![\w,.\-])\d{1,3}(?:,\d{3})*(?![\w\-]|[,.]\d)")


def to(page: str, table: str = "", **filters: object) -> str:
    """Give the address of a page, of a table on it, or of that table's rows which have certain values."""
    address = f"{page}.html"
    if table:
        address += f"#{table}"
    return f"{address}?{urlencode(filters, quote_via=quote)}" if filters else address


def to_words(row: Mapping, pages: Iterable[str]) -> str | None:
    """Give the address of a row's words in its article's page; None where the article has no page."""
    return f"articles/{row['article_id']}.html#{row['row_id']}" if row["article_id"] in pages else None


def linked(sentence: str, links: Mapping[str, str | None], *, rest: str) -> Markup:
    """Give a sentence with links on its numbers: on some of its words, and on every other number that counts rows.

    The words of a link are those at the first place where they stand whole and free. Years, days and shares count none.

    Parameters
    ----------
    sentence : str
    links : mapping
        From words of the sentence to an address; what does not stand in it, or has no address, is left out.
    rest : str
        The address for all other numbers.
    """
    taken: list[tuple[int, int, str]] = []
    for words, address in links.items():
        for found in re.finditer(rf"(?<![\w,.]){re.escape(words)}(?!\w|[,.]\d)", sentence) if address and words else ():
            if all(found.end() <= start or end <= found.start() for start, end, _ in taken):
                taken.append((found.start(), found.end(), address))
                break
    for found in _COUNT.finditer(sentence):
        if all(found.end() <= start or end <= found.start() for start, end, _ in taken):
            taken.append((found.start(), found.end(), rest))
    parts, at = [], 0
    for start, end, address in sorted(taken):
        parts += [escape(sentence[at:start]), Markup('<a href="{}">{}</a>').format(address, sentence[start:end])]
        at = end
    return Markup("").join([*parts, escape(sentence[at:])])
