"""Says what the people of a count did, or had done to them: by its verb, its noun or what was told before it."""

from bisect import bisect_left
from itertools import pairwise

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading import Reading
from crossings.reading.places import look_up

from . import samples, topics, verbs, wholes
from .at_sea import BOATS
from .counting import number_so_many
from .counts import Count
from .governing import are_dead
from .nouns import Noun
from .surroundings import PARTS
from .voices import is_people
from .word_classes import CLASSES, PHRASES

_LEAVE = CLASSES["leave"]
# What displaced people may do next; any other verb by "displaced" and "homeless" leaves them displaced.
_ONWARD = frozenset(["repatriated", "resettled", "fled"])
_COMERS = CLASSES["newcomer"] | {"asylum applications", "asylum claims", "asylum requests"}
ON_TOP = (["on", "top", "of"], ["in", "addition", "to"])
_EPITHETS = CLASSES["epithet_of_a_deed"]
DEEDS = CLASSES["deed"]
_TAKING_IN = CLASSES["taking_in"]
_REGISTERED = frozenset(["registered"])
_OWN_DAY = 5  # words from such a verb to its day
_TOOK_IN = frozenset(["took", "received", "welcomed"])
_HAVING = CLASSES["is_or_has"] | {"be"}
_MISSIONS = CLASSES["mission"]
_ACCEPTING = CLASSES["taking_in"] | CLASSES["accepting"]
_AUXILIARIES = CLASSES["auxiliary"]
_GETTING_IN = CLASSES["getting_in"]
_TO_A_DOOR, _NAMES = 11, 20  # words from a verb to the embassy; names looked through
_AFLOAT = BOATS | CLASSES["water"] | {"coast", "coastguard", "navy"}
_LONG = 60  # words of a sentence
_STAYING = frozenset(["hosted", "hiding", "detained"])
_TOTAL = 10  # words from "bringing" to the total
_BRINGING = CLASSES["bringing"]
RAISING = CLASSES["revising"]
_THERE_ARE = PHRASES["there_are"]
_TOTALS = CLASSES["total"]
_JOINING = CLASSES["joining_others"]
_THOSE = frozenset(["those", "people", "all", "everybody", "everyone"])
_WHO = frozenset(["who", "whom"])
_STILL = frozenset(["still", "now"])
_VALUED = CLASSES["before_a_value"]
_OF_ALL = 24  # words from the total of all who did something to its value
_TURNED, _OPENING = 2, 8  # sentences and their first words in which a topic is turned to
_CAMPS = CLASSES["camp"]
_AWAITING = PHRASES["awaiting"]
_SOME = CLASSES["some_of"]
_WERE = (["were"], ["was"], ["are"])
_MOVED = CLASSES["moved"]
_TAKING_PART = PHRASES["taking_part"]
_RELOCATING = CLASSES["relocating"]
_OTHERWISE = PHRASES["otherwise"]
_OPENING_A_PART, _OPENING_OTHERWISE = (frozenset(words[0] for words in told) for told in (_TAKING_PART, _OTHERWISE))
_DASHES = frozenset(["--", "—", "–"])
_COUNTED_OF = 12  # words between such a noun, or a number, and the deed that is counted
_PERIODS = CLASSES["period"]
_HAVE = 4  # words of "who had been" and the verb
_BESIDE, _NEAR, OWN, _FAR = 2, 3, 6, 9  # words between a count and a verb that is beside it, its own, or hardly its own


