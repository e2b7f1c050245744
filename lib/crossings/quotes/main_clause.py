"""Finds where the main clause takes over from what is reported within it: men who said they were lost | ran past."""

from crossings.reading.verb_forms import IRREGULAR

from . import clauses, noun_phrases
from .draft import Draft, Span
from .groups import head
from .roles import is_office
from .scene import Scene
from .speakers import main_subject
from .verbs import is_verb
from .word_classes import CLASSES

_OPENING = frozenset(["rel", "that", "sub", "wh"])
_VERBAL = frozenset(["be", "have", "aux"])
_JOINING = frozenset(["and", "but"])
_AGENTS = frozenset(["by", "from", "in", "of", "with"])
_NOT_FINITE = frozenset(["been", "being", "having", "be"])
_TENSE_BACK = CLASSES["tense_back"]
_WHEN = CLASSES["begins_time"]
_PARTS_OF_DAY = CLASSES["part_of_day"]
_ABOUT = CLASSES["about_a_number"]
_LONGEST_OTHER = 12  # tokens
_LATER = frozenset(["later", "after"])
_OPENS_CLAUSE = CLASSES["opens_clause"]
_LONGEST_WHEN = 5  # tokens


def without_main_clause(scene: Scene, draft: Draft, *, floor: int, at: int, lemma: str) -> bool:
    """Cut from a draft's content the main clause that stands behind it; tell whether it was of a subject's clause.

    Parameters
    ----------
    scene : Scene
    draft : Draft
        What the verb at ``at`` reports right of it.
    floor : int
        The first token of the sentence.
    at : int
        The reporting verb.
    lemma : str
        Its lemma.

    Returns
    -------
    bool
        Whether the report stands in a relative clause of the sentence's subject, so that another may hold them both.
    """
    if len(draft.content) != 1 or draft.content[0][0] <= at:
        return False
    first, last = draft.content[0]
    if any(number >= 0 for number in scene.stretch_of[first:last]):
        _end_with_marks(scene, draft, floor)
        return False
    cut, of_subject = None, False
    if addressed(scene, at, floor=floor, lemma=lemma):
        # Asked why they left, most spoke of the war; ten men, told that the plane was late, ate.
        cut = next((k for k in range(first, last) if scene.words[k] == ","), None)
    elif at == floor and scene.words[at][0].isupper() and "ing" in scene.cues[at].forms:
        commas = (k for k in range(first + 1, last - 2) if scene.words[k] == ",")
        cut = next((k for k in commas if clauses.begins_clause(scene, k + 1, last)), None)
        if cut is not None:  # Warning that it would rain, | A shut the gate
            draft.speaker, draft.content[0] = main_subject(scene, cut + 1, last), (first, cut)
        return False
    elif draft.speaker is not None and _in_opening_clause(scene, draft.speaker[0], floor):
        # While A says it is safe, | B says it is not.
        commas = (k for k in range(first + 1, last - 2) if scene.words[k] == ",")
        todo = scene.classes[first] == "to"  # after A promised to open the road, | B shut it
        said = (k for k in commas if todo or any(is_verb(scene, at) for at in range(first, k)))
        cut = next((k for k in said if clauses.begins_clause(scene, k + 1, last)), None)
    elif draft.speaker is not None and _of_subject(scene, draft.speaker, floor):
        of_subject = True
        inserted = scene.words[draft.speaker[0] - 1] == ","
        cut = main_clause_behind(scene, first, last, inserted=inserted)
    elif draft.rule in ("that_clause", "bare_clause"):
        cut = _same_subject(scene, first, last) if draft.rule == "that_clause" else None
        if cut is None and "past" in scene.cues[at].forms:
            cut = _own_standing(scene, first, last) or _another_says(scene, first, last)
    if cut is None or cut <= first + 1:
        return False
    draft.content[0] = first, cut
    return of_subject


