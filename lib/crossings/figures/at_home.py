"""Tells what news is about that is written in the country whose people it tells of: those whom war or flood has driven
from one place in it to another, or those who come home; refugees it would meet abroad."""

from crossings.reading import Reading

from .mention import Article, Mention
from .story import Story
from .verbs import OPENING_SEVERAL, STRONG, at_token

RETURNS, DISPLACEMENT = "returnees", "internally_displaced"
_AWAY = frozenset(["displaced", "fled", "hosted"])


def population(reading: Reading, about: Story) -> str | None:
    """Give who is counted in an article with a dateline at home, where no word tells: those who come home where it
    tells of their return more often than of flight and shelter; None for an article from elsewhere, or of boats."""
    dateline = reading.layout.dateline
    if not about.origin or about.at_sea or dateline is None:
        return None
    end = reading.name_from(reading.token_at(dateline[1]))
    written = [name.country for name in reading.names[:end] if reading.starts[name.first] >= dateline[0]]
    if about.origin not in written[-2:]:
        return None
    lower, home, away = reading.lower, 0, 0
    for at, word in enumerate(lower):
        if word not in STRONG and word not in OPENING_SEVERAL:
            continue
        _, strength, action = at_token(lower, at) or (0, "", "")
        if strength == "strong" or action == "repatriated":
            home += action == "repatriated"
            away += action in _AWAY
    return RETURNS if home > away else DISPLACEMENT


def of(article: Article, mention: Mention, action: str) -> str | None:
    """Give who news from home counts; None where a count is told of another country, or did what those do not do."""
    who, verb = article.at_home, mention.verb
    if who is None or (who == DISPLACEMENT and article.main not in (None, who)):
        return None
    fled = action == "fled" and verb is not None and verb.strength == "strong"
    if who == RETURNS and (fled or action in ("hosted", "displaced", "detained", "resettled")):
        return None
    if who == RETURNS:
        return who
    _, goals, subjects = article.places.around(mention.sentence, mention.first, mention.noun.at)
    there = (place for place in subjects + goals if place in article.places.countries)
    return who if all(place == article.about.origin for place in there) else None
