"""Puts an event into words: its clause from the subject to before the next clause, without the date that says when."""

import re

from .clauses import Clause
from .verb_groups import CLASSES, DETERMINERS, PREPOSITIONS, is_adverb

_LONGEST = 40
_LONGEST_INSERTED = 8  # tokens between a subject and its verb that are still shown
_DATES_IN_ROW = 4
_PARTS_OF_TIME = CLASSES["part_of_time"]
_LEADING_DATE = frozenset(["on", "in", "at", "during", "around", "from", "of", "for"])
_JOINING = CLASSES["coordinate"]
_SPACE_BEFORE_MARK = re.compile(r"\s+([,;:.])")


def words(reading, first: int, last: int) -> str:
    """Give the text of tokens with white space made single."""
    return " ".join(reading.text[reading.starts[first] : reading.ends[last - 1]].split())


def span(lower: list[str], found: list[Clause], index: int) -> tuple[int, int]:
    """Give the first and last token of a clause as it is shown: from its subject to before the next clause."""
    clause, end = found[index], found[-1].last
    last = max(clause.group.last, clause.core_end)
    lets = clause.group.lemma in ("let", "help", "make")
    for following in found[index + 1 : index + 4]:
        # Planned to return; attacked the town, killing ten: these go with the verb before them.
        let = lets and last == following.first and not following.opener
        governed = following.group.form == "infinitive" and following.group.first == last
        result = following.group.form == "result" and following.first == last
        if not (governed or result or let):
            break
        lets = following.group.lemma in ("let", "help", "make")
        last = max(following.group.last, following.core_end)
    # A mark, or a preposition whose own clause comes next (for entering), is no part of this clause.
    cut_short = last == clause.last < end
    while last > clause.group.last and (_dangles(lower[last - 1], cut_short)):
        last -= 1
    leads = _governing(found, index)
    first, subject = leads.group.first, leads.subject
    if subject and leads.first <= subject[0] and subject[1] <= first:
        first = subject[0]
    return max(first, last - _LONGEST) if first < clause.group.first - _LONGEST else first, last


def told(
    reading, date_ends: dict[int, int], found: list[Clause], index: int, first: int, last: int, date: dict | None
) -> str:
    """Give the words of a clause: its subject where that stands apart, its verb, and the rest without its date."""
    leads = _governing(found, index)
    if leads.subject is None:
        acting = next((at for at in range(max(first - 5, 0), first) if date_ends.get(at) == first), None)
        if acting is not None:
            # Last year brought a hundred: the date is the subject.
            return words(reading, acting, last)
    pieces = []
    subject, verb = leads.subject, leads.group.first
    far = subject is not None and verb - subject[1] > _LONGEST_INSERTED
    if far and any(subject[1] <= other.group.first < verb for other in found):
        # Behind another verb, so far from its subject, a verb may be another's: its own words alone are sure.
        first = max(first, verb) if first <= subject[0] else first
    elif subject and not (first <= subject[0] and subject[1] <= last):
        pieces.append(subject)
    elif far:
        pieces.append(subject)
        first = verb
    if leads.group.shared:
        pieces.append(leads.group.shared)
    own = found[index]
    if own.object and own is leads and not first <= own.object[0] < last:
        pieces += [(first, own.group.last), own.object]
        first = own.group.last
    return without_date(reading, date_ends, [*pieces, (first, last)], date)


def _governing(found: list[Clause], index: int) -> Clause:
    """Give the clause that an infinitive or a result goes with (planned to return), else the clause itself."""
    while found[index].group.form in ("infinitive", "result") and index and found[index - 1].last == found[index].first:
        index -= 1
    return found[index]


def _dangles(word: str, cut_short: bool) -> bool:
    """Tell whether a word cannot end a clause; a preposition or determiner cannot where another clause cut it short."""
    if not word[-1].isalnum() or word in _JOINING:
        return True
    leads_on = word in PREPOSITIONS or (word in DETERMINERS and word not in ("this", "that", "these", "those"))
    return cut_short and (leads_on or (is_adverb(word) and word.endswith("ly")))


def without_date(reading, date_ends: dict[int, int], pieces: list[tuple[int, int]], date: dict | None) -> str:
    """Give the text of stretches of tokens, less the phrase of a date (on Monday, late in 2003).

    Words left out between two stretches are marked, a single one (who, which) aside.
    """
    at = reading.token_at(date["start"]) if date is not None else 0
    cut = _date_phrase(reading.lower, at, _dates_end(reading.lower, at, date_ends)) if date is not None else (0, 0)
    told, end = "", None
    for piece in pieces:
        parts = [words(reading, *part) for part in _less(piece, cut) if part[0] < part[1]]
        if parts:
            gap = end is not None and piece[0] - end > 1 and not end <= cut[0] < cut[1] <= piece[0]
            told += (" … " if gap else " ") + " ".join(parts)
            end = piece[1]
    return _SPACE_BEFORE_MARK.sub(r"\1", told).strip(" ,;").removeprefix("'s ").removeprefix("’s ")


def _less(piece: tuple[int, int], cut: tuple[int, int]) -> list[tuple[int, int]]:
    """Give what is left of a stretch of tokens without another."""
    return [(piece[0], min(piece[1], cut[0])), (max(piece[0], cut[1]), piece[1])] if cut[0] < cut[1] else [piece]


def _date_phrase(lower: list[str], at: int, last: int) -> tuple[int, int]:
    """Give the tokens of a date with what leads up to it (on, late in, on the night of); none behind since."""
    first = at
    if first > 1 and lower[first - 1] == "of" and lower[first - 2] in _PARTS_OF_TIME:
        # The opening weeks of this year: back to the determiner.
        first = next((k for k in range(first - 3, max(first - 6, -1), -1) if lower[k] in DETERMINERS), first - 2)
    if first and lower[first - 1] == "since":
        return at, at
    first -= first > 0 and lower[first - 1] in ("that", "this")
    if first and lower[first - 1] in _LEADING_DATE:
        first -= 1
    elif first and (lower[first - 1] in PREPOSITIONS or lower[first - 1] in DETERMINERS):
        return at, at
    if first and lower[first - 1] in ("early", "late", "earlier", "later", "only", "just"):
        first -= 1
    return first, last


def _dates_end(lower: list[str], at: int, date_ends: dict[int, int]) -> int:
    """Give the token after a date and those that go on with it (Tuesday and Wednesday, May of 2004)."""
    last = date_ends.get(at, at)
    for _ in range(_DATES_IN_ROW):
        if last + 1 not in date_ends or lower[last] not in ("and", "or", "of", "to", ","):
            break
        last = date_ends[last + 1]
    return last
