"""Tells in which of its uses a verb tells no happening: became ill, named no date, tried to (leave)."""

from crossings.lexicon import words

from .clause import Clause
from .group import GOVERNING, LEADING_ON, is_closed, participle_of
from .lasting import tells_state
from .word_classes import CLASSES, DETERMINERS, PHRASES, PREPOSITIONS

_NAMING = frozenset(["name", "nominate"])
_TO_A_POST = frozenset(["as", "to"])
_INTO = frozenset(["to", "into", "as"])
_KNOWN = PHRASES["known"]
_PASSING, _TIMES = CLASSES["beginning"], CLASSES["part_of_time"]
_OUT = frozenset(["in", "out", "off", "back", "through"])
_STATES = words(__file__, "states")
_LIKE_ADJECTIVES = tuple(CLASSES["adjective_ending"])
_LEFT_SO = CLASSES["left_so"]
_NAMED = CLASSES["object"] | {"this", "that", "her"}
# Nobody ruled it out; others have gone further.
_NO_DEEDS = frozenset([("rule", "out"), ("go", "further"), ("go", "unnoticed"), ("go", "unchallenged")])
_LONGEST_OBJECT = 6
_MADE_TO = CLASSES["made_to"]
_PLAIN = frozenset(["clear", "plain", "known", "possible", "impossible"])
_LONGEST_MADE = 5
_NOTHING_FOUND = frozenset(["out", "no", "nobody", "nothing", "that", "itself", "themselves", "himself", "herself"])
_ONLY_TRYING = frozenset(["try", "tri", "attempt", "fail", "manage", "dare"])


def tells_nothing(lower: list[str], clause: Clause, following: Clause | None) -> bool:
    """Tell whether a verb that may tell a happening tells none as it is used here.

    Parameters
    ----------
    lower : list of str
        The words of the article.
    clause : Clause
    following : Clause or None
        The clause behind it.
    """
    group = clause.group
    if tells_state(lower, clause):
        return True
    ahead = lower[group.last : group.last + 2]
    if group.form == "infinitive" and _tells_purpose(lower, clause):
        return True
    if _governs(lower, clause, following) or (group.lemma == "set" and ahead[:1] == ["about"]):
        return True
    if group.lemma in _PASSING and clause.subject and lower[clause.subject[1] - 1] in _TIMES:
        return True  # the year began, three months passed: the time goes on; but: the summer school began
    if group.lemma == "become":
        # The crowding has become plain: a state; but: became president, became law, became a member.
        alone = len(ahead) < 2 or not ahead[1][0].isalnum() or is_closed(ahead[1])
        return bool(ahead) and (ahead[0] in _STATES or (alone and ahead[0].endswith(_LIKE_ADJECTIVES)))
    if group.lemma == "look":
        # Looks like rain, looked set to go, looked helpless; but: looked for a sister, looked at the house.
        return ahead[:1] == [] or not (
            ahead[0] in PREPOSITIONS or ahead[0] in CLASSES["particle"] or ahead[0] == "after"
        )
    if group.lemma == "let":
        # Let the ten leave: that they left is told; but: was let in, let them out.
        return _OUT.isdisjoint(lower[group.last : min(clause.last, group.last + _LONGEST_OBJECT)])
    if group.lemma in _NAMING:
        # Named no date, named in the report: mentioned; but: named her envoy, was named to the board, named premier.
        return _mentions(lower, clause)
    if group.lemma in ("recognise", "recognize"):
        # Recognised the need; but: had recognised them as refugees.
        behind = lower[group.last : min(clause.last, group.last + _LONGEST_OBJECT)]
        return "as" not in behind or group.tense == "present"
    if group.lemma == "find":
        # Is trying to find out; found no one who knew; found that they had left.
        # Found it hard, found itself alone; but: found it.
        judged = ahead[:1] == ["it"] and ahead[1:] != [] and ahead[1].isalpha() and not is_closed(ahead[1])
        return ahead[:1] != [] and (judged or ahead[0] in _NOTHING_FOUND)
    if group.lemma == "leave":
        # Left ten dead, leaves thousands homeless.
        return not _LEFT_SO.isdisjoint(lower[group.last + 1 : min(clause.last, group.last + _LONGEST_OBJECT)])
    if group.lemma == "call":
        return _calls_so(lower, clause)
    if group.lemma == "make" and ahead[:1] == ["up"]:
        # Women made up most of them; but: had made up their minds.
        return lower[group.last + 2 : group.last + 3] not in (["mind"], ["minds"])
    if (group.lemma, *ahead[:1]) in _NO_DEEDS or (group.lemma == "turn" and ahead == ["out", "to"]):
        return True
    if group.lemma == "discover":
        return ahead[:1] == ["that"]
    if group.lemma == "make" and not _PLAIN.isdisjoint(
        lower[group.last + 1 : min(clause.last, group.last + _LONGEST_MADE)]
    ):
        return True  # made its anger plain
    return group.lemma == "make" and (ahead[1:] in _KNOWN or ahead[:1] in (["known"], ["clear"], ["plain"], ["sure"]))


