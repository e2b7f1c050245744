"""Decides which numbers count displaced people: by the noun they count, by its verb, or by a count before them."""

from bisect import bisect_left
from typing import NamedTuple

from crossings.calendar_names import MONTHS
from crossings.lexicon import pairs, words
from crossings.reading import Reading

from . import verbs
from .counts import NONE, Count
from .nouns import Noun, compound
from .story import Story

_CHANGES = words(__file__, "changes")
_LEFT = frozenset(pairs(__file__, "origin_populations"))  # countries whose people are in the news for leaving
_SOURCES = words(__file__, "sources")
_MOVES = frozenset(["arrived", "fled", "resettled", "repatriated", "detained", "other"])
_OF_FAMILIES = frozenset(["members", "relatives", "compatriots", "fugitives"])
_WINDOW = 80
_REACH = 2  # sentences that a bare number may look back for the count it carries on


class Found(NamedTuple):
    """A decision: the rule that made it, how sure it is, and the verb that governs the count."""

    rule: str
    confidence: float
    verb: verbs.Verb | None


def bounds(reading: Reading, token: int) -> tuple[int, int]:
    """Give the tokens of a token's sentence that may bear on it: at most a window, where a "sentence" is a file."""
    begin, end = reading.sentence_tokens[reading.sentence_of[token]]
    dateline = reading.layout.dateline
    if dateline is not None and reading.starts[begin] < dateline[1] <= reading.starts[token]:
        begin = min(token, reading.token_at(dateline[1]))  # the names of an agency are no words of its sentence
    return max(begin, token - _WINDOW), min(end, token + _WINDOW)


def _is_date(reading: Reading, count: Count, covered: list[tuple[int, int]]) -> bool:
    start, end = reading.starts[count.number], reading.ends[count.last - 1]
    if any(a < end and start < b for a, b in covered):
        return True
    lower = reading.lower
    before = lower[count.number - 1 : count.number] if count.number else []
    if before == ["."] and count.number > 1:
        before = lower[count.number - 2 : count.number - 1]
    joined = lower[count.number - 1 : count.number] in (["and"], ["-"], ["to"]) and count.number > 2
    if joined and lower[count.number - 3] in MONTHS and lower[count.number - 2].isdigit():
        return True
    if before and before[0] in MONTHS and not count.year_like and (count.high or 0) > _LONGEST_MONTH:
        return False
    return any(word in MONTHS for word in (*before, *lower[count.last : count.last + 1]))


def _names_displaced(lower: list[str], first: int, last: int) -> bool:
    return any(
        compound(lower, at, last)[0] is not None or (verbs.at_token(lower, at) or (0, "", ""))[1] == "strong"
        for at in range(first, last)
    )


def _names_dead(lower: list[str], first: int, last: int) -> bool:
    """Tell whether words of death or injury stand before a number: it may count those."""
    return any((verbs.at_token(lower, at) or (0, "", ""))[1] == "dead" for at in range(first, last))


def _opens_a_part(lower: list[str], first: int) -> bool:
    return first > 1 and (lower[first - 1] == "including" or lower[first - 2 : first] == ["among", "them"])


def _is_part(reading: Reading, count: Count, noun: Noun, earlier: dict | None) -> bool:
    """Tell whether a count of some trade or kind is part of people counted before: among them two monks."""
    lower = reading.lower
    if earlier is None or earlier["sentence"] != reading.sentence_of[count.first] or count.first < 2:
        return False
    opened = _opens_a_part(lower, count.first)
    closed = lower[count.last : count.last + 2] in (["of", "them"], ["of", "whom"])
    plural = count.last < len(lower) and lower[count.last].isalpha() and lower[count.last].endswith("s")
    return earlier["end"] > reading.starts[max(0, count.first - _LONG_PART)] and (closed or (opened and plural))


def _is_age(lower: list[str], count: Count, begin: int) -> bool:
    """Tell whether a bare number is somebody's age: he was 17 when he fled; a soldier, 25, defected."""
    if count.hedge != "exact" or not 0 < (count.high or 0) <= _OLDEST or count.first <= begin:
        return False
    before, following = lower[count.first - 1], lower[count.last : count.last + 1]
    if before in _AGE_BEFORE:
        return (
            following in (["when"], ["at"], ["and"], [","], ["."])
            and count.first - 2 >= begin
            and (lower[count.first - 2] in _SOMEBODY)
        )
    return before == "," and following == [","] and count.first - 2 >= begin and lower[count.first - 2].isalpha()


