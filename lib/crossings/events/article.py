"""What the sentences of one article share, as events are found in them."""

from datetime import date, timedelta
from functools import cached_property
from itertools import zip_longest

from crossings.number_words import CARDINALS

from .group import is_closed
from .headlines import stretches
from .pronouns import Antecedents
from .speakers import Covering
from .verbs import forms
from .word_classes import TIMES

_LONGEST_COUNTED = 5


def is_number(word: str) -> bool:
    """Tell whether a word is a number, in digits or letters."""
    return word.isdigit() or word in CARDINALS


def counted_as(word: str) -> str:
    """Give a number in digits, however it is written; another word as it is."""
    return str(CARDINALS[word]) if word in CARDINALS else word


class Article:
    """What the sentences of one article share: its names and dates by token, and its quotations."""

    def __init__(self, reading, dates: list[dict], quotes: list[dict]):
        self.reading = reading
        self.names_at = {name.first: (name.last, name.kind, name.country) for name in reading.names}
        self.antecedents = Antecedents(reading, {name.first: name for name in reading.names})
        self.covering = Covering(quotes, reading)
        self.dates_at: dict[int, tuple[int, dict]] = {}
        self.date_ends: dict[int, int] = {}
        rows = _in_pairs(reading, _with_parts(reading, dates))
        before: dict | None = None
        for row, following in zip_longest(rows, rows[1:]):
            first = reading.token_at(row["start"])
            self.date_ends[first] = reading.token_at(row["end"] - 1) + 1
            if row.get("day_from") is None:
                continue
            if first and reading.lower[first - 1] == "since":
                # What has happened since a time has an open end, where no other date closes it.
                told = _told_on(reading, before, first) if before is not None else None
                row = {**row, "day_to": _until(reading, row, following) or told}
            self.dates_at[first] = self.date_ends[first], row
            before = row
        self.date_order = sorted(self.dates_at)

    @cached_property
    def counted(self) -> dict[str, tuple[int, int] | None]:
        """The noun phrase that each number counts, its tokens (eleven men); None where it counts two things.

        A number is found by its digits too, however it is written: the 17 are the seventeen men.
        """
        lower, known = self.reading.lower, forms()
        found: dict[str, tuple[int, int] | None] = {}
        for at, word in enumerate(lower[:-1]):
            if not is_number(word) or at in self.date_ends:
                continue
            last = at + 1
            while last < min(len(lower), at + _LONGEST_COUNTED) and lower[last].isalpha():
                past = lower[last] in known.past or lower[last] in known.third
                if past or is_closed(lower[last]) or lower[last].endswith("ing"):
                    break
                last += 1
            noun = lower[last - 1]
            if last == at + 1 or noun[-1] not in "sn" or noun in TIMES:
                continue
            number = counted_as(word)
            if number not in found:
                found[number] = at, last
            elif (other := found[number]) and lower[other[1] - 1] != noun:
                found[number] = None
        return found


def _until(reading, row: dict, following: dict | None) -> date | None:
    """Give the last day of a date that closes what another opens: since 1948 | by last November."""
    between = reading.text[row["end"] : following["start"]].split() if following else []
    return following["day_to"] if between in (["by"], ["until"], ["till"], ["up", "to"]) else None


def _told_on(reading, row: dict, since: int) -> date | None:
    """Give the day of a date on which it was told what had happened since a time: said on 26 May that ten had died."""
    that = reading.token_at(row["end"] - 1) + 1
    same = reading.sentence_of[min(that, since)] == reading.sentence_of[since]
    told = same and row.get("precision") == "day" and reading.lower[that] == "that"
    return row["day_to"] if told and "had" in reading.lower[that:since] else None


def _with_parts(reading, dates: list[dict]) -> list[dict]:
    """Give the rows of dates and times, those of a year taken into the part of it that they are told with.

    The first three months | of this year.
    """
    found: list[dict] = []
    for row in dates:
        part = row.get("kind") == "DURATION" and bool(row.get("edtf"))  # it has a place on the calendar
        within = found and found[-1]["kind"] == "DURATION"
        if within and reading.text[found[-1]["end"] : row["start"]].split() == ["of"]:
            found[-1] = {**found[-1], "end": row["end"]}
        elif part or row.get("kind") in ("DATE", "TIME"):
            found.append(row)
    return found


def _in_pairs(reading, dates: list[dict]) -> list[dict]:
    """Give the rows of dates and times, one for two in a row: on Tuesday and Wednesday; in May and June."""
    found: list[dict] = []
    for row in dates:
        before = found[-1] if found else None
        if (
            before is not None
            and reading.text[before["end"] : row["start"]].split() in (["and"], ["or"])
            and _follows(before, row)
        ):
            found[-1] = {**before, "end": row["end"], "day_to": row["day_to"]}
        else:
            found.append(row)
    return found


def _follows(before: dict, row: dict) -> bool:
    """Tell whether a day, month or year comes right behind another."""
    if before.get("precision") != row.get("precision") or None in (before.get("day_to"), row.get("day_from")):
        return False
    return row["day_from"] - before["day_to"] == timedelta(days=1)


def story_sentences(reading) -> list[tuple[int, int, bool]]:
    """Give the tokens of each sentence that tells something, and whether it is the headline."""
    layout = reading.layout
    apart = [span for span in (layout.byline, layout.dateline, layout.date_line, layout.source) if span]
    headline = layout.headline
    found = []
    for first, last in reading.sentence_tokens:
        if first == last:
            continue
        start, end = reading.starts[first], reading.ends[last - 1]
        if any(a <= start and end <= b for a, b in apart):
            continue
        for a, b in apart:
            if a <= start < b:
                first = min(last, reading.token_at(b))
        if first < last and headline and headline[0] <= start < headline[1]:
            found.extend((*stretch, True) for stretch in stretches(reading, first, last))
        elif first < last:
            found.append((first, last, False))
    return found


def head_span(reading, main: int) -> tuple[int, int]:
    """Give the offsets of a head, with the parts before and after a hyphen (re-entered)."""
    starts, ends, words = reading.starts, reading.ends, reading.words
    first = last = main
    while first >= 2 and words[first - 1] == "-" and starts[first] == ends[first - 1] == starts[first - 1] + 1:
        if ends[first - 2] != starts[first - 1] or main - first > 4:
            break
        first -= 2
    return starts[first], ends[last]
