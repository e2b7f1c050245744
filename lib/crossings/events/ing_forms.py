"""Reads forms in -ing without an auxiliary: after leaving, killing ten, men crossing a river, denied taking them."""

from . import verbs
from .group import GOVERNING, LEADING_ON, Group, is_closed, left_of
from .word_classes import (
    BE,
    CLASSES,
    DETERMINERS,
    PERSON_NOUNS,
    PREPOSITION_TOO,
    PREPOSITIONS,
    is_adverb,
)

_BE_OR_HAVE = BE | CLASSES["have"]
_LEADS = CLASSES["before_gerund"]
_OBJECTS = DETERMINERS | CLASSES["object"]
_QUOTE_MARKS = frozenset(['"', "“", "``", "‘"])
_ACCUSED_OF = CLASSES["accused_of"]
_OPEN = CLASSES["open_deed"]
_OWNING_UP = CLASSES["owning_up"]
_SEEN = CLASSES["seen_doing"]
_OPENED = CLASSES["leaves_open"]
_LONGEST_ACCUSED = 10  # tokens of: accused ten officers of the army in May of
_LONGEST_SHARED = 8
_LONGEST_SEEN = 8
_LONGEST_WITH = 6
_LONGEST_TOLD_OF = 14


def read(
    lower: list[str], words_of: list[str], at: int, first: int, end: int, lemma: str, found: list[Group]
) -> Group | None:
    """Read a form in -ing as the verb of a deed; None where it is a noun, or describes one.

    Parameters
    ----------
    lower, words_of : list of str
    at, first, end : int
        The form, and its sentence.
    lemma : str
    found : list of Group
        The verb groups before it.
    """
    if at == first:
        return None
    if lower[at - 1] in PREPOSITION_TOO and at + 1 < end and lower[at + 1] in verbs.forms().past:
        # Since fighting began.
        return None
    if lower[at - 1] in PREPOSITION_TOO and lower[at] in verbs.noun_kinds() and _is_told_of(lower, at, end):
        return None
    if lower[at - 1] in _LEADS or lower[left_of(lower, at, first)] in _LEADS:
        return _group(at, lemma, "gerund")
    led = found[-1] if found else None
    if led and goes_on_doing(lower, led, at):
        # Began shelling, kept on firing, set about expelling them.
        return _group(at, lemma, "gerund", led.factuality)
    if led and led.last == at and led.lemma in _OWNING_UP:
        # Denied targeting them, admitted taking it.
        return _group(at, lemma, "gerund", _owned_up(led))
    quoted = lower[at - 1] in _QUOTE_MARKS
    if lower[at - 1 - quoted] == "of":
        if lower[at - 2 - quoted] in _OPEN:
            return _group(at, lemma, "gerund", "hypothetical")
        if not _ACCUSED_OF.isdisjoint(lower[max(first, at - _LONGEST_ACCUSED) : at]):
            return _group(at, lemma, "gerund")
    if led and lower[at - 1] == "and" and led.form == "progressive" and at - led.last <= _LONGEST_SHARED:
        # Are starving and dying.
        return Group(at, at, at + 1, lemma, "progressive", led.factuality, "happening", led.tense)
    if _seen(lower, at, end, led):
        return _group(at, lemma, "participle", _left_open(led))
    if _acts(lower, words_of, at, first, end, lemma):
        # Families fleeing the war, a boat carrying forty.
        return _group(at, lemma, "participle")
    if _is_joined(lower, words_of, at, first, end):
        return _group(at, lemma, "participle")
    return _result(lower, words_of, at, end, lemma, led)


def _is_told_of(lower: list[str], at: int, end: int) -> bool:
    """Tell whether a form in -ing is what a verb behind it tells of: after fighting between two clans | broke out."""
    if at + 1 >= end or lower[at + 1] not in PREPOSITIONS:
        return False
    for k in range(at + 2, min(end, at + _LONGEST_TOLD_OF)):
        if not lower[k][0].isalnum() and lower[k] != "'s":
            return False
        if lower[k] in verbs.forms().past:
            return lower[k - 1] not in _BE_OR_HAVE
    return False


def _group(at: int, lemma: str, form: str, factuality: str = "happened") -> Group:
    return Group(at, at, at + 1, lemma, form, factuality, verbs.sort_of(lemma))


def _owned_up(led: Group) -> str:
    return "denied" if led.lemma == "deny" else _left_open(led)


def _left_open(led: Group) -> str:
    return "hypothetical" if led.lemma in _OPENED else "happened"


