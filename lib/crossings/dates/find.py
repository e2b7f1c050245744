"""Finds the time expressions of a reading: one look-up a token, a recogniser where it hits."""

from collections.abc import Callable

from ..reading.evidence import stamp
from . import calendar_dates, relative, times
from .mention import Mention
from .normal import normal
from .scan import Scan
from .vocabulary import DAYS, DECADES, FREQUENCIES, HOLIDAYS, MONTHS, PARTS_OF_DAY, REFERENCES, SEASONS, UNITS, WEEKDAYS

Recogniser = Callable[[Scan, int], Mention | None]


def _digits(scan: Scan, at: int) -> Mention | None:
    """Recognise what begins with a digit; a day before its month is left to the month."""
    word = scan.at(at)
    if ":" in word or (len(word) <= 5 and (word[-1] == "m" or scan.at(at + 1) in ("a.m.", "p.m.", "am", "pm"))):
        return times.clock(scan, at)
    return calendar_dates.year_alone(scan, at) if len(word) >= 3 else None


def _triggers() -> dict[str, tuple[Recogniser, ...]]:
    """Give, for each word that can begin or carry a time expression, its recognisers in order."""
    found: dict[str, tuple[Recogniser, ...]] = {}
    listed: tuple[tuple[object, Recogniser], ...] = (
        (REFERENCES, relative.reference), (HOLIDAYS, calendar_dates.holiday), (MONTHS, calendar_dates.month_date),
        (WEEKDAYS, calendar_dates.weekday), (DAYS, relative.day_word), (["tonight"], times.tonight),
        (PARTS_OF_DAY, times.part_of_day), (SEASONS, calendar_dates.season), (UNITS, relative.unit),
        (DECADES, calendar_dates.decade_word), (FREQUENCIES, relative.frequency),
    )  # fmt: skip
    for words, recogniser in listed:
        for word in words:
            found[word] = (*found.get(word, ()), recogniser)
    return found


_TRIGGERS = _triggers()


def _mentions(reading) -> list[Mention]:
    scan = Scan(reading)
    found: list[Mention] = []
    triggers = _TRIGGERS
    sentence_tokens, sentence_of = reading.sentence_tokens, reading.sentence_of
    hits = [at for at, word in enumerate(scan.lower) if word in triggers or word[0] in "0123456789"]
    done = 0
    for at in hits:
        if at < done:
            continue
        start, scan.ceiling = sentence_tokens[sentence_of[at]]
        scan.floor = max(done, start)
        word = scan.lower[at]
        mention = None
        for recogniser in triggers.get(word, (_digits,) if word[0].isdigit() else ()):
            mention = recogniser(scan, at)
            if mention is not None:
                break
        if mention is None:
            continue
        mention = times.joined(scan, mention)
        done = mention.last
        found.append(mention)
        if mention.kind in ("DATE", "TIME") and mention.confidence >= 0.5:
            scan.anchoring.saw(mention.timex, at)
    return found


def find(reading) -> list[dict]:
    """Give the rows of the table ``dates`` for one reading, in text order.

    Parameters
    ----------
    reading : Reading
        ``published`` may be None: what depends on it then keeps ``XXXX`` or null, and null days.
    """
    rows = []
    for mention in _mentions(reading):
        value, precision, first, last = normal(mention.timex)
        rows.append(
            {
                "start": reading.starts[mention.first],
                "end": reading.ends[mention.last - 1],
                "rule": mention.rule,
                "confidence": mention.confidence,
                "kind": mention.kind,
                "timex": mention.timex,
                "edtf": value,
                "day_from": first,
                "day_to": last,
                "precision": precision,
                "modifier": mention.modifier,
                "anchor": mention.anchor,
                "anchor_why": mention.why,
            }
        )
    return stamp(reading, "date", rows)
