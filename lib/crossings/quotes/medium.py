"""Tells to whom or through whom something was said: a broadcaster, a statement, an interview."""

from crossings.lexicon import words

from . import noun_phrases
from .scene import Scene

_CHANNELS = words(__file__, "channels")
_TOLD = frozenset(["told", "tells", "tell", "telling", "informed", "assured"])


def medium(scene: Scene, cue_last: int, speaker_last: int) -> str | None:
    """Give the medium named right after the cue or the inverted speaker; None where none is."""
    reading = scene.reading
    end = reading.sentence_tokens[reading.sentence_of[cue_last - 1]][1]
    if scene.lower[cue_last - 1] in _TOLD:
        phrase = noun_phrases.right(scene, cue_last, end)
        if phrase is not None and scene.classes[phrase[0]] not in ("pron", "obj"):
            first, last = phrase
            while last > first + 1 and "(" in scene.words[first:last]:
                last = first + scene.words[first:last].index("(")
            return _text(scene, first, last)
    for at in range(max(cue_last, speaker_last), min(end, max(cue_last, speaker_last) + 8)):
        if scene.lower[at] in ("in", "on", "at", "during", "via") and scene.stretch_of[at] < 0:
            phrase = noun_phrases.right(scene, at + 1, end)
            if phrase is not None and any(word in _CHANNELS for word in scene.lower[phrase[0] : phrase[1]]):
                return _text(scene, *phrase)
    return None


def _text(scene: Scene, first: int, last: int) -> str:
    return scene.reading.text[scene.reading.starts[first] : scene.reading.ends[last - 1]]
