"""Finds verbs and phrases that tell what people did, or had done to them: how strongly they tell it, and which deed."""

from typing import NamedTuple

from crossings.lexicon import pairs

from .not_done import is_denied
from .word_classes import CLASSES

Hit = tuple[int, str, str]  # of a verb phrase: its length, strength and action

_ALONE: dict[str, Hit] = {}  # the single words that are a verb in themselves
# The phrases of several words, by their first word and their second, the longest first.
_PHRASES: dict[str, dict[str, list[tuple[list[str], Hit]]]] = {}
AROUND: dict[str, list[tuple[list[str], str, str]]] = {}  # what follows the count, by the verb before it
for _forms, _value in pairs(__file__, "actions").items():
    _strength, _action = _value.split()
    for _form in _forms.split("; "):
        _phrase = _form.split()
        _hit = (len(_phrase), _strength, _action)
        if "*" in _phrase:
            AROUND.setdefault(_phrase[0], []).append((_phrase[2:], _strength, _action))
        elif len(_phrase) == 1:
            _ALONE.setdefault(_form, _hit)
        else:
            _PHRASES.setdefault(_phrase[0], {}).setdefault(_phrase[1], []).append((_phrase, _hit))
for _seconds in _PHRASES.values():
    for _listed in _seconds.values():
        _listed.sort(key=lambda entry: -len(entry[0]))
STRONG, WEAK = (
    frozenset(word for word, (_, strength, _) in _ALONE.items() if strength == wanted) for wanted in ("strong", "weak")
)
_POLICE = CLASSES["police"]
_SEIZING = CLASSES["seizing"]
_SEIZED_AFTER = 18  # words between the police and "they"
_HOLDING = CLASSES["holding"]
_PAPERS = CLASSES["paper_of_ones_own"]
_PAPER = 5  # words from "hold" to what people have been given
_STAYING_BEHIND = (["in"], ["on"], ["at"], ["with"], ["behind"])
_IT, _PAPER_BEFORE = (["it"], ["them"], ["one"]), 25  # and words back to what "it" is
_PRISONS = CLASSES["place_of_detention"]
_CAMPS = CLASSES["shelter"]
_OF_CAPTIVES = CLASSES["of_captives"]
_CAPTORS = _POLICE | CLASSES["armed_force"] | CLASSES["authority"]
_WITHIN = CLASSES["in_a_place"]
_DETERMINERS = frozenset(["the", "a", "an", "whom", "they", "he", "she"])
_PASSIVE = CLASSES["be"]
_DASHES = frozenset(["-", "--", "–", "—"])
_SENTENCE, _SUBJECT = 40, 5  # words looked back for the sentence before; those of its subject
_CAMP_NEAR = 14  # words from a camp to its verb
_NEAR_BEFORE = 3  # words of a verb right before its object
_SUBORDINATE = CLASSES["subordinate"]
_ISSUES = CLASSES["deed_at_issue"]
_FORCED = CLASSES["forced"]
_AT_ISSUE = (["against"], ["over"], ["about"], ["on"])
_TAKING_A_WAY = CLASSES["taking_a_way"]
_NO_WAY_HOME = CLASSES["before_no_way_home"]
_WITH_A_RULE = (
    _ISSUES | _HOLDING | _TAKING_A_WAY | {"left", "cross", "save", "remaining", "picked"}
)  # words that are not always verbs
# Few words open a phrase: all others are passed over without a call.
OPENING = _ALONE.keys() | _PHRASES.keys() | _SEIZING | _HOLDING | _TAKING_A_WAY
OPENING_SEVERAL = _PHRASES.keys()
_HITS = [
    *_ALONE.items(),
    *((phrase[0], hit) for seconds in _PHRASES.values() for listed in seconds.values() for phrase, hit in listed),
]
DEADLY = frozenset(word for word, hit in _HITS if hit[1] == "dead")  # what may open a phrase of death or injury
OPENING_STRONGLY = frozenset(word for word, (size, strength, _) in _HITS if size > 1 and strength == "strong")
_TOLD_OF = 60  # words back to the first naming of a centre


class Verb(NamedTuple):
    """A verb of displacement by a count: strength (strong, weak or dead), action, distance, its token."""

    strength: str
    action: str
    distance: int
    at: int


AT_SEA = Verb("weak", "other", 0, 0)  # told by a noun: 12 passengers
DEATHS = Verb("dead", "killed", 0, 0)  # told by a noun: 190 deaths


def at_token(lower: list[str], at: int) -> Hit | None:
    """Give the length, strength and action of the verb phrase at a token."""
    word = lower[at]
    if word not in OPENING:
        return None
    if word in _WITH_A_RULE:
        if word in ("cross", "save") and _in_a_name(lower, at):
            return None
        if word in ("remaining", "hold") and lower[at - 1] in _DETERMINERS:
            return None  # caught the remaining two; 100 children in the hold
        if word in _ISSUES and lower[at - 1] in _FORCED and lower[at - 2 : at - 1] in _AT_ISSUE:
            return None  # a campaign against forced returns counted 300
        if word in _HOLDING and (_camp(lower, at) or _has_papers(lower, at)):
            return 1, "weak", "hosted"
        if word == "holds" and lower[at - 1] in _PRISONS:
            return 1, "weak", "detained"
        if word == "left" and lower[at - 1] in _PASSIVE and lower[at + 1 : at + 2] in _STAYING_BEHIND:
            return None  # 900 people were left in the town
        if word == "left" and lower[at - 1 : at] == ["are"]:
            return 1, "weak", "hosted"  # 284 are left, says the manager
        if word in _TAKING_A_WAY and _way_home(lower, at):
            return 1, "strong", "repatriated"
        if word == "picked" and lower[at + 1 : at + 2] == ["up"] and _police(lower, at):
            return 2, "weak", "detained"
    if word in _PHRASES and at + 1 < len(lower):
        for phrase, hit in _PHRASES[word].get(lower[at + 1], ()):
            if lower[at : at + len(phrase)] == phrase:
                return hit
    if word in _ALONE:
        return _ALONE[word]
    return (1, "weak", "detained") if word in _SEIZING and _police(lower, at) else None


