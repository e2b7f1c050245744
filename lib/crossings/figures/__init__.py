"""Finds displacement figures: each mention of a count of people who fled, with who, where, when and whose."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from crossings import edtf
from crossings.reading import Reading
from crossings.reading.date_spans import joined
from crossings.reading.evidence import stamp

from . import as_of, claims, counts, deeds, detect, nouns, people, put_right, rates, running, verbs, wars, when
from . import story as stories
from .again import is_kept, known_before
from .not_done import is_only_possible
from .routes import Routes
from .surroundings import REACH, bounds, names_dead

__all__ = ["find"]

# The rules by which a count goes on with the one before it.
_CARRIED = frozenset(["carried_number", "breakdown", "number_reported", "people_of_the_story", "the_same_people",
                      "number_put_right"])  # fmt: skip
_OF_THE_TOPIC = frozenset(["number_reported", "carried_number"])
_CLAUSE = 14  # words about a count in which "since the war" bears on it
_LONG = 80  # words; a longer "sentence" may be a whole file
_DATES = 12  # on either side of a count
_TOUCHING = 3  # as many may touch a count, on either side
_COMPARED = frozenset(["from", "than", "against"])
_VALUES = frozenset(["figure", "number", "count", "total", "estimate"])
_VALUE = 4  # words before it in which a number is said to be a value
_SAID = frozenset(["said", "says", "reported", "announced", "wrote"])
_WHEN = ("when", "when_from", "when_to")
_COLUMNS = ("low", "high", "unit", "population", "action")


def find(reading: Reading, dates: list[dict], quotes: list[dict]) -> list[dict]:
    """Give the article's figures as rows of the ``figures`` table, in text order.

    Parameters
    ----------
    reading : Reading
    dates, quotes : list of dict
        The article's rows of those tables; both may be empty.

    Notes
    -----
    A rate ("300 a day", "40 arrive each month") has no column of its own: its row has the rule ``rate``, a confidence
    of 0.4, below that of the rows which are shown and compared, and no ``when``, as it counts no period.
    """
    candidates = counts.find(reading)
    if not candidates:
        return []
    quotes = sorted(quotes, key=lambda row: row["start"])
    places = Routes(reading)
    main = people.main_population(reading)
    about = stories.of(reading)
    known: dict[int, int] = {}  # by value: the last of those found
    stamped = when.stamp(reading, dates)
    month = when.of_publication(reading, dates, stamped)
    dates = joined(reading, dates)
    dates_of: dict[int, list[dict]] = {}
    for row in dates:
        dates_of.setdefault(reading.sentence_at(row["start"]), []).append(row)
    found: list[dict] = []
    total: dict | None = None  # the running total last told
    time: dict = {}  # of the count last told, one that it was compared with left aside
    sentences: list[int] = []
    worldly: dict[int, bool] = {}  # by sentence: told once, as a "sentence" may be a whole file
    for count in candidates:
        sentence = reading.sentence_of[count.first]
        end = reading.sentence_tokens[sentence][1]
        noun = nouns.after(reading, count.last, end)
        last = _gone_on_with(reading, found, sentences, sentence)
        dated = time if last + 1 == len(found) else {}
        earlier = {**found[last], **dated, "sentence": sentences[last]} if found else None
        near_dates = _near(dates_of.get(sentence, []), reading.starts[count.first], _DATES)
        touching = _near(near_dates, reading.starts[count.first], _TOUCHING)
        covered = [(row["start"], row["end"]) for row in touching]
        named = known_before(reading, count, noun, known)
        decision = detect.decide(reading, count, noun, covered, earlier, about, named is not None)
        told_of = put_right.topic(reading, count, earlier) if noun.kind == "bare" else None
        if told_of is not None and (told_of[1].kind == "displaced" or about.origin is not None):
            decision = detect.Found("number_put_right", 0.7, None)
            number = told_of[0].first
            counted = verbs.governing(reading.lower, number, told_of[1].at, *bounds(reading, number))
            undated = _Dates(month, [], [], stamped, None)
            row = _row(
                reading, *told_of, decision._replace(verb=counted), places, main, about, undated, quotes, None, None,
                None, False,
            )  # fmt: skip
            if earlier is not None and row["when"] is None and earlier["action"] == row["action"]:
                row |= {column: earlier[column] for column in _WHEN}
            earlier = {**row, "sentence": reading.sentence_of[number]}
        if decision is None:
            continue
        opened = bisect_left(dates, reading.sentences[sentence][0], key=lambda row: row["start"])
        bearing = [row for row in near_dates if not _is_of_raising(reading, row["end"])]
        told = _Dates(month, bearing, dates[max(0, opened - _DATES) : opened], stamped, total)
        if sentence not in worldly:
            worldly[sentence] = people.of_the_world(reading.lower, *reading.sentence_tokens[sentence])
        same = {**found[known[named]], "sentence": sentences[known[named]]} if named is not None else None
        large = count.low is not None and count.low == count.high and count.low >= running.LEAST
        again = found[known[count.low]] if large and count.low in known else None
        found.append(
            _row(
                reading, count, noun, decision, places, main, about, told, quotes, earlier, same, again,
                worldly[sentence],
            )
        )  # fmt: skip
        rate = rates.is_rate(reading, count, noun)
        if rate:
            found[-1] |= {"rule": rates.RULE, "confidence": rates.CONFIDENCE, "measure": "flow"}
        total = found[-1] if running.is_running(found[-1]) else total
        # "2,950 in 2009, up from 2,800 in 2008": what follows goes on with the first.
        compared = len(found) > 1 and sentences[-1] == sentence and reading.lower[count.first - 1] in _COMPARED
        time = time if compared else {column: found[-1][column] for column in _WHEN}
        sentences.append(sentence)
        if count.low is not None and count.low == count.high and not rate:
            known[count.low] = len(found) - 1
    return _same(stamp(reading, "figure", found))


def _near(dates: list[dict], offset: int, most: int) -> list[dict]:
    """Give the dates of a sentence that stand about an offset: in a table read as one sentence not all bear on it."""
    at = bisect_right(dates, offset, key=lambda row: row["start"])
    return dates[max(0, at - most) : at + most]


class _Dates(NamedTuple):
    """The month that the article tells of (see ``when.of_publication``), the dates of a count's sentence, those before
    the sentence, the day that the text gives as its own, and the running total told before."""

    month: tuple
    near: list[dict]
    before: list[dict]
    stamped: dict | None
    total: dict | None


def _row(
    reading, count, noun, decision, places, main, about, dates, quotes, earlier, same, again, of_the_world
) -> dict:
    """Fill the slots of one figure."""
    lower = reading.lower
    sentence = reading.sentence_of[count.first]
    begin, end = reading.sentence_tokens[sentence]
    # "The agency put the number at 300,000": the number that the article last spoke of, however far before.
    far = decision.rule in _OF_THE_TOPIC and (noun.kind == "bare" or noun.word == "people")
    near = earlier if earlier is not None and (far or sentence - earlier["sentence"] <= 2) else None
    verb = decision.verb
    if same is not None:
        near = same
    carried = (decision.rule in _CARRIED or same is not None) and near is not None
    action, phrase = deeds.of(reading, count, noun, verb, near if carried else None)
    if same is not None and is_kept(lower, count.first):
        action, phrase = same["action"], ""
    if carried and deeds.is_of_all_there(reading, near["sentence"] + 1, sentence, count.first):
        action, phrase = "hosted", ""
    if action == "other" and deeds.seizes(reading, verb, begin, end):
        action = "detained"
    adrift = action == "hosted" and deeds.is_stuck_at_sea(lower, verb)
    action = "other" if adrift else action
    possible = verb is not None and is_only_possible(lower, verb.at)
    if possible:
        action, phrase = "other", ""
    inside = action in ("arrived", "fled", "") and deeds.enters_a_mission(reading, verb, noun.at, end)
    action = "other" if inside else action
    if action == "displaced" and about.at_sea and noun.population is None:
        action = "other"  # a crew that evacuates people rescues them
    same_people = carried and (near["population"] != "returnees" or action == "repatriated")
    if same_people:
        population = noun.population or near["population"]
    else:
        leaving = verb is not None and (action == "fled" or "to flee" in phrase)
        abroad = (leaving and places.go_abroad(sentence, verb.at, about.origin)) or (
            action == "displaced" and verb is not None and places.driven_abroad(sentence, min(verb.at, noun.at))
        )
        if abroad and action == "displaced":
            action = "fled"  # forced to flee to another country
        in_town = action == "fled" and places.leaves_a_town(sentence, count.first, noun.at)
        population = people.population(
            reading,
            noun,
            count.first,
            action,
            phrase,
            main,
            near,
            leaves_a_town=in_town,
            abroad=abroad,
            at_sea=about.at_sea and people.of_origin(about.origin) is None,
        )
    if action == "resettled" and population == "internally_displaced" and people.waits(lower, begin, count.first, end):
        action = "displaced"
    action = action or people.DEFAULT_ACTIONS[population]
    # Past the clause that tells who the people are, the main verb tells where they went.
    beyond = verb is not None and verb.at > noun.at and verb.strength != "dead" and lower[noun.at] in when.WHO
    leaving = about.origin if people.of_origin(about.origin) is not None and population != "migrants" else None
    origin, destination = places.slots(
        sentence, count.first, verb.at if beyond else noun.at, action, population, noun.country,
        near if carried else earlier, carried, leaving,
    )  # fmt: skip
    destination = (
        None if possible or inside or adrift else destination
    )  # nobody is there yet, or they were there before
    held = same is not None and action == "detained" and same["action"] in ("arrived", "fled")
    if same is not None and (held or action == same["action"]) and (verb is None or verb.distance > deeds.OWN):
        origin, destination = same["origin"], same["destination"]
    if of_the_world or (count.low or 0) >= people.WORLD:
        origin = destination = None
        population = noun.population or "other"
    elif population == "other":
        known = origin
        if origin is None and about.strongly and action != "repatriated":
            known = about.origin if about.origin != destination else None
        population = people.of_origin(known) or population
        origin = known if population != "other" else origin
    own_day = (dates.stamped["start"], dates.stamped["end"]) if dates.stamped else None
    raised_to = deeds.goes_up_to(lower, begin, count.first)  # the date before it is that of the newcomers
    near_dates = [row for row in dates.near if not raised_to or row["start"] >= reading.starts[count.first]]
    value, day_from, day_to = when.of(
        reading, near_dates, count.first, count.last, dates.before, own_day, verb.at if verb else None
    )
    if deeds.takes_in(reading, verb, action, dated=value is not None and ".." not in value):
        action = "arrived"  # a camp that received 300 on Monday did not hold them that day alone
    if value is None and reading.published is not None:
        value, day_from, day_to = when.year_of_the_topic(reading, dates.before, sentence)
    raised = carried and deeds.is_raised_on(reading, near["sentence"], near["end"])
    if carried and lower[count.first - 1] in _SAID and near["when"] is not None and _is_day(value) and not raised:
        value = None  # it had said 4,000 on Wednesday: the day on which it was told
    since = wars.since(lower, max(begin, count.first - _CLAUSE), min(end, noun.at + _CLAUSE), origin)
    if since is not None:
        value, day_from, day_to = when.open_since(since)
    until = as_of.closed(reading, dates.near, count.last, end, value)
    if until != value:
        value, (day_from, day_to) = until, edtf.day_range(until)
    same_sentence = near is not None and sentence == near["sentence"]
    # "The Post still has 390,000 refugees": nothing says that they are there.
    unsaid = action == "hosted" and (verb is None or verb.distance > deeds.OWN) and phrase == ""
    if unsaid and again is not None and again["population"] == population and again["action"] in running.MOVES:
        action, origin, destination = (again[column] for column in ("action", "origin", "destination"))
    told_on = unsaid or (decision.rule in _OF_THE_TOPIC and action == (dates.total or {}).get("action"))
    if dates.total is not None and told_on and running.goes_on(dates.total, count, population, destination):
        span = running.until(dates.total, value, day_from)
        if span is not None:
            action, origin, destination = (dates.total[column] for column in ("action", "origin", "destination"))
            value, day_from, day_to = span
    moved_on = (
        raised_to
        or (near is not None and _is_day(near["when"]) and deeds.is_raised(lower, begin, count.first))
        or when.is_before_a_date(reading, dates.near, count.first)
        or when.is_told_at_a_time(reading, dates.near, count.first)
        or (near is not None and count.low != near["low"] and when.names_a_value(lower, count.first))
    )
    if (
        carried
        and not moved_on
        and (value is None or (decision.rule == "breakdown" and same_sentence and near["when"] is not None))
    ):
        value, day_from, day_to = near["when"], near["when_from"], near["when_to"]
    if carried and same_sentence and lower[count.first - 1] == "from" and value == near["when"]:
        to = reading.token_at(near["start"]) - 1
        if lower[to] == "to" and when.year_before(value)[0] is not None:
            value, day_from, day_to = when.year_before(value)
    if value is None and population == "internally_displaced" and action in ("displaced", "hosted", "fled"):
        value, day_from, day_to = dates.month
    claimed_by, quote_id = claims.of(
        reading, quotes, count.first, count.last, noun.at, near["claimed_by"] if near is not None else None
    )
    if claimed_by is None and near is not None and _same_paragraph(reading, count.first, near["start"]):
        parted = same_sentence and ";" in lower[reading.token_at(near["start"]) : count.first]
        claimed_by = near["claimed_by"] if not parted and (not same_sentence or carried) else None
    return {
        "start": reading.starts[count.first],
        "end": reading.ends[count.last - 1],
        "rule": decision.rule,
        "confidence": decision.confidence,
        "low": count.low,
        "high": count.high,
        "hedge": count.hedge,
        "unit": near["unit"] if carried and _is_of_same_unit(reading, count, noun) else noun.unit,
        "population": population,
        "action": action,
        "measure": people.measure(action, lower, begin, count.first, noun.at, end),
        "origin": origin,
        "destination": destination,
        "when": value,
        "when_from": day_from,
        "when_to": day_to,
        "claimed_by": claimed_by,
        "quote_id": quote_id,
        "same_as": None,
    }


def _is_of_same_unit(reading: Reading, count, noun) -> bool:
    """Tell whether a number is another one's value for what was counted before: 700 families, the U.N. says 450."""
    before = reading.lower[max(0, count.first - _VALUE) : count.first]
    of_them = reading.lower[count.last : count.last + 1] == ["of"]
    return noun.kind == "bare" and not of_them and not _VALUES.isdisjoint(before)