def goes_on_doing(lower: list[str], led: Group, at: int) -> bool:
    """Tell whether a form in -ing tells the deed of a verb that only begins, goes on with or ends it."""
    between = lower[led.last : at]
    if led.lemma in GOVERNING:
        return between in ([], ["on"])
    return (led.lemma, *between) in LEADING_ON


def _result(lower: list[str], words_of: list[str], at: int, end: int, lemma: str, led: Group | None) -> Group | None:
    """Read a form behind a comma that tells what came of it: the bomb exploded, killing ten."""
    listed = led and (led.form == "result" or "of" in lower[led.main - 2 : led.main])
    goes_on = lower[at - 1] == "and" and listed
    parted = lower[at - 1] == "," or (lower[at - 2] == "," and is_adverb(lower[at - 1]))
    if not led or not (parted or goes_on) or verbs.sort_of(lemma) != "happening" or at + 1 >= end:
        return None
    after = lower[at + 1]
    if after in _OBJECTS or after[0].isdigit() or after in CLASSES["number"] or after in PREPOSITIONS or (
        words_of[at + 1][0].isupper() or after in CLASSES["before_number"] or after.endswith("s")
        or after in CLASSES["many_people"] or after in CLASSES["particle"]
    ):  # fmt: skip
        return Group(at, at, at + 1, lemma, "result", led.factuality, "happening", led.tense)
    return None


def _acts(lower: list[str], words_of: list[str], at: int, first: int, end: int, lemma: str) -> bool:
    """Tell whether a form in -ing tells what the people, or the vehicle, right before it do: ten men crossing a river.

    Of a single thing, and of what a name may be of, nobody knows: a war ending, Peru returning to.
    """
    before, after = lower[at - 1], lower[at + 1] if at + 1 < end else "."
    if after in _BE_OR_HAVE or (after[0].isalpha() and after in verbs.forms().past) or not before.isalnum():
        return False
    if lemma == "carry":
        return before in CLASSES["vehicle"]
    if at - 2 > first and words_of[at - 1][0].isupper() and lower[at - 2] == "from":
        before = lower[at - 3]  # people from Chad crossing the border
    people = before in CLASSES["many_people"] or before in PERSON_NOUNS or before == "those"
    if verbs.kinds().get(lemma) not in CLASSES["acting_kind"]:
        # Men digging a trench, women selling bread by the road.
        deed = verbs.sort_of(lemma) == "happening" and (after in _OBJECTS or after in PREPOSITIONS)
        return people and deed and lower[at] not in verbs.noun_kinds()
    return people or _is_plural(before) or before in CLASSES["vehicle"]


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and not is_closed(word)


def _names_no_deed(lower: list[str], at: int, end: int) -> bool:
    """Tell whether a form in -ing is of no happening, a noun, or the subject of the verb behind it."""
    known = verbs.forms()
    if verbs.sort_of(known.ing[lower[at]]) != "happening" or lower[at] in verbs.noun_kinds():
        return True
    return at + 1 < end and lower[at + 1] in known.past


def _is_somebody(lower: list[str], at: int) -> bool:
    word = lower[at]
    counted = word in CLASSES["object"] or word[0].isdigit() or word in CLASSES["number"]
    return counted or word in CLASSES["many_people"] or word in PERSON_NOUNS or _is_plural(word)


def _seen(lower: list[str], at: int, end: int, led: Group | None) -> bool:
    """Tell whether somebody sees people do it, or stops them: saw it rising, was seen leaving, stopped them leaving."""
    if led is None or led.lemma not in _SEEN or _names_no_deed(lower, at, end):
        return False
    if led.last == at:
        return led.form in ("passive", "participle", "past")  # was seen leaving, are reported dying
    if not led.last < at <= led.last + _LONGEST_SEEN or led.form == "passive" or not _is_somebody(lower, at - 1):
        return False
    return not any(lower[k] in PREPOSITIONS or not lower[k][0].isalnum() for k in range(led.last, at))


def _is_joined(lower: list[str], words_of: list[str], at: int, first: int, end: int) -> bool:
    """Tell whether "with" joins what somebody does to a sentence: with ten abstaining."""
    if _names_no_deed(lower, at, end) or not (_is_somebody(lower, at - 1) or words_of[at - 1][0].isupper()):
        return False
    with_at = next((k for k in range(at - 2, max(first, at - _LONGEST_WITH) - 1, -1) if lower[k] == "with"), None)
    return with_at is not None and all(
        lower[k][0].isalnum() and lower[k] not in PREPOSITIONS for k in range(with_at + 1, at)
    )