def of(reading: Reading, count: Count, noun: Noun, verb: verbs.Verb | None, earlier: dict | None) -> tuple[str, str]:
    """Give the action of a count and the words of its verb; both empty where the population must tell.

    ``earlier`` is the figure that a bare number goes on with, None for a count that stands by itself.
    """
    lower = reading.lower
    sentence = reading.sentence_of[count.first]
    begin, _ = reading.sentence_tokens[sentence]
    told = None
    if noun.kind == "bare":
        told = _of_its_count(lower, count) or _of_all_who(lower, begin, count.first)
        if told is None and (verb is None or verb.distance > _NEAR):
            told = topics.how_many(reading, sentence, count.first)
    if told is not None:
        return told, ""
    if number_so_many(lower, count.first):
        return "hosted", ""  # a decree for Malians, who number 900, to leave
    joined = lower[count.first - 1] in _JOINING and lower[noun.at : noun.at + 1] != ["who"]
    if lower[count.first - 3 : count.first] in ON_TOP or (joined and noun.kind in ("displaced", "people")):
        return "hosted", ""  # they come on top of a million, they join a million
    if lower[count.first - 1] == "at" and ["the", "displaced"] in _pairs(
        lower[max(begin, count.first - _TOTAL) : count.first]
    ):
        return "displaced", ""  # puts the displaced in Mali at 900
    if noun.kind == "bare" and _some_newcomers(lower, begin, count.first):
        return "arrived", ""
    if samples.is_sample(lower, begin, count, noun) or samples.is_of_others(lower, begin, count, noun, verb):
        return "other", ""
    if wholes.is_whole(reading, count.first, count.last):
        return wholes.deed(lower, noun.at), ""
    if goes_up_to(lower, begin, count.first) and (earlier is None or earlier["population"] != "defectors"):
        if earlier is not None and is_of_a_period(lower, begin, count.first):
            return earlier["action"], ""
        return "hosted", ""
    if noun.word in _COMERS and _is_had_by_a_house(reading, begin, count.first):
        return "other", ""
    if noun.word in _COMERS and (verb is None or verb.strength == "weak" or verb.distance > _NEAR):
        return "arrived", ""
    of_them = lower[count.last : count.last + 2] == ["of", "them"]  # there were 887 of them in the country
    if noun.kind == "bare" and verb is None and _number_of_those_in(lower, begin, count.first):
        return "hosted", ""
    goes_on = earlier is not None and not of_them and (noun.kind == "bare" or noun.word in PARTS)
    came = verb is not None and verb.action in ("arrived", "fled") and lower[noun.at : noun.at + 1] == ["who"]
    if _exists(lower, begin, count.first) and (verb is None or verb.distance > _NEAR or came) and not goes_on:
        return "hosted", ""
    if noun.kind == "bare" and of_them and _country_has(reading, count.first):
        return "hosted", ""
    if noun.kind == "bare" and _exists_in_a_place(reading, begin, count.first):
        return "hosted", ""
    there = lower[noun.at : noun.at + 2] in (["are", "in"], ["were", "in"])
    there = there and lower[noun.at + 2 : noun.at + 3] not in (["a"], ["an"])  # in a critical state
    there = there or _are_in_a_place(reading, noun)
    if there and noun.population != "internally_displaced" and (verb is None or verb.distance > _NEAR):
        return "hosted", ""
    told = _epithet(lower, count.last, noun.at)
    if told is not None and lower[max(begin, count.first - 2) : count.first] in _AWAITING:
        return "other", ""  # prepared for 300 returning refugees
    if told is not None and (verb is None or verb.strength == "weak" or verb.distance > _NEAR):
        return told, ""
    own = verb is not None and verb.distance <= OWN and verb.at >= count.first
    moved = noun.kind == "bare" and lower[count.last : count.last + 1] in _WERE and lower[count.last + 1] in _MOVED
    if earlier is not None and moved and not own:
        return "other", ""  # of 640 held, 210 were moved to another prison
    aboard = noun.word == "passengers" and lower[count.last : count.last + 2] != ["of", "the"]
    if aboard and (verb is None or verb.action in ("fled", "displaced", "hosted")):
        return "other", ""  # a train with 400 passengers, 700 passengers who had boarded
    unsaid = verb is None or verb.distance > OWN
    if unsaid and take_part(lower, noun.at):
        return "other", ""  # how many were caught is unclear: some 80 had a part in the plan
    if earlier is not None and unsaid:
        deed = _counted_deed(lower, begin, count.first) if noun.kind == "bare" else None
        if deed is not None:
            return deed, ""
        turned = topics.of_those(reading, sentence) if sentence - earlier["sentence"] > 1 else None
        return turned or topics.told_before(reading, sentence, earlier["sentence"]) or earlier["action"], ""
    if (verb is None or verb.distance > _FAR) and noun.kind != "displaced":
        told = topics.told_before(reading, sentence, -1)
        if told is not None:
            return told, ""
    # "Left 300 people homeless" tells of no going.
    gone = verb is not None and verb.distance <= _NEAR and verb.action in _ONWARD
    onward = gone and lower[verb.at] not in _LEAVE
    # A camp shelters 300 people displaced by war.
    kept = verb is not None and verb.at < count.first and verb.distance <= _NEAR and verb.action in _STAYING
    onward = onward or (kept and lower[noun.at - 1] == noun.word == "displaced")
    dead = verb is not None and verb.strength == "dead" and verb.action == "killed" and verb.distance <= _BESIDE
    if noun.word in ("displaced", "homeless") and not onward and not dead:
        return "displaced", ""
    if verb is None or (noun.kind == "displaced" and verb.distance > _FAR):
        return topics.of_those(reading, sentence) or "", ""
    if is_whole_of_some(lower, begin, count.first) and verb.at < count.first and verb.action in _ONWARD:
        return "hosted", ""  # the return of some of the 300: all these are still there
    if are_dead(lower, noun.at, verb.at, reading.sentence_tokens[sentence][1]):
        return "killed", ""
    return verb.action, " ".join(lower[verb.at : verb.at + 3])


