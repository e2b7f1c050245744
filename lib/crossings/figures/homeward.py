"""Tells whether people who are said to go or to come go home, by the place they go to."""

from . import deeds, people
from .mention import Article, Mention
from .verbs import at_token, opening
from .word_classes import CLASSES

_INTO = frozenset(["into", "to", "for", "towards", "toward"])
_NAMES, _WAY = 3, 6  # names after a verb of going that are asked; words to them
_LANDS = CLASSES["land"]
_INTO_THEIRS = 8  # words of "went into the northwest of their country"
_CONVOY = 24  # words from a convoy to whom it carries
_HOMEWARD = opening("repatriated")
_BACK = 10  # words from a verb of going back to where people were
_REFUGE = CLASSES["camp"] | {"exile"}
_COMING = CLASSES["coming_here"]
_SINCE = 3  # words from a verb to "since"
_GOING_BACK = CLASSES["going_of_themselves"]
_NOT_OF_THEMSELVES = CLASSES["be"] | {"and", "or", ","}  # were caught and returned


def led(article: Article, mention: Mention, action: str) -> str:
    """Give the action of people who are said to have gone or come, or nothing is said of them: "repatriated" where
    their way led home, "arrived" where who came back came back to the country that had taken them in."""
    if action == "repatriated" and not article.about.origin:
        return action
    if action == "repatriated":
        host = _goes_back(article, mention) and _is_of_a_host(article, mention)
        return "arrived" if host and not _leaves_camps(article, mention) else action
    if action == "other" and _is_of_a_convoy_home(article, mention):
        return "repatriated"
    if not _only_goes(mention, action):
        return action
    home = mention.noun.population == "returnees" and mention.noun.kind == "displaced"  # counted 90 deportees
    home = home or _is_to_home(article, mention) or _is_of_returns(article, mention) or _comes_home(article, mention)
    return "repatriated" if home else action


def _comes_home(article: Article, mention: Mention) -> bool:
    """Tell whether a people is said to go into its own country, or in news told from there to leave another: 900
    Malians went into the north of their country; told from Mali, that 900 Malians had left Niger."""
    places, verb, home = article.places, mention.verb, mention.noun.country
    if verb is None or home is None or home != article.about.origin or people.of_origin(home) == "defectors":
        return False
    after = article.reading.lower[verb.at : verb.at + _INTO_THEIRS]
    theirs = (at for at, word in enumerate(after) if word == "their")
    own = next((at for at in theirs if not _LANDS.isdisjoint(after[at + 1 : at + 3])), None)
    if own is not None:
        return not _INTO.isdisjoint(after[:own])  # 900 left their country to look for work
    sources, goals, _ = places.around(mention.sentence, mention.first, mention.noun.at)
    return places.scene == home and not goals and sources[:1] != [home] and bool(places.countries & set(sources[:1]))


def _is_of_returns(article: Article, mention: Mention) -> bool:
    """Tell whether people who are only said to go, in a story about the way home, go that way: 6,500 went through on
    Friday. Not where their words have them come to their hosts, nor since long ago."""
    places, verb = article.places, mention.verb
    home, host = places.way_home
    if home is None or verb is None or mention.noun.country not in (None, home):
        return False
    comes = article.reading.lower[verb.at] in _COMING and places.scene != home  # 200,000 had come before to their hosts
    if comes or verb.distance > deeds.OWN or "since" in article.reading.lower[verb.at : verb.at + _SINCE]:
        return False
    _, goals, subjects = places.around(mention.sentence, mention.first, mention.noun.at)
    return host not in goals + subjects


def _is_to_home(article: Article, mention: Mention) -> bool:
    """Tell whether a count's words name the country that its people come from as where they go: left for Burundi."""
    home, verb = article.about.origin, mention.verb
    if people.of_origin(home) is None or verb is None or mention.noun.country not in (None, home):
        return False
    if verb.distance > deeds.OWN:
        return False
    reading = article.reading
    index = reading.name_from(verb.at + 1)
    for name in reading.names[index : index + _NAMES]:
        if name.first - verb.at > _WAY or name.first >= mention.end:
            return False
        to = name.first - 2 if reading.lower[name.first - 1] == "the" else name.first - 1
        if name.kind == "place" and name.country == home and reading.lower[to] in _INTO:
            return True
    return False


def _goes_back(article: Article, mention: Mention) -> bool:
    """Tell whether people go back of themselves, wherever that is: came back, returned."""
    lower, verb = article.reading.lower, mention.verb
    return verb is not None and lower[verb.at] in _GOING_BACK and lower[verb.at - 1] not in _NOT_OF_THEMSELVES


def _is_of_a_convoy_home(article: Article, mention: Mention) -> bool:
    """Tell whether people are those whom something carries that is told to go home: a convoy of Malians returning home
    left the camp, carrying 300."""
    lower, verb = article.reading.lower, mention.verb
    if verb is None or lower[verb.at] != "carrying" or verb.at >= mention.first:
        return False
    before = range(max(mention.begin, verb.at - _CONVOY), verb.at)
    hits = (at_token(lower, at) for at in before if lower[at] in _HOMEWARD)
    return any(hit is not None and hit[1:] == ("strong", "repatriated") for hit in hits)


def _leaves_camps(article: Article, mention: Mention) -> bool:
    """Tell whether people who go back go out of camps or exile: returned to Bosnia from camps in Croatia."""
    lower, at = article.reading.lower, mention.verb.at if mention.verb is not None else mention.end
    way = lower[at : min(mention.end, at + _BACK)]
    return any(word == "from" and not _REFUGE.isdisjoint(way[it + 1 : it + 3]) for it, word in enumerate(way))


def _only_goes(mention: Mention, action: str) -> bool:
    """Tell whether people are only said to go, in words that tell no flight: crossed, left, came; or nothing is said of
    people whom neither their noun nor a count before them tells."""
    verb = mention.verb
    if verb is None:
        return mention.carried is None and mention.noun.kind in ("bare", "person") and action != "hosted"
    return action in ("arrived", "fled") and verb.action == action and verb.strength == "weak"


def _is_of_a_host(article: Article, mention: Mention) -> bool:
    """Tell whether a count's words name a country to which going is no way home, or say that home is left: came to
    Turkey, left Syria."""
    home, verb = article.about.origin, mention.verb
    sources, found, _ = article.places.named_around(mention.sentence, mention.first, mention.noun.at)
    sources, goals = ([place for place, _ in each] for each in (sources, found))
    if verb is not None and article.places.way_home[0] == home:
        # In news of the way home, who counts them at a crossing of the host's counts those who go through it.
        goals = [place for place, name in found if name is None or name.first > verb.at]
    goal = next((place for place in goals if place in article.places.countries), home)
    elsewhere = any(place not in article.places.countries for place in sources)  # a town, perhaps of home
    return home in sources or elsewhere or goal != home