def _crosses_a_border(reading: Reading, first: int, last: int, country: str | None) -> bool:
    """Tell whether the tokens name a border, a mission or a country other than the people's own."""
    if not _BORDERS.isdisjoint(reading.lower[first:last]):
        return True
    names = reading.names
    at = bisect_left(names, first, key=lambda name: name.first)
    while at < len(names) and names[at].first < last:
        if names[at].kind == "place" and names[at].country not in (None, country):
            return True
        at += 1
    return False


def _none(reading: Reading, count: Count, noun: Noun, dated: bool, earlier: dict | None) -> Found | None:
    """Take no refugees where a date tells of which period, and none right after a verb where a count stands before."""
    lower = reading.lower
    begin, end = bounds(reading, count.first)
    if lower[count.number] == "none":
        after_verb = count.first > begin and verbs.at_token(lower, count.first - 1) is not None
        near = earlier is not None and earlier["sentence"] == reading.sentence_of[count.first]
        return (
            Found("none", 0.6, verbs.governing(lower, count.first, noun.at, begin, end))
            if after_verb and near
            else None
        )
    if not dated or noun.kind != "displaced" or noun.at - count.last > 3:
        return None
    verb = verbs.governing(lower, count.first, noun.at, begin, end)
    return Found("none", 0.6, verb) if verb is not None and verb.strength != "dead" and verb.distance <= 4 else None


_DETAINED = verbs.Verb("weak", "detained", 0, 0)
_LONGEST_MONTH = 31
_LONG_PART = 20  # words between a whole and its part
_OLDEST = 110  # years
_AGE_BEFORE = frozenset(["was", "is", "am", "turned"])
_SOMEBODY = frozenset(["he", "she", "i", "who", "him", "her"])
# Their people are all who live there: a city of 3 million people.
_WHOLE_PEOPLES = frozenset(["city", "country", "nation", "region", "province", "state", "island", "district"])
# Of these it is news that they return to a place; an official or a student returns to one every day.
_OF_A_PLACE = frozenset(["families", "households", "residents", "inhabitants", "villagers", "civilians", "people"])
_RETURNING = frozenset(["returned", "return", "returning"])
_ANYWHERE = frozenset(["went", "gone", "brought"])  # these alone tell of no crossing
_BORDERS = words(__file__, "borders")
_CROSSING = frozenset(["crossed", "cross", "crossing", "rescued", "intercepted", "plucked", "picked", "smuggled",
                       "washed", "boat", "boats", "adrift", "drifting"])  # fmt: skip
# Said of migrants, these tell of deaths on the way.
_ON_THE_WAY = frozenset(["drowned", "drown", "drowning", "perished", "suffocated", "froze"])
_ABROAD = frozenset(["refugees", "asylum_seekers", "migrants", "defectors"])
_NUMBERING = frozenset(["numbering", "numbered", "numbers", "totalling", "totaling", "totalled", "totaled", "("])


def decide(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None,
           about: Story, known: set[int]) -> Found | None:  # fmt: skip
    """Give why a number counts displaced people, or None.

    ``covered`` are the spans of the sentence's dates, ``earlier`` the last count found, where it is near, ``known``
    the values of those found before.
    """
    if _is_ratio(reading.lower, count, noun):
        return None
    found = _decide(reading, count, noun, covered, earlier, about.origin)
    if found is None and about.origin is not None and noun.kind == "bare" and _is_known(reading, count, known):
        return Found(
            "the_same_people", 0.6, verbs.governing(reading.lower, count.first, noun.at, *bounds(reading, count.first))
        )
    if found is None and about.strongly and about.origin in _LEFT and noun.kind != "thing" and not count.year_like:
        return _in_the_story(reading, count, noun, covered, earlier)
    return found


def _is_ratio(lower: list[str], count: Count, noun: Noun) -> bool:
    """Tell whether a number is one side of a ratio: 183 refugees for every 1,000 inhabitants."""
    sides = lower[max(0, count.first - 1) : count.first], lower[noun.at : noun.at + 2]
    return sides[0] in (["every"], ["per"]) or sides[1] in (["for", "every"], ["for", "each"], ["per", "1,000"])