def _end_with_marks(scene: Scene, draft: Draft, floor: int) -> None:
    """Cut the main clause behind words in marks of a clause that opens it: Although A spoke of "ten", | B saw more."""
    first, last = draft.content[0]
    if scene.stretch_of[first] < 0 or draft.speaker is None or not _in_opening_clause(scene, draft.speaker[0], floor):
        return
    closed = scene.stretches[scene.stretch_of[first]][1]
    parted = closed + 1 < last and "," in (scene.words[closed], scene.words[closed - 2])
    behind = closed + (scene.words[closed] == ",")
    if parted and clauses.begins_clause(scene, behind, last):
        draft.content[0] = first, closed


def main_clause_behind(scene: Scene, first: int, last: int, *, inserted: bool) -> int | None:
    """Give where the main clause takes over behind a clause of its subject, between commas (``inserted``) or not."""
    return (_behind_comma(scene, first, last) if inserted else None) or _main_verb(scene, first, last)


def addressed(scene: Scene, at: int, *, floor: int, lemma: str) -> bool:
    """Tell whether a participle says what somebody was asked or told: asked why; (ten men,) told that it was late."""
    if lemma == "ask":
        return at == floor and scene.words[at][0].isupper()
    return lemma == "tell" and scene.lower[at + 1 : at + 2] == ["that"] and (at == floor or scene.words[at - 1] == ",")


def _in_opening_clause(scene: Scene, subject: int, floor: int) -> bool:
    """Tell whether a subject is that of a clause that opens the sentence: (ten days) after | the mayor promised it."""
    if subject <= floor or not _opens_clause(scene, subject - 1):
        return False
    clause = range(max(floor, subject - 1 - clauses.REACH), subject - 1)
    return not any(is_verb(scene, k) or scene.words[k] == "," for k in clause)


def _opens_clause(scene: Scene, at: int) -> bool:
    """Tell whether a clause that another one follows begins at a token: while, although, after."""
    return scene.classes[at] == "sub" or scene.lower[at] in _OPENS_CLAUSE


def _of_subject(scene: Scene, speaker: Span, floor: int) -> bool:
    """Tell whether a relative pronoun speaks of the subject that begins the sentence, so that its verb is to come."""
    if scene.classes[speaker[0]] not in ("rel", "that"):
        return False
    return not any(is_verb(scene, k) for k in range(floor, speaker[0]))


def behind_subject(scene: Scene, first: int, last: int) -> int | None:
    """Give where the main clause takes over behind a noun's clause: his claim that it was full | was denied.

    Behind what opens the sentence it begins with a comma: Despite his claim that it was full, | ten more came.
    """
    commas = (k for k in range(first, last - 2) if scene.words[k] == ",")
    comma = next((k for k in commas if clauses.has_subject_and_verb(scene, k + 1, last)), None)
    verb = _main_verb(scene, first, comma or last)
    return verb or comma


def _behind_comma(scene: Scene, first: int, last: int) -> int | None:
    """Give the comma that closes a relative clause right before the main verb: , which says it is full, | voted."""
    commas = (k for k in range(first, last - 1) if scene.words[k] == ",")
    return next((k for k in commas if is_verb(scene, k + 1)), None)


def _main_verb(scene: Scene, first: int, last: int) -> int | None:
    """Give the first finite verb that no clause of a content has a subject for."""
    allowed, told, joined, within = 1, 0, False, False
    for k in range(first, last):
        kind, before = scene.classes[k], scene.classes[k - 1]
        if kind in _OPENING:
            allowed += k > first
        elif scene.lower[k] in _JOINING or scene.words[k] == ",":
            joined, within = True, False
        elif is_verb(scene, k) and before != "to" and scene.lower[k] not in _NOT_FINITE:
            if within or _participle(scene, k, last):
                within = within and scene.lower[k - 1] not in _NOT_FINITE  # has been held | ran
                continue
            within = True
            if joined:
                joined = False
                continue
            told += 1
            allowed += before in ("pron", "exp") and k - 1 > first and told > 1
            if told > allowed:
                return k
        elif kind != "adv" and scene.lower[k] not in _NOT_FINITE and not clauses.is_adverb(scene.lower[k]):
            within = False
    return None


