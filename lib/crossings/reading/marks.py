"""Finds the stretches between double quotation marks, straight or typographic, mixed and unclosed ones too."""

import re
from typing import NamedTuple

_MARK = re.compile(r"[\"“”„«»]|``|''")
_OPENING = frozenset(["“", "„", "«", "``"])
_CLOSING = frozenset(["”", "»", "''"])


class Quoted(NamedTuple):
    """A stretch between quotation marks: the marks from ``start`` to ``end``, the words from ``inner_start`` to
    ``inner_end``. ``closed`` is False where a paragraph ends before its closing mark, as the first paragraphs of a
    quotation of several do; ``paragraph`` is the index of the paragraph."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    paragraph: int


def _opens(text: str, at: int, after: int) -> bool:
    """Tell whether a mark, by the characters about it, can only open: white space or a bracket before, none after."""
    before_is_free = at == 0 or text[at - 1].isspace() or text[at - 1] in "([{—–-"
    return before_is_free and after < len(text) and not text[after].isspace()


def _closes(text: str, at: int) -> bool:
    """Tell whether a mark, by the character before it, can only close: a letter or a stop stands right before it."""
    return at > 0 and not text[at - 1].isspace() and text[at - 1] not in "([{—–"


def _in_paragraph(text: str, start: int, end: int, paragraph: int) -> list[Quoted]:
    found: list[Quoted] = []
    opened: tuple[int, int] | None = None
    depth = 0
    for mark in _MARK.finditer(text, start, end):
        at, after, sign = mark.start(), mark.end(), mark.group()
        if opened is None:
            # A straight mark that follows a word opens nothing (an inch sign, a stray mark), nor does a closing one.
            stray = _closes(text, at) and not _opens(text, at, after)
            if sign in _OPENING or (sign == '"' and (at == start or not stray)):
                opened, depth = (at, after), 0
        elif sign in _OPENING and not (sign == "“" and _closes(text, at) and not _opens(text, at, after)):
            depth += 1
        elif depth and sign in _CLOSING:
            depth -= 1
        elif sign in _CLOSING or _closes(text, at) or not _opens(text, at, after):
            found.append(Quoted(opened[0], after, opened[1], at, True, paragraph))
            opened = None
        else:
            # A second straight mark that can only open: the first was never closed.
            found.append(Quoted(opened[0], at, opened[1], at, False, paragraph))
            opened = (at, after)
    if opened is not None:
        found.append(Quoted(opened[0], end, opened[1], end, False, paragraph))
    return found


def quoted(text: str, paragraphs: list[tuple[int, int]]) -> list[Quoted]:
    """Give the stretches between double quotation marks, in order; a stretch never reaches over a paragraph's end.

    A closing mark of another shape than the opening one closes it all the same (``"… entirely,”he said``): wire
    archives mix them. Of nested marks the outer stretch is given.
    """
    found: list[Quoted] = []
    for index, (start, end) in enumerate(paragraphs):
        found.extend(_in_paragraph(text, start, end, index))
    return found
