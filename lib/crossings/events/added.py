"""Words that are added, or stand for others, so that a label reads as a clause: ten people were arrested in Lima.

A label says who did what; the row's span keeps the article's own words, so that no brackets need to part the two.
"""

from calendar import month_name

from .clause import Clause
from .group import participle_of
from .pronouns import PLURALS
from .verb_groups import NEEDS_OBJECT
from .word_classes import CLASSES, DETERMINERS, PREPOSITIONS

# Token to the token up to which others are replaced (itself where nothing is) and the words.
Added = dict[int, tuple[int, str]]

_ONE = CLASSES["singular_determiner"] | {"one", "1"}
_MANY = CLASSES["several"]
_DIRECTIONS = CLASSES["direction"]
_YEAR = 4  # digits
_LAST_OF_MONTH = 28  # the earliest


def added(article, clause: Clause, row: dict | None, last: int, *, headline: bool) -> Added:
    """Give what is added to the words of a clause told up to token ``last``.

    A participle's auxiliary; the mark of the owner for whose; the article that a headline leaves out before a part of
    the world that names a country; the year or month that "last year" is where it is the subject or has a part.
    """
    found: Added = {}
    lower, subject, group = article.reading.lower, clause.subject, clause.group
    passive = group.lemma in NEEDS_OBJECT or lower[group.last : group.last + 1] == ["by"]
    passive = passive and bool(participle_of(lower[group.main]))
    if group.form == "participle" and passive and subject and clause.sure and clause.object is None:
        found[group.first] = group.first, "were" if is_plural(lower, *subject) else "was"
    owned = clause.opener == "whose" and subject and subject[0] < clause.first < subject[1]
    if owned and DETERMINERS.isdisjoint(lower[clause.first + 1 : subject[1]]):
        # A, whose father (had died): A's father.
        comma = clause.first - (lower[clause.first - 1] == ",")
        mark = "’" if "’" in article.reading.text else "'"
        found[comma] = clause.first + 1, mark + "s" * (lower[comma - 1][-1] != "s" or not is_plural(lower, *subject))
    if row and subject and group.form != "participle":
        began = subject[0] + (subject[0] not in article.date_ends)
        time = _time(row) if article.date_ends.get(began) == subject[1] else None
        if time and not any(len(word) == _YEAR and word.isdigit() for word in lower[slice(*subject)]):
            found[subject[0]] = subject[1], time
    if row:
        at = article.reading.token_at(row["start"])
        time = _time(row) if group.last <= at < last and of_part(lower, at) else None
        if time and not lower[at].isdigit():
            found[at] = article.date_ends[at], time
    for at in range(group.last, last) if headline else ():
        word, before = article.reading.words[at], article.reading.words[at - 1]
        if word in _DIRECTIONS and before.islower() and before != "the" and _alone(article, at):
            found[at] = at, "the"
    return found


def of_part(lower: list[str], at: int) -> bool:
    """Tell whether a year at a token only says of which year a part is meant: in the opening weeks of | this year.

    Without the part a label would speak of the whole year.
    """
    return at > 1 and lower[at - 1] == "of" and lower[at - 2] in ("weeks", "days", "months")


def _alone(article, at: int) -> bool:
    end, _, country = article.names_at.get(at, (0, None, None))
    return end == at + 1 and country is not None


def _time(row: dict) -> str | None:
    """Give the year, the month or the months that a date is, as it is read; None for another time."""
    first, last = row["day_from"], row["day_to"]
    if first is None or last is None or first.day != 1 or first.year != last.year:
        return None
    if (first.month, last.month, last.day) == (1, 12, 31):
        return str(first.year)
    if last.day < _LAST_OF_MONTH:
        return None
    until = f" to {month_name[last.month]}" if last.month > first.month else ""
    return f"{month_name[first.month]}{until} {first.year}"


def is_plural(lower: list[str], first: int, last: int) -> bool:
    """Tell whether a noun phrase means more than one."""
    if lower[first] in _ONE:
        return False
    if lower[first] in _MANY or "and" in lower[first:last]:
        return True
    end = next((at for at in range(first + 1, last) if lower[at] in PREPOSITIONS or lower[at] == ","), last)
    counted = any(word[0].isdigit() or word in CLASSES["number"] for word in lower[first:end])
    head = lower[end - 1]
    return (
        counted
        or head in PLURALS
        or head.endswith("men")
        or (head.endswith("s") and not head.endswith(("ss", "us", "is")))
    )
