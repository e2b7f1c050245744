"""Finds the entries of a chronology, whose present tells what happened on the date before its dash.

``May 2014 - Rebels close the road.``
"""

from .article import Article
from .clause import Clause

_DASHES = frozenset(["-", "--", "–", "—"])
_FEWEST = 2  # entries, as one may be a story's dateline
_FINITE = frozenset(["present", "past", "passive", "perfect", "progressive"])


def entries(article: Article) -> dict[int, tuple[int, dict | None]]:
    """Give for the first token of each sentence of an entry the token at which it tells, and the date that heads it.

    The date is that of the sentence which a date and a dash open; the sentences behind it in its paragraph have none.
    Nothing where a text has only one such sentence.
    """
    reading, found = article.reading, {}
    heads, before = 0, None
    for first, end in reading.sentence_tokens:
        last, row = article.dates_at.get(first, (end, None))
        if last + 1 < end and reading.lower[last] in _DASHES:
            heads, found[first] = heads + 1, (last + 1, row)
        elif before in found and "\n" not in reading.text[reading.starts[before] : reading.starts[first]]:
            found[first] = first, None
        before = first
    return found if heads >= _FEWEST else {}


def date_of(found: list[Clause], index: int, day: dict | None) -> tuple[dict, bool] | None:
    """Give the date that heads an entry for a clause that the entry tells, without a date of its own."""
    clause = found[index]
    group, previous = clause.group, found[index - 1].group if index else None
    goes_on = previous is not None and group.form == "gerund" and previous.last == group.first  # begins | paying
    told = goes_on or (group.form in _FINITE and not clause.hangs)
    return (day, False) if day and told and group.factuality == "happened" else None
