"""Reads what somebody's telling or judgement holds: ``in the mayor's view``, ``by the account of A``."""

from functools import cache

from crossings.lexicon import pairs

from . import clauses, noun_phrases
from .according import as_draft, told_around
from .draft import Draft, Span
from .groups import group_of
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_POSSESSIVE = frozenset(["his", "her", "its", "their"])
_BETWEEN = CLASSES["between_owner_and_account"]
_WHERE = frozenset(["in", "at", "from"])  # one newspaper | in the capital
# One account or another, of which it is not told whose it is.
_UNNAMED = {
    "by": frozenset(["one", "another", "other", "some", "most", "many", "all", "several", "this", "that", "official"]),
    "in": frozenset(["one", "another", "other"]),
}
_FURTHER = CLASSES["further_account"]
_HOLDING_TO = CLASSES["holding_to"]
_NO_BODY = frozenset([None, "person", "refugee"])
_LONGEST_OWNER = 10  # tokens
_NEAR = 14  # tokens in which a clause has its verb
_QUOTED = CLASSES["quoted"]
_GIVEN = CLASSES["given_out"]
_TIMES = CLASSES["time_noun"] | {"ago", "time"}


@cache
def accounts() -> dict[str, tuple[str, frozenset[str]]]:
    """Give each noun of telling to its speech act and its prepositions."""
    found = {}
    for noun, value in pairs(__file__, "accounts").items():
        act, *prepositions = value.split()
        found[noun] = act, frozenset(prepositions)
    return found


def by_account(scene: Scene, at: int, floor: int) -> Draft | None:
    """Give what a phrase with the noun of telling at ``at`` reports; None where it is no account of anybody.

    ``floor`` is where an earlier report of the same sentence ended.
    """
    begin, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    act, prepositions = accounts()[scene.lower[at]]
    given = _given(scene, at, begin, end, act, floor) if "that" in prepositions else None
    if given is not None:
        return given
    of = scene.lower[at + 1 : at + 2] == ["of"]
    phrase = _with_of(scene, at, begin, end) if of else _owned(scene, at, begin)
    if phrase is not None and not of and "of" in prepositions and scene.words[at - 1] not in ("'s", "’s"):
        phrase = None
    if phrase is None and not of and "one" in prepositions:
        opening = _of_nobody(scene, at, begin)
        phrase = (opening, None) if opening is not None else None
    if phrase is None or (phrase[1] is not None and scene.lower[phrase[0]] not in prepositions):
        return None
    first, speaker = phrase
    last = speaker[1] if of else at + 1
    if scene.lower[first - 1] in _HOLDING_TO or not _stands_free(scene, first, last, begin, end):
        return None
    if speaker is None and scene.lower[first] == "in" and _opens(scene, first, begin):
        return None  # In another report, the agency said
    heads = _opens(scene, first, begin) or scene.words[first - 1] in (",", ";")
    if "parted" in prepositions and speaker is not None and (not heads or _holds_report(scene, last, end)):
        return None
    opens = scene.words[first - 1] in (":", ";") or scene.classes[first - 1] in ("conj", "sub", "wh")
    before = max(floor, first) if opens else floor
    begins = clauses.skip_adjuncts(scene, last, end)  # by the radio's report on Friday | ten are held
    inserted = (
        scene.words[first - 1] == "," and scene.lower[first - 2] == "and" and scene.words[last : last + 1] == [","]
    )
    if inserted and last + 2 < end and before <= first:
        begins = last + 1  # two sacks of rice and, by the mayor's count, | 30 people
        content = [(begins, clauses.end_of_clause(scene, begins, end, noun_phrase=True))]
        return as_draft(content, (first, at + 2) if of else (at, at + 1), speaker, act)
    alone = opens or _opens(scene, first, max(begin, floor))
    if alone and noun_phrases.starts_clause(scene, begins, end):
        content = [(begins, clauses.end_of_clause(scene, begins, end))]
    else:
        content = told_around(scene, first, last, before)
    counts = "that" in prepositions  # ten, by the ministry's count; | the agency had fewer
    further = None if counts or not content else clauses.behind_semicolon(scene, max(last, content[-1][1]), end)
    if further is not None:
        content.append(further)
    return as_draft(content, (first, at + 2) if of else (at, at + 1), speaker, act) if content else None


