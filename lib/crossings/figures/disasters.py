"""Finds the day of the wreck, fire or blast that an article tells of: the dead, the saved and the hurt whom it counts
without a day are those of that day."""

from datetime import timedelta

from crossings.reading import Reading

from .at_sea import BOATS
from .bearing import TELLING
from .times import Time, time
from .word_classes import CLASSES, PHRASES

_WRECKED = CLASSES["wrecked"]
_LOST = PHRASES["lost_at_sea"]
_LOSING = frozenset(words[0] for words in _LOST)
_BURNT = CLASSES["fire"]
_BREAKING = CLASSES["fire_breaking_out"]
_ACCIDENTS = CLASSES["accident"]
_HAPPENING = CLASSES["happening"]
_HARMED = CLASSES["harmed"]
_LONG = 80  # words looked at of a sentence
_OTHER = frozenset(["another", "second", "similar"])
_BOAT_BEFORE = 50  # words from a boat to the sentence that goes on with it
_BOAT = 20  # words from a boat to what befell it
_FIRE = 6  # words from a fire to its verb
_AFTER, _RIGHT_BEFORE, _OPENING = 12, 2, 5  # words from what befell to its day; from the day to it; before a day
_DAYS = frozenset(["day", "time"])
_WEEKS = timedelta(45)  # before publication
_MOST = 2_000  # people whom one wreck or fire kills or hurts
_MISSING = CLASSES["missing"]
_HOSPITAL = frozenset(["hospital", "hospitals"])
_FIND = frozenset(["found", "find", "trace"])
_CLAUSE = 10  # words from people to "missing"
_ENDING = CLASSES["clause_end"]
_AS = frozenset(["when", "as", "while"])  # died on Sunday when their boat went over
_NOT = frozenset(["not", "never", "n't"])
_WAS = CLASSES["past_auxiliary"]
_TOLLS = CLASSES["total"] | CLASSES["totals"]
_STOOD = CLASSES["standing"] | CLASSES["stood"]
_SO_FAR = (["as", "of"], *PHRASES["all_told"])
_RISEN = 2  # words from "rose" to its number
_TOLL = 8  # words from a toll to its number


def day(reading: Reading, dates: list[dict]) -> Time:
    """Give the day of the first wreck, fire or blast of the last weeks that an article dates; no time where none is.

    ``dates`` are the article's.
    """
    told: dict[int, list[dict]] = {}
    for row in dates:
        if row.get("precision") in _DAYS and row["edtf"] and row["day_from"] is not None and _is_recent(reading, row):
            told.setdefault(reading.sentence_at(row["start"]), []).append(row)
    befell = [
        (reading.sentence_tokens[sentence][0], at, rows)
        for sentence, rows in sorted(told.items())
        for at in range(reading.sentence_tokens[sentence][0], reading.sentence_tokens[sentence][1])[:_LONG]
        if _befalls(reading.lower, reading.sentence_tokens[sentence][0], at)
    ]
    for is_its_day in (_is_its_day, _is_day_after):
        for begin, at, rows in befell:
            row = next((row for row in rows if is_its_day(reading, begin, at, row)), None)
            if row is not None:
                return time(row["day_from"].isoformat())
    return Time()


def _is_recent(reading: Reading, row: dict) -> bool:
    published = reading.published
    return published is None or timedelta(0) <= published - row["day_from"] <= _WEEKS


