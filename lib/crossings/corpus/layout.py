"""Where an article's headline, byline and dateline stand in its text: pure text in, spans out."""

import re
from dataclasses import dataclass

from .dateline import Dateline, dateline, place_name, run_on_dateline
from .day import MonthDay, worded
from .words import pairs, word_set

Span = tuple[int, int]

_TOP, _BOTTOM = 7, 4  # lines that are looked at
_HEADLINE = 170  # characters
_WORDS = 28
_LABEL = re.compile(
    r"(?i)(title|headline|date|published|pubdate|updated|source|publication|by|byline|author)\s*:\s+(?=\S)"
)
_BY = re.compile(r"(?i:by)\s+(?=[A-Z])")
BARS = " \t|¦"  # what archives put around a title
_FULL_STOP = re.compile(r"[.!?…][\"”’'»)\]]*\Z|[;,:]\Z")
# A last word with full stops of its own: U.S., the initials of a name.
_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.){2,}\Z")
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_PUBLISHED = re.compile(r"(?i)(?:(?:last|first)\s+)?(?:published|updated|posted)\b\s*(?:on|at)?:?\s+")
_TIME = re.compile(r"[\s|,;-]*(?i:at\s+)?\d{1,2}[:.]\d\d\s*(?i:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}(?:\s?[+-]\d{1,2})?)?\s*\Z")


