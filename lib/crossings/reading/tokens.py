"""Parts a text into tokens with one scan."""

import re

# In order: an initialism (U.S.), a name of letters and a number (M23), a number with its separators and suffix (5,000
# 26th 1990s 10:30 3.5bn), a word with its inner apostrophes (didn't, O'Brien), a possessive ending, a long dash typed
# as hyphens, any other mark.
TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|[A-Z]{1,2}\d{1,3}(?![\w.,])"
    r"|\d(?:[.,:/]?\d)*[^\W\d_]*"
    r"|[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*"
    r"|['’][sS]\b"
    r"|--+|``|''|[^\w\s]|_"
)


def spans(text: str) -> list[tuple[int, int]]:
    """Give the ``(start, end)`` of each token of a text, in order.

    A hyphen is a token of its own (``asylum``, ``-``, ``seekers``), as is the full stop of an abbreviation
    (``Aug``, ``.``), other than in an initialism (``U.S.``).
    """
    return [found.span() for found in TOKEN.finditer(text)]
