"""Says in which town, camp or district people live or hide, where a count is of those in that place alone."""

from crossings.reading.places import look_up

from .mention import Article, Mention
from .named_places import MISSIONS, SKIPPED
from .word_classes import CLASSES

_THERE = frozenset(["hosted", "hiding"])
_ALL_OF_THEM = 500_000  # no camp and no district, but only a country holds as many refugees of a people
_NARROW = frozenset(["city", "province"])  # kinds of places within a country
_BETWEEN = SKIPPED - {"the", "a", "an"}  # of the Arauca, or a Lima prison, no one says that they are in it
_IN = frozenset(["in", "at", "into", "inside", "around", "near", "within"])
_PLACE = CLASSES["town"] | CLASSES["locality"]
_THE = frozenset(["the", "this"])
_OF = frozenset(["of", "from", "to", "by"])
_TOWNS = frozenset(["town", "village", "camp", "settlement"])
_STATES = frozenset(["state", "province"])
_BEFORE, _BEHIND = 24, 10  # words from "the town" to a count, and from the counted to "in the town"
_NAMES = 12  # among so many names before a count that of the state is looked for
_FAR_MORE = 3  # times as many as were told of a place


def of(article: Article, mention: Mention, row: dict) -> str | None:
    """Give the place in a row's country where a sentence has those whom it counts live: Tandera, of 300 in the town of
    Tandera, or where Tandera has 300 of them; None where it gives the country alone.

    Of all refugees of a people in a country the place is that country, whichever camps of it are named.
    """
    if row["action"] not in _THERE or (row["low"] or 0) >= _ALL_OF_THEM or mention.worldly:
        return None
    _, goals, subjects = article.places.named_around(mention.sentence, mention.first, mention.noun.at)
    district = _opening(article, mention)
    if district is not None:
        return district
    if goals or subjects:
        _, name = (goals or subjects)[0]
        before = name is not None and name.last <= mention.first
        if before and ";" in article.reading.lower[name.last : mention.first]:
            return None
        return (
            article.places.written(name)
            if name is not None and _is_narrow(article, name, row["destination"], subject=not goals)
            else None
        )
    there = _definite(article, mention)
    if there is not None:
        return there
    told = mention.near
    if (
        told is None
        or told["destination"] != row["destination"]
        or told["action"] != row["action"]
        or (row["low"] or 0) > _FAR_MORE * (told["low"] or told["high"] or 0)
    ):
        return None  # in Tandera there are 300, by the one; 4,000, by the other, are more than those of Tandera
    return told["locality"]


def _is_narrow(article: Article, name, country: str | None, *, subject: bool) -> bool:
    """Tell whether a name is that of a place within a country where people can be: not across a river of that name."""
    reading = article.reading
    at = name.first - 1
    while at > 0 and reading.lower[at] in _BETWEEN:
        at -= 1
    if not subject and (reading.lower[at] not in _IN or reading.lower[at - 1] in MISSIONS):
        return False  # in the embassy in Lima
    entry = look_up(reading.words, name.first) if name.kind in ("place", "people") else None
    if entry is not None:
        return entry.kind in _NARROW and name.country in (country, None)
    return name.country is None and name.kind != "organisation"


def _opening(article: Article, mention: Mention) -> str | None:
    """Give the district, camp or town that has people, by an unlisted name: Tandera district has 300 of them."""
    reading, lower = article.reading, article.reading.lower
    number = reading.number_from(mention.count.number) - 1
    told = reading.numbers[number].last if number >= 0 else 0  # where the number before it ends
    begin = max(mention.begin, told, mention.first - _BEFORE)
    for name in reading.names[reading.name_from(begin) : reading.name_from(mention.first)]:
        opens = name.first <= mention.begin + 1 or lower[name.first - 1] in (",", ";", "and", "while", "but")
        if opens and name.country is None and name.kind != "organisation" and lower[name.last] in _PLACE:
            return article.places.written(name)
    return None


def _definite(article: Article, mention: Mention) -> str | None:
    """Give the place that "the town" or "the state" is: the town that the article is told from, the state named last.

    It stands before the count, as what has the people, or after "in" behind them.
    """
    lower, last = article.reading.lower, min(mention.end, mention.noun.at + _BEHIND)
    for at in range(max(mention.begin, mention.first - _BEFORE), last - 1):
        if lower[at] not in _THE or mention.first <= at < mention.noun.at:
            continue
        word = lower[at + 1]
        if word not in _TOWNS | _STATES or (at > mention.begin and lower[at - 1] in _OF):
            continue
        if at >= mention.noun.at and lower[at - 1] not in _IN:
            continue
        return _state(article, mention.first) if word in _STATES else _town(article)
    return None


def _town(article: Article) -> str | None:
    """Give the town or village of the dateline, None of a capital: what is told there may be of any town."""
    reading, span = article.reading, article.reading.layout.dateline
    if span is None:
        return None
    entry = look_up(reading.words, reading.token_at(span[0]))
    if entry is not None and entry.kind != "province":
        return None
    return article.places.town


def _state(article: Article, at: int) -> str | None:
    """Give the state or province named last before a token."""
    reading, index = article.reading, article.reading.name_from(at)
    for name in reversed(reading.names[max(0, index - _NAMES) : index]):
        entry = look_up(reading.words, name.first) if name.kind == "place" else None
        if entry is not None and entry.kind == "province":
            return article.places.written(name)
    return None
