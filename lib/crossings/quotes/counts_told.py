"""Reads numbers and reasons told with verbs of handing over: ``puts the dead at 300``, ``gave a toll of 30``."""

from crossings.lexicon import words as lexicon
from crossings.number_words import CARDINALS
from crossings.reading.verb_forms import IRREGULAR

from . import clauses, confidence, noun_phrases
from .cues import nouns
from .draft import Draft, SentenceMemory, Span
from .grammar import OPENING
from .groups import BODIES, group_of, head
from .roles import is_office
from .scene import Scene
from .speakers import group_start, main_subject, subject_left
from .word_classes import CLASSES

PUTTING = frozenset(["put", "puts", "putting"])
GIVING = CLASSES["give"]
HANDING = PUTTING | GIVING | {"estimated"}
_NUMBERS = CLASSES["number_given"]
_TOTALS = CLASSES["total_put"]
_COUNTED = _NUMBERS | _TOTALS
_VERBAL = frozenset(["be", "have", "aux", "verb", "rel", "that"])
_CLAUSES = frozenset(["sub", "rel", "that"])
_REASONS = CLASSES["reason"]
_GIVEN = _REASONS | _NUMBERS
_VALUES = CLASSES["value_given"]
_BEHIND = frozenset(["prep", "time", "sub"])
_OTHER = frozenset(["same", "different", "exact"])
_TOTALS_GIVEN = _NUMBERS | _TOTALS - {"date", "age"}
_STUDIES = CLASSES["record_of_counts"]
_HEDGES = lexicon(__file__, "count_hedges")
_OPENING = frozenset(["pron", "rel", "that"])
_CURRENCIES = frozenset("$€£¥")
_MANY = CLASSES["many_counted"]
_PARTING = frozenset([",", ";", ":", "."])
_LONGEST_OBJECT = 14  # tokens
_LONGEST_END = 5  # tokens of a range's lower end
_CLOCK = CLASSES["clock"]


def told_count(scene: Scene, at: int, memory: SentenceMemory) -> Draft | None:
    """Give what the form of *put* or *give* at ``at`` tells; None where it hands over something else."""
    begin, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    group = group_start(scene, at, begin)[0]
    if any(scene.classes[k] == "be" for k in range(group, at)) and not scene.lower[at].endswith("ing"):
        return _put_by(scene, at, group, begin, end) if scene.lower[at] not in GIVING else None
    if scene.lower[at] == "estimated":
        return None
    content = _put(scene, at, end) if scene.lower[at] in PUTTING else _given(scene, at, end)
    if content is None:
        return None
    nearest = subject_left(scene, group, begin) or memory.subject, main_subject(scene, begin, group)
    speaker = next((each for each in nearest if each is not None and may_tell(scene, each)), None)
    if speaker is None:
        return None
    memory.subject = speaker
    memory.end = max(memory.end, content[1])
    rule = "count_told"
    return Draft([content], (group, at + 1), speaker, rule, confidence.of(rule), _act(scene, at), scene.lower[at])


def _act(scene: Scene, at: int) -> str:
    """Give the speech act: whoever gives a reason estimates nothing."""
    behind = scene.lower[at + 1 : at + _LONGEST_OBJECT]
    reason = scene.lower[at] in GIVING and not _REASONS.isdisjoint(behind)
    return "neutral" if reason or (scene.lower[at] in PUTTING and "down" in behind) else "estimate"


def _put(scene: Scene, at: int, end: int) -> Span | None:
    """Give what is put at a number: the number alone where a pronoun says what it counts."""
    for k in range(at + 1, min(end - 1, at + _LONGEST_OBJECT)):
        if scene.lower[k] == "at" and k > at + 1 and scene.words[k + 1] in OPENING:
            return at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)  # put it at “a thousand or so”
        far = scene.lower[k] in ("well", "far", "much") and scene.lower[k + 1] in ("below", "above", "under", "over")
        if far and k > at + 1 and counts(scene, k + 2, end):
            return at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)  # put the toll well below 300
        if scene.words[k] in _PARTING or scene.stretch_of[k] >= 0:
            return None
        if scene.classes[k] in ("be", "have", "aux") and _CLAUSES.isdisjoint(scene.classes[at + 1 : k]):
            return None  # not: the dead since the flood was seen | at 30
        down = scene.lower[k : k + 2] == ["down", "to"] and k > at + 1 and _is_cause(scene, k + 2, end)
        if down or (scene.lower[k] == "between" and k > at + 1 and _is_range(scene, k + 1, end)):
            return at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)
        if scene.lower[k : k + 2] == ["in", "the"] and not _MANY.isdisjoint(scene.lower[k + 2 : min(end, k + 4)]):
            return at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)  # puts the dead in the hundreds
        if scene.lower[k] == "at" and counts(scene, k + 1, end):
            pronoun = k == at + 2 and scene.classes[at + 1] in ("pron", "obj")
            first = k + 1 if pronoun or k == at + 1 else at + 1
            return first, clauses.end_of_clause(scene, first, end, noun_phrase=True)
    return None


def _put_by(scene: Scene, at: int, group: int, begin: int, end: int) -> Draft | None:
    """Read ``the dead were put at 300 by the mayor``; ``put at 300``, by whom is not told, is None."""
    by = next((k for k in range(at + 2, min(end, at + _LONGEST_OBJECT)) if scene.lower[k] == "by"), None)
    counted = scene.lower[at + 1 : at + 2] == ["at"] and counts(scene, at + 2, end)
    speaker = noun_phrases.right(scene, by + 1, end) if by is not None and counted else None
    subject = subject_left(scene, group, begin)
    if speaker is None or subject is None or not may_tell(scene, speaker):
        return None
    rule = "count_told"
    return Draft([(subject[0], by)], (at, at + 1), speaker, rule, confidence.of(rule), "estimate", scene.lower[at])


