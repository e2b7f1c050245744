"""Tells whom ``who``, ``which`` or ``that`` takes up: the phrase before it whose head may speak."""

from crossings.reading.names import Name

from . import noun_phrases
from .draft import Span
from .groups import group_of, head, is_body, known
from .roles import is_office
from .scene import Scene
from .voices import COLLECTIVE

_RELATIVES = frozenset(["rel", "that"])
_REACH = 30  # tokens
_CLIMBS = 4  # phrases
_HUMAN_NAMES = frozenset(["person", "people"])
_HUMAN_KINDS = frozenset(["person", "refugee", "unnamed source"])


def of(scene: Scene, names: dict[int, Name], at: int) -> Span | None:
    """Give the phrase that the relative pronoun at a token takes up; None where it is none, or nothing stands before.

    Of phrases that one another's prepositions tie (the envoy on rights in Peru, | who), it is the nearest that may do
    what is told: a human being for ``who``, a body or a document for ``which``; else the nearest of all.
    """
    if scene.classes[at] not in _RELATIVES or at == 0:
        return None
    begin = max(scene.reading.sentence_tokens[scene.reading.sentence_of[at]][0], at - _REACH)
    before = at - 2 if scene.words[at - 1] == "," and at > 1 else at - 1
    if before > 1 and scene.classes[before] == "time" and scene.classes[before - 1] == "prep":
        before -= 2  # the Herald of Sunday, | which
    nearest = phrase = noun_phrases.left(scene, before, begin) if before >= begin else None
    speaks = _is_human if scene.lower[at] == "who" else _is_body
    for _ in range(_CLIMBS):
        if phrase is None:
            break
        starts = [k + 1 for k in range(phrase[1] - 2, phrase[0], -1) if scene.classes[k] == "prep"]
        for first in (*starts, phrase[0]):
            if speaks(scene, names, first, before + 1):
                return _named(scene, names, first) or (first, before + 1)
        if phrase[0] - 2 < begin or scene.classes[phrase[0] - 1] != "prep":
            break
        phrase = noun_phrases.left(scene, phrase[0] - 2, begin)
    if nearest is None:
        return None
    governed = 2 * (scene.lower[nearest[0] : nearest[0] + 2] == ["according", "to"])
    return nearest[0] + governed, nearest[1]


def _named(scene: Scene, names: dict[int, Name], first: int) -> Span | None:
    """Give the name that a phrase between commas stands behind: | A, the envoy, who."""
    last = first - 1
    if last < 1 or scene.words[last] != ",":
        return None
    found = next((name for k in range(last - 1, max(-1, last - _CLIMBS - 1), -1) if (name := names.get(k))), None)
    return (found.first, found.last) if found is not None and found.kind == "person" and found.last == last else None


def _is_human(scene: Scene, names: dict[int, Name], first: int, last: int) -> bool:
    lower = scene.lower[first:last]
    if any((name := names.get(k)) and name.last == last and name.kind in _HUMAN_NAMES for k in range(first, last)):
        return True
    main = head(lower)
    if is_office(main) or is_office(main.removesuffix("s")) or main in COLLECTIVE:
        return True
    return known().get(main, "").strip("?!") in _HUMAN_KINDS or not scene.words[first][0].isalpha()  # 212 Roma


def _is_body(scene: Scene, names: dict[int, Name], first: int, last: int) -> bool:
    lower = scene.lower[first:last]
    name = names.get(first + (lower[0] == "the"))
    told = is_body(head(lower)) or group_of([head(lower)]) is not None
    return told or (name is not None and name.last == last and name.kind in ("organisation", "place"))