# A day with its year that opens a line and runs on into the story: after "Updated", or with its weekday.
_WEEKDAY = r"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4})"
_UPDATED = r"(?i:published|updated?|posted)(?:\s+(?i:on))?:?\s+(?:\d\d?:\d\d,?\s+)?"
_OPENING_DATE = re.compile(
    rf"(?:\|\s*)?(?:{_UPDATED}(?={_WEEKDAY}|{_DAY})|(?={_WEEKDAY}))((?:{_WEEKDAY},?\s+)?{_DAY})\s*"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of an article that are not its story, as spans; None where the text has no such part.

    ``body_start`` and ``body_end`` bound the story; ``dateline_at`` and ``headline_at`` are ``top`` or ``bottom``.
    """

    headline: Span | None = None
    headline_at: str | None = None
    byline: Span | None = None
    byline_name: str | None = None
    dateline: Span | None = None
    dateline_at: str | None = None
    place: str | None = None
    day: MonthDay | None = None
    agency: str | None = None
    date_line: Span | None = None  # a line that is a date and nothing else, or the value of a ``Date:`` label
    source: Span | None = None  # the value of a ``Source:`` label
    body_start: int = 0
    body_end: int = 0


def _top_lines(text: str) -> list[Span]:
    lines, at, size = [], 0, len(text)
    while at < size and len(lines) < _TOP:
        end = text.find("\n", at)
        end = size if end < 0 else end
        start, stop = _trim(text, at, end)
        if start < stop:
            lines.append((start, stop))
        at = end + 1
    return lines


def _bottom_lines(text: str, after: int) -> list[Span]:
    """Give the last lines, the last one first, down to the place where the top ends."""
    lines, end = [], len(text)
    while end > after and len(lines) < _BOTTOM:
        at = text.rfind("\n", after, end) + 1
        at = max(at, after)
        start, stop = _trim(text, at, end)
        if start < stop:
            lines.append((start, stop))
        end = at - 1
    return lines


def _trim(text: str, start: int, end: int) -> Span:
    """Give the span without white space at its ends; a long line is not copied for it."""
    while start < end and (text[start].isspace() or text[start] in "\ufeff\u200b"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _unbar(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in BARS:
        start += 1
    while end > start and text[end - 1] in BARS:
        end -= 1
    return start, end


def _byline(line: str) -> int | None:
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
    small = sum(
        1 for word in words if word[0].islower() and word not in ("and", "in", "of", "for", "the", "with", "de")
    )
    return found.end() if small <= 1 and (small == 0 or len(words) < 4) else None


def _could_be_headline(line: str) -> bool:
    if not 2 < len(line) <= _HEADLINE or line.count(" ") >= _WORDS or not any(c.isalpha() for c in line):
        return False
    if line[0].islower() or line[0] in "-*•":
        return False
    if line[-1] in "?!" and line[0] not in "\"“‘'":
        return line.count(" ") < 20 and ". " not in line
    return not _FULL_STOP.search(line) or bool(_ABBREVIATION.search(line))


def _date_line(line: str) -> MonthDay | None:
    """Give the day of a line that is a date and nothing else but a time or ``Published``."""
    if len(line) > 60 or not any(c.isdigit() for c in line):
        return None
    opening = _PUBLISHED.match(line)
    time = _TIME.search(line)
    bare = line[opening.end() if opening else 0 : time.start() if time else len(line)]
    return worded(bare.replace("|", " "))


def _wrapped(text: str, first: Span, second: Span) -> bool:
    """Tell whether the first line only ends because the file is wrapped: the next one goes on with its sentence."""
    if text.count("\n", first[1], second[0]) > 1:
        return False
    if text[second[0]].islower():
        return True
    widths = first[1] - first[0], second[1] - second[0]
    return all(55 <= width <= 85 for width in widths) and not _FULL_STOP.search(text[second[0] : second[1]])


class _Parts:
    """What has been found so far, while the lines are looked at."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: dict = {"body_start": 0, "body_end": len(text)}

    def has(self, name: str) -> bool:
        return name in self.found

    def dateline(self, line: Span, found: Dateline, where: str) -> None:
        start = line[0]
        self.found |= {
            "dateline": (start, start + found.end),
            "dateline_at": where,
            "place": place_name(found.place) if found.place else None,
            "day": found.day,
            "agency": found.agency,
        }

    def label(self, line: Span, name: str, value: Span) -> None:
        if name in ("title", "headline"):
            self.found |= {"headline": _unbar(self.text, value), "headline_at": "top"}
        elif name in ("by", "byline", "author"):
            self.found |= {"byline": line, "byline_name": self.text[value[0] : value[1]].rstrip(".")}
        elif name in ("source", "publication"):
            self.found["source"] = value
        else:
            self.found.setdefault("date_line", value)

    def top(self, lines: list[Span]) -> None:
        text = self.text
        for i, line in enumerate(lines):
            start, end = line
            if end - start > 600:
                words = text[start : start + 200]
                long = True
            else:
                words, long = text[start:end], False
            if not long and (label := _LABEL.match(words)):
                self.label(line, label[1].lower(), (start + label.end(), end))
            elif not self.has("byline") and not long and (name := _byline(words)):
                self.found |= {"byline": line, "byline_name": words[name:]}
            elif not self.has("date_line") and not long and (_date_line(words)):
                self.found["date_line"] = line
            elif not self.has("dateline") and (found := dateline(words)):
                self.dateline(line, found, "top")
                self.found["body_start"] = start + found.after
                return
            elif i == 0 and not long and self._is_headline(lines):
                headline = _unbar(text, line)
                if headline[0] < headline[1]:
                    self.found |= {"headline": headline, "headline_at": "top"}
            else:
                # A line of the story; a dateline after a standfirst may still follow, deeper it would be quoted matter.
                self.found["body_start"] = start
                self._run_on(line)
                self._late_dateline(lines[i + 1 : i + 2])
                return
            self.found["body_start"] = end

    def _run_on(self, line: Span) -> None:
        """Look for a date or a dateline that stands in one line with the story's first words."""
        start = line[0]
        words = self.text[start : min(line[1], start + 700)]
        if not self.has("date_line") and (opening := _OPENING_DATE.match(words)) and worded(opening[1]):
            self.found["date_line"] = (start + opening.start(1), start + opening.end(1))
            self.found["body_start"] = start + opening.end()
        if not self.has("dateline") and "(" in words and (inside := run_on_dateline(words)):
            at, found = inside
            self.dateline((start + at, line[1]), found, "top")
            self.found["body_start"] = start + at + found.after

    def _late_dateline(self, lines: list[Span]) -> None:
        if self.has("headline") and not self.has("dateline"):
            for line in lines:
                found = dateline(self.text[line[0] : min(line[1], line[0] + 200)])
                if found and found.place:
                    self.dateline(line, found, "top")
                    self.found["body_start"] = line[0] + found.after

    def _is_headline(self, lines: list[Span]) -> bool:
        (start, end), rest = lines[0], lines[1:]
        if not rest or not _could_be_headline(self.text[slice(*_unbar(self.text, (start, end)))]):
            return False
        return not _wrapped(self.text, lines[0], rest[0])

    def bottom(self, lines: list[Span]) -> None:
        """Look at the last lines, last first: a dateline and a title may stand there, among credits."""
        text = self.text
        title: Span | None = None
        for line in lines:
            words = text[line[0] : line[1]] if line[1] - line[0] <= _HEADLINE + 20 else ""
            if not words:
                break
            if not self.has("dateline") and (found := dateline(words, whole=True)) and (found.place or found.agency):
                self.dateline(line, found, "bottom")
            elif _is_credit(words):
                name = _reporter(words)
                if name and not self.has("byline"):
                    self.found |= {"byline": line, "byline_name": name}
            elif title is None and not self.has("headline") and self._is_last_title(line, words):
                title = _unbar(text, line)
            else:
                break
            self.found["body_end"] = line[0]
        if title:
            self.found |= {"headline": title, "headline_at": "bottom"}
            if not self.has("dateline") and not self._repeats_story(title):
                del self.found["headline"], self.found["headline_at"]
                self.found["body_end"] = len(text)

    def _is_last_title(self, line: Span, words: str) -> bool:
        bare = words.strip(BARS)
        return _could_be_headline(bare) and len(bare.split()) > 2 and line[0] > self.found["body_start"]

    def _repeats_story(self, title: Span) -> bool:
        """Tell whether half of the title's longer words stand in the story: a title says again what the story says."""
        words = {word.lower() for word in _LETTERS.findall(self.text[title[0] : title[1]])}
        story = self.text[max(0, title[0] - 20_000) : title[0]].lower()
        return len(words) > 1 and 2 * sum(word in story for word in words) >= len(words)


def _is_credit(line: str) -> bool:
    low = line.lower().lstrip("(*[ ")
    if not any(c.isalnum() for c in low) or low.startswith(("©", "-30-")):
        return True
    for opening in word_set("credits"):
        if low.startswith(opening) and not low[len(opening) : len(opening) + 1].isalnum():
            return len(opening) > 6 or len(low) < 40 or low[len(opening) : len(opening) + 1] == ":"
    return False


def _reporter(line: str) -> str | None:
    found = re.match(r"\(?(?:Reporting|Writing|Written) by ([^;.()]{3,80})", line)
    return found[1].strip() if found else None


def layout(text: str) -> Layout:
    """Give where headline, byline and dateline stand in an article's text.

    Parameters
    ----------
    text : str
        The decoded article.

    Returns
    -------
    Layout
        Spans of code points, end exclusive. The headline's span leaves out a bar at its ends; the dateline's leaves
        out the dash after it.

    Examples
    --------
    >>> found = layout("Rains displace thousands\\n\\nLIMA, Peru (Reuters) - The rains came early.")
    >>> found.headline, found.place, found.agency
    ((0, 24), 'Lima, Peru', 'Reuters')
    """
    parts = _Parts(text)
    parts.top(_top_lines(text))
    if not (parts.has("headline") and parts.has("dateline")):
        parts.bottom(_bottom_lines(text, parts.found["body_start"]))
    return Layout(**parts.found)


def agency_name(written: str | None) -> str | None:
    """Give the name under which an agency in a dateline is known: ``Xinhua News Agency`` is ``Xinhua``."""
    return None if written is None else pairs("agencies").get(written.lower(), written)
