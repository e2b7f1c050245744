"""Finds the role that stands beside a speaker's name: ``A, the director, said``; ``the director, A, said``."""

from crossings.lexicon import words

from . import noun_phrases
from .draft import Span
from .groups import head, known
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_OFFICES = words(__file__, "offices")
HOLDING = words(__file__, "holding")
_NO_ROLE = CLASSES["begins_no_role"]
_NO_ROLE_CLASSES = frozenset(["prep", "pron", "be", "have", "aux", "sub", "rel"])
_NOW = CLASSES["now_or_once"]
_SEVERAL = CLASSES["people"]
_LONGEST = 25
# Endings of those who do a thing; they count only behind a name and an article, where no thing is told.
_AGENTS = ("er", "or", "ist", "ian", "eer", "man", "woman", "smith")
_NO_AGENTS = CLASSES["thing_in_er"]
_SHORTEST_CALLING = 4  # letters
_PARTED = frozenset([",", ";", "—", "–", "--", "("])
_CLOSED = ([","], ["."], [";"], ["("], [":"], [])


def after(scene: Scene, at: int) -> Span | None:
    """Give the tokens of the role that follows a name ending before ``at``: ``A, 43, a nurse from B,``."""
    if at + 1 < len(scene.words) and scene.lower[at] == "of" and scene.words[at + 1][0].isupper():
        body = noun_phrases.right(scene, at + 1, min(len(scene.words), at + _LONGEST))
        at = body[1] if body is not None else at  # A of Open Road, a former nurse
    if at + 1 >= len(scene.words) or scene.words[at] != ",":
        return None
    first = at + 1
    if scene.words[first].isdigit() and first + 1 < len(scene.words) and scene.words[first + 1] == ",":
        first += 2
        if is_verb(scene, first):
            return None  # A, 31, | came with two daughters
    if scene.lower[first : first + 1] == ["of"]:
        phrase = noun_phrases.right(scene, first + 1, min(len(scene.words), first + _LONGEST))
        closed = phrase is not None and (scene.words[phrase[1] : phrase[1] + 1] in _CLOSED or scene.classes[phrase[1]])
        return phrase if closed and is_role(scene.lower[slice(*phrase)]) else None  # A, of the same agency
    if scene.lower[first : first + 3] == ["in", "charge", "of"]:
        return _bounded(scene, first, relative=True)
    if first < len(scene.words) and scene.lower[first] == "who":
        first += 1
        first += first < len(scene.words) and scene.lower[first] in _NOW
        if scene.lower[first : first + 1] == ["as"]:  # A, who as minister is responsible for trade
            phrase = noun_phrases.right(scene, first + 1, min(len(scene.words), first + _LONGEST))
            return phrase if phrase is not None and is_role(scene.lower[slice(*phrase)]) else None
        return _bounded(scene, first, relative=True)
    return _bounded(scene, first, relative=False)


def before(scene: Scene, first: int, last: int) -> Span | None:
    """Give the tokens of the role that stands before a name, with a comma: ``the director, A,``.

    ``first`` and ``last`` (exclusive) are the name's. Where no mark closes it, the comma ends what it told: he was an
    admirer of B, | A of the council said.
    """
    if first < 2 or scene.words[first - 1] != "," or scene.words[last : last + 1] not in _CLOSED:
        return None
    floor = scene.reading.sentence_tokens[scene.reading.sentence_of[first]][0]
    phrase = noun_phrases.left(scene, first - 2, floor) if first - 2 >= floor else None
    if phrase is None or scene.stretch_of[phrase[0]] >= 0:
        return None
    lower = scene.lower[slice(*phrase)]
    main = head(lower)
    if lower[0][0].isdigit() and "-" not in lower:
        return None  # 20 per cent of parents, A wrote
    if main.endswith("s") or main in _SEVERAL or not is_role(lower):
        return None  # of several people none is the one named
    placed = scene.classes[phrase[0]] == "det" and is_office(main)  # the spokesman in Oslo, A,
    return phrase if placed or scene.words[phrase[1] - 1][0].islower() else None


def is_role(lower: list[str]) -> bool:
    """Tell whether words name an office, a calling or an institution."""
    lexicon = known()
    return head(lower) in _OFFICES or any(word in _OFFICES or word in lexicon for word in lower)


def is_calling(noun: str) -> bool:
    """Tell whether a noun names what somebody is by its ending at least, as behind a name: a tailor, a violinist."""
    return noun in _OFFICES or (len(noun) > _SHORTEST_CALLING and noun.endswith(_AGENTS) and noun not in _NO_AGENTS)


def is_office(noun: str) -> bool:
    """Tell whether a noun names an office, a calling or a situation of a human being."""
    return noun in _OFFICES


def _bounded(scene: Scene, first: int, *, relative: bool) -> Span | None:
    end, ceiling = first, min(len(scene.words), first + _LONGEST)
    while end < ceiling and scene.stretch_of[end] < 0:
        if scene.words[end] in _PARTED and end not in scene.reading.joints:
            break
        if scene.words[end] == "." and not (end > first and len(scene.words[end - 1]) == 1):
            break
        if end in scene.cues and is_verb(scene, end) and (end > first or not relative):
            break
        end += 1
    lower = scene.lower[first:end]
    if end <= first or end >= ceiling:
        return None
    if relative:
        return (first, end) if lower[0] in HOLDING or ["in", "charge"] in (lower[:2], lower[1:3]) else None
    if lower[0] in _NO_ROLE or lower[0] == "whose":
        return None  # A, whose wife ...
    calling = lower[0] in ("a", "an") and is_calling(head(lower))
    if not (calling or is_role(lower)) or scene.classes[first] in _NO_ROLE_CLASSES:
        return None
    several = head(lower) in _SEVERAL  # of a body: children in a second report
    return None if several or lower[0].endswith("ing") or lower[0].isdigit() else (first, end)
