"""Gives each count whoever says it: by its own words, else whoever said the one before it that it goes on with."""

from bisect import bisect_left

from . import claims, frames, hanging
from .mention import Article, Mention
from .word_classes import CLASSES

_OF_THOSE_BEFORE = frozenset(["the_same_people", "breakdown"])
_TOTALS = CLASSES["total"]
_ANEW = CLASSES["before_a_year"] | {"on", "at", "but", "last"}


def of(article: Article, mention: Mention) -> tuple[str | None, str | None]:
    """Give who says a count, and the id of the quotation that it stands in; who answers in an interview where nobody
    is named."""
    claimed_by, quote_id = _told(article, mention)
    reading = article.reading
    paragraph = reading.paragraph_at(reading.starts[mention.first])
    answered = claimed_by is None and paragraph in reading.interview.answers
    return (reading.interview.name if answered else claimed_by), quote_id


def _told(article: Article, mention: Mention) -> tuple[str | None, str | None]:
    """Give who says a count by its own words, else who said the one before it in its paragraph."""
    reading, near, first = article.reading, mention.near, mention.first
    told_before = near["claimed_by"] if near is not None else None
    claimed_by, quote_id = claims.of(reading, article.quotes, first, mention.count.last, mention.noun.at, told_before)
    if claimed_by is not None or near is None or claims.is_known(reading, article.quotes, first, mention.count.last):
        return claimed_by, quote_id
    if reading.paragraph_at(reading.starts[first]) != reading.paragraph_at(near["start"]):
        return None, quote_id
    if mention.sentence != near["sentence"]:
        elsewhere = article.places.opens_elsewhere(mention.sentence)  # In Chad there are 300: nobody says who told it
        ended = bisect_left(reading.starts, near["end"])
        its_own = mention.carried is None and frames.right_after(reading, ended, len(reading.lower)) is not None
        untold = claims.is_untold(reading, mention.begin, mention.end) or _is_told_anew(reading.lower, mention, near)
        untold = untold or hanging.depends(reading.lower, mention.count.last, mention.end)
        # But: 300 for the Post, 400 for the Times.
        return (None if elsewhere or its_own or untold else told_before), quote_id
    lower = reading.lower
    part = next((at for at in range(first - 1, reading.token_at(near["start"]), -1) if lower[at] == ";"), None)
    # Past a semicolon the same source may go on: 569 by its count; in 2022 it was 348.
    goes_on = part is not None and lower[part + 1] in ("in", "for") and "it" in lower[part + 2 : first]
    total = part is not None and lower[part + 1] in ("the", "its") and not _TOTALS.isdisjoint(lower[part + 2 : first])
    parted = part is not None and not (goes_on or total)  # by its count; the total stood at 10,000
    return (told_before if mention.carried and not parted else None), quote_id


def _is_told_anew(lower: list[str], mention: Mention, near: dict) -> bool:
    """Tell whether a sentence begins to tell of people anew, of whom the last source did not speak: it calls them
    people or others, or opens with another time; two sentences on, a bare number is its own only of the same people."""
    if mention.sentence - near["sentence"] > 1 and mention.noun.kind == "bare":
        return mention.decision.rule != "the_same_people"
    if mention.noun.word in ("people", "others") and mention.decision.rule not in _OF_THOSE_BEFORE:
        return True
    return mention.carried is None and lower[mention.begin] in _ANEW
