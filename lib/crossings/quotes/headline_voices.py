"""Names whom a headline only describes: ``Boat was full, rights group says`` over a story with one such group."""

from .groups import head
from .scene import Scene
from .voices import KINDS


def name_headline_voices(scene: Scene, rows: list[dict]) -> None:
    """Give the speakers of a headline the name that the story has for the first voice of their kind."""
    headline = scene.reading.layout.headline
    if headline is None:
        return
    first, last = headline
    story = [row for row in rows if row["speaker_start"] is not None and not first <= row["speaker_start"] < last]
    for row in rows:
        if row["speaker_start"] is None or not first <= row["speaker_start"] < last or not _describes(row["speaker"]):
            continue
        meant = _first_voice(row, story)
        if meant is not None:
            row["speaker_name"], row["speaker_role"] = meant["speaker_name"], meant["speaker_role"]
            row["speaker_group"] = row["speaker_group"] or meant["speaker_group"]
            row["speaker_country"] = row["speaker_country"] or meant["speaker_country"]


def _describes(speaker: str) -> bool:
    """Tell whether a speaker is told by one common noun: minister, rights group; not: officials, Peru."""
    last = speaker.split()[-1]
    return last[0].islower() and not last.endswith("s")


def _is_named(name: str) -> bool:
    """Tell whether a name tells more than a description does: Open Road; not: the same court, An official of Peru."""
    first, *rest = name.split()
    own = rest if first.lower() == "the" else [first, *rest]
    return first not in ("A", "An", "a", "an") and any(word[0].isupper() for word in own)


def _first_voice(row: dict, story: list[dict]) -> dict | None:
    """Give the first voice with a name of a story that is of a row's kind, a human being or a body as that is."""
    noun = head(row["speaker"].lower().split())
    kinds = [row["speaker_group"]] if row["speaker_group"] else KINDS.get(noun, "").split()
    human = row["speaker_role"] is not None
    alike = [
        each
        for each in story
        if each["speaker_group"] in kinds and each["speaker_name"] and (each["speaker_role"] is not None) == human
    ]
    named = {
        each["speaker_name"]: each
        for each in alike
        if _is_named(each["speaker_name"]) and each["speaker_name"] != each["speaker_role"]
    }
    return next(iter(named.values())) if named else None
