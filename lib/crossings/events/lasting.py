"""Tells in which of its uses a verb of happening only tells how things stand: held a post, is left, led by Peru."""

from . import verbs
from .clause import Clause
from .word_classes import CLASSES, DETERMINERS, PERSON_NOUNS, PREPOSITIONS

_AGENTS = CLASSES["agent"] | CLASSES["place_holder"]
_WHOM = CLASSES["object"] | {"anyone", "anybody", "her", "both", "all"}
_HOLDING_BACK = frozenset(["back", "up", "off", "down", "hostage", "captive", "prisoner", "ransom"])
_SURVEYS = CLASSES["survey"]
_MEASURED = CLASSES["made_for"]
_BEGINS = (DETERMINERS - {"'s"}) | CLASSES["number"]
_TO_A_POST = frozenset(["as", "to"])
_FINITE = frozenset(["past", "perfect", "present"])
_WORKS = CLASSES["work"]
_COUNTED = CLASSES["count"] | CLASSES["put_at"]
_LONGEST_OBJECT = 7
_POST_WITHIN = 4


def tells_state(lower: list[str], clause: Clause) -> bool:
    """Tell whether a verb tells no deed but how things stand, what a thing is for, or what a text says."""
    group = clause.group
    told = _USES.get(group.lemma)
    return told is not None and told(lower, clause)


def _ahead(lower: list[str], clause: Clause) -> list[str]:
    return lower[clause.group.last : min(clause.last, clause.group.last + _LONGEST_OBJECT)]


def _undergone(clause: Clause) -> bool:
    return clause.group.suffered or clause.group.form in ("passive", "participle")


def _names_deed(words: list[str]) -> bool:
    return any(word in verbs.noun_kinds() for word in words)


def _holds(lower: list[str], clause: Clause) -> bool:
    """Held a post, a job, 200 patients; but: held a meeting, held them, police held ten men, held many back."""
    if clause.group.form not in _FINITE or clause.group.suffered:
        return False
    ahead = _ahead(lower, clause)
    if not ahead or ahead[0] in _WHOM or not _HOLDING_BACK.isdisjoint(ahead) or _names_deed(ahead):
        return False
    subject = lower[slice(*clause.subject)] if clause.subject else []
    return _AGENTS.isdisjoint(subject)


def _hosts(lower: list[str], clause: Clause) -> bool:
    """Hosts 88,000 refugees; but: hosted talks."""
    return not _names_deed(_ahead(lower, clause))


def _runs(lower: list[str], clause: Clause) -> bool:
    """Runs the camp, runs to ten pages, along the river; but: ran three times, ran out, ran to the river."""
    ahead = _ahead(lower, clause)
    if not ahead or _undergone(clause):
        return False
    along = ahead[0] == "along" or (ahead[0] in ("to", "from") and clause.group.form == "present")
    return along or (ahead[0] in _BEGINS and "times" not in ahead)


def _heads(lower: list[str], clause: Clause) -> bool:
    """Heads the group; but: headed for Peru."""
    return not _undergone(clause) and _ahead(lower, clause)[:1] != [] and _ahead(lower, clause)[0] in _BEGINS


def _finds(lower: list[str], clause: Clause) -> bool:
    """A survey found fewer; but: fishermen found ten bodies."""
    subject = lower[slice(*clause.subject)] if clause.subject and not _undergone(clause) else []
    stop = next((k for k, word in enumerate(subject) if word in PREPOSITIONS), len(subject))
    return stop > 0 and subject[stop - 1] in _SURVEYS


def _is_left(lower: list[str], clause: Clause) -> bool:
    """Ten are left; what is left of the camp; but: were left behind."""
    active = lower[clause.group.main].endswith("ing") or clause.group.shared
    return _undergone(clause) and not active and not {"behind", "to", "by"} & set(_ahead(lower, clause)[:1])


def _is_for(lower: list[str], clause: Clause) -> bool:
    """A ward built for 60 beds, a gate laid out for 3,000."""
    if not _undergone(clause):
        return False
    ahead = _ahead(lower, clause)
    at = ahead.index("for") + 1 if "for" in ahead[:2] else 0
    about = CLASSES["before_number"]
    at += bool(at) and at < len(ahead) and ahead[at] in about
    return 0 < at < len(ahead) and (ahead[at][0].isdigit() or ahead[at] in CLASSES["number"])


def _led_by(lower: list[str], clause: Clause) -> bool:
    """A group led by Peru; but: were led away."""
    return clause.group.form == "participle" and _ahead(lower, clause)[:1] == ["by"]


def _names(lower: list[str], clause: Clause) -> bool:
    """Named her envoy, named to the board; but: named food first, a man named Ali."""
    group, ahead = clause.group, _ahead(lower, clause)
    if group.form == "passive" or group.suffered or not _TO_A_POST.isdisjoint(ahead):
        return False
    return group.form == "participle" or PERSON_NOUNS.isdisjoint(ahead[:_POST_WITHIN])


def _bound(lower: list[str], clause: Clause) -> bool:
    """Bound for Peru; but: bound with ropes."""
    return _ahead(lower, clause)[:1] == ["for"]


def _dismisses(lower: list[str], clause: Clause) -> bool:
    """Dismissed the figure as fantasy; but: dismissed the minister."""
    return not _undergone(clause) and "as" in lower[clause.group.last : clause.last]


def _puts(lower: list[str], clause: Clause) -> bool:
    """Put the number of those removed at ten, as one put it, put that down to; but: put them on a bus."""
    ahead = _ahead(lower, clause)
    if _undergone(clause):
        return False
    counted = not _COUNTED.isdisjoint(ahead[:_POST_WITHIN]) and ahead[0] not in CLASSES["particle"]
    said = ahead[:1] == ["it"] and (len(ahead) < 2 or not ahead[1][0].isalnum())
    return counted or said or ahead[1:3] == ["down", "to"]


def _publishes(lower: list[str], clause: Clause) -> bool:
    """Published a survey, has published no number: what is said; but: a book, published in May, photographs."""
    near = lower[slice(*clause.subject)] if clause.subject and _undergone(clause) else _ahead(lower, clause)
    return _WORKS.isdisjoint(near)


def _presents(lower: list[str], clause: Clause) -> bool:
    """Presented it as a law; but: presented a petition."""
    return "as" in _ahead(lower, clause)


def _follows(_lower: list[str], clause: Clause) -> bool:
    """Is following the reports; but: will follow on Monday."""
    return clause.group.form == "progressive"


def _brings(lower: list[str], clause: Clause) -> bool:
    """Bringing to ten the number of dead; but: bringing ten men."""
    ahead = _ahead(lower, clause)
    counted = not CLASSES["count"].isdisjoint(ahead) or not {"total", "toll"}.isdisjoint(ahead)
    return clause.group.form == "result" and (ahead[:1] == ["to"] or counted)


_USES = {
    "hold": _holds, "host": _hosts, "run": _runs, "head": _heads, "find": _finds, "leave": _is_left, "lead": _led_by,
    "name": _names, "bind": _bound, "put": _puts, "set": _puts, "bring": _brings, "present": _presents,
    "follow": _follows, "dismiss": _dismisses, "publish": _publishes, **dict.fromkeys(_MEASURED, _is_for),
}  # fmt: skip
