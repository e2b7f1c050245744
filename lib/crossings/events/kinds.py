"""Tells the kind of happening that a head names, so that two mentions of one event can be known by it."""

from functools import cache

from . import verbs


@cache
def kind_of(head: str) -> str:
    """Give the kind of happening of a head as written (``arrested``, ``detention``: arrest), else its lemma."""
    word = head.lower().replace("’", "'")
    kind = verbs.noun_kinds().get(word)
    if kind:
        return kind
    known = verbs.forms()
    for form in (known.past, known.participle, known.base, known.third, known.ing):
        lemma = form.get(word)
        if lemma:
            return verbs.kinds().get(lemma, lemma)
    return word
