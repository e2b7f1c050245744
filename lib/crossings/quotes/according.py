"""Reads what ``according to A`` reports: the rest of its sentence."""

from crossings.number_words import CARDINALS

from . import clauses, confidence, noun_phrases
from .draft import Draft, Span
from .roles import is_role
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_LONGEST = 400
_LONGEST_COUNT = 6  # tokens of a count
_DESCRIPTION = 15  # tokens of what tells who the source is
_UNFINISHED = frozenset(["aux", "be", "have", "to"])
_LINKING = CLASSES["linking_verb"]
_COMPARING = CLASSES["comparing"]
_CLOSE = frozenset([",", ".", ";", "!", "?"])


def according_to(scene: Scene, at: int, width: int, floor: int) -> Draft | None:
    """Give what a phrase of ``width`` tokens such as ``according to`` at token ``at`` reports.

    ``floor`` is where an earlier report of the same sentence ended.
    """
    end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][1]
    speaker = noun_phrases.right(scene, at + width, end)
    if speaker is None:
        return None
    content = told_around(scene, at, speaker[1], floor)
    return as_draft(content, (at, at + width), speaker, "neutral") if content else None


def as_draft(content: list[Span], cue: Span, speaker: Span | None, act: str) -> Draft:
    """Give the quotation whose source a phrase at ``cue`` names."""
    rule = "according_to_after" if content[0][1] <= cue[0] else "according_to_before"
    return Draft(content, cue, speaker, rule, confidence.of(rule), act, "accord")


def told_around(scene: Scene, at: int, last: int, floor: int) -> list[Span]:
    """Give what a phrase that names its source reports: the rest of its sentence, before it, behind it or both.

    The phrase runs from ``at`` to ``last`` (exclusive); ``floor`` is where an earlier report of the sentence ended.
    """
    first, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    after = _after_source(scene, last, end)
    begin = min(max(first, floor), at)
    if scene.stretch_of[begin] >= 0:
        begin = max(floor, min(begin, scene.stretches[scene.stretch_of[begin]][0]))
    while begin < at and scene.stretch_of[begin] < 0 and (
        not scene.words[begin][0].isalnum() or scene.classes[begin] == "conj"
    ):  # fmt: skip
        begin += 1
    begin = _behind_colon(scene, begin, at) or begin
    begin = _own_item(scene, begin, at) or begin
    content = []
    joined = at - 1 > begin and scene.classes[at - 1] == "conj" and scene.stretch_of[at - 1] < 0
    parted = at - 2 > begin and scene.words[at - 1] == "," and scene.classes[at - 2] == "conj"
    if parted and last + 2 < end and scene.words[last] == "," and scene.stretch_of[at - 2] < 0:
        return [(last + 1, clauses.end_of_clause(scene, last + 1, end))]  # It was shut and, according to A, | is open
    behind = last + (joined and last < end and scene.words[last] == ",")
    if joined and behind < end and _is_told_behind(scene, last, behind, end):
        return [(behind, clauses.end_of_clause(scene, behind, end))]  # it was shut, and according to A | it is now open
    if at - begin >= 1 + (scene.words[at - 1] == ",") and at - begin <= _LONGEST:
        content.append((begin, at - (scene.words[at - 1] == ",")))
    opens = not any(scene.words[k][0].isalnum() and scene.classes[k] != "conj" for k in range(first, at))
    clause = opens and last < end and _begins_clause(scene, last, end)
    if not content and last < end and (scene.words[last].isdigit() or clause):
        content.append((last, clauses.end_of_clause(scene, last, end)))  # according to A | 98 came
    elif after < end and scene.words[after] == "," and (not content or scene.words[at - 1] == ","):
        after = after if content else _past_apposition(scene, after, end)
        stop = clauses.end_of_clause(scene, after + 1, end)
        # It would, in the words of A, | push them back
        before = content[0][1] if content else at
        verb = scene.lower[before - 1]
        unfinished = content and scene.words[before - 1].islower() and (
            scene.classes[before - 1] in _UNFINISHED or verb in _LINKING or verb.endswith("ing")
        )  # fmt: skip
        whole = content and scene.stretch_of[begin] < 0 and noun_phrases.right(scene, begin, before) == (begin, before)
        resumes = content and (
            stop - after > 3
            and (clauses.has_subject_and_verb(scene, after + 1, end) or not clauses.is_clause(scene, *content[0]))
            and any(is_verb(scene, k) for k in range(after + 1, stop))
            and scene.classes[after + 1] not in ("rel", "sub", "conj")
            and not scene.lower[after + 1].endswith("ing")
            and (after + 1 not in scene.cues or whole)  # The younger, according to A, | hopes to go on
        )
        compares = content and scene.lower[after + 1] in _COMPARING  # ten, according to A, | up from six
        if (unfinished or resumes or compares or not content) and 2 <= stop - after - 1 <= _LONGEST:
            content.append((after + 1, stop))
    if not content and floor > first:
        return told_around(scene, at, last, first)  # A asked B to wait, according to C: C tells of the asking
    return content