def _gone_on_with(reading: Reading, found: list[dict], sentences: list[int], sentence: int) -> int:
    """Give the place of the count that a later one may go on with: the last, but for a count of dead in an earlier
    sentence, where one of the living stands near and this sentence tells of no dead."""
    last = len(found) - 1
    if last < 1 or found[last]["action"] != "killed" or sentences[last] == sentence:
        return last
    begin, end = reading.sentence_tokens[sentence]
    near = last
    while near > 0 and found[near]["action"] == "killed" and sentence - sentences[near - 1] <= REACH:
        near -= 1
    dead = end - begin > _LONG or names_dead(reading.lower, begin, end)
    return last if dead or found[near]["action"] == "killed" else near


def _is_of_raising(reading: Reading, end: int) -> bool:
    """Tell whether a date that ends at an offset is that on which a count was raised: on Friday raised to 5,200."""
    at = bisect_left(reading.starts, end)
    return at < len(reading.lower) and reading.lower[at] in deeds.RAISING


def _is_day(value: str | None) -> bool:
    return value is not None and len(value) == len("2015-05-20") and value.count("-") == len("--")


def _same_paragraph(reading: Reading, token: int, start: int) -> bool:
    return reading.paragraph_at(reading.starts[token]) == reading.paragraph_at(start)


def _same(rows: list[dict]) -> list[dict]:
    """Point each figure to the first mention before it of the same count with the same people; a rate is none."""
    first: dict[tuple, dict] = {}
    for row in rows:
        if row["rule"] == rates.RULE:
            row.update(dict.fromkeys(_WHEN))  # last, as a count told after it may be of the year that it stands in
            continue
        key = tuple(row[column] for column in _COLUMNS)
        known = first.setdefault(key, row)
        row["same_as"] = known["figure_id"] if known is not row else None
        # A headline or a later mention often leaves out the day and the places that another gives.
        for given, other in ((known, row), (row, known)):
            # What those people did next has a day of its own.
            next_deed = given is row and row["rule"] == "the_same_people" and row["measure"] == "stock"
            if given["when"] is not None and other["when"] is None and row["hedge"] == "exact" and not next_deed:
                other.update({column: given[column] for column in _WHEN})
    return rows
