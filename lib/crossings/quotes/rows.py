"""Fills a row of the ``quotes`` table from a draft."""

from . import clauses
from .draft import Draft
from .scene import Scene


def rows(scene: Scene, drafts: list[Draft]) -> list[dict]:
    found = []
    for draft in drafts:
        row = _row(scene, draft)
        if row is not None:
            found.append(row)
    return found


def _row(scene: Scene, draft: Draft) -> dict | None:
    starts, ends, text = scene.reading.starts, scene.reading.ends, scene.reading.text
    content = []
    for first, last in draft.content:
        first, last = clauses.trim(scene, first, last)
        if last > first:
            content.append([starts[first], ends[last - 1]])
    if not content:
        return None
    content.sort()
    row = {
        "start": content[0][0], "end": content[-1][1], "content": content, "kind": kind(scene, draft),
        "cue": text[starts[draft.cue[0]] : ends[draft.cue[1] - 1]] if draft.cue else None,
        "cue_class": draft.act, "rule": draft.rule, "confidence": draft.confidence,
        "speaker": None, "speaker_start": None, "speaker_end": None,
    }  # fmt: skip
    if draft.speaker is not None:
        row["speaker_start"], row["speaker_end"] = starts[draft.speaker[0]], ends[draft.speaker[1] - 1]
        row["speaker"] = text[row["speaker_start"] : row["speaker_end"]]
    return row


def kind(scene: Scene, draft: Draft) -> str:
    inside = outside = False
    for first, last in draft.content:
        for at in range(first, last):
            if scene.words[at][0].isalnum():
                if scene.stretch_of[at] >= 0:
                    inside = True
                else:
                    outside = True
    return "mixed" if inside and outside else "direct" if inside else "indirect"
