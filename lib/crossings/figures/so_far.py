"""Says when by "so far": so far this year, 122 so far in May; since January 1 each may go. Some 900 have so far."""

from crossings import edtf
from crossings.reading import Reading

from .as_of import is_plain
from .mention import Mention
from .running import OF_THOSE
from .times import Time, time
from .word_classes import PHRASES

_SO_FAR = PHRASES["so_far"]
_PERFECT = frozenset(["have", "has", "'ve"])
_PRECISIONS = frozenset(["day", "month", "year"])
_DAY = len("2015-05-20")
_CLAUSE = 14  # words about a count in which "so far" bears on it
_NEAR_HERE = 4  # words from people to "so far"
_NEAR = 2  # words from "since" to its date


def of(reading: Reading, row: dict, value: str) -> str:
    """Give the EDTF of a date's ``value``, until the day of publication where it is the time so far: so far this
    year."""
    today, lower = reading.published, reading.lower
    at, after = reading.token_at(row["start"]), reading.token_at(row["end"])
    here = lower[max(0, at - 2) : at] in _SO_FAR or lower[max(0, at - 3) : at - 1] in _SO_FAR
    here = here or lower[after : after + 2] in _SO_FAR
    if today is None or not here or not is_plain(value) or len(value) >= _DAY:
        return value
    first, last = edtf.day_range(value)
    within = first is not None and last is not None and first < today <= last
    return edtf.interval(first.isoformat(), today.isoformat()) if within else value


def gone_on(reading: Reading, mention: Mention) -> Time:
    """Give the time since which the sentence before tells of something, of a count of those who have done it up to
    now."""
    lower = reading.lower
    row = mention.dates.before[-1] if mention.dates.before else None
    if row is None or row.get("precision") not in _PRECISIONS or not is_plain(row["edtf"] or "-"):
        return Time()
    at, apart = reading.token_at(row["start"]), mention.sentence - reading.sentence_at(row["start"])
    since = "since" in lower[max(0, at - _NEAR) : at]
    if not since or not 0 < apart <= 1 or any(each["edtf"] for each in mention.dates.near):
        return Time()
    words = lower[max(mention.begin, mention.first - _CLAUSE) : min(mention.end, mention.noun.at + _CLAUSE)]
    told = not _PERFECT.isdisjoint(words) and any(words[it : it + 2] in _SO_FAR for it in range(len(words)))
    return time(edtf.interval(row["edtf"], None)) if told else Time()


def since(reading: Reading, mention: Mention, told: Time) -> Time:
    """Give the time of a count, open to now where it is one told before its sentence and people have so far done it."""
    open_to_now = told.value is not None and is_plain(told.value) and len(told.value) < _DAY
    if not open_to_now or any(row["edtf"] == told.value for row in mention.dates.near):
        return told
    words = reading.lower[mention.count.last : min(mention.end, mention.noun.at + _NEAR_HERE)]
    here = any(words[it : it + 2] in _SO_FAR for it in range(len(words)))
    return time(edtf.interval(told.value, None)) if here else told


def of_whom(reading: Reading, mention: Mention) -> Time:
    """Give the time that the sentence before tells, of a count with which the next goes on: a team came to the camp in
    2001. Of 200 people examined 90 were sent home."""
    row = mention.dates.before[-1] if mention.dates.before else None
    if row is None or not is_plain(row["edtf"] or "-") or reading.lower[mention.begin] != "of":
        return Time()
    start, near = row["start"], mention.sentence - reading.sentence_at(row["start"]) == 1
    own = any(each["edtf"] for each in mention.dates.near) or mention.first > mention.begin + 2
    alike = reading.paragraph_at(start) == reading.paragraph_at(reading.starts[mention.first])
    return time(row["edtf"]) if near and alike and not own else Time()


def of_those(reading: Reading, mention: Mention) -> bool:
    """Tell whether a count is of those just told of, at the head of its sentence: of those, it said, 40 went."""
    first = reading.number_from(mention.begin)
    return reading.lower[mention.begin : mention.begin + 2] in OF_THOSE and reading.number_from(mention.first) == first
