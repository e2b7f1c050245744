"""Tells whether two codings of a slot say the same.

Names of people, bodies and places are written in many ways: two are the same where one stands in the other as whole
words, or where they share two words that say something; what names half a text names nobody, and two that differ in a
point of the compass (North Darfur, South Darfur) differ. Names that stand for one another, such as that of a capital
for its state, are listed in ``lexicon/one_name.txt``. Days are the same where they span the same days.
"""

import math
import re
from collections.abc import Callable
from datetime import date

from crossings import edtf
from crossings.lexicon import pairs, words

_ONE_NAME = pairs(__file__, "one_name")
_COMPASS = {word: frozenset(points.split()) for word, points in pairs(__file__, "compass").items()}
SAYS_NOTHING = words(__file__, "says_nothing")
_FAR_LONGER, _ALWAYS_LET = 3, 12  # a name may have so many times the words of the other, or so many
_ARTICLE = re.compile(r"^(the|a|an) ")


def _absent(value) -> bool:
    return value is None or value == "" or value == [] or (isinstance(value, float) and math.isnan(value))


def plain(value) -> str:
    """Give a slot of any type as text: null as nothing, a whole number without a point, several joined by ``; ``."""
    if isinstance(value, list | tuple):
        return "; ".join(filter(None, map(plain, value)))
    if _absent(value) or value is False:
        return ""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value).strip()


def _name(text: str) -> list[str]:
    text = re.sub(r"[\W_]+", " ", text.lower().replace(".", "")).strip()
    text = _ARTICLE.sub("", text)
    return _ONE_NAME.get(text, text).split()


def _apart(one: list[str], other: list[str]) -> bool:
    """Tell whether each of two names has a point of the compass that the other has not; one that has none lets any."""
    ours, theirs = (frozenset().union(*(_COMPASS.get(word, ()) for word in name)) for name in (one, other))
    return not (ours <= theirs or theirs <= ours)


def names(gold: str, found: str) -> bool:
    """Tell whether two texts name the same person, body or place; the same text does, be it a mere colon."""
    if gold and gold == found:
        return True
    one, other = _name(gold), _name(found)
    if not one or not other or len(other) > max(_ALWAYS_LET, _FAR_LONGER * len(one)):
        return False
    if _apart(one, other):
        return False
    short, long = sorted((one, other), key=len)
    width = len(short)
    within = any(long[at : at + width] == short for at in range(len(long) - width + 1))
    shared = set(one) & set(other) - SAYS_NOTHING
    return one == other or (within and not SAYS_NOTHING.issuperset(short)) or len(shared) > 1


def places(gold: str, found: str) -> bool:
    """Tell whether two slots of places share one; a coding that names far more places than the other shares none."""
    one, other = ([part for part in re.split(r";| and ", text) if part.strip()] for text in (gold, found))
    return len(other) <= max(2, len(one)) and any(names(mine, its) for mine in one for its in other)


def times(gold: str, found: str) -> bool:
    """Tell whether two EDTF values are the same but for the mark of doubt."""
    return gold.replace("~", "") == found.replace("~", "")


def days(gold: str, found: str) -> bool:
    """Tell whether two EDTF values span the same days; what spans none on the calendar is held by its letters."""
    if gold == found:
        return True
    try:
        ours, theirs = edtf.day_range(gold), edtf.day_range(found)
    except ValueError:
        return False
    return ours == theirs != (None, None)


def exactly(gold: str, found: str) -> bool:
    """Tell whether two values are the same."""
    return gold == found


def same(alike: Callable[[str, str], bool], gold, found) -> bool:
    """Tell whether two values of a slot say the same; two that are null do."""
    gold, found = (value.isoformat() if isinstance(value, date) else plain(value) for value in (gold, found))
    return alike(gold, found) if gold and found else gold == found


def number(value) -> float | None:
    """Give a count: null as None, ``5,000`` as 5000; what is no number as one that equals nothing."""
    text = re.sub(r"[,\s]", "", plain(value))
    try:
        return float(text) if text else None
    except ValueError:
        return math.nan
