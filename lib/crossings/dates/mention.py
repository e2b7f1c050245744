"""One time expression as recognised: its tokens and its value, before it becomes a row."""

from dataclasses import dataclass


@dataclass(slots=True)
class Mention:
    """A time expression; tokens ``first`` to ``last``, last exclusive.

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
