"""Says when: the date of the article's dates that belongs to a count."""

from datetime import date

from .. import edtf
from ..lexicon import words
from ..reading import Reading

# Past forms alone: "the report of 22 February" has a noun.
_SOURCES = frozenset(
    word for word in words(__file__, "sources") if word.endswith("d") or word in ("wrote", "spoke", "says")
)
# Characters between a count and a date that may still be its own.
_FAR_BEFORE, _FAR_AFTER = 120, 200


def _since(lower: list[str], begin: int, at: int) -> bool:
    """Tell whether a date stands in a phrase that ``since`` opens, with no comma between."""
    for index in range(at - 1, max(begin, at - 8) - 1, -1):
        if lower[index] == "since":
            return True
        if lower[index] in (",", ";", "-", "but"):
            return False
    return False


def of(reading: Reading, dates: list[dict], first: int, last: int) -> tuple[str | None, date | None, date | None]:
    """Give EDTF value, first and last day of the count in tokens ``first`` to ``last``.

    ``dates`` are those of the count's sentence. A date that tells when somebody spoke (``said on Monday``) is none of
    the count.
    """
    lower = reading.lower
    begin = reading.sentence_tokens[reading.sentence_of[first]][0]
    start, end = reading.starts[first], reading.ends[last - 1]
    heading = reading.layout.dateline
    best: tuple[int, dict, int] | None = None
    for row in dates:
        if not row.get("edtf") or "XXXX" in row["edtf"] or row.get("kind") in ("SET", "TIME"):
            continue
        at = reading.token_at(row["start"])
        before = lower[max(begin, at - 2) : at]
        if not _SOURCES.isdisjoint(before) or (heading and row["start"] < heading[1] and row["end"] > heading[0]):
            continue
        after = reading.token_at(row["end"])
        # "A survey in 2005 found that": the date of the report, not of what it counts.
        if row["end"] <= start and lower[after : after + 1] and lower[after] in _SOURCES:
            continue
        far = row["start"] - end if row["start"] >= end else start - row["end"]
        if row["start"] < end and row["end"] > start:
            continue
        if far > (_FAR_AFTER if row["start"] >= end else _FAR_BEFORE):
            continue
        if best is None or far < best[0]:
            best = (far, row, at)
    if best is None:
        return None, None, None
    value = best[1]["edtf"]
    later = next((row for row in dates if reading.text[best[1]["end"] : row["start"]] in ("-", "–")
                  and row.get("edtf") and row["start"] > best[1]["end"]), None)  # fmt: skip
    if later is not None and "/" not in value + later["edtf"] and value < later["edtf"]:
        value = edtf.interval(value, later["edtf"])
    if "/" not in value and _since(lower, begin, best[2]):
        value = edtf.interval(value, None)
    try:
        return (value, *edtf.day_range(value))
    except ValueError:
        return None, None, None


def of_publication(reading: Reading) -> tuple[str | None, date | None, date | None]:
    """Give the month of publication: what is told without a date of people displaced is told as of then."""
    if reading.published is None:
        return None, None, None
    value = f"{reading.published:%Y-%m}"
    return (value, *edtf.day_range(value))
