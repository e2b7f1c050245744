"""Finds a place that no name tells: across the sea border, in a village near Lima, reached the far shore."""

from crossings.calendar_names import WEEKDAYS
from crossings.lexicon import words

from .verbs import forms
from .word_classes import CLASSES, COORDINATE, DETERMINERS, MARKS, PREPOSITIONS, is_adverb

_NOUNS = words(__file__, "place_nouns")
_LEADS = CLASSES["before_common_place"]
_MAY_LEAD = _LEADS | MARKS | {"home", "from", "of"}
_LONGEST = 5
_FARTHEST = 40  # tokens
_SEND_HOME = CLASSES["send_home"]
_NOT_BARE = CLASSES["not_bare_place"]
_CLOSER = CLASSES["closer"]
_COMPASS = CLASSES["compass"]
_NO_PART = PREPOSITIONS | COORDINATE | CLASSES["object"]
_LEADING = frozenset(["in", "on", "at", "near", "off", "outside", "across"])
_BEHIND = PREPOSITIONS | COORDINATE | _COMPASS | {"where", "to"}
_TIMES = WEEKDAYS.keys() | CLASSES["begins_time"]
_ALL = frozenset(["both", "all"])
_PARTS = CLASSES["part_of_place"]
_ADVERBS = CLASSES["adverb_of_place"]
_IN_SUBJECT = frozenset(["in", "at", "near", "off"])


def find(
    lower: list[str], names_at: dict, verb: int, last: int, lemma: str, *, goes_to: bool
) -> tuple[int, int] | None:
    """Give the tokens of a place told with a common noun behind a verb, without its article.

    Parameters
    ----------
    lower : list of str
    names_at : dict
        The article's names by their first tokens.
    verb, last : int
        The verb, and the token after what is told of it.
    lemma : str
        The verb's lemma: of being sent and of going home is told without a preposition.
    goes_to : bool
        Whether the verb's object is where it leads (reached the border).
    """
    last = min(last, verb + _FARTHEST)
    if goes_to and verb + 1 < last and (found := _phrase(lower, verb + 1, last, names_at)):
        return found
    left = None
    for at in range(verb + 1, last):
        if lower[at] not in _MAY_LEAD:
            continue
        if lower[at] in MARKS:
            break
        bare = lower[at - 1] not in PREPOSITIONS and lower[at - 1] not in DETERMINERS
        if lower[at] == "home" and lemma in _SEND_HOME and bare:
            return at, at + 1
        leads = lower[at] in _LEADS and not (
            lower[at] == "to" and lower[at + 1 : at + 2] and lower[at + 1] in forms().base
        )
        if leads and at + 1 < last and (found := _phrase(lower, at + 1, last, names_at)):
            return found
        leaves = lower[at] == "from" or lower[at - 1 : at + 1] == ["out", "of"]
        if left is None and leaves and at + 1 < last:
            # Put out from a village: where they left, if no other place is told.
            left = _phrase(lower, at + 1, last, names_at)
    return left


def adverb(lower: list[str], verb: int, last: int) -> int | None:
    """Give the token of a place told by an adverb behind a verb: killed three there, was brought ashore."""
    ahead = range(verb + 1, min(last, verb + _FARTHEST))
    if _ADVERBS.isdisjoint(lower[verb + 1 : ahead.stop]):
        return None
    return next((at for at in ahead if lower[at] in _ADVERBS and lower[at + 1] not in CLASSES["be"]), None)


def of_subject(lower: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Give the tokens of a place in a subject that says where its noun is: a fire in a camp (killed ten)."""
    at = next((k for k in range(first + 1, last - 1) if lower[k] in PREPOSITIONS), None)
    return _phrase(lower, at + 1, last) if at is not None and lower[at] in _IN_SUBJECT else None


def before(lower: list[str], at: int, first: int) -> tuple[int, int] | None:
    """Give the tokens of a noun phrase of place that ends before a token, with the one that it stands in.

    A hotel in Lima | where they met: hotel in Lima; in Lima, | where they met: Lima.
    """
    last = at - (lower[at - 1] == ",")
    lead = next((k for k in range(last - 1, max(first, last - _LONGEST - 1) - 1, -1) if lower[k] in PREPOSITIONS), None)
    if lead is None or lead + 1 >= last or lower[lead] == "of":
        return None
    earlier = next((k for k in range(lead - 1, max(first, lead - _LONGEST) - 1, -1) if lower[k] in _LEADS), None)
    if earlier is not None and lower[lead - 1] in _NOUNS:
        lead = earlier
    start = lead + 1 + (lower[lead + 1] in DETERMINERS)
    return (start, last) if start < last else None


def end_with_name(lower: list[str], names_at: dict, end: int, last: int) -> int:
    """Give the token after a place with the name that says more closely where it is: a village | near Lima."""
    at = end
    if lower[at : at + 2] == ["to", "the"]:
        at += 2  # to the west of
    if at + 1 < last and lower[at] in _COMPASS and lower[at + 1] == "of":
        at += 2
    elif at == end and at < last and lower[at] in _CLOSER:
        at += 1
    else:
        return end
    at += lower[at : at + 1] == ["the"]
    name = names_at.get(at)
    if not name or name[0] > last or name[1] not in ("place", "other", "person"):
        return end
    return name[0] + (lower[name[0] : name[0] + 1] != [] and lower[name[0]] in _NOUNS)


def _phrase(lower: list[str], first: int, last: int, names_at: dict | None = None) -> tuple[int, int] | None:
    """Give a noun phrase that begins at a token and ends with a noun of place, its article left out."""
    start = first + (lower[first] in DETERMINERS or lower[first] in _ALL)
    for at in range(start, min(last, start + _LONGEST)):
        word = lower[at]
        if word == "'s":
            continue
        if not word[0].isalpha() or word in _NO_PART or (at > start and word in DETERMINERS) or is_adverb(word):
            return None
        ahead = lower[at + 1] if at + 1 < len(lower) else "."
        ends = not ahead[0].isalnum() or ahead in _BEHIND or ahead in _TIMES or at + 1 >= last
        if ahead == "of" and word in _PARTS and at + 2 < last and (end := _whole(lower, at + 2, last, names_at)):
            return start, end  # the west of the city, the other side of the highway
        alone = at == first and word in _NOT_BARE
        if word in _NOUNS and ends and ahead != "'s" and not alone:
            return start, at + 1
    return None


def _whole(lower: list[str], at: int, last: int, names_at: dict | None) -> int:
    """Give the token behind that of which a part is told: the western half of | Lima; 0 where it is no place."""
    named = at + (lower[at] == "the")
    name = names_at.get(named) if names_at else None
    if name and name[1] in ("place", "other"):
        return name[0]
    inner = _phrase(lower, at, last)
    return inner[1] if inner else 0


def leading(lower: list[str], names_at: dict, first: int, end: int) -> tuple[int, int] | None:
    """Give the tokens of a place with which a sentence begins: on the other coast | one got through."""
    if lower[first] not in _LEADING or first + 2 >= end:
        return None
    found = _phrase(lower, first + 1, end)
    if found:
        return found[0], end_with_name(lower, names_at, found[1], end)
    at = first + 1 + (lower[first + 1] == "the")
    name = names_at.get(at)
    return (at, name[0]) if name and name[1] == "place" and lower[name[0] : name[0] + 1] != ["'s"] else None
