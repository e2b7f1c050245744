"""Reads the verbs of headlines: Rebels kill ten, Boat sinks off Libya, Kenya to close camp, Three shot dead.

A headline tells in the present what happened, in the infinitive what is to happen, and leaves out articles and
auxiliaries; its words may all have capitals.
"""

from collections.abc import Iterator

from crossings.lexicon import words

from . import verbs
from .auxiliaries import ALSO_NOUNS
from .group import Group, is_closed, left_of
from .word_classes import CLASSES, MARKS, PREPOSITION_TOO, PREPOSITIONS, RELATIVE, is_adverb

_MANY = CLASSES["many_people"]
_NUMBERS = CLASSES["number"]
_ARTICLES = CLASSES["article"]
_PARTICLES = CLASSES["particle"] | {"home", "as"}
_PARTING = CLASSES["parts_headline"]
_PLANS = CLASSES["before_to"]
_LETTERS, _CAPITALS = 4, 0.7  # a title has capitals on most words of so many letters
_LONGEST = 3
_FROM = frozenset(["from", "in", "at", "near", "of"])
PLURALS = words(__file__, "plural_nouns")


def stretches(reading, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the parts of a headline that tell each its own: Ten die | as boat sinks | : police."""
    lower, start = reading.lower, first
    for at in range(first + 1, end):
        if lower[at] in _PARTING:
            yield start, at
            start = at
    yield start, end


def is_title(reading, first: int, end: int) -> bool:
    """Tell whether the words of a headline have capitals, as in a title."""
    long = [word for word in reading.words[first + 1 : end] if len(word) >= _LETTERS and word.isalpha()]
    return sum(word[0].isupper() for word in long) > _CAPITALS * len(long)


def read(reading, at: int, first: int, end: int, found: list[Group], *, title: bool) -> Group | None:
    """Read a present form at a token of a headline; None for a noun, or where a verb was read before it.

    Parameters
    ----------
    reading : Reading
    at, first, end : int
        The token, and the stretch of the headline that it stands in.
    found : list of Group
        The verb groups before it.
    title : bool
        Whether the headline's words have capitals.
    """
    lower, known = reading.lower, verbs.forms()
    word = lower[at]
    lemma = known.third.get(word) or known.base.get(word)
    if at <= first or lemma is None or not (title or reading.words[at].islower()):
        return None
    if not (verbs.sort_of(lemma) == "happening" or _governs(lower, at, end)) or _told(lower, at, first, found):
        return None
    before = left_of(lower, at, first)
    if before < first or not lower[before][-1].isalnum() or _is_no_noun(lower[before]):
        return None
    reads = is_third(lower, at, end) if word in known.third else _plural(reading, at, before, end, parted=bool(found))
    return Group(at, at, at + 1, lemma, "present", "happened", verbs.sort_of(lemma), "present") if reads else None


def to_come(lower: list[str], group: Group, first: int, found: list[Group]) -> None:
    """Make an infinitive that no word governs what is to come: Kenya | to close camp."""
    before = lower[left_of(lower, group.first, first)]
    free = group.first > first and before[-1].isalnum() and before not in _PLANS and not is_closed(before)
    led = any(
        lower[at] in CLASSES["superlative"] or lower[at] in verbs.forms().third for at in range(first, group.first)
    )
    if free and not found and not led:
        group.form, group.factuality = "modal", "planned"


def _told(lower: list[str], at: int, first: int, found: list[Group]) -> bool:
    """Tell whether a verb has been read that is not one of a relative clause, nor such a form in -ing.

    Ten (who fled) | reach Chad; boat (carrying ten) | sinks.
    """
    begun = next((k for k in range(at - 1, first, -1) if lower[k] in _PARTING), first)
    led = (group for group in found if not (group.form == "participle" and lower[group.main].endswith("ing")))
    told = any(group.first > begun and lower[group.first - 1] not in RELATIVE for group in led)
    return told and lower[at - 1] != "and"


def _governs(lower: list[str], at: int, end: int) -> bool:
    return (
        at + 1 < end and lower[at + 1] == "to" and verbs.sort_of(verbs.forms().base.get(lower[at], "")) != "reporting"
    )


def _is_no_noun(word: str) -> bool:
    return (word in PREPOSITIONS or is_closed(word)) and word not in _MANY


def is_third(lower: list[str], at: int, end: int) -> bool:
    """Tell whether a form in -s is a verb: army seizes town, boat sinks; but: raids kill ten, strikes on town."""
    after = lower[at + 1] if at + 1 < end else "."
    if after == "of" or after in MARKS - {":"}:
        return False
    if lower[at] not in verbs.noun_kinds():
        return True
    return at + 1 < end and not (_may_be_verb(lower, at + 1, end) or (after in PREPOSITIONS and after != "to"))


def _plural(reading, at: int, before: int, end: int, *, parted: bool) -> bool:
    """Tell whether a base form is the verb of several: Rebels kill ten; but: flood toll, visit of ten."""
    lower = reading.lower
    whose = _of_whom(reading, before)
    word, several = lower[whose], lower[before] in _MANY or lower[before] in _NUMBERS or lower[before][0].isdigit()
    plural = len(word) > _LONGEST and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    plural = plural or word.endswith("men") or word in PLURALS
    joined = before > 1 and lower[before - 1] in (",", "and", "&") and reading.words[before][0].isupper()
    if reading.words[at - 1][-1] in "'’" or not (parted or several or plural or joined or _is_people(reading, before)):
        return False
    after = lower[at + 1] if at + 1 < end else "."
    if after == "of":
        return False
    if lower[at] not in verbs.noun_kinds() and (plural or several or joined or lower[at] not in ALSO_NOUNS):
        return True
    if parted:
        return False
    if after == "." or not after[0].isalnum():
        return several
    leads = after in PREPOSITIONS or after in PREPOSITION_TOO or after in _PARTICLES or after in _ARTICLES
    if leads:
        return True
    # Rebels raid army base; but: hostages release delayed, refugees march song of May.
    return not (
        _may_be_verb(lower, at + 1, end) or after in verbs.forms().past or "of" in lower[at + 2 : min(end, at + 3)]
    )


def _of_whom(reading, before: int) -> int:
    """Give the noun that a place tells more closely: Afghans | from Iran (meet), Arrivals | from Sudan (double)."""
    index = reading.name_from(max(0, before - _LONGEST))
    while index < len(reading.names) and reading.names[index].first <= before:
        name = reading.names[index]
        placed = name.last == before + 1 and name.first > 1 and reading.lower[name.first - 1] in _FROM
        if placed:
            return name.first - 2
        index += 1
    return before


def _is_people(reading, at: int) -> bool:
    return any(name.first <= at < name.last and name.kind == "people" for name in reading.names)


def _may_be_verb(lower: list[str], at: int, end: int) -> bool:
    """Tell whether a word may be a finite verb with something behind it: raids | kill ten, attack | leaves ten dead."""
    known = verbs.forms()
    word = lower[at]
    return at + 1 < end and (word in known.base or word in known.third or word in known.past) and not is_adverb(word)
