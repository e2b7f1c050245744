"""What one line of an article can be: a label, a byline, a headline, a date, a line that goes on, a credit."""

import re

from .day import MonthDay, worded
from .words import word_set

LONGEST_HEADLINE = 170  # characters
_WORDS = 28
_LABEL = re.compile(
    r"(?i)(title|headline|date|published|pubdate|updated|source|publication|by|byline|author)\s*:\s+(?=\S)"
)
_BY = re.compile(r"(?i:by)\s+(?=[A-Z])")
_FULL_STOP = re.compile(r"[.!?…][\"”’'»)\]]*\Z|[;,:]\Z")
# A last word with full stops of its own: U.S., the initials of a name.
_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.){2,}\Z")
_PUBLISHED = re.compile(r"(?i)(?:(?:last|first)\s+)?(?:published|updated|posted)\b\s*(?:on|at)?:?\s+")
_TIME = re.compile(r"[\s|,;-]*(?i:at\s+)?\d{1,2}[:.]\d\d\s*(?i:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}(?:\s?[+-]\d{1,2})?)?\s*\Z")
# A day with its year that opens a line and runs on into the story: after "Updated", or with its weekday.
_WEEKDAY = r"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4})"
_UPDATED = r"(?i:published|updated?|posted)(?:\s+(?i:on))?:?\s+(?:\d\d?:\d\d,?\s+)?"
_OPENING_DATE = re.compile(
    rf"(?:\|\s*)?(?:{_UPDATED}(?={_WEEKDAY}|{_DAY})|(?={_WEEKDAY}))((?:{_WEEKDAY},?\s+)?{_DAY})\s*"
)


def labelled(line: str) -> tuple[str, int] | None:
    """Give the label that opens a line, in small letters, and where its value starts: ``Source: the Post``."""
    found = _LABEL.match(line)
    return (found[1].lower(), found.end()) if found else None


def byline(line: str) -> int | None:
    """Give where the name starts in a line that is a byline, else None."""
    if len(line) > 110:
        return None
    found = _BY.match(line)
    if not found:
        return None
    name = line[found.end() :]
    words = name.replace(",", " ").replace("|", " ").split()
    if not words or len(words) > 14 or (name[-1] in ".!?" and not _ABBREVIATION.search(name)):
        return None
    small = sum(1 for word in words if word[0].islower() and word not in word_set("inside_byline"))
    return found.end() if small <= 1 and (small == 0 or len(words) < 4) else None


def could_be_headline(line: str) -> bool:
    """Tell whether a line is short enough for a headline and neither starts nor ends as a sentence of a story does."""
    if not 2 < len(line) <= LONGEST_HEADLINE or line.count(" ") >= _WORDS or not any(c.isalpha() for c in line):
        return False
    if line[0].islower() or line[0] in "-*•":
        return False
    if line[-1] in "?!" and line[0] not in "\"“‘'":
        return line.count(" ") < 20 and ". " not in line
    return not _FULL_STOP.search(line) or bool(_ABBREVIATION.search(line))


def date_line(line: str) -> MonthDay | None:
    """Give the day of a line that is a date and nothing else but a time or ``Published``."""
    if len(line) > 60 or not any(c.isdigit() for c in line):
        return None
    opening = _PUBLISHED.match(line)
    time = _TIME.search(line)
    bare = line[opening.end() if opening else 0 : time.start() if time else len(line)]
    return worded(bare.replace("|", " "))


def wrapped(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell whether the first line only ends because the file is wrapped: the next one goes on with its sentence."""
    if text.count("\n", first[1], second[0]) > 1:
        return False
    if text[second[0]].islower():
        return True
    widths = first[1] - first[0], second[1] - second[0]
    return all(55 <= width <= 85 for width in widths) and not _FULL_STOP.search(text[second[0] : second[1]])


def opening_date(line: str) -> tuple[int, int, int] | None:
    """Give the span of a day with its year that opens a line of the story, and where the story goes on."""
    found = _OPENING_DATE.match(line)
    return (*found.span(1), found.end()) if found and worded(found[1]) else None


def is_credit(line: str) -> bool:
    """Tell whether a line says who reported, edited or owns the article, or is nothing but signs."""
    low = line.lower().lstrip("(*[ ")
    if not any(c.isalnum() for c in low) or low.startswith(("©", "-30-")):
        return True
    for opening in word_set("credits"):
        if low.startswith(opening) and not low[len(opening) : len(opening) + 1].isalnum():
            return len(opening) > 6 or len(low) < 40 or low[len(opening) : len(opening) + 1] == ":"
    return False


def reporter(line: str) -> str | None:
    """Give the name of who reported or wrote, where a credit names one: ``(Reporting by A Name; ...)``."""
    found = re.match(r"\(?(?:Reporting|Writing|Written) by ([^;.()]{3,80})", line)
    return found[1].strip() if found else None
