"""Fills the slots of one figure: what was done, by whom, from where to where, when, and who says so."""

from typing import NamedTuple

from . import (
    afloat,
    at_home,
    claimants,
    confidence,
    deeds,
    homeward,
    measures,
    people,
    running,
    samples,
    time_told,
    untold,
    verbs,
    when,
    wholes,
)
from .mention import Article, Mention
from .named_again import is_kept
from .not_done import is_only_possible, is_yet_to_come
from .nouns import PERSONS
from .times import Time
from .untold import Way
from .word_classes import CLASSES

_VALUES = CLASSES["total"]
_VALUE = 4  # words before a number in which it is said to be a value
_NUMBERING = frozenset(["number", "numbers", "numbered"])
_IN_A_LIST = CLASSES["between_numbers"]
_LISTED = 12  # words of a list of numbers before one of it
_ABROAD = frozenset(["refugees", "asylum_seekers", "migrants"])
_OUTSIDE = ("sleep", "slept", "living in", "live in")
_GOING = frozenset(["arrived", "fled"])


class _Deed(NamedTuple):
    """An action, the words of its verb, and whether it brought nobody anywhere: it is only possible, or they are at
    sea, or they were there before."""

    action: str
    phrase: str
    nowhere: bool


def row(article: Article, mention: Mention) -> dict:
    """Give the row of ``figures`` of a count, but for its ids."""
    reading, count = article.reading, mention.count
    deed = _deed(article, mention)
    population, action = _population(article, mention, deed)
    origin, destination = _places(article, mention, action, population)
    origin, destination = _of_the_same(article, mention, action, origin, None if deed.nowhere else destination)
    population, origin, destination = _people_by_place(article, mention, action, population, origin, destination)
    told = time_told.by_its_dates(article, mention, action, destination)
    dated = told.value is not None and not told.value.startswith("..")
    if deeds.takes_in(reading, mention.verb if deed.phrase else None, action, dated=dated):
        action = "arrived"  # a camp that received 300 on Monday did not hold them that day alone
    told = time_told.of_a_total(article, mention, time_told.by_its_topic(article, mention, told), origin)
    way = Way(action, origin, destination)
    unsaid = action == "hosted" and (mention.verb is None or mention.verb.distance > deeds.OWN) and deed.phrase == ""
    way = _way_of_the_number(article, mention, way, population) if unsaid else way
    way, told = _of_the_running_total(mention, way, population, told, unsaid=unsaid)
    told = time_told.carried_on(article, mention, told, way.action)
    way = untold.from_its_shore(article, mention, way, told, population)
    way = untold.way(article, mention, way, told, nowhere=deed.nowhere)
    measure = measures.of(reading, mention, way.action)
    told = time_told.otherwise(article, mention, told, way.action, measure, population)
    claimed_by, quote_id = claimants.of(article, mention)
    return {
        "start": reading.starts[count.first],
        "end": reading.ends[count.last - 1],
        "rule": mention.decision.rule,
        "confidence": confidence.of(reading.lower, mention, way.action),
        "low": count.low,
        "high": count.high,
        "hedge": count.hedge,
        "unit": _unit(article, mention),
        "population": population,
        "action": way.action,
        "measure": measure,
        "origin": way.origin,
        "destination": way.destination,
        "when": told.value,
        "when_from": told.first,
        "when_to": told.last,
        "claimed_by": claimed_by,
        "quote_id": quote_id,
        "same_as": None,
    }


