"""Tells whether a private person whom an article on flight names is one of those who fled.

News gives an age, a family or the way somebody came for those it speaks of, and none of these for those who speak by
their office.
"""

from crossings.lexicon import words

from .groups import head
from .people import Person
from .roles import is_calling
from .scene import Scene
from .word_classes import CLASSES

_FLIGHT = words(__file__, "flight_verbs")
_FAMILY = CLASSES["family"]
_SERVING = CLASSES["serving_or_known"]
_ONCE = CLASSES["no_longer"]
_PERSONAL = frozenset(["he", "she", "who"])
_POSSESSIVE = frozenset(["his", "her", "whose"])
_AUXILIARY = frozenset(["be", "have", "aux", "adv"])
_AGES = range(5, 110)
_NEAR = 4  # tokens
_ASIDE = 25  # tokens


def has_fled(scene: Scene, person: Person, first: int) -> bool:
    """Tell whether the paragraph that first names somebody (at token ``first``) tells of them as of one who fled."""
    reading, lower = scene.reading, scene.lower
    begin, end = reading.paragraphs[reading.paragraph_at(reading.starts[first])]
    begin, end = reading.token_at(begin), reading.token_at(end - 1) + 1
    last = first
    while last < end and (lower[last] in person.words or scene.words[last] in ("-", ".")):
        last += 1
    alone = _alone(scene, begin, end, first, last)
    moved = alone and any(
        _flees(scene, k, end)
        for k in range(begin, end)
        if scene.stretch_of[k] < 0 and (lower[k] != "who" or last < k < last + _ASIDE)
    )
    serves = person.role is not None and _serves(person.role.lower().split())
    if moved or serves:
        return moved
    told = person.role.split() if person.role is not None else ()
    if told and told[0].lower() in _POSSESSIVE:
        return False  # his father, A, 61
    if any(word.isdecimal() and int(word) in _AGES for word in told) or _is_aged(scene, last, end):
        return True
    if _is_aged_later(scene, lower[max(first, last - 1)], last):
        return True
    return alone and any(
        _tells_age(scene, k) or (lower[k] in _POSSESSIVE and not _FAMILY.isdisjoint(lower[k + 1 : k + _NEAR]))
        for k in range(begin, end)
        if scene.stretch_of[k] < 0
    )


def _serves(role: list[str]) -> bool:
    """Tell whether a role is one that is borne among those who fled as elsewhere: a nurse, a writer, a manager."""
    main = head(role)
    return _ONCE.isdisjoint(role) and (main in _SERVING or not is_calling(main))


def _alone(scene: Scene, begin: int, end: int, first: int, last: int) -> bool:
    """Tell whether no one else is named in a paragraph, so that he and she are the one who is."""
    names = scene.reading.names
    at = scene.reading.name_from(begin)
    while at < len(names) and names[at].first < end:
        name = names[at]
        governed = scene.classes[name.first - 1] == "prep"  # in Santa Rosa
        same = first <= name.first < last or scene.lower[name.last - 1] in scene.lower[first:last]
        if name.kind == "person" and not governed and not same:
            return False
        at += 1
    return True


def _flees(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a verb of flight stands behind he, she or who at a token: she had crossed, who was deported."""
    if scene.lower[at] not in _PERSONAL:
        return False
    at += 1
    while at < end and scene.classes[at] in _AUXILIARY:
        at += 1
    return at < end and (scene.lower[at] in _FLIGHT or " ".join(scene.lower[at : at + 2]) in _FLIGHT)


def _is_aged(scene: Scene, last: int, end: int) -> bool:
    """Tell whether an age stands behind a name: A, 41, ...; A, 24 and pregnant; A, a tailor of 53; A, who is 73."""
    if last + 1 >= end or scene.words[last] != ",":
        return False
    if _is_age(scene, last + 1):
        return not scene.words[last + 2][0].isalpha() or scene.lower[last + 2] == "and"
    stop = next((k for k in range(last + 1, min(end, last + 8)) if scene.words[k] == ","), min(end, last + 8))
    return any(
        scene.lower[k] == "old" or (scene.lower[k] in ("of", "is") and _is_age(scene, k + 1))
        for k in range(last + 1, stop)
    )


def _is_aged_later(scene: Scene, surname: str, at: int) -> bool:
    """Tell whether a later mention by the surname tells the age: Otieno is 32."""
    return any(_tells_age(scene, k, surname) for k in range(at, len(scene.words)) if scene.lower[k] == surname)


def _tells_age(scene: Scene, at: int, *subjects: str) -> bool:
    """Tell whether a token opens an age told as a clause: he is 39, and nothing counted behind it."""
    return (
        scene.lower[at] in (subjects or ("he", "she"))
        and scene.lower[at + 1 : at + 2] in (["is"], ["was"])
        and _is_age(scene, at + 2)
        and not scene.words[at + 3 : at + 4][0][0].isalnum()
    )


def _is_age(scene: Scene, at: int) -> bool:
    return at < len(scene.words) and scene.words[at].isdecimal() and len(scene.words[at]) < _NEAR and (
        int(scene.words[at]) in _AGES
    )  # fmt: skip
