"""Says when a text was published by its own words, and which month it tells of."""

from datetime import date, timedelta

from crossings.calendar_names import WEEKDAYS
from crossings.reading import Reading

from .times import Time, time

_WEEKS, _LONGEST_PERIOD = timedelta(45), 31  # before publication; days
_LATELY, _DAYS = ("last", "past", "the last", "the past", "recent"), ("days", "weeks")
_HEAD = 200  # characters of a text in which it may tell its own day


def _recent(row: dict, published: date) -> bool:
    """Tell whether a date is one of the weeks before a day: by its month, or as "the last few days"; by no weekday,
    which most often tells only when somebody spoke."""
    said = row["evidence"].lower()
    if row["kind"] == "DURATION":
        return said.startswith(_LATELY) and said.endswith(_DAYS)
    first, last = row["day_from"], row["day_to"]
    if first is None or last is None or WEEKDAYS.keys() & set(said.replace(",", "").split()):
        return False
    return timedelta(0) <= published - first <= _WEEKS and (last - first).days <= _LONGEST_PERIOD


def stamp(reading: Reading, dates: list[dict]) -> dict | None:
    """Give the row of the day on which a text of unknown publication says, at its head, that it was published."""
    if reading.published is not None or reading.layout.dateline is not None:
        return None
    for row in dates:
        if row["start"] > _HEAD:
            return None
        at = reading.token_at(row["start"])
        if (
            row.get("precision") == "day"
            and row.get("anchor") == "itself"
            and (not at or not reading.lower[at - 1].isalpha() or reading.words[at - 1][0].isupper())
        ):
            return row
    return None


def month(reading: Reading, dates: list[dict], stamped: dict | None) -> Time:
    """Give the month of publication, where the article dates what it tells to the weeks before it.

    A count of people displaced that has no date of its own is then told as of that month; in an article that dates
    nothing nearby it may be of any time.
    """
    published = reading.published or (stamped["day_from"] if stamped is not None else None)
    if published is None or not any(_recent(row, published) for row in dates if row is not stamped):
        return Time()
    return time(f"{published.year:04}-{published.month:02}")
