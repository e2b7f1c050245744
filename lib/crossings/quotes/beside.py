"""Reads what stands right behind a speaker, between commas: a name, a body's acronym, an age."""

from crossings.reading.names import Name

from . import noun_phrases, roles
from .draft import Span
from .groups import BODIES
from .scene import Scene

_CLOSED = ([","], ["."], [";"], [])
_NEWLY_TOLD = frozenset(["a", "an", "another", "one"])
_CALLED = frozenset(["named", "called"])
_GIVING = 5  # who gave his name as
_SHORTEST_TOLD = 3  # tokens before the name
_YEAR = 4  # digits
_LONGEST_PLACE = 5  # tokens
_LONGEST_ACRONYM = 8  # letters


def reads_as_name(scene: Scene, first: int, last: int) -> bool:
    """Tell whether capitalised tokens may name a person: no function word or shout among them, and not too many."""
    words = scene.words[first:last]
    if not words[0][0].isupper() or len(words) > 7 or scene.lower[first].endswith("ing"):
        return False
    if any(
        word[0].isupper() and scene.classes[first + k] in ("prep", "to", "sub", "rel") for k, word in enumerate(words)
    ):
        return False
    return not (len(words) == 1 and len(words[0]) > 1 and words[0].isupper()) and not (
        len(words) > 1 and len(words[0]) == 1 and words[1] == "-"
    )


def name(scene: Scene, names: dict[int, Name], first: int, last: int) -> Span | None:
    """Give the name right behind a described speaker: the director, A, said; one of them, A; a man called A."""
    if last + 1 >= len(scene.words):
        return None
    if scene.words[last] == ",":
        at, closed = last + 1, True
        role = roles.is_role(scene.lower[max(0, last - 6) : last]) or scene.lower[first : first + 2] == ["one", "of"]
    else:
        at, closed, role = _given(scene, last), False, True
    found = names.get(at) if at is not None else None
    if found is None or not role or (closed and scene.words[found.last : found.last + 1] not in _CLOSED):
        return None
    core = found.first + found.title
    if found.kind != "person" and (closed or found.kind != "other"):
        return None
    return (core, found.last) if reads_as_name(scene, core, found.last) else None


def _given(scene: Scene, at: int) -> int | None:
    """Give where a name begins that is said to be somebody's: a man | called A; who gave her name as A."""
    lower = scene.lower
    if lower[at] in _CALLED:
        return at + 1
    at += lower[at] == "who"
    gave = lower[at : at + 4] in (["gave", "his", "name", "as"], ["gave", "her", "name", "as"])
    return at + 4 if gave else None


def told_with_name(scene: Scene, first: int) -> Span | None:
    """Give who is said to bear the name that begins at a token: a tailor | named A; a man | who gave his name as A."""
    if first < _SHORTEST_TOLD:
        return None
    begin = scene.reading.sentence_tokens[scene.reading.sentence_of[first]][0]
    last = first - 1 if scene.lower[first - 1] in _CALLED else first - _GIVING
    if last <= begin or _given(scene, last) != first:
        return None
    phrase = noun_phrases.left(scene, last - 1, begin)
    return phrase if phrase is not None and scene.lower[phrase[0]] in _NEWLY_TOLD else None


def body(scene: Scene, last: int) -> Span | None:
    """Give the name between commas of a body only described: ``the refugee agency, UNHCR,``."""
    at = last + 1
    if scene.words[last - 1][0].isupper() or scene.lower[last - 1] not in BODIES or scene.words[last:at] != [","]:
        return None
    if at + 1 >= len(scene.words) or scene.words[at + 1] not in (",", ".", ";"):
        return None
    word = scene.words[at]
    return (at, at + 1) if 2 < len(word) < _LONGEST_ACRONYM and word.isupper() else None


def named_body(scene: Scene, names: dict[int, Name], first: int, last: int) -> Span | None:
    """Give the name between commas of a body newly told: ``a group in Lima, the Commission to Help Children,``."""
    if scene.lower[first] not in ("a", "an") or scene.lower[last - 1] not in BODIES:
        return None
    at = last
    if scene.lower[at : at + 1] in (["in"], ["from"], ["at"]):
        while at < last + _LONGEST_PLACE and at + 1 < len(scene.words) and scene.words[at + 1][0].isupper():
            at += 1
        at += at > last
    if scene.words[at : at + 1] != [","] or at + 1 >= len(scene.words):
        return None
    begin = at + 1 + (scene.lower[at + 1] == "the")
    found = names.get(begin)
    closed = found is not None and scene.words[found.last : found.last + 1] == [","]
    return (begin, found.last) if closed and found.kind == "organisation" else None


def is_aged(scene: Scene, at: int) -> bool:
    """Tell whether an age stands behind a name, as behind a human being's alone: A, 41,."""
    words = scene.words[at : at + 3]
    return len(words) > 2 and words[0] == words[2] == "," and words[1].isdigit() and len(words[1]) < _YEAR