def _deed(article: Article, mention: Mention) -> _Deed:
    """Give what the people of a count did, or had done to them; an empty action where who they are must tell."""
    reading, lower, verb = article.reading, article.reading.lower, mention.verb
    action, phrase = deeds.of(reading, mention.count, mention.noun, verb, mention.carried)
    if mention.near is not None and deeds.is_left_out(lower, mention.first):
        action, phrase = mention.near["action"], ""
    if mention.before.same is not None and is_kept(lower, mention.first):
        action, phrase = mention.before.same["action"], ""
    if mention.carried and deeds.is_of_all_there(
        reading, mention.carried["sentence"] + 1, mention.sentence, mention.first
    ):
        action, phrase = "hosted", ""
    if action == "other" and deeds.seizes(reading, verb, mention.begin, mention.end):
        action = "detained"
    if action in ("resettled", "hosted", "arrived") and deeds.takes_home(reading, verb, article.about.origin):
        action = "repatriated"
    if article.about.at_sea and deeds.say_we_were(lower, mention.first):
        action, phrase = "other", ""
    way = homeward.led(article, mention, action)
    action, phrase = way, phrase if way in (action, "repatriated") else ""
    adrift = action == "hosted" and afloat.is_stuck_at_sea(lower, verb)
    drifting = afloat.is_adrift(lower, mention.noun.at)
    aboard = afloat.is_aboard(lower, mention.begin, mention.first, verb)
    at_sea = aboard and not article.places.around(mention.sentence, mention.first, mention.noun.at)[1]
    possible = verb is not None and is_only_possible(lower, verb.at)
    possible = possible or verbs.is_denied_before(lower, mention.first)  # the boat cannot hold 150
    possible = possible or is_yet_to_come(lower, mention.count.last)
    possible = possible or (mention.decision.verb is None and deeds.think_better(lower, mention.noun.at, mention.end))
    if possible:
        action, phrase = "other", ""
    inside = action in ("arrived", "fled", "") and deeds.enters_a_mission(reading, verb, mention.noun.at, mention.end)
    evacuated = (
        action == "displaced"
        and phrase.startswith("evacuat")
        and article.about.at_sea
        and mention.noun.population is None
    )
    denied = action == "hosted" and deeds.never_there(lower, mention.noun.at, mention.end)
    stuck = adrift or inside or aboard or denied or (drifting and action == "arrived")
    if stuck or evacuated:  # a crew that evacuates people rescues them
        action = "other"
    whole = action == "other" and wholes.is_whole(reading, mention.first, mention.count.last)  # of these a part did it
    whole = whole or (action == "other" and deeds.take_part(lower, mention.noun.at))
    indoors = inside and not article.places.around(mention.sentence, mention.first, mention.noun.at)[1]
    nowhere = possible or indoors or adrift or drifting or at_sea or whole or samples.has_files(lower, mention.first)
    return _Deed(action, phrase, nowhere or afloat.puts_to_sea(lower, verb))


def _population(article: Article, mention: Mention, deed: _Deed) -> tuple[str, str]:
    """Give who the people of a count are, and their action as far as that tells it."""
    reading, places, noun, carried = article.reading, article.places, mention.noun, mention.carried
    action = deed.action
    before = carried or mention.near
    inner = before is not None and before["population"] == "internally_displaced" and noun.population is None
    elsewhere = inner and _is_in_another_country(article, mention, action, before)
    gone = carried and inner and (elsewhere or _is_abroad(article, mention, deed))
    if carried and not gone and (carried["population"] != "returnees" or action == "repatriated"):
        sent = action == "repatriated" and deed.phrase != "" and carried["action"] != action
        population = noun.population or ("returnees" if sent else carried["population"])
    else:
        # News has a name of its own for those who fled some countries.
        theirs = people.of_origin(article.about.origin) if action in ("fled", "resettled", "displaced") else None
        home = at_home.of(article, mention, action)
        abroad = theirs != "defectors" and (elsewhere or _is_abroad(article, mention, deed))
        abroad = abroad and home != at_home.RETURNS  # whoever leaves the other country
        mixed = article.about.peoples > 1  # on the boats
        action = "fled" if abroad and action == "displaced" else action  # forced to flee to another country
        population = people.population(
            reading, noun, mention.first, action, deed.phrase, article.main, mention.near,
            theirs=theirs,
            leaves_a_town=action == "fled" and places.leaves_a_town(mention.sentence, mention.first, noun.at),
            abroad=abroad,
            at_sea=article.about.at_sea and (mixed or people.of_origin(article.about.origin) is None),
            at_home=home,
        )  # fmt: skip
    if population == article.at_home == at_home.RETURNS and action in _GOING:
        action = "repatriated"  # in news from home of who comes back, who walks through the gate comes back
    if action == "displaced" and population in _ABROAD and deed.phrase.startswith(_OUTSIDE):
        action = "hosted"  # refugees who sleep in the open have fled before
    near = mention.near
    sheltered = action == "displaced" and deed.phrase.startswith(("moved to", "moved into", "taken to"))
    if sheltered and article.main in ("refugees", "asylum_seekers"):
        return mention.noun.population or article.main, "other"
    if sheltered and near is not None and near["action"] in ("arrived", "fled", "hosted"):
        return near["population"], "other"  # newcomers moved to a school have not lost their homes by that
    if action == "resettled" and population == "internally_displaced":
        waits = people.waits(reading.lower, mention.begin, mention.first, mention.end)
        action = "displaced" if waits else action
    return population, action or people.DEFAULT_ACTIONS[population]


