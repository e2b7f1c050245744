"""How wide a text is in the charts' font, so that it is cut or broken where its room ends, and what the font lacks."""

import unicodedata
from functools import cache

from matplotlib.font_manager import FontProperties, findfont, get_font

# The font that comes with matplotlib, so that a picture is the same everywhere.
FONT = "DejaVu Sans"


@cache
def _face(bold: bool):
    return get_font(findfont(FontProperties(family=FONT, weight="bold" if bold else "normal")))


@cache
def _letters() -> frozenset[int]:
    """Give the letters that the font has, upright and bold."""
    return frozenset(_face(False).get_charmap()) & frozenset(_face(True).get_charmap())


def printable(text: str) -> str:
    """Give a text on one line, with a box for each letter that the font lacks; its table beside the chart has it."""
    # A control character between two spaces would leave both: what is not drawn goes first.
    text = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf"))
    return "".join(c if ord(c) in _letters() else "□" for c in " ".join(text.split()))


def width(text: str, points: float, *, bold: bool = False) -> float:
    """Give how wide a printable text is, inches."""
    face = _face(bold)
    face.set_size(points, 72)
    face.set_text(text)
    return face.get_width_height()[0] / 64 / 72


def fitted(text: str, room: float, points: float, *, bold: bool = False) -> str:
    """Give a text on one line, cut at a word where it is wider than its room, inches."""
    text = printable(text)
    if width(text, points, bold=bold) <= room:
        return text
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        fits, too_long = (middle, too_long) if width(text[:middle] + "…", points, bold=bold) <= room else (fits, middle)
    cut = text[:fits]
    at_word = cut[: cut.rfind(" ")] if text[fits] != " " and " " in cut[fits // 2 :] else cut
    return at_word.rstrip(" ,;") + "…"


def wrapped(text: str, room: float, points: float, *, bold: bool = False) -> list[str]:
    """Give a text as lines that fit a room, inches; a word that is wider than the room is cut there."""
    lines: list[str] = []
    for word in printable(text).split():
        if lines and width(f"{lines[-1]} {word}", points, bold=bold) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word if width(word, points, bold=bold) <= room else fitted(word, room, points, bold=bold))
    return lines
