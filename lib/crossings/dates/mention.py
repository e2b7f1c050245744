"""One time expression as recognised: its tokens and its value, before it becomes a row."""

from dataclasses import dataclass


@dataclass(slots=True)
class Mention:
    """A time expression; tokens ``first`` to ``last``, last exclusive.

    ``confidence`` is a judgement in coarse steps (0.4, 0.5, 0.55, 0.7, 0.85, 0.9, 0.95) of how often the rule's value
    is right: the share on which annotators of news and narratives agreed with it, pooled and rounded. They part on how
    fine a part of a day is written, so such a value stands above that share. Below 0.5 a row is not shown.

    ``edtf`` is given only where it cannot be read off the TIMEX3 value.
    """

    first: int
    last: int
    kind: str
    timex: str
    rule: str
    confidence: float
    modifier: str | None = None
    anchor: str = "none"
    why: str | None = None
    edtf: str | None = None