def _is_abroad(article: Article, mention: Mention, deed: _Deed) -> bool:
    """Tell whether the words of a count say that its people left their country."""
    places, verb, sentence = article.places, mention.verb, mention.sentence
    if verb is None:
        return False
    leaving = deed.action == "fled" or "to flee" in deed.phrase
    driven = deed.action == "displaced" and places.driven_abroad(
        sentence, min(verb.at, mention.noun.at), mention.noun.at
    )
    return driven or (leaving and places.go_abroad(sentence, verb.at, article.about.origin))


def _is_in_another_country(article: Article, mention: Mention, action: str, inner: dict) -> bool:
    """Tell whether a count that follows one of those displaced within a country is of people in another: inside Mali
    900 are displaced; Niger has taken in 300."""
    places = article.places
    home = inner["origin"] if inner["origin"] in places.countries else article.about.origin
    if not home or action not in ("hosted", "arrived", "detained", "hiding", "resettled", ""):
        return False
    _, goals, subjects = places.around(mention.sentence, mention.first, mention.noun.at)
    there = next((place for place in subjects + goals if place in places.countries), None)
    return there is not None and there != home


def _places(article: Article, mention: Mention, action: str, population: str) -> tuple[str | None, str | None]:
    """Give where the people of a count come from, and where they went or are."""
    verb, noun, about = mention.verb, mention.noun, article.about
    # Past the clause that tells who the people are, the main verb tells where they went.
    beyond = verb is not None and verb.at > noun.at and verb.strength != "dead"
    beyond = beyond and article.reading.lower[noun.at] in when.WHO
    leaving = about.origin if people.of_origin(about.origin) is not None and population != "migrants" else None
    origin, destination = article.places.slots(
        mention.sentence, mention.first, verb.at if beyond else noun.at, action, population, noun.country,
        mention.carried or mention.before.last, mention.carried is not None, leaving,
    )  # fmt: skip
    carried = mention.carried
    again = carried is not None and carried["action"] == action == "resettled" and carried["origin"] is None
    if (again or deeds.moves_on(article.reading.lower, verb)) and noun.country is None:
        sources, _, _ = article.places.around(mention.sentence, mention.first, noun.at)
        origin = origin if origin in sources else None  # relocated to the island: not from the country they once fled
    other = article.places.people_beside(noun.at) if noun.country else None
    joined = other is not None and origin == noun.country != other and destination != other
    return f"{origin}; {other}" if joined else origin, destination


