"""Decides which numbers count displaced people: by the noun they count, by its verb, or by a count before them."""

from typing import NamedTuple

from ..lexicon import pairs, words
from ..reading import Reading
from . import verbs
from .counts import Count
from .nouns import Noun, compound

_CHANGES = words(__file__, "changes")
_LEFT = frozenset(pairs(__file__, "origin_populations"))  # countries whose people are in the news for leaving
_SOURCES = words(__file__, "sources")
_MOVES = frozenset(["arrived", "fled", "resettled", "repatriated", "detained"])
_MONTHS = words(__file__, "months")
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
    return max(begin, token - _WINDOW), min(end, token + _WINDOW)


def _is_date(reading: Reading, count: Count, covered: list[tuple[int, int]]) -> bool:
    start, end = reading.starts[count.number], reading.ends[count.last - 1]
    if any(a < end and start < b for a, b in covered):
        return True
    lower = reading.lower
    before = lower[count.number - 1 : count.number] if count.number else []
    if before == ["."] and count.number > 1:
        before = lower[count.number - 2 : count.number - 1]
    return not _MONTHS.isdisjoint(before) or not _MONTHS.isdisjoint(lower[count.last : count.last + 1])


def _names_displaced(lower: list[str], first: int, last: int) -> bool:
    return any(
        compound(lower, at, last)[0] is not None or (verbs.at_token(lower, at) or (0, "", ""))[1] == "strong"
        for at in range(first, last)
    )


def _names_dead(lower: list[str], first: int, last: int) -> bool:
    """Tell whether words of death or injury stand before a number: it may count those."""
    return any((verbs.at_token(lower, at) or (0, "", ""))[1] == "dead" for at in range(first, last))


_DETAINED = verbs.Verb("weak", "detained", 0, 0)


def decide(reading: Reading, count: Count, noun: Noun, covered: list[tuple[int, int]], earlier: dict | None,
           origin: str | None) -> Found | None:  # fmt: skip
    """Give why a number counts displaced people, or None.

    ``covered`` are the spans of the sentence's dates, ``earlier`` the last count found, where it is near.
    ``origin`` is the people the article is about, None where it is not about displacement.
    """
    lower = reading.lower
    about_displaced = origin is not None
    begin, end = bounds(reading, count.first)
    if noun.kind == "thing" or (noun.kind == "bare" and _is_date(reading, count, covered)):
        return None
    if count.year_like and noun.kind not in ("displaced", "person"):
        return None
    # A name with a number: Flight 804, Section 5; the first word of a sentence has its capital from there.
    before = count.first - 1
    if noun.kind == "bare" and before > begin and reading.words[before][0].isupper() and lower[before] not in _CHANGES:
        return None
    verb = verbs.governing(lower, count.first, noun.at, begin, end)
    word = lower[count.number]
    if count.number > begin and lower[count.number - 1] in ("+", "#", "/"):
        return None
    if word == "one" and count.last - count.number == 1:
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
        and earlier["unit"] == noun.unit
        and (
            reading.sentence_of[count.first] - earlier["sentence"] <= _REACH
            and (verb is None or verb.strength == "weak")
        )
    ):
        return Found("breakdown", 0.6, verb)
    if verb is None:
        return _named(count, noun, origin, None) or _carried(reading, count, noun, earlier, None)
    if verb.strength == "dead":
        return None
    if noun.kind in ("person", "people"):
        if verb.strength == "strong" and verb.distance <= 12:
            return Found("people_of_displacement_verb", 0.9 if verb.distance <= 6 else 0.7, verb)
        foreign = noun.kind == "people" or noun.country is not None
        if verb.distance <= 9 and (foreign or _names_displaced(lower, begin, end)) and about_displaced:
            return Found("people_of_movement_verb", 0.7 if foreign else 0.55, verb)
        if earlier is not None and reading.sentence_of[count.first] == earlier["sentence"] and verb.distance <= 9:
            return Found("breakdown", 0.6, verb)
        if earlier is not None and about_displaced and verb.distance <= 6 and verb.action in _MOVES:
            return Found("people_of_movement_verb", 0.55, verb)
        return _named(count, noun, origin, verb) or _carried(reading, count, noun, earlier, verb)
    if count.group and verb.distance <= 6:
        return Found("group_of", 0.7, verb)
    if verb.strength == "strong" and verb.distance <= 6:
        return Found("bare_number_of_displacement_verb", 0.8, verb)
    if verb.distance <= 4 and about_displaced and earlier is not None:
        return Found("bare_number_of_movement_verb", 0.6, verb)
    return _carried(reading, count, noun, earlier, verb)


def _named(count: Count, noun: Noun, origin: str | None, verb: verbs.Verb | None) -> Found | None:
    """Take a count of the very people whose displacement the article is about; doubtful, as no verb says so."""
    # "Millions of" a people is as often the whole people.
    if count.hedge == "order_of_magnitude":
        return None
    if noun.kind == "people" and noun.country == origin and origin in _LEFT:
        return Found("people_the_article_is_about", 0.55, verb)
    return None


def _reported(lower: list[str], begin: int, first: int) -> bool:
    """Tell whether a verb of counting stands right before a number: counts 25, spoke of 300, put the number at 40."""
    return not _SOURCES.isdisjoint(lower[max(begin, first - 5) : first]) and (
        lower[first - 1] in _SOURCES or lower[first - 1] in ("of", "at", "are", "were", "to", "been", "is", "was")
    )


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
    if earlier is not None and earlier["action"] != "killed" and _names_dead(lower, begin, count.first):
        return None
    changed = not _CHANGES.isdisjoint(lower[begin : count.first])
    if near and _reported(lower, begin, count.first):
        return Found("carried_number", 0.65, verb)
    if near and changed:
        return Found("carried_number", 0.75, verb)
    if near and sentence == earlier["sentence"] and lower[count.first - 1 : count.first] == ["and"]:
        return Found("carried_number", 0.5, verb)
    if changed and _names_displaced(lower, begin, count.first):
        return Found("number_of_displaced", 0.8, verb)
    return None


_PARTS = words(__file__, "parts_of_a_count")
