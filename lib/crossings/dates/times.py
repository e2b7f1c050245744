"""Recognises times of the day, alone or joined to the day that stands beside them."""

import re

from .anchoring import shifted
from .mention import Mention
from .scan import Scan
from .vocabulary import PARTS_OF_DAY

_CLOCK = re.compile(r"(\d{1,2})(?::(\d\d))?(?::\d\d)?(am|pm)?\Z")
_HALF = {"a.m.": 0, "am": 0, "p.m.": 12, "pm": 12}
_ZONES = frozenset(["gmt", "est", "edt", "et", "utc", "pst", "pdt", "cet", "eastern"])


def clock(scan: Scan, at: int) -> Mention | None:
    """Recognise ``10:30 a.m.``, ``8 p.m.``, ``0600 GMT``: on the publication day unless a day is joined later."""
    found = _CLOCK.match(scan.at(at))
    if not found:
        return None
    end = at + 1
    half = found[3] or (scan.at(end) if scan.at(end) in _HALF else None)
    if half and not found[3]:
        end += 1
    if scan.at(end) in _ZONES:
        end += 1
        zone = True
    else:
        zone = False
    if not half and not found[2]:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if (
        hour > 24
        or minute > 59
        or (not half and not zone and scan.at(at - 1) not in ("at", "by", "around", "about", "until", "to", "from"))
    ):
        return None
    if half:
        hour = hour % 12 + _HALF[half]
    day = scan.anchoring.published
    value = f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour:02}:{minute:02}"
    return Mention(
        at, end, "TIME", value, "clock_time", 0.7, None, "published" if day else "none", "a time of that day"
    )


def part_of_day(scan: Scan, at: int) -> Mention | None:
    """Recognise ``this morning``, ``last night``; the part of a named day is joined by :func:`joined`."""
    word, lead = scan.at(at), scan.at(at - 1)
    day = scan.anchoring.published
    if lead not in ("this", "last") or day is None:
        return None
    value = f"{shifted(day, 'D', -1 if lead == 'last' else 0)}T{PARTS_OF_DAY[word]}"
    return Mention(at - 1, at + 1, "TIME", value, "part_of_day", 0.8, None, "published", f"{lead} {word}")


def tonight(scan: Scan, at: int) -> Mention | None:
    """Recognise ``tonight``."""
    day = scan.anchoring.published
    if day is None:
        return None
    return Mention(at, at + 1, "TIME", f"{day.isoformat()}TNI", "part_of_day", 0.85, None, "published", "that night")


def joined(scan: Scan, mention: Mention) -> Mention:
    """Give a day together with the part of the day that follows it (``Friday night``), or with the clock time before."""
    word = scan.at(mention.last)
    if mention.kind == "DATE" and len(mention.timex) == 10 and word in PARTS_OF_DAY and mention.timex[4] == "-":
        mention.timex += "T" + PARTS_OF_DAY[word]
        mention.kind = "TIME"
        mention.last += 1
    return mention