def _holds_report(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a clause has a report of its own: in its report, the agency | said that ten had died."""
    for k in range(at, min(end, at + _NEAR)):
        cue = scene.cues.get(k)
        if cue is not None and cue.finite and "q" in cue.takes and is_verb(scene, k):
            return True
    return False


def _given(scene: Scene, at: int, begin: int, end: int, act: str, floor: int) -> Draft | None:
    """Read ``by an early count | that A gave``; who only quotes it (estimates that the radio quoted) gave none."""
    near = range(at - 1, max(begin - 1, at - _LONGEST_OWNER // 2), -1)
    first = next((k for k in near if scene.lower[k] == "by"), None)
    who = noun_phrases.right(scene, at + 2, end) if scene.classes[at + 1 : at + 2] in (["that"], ["rel"]) else None
    if first is None or who is None or any(is_verb(scene, k) for k in range(first, at)):
        return None
    verb = clauses.skip_adverbs(scene, who[1], end)
    verb += verb < end and scene.classes[verb] == "have"
    quoted = verb < end and scene.lower[verb] in _QUOTED
    if verb >= end or not (quoted or scene.lower[verb] in _GIVEN):
        return None
    last = clauses.skip_adjuncts(scene, verb + 1, end)
    content = told_around(scene, first, last, floor) if _stands_free(scene, first, last, begin, end) else None
    cue, speaker = ((at, at + 1), None) if quoted else ((verb, verb + 1), who)
    return as_draft(content, cue, speaker, act) if content else None


def _with_of(scene: Scene, noun: int, begin: int, end: int) -> tuple[int, Span] | None:
    """Read ``in the view | of A``: where the phrase begins, and whose view it is."""
    between = 1 + (scene.lower[noun - 2 : noun - 1] == ["the"] and scene.classes[noun - 1] in (None, "adj"))
    the = scene.lower[noun - between] == "the"
    first = noun - between - the
    speaker = noun_phrases.right(scene, noun + 2, end) if first >= begin else None
    bare = not the and "of" not in accounts()[scene.lower[noun]][1]  # in view of the rain
    if speaker is None or bare or scene.lower[noun - 1] in _POSSESSIVE:
        return None
    if not _TIMES.isdisjoint(scene.lower[slice(*speaker)]):
        return None  # by the count of two years ago
    place = speaker[1] < end and scene.lower[speaker[1]] in _WHERE
    where = noun_phrases.right(scene, speaker[1] + 1, end) if place else None
    named = where is not None and scene.words[where[0]][0].isupper()
    return first, (speaker[0], where[1]) if named else speaker


def _of_nobody(scene: Scene, noun: int, begin: int) -> int | None:
    """Give where ``by one account``, ``in a second report`` begins, whose source is not named; None where none does."""
    for first in (noun - 2, noun - 3):
        if first >= begin and scene.lower[first] in _UNNAMED:
            told = scene.lower[first + 1 : noun]
            known = told[0] in _UNNAMED[scene.lower[first]] or (told[0] == "a" and told[-1] in _FURTHER)
            return first if known else None
    return None


def _owned(scene: Scene, noun: int, begin: int) -> tuple[int, Span] | None:
    """Read ``in A's | view``, ``in their own | words``: where the phrase begins, and whose view it is."""
    last = noun - 1
    while last > begin and scene.lower[last] in _BETWEEN:
        last -= 1
    if last > begin and scene.lower[last] in _POSSESSIVE:
        return last - 1, (last, last + 1)
    if last - 2 < begin:
        return None
    if scene.words[last] not in ("'s", "’s", "'", "’"):
        return _named_before(scene, noun, begin)
    near = range(last - 2, max(begin - 1, last - _LONGEST_OWNER), -1)
    first = next((k for k in near if scene.lower[k] in ("by", "in", "on")), None)
    whole = first is not None and noun_phrases.right(scene, first + 1, last) == (first + 1, last)
    return (first, (first + 1, last)) if whole else None


def _named_before(scene: Scene, noun: int, begin: int) -> tuple[int, Span] | None:
    """Read ``by the U.N. | count``, ``on police | figures``: a body named right before the noun, without 's."""
    near = range(noun - 2, max(begin - 1, noun - _LONGEST_OWNER // 2), -1)
    first = next((k for k in near if scene.lower[k] in ("by", "on")), None)
    if first is None or noun_phrases.right(scene, first + 1, noun + 1) != (first + 1, noun + 1):
        return None
    body = first + 1 + (scene.lower[first + 1] == "the"), noun
    told = scene.lower[slice(*body)]
    unnamed = not told or scene.classes[body[0]] == "det" or told[0] in _UNNAMED["by"]
    return None if unnamed or group_of(told) in _NO_BODY else (first, body)


def _opens(scene: Scene, at: int, floor: int) -> bool:
    """Tell whether nothing but a joining word stands before a phrase from ``floor`` on."""
    return all(scene.classes[k] == "conj" or not scene.words[k][0].isalnum() for k in range(floor, at))


def _stands_free(scene: Scene, first: int, last: int, begin: int, end: int) -> bool:
    """Tell whether a phrase stands beside its clause: at the head or the end of it, or between marks."""
    opens = _opens(scene, first, begin) or scene.words[first - 1] in (",", ":", ";", "(", "—", "–", "--")
    closes = last >= end or scene.words[last] in (",", ".", ";", "!", "?", ":", ")", "”", '"')
    return opens or closes or scene.classes[first - 1] in ("conj", "sub", "wh")
