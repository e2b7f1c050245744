"""Tells of a number that it goes on with a running total: since May 400,000 have come; the Post still has 390,000."""

from bisect import bisect_right

from crossings import edtf
from crossings.reading import Reading

from . import as_of
from .counts import Count
from .mention import Mention
from .times import Time, of_figure, time
from .word_classes import CLASSES

COMING = frozenset(["arrived", "fled"])
MOVES = frozenset(["arrived", "fled", "resettled", "repatriated"])
_OPEN = "/.."
_ALIKE = 1.25  # a running total raised is not far from what it was; the whole of a people hosted is
OF_THOSE = (["of", "those"], ["of", "these"], ["of", "them"])
_STILL = CLASSES["so_far"]
LEAST = 1_000  # people; smaller numbers meet by chance
_TALLIED = frozenset(["carried_number", "number_reported", "number_of_displaced", "number_of_the_story"])
_TALLIES = CLASSES["total"] | CLASSES["totals"]
_NEVER_OF_A_DAY = 100_000  # people who come in one day are hardly ever so many
_TALLY, _OWN = 14, 4  # words from a tally to its number, and from that to the verb of those who came
_DAY, _MONTH = len("2015-05-20"), len("2015-05")


def is_running(row: dict) -> bool:
    """Tell whether a figure counts people who came or went since some time."""
    return row["action"] in MOVES and (row["when"] or "").endswith(_OPEN) and row["when_from"] is not None


def goes_on(total: dict, count: Count, population: str, destination: str | None) -> bool:
    """Tell whether a count can be a later or another source's value of a running total told before in the article."""
    value, told = count.low or count.high or 0, total["low"] or total["high"] or 0
    if min(value, told) < LEAST or max(value, told) > _ALIKE * min(value, told):
        return False
    return population == total["population"] and destination in (None, total["destination"])


def is_tally(reading: Reading, mention: Mention) -> bool:
    """Tell whether a count is what a tally had come to by its day, and not who came on that day: the figure was 370,000
    on Monday; of a number that goes on with one, as that is."""
    lower, value, rule = reading.lower, mention.count.low or mention.count.high or 0, mention.decision.rule
    if value < LEAST or (mention.verb is not None and 0 <= mention.verb.at - mention.count.last <= _OWN):
        return False  # on Monday 6,700 came
    if value >= _NEVER_OF_A_DAY and mention.verb is None:
        return True
    if rule not in _TALLIED:
        return False
    before = lower[max(mention.begin, mention.first - _TALLY) : mention.first]
    after = lower[mention.count.last : mention.count.last + _TALLY] if rule == "number_of_displaced" else []
    told = not _TALLIES.isdisjoint(before + after)
    gone_on = mention.carried is not None and "/" in (mention.carried["when"] or "")
    return told or (gone_on and mention.carried["action"] in COMING)


def until(total: dict, told: Time) -> Time | None:
    """Give the time of a count that goes on with a running total: since its beginning, until the day that its own
    words give; None where they give another period."""
    since = total["when"].removesuffix(_OPEN)
    if told.value is None:
        return of_figure(total)
    if len(told.value) not in (_DAY, _MONTH) or "/" in told.value or told.first is None:
        return None
    return time(edtf.interval(since, told.value)) if told.first > total["when_from"] else None


def told_before(reading: Reading, rows: list[dict], dates: list[dict]) -> None:
    """Take the span of a running total from the numbers that only go on with it in what had been told before.

    Since May 3 some 900 have come, the office says. ... Its list of June had 700: the 700 are of a time of their own.
    A sentence with a date, of what is now, of those just counted or of the same days, keeps the span.
    """
    dated = {bisect_right(reading.sentences, (row["start"], row["start"])) for row in dates if row["edtf"]}
    opened: dict[str, int] = {}
    for row in rows:
        span = row["when"]
        if not span or not span.endswith(_OPEN):
            continue
        at = bisect_right(reading.sentences, (row["start"], row["start"]))
        first, last = reading.sentence_tokens[at - 1]
        if reading.lower[first : first + 2] in OF_THOSE or as_of.is_over_the_same(
            reading.lower, reading.token_at(row["end"])
        ):
            continue
        if opened.setdefault(span, at) < at and at not in dated and _STILL.isdisjoint(reading.lower[first:last]):
            row.update(dict.fromkeys(("when", "when_from", "when_to")))
