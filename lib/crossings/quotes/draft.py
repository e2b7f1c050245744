"""One quotation as the rules find it, in tokens, before its columns are filled."""

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
