"""Decides which numbers count displaced people: by the noun they count, by its verb, or by a count before them."""

from crossings.calendar_names import WEEKDAYS
from crossings.lexicon import words
from crossings.number_words import CARDINALS
from crossings.reading import Reading

from . import by_story, gone_on, losses, name_lists, nobody, of_things, one_beside_others, other_numbers, rates, verbs
from .at_sea import at_sea
from .carried import carried, goes_on_with_things, takes
from .counts import CURRENCIES, MONEY, NONE, Count
from .nouns import Noun, is_from
from .put_right import is_refused
from .sources import in_a_list
from .story import Story
from .surroundings import (
    CHANGES,
    LEFT,
    MOVES,
    REACH,
    WHOLE,
    Found,
    bounds,
    crosses_a_border,
    is_a_share,
    is_age,
    is_date,
    is_day_of_month,
    is_of_units_told,
    is_part,
    names_displaced,
    opens_a_part,
    verb_of,
)
from .word_classes import CLASSES

_PEOPLES = words(__file__, "peoples")  # whose country is in the news for no other people of it
_BEFORE_YEAR = CLASSES["before_a_year"]
_DETAINED = verbs.Verb("weak", "detained", 0, 0)
_WHOLE_PEOPLES = CLASSES["whole_people"]
_TOWNS = _WHOLE_PEOPLES - {"population", "district", "country", "nation"}
_WITH_ALL = frozenset(["of", "with", "has", "had"])
_OF_A_PLACE = CLASSES["people_of_a_place"]
_SELDOM = CLASSES["seldom_displaced"]
_NUMBER = frozenset(["number", "numbers", "numbered"])
_PLACES_OF_PEOPLE = CLASSES["house"] | CLASSES["place_to_stay"]
_FAR = 14  # words, with what parts them, from a number to death told of others
_DEAD = 3  # words between people and the verb of their death
_WHO = 3  # words from "who" to what they did
_SUBJECT = 3  # words in which the noun of a clause's subject stands
_ARMED = frozenset(["soldiers"])  # they leave, hold and enter places as others do not
_OPENING = CLASSES["before_a_number"] | CHANGES | WEEKDAYS.keys()
_LASTING = CLASSES["lasting"]
_MONEY = MONEY | CURRENCIES
_SUM, _NEAR_A_SUM = 100_000, 14  # of money; words after one
_SHARED = {*range(11), 100, 1000}  # of so many, a share is told
_RETURNING = frozenset(["returned", "return", "returning"])
_ANYWHERE = frozenset(["went", "gone", "brought"])  # these alone tell of no crossing
_CROSSING = CLASSES["crossing"]
_ON_THE_WAY = CLASSES["death_on_the_way"]
_GOING = frozenset(["fled", "arrived"])
_BY_HAND = CLASSES["killing"]
_BODIES = CLASSES["body_of_members"]
_MILLIONS = frozenset(["million", "billion"])  # as many are no camp's
_INDEFINITE = frozenset(["a", "an"])
_HYPHENS = frozenset(["-", "‑", "–"])
_OF_THEM = (["of", "them"], ["of", "whom"])
_FOR_SO_MANY = {("for", "every"), ("for", "each"), ("per", "1,000")}
_ABROAD = frozenset(["refugees", "asylum_seekers", "migrants", "defectors"])


def _as_a_part(reading: Reading, count: Count, noun: Noun, found: Found, earlier: dict | None) -> Found:
    """Give the decision on a people of a list as that on a part of the count before: saved 104: 47 Syrians, two
    Sudanese."""
    same = earlier is not None and earlier["sentence"] == reading.sentence_of[count.first]
    listed = same and noun.kind == "people" and reading.lower[count.first - 1] in (":", ",", "and")
    part = listed and found.verb is None and found.rule == "people_the_article_is_about"
    return found._replace(rule="breakdown") if part else found


