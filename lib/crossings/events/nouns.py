"""Finds nouns of happening that a date belongs to: the tests on July 5, Thursday's talks, a 1994 agreement."""

from crossings.lexicon import pairs, words

from . import verbs
from .word_classes import BE, CLASSES, DETERMINERS, MODALS, PREPOSITIONS

_DATING = CLASSES["before_date"]
_OPEN = pairs(__file__, "planned_words")
_PREVENTING = words(__file__, "preventing_words")
_STOPS = CLASSES["ends_noun_phrase"]
_LISTS = CLASSES["lists"]
_FARTHEST = 14
_TO_THE_PRESS = CLASSES["to_the_press"]
_LONGEST_BEFORE = 8
_LONGEST_BEHIND = 14


def dated(reading, first: int, end: int, dates_at: dict[int, tuple[int, dict]], verb_tokens: set[int]):
    """Give the dated nouns of happening between two tokens: ``(noun, date row, rule, last token of the phrase)``."""
    lower = reading.lower
    kinds = verbs.noun_kinds()
    found = []
    for at in range(first, end):
        # March with a capital is the month, within a sentence too, and Congress a parliament.
        if (
            lower[at] not in kinds
            or at in verb_tokens
            or lower[at - 1] in _TO_THE_PRESS
            or reading.words[at] in ("March", "Congress")
        ):
            continue
        hit = _after(lower, at, end, dates_at, verb_tokens, kinds) or _before(lower, at, first, dates_at)
        if hit:
            found.append((at, *hit))
    return found


def _after(lower, at, end, dates_at, verb_tokens, kinds):
    """Find a date that follows the noun, with nothing but phrases of place between."""
    limit = min(end - 1, at + _FARTHEST)
    step = at + 1
    if step < end and step in dates_at:
        return dates_at[step][1], "noun_on_date", dates_at[step][0]
    while step < limit:
        word = lower[step]
        if word == "of" and step > at + 1 and step + 1 in dates_at:
            # The vote on the law of 2008: the date is the nearer noun's.
            return None
        if word in _DATING and step + 1 in dates_at:
            last, row = dates_at[step + 1]
            return row, "noun_on_date" if step == at + 1 else "noun_and_place_on_date", last
        if step in dates_at and step > at + 1:
            if lower[step - 1] in DETERMINERS or lower[step - 1] == "to":
                # The anniversary of the 1953 armistice: the date is the other noun's.
                return None
            return dates_at[step][1], "noun_and_place_on_date", dates_at[step][0]
        if step == at + 1 and word not in PREPOSITIONS and word != "to":
            return None
        if step in verb_tokens or (word in _STOPS and word != "to") or word in BE or word in MODALS or word in kinds:
            return None
        step += 1
    return None


def _parts(word: str) -> bool:
    """Tell whether a word cannot stand between a date and the noun that it modifies."""
    return word in PREPOSITIONS or word in _STOPS or (word in DETERMINERS and word != "'s")


def _before(lower, at, first, dates_at):
    """Find a date that stands before the noun, as in Thursday's talks or the July 5 missile tests."""
    for start in range(at - 1, max(first, at - 6) - 1, -1):
        hit = dates_at.get(start)
        if hit:
            between = lower[hit[0] : at]
            opened = lower[start - 1] if start > first else ""
            tied = between[:1] == ["'s"] or opened in DETERMINERS
            if tied and len(between) <= 3 and not any(_parts(word) for word in between):
                return hit[1], "date_before_noun", at + 1
            return None
    return None


def phrase_start(lower: list[str], at: int, first: int, date_ends: dict[int, int]) -> int:
    """Give the first token of the noun's own phrase: its determiner and modifiers."""
    start = at
    while start > first and at - start < _LONGEST_BEFORE:
        word = lower[start - 1]
        of_date = next((k for k in range(start - 1, max(first, start - 6) - 1, -1) if date_ends.get(k, 0) >= start), 0)
        if of_date:
            # The Aug. 7 bombing.
            start = of_date
            continue
        if word in PREPOSITIONS or word in _STOPS or (word in BE and word != "'s") or word in MODALS:
            break
        if lower[start][0].isdigit() and word in _LISTS:
            break  # the agency lists 1,578 arrivals
        start -= 1
        if word in DETERMINERS and word != "'s":
            break
    if start - 1 > first and lower[start] in ("least", "most") and lower[start - 1] == "at":
        start -= 1
    return start


def phrase_end(lower: list[str], at: int, end: int, date_ends: dict[int, int]) -> int:
    """Give the token after the phrases with a preposition that follow a noun: the raid on a camp in Peru (killed)."""
    step = last = at + 1
    led = False
    while step < min(end, at + _LONGEST_BEHIND):
        if step in date_ends:
            step = date_ends[step]
            led = False
            continue
        word = lower[step]
        leads = word in PREPOSITIONS
        if word in _STOPS or (word in BE and word != "'s") or word in MODALS or not (led or leads):
            break
        led = True
        step += 1
        if word[0].isalnum() and not leads and word not in DETERMINERS:
            last = step
    return last


def owner(lower: list[str], start: int, at: int) -> tuple[int, int] | None:
    """Give the tokens of the possessor in a noun phrase (the country's tests), or None."""
    for mark in range(at - 1, start, -1):
        if lower[mark] == "'s":
            return start, mark
    return None


def factuality(lower: list[str], start: int, at: int, first: int) -> str:
    """Tell whether the noun's happening is planned, open or prevented, by the words before it."""
    for step in range(at - 1, start - 1, -1):
        if lower[step] in _OPEN:
            stated = _OPEN[lower[step]]
            break
    else:
        stated = "happened"
    for step in range(max(first, start - 2), at):
        if lower[step] in _PREVENTING:
            return "denied"
    return stated
