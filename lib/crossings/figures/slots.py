"""Fills the slots of one figure: what was done, by whom, from where to where, when, and who says so."""

from typing import NamedTuple

from . import (
    afloat,
    as_of,
    at_home,
    budget_years,
    claimants,
    confidence,
    deeds,
    homeward,
    measures,
    people,
    periods_beside,
    running,
    same_months,
    samples,
    series,
    so_far,
    tenses,
    times,
    untold,
    verbs,
    wars,
    when,
    wholes,
)
from .mention import Article, Mention
from .named_again import is_kept
from .not_done import is_foretold, is_only_possible, is_yet_to_come
from .times import Time
from .untold import Way
from .word_classes import CLASSES

_CLAUSE = 14  # words about a count in which "since the war" bears on it
_VALUES = CLASSES["total"]
_VALUE = 4  # words before a number in which it is said to be a value
_AT_PRESENT = frozenset(["stand", "stands", "currently"])  # the ministry stands at 40
_ABROAD = frozenset(["refugees", "asylum_seekers", "migrants"])
_OUTSIDE = ("sleep", "slept", "living in", "live in")
_GOING = frozenset(["arrived", "fled"])
_BY_BOAT = frozenset(["killed", "other", "detained"])
_IN_IT = frozenset(["killed", "other", "displaced"])
_SAID = CLASSES["telling"]


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
    told = _time_by_it(article, mention, action, destination)
    dated = told.value is not None and not told.value.startswith("..")
    if deeds.takes_in(reading, mention.verb if deed.phrase else None, action, dated=dated):
        action = "arrived"  # a camp that received 300 on Monday did not hold them that day alone
    told = _time_of_a_total(article, mention, _time_told(article, mention, told), origin)
    way = Way(action, origin, destination)
    unsaid = action == "hosted" and (mention.verb is None or mention.verb.distance > deeds.OWN) and deed.phrase == ""
    way = _way_of_the_number(article, mention, way, population) if unsaid else way
    way, told = _of_the_running_total(mention, way, population, told, unsaid=unsaid)
    told = _time_carried(article, mention, told, way.action)
    way = untold.from_its_shore(article, mention, way, told, population)
    way = untold.way(article, mention, way, told, nowhere=deed.nowhere)
    measure = measures.of(reading, mention, way.action)
    if told.value is None and mention.near is not None and as_of.is_over_the_same(reading.lower, mention.count.last):
        told = times.of_figure(mention.near)
    if measure == "stock" and told.value is not None:
        told = tenses.at_present(reading, mention, as_of.at_its_end(told))
    if told.value is None and measure == "stock":
        told = as_of.before(reading, mention.dates.near, mention.begin, mention.first)
    if told.value is None and measure == "flow":
        told = so_far.gone_on(reading, mention)
    if told.value is None:
        told = tenses.of(reading, mention, way.action, measure, population)
    told = untold.time_of_a_tally(article, mention, way.action, told)
    told = untold.time_of_nobody(article, mention, told)
    told = untold.time_of_the_disaster(article, mention, way.action, told)
    if told.value is None and article.about.at_sea:
        told = _time_of_the_boat(mention, way.action)
    if told.value is None and population == "internally_displaced" and way.action in ("displaced", "hosted", "fled"):
        told = article.month
    if told.value is None and measure == "stock":
        told = tenses.by_default(reading, mention, way.action, population)
    if told.value is None and mention.near is not None and so_far.of_those(reading, mention):
        told = times.of_figure(mention.near)
    if told.value is None and measure == "flow":
        told = tenses.gone_on(reading, mention)
    if samples.is_of_a_survey(reading.lower, mention.first) and not any(
        row["start"] > reading.starts[mention.first] for row in mention.dates.near
    ):
        told = Time()  # of a survey itself no day is told
    claimed_by, quote_id = claimants.of(article, mention)
    return {
        "start": reading.starts[count.first],
        "end": reading.ends[count.last - 1],
        "rule": mention.decision.rule,
        "confidence": confidence.of(reading.lower, mention, way.action),
        "low": count.low,
        "high": count.high,
        "hedge": count.hedge,
        "unit": mention.carried["unit"] if mention.carried and _is_a_value(article, mention) else mention.noun.unit,
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


def _time_by_it(article: Article, mention: Mention, action: str, country: str | None) -> Time:
    """Give the time that a date about a count tells; none of a whole that only some go from: return 40 of the 300."""
    reading, verb, own = article.reading, mention.verb, article.stamped
    if deeds.is_whole_of_some(reading.lower, mention.begin, mention.first):
        return Time()
    dates = mention.dates.near
    up_to = deeds.goes_up_to(reading.lower, mention.begin, mention.first)
    if up_to and not deeds.is_of_a_period(reading.lower, mention.begin, mention.first):
        # the date before it is that of the newcomers
        dates = [date for date in dates if date["start"] >= reading.starts[mention.first]]
    own_day = (own["start"], own["end"]) if own else None
    flow = measures.of(reading, mention, action) == "flow"
    if not flow:
        dates = [date for date in dates if not as_of.is_to_come(reading, date, mention.count.last)]
    return when.of(
        reading, dates, mention.first, mention.count.last, mention.dates.before, own_day, verb.at if verb else None,
        flow=flow, country=country,
    )  # fmt: skip


def _time_told(article: Article, mention: Mention, told: Time) -> Time:
    """Give the time of a count, that of its topic where its words give none; none where they give only the day on
    which a number was said that the article told before: it had said 4,000 on Wednesday."""
    reading, carried = article.reading, mention.carried
    if told.value is None and reading.published is not None:
        told = when.year_of_the_topic(reading, mention.dates.before, mention.sentence)
        ended = budget_years.just_ended(reading, mention.dates.before, mention.sentence)
        told = times.time(ended) if told.value is None and ended is not None else told
    if when.is_left_behind(reading, mention.first, mention.count.last):
        # In 2012 arrivals dropped from 2,706 to 1,508; on which day the old number was told, nobody says.
        before = when.year_before(told.value)
        return Time() if told.is_day() else before if before.value is not None else told
    if carried is None or reading.lower[mention.first - 1] not in _SAID or carried["when"] is None:
        return told
    raised = deeds.is_raised_on(reading, carried["sentence"], carried["end"])
    return Time() if told.is_day() and not raised else told


def _time_of_a_total(article: Article, mention: Mention, told: Time, origin: str | None) -> Time:
    """Give the time of a count since a war, or until the day of the tally that it is by."""
    reading = article.reading
    begin = max(mention.begin, mention.first - _CLAUSE)
    since = wars.since(reading.lower, begin, min(mention.end, mention.noun.at + _CLAUSE), origin)
    told = when.open_since(since) if since is not None else told
    until = as_of.closed(reading, mention.dates.near, mention.count.last, mention.end, told.value)
    return told if until == told.value else times.time(until)


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


def _time_of_the_boat(mention: Mention, action: str) -> Time:
    """Give the day on which a boat was found or lost, for those whom the next sentence counts of it: on Tuesday nine
    drowned off Lampedusa. The coast guard saved 40."""
    near = mention.near
    if near is None or not times.is_day(near["when"]) or mention.sentence - near["sentence"] > 1:
        return Time()
    return times.of_figure(near) if action in _BY_BOAT and near["action"] in _BY_BOAT else Time()


def _time_carried(article: Article, mention: Mention, told: Time, action: str) -> Time:
    """Give the time of a count, that of the one it goes on with where it has none of its own."""
    carried, lower = mention.carried, article.reading.lower
    beside = periods_beside.of(
        article.reading, mention.dates.near, mention.dates.before, mention.first, mention.count.last,
        carried["when"] if carried is not None else None,
    )  # fmt: skip
    if beside is not None or carried is None:
        return told if beside is None else beside
    months = same_months.of(
        lower, mention.first, mention.count.last, told.value, carried["when"], article.reading.published
    )
    months = months or budget_years.of_another(told.value, carried["when"])
    if months is not None:
        return times.time(months)
    same_sentence = mention.sentence == carried["sentence"]
    if same_sentence and when.is_in_the_last(lower, mention.count.last):
        return when.year_before((carried["when"] or "")[: len("2015")])
    if carried["measure"] == "flow" and action == carried["action"]:
        told = as_of.since_that_of(told, carried["when"])
    part = mention.decision.rule == "breakdown" and same_sentence and carried["when"] is not None
    part = part and not when.has_its_own(article.reading, mention.dates.near, mention.count.last)
    part = part and ";" not in lower[article.reading.token_at(carried["start"]) : mention.first]
    # Of those who were sent home since May many had been held: not since May.
    deed = action == carried["action"] or same_sentence or action not in people.STAYING
    alike = same_sentence and action == carried["action"]  # 45,000 have no roof for the one, 50,000 for the other
    deed = deed and (alike or action in people.STAYING or not tenses.is_of_now(article.reading, carried))
    # When smugglers were caught is not when the people were saved.
    deed = deed and (article.disaster.value is None or action not in _BY_BOAT or carried["action"] in _IN_IT)
    if (told.value is None or part) and deed and not _is_of_another_time(article, mention):
        told = times.of_figure(carried)
    if same_sentence and lower[mention.first - 1] == "from" and told.value == carried["when"]:
        to = article.reading.token_at(carried["start"]) - 1
        before = when.year_before(told.value)
        if lower[to] == "to" and before.value is not None:
            return before  # fell last year, to 1,387 from 1,894
    return told


def _is_of_another_time(article: Article, mention: Mention) -> bool:
    """Tell whether a count is told as that of another time than the one it goes on with."""
    reading, first, near = article.reading, mention.first, mention.carried
    lower, dates = reading.lower, mention.dates.near
    return (
        (deeds.goes_up_to(lower, mention.begin, first) and not deeds.is_of_a_period(lower, mention.begin, first))
        or (times.ends_on_a_day(near["when"]) and deeds.is_raised(lower, mention.begin, first))
        or (mention.sentence != near["sentence"] and not _AT_PRESENT.isdisjoint(lower[first - _VALUE : first]))
        or (
            mention.sentence != near["sentence"]
            and near["action"] in people.STAYING
            and mention.before.same is None
            and tenses.are_there_now(lower, mention.begin, first)
        )
        or lower[mention.count.last : mention.count.last + 2] == ["for", "the"]  # 10 for the weeks since New Year
        or lower[mention.count.last : mention.count.last + 1] == ["then"]
        or series.is_the_total(lower, mention.count)
        or is_foretold(lower, mention.first, mention.count.last)
        or (
            (times.is_day(near["when"]) or mention.sentence != near["sentence"])
            and when.is_left_behind(reading, first, mention.count.last)
        )
        or when.is_before_a_date(reading, dates, first)
        or when.is_told_at_a_time(reading, dates, first)
        or (mention.count.low != near["low"] and when.names_a_value(lower, first))
    )


def _is_a_value(article: Article, mention: Mention) -> bool:
    """Tell whether a number is another one's value for what was counted before: 700 families, the U.N. says 450."""
    lower, count = article.reading.lower, mention.count
    of_them = lower[count.last : count.last + 1] == ["of"]
    said = not _VALUES.isdisjoint(lower[max(0, count.first - _VALUE) : count.first])
    return mention.noun.kind == "bare" and not of_them and said