def decide(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None,
           about: Story, again: bool) -> Found | None:  # fmt: skip
    """Give why a number counts displaced people, or None.

    ``covered`` are the spans of the sentence's dates, ``earlier`` the last count found, where it is near; ``again``
    tells whether the number names people counted before, or some of them.
    """
    lower = reading.lower
    if noun.kind == "bare" and (goes_on_with_things(reading, count) or _is_of_a_body(lower, count.first)):
        return None
    if other_numbers.is_of_others(reading, count, noun):
        return None
    if noun.kind == "bare" and lower[count.number] not in NONE:
        begin, _ = bounds(reading, count.first)
        if of_things.is_of_things(reading, count, begin, earlier) or of_things.is_an_age(reading, count, begin):
            return None
    if _is_in_a_name(reading, count) or _are_all_of_a_place(lower, count.first, noun):
        return None
    if count.is_set and noun.kind in ("bare", "thing") and not again:
        return None  # a pair of shoes, or "the pair" of some two men
    lasted = count.first and reading.lower[count.first - 1] in _LASTING and not takes(reading, count.first)
    if noun.kind == "bare" and lasted:
        return None  # the next thousand took six
    listed = noun.kind != "bare" and noun.at == count.last  # the noun is that of the next number
    if is_refused(reading.lower, count) or is_day_of_month(reading, count) or (listed and is_date(reading, count, [])):
        return None
    if (noun.kind == "bare" and is_of_units_told(reading.lower, count.first)) or is_a_share(reading, count):
        return None
    if _is_ratio(reading.lower, count, noun) or _is_money(reading.lower, count, noun):
        return None
    found = _decide(reading, count, noun, covered, earlier, about.origin)
    if found is None and (about.strongly or about.origin in LEFT) and lower[count.number] in NONE:
        return nobody.of(reading, count, noun, in_peril=about.at_sea or about.in_a_camp)
    if found is None and about.origin is not None and again:
        return Found("the_same_people", 0.8, verb_of(reading, count, noun))
    if found is None and about.origin is not None:
        found = gone_on.of(reading, count, noun, covered, earlier, about)
    if found is None and about.strongly and about.origin in LEFT and noun.kind != "thing" and not count.year_like:
        found = by_story.of_a_people(reading, count, noun, covered, earlier)
        found = found or (_at_sea(reading, count, noun, covered) if about.at_sea else None)
    elif found is None and about.at_sea:
        found = at_sea(reading, count, noun, covered)
    headline = reading.layout.headline
    by_boat = about.at_sea and earlier is not None and (not about.origin or about.origin in LEFT)
    if found is None and (about.strongly or by_boat) and not (headline and reading.starts[count.first] < headline[1]):
        found = by_story.of_anybody(reading, count, noun, covered, earlier, at_sea=about.at_sea)
    if found is None and (about.strongly or about.origin in LEFT):
        found = name_lists.of(reading, count, noun, covered)
    if found is None and about.origin is not None:
        found = losses.of(
            reading, count, noun, covered, earlier,
            at_sea=about.at_sea, in_a_camp=about.in_a_camp and about.strongly, strongly=about.strongly,
        )  # fmt: skip
    if found is None and about.strongly and noun.kind == "bare":
        found = rates.of_the_story(reading, count, covered)
    return _as_a_part(reading, count, noun, found, earlier) if found is not None else None


def _are_all_of_a_place(lower: list[str], first: int, noun: Noun) -> bool:
    """Tell whether a number is of all who live in a place: Arsal, a town of 35,000, shelters them; whose town has 900
    people."""
    if noun.kind not in ("bare", "person") or lower[noun.at : noun.at + 1] in (["who"], ["from"]):
        return False
    if lower[first - 2 : first] == ["home", "to"] and noun.word == "people" and lower[first + 1] in _MILLIONS:
        return True  # Malta, home to half a million people
    town = first > 2 and lower[first - 1] in _WITH_ALL and lower[first - 2] in _TOWNS
    return town and (lower[first - 1] != "of" or not lower[noun.at : noun.at + 1] or not lower[noun.at][0].isalnum())


def _is_of_a_body(lower: list[str], first: int) -> bool:
    """Tell whether a number is of the members of a body: a committee of seven. The committee that is named before may
    be whoever spoke of seven people, its verb left out."""
    body = first > 3 and lower[first - 1] == "of" and lower[first - 2] in _BODIES
    return body and not _INDEFINITE.isdisjoint(lower[first - 4 : first - 2])


