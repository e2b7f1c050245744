"""Where an article's headline, byline and dateline stand in its text: pure text in, spans out."""

import re
from dataclasses import dataclass

from .dateline import Dateline, dateline, place_name, run_on_dateline
from .day import MonthDay
from .line_roles import (
    LONGEST_HEADLINE,
    byline,
    could_be_headline,
    date_line,
    is_credit,
    labelled,
    opening_date,
    reporter,
    wrapped,
)
from .words import pairs

Span = tuple[int, int]

_TOP, _BOTTOM = 7, 4  # lines that are looked at
BARS = " \t|¦"  # what archives put around a title
_LETTERS = re.compile(r"[^\W\d_]{4,}")


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
            if not long and (label := labelled(words)):
                self.label(line, label[0], (start + label[1], end))
            elif not self.has("byline") and not long and (name := byline(words)):
                self.found |= {"byline": line, "byline_name": words[name:]}
            elif not self.has("date_line") and not long and date_line(words):
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
        if not self.has("date_line") and (opening := opening_date(words)):
            self.found["date_line"] = (start + opening[0], start + opening[1])
            self.found["body_start"] = start + opening[2]
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
        if not rest or not could_be_headline(self.text[slice(*_unbar(self.text, (start, end)))]):
            return False
        return not wrapped(self.text, lines[0], rest[0])

    def bottom(self, lines: list[Span]) -> None:
        """Look at the last lines, last first: a dateline and a title may stand there, among credits."""
        text = self.text
        title: Span | None = None
        for line in lines:
            words = text[line[0] : line[1]] if line[1] - line[0] <= LONGEST_HEADLINE + 20 else ""
            if not words:
                break
            if not self.has("dateline") and (found := dateline(words, whole=True)) and (found.place or found.agency):
                self.dateline(line, found, "bottom")
            elif is_credit(words):
                name = reporter(words)
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
        return could_be_headline(bare) and len(bare.split()) > 2 and line[0] > self.found["body_start"]

    def _repeats_story(self, title: Span) -> bool:
        """Tell whether half of the title's longer words stand in the story: a title says again what the story says."""
        words = {word.lower() for word in _LETTERS.findall(self.text[title[0] : title[1]])}
        story = self.text[max(0, title[0] - 20_000) : title[0]].lower()
        return len(words) > 1 and 2 * sum(word in story for word in words) >= len(words)


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
