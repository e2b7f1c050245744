"""What a claim counts, in the words of headings and tables."""

from collections.abc import Mapping

import pandas as pd

from crossings.edtf import written


def quantity_name(claim: Mapping, *, told: bool = False) -> str:
    """Give what a claim counts: ``women detained, Sudan to Chad, Aug 2006``.

    Parameters
    ----------
    claim : mapping
        The columns of a row of the table ``claims``.
    told : bool
        Whether a quantity without a time of its own is named by the day on which it was first told, too.
    """
    known = {name: None if not isinstance(value, list) and pd.isna(value) else value for name, value in claim.items()}
    unit, part = known["unit"], known["part"]
    who = part or unit
    if part and (" " in part or unit != "people"):
        who = f"{unit} {part}" if " " in part else f"{unit} ({part})"  # people in three provinces, families (women)
    done = "" if known["action"] == "other" else f" {known['action']}"
    origin, destination = known["origin"], known["destination"]
    way = f"{origin} to {destination}" if origin and destination else ""
    way = way or (f"from {origin}" if origin else f"in {destination}" if destination else "")
    when = written(known["when_from"], known["when_to"]) if known["when_from"] else ""
    if told and not when and known["first_told"]:
        when = f"first told {written(known['first_told'], known['first_told'])}"
    return ", ".join(filter(None, (f"{who}{done}", way, when)))
