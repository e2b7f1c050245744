"""What a claim counts, in the words of headings and tables."""

from collections.abc import Mapping
from datetime import date, timedelta

import pandas as pd

from crossings.edtf import written

_MONTH = timedelta(days=31)
_SOME_DAYS = timedelta(days=7)  # in the last year is said a few days later of the same time

Time = tuple[date, date | None]


def quantity_names(claims: pd.DataFrame, *, told: bool = False) -> dict[str, str]:
    """Give what each quantity counts: ``women detained, Sudan to Chad, Aug 2006``.

    Its time is that of its first claim, where the others agree: where one is of Saturday and another of Monday,
    neither day is the quantity's.

    Parameters
    ----------
    claims : DataFrame
        The table ``claims``: all rows of each quantity.
    told : bool
        Whether a quantity without a time of its own is named by the day on which it was first told, too.

    Returns
    -------
    dict
        The ids of the quantities, in the order of their rows, to their names.
    """
    by_quantity: dict[str, list[dict]] = {}
    for row in claims.to_dict("records"):
        known = {name: None if not isinstance(value, list) and pd.isna(value) else value for name, value in row.items()}
        by_quantity.setdefault(known["quantity_id"], []).append(known)
    return {quantity_id: _name(rows, told=told) for quantity_id, rows in by_quantity.items()}


def _name(rows: list[dict], *, told: bool) -> str:
    first, time = rows[0], _time(rows)
    days = [row["first_told"] for row in rows if row["first_told"]]
    when = written(*time) if time else ""
    if told and not when and days:
        when = f"first told {written(min(days), min(days))}"
    done = "" if first["action"] == "other" else f" {first['action']}"
    return ", ".join(filter(None, (f"{_who(first)}{done}", _way(first), when)))


def _who(claim: Mapping) -> str:
    unit, part = claim["unit"], claim["part"]
    if part and (" " in part or unit != "people"):
        return f"{unit} {part}" if " " in part else f"{unit} ({part})"  # people in three provinces, families (women)
    return part or unit


def _way(claim: Mapping) -> str:
    origin, destination = claim["origin"], claim["destination"]
    if origin and destination and origin != destination:
        return f"{origin} to {destination}"
    return f"in {destination}" if destination else f"from {origin}" if origin else ""


def _time(rows: list[dict]) -> Time | None:
    """Give the time of the first claim, where no other claim's time speaks against it; else None."""
    first, *others = ((row["when_from"], row["when_to"]) for row in rows if row is rows[0] or row["when_from"])
    return first if first[0] and all(_agree(first, other) for other in others) else None


def _agree(one: Time, other: Time) -> bool:
    """Tell whether two times may be of one count: one is told less closely, or, of long ones, some days later."""
    (first, last), (other_first, other_last) = one, other
    if None in (last, other_last):
        return abs(first - other_first) <= _MONTH  # a beginning that is known by its month
    within = (first <= other_first and other_last <= last) or (other_first <= first and last <= other_last)
    long = min(last - first, other_last - other_first) > _MONTH
    return within or (long and max(abs(first - other_first), abs(last - other_last)) <= _SOME_DAYS)
