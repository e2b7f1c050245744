"""Cuts what is no word of a saying off its edges: commas, stops, joining words, a wire's label."""

from crossings.lexicon import words as lexicon

from .scene import Scene

_LABELS = lexicon(__file__, "headline_labels")


def trim(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Give the span without commas, colons, stops, joining words and a wire's label; quotation marks stay."""
    words, lower, stretch_of = scene.words, scene.lower, scene.stretch_of
    first = past_label(scene, first, last)
    while first < last and stretch_of[first] < 0 and (not words[first][0].isalnum() and words[first] not in "($€£"):
        first += 1
    while (
        last > first and stretch_of[last - 1] < 0 and not words[last - 1][0].isalnum() and words[last - 1] not in ")%"
    ):
        if words[last - 1] == "." and last - first > 1 and len(words[last - 2]) == 1:
            break
        last -= 1
    while last > first + 1 and lower[last - 1] in ("and", "but") and stretch_of[last - 1] < 0:
        last -= 1
    return first, last


def past_label(scene: Scene, first: int, last: int) -> int:
    """Give the first token after a wire's label: ``UPDATE: | Camp is full, minister says``."""
    labelled = first + 1 < last and scene.words[first + 1] == ":" and scene.lower[first] in _LABELS
    return first + 2 if labelled else first
