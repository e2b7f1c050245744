"""Joins the two dates of a span of time (from May to July, between 1 October and 15 November) into one."""

from crossings import edtf

_JOINTS = frozenset(["to", "-", "–", "until", "till", "through"])
_UNTIL = frozenset(["to", "until", "till", "through"])
_ENDS = ("the end of", "end of", "the close of")
_EVENT = 7  # words from "from" to the date of the event
_OPENING = frozenset(["from", "between", "of"])


def joined(reading, rows: list[dict]) -> list[dict]:
    """Give the rows of the ``dates`` table in text order, the two ends of a span as one row.

    The row of a span is the first end's, reaching to the second's end, with the EDTF interval and the days of both.
    """
    found: list[dict] = []
    for row in sorted(rows, key=lambda each: each["start"]):
        if found and _are_ends(reading, found[-1], row):
            first = found[-1]
            value = edtf.interval(
                first["edtf"].split("/")[0], _end(row).split("/")[-1]
            )  # late May, a summer: their ends
            found[-1] = {**first, "end": row["end"], "edtf": value, "day_to": row["day_to"], "precision": "interval"}
        else:
            found.append(row)
    return found


def _end(row: dict) -> str:
    """Give the EDTF value of a date as the end of a span: until the end of 1989 is until 1989 is over."""
    value = row["edtf"]
    return row["timex"] if row.get("modifier") == "late" and row["evidence"].lower().startswith(_ENDS) else value


def _opens_with_an_event(lower: list[str], at: int) -> bool:
    """Tell whether the beginning of a span is told by an event: from the armistice of 1953 to the end of 1989."""
    for it in range(at - 2, max(0, at - _EVENT) - 1, -1):
        if lower[it] == "from":
            return lower[it + 1] == "the"
        if not lower[it][0].isalpha():
            return False
    return False


def _are_ends(reading, first: dict, second: dict) -> bool:
    """Tell whether two dates are the ends of a span: by the word between them and the one before."""
    if any(row.get(column) is None for row in (first, second) for column in ("edtf", "day_from", "day_to")):
        return False
    if first["day_from"] >= second["day_from"]:
        return False
    between = reading.text[first["end"] : second["start"]].strip().lower()
    at = reading.token_at(first["start"])
    before = reading.lower[at - 1] if at else ""
    if before == "of" and between in _UNTIL and _opens_with_an_event(reading.lower, at):
        return True
    if between == "and":
        # "May 12 and 13": the second is a number alone.
        return before == "between" or (second["evidence"].isdigit() and second.get("precision") == "day")
    weekdays = second.get("rule") == "weekday_to_weekday"  # set for Friday to Sunday
    return between in _JOINTS and (before in _OPENING or between in ("-", "–") or weekdays)
