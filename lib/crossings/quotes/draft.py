"""One quotation as the rules find it, in tokens, before its columns are filled; what a sentence's reports share."""

from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass(slots=True)
class Draft:
    """A quotation in tokens: ``content`` in parts, the ``cue`` and the ``speaker`` as (first, last exclusive)."""

    content: list[Span]
    cue: Span | None
    speaker: Span | None
    rule: str
    confidence: float
    act: str | None = None
    lemma: str = ""
    carried: bool = False  # the speaker was carried over from another clause or sentence
    stretches: list[int] = field(default_factory=list)
    told: Span | None = None  # whom a passive tells: A was asked to help
    heard: bool = False  # somebody was told or asked it, so that a source that is not named is no doubt


class SentenceMemory:
    """What earlier reports of the same sentence leave to later ones: their subject and where their content ended."""

    __slots__ = ("begin", "end", "subject", "teller")

    def __init__(self, start: int):
        self.end = start
        self.begin: int | None = None  # where the first content reported so far began
        self.subject: Span | None = None
        self.teller: Span | None = None  # whose the report told last is