def _is_told_behind(scene: Scene, last: int, behind: int, end: int) -> bool:
    """Tell whether a clause of its own follows a source that "and" ties on: and according to A | a bus leaves daily."""
    if behind == last:
        return scene.classes[last] in ("pron", "pronbe", "exp", "det")
    return scene.classes[behind] not in ("rel", "sub", "conj") and clauses.has_subject_and_verb(scene, behind, end)


def _begins_clause(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a clause with an article or a pronoun begins right behind a source: According to A | it was full."""
    return scene.classes[at] in ("pron", "pronbe", "exp", "det") and clauses.has_subject_and_verb(scene, at, end)


def _behind_colon(scene: Scene, begin: int, at: int) -> int | None:
    """Give where what a source tells begins behind a colon or semicolon: It is open how many: | ten, according to A."""
    marks = [k for k in range(begin + 2, at - 1) if scene.words[k] in (":", ";") and scene.stretch_of[k] < 0]
    listed = sum(scene.words[k] == ";" for k in marks) > 1  # a list of three, according to A
    return marks[-1] + 1 if marks and not listed else None


def _own_item(scene: Scene, begin: int, at: int) -> int | None:
    """Give where the last of several counts begins, which alone the source tells: six on Sunday, | ten according to."""
    comma = next((k for k in range(at - 1, max(begin, at - _LONGEST_COUNT), -1) if scene.words[k] == ","), None)
    if comma is None or comma == at - 1 or comma <= begin:
        return None
    counted = [k for k in range(begin, at) if scene.words[k][0].isdigit() or scene.lower[k] in CARDINALS]
    alone = not any(is_verb(scene, k) for k in range(comma + 1, at))
    listed = bool(counted) and counted[0] < comma < counted[-1]
    return comma + 1 if alone and listed else None


def _past_apposition(scene: Scene, comma: int, end: int) -> int:
    """Give the comma behind what tells who the source is: ``according to A, an aid group in B | , ten came``."""
    if comma + 1 >= end or scene.classes[comma + 1] != "det":
        return comma
    phrase = noun_phrases.right(scene, comma + 1, end)
    if phrase is None or not is_role(scene.lower[slice(*phrase)]):
        return comma
    after = phrase[1]
    while after < end and after - comma < _DESCRIPTION and scene.words[after] != ",":
        finite = (after > phrase[1] and is_verb(scene, after)) or scene.classes[after] in ("be", "have", "aux")
        related = scene.classes[phrase[1]] == "rel"  # a nurse who fled
        if (finite and not related) or not scene.words[after][0].isalnum():
            return comma  # the army in the north fled: no description
        after += 1
    return after if after < end and scene.words[after] == "," else comma


def _after_source(scene: Scene, at: int, end: int) -> int:
    """Give the token after the source's own description: ``activists | operating in the country``."""
    ceiling = min(end, at + 25)
    while at < ceiling and scene.words[at] not in _CLOSE:
        if scene.stretch_of[at] >= 0:
            return at
        at += 1
    return at
