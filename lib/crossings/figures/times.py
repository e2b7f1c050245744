"""Holds a time: its EDTF value, its first and its last day."""

from datetime import date
from typing import NamedTuple

from crossings import edtf

_DAY = len("2015-05-20")


class Time(NamedTuple):
    """A time, its parts empty where it is not known or open."""

    value: str | None = None
    first: date | None = None
    last: date | None = None

    def is_day(self) -> bool:
        """Tell whether the value is one day."""
        return is_day(self.value)


def time(value: str) -> Time:
    """Give the time of an EDTF value; raises ValueError where it is none."""
    return Time(value, *edtf.day_range(value))


def of_figure(row: dict) -> Time:
    """Give the time of a row of ``figures``."""
    return Time(row["when"], row["when_from"], row["when_to"])


def is_day(value: str | None) -> bool:
    """Tell whether an EDTF value is one day."""
    return value is not None and len(value) == _DAY and value.count("-") == len("--")


def ends_on_a_day(value: str | None) -> bool:
    """Tell whether the value is a day, or a time up to one."""
    return value is not None and is_day(value.rpartition("/")[2])
