"""Finds the verb that governs a count: what its people did, or had done to them."""

from typing import NamedTuple

from ..lexicon import pairs

_BY_FIRST: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
for _forms, _value in pairs(__file__, "actions").items():
    _strength, _action = _value.split()
    for _form in _forms.split("; "):
        _phrase = tuple(_form.split())
        _BY_FIRST.setdefault(_phrase[0], []).append((_phrase, _strength, _action))
for _listed in _BY_FIRST.values():
    _listed.sort(key=lambda entry: -len(entry[0]))
# The single words that are a strong verb in themselves.
STRONG = frozenset(
    first
    for first, listed in _BY_FIRST.items()
    for phrase, strength, _ in listed
    if len(phrase) == 1 and strength == "strong"
)
_HARD = frozenset([".", ";", ":", "but", "while", "whereas", "although"])
_SOFT = {
    ",": 5, "and": 3, "when": 4, "after": 4, "before": 4, "because": 4, "as": 3, "that": 2, "(": 4, "since": 4, "-": 1,
}  # fmt: skip
# A participle right after its noun only describes: civilians living in the hills have fled.
_DESCRIBES = frozenset(["living", "residing", "staying", "remaining", "trapped"])
_REACH_RIGHT, _REACH_LEFT = 22, 14


class Verb(NamedTuple):
    """A verb of displacement by a count: strength (strong, weak or dead), action, distance, its token."""

    strength: str
    action: str
    distance: int
    at: int


def at_token(lower: list[str], at: int) -> tuple[int, str, str] | None:
    """Give the length, strength and action of the verb phrase at a token."""
    for phrase, strength, action in _BY_FIRST.get(lower[at], ()):
        if len(phrase) == 1 or tuple(lower[at : at + len(phrase)]) == phrase:
            return len(phrase), strength, action
    return None


def governing(lower: list[str], first: int, last: int, begin: int, end: int) -> Verb | None:
    """Give the nearest verb of displacement about the tokens ``first`` to ``last``, in its sentence.

    Commas and conjunctions make a verb farther away; a strong verb or a phrase counts as nearer than a weak one.
    """
    best: Verb | None = None
    cost = 0
    at = last
    described = False
    while at < min(end, last + _REACH_RIGHT):
        word = lower[at]
        if word in _HARD:
            break
        cost += _SOFT.get(word, 0)
        hit = at_token(lower, at)
        if hit is not None:
            length, strength, action = hit
            distance = at - last + cost + (0 if strength != "weak" else 2) - (length - 1)
            if best is None or distance < best.distance or (described and strength == "strong" and action == "fled"):
                best = Verb(strength, action, distance, at)
                described = at == last and word in _DESCRIBES
        at += 1
    cost = 0
    at = first - 1
    while at >= max(begin, first - _REACH_LEFT):
        word = lower[at]
        if word in _HARD:
            break
        cost += _SOFT.get(word, 0)
        hit = at_token(lower, at)
        # "left 300 people homeless", "leaving 300 dead": the verb of the result is the other one.
        if hit is not None and not (lower[at] in ("left", "leaving", "leaves") and hit[0] == 1):
            length, strength, action = hit
            distance = first - 1 - at + cost + (1 if strength != "weak" else 3) - (length - 1)
            if best is None or distance < best.distance:
                best = Verb(strength, action, distance, at)
        at -= 1
    return best
