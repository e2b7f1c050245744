"""Tells of a verb whether it says what people did: not what they did not do or only meant, nor an epithet of a boat."""

from .word_classes import CLASSES

_DENYING = CLASSES["denying"]
_MEANING = CLASSES["wishing"] | CLASSES["unwilling"]
_SAYING = CLASSES["saying"] | CLASSES["telling"]
_DANGERS = frozenset(["risk", "danger", "threat", "fear"])
_ELIGIBLE = CLASSES["eligible"]
_CLEARED = frozenset(["cleared", "approved", "verified"])
_CLEARING = 6  # words from a clearance to what it is for
_STILL_HAVING = frozenset(["have", "has", "had", "are", "is", "were"])
_YET = 6  # words from people to the end of "have yet to"
_WILL = frozenset(["will", "would", "shall"])
_TO_COME = _WILL | {"to", "soon"}
_PASSING = CLASSES["passing_to_come"]
_TOTAL = 3  # words from "pass" to the number
_TRYING = CLASSES["trying"]
_WISHING = CLASSES["wishing"]
_ASKED_FOR = CLASSES["way_asked_for"]
_WISHED = 5  # words from a wish to the place that it is about
_AUXILIARIES = CLASSES["between_a_denial_and_its_verb"]
_REACH = 4  # words between a denial and its verb
_BEFORE_AN_EPITHET = CLASSES["before_an_epithet"]
_CARRYING = CLASSES["carrier"]
_GOING = CLASSES["going"]
_BE = CLASSES["be"]
_OUT = (["out"], ["over"], ["behind"])
_OVER = (["out"], ["over"], ["for"], ["behind"], ["to"], [","], ["."])
_PROTESTS = CLASSES["kind_of_protest"]
_WITHOUT = CLASSES["going_without"]
_COMING = frozenset(["come", "comes", "came"])
_AMOUNTING = frozenset(["less", "more", "nearly", "almost"])  # come to less than 40
_RANKS = frozenset(["first", "second", "third", "fourth", "next", "last"])  # Peru comes second, with 500
_MAKING = frozenset(["made", "make", "makes"])
_ABOUT = CLASSES["about"]
_POSSIBLY = frozenset(["could", "might", "would"])  # could come over if the border opened
_CONDITION = 8  # words from a verb to its condition
_NEAR = 3  # words between an epithet and its noun


def is_denied(lower: list[str], at: int) -> bool:
    """Tell whether the verb at a token is denied: had never set foot, will not cross."""
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = lower[before]
        if word in _DENYING:
            return not (word == "not" and lower[before + 1] == "only")
        if word not in _AUXILIARIES:
            return False
    return False


def is_meant(lower: list[str], at: int) -> bool:
    """Tell whether the verb at a token is only meant: were about to leave, want to have relocated."""
    if "of" in lower[max(0, at - 2) : at] and not _DANGERS.isdisjoint(lower[max(0, at - 3) : at]):
        return True  # at risk of being returned
    meant = False
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = lower[before]
        if word in _MEANING:
            return meant
        meant = meant or word == "to"
        if word not in _AUXILIARIES:
            return False
    return False


def is_yet_to_come(lower: list[str], at: int) -> bool:
    """Tell whether what follows people says that nothing has been done yet: thousands more have yet to be reached."""
    words = lower[at : at + _YET]
    return "yet" in words and any(
        words[to - 1 : to + 1] == ["yet", "to"] and words[to - 2] in _STILL_HAVING for to in range(2, len(words))
    )


def is_foretold(lower: list[str], first: int, last: int) -> bool:
    """Tell whether a number is one that a total is only to come to: 300 will be passed, is expected to pass 300."""
    if lower[last : last + 1] != [] and lower[last] in _WILL:
        return True
    before = lower[max(0, first - _TOTAL) : first]
    passing = next((at for at, word in enumerate(before) if word in _PASSING), None)
    return passing is not None and passing > 0 and before[passing - 1] in _TO_COME