def _is_known(reading: Reading, count: Count, known: set[int]) -> bool:
    """Tell whether "the 17" names again those whom a count before it counted."""
    before = reading.lower[count.first - 1] if count.first else ""
    return before in ("the", "all", "those") and count.low == count.high and count.low in known


def _in_the_story(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]],
                  earlier: dict | None) -> Found | None:  # fmt: skip
    """Take counts that an article about nothing but its displaced people hardly makes of anybody else."""
    lower = reading.lower
    begin, end = bounds(reading, count.first)
    verb = verbs.governing(lower, count.first, noun.at, begin, end)
    if (
        lower[count.number] in NONE
        or lower[count.number] == "one"
        or (verb is not None and verb.strength == "dead" and verb.distance <= _NEAR_DEATH)
    ):
        return None
    sentence = reading.sentence_of[count.first]
    near = earlier is not None and sentence - earlier["sentence"] <= _REACH
    if noun.kind == "people" and noun.country in _LEFT and (count.low or 0) <= _WHOLE:
        return Found("people_the_article_is_about", 0.55, verb)
    if noun.kind == "person":
        theirs = noun.country is None or noun.country in _LEFT
        moved = verb is not None and verb.strength != "dead" and verb.distance <= _NEAR_VERB
        at_a_border = not _BORDERS.isdisjoint(lower[begin:end])
        taken = noun.word in _PARTS | _OF_FAMILIES and theirs and (near or moved or at_a_border)
        return Found("people_of_the_story", 0.5, verb) if taken else None
    if noun.kind != "bare" or _is_date(reading, count, covered) or _is_age(lower, count, begin):
        return None
    before = lower[count.first - 1] if count.first > begin else ""
    of_somebody = before == "of" and count.first - 2 >= begin and lower[count.first - 2] in _SINGLE
    if (count.high or count.low or 0) < _FEW or of_somebody:
        return None
    there_are = before in ("are", "were") and lower[count.first - 2] == "there" and near
    if there_are or _reported(lower, begin, count.first) or _corrected(lower, begin, count.first):
        return Found("number_reported", 0.55, verb)
    if (
        verb is not None
        and verb.strength != "dead"
        and verb.at - count.last <= 2
        and verb.at > count.last
        and lower[count.last] in _AUXILIARIES
    ):
        return Found("bare_number_of_movement_verb", 0.6, verb)
    if count.first == begin and verb is not None and verb.action in _MOVES and 0 <= verb.at - count.last <= _HEADLINE:
        return Found("bare_number_of_movement_verb", 0.5, verb)
    if near and sentence == earlier["sentence"] and (before in _LISTING or reading.words[count.first - 1][0].isupper()):
        return Found("carried_number", 0.5, verb)
    return None


_WHOLE = 100_000  # people; more than so many may be all of a people
_NEAR_DEATH = 6
_HEADLINE = 4  # words between a number that opens a headline and its verb
_NEAR_VERB = 9  # words between a count of people and what they did
_AUXILIARIES = frozenset(["were", "are", "was", "have", "had", "has", "will", "would"])
_SINGLE = frozenset(["boy", "girl", "man", "woman", "child", "son", "daughter", "age", "person"])  # a boy of 13
_FEW = 5  # a bare number below it counts anything
_LISTING = frozenset(["has", "had", "have", "of", "than", "perhaps", "after", "at", "with", "another", "or", ","])


