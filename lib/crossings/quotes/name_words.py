"""Tells whether a word that elsewhere ends a noun phrase is part of a name: Dr., In-ho, Feed Our Children."""

from crossings.reading.names import ORGANISATION_WORDS

from .scene import Scene
from .word_classes import CLASSES

_TITLES_WITH_STOP = CLASSES["title_with_stop"]


def is_syllable(scene: Scene, at: int) -> bool:
    """Tell whether a small word is half of a given name (Lee In-ho) or within a body's (Nurses Without Borders)."""
    if not scene.words[at][0].isupper() or at == 0 or at + 1 >= len(scene.words):
        return False
    return scene.words[at + 1] == "-" or (
        scene.lower[at] in ("without", "against") and scene.words[at - 1].istitle() and scene.words[at + 1].istitle()
    )


def is_named(scene: Scene, at: int) -> bool:
    """Tell whether a determiner is a word of a name: the Campaign to Feed Our Children."""
    words = scene.words
    return at > 0 and words[at].istitle() and words[at - 1].istitle() and scene.lower[at] != "the"


def stop_belongs(scene: Scene, at: int) -> bool:
    """Tell whether a full stop is part of a title or an initial before it."""
    before = scene.lower[at - 1] if at else ""
    if before in _TITLES_WITH_STOP or (len(before) == 1 and before.isalpha()):
        return True
    return len(before) <= 4 and scene.words[at - 1][:1].isupper()


def tells_purpose(scene: Scene, at: int, ceiling: int) -> bool:
    """Tell whether ``to`` says within a body's name what it is for: the Campaign to Feed Children."""
    if at + 1 >= ceiling or not (scene.words[at - 1][0].isupper() and scene.words[at + 1].istitle()):
        return False
    names = scene.reading.names
    ahead = scene.reading.name_from(at + 1)
    place = ahead < len(names) and names[ahead].first == at + 1 and names[ahead].country is not None
    return scene.lower[at - 1] in ORGANISATION_WORDS and not place
