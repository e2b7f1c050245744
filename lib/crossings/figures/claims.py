"""Says whose count it is: the speaker of the quotation about it, or the source that its sentence names."""

from bisect import bisect_right

from crossings.calendar_names import MONTHS, WEEKDAYS
from crossings.reading import Reading

from .sources import ENDS, SOURCES, in_a_list
from .surroundings import bounds

_DETERMINERS = frozenset(["the", "a", "an", "no", "its", "their", "this", "that", "latest"])
_CLAUSE = frozenset(["that", "we", "i", "they"])  # a word before these is no part of a source
_PRONOUNS = frozenset(["he", "she", "it", "they", "we", "i", "who", "which", "that", "there", "this", "these", "those"])
_LONGEST = 9  # words of a source
_NO_SOURCE_BEFORE = frozenset(["been", "was", "were", "are", "is", "be", "could", "would", "can", "may", "might", "to",
                               "must"])  # fmt: skip
_TIMES = frozenset(
    ["later", "ago", "earlier", "week", "month", "year", "yesterday", "today", "then", *WEEKDAYS, *MONTHS]
)
_OPENING = frozenset(
    ["with", "by", "in", "at", "on", "of", "for", "from", "since", "after", "before", "during", "under"]
)
_NESTED = 12  # quotations looked back at for the one that covers a count
_LOOK_BACK = 40  # names looked back at for a person


def _speaker(reading: Reading, quotes: list[dict], row: dict, earlier: str | None) -> str | None:
    """Give the speaker as written; of a pronoun, the last speaker, person or source named."""
    said = row.get("speaker")
    if not said or said.lower() not in _PRONOUNS:
        return said or row.get("speaker_name")
    if row.get("speaker_name"):
        return row["speaker_name"]
    if said.lower() in ("he", "she"):
        at = bisect_right(quotes, row["start"] - 1, key=lambda each: each["start"])
        for said_before in reversed(quotes[max(0, at - _NESTED) : at]):
            named = said_before.get("speaker_name") or said_before.get("speaker")
            thing = said_before.get("speaker_group") is None and (named or " ").lower().split(" ")[0] in _DETERMINERS
            if named and named.lower() not in _PRONOUNS and named[0].isupper() and not thing:
                return named
        before = bisect_right(reading.names, row["start"], key=lambda name: reading.ends[name.last - 1])
        for name in reversed(reading.names[max(0, before - _LOOK_BACK) : before]):
            if name.kind == "person":
                return reading.text[reading.starts[name.first] : reading.ends[name.last - 1]]
    return earlier


def quotation(quotes: list[dict], start: int, end: int) -> dict | None:
    """Give the shortest quotation whose content covers the characters start to end, of quotations in text order."""
    last = bisect_right(quotes, start, key=lambda row: row["start"])
    best: tuple[int, dict] | None = None
    for row in quotes[max(0, last - _NESTED) : last]:
        spans = row.get("content") or [[row["start"], row["end"]]]
        if any(a <= start and end <= b for a, b in spans):
            size = spans[-1][1] - spans[0][0]
            if best is None or size < best[0]:
                best = (size, row)
    return best[1] if best else None


def source_of_sentence(reading: Reading, first: int) -> str | None:
    """Give the source that the sentence of token ``first`` names: according to X, X says, X estimates that ..."""
    lower = reading.lower
    begin, end = bounds(reading, first)
    for at in range(begin, end - 2):
        if lower[at] == "according" and lower[at + 1] == "to":
            return _phrase(reading, at + 2, end)
    listed = in_a_list(reading, begin, first)
    if listed is not None:
        return listed
    for at in range(first - 1, begin, -1):
        if lower[at] in SOURCES and lower[at - 1] not in _NO_SOURCE_BEFORE:
            head = at - 1
            while head > begin and lower[head] in ("has", "have", "had", "also", "now", "later"):
                head -= 1
            a = head
            while a > begin and head - a < _LONGEST and (lower[a - 1] not in ENDS or _inside(reading, a - 1)):
                a -= 1
            a = _without_time(lower, a, head)
            head = next((inner - 1 for inner in range(a + 1, head + 1) if lower[inner] in SOURCES), head)
            if (lower[head] not in _PRONOUNS | ENDS | _DETERMINERS and lower[a] not in _PRONOUNS and lower[a].isalnum()
                    and _CLAUSE.isdisjoint(lower[a:head]) and a <= head and lower[a] not in _OPENING):  # fmt: skip
                return reading.text[reading.starts[a] : reading.ends[head]]
    return None


def _without_time(lower: list[str], first: int, head: int) -> int:
    """Give the token after a time that stands before a source: at the end of 1998 the agency counted."""
    for at in range(head - 1, first - 1, -1):
        if lower[at] in _TIMES or (lower[at].isdigit() and len(lower[at]) == 4):
            return at + 1
    return first


def _inside(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen stands inside a word: Jean-Paul."""
    return (
        reading.lower[at] == "-"
        and reading.ends[at - 1] == reading.starts[at]
        and reading.ends[at] == reading.starts[at + 1]
    )


def _phrase(reading: Reading, first: int, end: int) -> str | None:
    last = first
    while (
        last < end
        and last - first < _LONGEST
        and (reading.lower[last] not in ENDS or (first < last < end - 1 and _inside(reading, last)))
    ):
        last += 1
    return reading.text[reading.starts[first] : reading.ends[last - 1]] if last > first else None


def of(
    reading: Reading, quotes: list[dict], first: int, last: int, earlier: str | None
) -> tuple[str | None, str | None]:
    """Give the claimant of the count in tokens ``first`` to ``last``, and the id of the quotation it stands in."""
    row = quotation(quotes, reading.starts[first], reading.ends[last - 1])
    if row is not None and row.get("cue_class") == "denial":
        return None, row.get("quote_id")  # whoever denies a number does not claim it
    if row is not None:
        return _speaker(reading, quotes, row, earlier) or source_of_sentence(reading, first), row.get("quote_id")
    return source_of_sentence(reading, first), None