def _decide(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None,
            origin: str | None) -> Found | None:  # fmt: skip
    """Give why the words about a number say that it counts displaced people; ``origin`` is whom the article is about,
    None where it is not about displacement."""
    lower = reading.lower
    about_displaced = origin is not None
    begin, end = bounds(reading, count.first)
    if noun.kind == "thing" and _is_part(reading, count, noun, earlier):
        return Found("breakdown", 0.6, verbs.governing(lower, count.first, noun.at, begin, end))
    if lower[max(begin, count.first - 2) : count.first] in (["one", "in"], ["in", "every"], ["one", "of"]):
        return None
    if noun.kind == "thing" or (noun.kind == "bare" and _is_date(reading, count, covered)):
        return None
    if count.year_like and noun.kind not in ("displaced", "person"):
        return None
    # A name with a number: Flight 804, Section 5; the first word of a sentence has its capital from there.
    before = count.first - 1
    each = lower[count.last : count.last + 1] == ["each"]
    if (
        noun.kind == "bare"
        and not each
        and before > begin
        and reading.words[before][0].isupper()
        and lower[before] not in _CHANGES
    ):
        return None
    if lower[count.number] in NONE:
        return _none(reading, count, noun, bool(covered), earlier)
    if noun.kind == "bare" and _is_age(lower, count, begin):
        return None
    verb = verbs.governing(lower, count.first, noun.at, begin, end)
    word = lower[count.number]
    if count.number > begin and lower[count.number - 1] in ("+", "#", "/"):
        return None
    if word == "one" and count.last - count.number == 1 and not each:
        if noun.kind != "displaced" or lower[count.last] in ("of", "-"):
            return None
        return Found("displaced_noun", 0.4, verb)
    if noun.kind == "displaced":
        if verb is not None and verb.strength == "dead" and noun.word in ("survivors", "arrivals"):
            return None
        if noun.word in ("survivors", "settlers", "fugitives", "newcomers", "entrants") and (
            verb is None or verb.strength != "strong"
        ):
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
            reading.sentence_of[count.first] - earlier["sentence"] <= _REACH
            and (verb is None or verb.strength == "weak")
        )
    ):
        return Found("breakdown", 0.6, verb)
    if verb is None and count.group and noun.kind == "bare" and origin in _LEFT:
        return Found("group_of", 0.55, None)
    if verb is None:
        return _named(count, noun, origin, None) or _carried(reading, count, noun, earlier, None)
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
            and (_opens_a_part(lower, count.first))
        ):
            return Found("breakdown", 0.6, verb)
        return None
    if (
        verb.strength == "weak"
        and count.first - 2 >= begin
        and (lower[count.first - 1] == "of" and lower[count.first - 2] in _WHOLE_PEOPLES)
    ):
        return None
    if noun.kind in ("person", "people"):
        if verb.strength == "strong" and verb.distance <= 12:
            return Found("people_of_displacement_verb", 0.9 if verb.distance <= 6 else 0.7, verb)
        foreign = noun.kind == "people" or noun.country is not None
        if verb.distance <= 9 and (foreign or _names_displaced(lower, begin, end)) and about_displaced:
            return Found("people_of_movement_verb", 0.7 if foreign else 0.55, verb)
        if (
            lower[verb.at] in _RETURNING
            and noun.word in _OF_A_PLACE
            and verb.distance <= 5
            and lower[verb.at + 1 : verb.at + 2] in (["to"], ["home"])
        ):
            return Found("people_who_returned", 0.6, verb)
        if lower[verb.at] in _CROSSING and verb.distance <= 5 and _crosses_a_border(reading, begin, end, None):
            return Found("people_who_cross_a_border", 0.55, verb)
        if (
            foreign
            and verb.distance <= 9
            and lower[verb.at] not in _ANYWHERE
            and (
                (
                    (verb.action != "hosted" or noun.country in _LEFT)
                    and _crosses_a_border(reading, begin, end, noun.country)
                )
                or (noun.country in _LEFT and verb.action in _MOVES and verb.distance <= 4)
            )
        ):
            return Found("people_who_cross_a_border", 0.6, verb)
        if earlier is not None and reading.sentence_of[count.first] == earlier["sentence"] and verb.distance <= 9:
            return Found("breakdown", 0.6, verb)
        if earlier is not None and about_displaced and verb.distance <= 6 and verb.action in _MOVES:
            return Found("people_of_movement_verb", 0.55, verb)
        return _named(count, noun, origin, verb) or _carried(reading, count, noun, earlier, verb)
    if count.group and (verb.distance <= 6 or about_displaced):
        return Found("group_of", 0.7, verb)
    if verb.strength == "strong" and verb.distance <= 6:
        return Found("bare_number_of_displacement_verb", 0.8, verb)
    subject = verb.at >= count.last and verb.action in _MOVES and verb.distance <= 5
    if subject and (
        _names_displaced(lower, begin, end)
        or (count.hedge == "order_of_magnitude" and _crosses_a_border(reading, begin, end, None))
    ):
        return Found("bare_number_of_movement_verb", 0.55, verb)
    if verb.distance <= 4 and about_displaced and earlier is not None:
        return Found("bare_number_of_movement_verb", 0.6, verb)
    return _carried(reading, count, noun, earlier, verb)