def _is_in_a_name(reading: Reading, count: Count) -> bool:
    """Tell whether a hyphen joins a number to the letters of a name: an Il-76, a case of Covid-19."""
    at = count.number
    if at < 2 or reading.lower[at - 1] not in _HYPHENS or not reading.words[at][0].isdigit():
        return False
    joined = reading.ends[at - 2] == reading.starts[at - 1] and reading.ends[at - 1] == reading.starts[at]
    return joined and reading.words[at - 2].isalpha() and reading.words[at - 2][0].isupper()


def _at_sea(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]]) -> Found | None:
    """Take the dead, missing and saved of a crossing, and those aboard, in a story of many counts: nobody killed by
    others' hands."""
    found = at_sea(reading, count, noun, covered)
    verb = found.verb if found is not None else None
    if verb is None or verb == verbs.AT_SEA:
        return found
    dead = verb.strength == "dead" and reading.lower[verb.at] not in _BY_HAND
    return found if dead or noun.word == "survivors" else None


def _is_money(lower: list[str], count: Count, noun: Noun) -> bool:
    """Tell whether a bare number goes on with a sum of money: 80 million yen, at 20 million each."""
    if noun.kind == "person":
        paid = lower[count.first - 1] == "to"  # 80 million yen to four people
    else:
        paid = noun.kind == "bare" and ((count.low or count.high or 0) >= _SUM or lower[count.last] == "each")
    return paid and not _MONEY.isdisjoint(lower[max(0, count.first - _NEAR_A_SUM) : count.first])