def opening(*actions: str) -> frozenset[str]:
    """Give the words that may open a verb phrase of some actions."""
    return frozenset(word for word, hit in _HITS if hit[2] in actions) | _WITH_A_RULE | _SEIZING


def is_denied_before(lower: list[str], first: int) -> bool:
    """Tell whether the verb right before a count is denied: the boat cannot hold 150."""
    at = first - 1
    return at > 0 and lower[at] in _HOLDING and is_denied(lower, at)


def _way_home(lower: list[str], at: int) -> bool:
    """Tell whether what people take or are given leads home: accepted a bus ride home, boarded a plane home."""
    way = lower[at + 1 : at + 1 + _PAPER]
    home = next((it for it, word in enumerate(way) if word == "home"), 0)
    return home > 0 and way[home - 1] not in _NO_WAY_HOME and all(word.isalpha() for word in way[:home])


def _has_papers(lower: list[str], at: int) -> bool:
    """Tell whether what is held is a paper, or what it gives, of those who may stay: hold temporary protection."""
    if lower[at + 1 : at + 2] in _IT:
        return not _PAPERS.isdisjoint(lower[max(0, at - _PAPER_BEFORE) : at])
    held = lower[at + 1 : at + 1 + _PAPER]
    thing = next((it for it, word in enumerate(held) if word in _PAPERS), None)
    return thing is not None and all(word.isalpha() and word not in _SUBORDINATE for word in held[:thing])


def _camp(lower: list[str], at: int) -> bool:
    """Tell whether a camp is what holds or houses people: a camp built for 300 held 900, not held in a camp."""
    if lower[at - 1] in _PASSIVE:
        return False
    if lower[at - 1] == "it":
        return _is_of_a_camp(lower, at - 1)
    begun = max(0, at - _CAMP_NEAR)
    for before in range(at - 1, begun, -1):
        word = lower[before]
        if word in _CAMPS and _is_a_prison_told_of(lower, before):
            return False
        if word in _CAMPS:
            first = before
            while (
                first > 0
                and before - first < _NEAR_BEFORE
                and (lower[first - 1] not in _WITHIN and lower[first - 1] != ".")
            ):
                first -= 1
            within = first > 0 and lower[first - 1] in _WITHIN
            return not within and lower[before - 1] not in _OF_CAPTIVES
        if word == "," and "for" in lower[max(0, before - _CAMP_NEAR) : at]:
            continue  # the camp, built for 300, now holds 900
        if word == "," and before > begun and _is_apposed_camp(lower, before):
            return True  # Mora, a camp opened in May, holds 900
        if not word[0].isalnum() or word in _DETERMINERS or word in _CAPTORS:
            return False
    return False


def _is_a_prison_told_of(lower: list[str], at: int) -> bool:
    """Tell whether a centre is that in which people are held of which the words before tell: taken to the detention
    centre in Bari. The centre holds 400."""
    told = range(max(1, at - _TOLD_OF), at)
    return lower[at - 1] == "the" and any(lower[it] == lower[at] and lower[it - 1] in _OF_CAPTIVES for it in told)


def _is_apposed_camp(lower: list[str], comma: int) -> bool:
    """Tell whether the words between two commas, the second at a token, call what stands before them a camp."""
    opened = next((at for at in range(comma - 1, max(0, comma - _CAMP_NEAR), -1) if lower[at] == ","), None)
    if opened is None or lower[opened + 1] not in ("a", "an", "the", "its", "their"):
        return False
    return any(word in _CAMPS for word in lower[opened + 2 : opened + 2 + _SUBJECT])


def _is_of_a_camp(lower: list[str], it: int) -> bool:
    """Tell whether "it" is a camp: the subject with which the sentence before opens."""
    opened = next((at for at in range(it - 1, max(0, it - _SENTENCE), -1) if lower[at] == "."), None)
    if opened is None:
        return False
    before = next((at for at in range(opened - 1, max(-1, opened - _SENTENCE), -1) if lower[at] == "."), -1)
    dash = next((at for at in range(before + 1, opened) if lower[at] in _DASHES), before)  # that ends a dateline
    subject = lower[dash + 1 : dash + 1 + _SUBJECT]
    camp = next((at for at, word in enumerate(subject) if word in _CAMPS), None)
    return camp is not None and _WITHIN.isdisjoint(subject[:camp]) and subject[camp - 1] not in _OF_CAPTIVES


def _in_a_name(lower: list[str], at: int) -> bool:
    """Tell whether a verb is a word of the name of an aid agency."""
    return lower[at - 1 : at + 1] == ["red", "cross"] or lower[at : at + 3] == ["save", "the", "children"]


def _police(lower: list[str], at: int) -> bool:
    """Tell whether the police are whoever took or found somebody: police take 20, led police to a house where they
    found 20."""
    begin = max(0, at - (_SEIZED_AFTER if lower[at - 1] == "they" else _NEAR_BEFORE))
    return not _POLICE.isdisjoint(lower[begin:at]) and "." not in lower[begin:at]