def _of_the_same(
    article: Article, mention: Mention, action: str, origin: str | None, destination: str | None
) -> tuple[str | None, str | None]:
    """Give the places of a count of people told of before, those told before where it has no verb of its own."""
    same, verb = mention.before.same, mention.verb
    if same is None or (verb is not None and verb.distance <= deeds.OWN):
        return origin, destination
    if _is_elsewhere(article, mention, same):
        return origin, destination
    held = action == "detained" and same["action"] in ("arrived", "fled")
    return (same["origin"], same["destination"]) if held or action == same["action"] else (origin, destination)


def _people_by_place(
    article: Article, mention: Mention, action: str, population: str, origin: str | None, destination: str | None
) -> tuple[str, str | None, str | None]:
    """Give population, origin and destination, the one told by the others: the displaced of the whole world left no
    one country, and those who left a country that news names them by are called so."""
    about, noun = article.about, mention.noun
    if mention.worldly or (mention.count.low or 0) >= people.WORLD:
        return noun.population or "other", None, None
    if population != "other":
        return population, origin, destination
    known = origin
    if origin is None and about.strongly and action != "repatriated":
        known = about.origin if about.origin != destination else None
    population = people.of_origin(known) or population
    country = destination in article.places.countries and destination != origin
    if population == "other" and about.strongly and country and noun.kind in ("person", "bare") and action in _GOING:
        return "migrants" if about.at_sea else "refugees", origin, destination  # whoever flees to another country
    return population, known if population != "other" else origin, destination


def _is_elsewhere(article: Article, mention: Mention, before: dict) -> bool:
    """Tell whether a large number has another country than the same number before it: Jordan has 320,000; in Lebanon
    there are 320,000."""
    _, goals, _ = article.places.around(mention.sentence, mention.first, mention.noun.at)
    large = (mention.count.low or 0) >= running.LEAST and before["destination"] is not None
    return large and bool(goals) and goals[0] in article.places.countries and goals[0] != before["destination"]


def _way_of_the_number(article: Article, mention: Mention, way: Way, population: str) -> Way:
    """Give the way of a number told before, where nothing says that its people are there: the Post still has 390,000
    refugees."""
    again = mention.before.again
    if again is None or again["population"] != population or again["action"] not in running.MOVES:
        return way
    if _is_elsewhere(article, mention, again):
        return way
    return Way(again["action"], again["origin"], again["destination"])


def _of_the_running_total(mention: Mention, way: Way, population: str, told: Time, *, unsaid: bool) -> tuple[Way, Time]:
    """Give way and time of a count, those of the running total told before where it goes on with that."""
    total = mention.before.total
    if total is None or not (unsaid or (mention.is_of_the_topic and way.action == total["action"])):
        return way, told
    if not running.goes_on(total, mention.count, population, way.destination):
        return way, told
    span = running.until(total, told)
    return (way, told) if span is None else (Way(total["action"], total["origin"], total["destination"]), span)


def _unit(article: Article, mention: Mention) -> str:
    """Give what a number counts, people where nothing else is named: families number 400, 420 or 450."""
    lower, at = article.reading.lower, mention.count.first - 1
    stop = max(mention.begin, at - _LISTED)
    while at > stop and (lower[at][0].isdigit() or lower[at] in _IN_A_LIST):
        at -= 1
    numbered = mention.noun.kind == "bare" and at > mention.begin and lower[at] in _NUMBERING
    if numbered and lower[at - 1] in PERSONS:
        return PERSONS[lower[at - 1]]
    return mention.carried["unit"] if mention.carried and _is_a_value(article, mention) else mention.noun.unit


def _is_a_value(article: Article, mention: Mention) -> bool:
    """Tell whether a number is another one's value for what was counted before: 700 families, the U.N. says 450."""
    lower, count = article.reading.lower, mention.count
    of_them = lower[count.last : count.last + 1] == ["of"]
    said = not _VALUES.isdisjoint(lower[max(0, count.first - _VALUE) : count.first])
    return mention.noun.kind == "bare" and not of_them and said