def _named(count: Count, noun: Noun, origin: str | None, verb: verbs.Verb | None) -> Found | None:
    """Take a count of the very people whose displacement the article is about; doubtful, as no verb says so."""
    # "Millions of" a people is as often the whole people.
    if count.hedge == "order_of_magnitude" and (count.low or 0) > _WHOLE:
        return None
    if noun.kind == "people" and noun.country == origin and origin in _LEFT:
        return Found("people_the_article_is_about", 0.55, verb)
    return None


def _reported(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a verb of counting stands right before a number: counts 25, spoke of 300, put the number at 40."""
    return not _SOURCES.isdisjoint(lower[max(begin, first - 5) : first]) and (
        lower[first - 1] in _SOURCES or lower[first - 1] in ("of", "at", "are", "were", "to", "been", "is", "was")
    )


def _corrected(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a number is put for another: it should have been 468, the number is in fact 30."""
    before = lower[max(begin, first - 4) : first]
    return before[-3:] in (
        ["should", "have", "been"],
        ["should", "have", "read"],
        ["should", "have", "said"],
    ) or before[-2:] in (["figure", "of"], ["figures", "of"], ["total", "of"])


def _carried(reading: Reading, count: Count, noun: Noun, earlier: dict | None, verb) -> Found | None:
    """Tell whether a number without a noun of its own goes on with a count before it."""
    lower = reading.lower
    sentence = reading.sentence_of[count.first]
    begin, _ = bounds(reading, count.first)
    near = earlier is not None and sentence - earlier["sentence"] <= _REACH
    if noun.kind == "person":
        if near and sentence == earlier["sentence"] and noun.word in _PARTS:
            return Found("breakdown", 0.75, verb)
        return None
    if lower[count.last : count.last + 2] in (["of", "them"], ["of", "whom"]) and near:
        return Found("carried_number", 0.8, verb)
    if noun.kind != "bare":
        return None
    if near and lower[count.last : count.last + 1] == ["each"]:
        return Found("carried_number", 0.6, verb)
    if (
        near
        and lower[count.last : count.last + 1] in (["are"], ["were"])
        and (not _PARTS.isdisjoint(lower[count.last + 1 : count.last + 4]))
    ):
        return Found("breakdown", 0.75, verb)
    if near and count.first - 2 >= begin and lower[count.first - 2 : count.first] == ["than", "the"]:
        return Found("carried_number", 0.6, verb)
    if near and lower[count.first - 1] == ":" and sentence == earlier["sentence"]:
        return Found("carried_number", 0.55, verb)
    if lower[count.first - 1] in _NUMBERING and any(
        compound(lower, at, count.first)[0] for at in range(max(begin, count.first - 4), count.first - 1)
    ):
        return Found("number_of_displaced", 0.7, verb)
    if earlier is not None and earlier["action"] != "killed" and _names_dead(lower, begin, count.first):
        return None
    changed = not _CHANGES.isdisjoint(lower[begin : count.first])
    if near and (_reported(lower, begin, count.first) or _corrected(lower, begin, count.first)):
        return Found("carried_number", 0.65, verb)
    if near and changed:
        return Found("carried_number", 0.75, verb)
    if near and sentence == earlier["sentence"] and lower[count.first - 2 : count.first] in _OTHERS:
        return Found("carried_number", 0.7, verb)
    if near and sentence == earlier["sentence"] and lower[count.first - 1 : count.first] == ["and"]:
        return Found("carried_number", 0.5, verb)
    _, end = bounds(reading, count.first)
    of_a_total = not _TOTALS.isdisjoint(lower[max(begin, count.first - 8) : count.first])
    if changed and (
        _names_displaced(lower, begin, end if of_a_total else count.first)
        or (of_a_total and not _CAMPS.isdisjoint(lower[begin : count.first]))
    ):
        return Found("number_of_displaced", 0.8, verb)
    return None


_OTHERS = (["the", "other"], ["the", "second"], ["the", "third"])
_CAMPS = frozenset(["camp", "camps", "asylum"])
_TOTALS = frozenset(["number", "total", "tally", "figure", "count", "population"])
_PARTS = words(__file__, "parts_of_a_count")
