"""Tells what kind of voice speaks (a government, the UN, a refugee ...) and for which country."""

from functools import cache

from crossings.lexicon import pairs

from .draft import Span
from .scene import Scene

_COUNTRY_GROUPS = frozenset(["government", "military", "party", "unnamed source"])
_INDEFINITE = frozenset(["a", "an", "one", "another", "some", "several", "two", "three", "other", "senior"])
_NAMELESS = frozenset(["official", "source", "diplomat", "aide", "insider", "officer"])
_FOREIGN = frozenset(["to", "on", "against", "about"])  # ambassador to A: not A's


@cache
def known() -> dict[str, str]:
    """Give each word of a role or an organisation's name to the kind of voice; a trailing ``?`` marks a weak word."""
    return pairs(__file__, "groups")


def head(words: list[str]) -> str:
    """Give the head noun of a noun phrase, lower case: the last word before ``of``, ``for``, ``who`` or a comma."""
    for index, word in enumerate(words):
        if index and word in ("of", "for", "in", "at", "from", "to", "on", "with", "who", "which", ",", "'s", "’s"):
            if word in ("'s", "’s"):
                continue
            return words[index - 1]
    return words[-1] if words else ""


def group_of(words: list[str]) -> str | None:
    """Give the kind of voice that a role's or a name's words tell; an institution's word counts more than an office's.

    ``a spokesman for the U.N. refugee agency`` speaks for the UN, a ``refugee`` alone is one.
    """
    main, weak, lexicon = head(words), None, known()
    if words and words[0] in _INDEFINITE and main in _NAMELESS:
        return "unnamed source"
    for word in words:
        kind = lexicon.get(word) or lexicon.get(word.replace(".", ""))
        if kind is None:
            continue
        if kind == "refugee":
            if word == main:
                return kind
        elif kind.endswith("?"):
            weak = weak or kind[:-1].strip()
        else:
            return kind
    return weak


def country_of(scene: Scene, at: dict, group: str | None, spans: list[Span]) -> str | None:
    """Give the country that a speaker of one of the groups that have one speaks for, by the first place named."""
    if group not in _COUNTRY_GROUPS:
        return None
    for first, last in spans:
        for k in range(first, min(last, first + 40)):
            if k in at and at[k].country and not (k > first and scene.lower[k - 1] in _FOREIGN):
                return at[k].country
    return None
