"""Reads the time and the places of a headline's count from the story, where a headline leaves them out."""

from crossings.reading import Reading

_WHEN = ("when", "when_from", "when_to")
_CLOSE, _MORE = 0.15, 1.5  # by how much of it a rounded number misses, and how many times "more than" it is


def filled(reading: Reading, rows: list[dict]) -> list[dict]:
    """Give the figures of an article in text order, those of its headline with the time and the places that the story
    gives the same count."""
    headline = reading.layout.headline
    if headline is None:
        return rows
    for row in rows:
        if not headline[0] <= row["start"] < headline[1] or row["low"] is None:
            continue
        story = (other for other in rows if other["start"] >= headline[1] or other["end"] <= headline[0])
        told = next((other for other in story if _is_of(row, other)), None)
        if told is None:
            continue
        if row["when"] is None:
            row.update({column: told[column] for column in _WHEN})
        if row["origin"] is None and row["destination"] is None:
            row.update({place: told[place] for place in ("origin", "destination")})
    return rows


def _is_of(row: dict, other: dict) -> bool:
    """Tell whether a headline's count is that of a figure: of the same deed and number, or rounded from it."""
    if other["low"] is None or (row["action"], row["unit"]) != (other["action"], other["unit"]):
        return False
    if row["low"] == other["low"]:
        return row["hedge"] != "order_of_magnitude"  # hundreds are seldom the same hundreds
    if row["hedge"] == "at_least":
        return row["low"] <= other["low"] <= _MORE * row["low"]
    return row["hedge"] == "about" and abs(row["low"] - other["low"]) <= _CLOSE * row["low"]
