"""Reads verbs in the form of the base without an auxiliary: saw them leave, asked that Peru act."""

from . import verbs
from .group import Group, is_closed
from .word_classes import CLASSES, MARKS

_SEEING = CLASSES["seeing"]
_LETTING = CLASSES["letting"]
_DEMANDING = CLASSES["demanding"]
_MANY = CLASSES["many_people"]
_THEM = CLASSES["object"] | {"her", "you"}
_FARTHEST = 10  # tokens from a verb of seeing or asking to the verb that it governs


def read(lower: list[str], at: int, first: int, found: list[Group]) -> Group | None:
    """Read a base form that a verb of seeing, letting or demanding governs; None where none does.

    They watched people cross; let the men go; a body asked that the council send them home.
    """
    if not found or at - found[-1].last > _FARTHEST or at <= first:
        return None
    before = found[-1]
    between = lower[before.last : at]
    lemma = verbs.forms().base[lower[at]]
    if between[:1] == ["that"] and before.lemma in _DEMANDING and len(between) > 1 and _is_noun(between):
        return _group(at, lemma, "hypothetical")
    governs = before.lemma in _SEEING or before.lemma in _LETTING
    if not governs or not between or not _plural_object(between) or verbs.sort_of(lemma) != "happening":
        return None
    return _group(at, lemma, before.factuality if before.form != "infinitive" else "hypothetical")


def _group(at: int, lemma: str, factuality: str) -> Group:
    return Group(at, at, at + 1, lemma, "infinitive", factuality, verbs.sort_of(lemma))


def _plural_object(between: list[str]) -> bool:
    """Tell whether the words behind a verb are whom it is done to, and no clause: (let) the ten men | (go)."""
    if "to" in between or not MARKS.isdisjoint(between):
        return False
    last = between[-1]
    return last in _THEM or last in _MANY or last in CLASSES["number"] or last[0].isdigit() or last.endswith("s")


def _is_noun(between: list[str]) -> bool:
    last = between[-1]
    return (last[0].isalnum() and not is_closed(last)) or last in CLASSES["subject"]
