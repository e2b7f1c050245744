"""Which row of one coding stands for which of another: spans held against each other, one to one.

Quotations are held against each other by their words (Papay and Padó 2020 call it relaxed matching), other rows by
their letters.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_EDGE = " \t\r\n.,;:!?\"'()[]"
HALF = 0.5  # of the words of two quotations' contents, shared


class Words:
    """The words of a text, to tell which of them some spans take in."""

    def __init__(self, text: str):
        self.text = text
        spans = [match.span() for match in _WORD.finditer(text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def within(self, spans: Iterable[Sequence[int]]) -> frozenset[int]:
        """Give the numbers of the words that overlap any of the spans."""
        found: set[int] = set()
        for start, end in spans:
            found.update(range(bisect_right(self._ends, start), bisect_left(self._starts, end)))
        return frozenset(found)

    def word(self, at: int) -> str:
        """Give a word in lower case."""
        return self.text[self._starts[at] : self._ends[at]].lower()


def marked(text: str) -> bytearray:
    """Give a byte a letter: 1 where it stands inside double quotation marks.

    A mark that is not closed in its paragraph runs to the paragraph's end, as news prints quotations of several
    paragraphs.
    """
    inside, at = bytearray(len(text)), 0
    for paragraph in re.split(r"(\n+)", text):
        opened = -1
        for k, letter in enumerate(paragraph, at):
            if letter in "“„«" or (letter == '"' and opened < 0):
                opened = k if opened < 0 else opened
            elif letter in '”»"' and opened >= 0:
                inside[opened : k + 1] = b"\1" * (k + 1 - opened)
                opened = -1
        at += len(paragraph)
        if opened >= 0:
            inside[opened:at] = b"\1" * (at - opened)
    return inside


def kind_of(text: str, inside: bytearray, spans: Iterable[Sequence[int]]) -> str:
    """Give the kind of a quotation by its letters: direct where all stand inside marks, mixed where some do."""
    letters = [inside[k] for start, end in spans for k in range(start, min(end, len(text))) if text[k].isalnum()]
    return "indirect" if not any(letters) else "direct" if all(letters) else "mixed"


def trimmed(text: str, row: Mapping) -> tuple[int, int]:
    """Give a row's span without white space and marks at its edges; (0, 0) where nothing of the text is left."""
    start, end = row.get("start"), row.get("end")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)):
        return 0, 0
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return (start, end) if start < end else (0, 0)


def by_words(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]], *, least: float = HALF) -> dict[int, int]:
    """Give which found quotation stands for which gold one: the pairs that share most words first, each row once."""
    likely = []
    for i, mine in enumerate(gold):
        for j, its in enumerate(found):
            shared = len(mine & its)
            if shared and shared / len(mine | its) >= least:
                likely.append((-shared / len(mine | its), i, j))
    return _one_to_one((i, j) for _, i, j in sorted(likely))


def by_letters(
    gold: Sequence[tuple[int, int]], found: Sequence[tuple[int, int]], *, longest: int | None = None
) -> dict[int, int]:
    """Give which found span stands for which gold one: the pairs that overlap most first, each row once.

    A found span longer than ``longest`` letters and three times the gold one stands for nothing.
    """
    likely = []
    for i, (start, end) in enumerate(gold):
        most = None if longest is None else max(longest, 3 * (end - start))
        for j, (its_start, its_end) in enumerate(found):
            overlap = min(end, its_end) - max(start, its_start)
            if overlap > 0 and (most is None or its_end - its_start <= most):
                likely.append((overlap, -abs(start - its_start), i, j))
    return _one_to_one((i, j) for _, _, i, j in sorted(likely, reverse=True))


def _one_to_one(likely: Iterable[tuple[int, int]]) -> dict[int, int]:
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in likely:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs
