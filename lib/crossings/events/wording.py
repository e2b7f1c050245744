"""Puts an event into words: a stretch of its sentence from its subject on, without the date that says when."""

import re

from . import extent
from .added import Added, of_part
from .clause import Clause, joins_by_or
from .verb_groups import goes_with_verb
from .word_classes import CLASSES, DETERMINERS, MARKS, PHRASES, PREPOSITIONS, RELATIVE, SUBORDINATE

_LONGEST = 40
_LONGEST_INSERTED = 12  # tokens between a subject and its verb that are still shown
_DATES_IN_ROW = 4
_EARLIER = 6  # clauses before one that are looked at
_ONE = frozenset(["a", "an"])
_DESCRIBING = frozenset(["who", "whose"])
_PARTS_OF_TIME = CLASSES["part_of_time"]
_LEADING_DATE = CLASSES["leads_date"]
_NEEDS_TIME = CLASSES["needs_time"]
_ABOUT = (["about"], ["around"], ["circa"])  # around May 10: told so, as the row's day alone would say that day
_FIXED = PHRASES["fixed_for"]
_OF_MANY = CLASSES["units_of_time"]
_POINTING_AT = DETERMINERS | {"same", "very"}
_OF_PEOPLE = (["of", "people"], ["of", "men"], ["of", "women"])
_ANYBODY = CLASSES["anybody"]
_ANYBODY_ALONE = tuple([word] for word in _ANYBODY)
_LOWERED = DETERMINERS | CLASSES["number"] | CLASSES["before_number"]
_JOINING = CLASSES["coordinate"]
_JOINING_OR_RELATIVE = _JOINING | RELATIVE
_BEFORE_MARK = re.compile(r"\s+([,;:.])")
_DOUBLE_COMMA = re.compile(r",{2,}")
_OWNING = re.compile(r"\s+(['’]s? )")
_ACCORDING = re.compile(r"\AAccording to [^,]+, ")  # a source is no part of what happened
_LAST_JOINING = re.compile(r"[\s,]+(?:and|or|but)$")
_QUOTE = re.compile(r"[\"“”]|``|''")
_NEARNESS = CLASSES["nearness_of_date"]


def words(reading, first: int, last: int) -> str:
    """Give the text of tokens with white space made single."""
    return " ".join(reading.text[reading.starts[first] : reading.ends[last - 1]].split())


def governing(found: list[Clause], index: int) -> int:
    """Give the clause that an infinitive or a result goes with (planned to return), else the clause itself."""
    for at in range(index, max(0, index - _EARLIER), -1):
        if found[at].group.form not in ("infinitive", "result") or found[at - 1].last != found[at].first:
            return at
    return max(0, index - _EARLIER)


def pieces(reading, date_ends: dict[int, int], names_at: dict, found: list[Clause], index: int, first: int):
    """Give the stretches of tokens that tell a clause, in the order in which they are told.

    One stretch, from the subject to the end of the clause, wherever they stand together; from the beginning of the
    sentence where it is not sure which words are the subject.
    """
    led_by = governing(found, index)
    leads, own = found[led_by], found[index]
    start, before = _start(reading, found, led_by, first, date_ends)
    last = extent.end_of(reading, date_ends, names_at, found, index, start)
    if leads.object and leads.sure and (own is leads or leads.opener == "whom"):
        # The count that a ministry gave: a ministry gave the count.
        return _around_object(reading.lower, date_ends, start, own, last, leads.object)
    if not before and last - start > _LONGEST:
        start = max(start, min(leads.group.first, last - _LONGEST))
    return [*before, (start, last)]


def _around_object(lower: list[str], date_ends: dict[int, int], start: int, clause: Clause, last: int, told: tuple):
    """Give the stretches of a clause whose object stands before it: (the count that) a ministry gave (in May)."""
    verb_end = clause.group.last
    verb_end += verb_end < last and goes_with_verb(lower, verb_end)
    stretches = [(start, verb_end), told]
    if lower[verb_end : verb_end + 1] == ["since"]:
        return [*stretches, (verb_end, last)]  # accepted | ten people | since 2004
    at = date_ends.get(verb_end, verb_end)
    if at == verb_end and at + 1 < last and lower[at] in _LEADING_DATE:
        at = date_ends.get(at + 1, at)
    if at < last and lower[at] in PREPOSITIONS:
        stretches.append((verb_end, last))
    return stretches


def _start(reading, found: list[Clause], index: int, first: int, date_ends: dict[int, int]):
    """Give where the last stretch of a clause's words begins, and the stretches that stand before it."""
    while index and joins_by_or(found[index - 1], found[index]):
        index -= 1
    leads = found[index]
    lower, subject, verb = reading.lower, leads.subject, leads.group.first
    if subject is None or not leads.sure:
        return _sentence_start(lower, leads, first), []
    begin, end = subject
    shared = [leads.group.shared] if leads.group.shared else []
    if end > verb:
        return (begin, []) if begin <= verb else (verb, shared)
    if begin > verb:
        return verb, shared
    between = [other for other in found[max(0, index - _EARLIER) : index] if end <= other.group.first < verb]
    begun = end + (end < verb and lower[end] in _LEADING_DATE)
    behind = date_ends.get(begun, end)  # the escapes in 2017 | that led to Peru
    parting = lower[behind:verb] or lower[end:verb]
    relative = verb > end and all(word in RELATIVE or word == "," for word in parting)
    said = all(other.group.sort == "reporting" and other.group.first > end + 1 for other in between)
    if lower[end] == "," and lower[end + 1] in _ONE and _DESCRIBING & {*parting}:
        return verb, [subject, *shared]  # Ada Bello, a teacher who left in May: Ada Bello … left
    if between and lower[end] in RELATIVE and said:
        # Figures that two papers say were released: figures were released.
        return verb, [subject, *shared]
    if relative:
        # Those who left, the people who shot at them: without what they did nobody says who they are.
        whole = lower[end - 1] == "those" or lower[max(begin, end - 2) : end] in _OF_PEOPLE
        whole = whole or (lower[begin] == "the" and lower[begin + 1 : end] in _ANYBODY_ALONE and lower[end] != ",")
        return (begin, []) if whole else (verb, [subject, *shared])
    shares = any(not other.hangs and other.group.sort != "reporting" for other in between)
    shares = shares or (bool(between) and leads.opener in _JOINING_OR_RELATIVE)
    return (verb, [subject, *shared]) if shares or verb - end > _LONGEST_INSERTED else (begin, [])


def _sentence_start(lower: list[str], clause: Clause, first: int) -> int:
    """Give where the words of a clause without a sure subject begin: behind its joining word, a mark, or the sentence's
    first word."""
    at = clause.group.first
    if clause.opener in SUBORDINATE and clause.opener not in RELATIVE and clause.first + 1 < at:
        return clause.first + 1
    low = max(first, at - _LONGEST)
    while at > low and lower[at - 1] not in MARKS:
        at -= 1
    while at < clause.group.first and lower[at] in _JOINING:
        at += 1
    return at


def date_cut(reading, date_ends: dict[int, int], stretches: list[tuple[int, int]], date: dict | None, verb: int = 0):
    """Give the tokens of the date that says when, with what leads up to it: they are left out of what is told.

    A date right before the verb, with nothing else before it, is its subject and stays: last year brought ten.
    """
    if date is None:
        return 0, 0
    at = reading.token_at(date["start"])
    if of_part(reading.lower, at) or reading.lower[at - 1 : at] in _ABOUT:
        return 0, 0
    last = _dates_end(reading.lower, at, date_ends)
    cut = _date_phrase(reading.lower, restated(reading.lower, at, date_ends), last)
    if reading.lower[cut[0] - 1 : cut[0]] in _FIXED or _kind_of_year(reading.lower, cut[0]):
        return 0, 0
    before = reading.lower[stretches[-1][0] : cut[0]]
    if cut[1] == verb and reading.lower[cut[0]] not in PREPOSITIONS and all(word in _POINTING_AT for word in before):
        return 0, 0
    return cut


def _kind_of_year(lower: list[str], at: int) -> bool:
    """Tell whether a date begins within a noun's words: in its budget | year 2013."""
    before = lower[at - 1] if at else ","
    return lower[at] == "year" and before[0].isalpha() and before not in PREPOSITIONS and before not in DETERMINERS


def told(reading, stretches: list[tuple[int, int]], cut: tuple[int, int], added: Added | None = None) -> str:
    """Give the text of stretches of tokens, less those that are cut, with the words added.

    Words left out between two stretches are marked, a relative pronoun with its comma aside.
    """
    text, end, moved = "", None, False
    for piece in stretches:
        parts = [_words_with(reading, *part, added or {}) for part in _less(piece, cut) if part[0] < part[1]]
        if len(parts) > 1 and parts[0][-1] == parts[1][0] == ",":
            # The commas about a date go with it.
            parts = [parts[0][:-1].rstrip(), parts[1][1:].lstrip()]
        if not parts:
            continue
        if end is not None and piece[0] > end:
            dropped = reading.lower[end : piece[0]]
            silent = (
                moved or end <= cut[0] < cut[1] <= piece[0] or all(word == "," or word in RELATIVE for word in dropped)
            )
            text += " " if silent else " … "
        elif end is not None:
            text += " "
            moved = piece[0] < end
            if reading.lower[piece[0]] in _LOWERED:
                parts[0] = parts[0][0].lower() + parts[0][1:]
        text += " ".join(parts)
        end = piece[1]
    text = _LAST_JOINING.sub("", _ACCORDING.sub("", text))
    text = _BEFORE_MARK.sub(r"\1", text)
    if ",," in text:
        text = _DOUBLE_COMMA.sub(",", text)
    if len(_QUOTE.findall(text)) % 2:
        text = _BEFORE_MARK.sub(r"\1", " ".join(_QUOTE.sub(" ", text).split()))
    return text.strip(" ,;-–—").removeprefix("'s ").removeprefix("’s ")


def _words_with(reading, first: int, last: int, added: Added) -> str:
    """Give the text of tokens with the words added, which may stand for some of them."""
    found, at = [], first
    for token in sorted(token for token in added if first <= token < last) if added else ():
        end, text = added[token]
        found += [words(reading, at, token)] if at < token else []
        found.append(text)
        at = max(at, end)
    text = " ".join([*found, *([words(reading, at, last)] if at < last else [])])
    return _OWNING.sub(r"\1", text) if "'" in text or "’" in text else text


def _less(piece: tuple[int, int], cut: tuple[int, int]) -> list[tuple[int, int]]:
    """Give what is left of a stretch of tokens without another."""
    return [(piece[0], min(piece[1], cut[0])), (max(piece[0], cut[1]), piece[1])] if cut[0] < cut[1] else [piece]


def _date_phrase(lower: list[str], at: int, last: int) -> tuple[int, int]:
    """Give the tokens of a date with what leads up to it (on, late in, on the night of); none where a word before it
    would then hang in the air (since, by, before)."""
    first = at
    if first > 1 and lower[first - 1] == "of" and lower[first - 2] in _PARTS_OF_TIME:
        # The opening weeks of this year: back to the determiner.
        first = next((k for k in range(first - 3, max(first - 6, -1), -1) if lower[k] in DETERMINERS), first - 2)
    if first > 2 and lower[first - 1] == "as" and lower[first - 3] == "as":
        # As early as 1953.
        first -= 3
    listed = last + 1 < len(lower) and lower[last] in ("and", "or") and _dated(lower[last + 1])
    if first and (lower[first - 1] in _NEEDS_TIME or listed):
        return at, at
    first -= first > 0 and lower[first - 1] in ("that", "this", "both", "last")
    if first and lower[first - 1] in _LEADING_DATE:
        first -= 1
    elif first and lower[first - 1] in ("the", "'s") and last < len(lower) and lower[last].isalpha():
        # The March 3 raid: the raid.
        return at, last
    elif first and (lower[first - 1] in PREPOSITIONS or lower[first - 1] in DETERMINERS):
        return at, at
    in_years = first and lower[first] == "from" and lower[first - 1] in _OF_MANY
    told_apart = "the" in lower[max(0, at - 1) : at + 1] and lower[last : last + 1] in (["that"], ["which"], ["when"])
    if in_years or told_apart:
        # In the years from 1960 to 1972; in the week that followed.
        return at, at
    if first and lower[first - 1] in _NEARNESS:
        first -= 1
    return first, last


def _dated(word: str) -> bool:
    return word[0].isdigit() or word in CLASSES["calendar"]


def restated(lower: list[str], at: int, date_ends: dict[int, int]) -> int:
    """Give the first token of the date that one at a token says again more closely: two weeks before, on 17 May."""
    comma = at - 1 - (lower[at - 1] in ("on", "in"))
    return next((k for k in range(comma - 1, max(comma - _EARLIER, -1), -1) if date_ends.get(k) == comma), at) if (
        comma > 0 and lower[comma] == ","
    ) else at  # fmt: skip


def _dates_end(lower: list[str], at: int, date_ends: dict[int, int]) -> int:
    """Give the token after a date and those that go on with it (Tuesday and Wednesday, May of 2004)."""
    last = date_ends.get(at, at)
    for _ in range(_DATES_IN_ROW):
        if last + 1 not in date_ends or lower[last] not in ("and", "or", "of", "to", ","):
            break
        last = date_ends[last + 1]
    return last