def _participle(scene: Scene, at: int, last: int) -> bool:
    """Tell whether a form in -ed or -en only describes the noun before it: people driven from home."""
    word, ahead = scene.lower[at], scene.lower[at + 1] if at + 1 < last else ""
    return scene.classes[at] not in _VERBAL and word.endswith(("ed", "en")) and ahead in _AGENTS


def _same_subject(scene: Scene, first: int, last: int) -> int | None:
    """Give the comma behind which the main clause goes on: announced that ten had come, | and sealed off the town.

    A comma before "and" parts no two verbs of one short clause; what the report holds had happened before.
    """
    commas = [k for k in range(first, last) if scene.words[k] == ","]
    for comma in commas:
        after = clauses.skip_adverbs(scene, comma + 2, last)
        if scene.lower[comma + 1 : comma + 2] != ["and"] or after >= last:
            continue
        simple = is_verb(scene, after) and scene.classes[after] is None
        before = scene.lower[first:comma]
        if simple and "had" in before and comma == commas[0] and after not in scene.cues:
            return comma
    return None


def _own_standing(scene: Scene, first: int, last: int) -> int | None:
    """Give the comma behind which the article goes on by itself: said that it was full, | and on Monday it shut.

    What a past verb reports stands a tense back; a plain past with a day of its own, a comma before it, does not.
    """
    for comma in range(first, last - 4):
        if scene.words[comma] != "," or scene.lower[comma + 1] not in _JOINING:
            continue
        begins = _after_time(scene, comma + 2, last)
        subject = noun_phrases.right(scene, begins, last) if begins is not None else None
        if subject is None or _TENSE_BACK.isdisjoint(scene.lower[first:comma]):
            continue
        verb = clauses.skip_adverbs(scene, subject[1], last)
        if verb < last and (scene.lower[verb] in ("was", "were") or _plain_past(scene, verb)):
            return comma
    return None


def _another_says(scene: Scene, first: int, last: int) -> int | None:
    """Give the comma behind which another gives another number: said 38 had been aboard, | a guard around 41."""
    for comma in range(max(first, last - _LONGEST_OTHER), last - 2):
        phrase = noun_phrases.right(scene, comma + 1, last) if scene.words[comma] == "," else None
        if phrase is None or not is_office(head(scene.lower[slice(*phrase)])):
            continue
        behind = phrase[1] + (scene.lower[phrase[1] : phrase[1] + 1] != [] and scene.lower[phrase[1]] in _ABOUT)
        counted = any(scene.words[k].replace(",", "").isdigit() for k in range(first, comma))
        if counted and behind + 1 == last and scene.words[behind].replace(",", "").isdigit():
            return comma
    return None


def _plain_past(scene: Scene, at: int) -> bool:
    """Tell whether a token is a verb in the past: gave, closed; not gives, nor give."""
    word = scene.lower[at]
    return scene.classes[at] in (None, "verb") and is_verb(scene, at) and word not in IRREGULAR and word[-1] != "s"


def _after_time(scene: Scene, at: int, last: int) -> int | None:
    """Give the token behind a time that begins a clause: on Monday, in May 2014, two days later; None without one."""
    end = None
    for k in range(at, min(last, at + _LONGEST_WHEN)):
        timed = scene.classes[k] == "time" or scene.lower[k] in _LATER or scene.words[k].isdigit()
        if timed or (end is not None and scene.lower[k] in _PARTS_OF_DAY):
            end = k + 1
        elif end is not None or not (scene.lower[k] in _WHEN or scene.lower[k + 1 : k + 2] == ["later"]):
            break
    if end is None or end >= last:
        return None
    return end + (scene.words[end] == ",")
