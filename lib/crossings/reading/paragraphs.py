"""Finds paragraphs: lines, or blocks of lines where a file is hard-wrapped."""

import re
from itertools import pairwise

_LINE = re.compile(r"[^\n]+")
_TERMINAL = tuple(".!?:;\"”’'|)")


def spans(text: str) -> list[tuple[int, int]]:
    """Give the ``(start, end)`` of each paragraph, without edge white space, in order.

    A line is a paragraph, unless it is hard-wrapped: then lines are joined to the next blank line. A file counts as
    hard-wrapped when most lines that another follows directly are 50 to 100 characters long and end within a sentence.
    """
    lines = [found.span() for found in _LINE.finditer(text)]
    lines = [(a + len(text[a:b]) - len(text[a:b].lstrip()), a + len(text[a:b].rstrip())) for a, b in lines]
    lines = [(a, b) for a, b in lines if a < b]
    follows = [text.count("\n", first[1], second[0]) == 1 for first, second in pairwise(lines)]
    wrapped = [
        joined and 50 <= b - a <= 100 and not text[a:b].endswith(_TERMINAL)
        for (a, b), joined in zip(lines, follows, strict=False)
    ]
    if sum(follows) < 4 or sum(wrapped) < 0.6 * sum(follows):
        return lines
    joined_lines = [lines[0]]
    for (a, b), joined, (previous_start, previous_end) in zip(lines[1:], follows, lines, strict=False):
        if joined and previous_end - previous_start > 40:
            joined_lines[-1] = (joined_lines[-1][0], b)
        else:
            joined_lines.append((a, b))
    return joined_lines
