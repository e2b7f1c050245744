"""What a verb group is, and what the forms of a word tell of it."""

from dataclasses import dataclass

from . import verbs
from .word_classes import CLASSES, COORDINATE, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATE, is_adverb

# Verbs that only lead on to a deed in -ing or with to, and those that do with a small word: went on firing.
GOVERNING = CLASSES["governing"]
LEADING_ON = frozenset([("go", "on"), ("set", "about"), ("carry", "on"), ("keep", "on"), ("give", "up")])
_CLOSED = DETERMINERS | PRONOUNS | PREPOSITIONS | SUBORDINATE | COORDINATE | CLASSES["object"]


@dataclass(slots=True)
class Group:
    """A verb group: tokens ``first`` to ``last`` (exclusive), its main verb at ``main``.

    ``form`` is ``past``, ``perfect``, ``passive``, ``progressive``, ``modal``, ``infinitive``, ``present``,
    ``participle``, ``gerund`` or ``result`` (it exploded, killing ten); ``factuality`` is what the group itself says;
    ``sort`` as of :func:`crossings.events.verbs.sort_of`, or ``copula`` where the main verb is a form of be or
    have. ``tense`` is ``present`` where the finite word is one, else ``past``; ``shared`` the tokens of an auxiliary
    that stands before an earlier verb (were caught and sent home); ``suffered`` tells whether the subject is what the
    verb is done to, whatever the form (were held, will be held, to be held).
    """

    first: int
    main: int
    last: int
    lemma: str
    form: str
    factuality: str
    sort: str
    tense: str = "past"
    shared: tuple[int, int] | None = None
    suffered: bool = False


def left_of(lower: list[str], at: int, first: int) -> int:
    """Give the index of the nearest token to the left that is not an adverb (``first - 1`` if there is none)."""
    at -= 1
    while at >= first and is_adverb(lower[at]):
        at -= 1
    return at


def participle_of(word: str) -> str | None:
    """Give the lemma of a past participle; None for another word."""
    return verbs.forms().participle.get(word) or verbs.regular_past(word)


def is_closed(word: str) -> bool:
    """Tell whether a word is of a class that has no verbs: I would so like; good will from."""
    return word in _CLOSED or is_adverb(word)