def _tells_purpose(lower: list[str], clause: Clause) -> bool:
    """Tell whether an infinitive says what a thing is made for, or what anybody must be: built to house ten; you have
    to be fit to climb."""
    before = lower[clause.group.first - 1]
    if participle_of(before) in _MADE_TO:
        return True
    anybody = clause.subject is not None and lower[clause.subject[0]] == "you"
    return anybody and lower[clause.group.first - 2] == "be" and before.isalpha() and not is_closed(before)


def _calls_so(lower: list[str], clause: Clause) -> bool:
    """Tell whether "call" says what a thing is called: call it a farce, is called Elim; but: called them back."""
    at = clause.group.last
    if clause.group.form != "passive" and not clause.group.suffered:
        if lower[at : at + 1] == [] or lower[at] not in _NAMED:
            return False
        at += 1
    ahead = lower[at] if at < clause.last else "."
    return ahead[0].isalnum() and ahead not in CLASSES["particle"] and ahead not in PREPOSITIONS and ahead != "to"


def _governs(lower: list[str], clause: Clause, following: Clause | None) -> bool:
    """Tell whether a verb only leads on to another: made to cross, began | to arrive, stopped | taking men in."""
    group = clause.group
    if group.lemma in _ONLY_TRYING and lower[group.last : group.last + 1] == ["to"]:
        return True  # fail to convince: also where no list has the verb
    if following is None:
        return False
    if following.group.form == "gerund" and (group.lemma, *lower[group.last : following.group.first]) in LEADING_ON:
        return True  # went on firing
    if group.lemma not in GOVERNING:
        return False
    if following.group.form == "infinitive":
        # Sought to leave; but: stopped to rest.
        return following.group.first == group.last and group.lemma != "stop"
    return following.group.form in ("gerund", "participle") and following.group.first == group.last


def _mentions(lower: list[str], clause: Clause) -> bool:
    at, last = clause.group.last, clause.last
    behind = lower[at : min(last, at + _LONGEST_OBJECT)]
    if not _TO_A_POST.isdisjoint(behind):
        return False
    if clause.group.form == "passive" or clause.group.suffered:
        return (
            not behind or not behind[0][0].isalnum() or (is_closed(behind[0]) and behind[0] not in ("a", "an", "the"))
        )
    return bool(behind) and (behind[0] in ("no", "a", "an", "them", "the") or not behind[0][0].isalnum())


def takes_in(lower: list[str], clause: Clause) -> bool:
    """Tell whether "admit" lets somebody in: were admitted to Peru; it says of nobody that he owns up to a thing."""
    group = clause.group
    if group.lemma != "admit":
        return False
    ahead = lower[group.last] if group.last < clause.last else "."
    return ((group.form == "passive" or group.suffered) and (ahead in _INTO or not ahead[0].isalnum())) or (
        ahead[0].isdigit() or (ahead in DETERMINERS and ahead not in ("that", "this"))
    )