def _country_has(reading: Reading, first: int) -> bool:
    """Tell whether a country is what has so many of them: Albania has 226,000 of them."""
    index = reading.name_from(first)
    names = reading.names[max(0, index - 2) : index]
    had = reading.lower[first - 1] in ("has", "have", "had")
    return had and any(name.last == first - 1 and name.kind == "place" and name.country for name in names)


def is_left_out(lower: list[str], first: int) -> bool:
    """Tell whether what a verb says of people is not said of those counted: all but 40 of them went home."""
    return lower[max(0, first - 2) : first] == ["all", "but"]


def _pairs(words: list[str]) -> list[list[str]]:
    """Give each two words that stand side by side."""
    return [list(pair) for pair in pairwise(words)]


def _some_newcomers(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number stands beside words for newcomers whom it counts: most of the newcomers, 900 by June,"""
    if lower[first - 1] != "," or lower[first - 2] not in _COMERS:
        return False
    return "of" in lower[max(begin, first - 2 - _NEAR) : first - 2]


def _is_had_by_a_house(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether those who came are those of a house or a small place that opens the sentence by its name: Oakfield
    has had 57 newcomers. Who came into the country are others."""
    dash = next((at for at in range(first - 1, begin, -1) if reading.lower[at] in _DASHES), begin - 1)  # of a dateline
    opened = next((at for at in range(dash + 1, first) if reading.lower[at][0].isalnum()), begin)
    if reading.lower[first - 1] not in ("had", "has", "have") or not reading.words[opened][0].isupper():
        return False
    entry = look_up(reading.words, opened)
    return entry is not None and entry.kind == "province"


def is_whole_of_some(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a count is of all those of whom a part did something: some of the 300."""
    return lower[max(begin, first - 2) : first] == ["of", "the"] and lower[first - 3] in _SOME


def takes_in(reading: Reading, verb: verbs.Verb | None, action: str, *, dated: bool) -> bool:
    """Tell whether people are said to be taken in, which on a day or in a year is their arrival, and told as past."""
    if action != "hosted" or verb is None:
        return False
    word, before = reading.lower[verb.at], "".join(reading.lower[max(0, verb.at - 1) : verb.at])
    if reading.lower[verb.at + 1 : verb.at + 2] in (["shelter"], ["refuge"]):
        return False  # people took shelter: nobody took them in
    if word in _REGISTERED:
        near = reading.lower[verb.at + 1 : verb.at + 1 + _OWN_DAY]  # registered 4,300 on Sunday
        return before not in _HAVING and any(pair[0] == "on" and pair[1] in WEEKDAYS for pair in _pairs(near))
    return word in _TAKING_IN and (dated or (word in _TOOK_IN and before not in _HAVING))


def enters_a_mission(reading: Reading, verb: verbs.Verb | None, last: int, end: int) -> bool:
    """Tell whether people got into an embassy or a consulate: they were in its town before, and went to no country."""
    lower = reading.lower
    start = verb.at if verb is not None and verb.at >= last else last
    door = next((at for at in range(start, min(end, start + _TO_A_DOOR)) if lower[at] in _MISSIONS), None)
    if door is None or not {",", ";", "of"}.isdisjoint(lower[start:door]):
        return False
    if "from" in lower[start:door]:
        return lower[door + 1 : door + 3] == ["into", "another"]  # from one embassy into another
    return not _GETTING_IN.isdisjoint(lower[start:door])


def takes_home(reading: Reading, verb: verbs.Verb | None, home: str | None) -> bool:
    """Tell whether it is people's own country that takes them in: Eritrea would accept all 31."""
    lower = reading.lower
    if verb is None or not home or lower[verb.at] not in _ACCEPTING:
        return False
    at = verb.at
    while at > 0 and verb.at - at < _HAVE and lower[at - 1] in _AUXILIARIES:
        at -= 1
    index = reading.name_from(at - _NEAR)
    names = reading.names[index : index + _NEAR]
    return any(name.last == at and name.kind == "place" and name.country == home for name in names)


def seizes(reading: Reading, verb: verbs.Verb | None, begin: int, end: int) -> bool:
    """Tell whether it is a country, and on land, that picked people up: it seized them, as its police would."""
    lower = reading.lower
    if verb is None or lower[verb.at : verb.at + 2] != ["picked", "up"] or not _AFLOAT.isdisjoint(lower[begin:end]):
        return False
    index = reading.name_from(begin)
    names = reading.names[index : index + _NAMES]
    return any(name.last == verb.at and name.kind == "place" and name.country for name in names)


def say_we_were(lower: list[str], first: int) -> bool:
    """Tell whether somebody counts his own company: we were 150, I had to count for the bread."""
    return lower[max(0, first - 2) : first] == ["we", "were"]


def never_there(lower: list[str], last: int, end: int) -> bool:
    """Tell whether people are said never to have been where they are spoken of: the five had never set foot there."""
    ceiling = min(end, last + _LONG)
    return any(lower[at - 1 : at + 2] == ["never", "set", "foot"] for at in range(last + 1, ceiling))


def think_better(lower: list[str], last: int, end: int) -> bool:
    """Tell whether people are said to have come to another mind than those before them: two have decided otherwise."""
    clause = lower[last : min(end, last + _TO_A_DOOR)]
    return not _OPENING_OTHERWISE.isdisjoint(clause) and any(
        clause[at : at + len(words)] == words for words in _OTHERWISE for at in range(len(clause))
    )


def take_part(lower: list[str], at: int) -> bool:
    """Tell whether all that is said of people is that they had to do with something: had a part in the plan."""
    return lower[at] in _OPENING_A_PART and any(lower[at : at + len(words)] == words for words in _TAKING_PART)


def moves_on(lower: list[str], verb: verbs.Verb | None) -> bool:
    """Tell whether people are moved on from where they are: were relocated, have been taken there."""
    if verb is None:
        return False
    return lower[verb.at] in _RELOCATING or (lower[verb.at] in _MOVED and lower[verb.at + 1 : verb.at + 2] == ["there"])


def is_of_all_there(reading: Reading, sentence: int, last: int, first: int) -> bool:
    """Tell whether what stands between two counts turns to all who are in a place: For all refugees in Chad ...

    ``sentence`` is the one after that of the earlier count, ``last`` that of the later, which begins at ``first``.
    """
    lower = reading.lower
    for at in range(max(sentence, last - _TURNED), last + 1):
        begin, end = reading.sentence_tokens[at]
        for all_ in range(begin, min(end, begin + _OPENING, first) - 3):
            if lower[all_] == "all" and lower[all_ + 2] == "in" and reading.words[all_ + 3][0].isupper():
                return is_people(reading, all_ + 1)
    return False


def _epithet(lower: list[str], first: int, last: int) -> str | None:
    """Give what a participle between a count and its noun says that people did: 3,450 returning families."""
    for at in range(first, last - 1):
        hit = verbs.at_token(lower, at) if lower[at] in _EPITHETS else None
        if hit is not None:
            return hit[2]
    return None


def _counted_deed(lower: list[str], begin: int, first: int) -> str | None:
    """Give the deed that a number before it in the sentence goes on counting: arrivals had fallen, after 2,706."""
    for at in range(first - 1, begin - 1, -1):
        if lower[at] in DEEDS:
            hit = verbs.at_token(lower, at)
            return hit[2] if hit is not None else None
        if lower[at] == ";":
            return None
    return None


def goes_up_to(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a count is the total that newcomers bring it to: bringing the total there to 7,200."""
    before = lower[max(begin, first - _TOTAL) : first]
    return before[-1:] == ["to"] and not _BRINGING.isdisjoint(before) and not _TOTALS.isdisjoint(before)


def is_of_a_period(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether the total that newcomers bring it to is that of a period: bringing this year's total to 700, the
    total since May to 700."""
    owners = range(max(begin, first - _TOTAL), first - 1)
    times = (lower[at + 2] for at in owners if lower[at] in _TOTALS and lower[at + 1] == "since")
    if any(word in MONTHS or word.isdigit() for word in times):
        return True
    return any(lower[at] in _PERIODS and lower[at + 1] in ("'s", "’s") for at in owners)


def is_raised(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a count is a new value of one told before: they raised it to 646,000; its day is another, too."""
    before = lower[max(begin, first - _TOTAL) : first]
    return before[-1:] == ["to"] and not RAISING.isdisjoint(before)


def is_raised_on(reading: Reading, sentence: int, end: int) -> bool:
    """Tell whether a count that ends at an offset was raised on the day told after it (raised to 300 on Friday): what
    the source had said before has a day of its own."""
    begin, _ = reading.sentence_tokens[sentence]
    last = bisect_left(reading.starts, end)
    raised = not RAISING.isdisjoint(reading.lower[max(begin, last - _TOTAL) : last])
    return raised and reading.lower[last : last + 1] == ["on"]


def _exists(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a count is of people who are at a place: there were at least 300 in the valley."""
    return lower[max(begin, first - 2) : first] in _THERE_ARE


def _are_in_a_place(reading: Reading, noun: Noun) -> bool:
    """Tell whether a place stands right after people of a nationality: 300 Somalis in Kobe."""
    if noun.kind != "people" or reading.lower[noun.at : noun.at + 1] != ["in"]:
        return False
    index = reading.name_from(noun.at + 1)
    return any(name.first == noun.at + 1 and name.kind == "place" for name in reading.names[index : index + 1])


def _exists_in_a_place(reading: Reading, begin: int, first: int) -> bool:
    """Tell whether a place is said to have a number of people: in Peru there are 300, at Mora there were 700."""
    if not _exists(reading.lower, begin, first):
        return False
    index = reading.name_from(max(begin, first - 2 - _NAMES))
    named = (name for name in reading.names[index : index + _NAMES] if name.last == first - 2)
    return any(name.kind == "place" and reading.lower[name.first - 1] in ("in", "at", "the") for name in named)


def _number_of_those_in(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is that of people in a place: the number of Malians in Chad, in the camp rose to 300."""
    for at in range(begin, first - 4):
        if lower[at] in _TOTALS and lower[at + 1] == "in" and not _CAMPS.isdisjoint(lower[at + 2 : at + 4]):
            return True
        if lower[at] in _TOTALS and lower[at + 1] == "of" and "in" in lower[at + 3 : at + 5]:
            return DEEDS.isdisjoint(lower[at + 2 : at + 4])
    return False


def _of_its_count(lower: list[str], count: Count) -> str | None:
    """Give the deed that a count is said to be of, right after its number or before: raised to 400 its count of people
    who have crossed; raised its count of arrivals to 400."""
    last = count.last
    if lower[last : last + 1] in (["its"], ["their"], ["the"]) and not _TOTALS.isdisjoint(lower[last + 1 : last + 2]):
        hits = (verbs.at_token(lower, at) for at in range(last + 2, min(len(lower), last + _COUNTED_OF)))
        return next((hit[2] for hit in hits if hit is not None), None)
    before = lower[max(0, count.first - _COUNTED_OF) : count.first]
    named = next((at for at in range(len(before) - 2) if before[at] in _TOTALS), None)
    if named is None or before[-1:] != ["to"] or RAISING.isdisjoint(before[: named + 1]):
        return None
    return "arrived" if not _COMERS.isdisjoint(before[named:]) else None


def _of_all_who(lower: list[str], begin: int, first: int) -> str | None:
    """Give what those did whose total a number is: the total of those who have made it over was given as 300."""
    if lower[first - 1] not in _VALUED:
        return None
    for at in range(first - 4, max(begin, first - _OF_ALL) - 1, -1):
        who = lower[at + 3] in _WHO or lower[at + 3] in _STILL or verbs.at_token(lower, at + 3) is not None
        if lower[at] in _TOTALS and lower[at + 1] == "of" and lower[at + 2] in _THOSE and who:
            hits = (verbs.at_token(lower, verb) for verb in range(at + 3, min(first, at + 4 + _HAVE)))
            return next((hit[2] for hit in hits if hit is not None), None)
        if lower[at] == ";" or (lower[at][0].isdigit() and lower[at - 1] not in MONTHS and lower[at - 1] != "."):
            return None
    return None
