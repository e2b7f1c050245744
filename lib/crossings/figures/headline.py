"""Takes a headline's numbers from the story: a headline leaves out whom it counts, and the story tells."""

from bisect import bisect_left

from crossings.reading import Reading

from . import nouns
from .counts import NONE, Count
from .surroundings import is_age, is_date

RULE, CONFIDENCE = "headline", 0.65
_SINGLE = 2  # one man of a headline is nobody counted
_DONE = frozenset(["found", "held", "shot", "taken", "seen", "freed", "sent", "caught", "lost", "left", "kept",
                   "brought", "fly", "flee", "feared", "dead", "safe", "home"])  # fmt: skip
_READ = ("low", "high", "hedge", "unit", "population", "action", "measure", "origin", "destination", "when",
         "when_from", "when_to", "claimed_by", "quote_id")  # fmt: skip


def rows(reading: Reading, candidates: list[Count], found: list[dict], covered: list[tuple[int, int]]) -> list[dict]:
    """Give rows for the numbers of a headline that count whom a figure of the story counts with the same value.

    They have that figure's slots. ``covered`` are the spans of the article's dates.
    """
    span = reading.layout.headline
    if span is None:
        return []
    told = [row for row in found if not span[0] <= row["start"] < span[1]]
    taken = {row["start"] for row in found}
    made = []
    for count in candidates:
        start = reading.starts[count.first]
        if not span[0] <= start < span[1] or start in taken or not _counts_people(reading, count, covered):
            continue
        row = next((row for row in told if (row["low"], row["high"]) == (count.low, count.high)), None)
        if row is not None:
            copied = {column: row[column] for column in _READ}
            end = reading.ends[count.last - 1]
            made.append({"start": start, "end": end, "rule": RULE, "confidence": CONFIDENCE, **copied, "same_as": None})
    return made


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
    return noun.kind in ("bare", "person") or following == "of" or done