def is_only_begun(lower: list[str], at: int) -> bool:
    """Tell whether the verb at a token is one that somebody only set about: tried to deport them, attempts to leave."""
    if lower[at - 2 : at] == ["set", "about"]:
        return True
    if lower[at - 1 : at] == ["to"] and at > 1:
        return lower[at - 2] in _TRYING
    return lower[at - 1 : at] == ["of"] and lower[at - 2] in _TRYING


def is_only_possible(lower: list[str], at: int) -> bool:
    """Tell whether the verb at a token is told of what may come: 500 could come over if the road were open. What is
    planned (Tuesday was to bring home 300) is told as it would be done."""
    return at > 0 and lower[at - 1] in _POSSIBLY and "if" in lower[at : at + _CONDITION]


def is_wished(lower: list[str], at: int, begin: int) -> bool:
    """Tell whether the way to a place, its preposition at a token, is only wished: hoped to sail for Italy, asked for
    passage to Italy."""
    if lower[at - 1] in _ASKED_FOR and "for" in lower[max(begin, at - 3) : at - 1]:
        return True
    return any(lower[to] == "to" and lower[to - 1] in _WISHING for to in range(max(begin + 1, at - _WISHED), at)) or (
        at > begin and lower[at] == "to" and lower[at - 1] in _WISHING
    )


def _is_reckoned(lower: list[str], at: int) -> bool:
    """Tell whether a number stands at a token, or right after one or two words before it: made it about 50."""
    return any(word[0].isdigit() for word in lower[at : at + 1]) or (
        lower[at : at + 1] != [] and lower[at] in _ABOUT and any(word[0].isdigit() for word in lower[at + 1 : at + 3])
    )


def is_no_deed(lower: list[str], at: int) -> bool:
    """Tell whether a verb moves nobody: from a drifting clam boat, 900 went unexplained, 40 are eligible for return,
    the two come to less than 90."""
    if at > 1 and lower[at - 1] in ("for", "to") and lower[at - 2] in _ELIGIBLE:
        return True
    if at > 1 and lower[at - 1] == "for" and not _CLEARED.isdisjoint(lower[max(0, at - _CLEARING) : at]):
        return True  # cleared 300 refugees for return
    if lower[at] in _COMING and lower[at + 1 : at + 2] == ["to"] and "".join(lower[at + 2 : at + 3]) in _AMOUNTING:
        return True
    if lower[at] in _COMING and lower[at + 1 : at + 2] != [] and lower[at + 1] in _RANKS:
        return lower[at + 2 : at + 3] in (["with"], ["at"], [","], ["and"])
    if lower[at] == "reached" and at > 0 and lower[at - 1] in ("be", "been"):
        return True  # have yet to be reached
    if lower[at] in _MAKING and lower[at + 1 : at + 2] == ["it"] and _is_reckoned(lower, at + 2):
        return True
    if lower[at] == "lived" and lower[at - 1] == "who" and lower[at + 1 : at + 2] != [] and lower[at + 1] in _SAYING:
        return True  # those who lived say 180
    if lower[at].startswith("remain") and lower[at + 1 : at + 3] == ["to", "be"]:
        return True
    if lower[at] == "left" and lower[at - 1] in _BE:
        # Are left out, no more than two would be left for the second; but: 300 are left.
        return lower[at + 1 : at + 2] in (_OUT if lower[at - 1] == "are" else _OVER)
    if lower[at] in _GOING:
        then = "".join(lower[at + 1 : at + 2])
        if then == "on" and not _PROTESTS.isdisjoint(lower[at + 2 : at + 3]):
            return True  # went on hunger strike
        return then in _WITHOUT or (then.startswith("un") and then.endswith("ed"))
    if not lower[at].endswith(("ing", "ed")) or at == 0 or lower[at - 1] not in _BEFORE_AN_EPITHET:
        return False
    return not _CARRYING.isdisjoint(lower[at + 1 : at + 1 + _NEAR])