def _befalls(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a token says that a boat was lost, or a fire or blast came about."""
    word = lower[at]
    before = lower[max(begin, at - _BOAT) : at]
    boat = next((it for it, each in enumerate(before) if each in BOATS), 0)
    if not _OTHER.isdisjoint(before[max(0, boat - 2) : boat]):
        return False  # another boat had sunk in May
    lost = word in _LOSING and (lower[at : at + 2] in _LOST or lower[at : at + 3] in _LOST)
    if lost or word in _WRECKED:
        # The boat left Izmir on Friday. On Sunday, off the beach, it hit a shoal.
        began = begin if "it" not in lower[begin:at] else max(0, begin - _BOAT_BEFORE)
        return not BOATS.isdisjoint(lower[max(began, at - _BOAT - (begin - began)) : at + _BOAT])
    if word in _BREAKING:
        return not _BURNT.isdisjoint(lower[max(begin, at - _FIRE) : at])
    return word in _HAPPENING and not _ACCIDENTS.isdisjoint(lower[max(begin, at - _FIRE) : at])


def _is_its_day(reading: Reading, begin: int, at: int, row: dict) -> bool:
    """Tell whether a date is that of what befell at a token: right after it in its clause, right before it, or at the
    head of the sentence."""
    lower = reading.lower
    here, after = reading.token_at(row["start"]), reading.token_at(row["end"])
    if here > at:
        between = lower[at + 1 : here]
        return here - at <= _AFTER and {",", ";", "and"}.isdisjoint(between) and TELLING.isdisjoint(between)
    if after > at or not TELLING.isdisjoint(lower[max(begin, here - 2) : at]):
        return False
    return at - after <= _RIGHT_BEFORE or here - begin <= _OPENING or lower[after] in _AS


def _is_day_after(reading: Reading, begin: int, at: int, row: dict) -> bool:
    """Tell whether a date is that on which people were found or saved after what befell at a token: on no other day did
    it befall, as far as is told."""
    between = reading.lower[reading.token_at(row["end"]) : at]
    told = not TELLING.isdisjoint(reading.lower[max(begin, reading.token_at(row["start"]) - 2) : at])
    return "after" in between and not told and ";" not in between


def is_of_it(reading: Reading, first: int, last: int, low: int | None, high: int | None, action: str, *,
             at_sea: bool) -> bool:  # fmt: skip
    """Tell whether a count in tokens ``first`` to ``last`` may be of those who were in the disaster of its article."""
    if (low or high or 0) >= _MOST and action != "displaced":
        return False  # thousands have drowned on that way, none of them on that day
    if action in ("killed", "displaced") or at_sea:
        return action in ("killed", "displaced", "other")
    begin, end = reading.sentence_tokens[reading.sentence_of[first]]
    about = reading.lower[max(begin, first - _CLAUSE) : min(end, last + _CLAUSE)]
    return action == "other" and not _HARMED.isdisjoint(about)


def are_missing(reading: Reading, last: int) -> bool:
    """Tell whether people are told to be missing or in hospital as of now: 40 are still missing, 40 have not been
    found."""
    lower = reading.lower
    end = reading.sentence_tokens[reading.sentence_of[last - 1]][1]
    for at in range(last, min(end, last + _CLAUSE)):
        if lower[at] in _ENDING or lower[at] in _WAS:
            return False
        if lower[at] in _HOSPITAL and lower[at - 1] == "in":
            return True
        if lower[at] in _MISSING:
            return lower[at - 1] not in ("gone", "went", "go", "reported")
        if lower[at] in _FIND and not _NOT.isdisjoint(lower[last:at]):
            return True
    return False


def had_been_there(lower: list[str], at: int) -> bool:
    """Tell whether people are told to have been somewhere until a disaster: where 124,000 people had been living."""
    return lower[at + 1 : at + 3] == ["had", "been"] or lower[at : at + 2] == ["had", "been"]


def is_of_a_toll(reading: Reading, first: int) -> bool:
    """Tell whether a number is what a toll has come to by then: on Nov. 10 the counts of the dead stood at 17."""
    lower = reading.lower
    begin, end = reading.sentence_tokens[reading.sentence_of[first]]
    before = lower[max(begin, first - _TOLL) : first]
    sentence = lower[max(begin, first - _LONG) : min(end, first + _TOLL)]
    if any(sentence[at : at + 2] in _SO_FAR for at in range(len(sentence))) or "cumulatively" in sentence:
        return True  # as of Monday 36 bodies had been found
    if lower[first + 1 : first + 2] == ["dead"]:
        return True  # officials had spoken on Tuesday of five dead
    risen = not _STOOD.isdisjoint(before[-_RISEN:]) and not _TOLLS.isdisjoint(sentence[: first - begin])
    return risen or (not _TOLLS.isdisjoint(before) and not _STOOD.isdisjoint(before))