def _numbers_things(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is said of what people stay or come in: the camps for refugees number 16."""
    if first - 1 <= begin or lower[first - 1] not in _NUMBER:
        return False
    return not _PLACES_OF_PEOPLE.isdisjoint(lower[begin : min(first - 1, begin + _SUBJECT)])


def _is_ratio(lower: list[str], count: Count, noun: Noun) -> bool:
    """Tell whether a number is one side of a ratio: 183 refugees for every 1,000 inhabitants, four out of five."""
    before = lower[count.first - 1] if count.first else ""
    if before in ("every", "per"):
        return True
    if before == "," and lower[count.first - 4 : count.first - 2] == ["of", "every"]:
        return True  # of every five, four were women
    if lower[count.last] == "out" and lower[count.last + 1] == "of" and not count.group:
        whole = lower[count.last + 2]
        if whole[0].isdigit() or whole in CARDINALS:
            return True
    of_few = before == "of" and lower[count.first - 2] == "out" and (count.high or count.low or 0) in _SHARED
    return (of_few and not count.group) or tuple(lower[noun.at : noun.at + 2]) in _FOR_SO_MANY


def _decide(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None,
            origin: str | None) -> Found | None:  # fmt: skip
    """Give why the words about a number say that it counts displaced people; ``origin`` is whom the article is about,
    None where it is not about displacement."""
    lower = reading.lower
    about_displaced = origin is not None
    begin, end = bounds(reading, count.first)
    if noun.kind == "thing" and is_part(reading, count, noun, earlier):
        return Found("breakdown", 0.75, verb_of(reading, count, noun))
    if lower[max(begin, count.first - 2) : count.first] in (["one", "in"], ["in", "every"], ["one", "of"]):
        return None
    if noun.kind == "thing" or (noun.kind == "bare" and is_date(reading, count, covered)):
        return None
    in_a_year = count.first > begin and lower[count.first - 1] in _BEFORE_YEAR
    in_a_year = in_a_year or (noun.word == "displaced" and is_date(reading, count, covered))  # that of 2006 displaced
    if count.year_like and (in_a_year or noun.kind not in ("displaced", "person")):
        return None
    # A name with a number: Flight 804, Section 5; the first word of a sentence has its capital from there.
    before = count.first - 1
    each = lower[count.last : count.last + 1] == ["each"]
    if (
        noun.kind == "bare"
        and not each
        and before > begin
        and reading.words[before][0].isupper()
        and lower[before] not in _OPENING
        and count.first == count.number
        and in_a_list(reading, begin, count.first) is None
    ):
        return None
    if lower[count.number] in NONE:
        return nobody.of_a_period(reading, count, noun, bool(covered), earlier)
    if noun.kind == "bare" and (is_age(lower, count, begin) or _numbers_things(lower, begin, count.first)):
        return None
    verb = verb_of(reading, count, noun)
    of_a_place = lower[max(begin, count.first - 2) : count.first]
    whole = of_a_place[-1:] == ["of"] and of_a_place[0] in _WHOLE_PEOPLES and noun.kind != "displaced"
    if whole and (verb is None or verb.strength != "strong"):
        return None
    word = lower[count.number]
    if count.number > begin and lower[count.number - 1] in ("+", "#", "/"):
        return None
    if word == "one" and count.last - count.number == 1 and not each:
        if noun.kind != "displaced" or lower[count.last] in ("of", "-"):
            return one_beside_others.of(reading, count, noun, verb, earlier)
        return Found("displaced_noun", 0.4, verb)
    if noun.kind == "displaced":
        if (
            verb is not None
            and verb.strength == "dead"
            and verb.distance <= _DEAD
            and noun.word in ("survivors", "arrivals")
        ):
            return None
        counted = noun.word == "newcomers" and about_displaced
        doubtful = noun.word in _SELDOM and not counted
        if doubtful and (verb is None or verb.strength != "strong"):
            return None
        return Found("displaced_noun", 0.95, verb)
    if noun.displaced and noun.kind == "person":
        return Found("displaced_people", 0.95, verb)
    if noun.word == "detainees":
        return Found("foreign_detainees", 0.65, _DETAINED) if noun.country and about_displaced else None
    if (
        noun.kind == "person"
        and noun.unit != "people"
        and earlier is not None
        and (earlier["unit"] == noun.unit or (verb is not None and verb.action == "hosted" and verb.distance <= 5))
        and (
            reading.sentence_of[count.first] - earlier["sentence"] <= REACH
            and (verb is None or verb.strength == "weak")
        )
    ):
        return Found("breakdown", 0.75, verb)
    if verb is not None and verb.strength == "dead" and verb.distance > _FAR and noun.kind == "bare":
        verb = None  # of others: the agency had 480, as 35 newcomers in two camps had been missing from its list
    if verb is None and count.group and noun.kind == "bare" and origin in LEFT:
        return Found("group_of", 0.55, None)
    if verb is not None and verb.strength == "dead" and _is_of_another(reading, noun.at, verb.at):
        verb = None
    if verb is None:
        return _named(count, noun, origin, None) or carried(reading, count, noun, earlier, None)
    if verb.strength == "dead":
        if (
            lower[verb.at] in _ON_THE_WAY
            and verb.distance <= 4
            and noun.kind != "displaced"
            and earlier is not None
            and (earlier["population"] in _ABROAD and reading.sentence_of[count.first] - earlier["sentence"] <= 1)
        ):
            return Found("deaths_on_the_way", 0.6, verb)
        if (
            earlier is not None
            and reading.sentence_of[count.first] == earlier["sentence"]
            and noun.kind == "person"
            and (opens_a_part(lower, count.first))
        ):
            return Found("breakdown", 0.75, verb)
        again = earlier is not None and reading.sentence_of[count.first] - earlier["sentence"] <= REACH
        if again and earlier["action"] == "killed" and noun.kind == "person" and verb.distance <= _DEAD:
            return Found("deaths_on_the_way", 0.6, verb)  # eleven refugees died; eleven people were killed in the fire
        if noun.kind == "bare" and earlier is not None and earlier["action"] == "killed":
            return carried(reading, count, noun, earlier, verb)  # 90 drowned, against 70 the year before
        same = earlier is not None and earlier["sentence"] == reading.sentence_of[count.first]
        near = earlier is not None and reading.sentence_of[count.first] - earlier["sentence"] <= 1
        theirs = noun.kind == "bare" and near and about_displaced and earlier["population"] != "other"
        if theirs and verb.distance <= _DEAD and lower[count.last : count.last + 2] in (*_OF_THEM, ["of", "these"]):
            return Found("deaths_on_the_way", 0.6, verb)  # forty of them died in June
        if noun.kind == "bare" and same and lower[count.last : count.last + 2] in _OF_THEM:
            return carried(reading, count, noun, earlier, verb)  # thirty were hurt, four of them badly
        return None
    if noun.word in _ARMED and verb.strength == "weak":
        return None
    if noun.kind in ("person", "people"):
        if _who_fled(lower, noun.at):
            return Found("people_of_displacement_verb", 0.9, verb)
        if verb.strength == "strong" and verb.distance <= 12:
            return Found("people_of_displacement_verb", 0.9 if verb.distance <= 6 else 0.7, verb)
        foreign = noun.kind == "people" or noun.country is not None or is_from(reading, noun.at, LEFT | {origin})
        if verb.distance <= 9 and (foreign or names_displaced(lower, begin, end)) and about_displaced:
            return Found("people_of_movement_verb", 0.85 if foreign else 0.7, verb)
        if (
            lower[verb.at] in _RETURNING
            and noun.word in _OF_A_PLACE
            and verb.distance <= 5
            and lower[verb.at + 1 : verb.at + 2] in (["to"], ["home"])
        ):
            return Found("people_who_returned", 0.6, verb)
        if lower[verb.at] in _CROSSING and verb.distance <= 5 and crosses_a_border(reading, begin, end, None):
            return Found("people_who_cross_a_border", 0.7, verb)
        if (
            foreign
            and verb.distance <= 9
            and lower[verb.at] not in _ANYWHERE
            and (
                (
                    (verb.action != "hosted" or noun.country in LEFT)
                    and crosses_a_border(reading, begin, end, noun.country)
                )
                or (noun.country in LEFT and verb.action in MOVES and verb.distance <= 4)
            )
        ):
            return Found("people_who_cross_a_border", 0.7, verb)
        if earlier is not None and reading.sentence_of[count.first] == earlier["sentence"] and verb.distance <= 9:
            return Found("breakdown", 0.75, verb)
        if earlier is not None and about_displaced and verb.distance <= 6 and verb.action in MOVES:
            return Found("people_of_movement_verb", 0.7, verb)
        return _named(count, noun, origin, verb) or carried(reading, count, noun, earlier, verb)
    if count.group and (verb.distance <= 6 or about_displaced):
        return Found("group_of", 0.7, verb)
    if verb.strength == "strong" and verb.distance <= 6:
        return Found("bare_number_of_displacement_verb", 0.85, verb)
    subject = verb.at >= count.last and verb.action in MOVES and verb.distance <= 5
    if subject and (
        names_displaced(lower, begin, end)
        or (count.hedge == "order_of_magnitude" and crosses_a_border(reading, begin, end, None))
    ):
        return Found("bare_number_of_movement_verb", 0.8, verb)
    if verb.distance <= 4 and about_displaced and earlier is not None:
        return Found("bare_number_of_movement_verb", 0.8, verb)
    after_one = earlier is not None and reading.sentence_of[count.first] - earlier["sentence"] <= 1
    if subject and after_one and earlier["population"] in _ABROAD and verb.action in _GOING:
        return Found("bare_number_of_movement_verb", 0.6, verb)  # 300 refugees, the one says; no more than 200 went
    return carried(reading, count, noun, earlier, verb)


def _who_fled(lower: list[str], at: int) -> bool:
    """Tell whether a clause right after people says that they fled or were displaced: people who fled are held."""
    if lower[at : at + 1] != ["who"]:
        return False
    told = (verbs.at_token(lower, place) for place in range(at + 1, min(len(lower), at + 1 + _WHO)))
    return any(hit is not None and hit[1] == "strong" and hit[2] in ("fled", "displaced") for hit in told)


def _is_of_another(reading: Reading, at: int, verb: int) -> bool:
    """Tell whether a verb of death is that of another number right before it: a boat on which 300 Malians had spent ten
    days and on which 24 died."""
    index = reading.number_from(verb) - 1
    return index >= 0 and reading.numbers[index].first > at and reading.numbers[index].last == verb


def _named(count: Count, noun: Noun, origin: str | None, verb: verbs.Verb | None) -> Found | None:
    """Take a count of the very people whose displacement the article is about; doubtful, as no verb says so."""
    # "Millions of" a people is as often the whole people.
    if count.hedge == "order_of_magnitude" and (count.low or 0) > WHOLE:
        return None
    theirs = noun.kind == "people" or (noun.kind == "person" and noun.word in ("people", "nationals"))
    own = noun.country == origin and (origin in LEFT or noun.word.lower() in _PEOPLES)
    if theirs and own:
        return Found("people_the_article_is_about", 0.55, verb)
    return None