def _is_cause(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a cause begins at a token, and no infinitive: put the delay down to | rain; put it down to sleep."""
    return at < end and scene.words[at][0].isalpha() and scene.lower[at] not in IRREGULAR


def _given(scene: Scene, at: int, end: int) -> Span | None:
    """Give what is given as a number or as a reason: a toll of 30; hunger as the reason."""
    named = _given_as(scene, at, end)
    if named is not None:
        return named
    colon = next((k for k in range(at + 2, min(end, at + _LONGEST_OBJECT)) if not scene.words[k][0].isalnum()), end)
    if scene.words[colon] == ":" and counts(scene, colon + 1, end) and _names_count(scene, at + 1, colon):
        return at + 1, clauses.end_of_clause(scene, colon + 1, end, noun_phrase=True)  # gave a lower toll for May: 30
    phrase = noun_phrases.right(scene, at + 1, end)
    if phrase is None:
        return None
    told = scene.lower[slice(*phrase)]
    alone = phrase[1] >= end or scene.words[phrase[1]] in _PARTING or scene.classes[phrase[1]] in _BEHIND
    if alone and scene.lower[phrase[1] : phrase[1] + 1] not in (["to"], ["for"], ["of"]):
        if all(word[0].isdigit() or word in CARDINALS or word in _HEDGES for word in told):
            return phrase  # it gave | 42,000 in May
        if head(told) in _TOTALS_GIVEN and len(told) > 2 and (told[-2].endswith("er") or told[-2] in _OTHER):
            return phrase  # gave | the higher number
    numbered = (k for k in range(at + 1, phrase[1] - 1) if scene.lower[k] in _NUMBERS and scene.lower[k + 1] == "of")
    of = next(numbered, None)
    if of is not None and counts(scene, of + 2, end):
        return at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)
    told = scene.lower[slice(*phrase)]
    counted = head(told) in _COUNTED or (len(told) > 2 and told[1] in _COUNTED and told[2] == "of")
    if counted and _valued(scene, phrase[1], end):
        return at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)  # gave the number as ten
    reason = noun_phrases.right(scene, phrase[1] + 1, end) if scene.lower[phrase[1] : phrase[1] + 1] == ["as"] else None
    if reason is not None and head(scene.lower[slice(*reason)]) in _GIVEN:
        return at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)
    return None


def _names_count(scene: Scene, first: int, last: int) -> bool:
    """Tell whether words without a verb name a count: a slightly higher figure for May."""
    verb = any(scene.classes[k] in _VERBAL and scene.words[k].islower() for k in range(first, last))
    return scene.classes[first] == "det" and not verb and not _COUNTED.isdisjoint(scene.lower[first:last])


def _given_as(scene: Scene, at: int, end: int) -> Span | None:
    """Give what is given as somebody's or something's: gave Sunday as the date, their ages as 21 and 26."""
    near = range(at + 2, min(end - 1, at + _LONGEST_OBJECT))
    tie = next((k for k in near if scene.lower[k] == "as" or scene.classes[k] in ("be", "have", "aux")), None)
    if tie is None or scene.lower[tie] != "as" or scene.lower[tie + 1] in ("well", "if", "a", "many", "much"):
        return None
    what = noun_phrases.right(scene, tie + 1, end)
    named = what is not None and head(scene.lower[slice(*what)]) in _VALUES
    valued = scene.lower[tie - 1] in _VALUES and tie > at + 2
    return (at + 1, clauses.end_of_clause(scene, at + 1, end, noun_phrase=True)) if named or valued else None


def _valued(scene: Scene, at: int, end: int) -> bool:
    """Tell whether ``as`` and a number stand behind a phrase, its places between: the number | in the camps as ten."""
    for k in range(at, min(end - 1, at + _LONGEST_OBJECT)):
        if scene.lower[k] == "as" and (counts(scene, k + 1, end) or scene.words[k + 1] in OPENING):
            return True
        if scene.words[k] in _PARTING or scene.classes[k] in ("be", "have", "aux", "conj"):
            return False
    return False


def _is_range(scene: Scene, at: int, end: int) -> bool:
    """Tell whether the ends of a range stand at a token: (between) 300 and 400; not: (between) two roads."""
    both = next((k for k in range(at + 1, min(end, at + _LONGEST_END)) if scene.lower[k] == "and"), None)
    return both is not None and counts(scene, at, end) and counts(scene, both + 1, end)


def counts(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a number begins at a token, hedges before it; no time of day."""
    while at < end and (scene.lower[at] in _HEDGES or scene.words[at] in _CURRENCIES):
        at += 1
    if at >= end or not (scene.words[at][0].isdigit() or scene.lower[at] in CARDINALS):
        return False
    return ":" not in scene.words[at : at + 2] and _CLOCK.isdisjoint(scene.lower[at : min(end, at + 3)])


def may_tell(scene: Scene, speaker: Span) -> bool:
    """Tell whether a subject is somebody, or what somebody told: a name, an office, a body, an estimate."""
    lower = scene.lower[slice(*speaker)]
    if scene.classes[speaker[0]] in _OPENING and len(lower) == 1:
        return True
    main = head(lower)
    voice = main in BODIES or main in nouns() or main in _STUDIES or main.rstrip("s") in nouns()
    named = any(name.kind in ("person", "organisation", "place") and speaker[0] <= name.first < speaker[1]
                and name.last >= speaker[1] for name in scene.reading.names)  # fmt: skip
    return voice or named or is_office(main) or group_of(lower) is not None
