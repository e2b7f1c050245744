"""A clause: its verb group, its subject, the tokens about them."""

from dataclasses import dataclass

from .group import Group
from .word_classes import CLASSES, SUBORDINATE

_CONDITIONAL = CLASSES["condition"]
WITH_AUXILIARY = frozenset(["passive", "perfect", "progressive", "modal"])
_FINITE = WITH_AUXILIARY | {"past", "present"}


@dataclass(slots=True)
class Clause:
    """A clause: tokens ``first`` to ``last`` (exclusive) about its verb group.

    ``opener`` is the word that begins it, where that joins it to another (who, if, and, a comma); ``subject`` the
    tokens of its subject, which may stand in an earlier clause; ``core_end`` the token after the verb's own
    arguments, before any fragment that hangs on the clause (because of ...); ``object`` the tokens of what a relative
    clause speaks of, where that is its object (the count that a ministry gave); ``sure`` tells whether the words of
    the subject look like one noun phrase that fits the verb.
    """

    group: Group
    first: int
    last: int
    opener: str
    subject: tuple[int, int] | None = None
    core_end: int = 0
    object: tuple[int, int] | None = None
    sure: bool = True

    @property
    def hangs(self) -> bool:
        """Tell whether the clause depends on another (a relative clause, a participle, a gerund, an infinitive)."""
        joined = self.opener in SUBORDINATE or self.opener == "as"
        return joined or self.group.form in ("participle", "gerund", "infinitive", "result")

    @property
    def conditional(self) -> bool:
        """Tell whether the clause states a condition or a question."""
        return self.opener in _CONDITIONAL


def joins_by_or(clause: Clause, following: Clause) -> bool:
    """Tell whether a verb goes on from the one before as the other case of one thing: they died or | went missing."""
    both = {clause.group.form, following.group.form} <= _FINITE
    return following.opener == "or" and both and following.subject == clause.subject and following.subject is not None
