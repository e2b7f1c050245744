"""Reads a headline's counts from the story: a headline leaves out whom it counts, and when and where."""

from bisect import bisect_left

from crossings.reading import Reading

from . import nouns
from .counts import NONE, Count
from .surroundings import is_age, is_date
from .word_classes import CLASSES

RULE, CONFIDENCE = "headline", 0.65
_SINGLE = 2  # one man of a headline is nobody counted
_DONE = CLASSES["done_to_people"]
_READ = ("low", "high", "hedge", "unit", "population", "action", "measure", "origin", "destination", "when",
         "when_from", "when_to", "claimed_by", "quote_id")  # fmt: skip

_WHEN = ("when", "when_from", "when_to")
_PLACES = ("origin", "destination")
_PASSING, _LARGE = CLASSES["passing_to_come"] | CLASSES["passing"], 100
_THOUSAND = 1_000
_DEEDS = CLASSES["comings"] | CLASSES["deed_of_a_period"]
_CLOSE, _MORE = 0.15, 1.5  # by how much of it a rounded number misses, and how many times "more than" it is


def taken(reading: Reading, candidates: list[Count], found: list[dict], covered: list[tuple[int, int]]) -> list[dict]:
    """Give rows for the numbers of a headline that count whom a figure of the story counts with the same value.

    They have that figure's slots. ``covered`` are the spans of the article's dates.
    """
    span = reading.layout.headline
    if span is None:
        return []
    told = [row for row in found if not span[0] <= row["start"] < span[1]]
    counted = {row["start"] for row in found}
    made = []
    for count in candidates:
        start = reading.starts[count.first]
        if not span[0] <= start < span[1] or start in counted or not _counts_people(reading, count, covered):
            continue
        row = next((row for row in told if (row["low"], row["high"]) == (count.low, count.high)), None)
        if row is None and _is_round(count):
            row = next((row for row in told if _is_rounded(count, row)), None)
            row = row and {**row, "low": count.low, "high": count.high}
        passed = reading.lower[count.first - 1] in _PASSING or count.hedge == "at_least"
        if row is None and passed:
            row = next((row for row in told if _is_passed(count, row)), None)
            row = row and {**row, "low": count.low, "high": None, "hedge": "at_least"}
        if row is not None:
            copied = {column: row[column] for column in _READ}
            end = reading.ends[count.last - 1]
            made.append({"start": start, "end": end, "rule": RULE, "confidence": CONFIDENCE, **copied, "same_as": None})
    return made


def _is_round(count: Count) -> bool:
    """Tell whether a headline's number is one of whole thousands."""
    return count.low == count.high and (count.low or 1) % _THOUSAND == 0 and (count.low or 0) > _THOUSAND


def _is_rounded(count: Count, row: dict) -> bool:
    """Tell whether a figure is what a headline's round number rounds: 34,000, and 34,190 in the story."""
    exact = row["low"] == row["high"] and row["hedge"] == "exact" and row["low"] is not None
    return exact and abs(row["low"] - (count.low or 0)) < _THOUSAND / 2


def _is_passed(count: Count, row: dict) -> bool:
    """Tell whether a figure is what a round number of a headline is passed by: arrivals top 35,000, and are 36,200."""
    low, known = count.low or 0, row["low"] or row["high"] or 0
    return low >= _LARGE and low <= known <= (1 + _CLOSE) * low


def _counts_people(reading: Reading, count: Count, covered: list[tuple[int, int]]) -> bool:
    """Tell whether a headline's number may count people of the story: it has no noun, or one of persons."""
    lower = reading.lower
    if lower[count.number] in NONE or (count.low or count.high or 0) < _SINGLE or count.year_like:
        return False
    sentence = reading.sentence_tokens[reading.sentence_of[count.first]]
    near = covered[max(0, bisect_left(covered, (reading.starts[count.first], 0)) - 1) :][:2]
    if is_date(reading, count, near) or is_age(lower, count, sentence[0]):
        return False
    noun = nouns.after(reading, count.last, sentence[1])
    following = "".join(lower[count.last : count.last + 1])
    done = following in _DONE or (following.endswith("ed") and noun.kind == "thing")  # seven taken from school
    return noun.kind in ("bare", "person") or following == "of" or following in _DEEDS or done


def filled(reading: Reading, rows: list[dict]) -> list[dict]:
    """Give the figures of an article in text order, those of its headline with the time and the places that the story
    gives the same count."""
    headline = reading.layout.headline
    if headline is None:
        return rows
    for row in rows:
        if not headline[0] <= row["start"] < headline[1] or row["low"] is None:
            continue
        story = [other for other in rows if other["start"] >= headline[1] or other["end"] <= headline[0]]
        told = next((other for other in story if _is_of(row, other)), None)
        deed = next((other for other in story if other["action"] == row["action"]), None)
        if deed is not None and row["action"] == "displaced" and not _names_a_country(reading, headline):
            row.update({place: deed[place] for place in _PLACES})  # where, the story tells, and not its dateline
        if told is None:
            continue
        if row["origin"] in (None, *(told["origin"] or "").split("; ")):
            row["origin"] = told["origin"]  # a headline has no room for the second people
        toll = row["when"] is not None and (told["when"] or "").startswith(f"{row['when']}/")
        if row["when"] is None or toll:  # the fire's day, in the story until the day up to which its dead are told
            row.update({column: told[column] for column in _WHEN})
        if row["low"] == told["low"] and not _names(reading, headline, row["origin"]):
            row["origin"] = told["origin"]
        if row["destination"] is None and told["destination"] != row["origin"]:
            row["destination"] = told["destination"]
    return rows


def _names_a_country(reading: Reading, headline: tuple[int, int]) -> bool:
    """Tell whether a headline names a country or its people, or a place in one."""
    end = reading.name_from(bisect_left(reading.starts, headline[1]))
    return any(name.country and reading.starts[name.first] >= headline[0] for name in reading.names[:end])


def _names(reading: Reading, headline: tuple[int, int], country: str | None) -> bool:
    """Tell whether a headline names a country or its people."""
    end = reading.name_from(bisect_left(reading.starts, headline[1]))
    return any(name.country == country and reading.starts[name.first] >= headline[0] for name in reading.names[:end])


def _is_of(row: dict, other: dict) -> bool:
    """Tell whether a headline's count is that of a figure: of the same deed and number, or rounded from it."""
    if other["low"] is None or (row["action"], row["unit"]) != (other["action"], other["unit"]):
        return False
    if row["low"] == other["low"]:
        return row["hedge"] != "order_of_magnitude"  # hundreds are seldom the same hundreds
    if row["hedge"] == "at_least":
        return row["low"] <= other["low"] <= _MORE * row["low"]
    return row["hedge"] == "about" and abs(row["low"] - other["low"]) <= _CLOSE * row["low"]
