"""Tells whom ``who``, ``which`` or ``that`` takes up: the phrase before it whose head may speak."""

from crossings.number_words import CARDINALS
from crossings.reading.names import Name

from . import noun_phrases
from .draft import Span
from .groups import group_of, head, is_body, known
from .roles import is_office
from .scene import Scene
from .speakers import main_subject
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
    first = at - 2 if of_whom(scene, at) else at  # children, 37 of | whom
    before = first - 2 if scene.words[first - 1] == "," and first > 1 else first - 1
    if before > 1 and scene.classes[before] == "time" and scene.classes[before - 1] == "prep":
        before -= 2  # the Herald of Sunday, | which
    nearest = phrase = noun_phrases.left(scene, before, begin) if before >= begin else None
    speaks = _is_human if scene.lower[at] in ("who", "whom") else _is_body
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
    if nearest is None:  # Ninety children came, 37 of | whom
        return main_subject(scene, begin, before) if first < at else None
    governed = 2 * (scene.lower[nearest[0] : nearest[0] + 2] == ["according", "to"])
    return nearest[0] + governed, nearest[1]


def of_whom(scene: Scene, at: int) -> bool:
    """Tell whether a number and "of" stand before a relative pronoun: 37 of | whom, most of | which."""
    counted = (
        scene.classes[at - 2] in ("det", "noun") or scene.lower[at - 2] in CARDINALS or scene.words[at - 2].isdigit()
    )
    return at > 2 and scene.lower[at - 1] == "of" and counted


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
