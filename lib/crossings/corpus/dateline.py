"""One line read as a dateline: place, day and agency, as news style books write them.

Forms: ``CITY, Country (Agency) --``, ``CITY, Month 26 (Agency) --``, ``City, 4 September 2017``, ``CITY —``,
``(Agency) -``, ``September 4, 2017 (CITY) –``. The Associated Press and Reuters style books set the city in capitals.
"""

import re
from dataclasses import dataclass

from crossings.calendar_names import WEEKDAYS

from .day import MonthDay, worded
from .words import pairs, word_set

_LONGEST = 110
_BREAK = re.compile(r"\s*(?:--+|—|–|―)\s*|\s+[-_]+(?:\s+|\Z)|(?<=[)/])\s*(?:[_-]+|:)\s*")
_COLON = re.compile(r"\s*:\s+")
_PAREN = re.compile(r"\(([^()]{1,50})\)|(?<![A-Za-z])/([A-Za-z][^/()]{1,30})/")
# A place: capitalised words, with the small words, apostrophes and full stops that names hold.
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’`.-])*\Z")
_RUN_ON = 500  # how far into a line a dateline is looked for
_DASH = re.compile(r"\s*[-_—–]")
_CAPITALS = re.compile(r"(?<!\S)[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{2,}")
_SENTENCE = re.compile(r"[\"“‘'`«(\[]*[A-Z0-9À-Þ]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline in its line: ``end`` is where it ends there, ``after`` where the story's own words begin."""

    end: int
    after: int
    place: str | None
    day: MonthDay | None
    agency: str | None


def place_name(written: str) -> str:
    """Give a place as running text writes it: ``PORT-AU-PRINCE`` is ``Port-au-Prince``; mixed case stays."""
    return ", ".join(_cased(part.strip()) for part in written.split(","))


def _cased(part: str) -> str:
    letters = [c for c in part if c.isalpha()]
    if len(letters) < 3 or not part.isupper() or "." in part:
        return part
    pieces = re.split(r"([\s'’/-]+)", part.lower())
    small = word_set("inside_place")
    return "".join(
        piece
        if (i and piece in small) or (i and piece == "s" and pieces[i - 1] in "'’")
        else piece[:1].upper() + piece[1:]
        for i, piece in enumerate(pieces)
    )


def _is_place(part: str) -> bool:
    words = part.replace("/", " ").split()
    if not 1 <= len(words) <= 4 or len(part) > 40:
        return False
    small = word_set("inside_place")
    for i, word in enumerate(words):
        if not _WORD.match(word):
            return False
        if not (word[0].isupper() or (i and word in small) or word.startswith(("al-", "el-"))):
            return False
    return words[0].lower().strip(".") not in word_set("not_places")


def _parts(head: str) -> tuple[list[str], MonthDay | None, str | None] | None:
    """Give places, day and agency of what stands before the dash; None if anything else stands there."""
    agency = day = None
    bracketed = []
    rest = head
    for found in _PAREN.finditer(head):
        inner = (found[1] or found[2]).strip()
        if found.start() and head[found.start() - 1].isalnum() and inner.lower() not in pairs("agencies"):
            return None
        rest = rest.replace(found[0], ",", 1)
        for piece in _joined_days(inner):
            if when := worded(piece):
                day = day or when
            else:
                bracketed.append(piece)
    places = []
    for piece in _joined_days(rest):
        if piece[-1:].isdigit() or piece[:1].isdigit():
            when = worded(piece)
            if not when or (day and day != when):
                return None
            day = when
        elif _is_place(piece):
            places.append(piece)
        else:
            when = worded(piece)
            if not when:
                return None
            day = day or when
    for piece in bracketed:
        if piece.lower() in pairs("agencies"):
            agency = agency or piece
        elif not places and day and _is_place(piece):
            places.append(piece)  # a day first, then the place in brackets
        elif _is_place(piece) or piece.isupper():
            agency = agency or piece
        else:
            return None
    if len(places) > 3:
        return None
    return places, day, agency


def _joined_days(text: str) -> list[str]:
    """Give the comma-parted pieces, with ``Aug. 26, 2006`` and ``Saturday, Aug. 26`` put together again."""
    pieces: list[str] = []
    for piece in text.split(","):
        piece = piece.strip().strip(";").strip()
        if not piece:
            continue
        if pieces and len(piece) == 4 and piece.isdigit():
            pieces[-1] = f"{pieces[-1]} {piece}"
        elif piece.lower().rstrip(".") in WEEKDAYS:
            continue
        else:
            pieces.append(piece)
    return pieces


def dateline(line: str, *, whole: bool = False) -> Dateline | None:
    """Give the dateline that opens a line, or None.

    Parameters
    ----------
    line : str
        The line, without white space at its start.
    whole : bool
        Whether the line has to be a dateline and nothing else, as at the end of an article.
    """
    head = line[: _LONGEST + 1]
    if not head or not (head[0].isupper() or head[0] in "(/0123456789"):
        return None
    if len(line.rstrip()) <= _LONGEST and (found := _whole(line.rstrip())):
        return found
    if whole:
        return None
    for mark in _BREAK.finditer(head):
        if found := _before(line, mark.start(), mark.end()):
            return found
    mark = _COLON.search(head)
    if mark and (found := _before(line, mark.start(), mark.end())) and found.day:
        return found
    return None


def _whole(line: str) -> Dateline | None:
    bare = re.sub(r"\s*(?:--+|—|–|[-_:.])\Z", "", line)
    dashed = len(bare) < len(line) and line[-1] not in ".:"
    found = _parts(bare)
    if not found:
        return None
    places, day, agency = found
    if not places:
        # A day alone is a date line, told apart by the caller; an agency alone has to be a known one.
        if not day and not (agency and agency.lower() in pairs("agencies")):
            return None
    elif not day and not (agency and (dashed or agency.lower() in pairs("agencies"))):
        capitals = places[0].isupper() and len(places[0].strip(".")) > 2
        if agency or not dashed or not capitals:  # a city in capitals and a dash, the story on the next line
            return None
    return Dateline(len(bare), len(line), ", ".join(places) or None, day, agency)


def _before(line: str, end: int, after: int) -> Dateline | None:
    if end < 2 or not _SENTENCE.match(line, after):
        return None
    found = _parts(line[:end])
    if not found:
        return None
    places, day, agency = found
    if not day and not agency:  # capitals alone
        if not places or not places[0].isupper() or len(places[0].strip(".")) < 3:
            return None
        if line[after : after + 60].isupper():  # a headline in capitals with a dash in it
            return None
    elif not places and not day and agency.lower() not in pairs("agencies"):
        return None
    return Dateline(end, after, ", ".join(places) or None, day, agency)


def run_on_dateline(line: str) -> tuple[int, Dateline] | None:
    """Give where a dateline begins inside a line, and the dateline: a caption was run together with the story.

    Only the full form counts there: a city in capitals, a known agency in brackets, a dash.
    """
    head = line[:_RUN_ON]
    for found in _PAREN.finditer(head):
        if (found[1] or "").lower() not in pairs("agencies") or not _DASH.match(line, found.end()):
            continue
        for start in _CAPITALS.finditer(head, max(0, found.start() - 60), found.start()):
            opened = dateline(line[start.start() : found.end() + _LONGEST])
            if opened and opened.agency and opened.place and opened.place.split(",")[0].isupper():
                return start.start(), opened
    return None
