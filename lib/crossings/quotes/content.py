"""Reads what a report holds beside its verb: left of it, in two halves around it, or else its complement."""

from . import clauses, confidence, noun_phrases
from .complement import complement
from .counts_told import may_tell
from .cues import Cue, nouns
from .draft import Draft, SentenceMemory, Span
from .gapped import told_of
from .grammar import DASHES
from .groups import BODIES, head, known
from .roles import is_office
from .scene import Scene
from .stretches import ended_before, is_scare, left_content, quote_from, quote_up_to
from .verbs import is_verb
from .word_classes import CLASSES

_LONGEST_SUBJECT = 8  # tokens
_SHORTEST_CLAUSE = 4  # tokens of a clause whose verb is not known
_WHEN = frozenset(["after", "before", "since", "when"])
_TELLING = frozenset(["agreement", "claim", "neutral"])
_REVISING = CLASSES["revising"]
_PARTING = frozenset(["and", "but", "while", "whereas", "though", "although"])
_REASONED = frozenset(["because", "if", "unless"])  # what opens the reason or the condition of what is told


def inverted(scene: Scene, before: int, right_from: int, end: int, memory: SentenceMemory, floor: int) -> Draft | None:
    """Give what stands before a verb whose speaker follows it: ``"A," said B``.

    ``before`` is the token before the verb, ``right_from`` the one after the speaker, ``end`` the sentence's, and
    ``floor`` where content may begin.
    """
    last = before if scene.stretch_of[before] >= 0 else before - 1
    left = left_content(scene, last, _free_from(scene, before, memory, floor), floor)
    if left is None:
        return None
    parts, numbers, direct = left
    rule = "said_then_speaker" if direct else "clause_then_said_inverted"
    draft = Draft(list(parts), None, None, rule,
                  confidence.of(rule), stretches=list(numbers))  # fmt: skip
    opening = not direct and not clauses.is_clause(scene, *parts[0])  # After that, says A, | it was full.
    joint = None if direct or opening else _joint_behind(scene, right_from, end)
    if opening and scene.words[right_from : right_from + 1] == [","] and ":" not in scene.words[right_from:end]:
        _resumed(scene, draft, right_from + 1, end)
    elif joint is not None:
        _resumed(scene, draft, joint, end)
    else:
        _second_half(scene, draft, right_from, end)
    return draft


def _joint_behind(scene: Scene, at: int, end: int) -> int | None:
    """Give the joining word with which what is told goes on: 284 are left, says their host, A, | and all are women."""
    at = clauses.skip_adjuncts(scene, at, end)
    role = noun_phrases.right(scene, at + 1, end) if scene.words[at : at + 1] == [","] else None
    if role is not None and scene.words[role[1] : role[1] + 1] == [","]:
        at = role[1]
    joined = at + 2 < end and scene.words[at] == "," and scene.lower[at + 1] == "and"
    return at + 1 if joined and clauses.begins_clause(scene, at + 2, end) else None


def _second_half(scene: Scene, draft: Draft, at: int, end: int) -> None:
    """Add the second half of a split quotation: ``"A," said B, the minister, "and C."``"""
    ceiling, verb = min(end, at + 40), False
    while at < ceiling:
        if scene.stretch_of[at] >= 0:
            mark = scene.words[at - 1]
            number = scene.stretch_of[at]
            # After another verb, only a quotation that goes on with a small letter is the first one's other half.
            resumes = not verb or (mark == "," and not scene.is_sentence(number))
            if resumes and (mark in ",:" or mark in DASHES) and number not in draft.stretches:
                parts, numbers = quote_from(scene, number)
                draft.content += parts
                draft.stretches += numbers
            return
        if scene.words[at] == ":" and not draft.stretches and at + 2 < end:
            draft.content.append((at + 1, clauses.end_of_clause(scene, at + 1, end)))
            return  # Fewer died, said a nurse: | the clinics are open again
        verb = verb or (at in scene.cues and scene.words[at][0].islower() and is_verb(scene, at))
        at += 1


def beside(
    scene: Scene, at: int, cue: Cue, speaker: Span | None, right_from: int, end: int, memory: SentenceMemory,
    floor: int, passive: bool, group: int, quotable: bool,
) -> Draft | None:  # fmt: skip
    """Give what the verb at ``at`` reports whose speaker stands before it: ``"A," B said``; ``A, B said, and C``; or
    its complement.

    ``group`` is the first token of its verb group; ``quotable`` tells whether the verb takes a quotation; the others
    are those of ``inverted``.
    """
    start = speaker[0] if speaker is not None and speaker[1] <= group else group
    before = start - 1
    if before >= floor and scene.lower[before] == "as" and speaker is not None and not passive:
        return _as_told(scene, at, cue, before, right_from, end, memory, floor)
    before_it = None if passive or start == group else told_of(scene, at, cue, speaker, floor, end)
    if before_it is not None:
        return before_it
    left = None
    set_behind = "s" in cue.takes and cue.finite and speaker is not None and may_tell(scene, speaker)
    if set_behind:
        closed = clauses.skip_adjuncts(scene, right_from, end)  # not: they found little comfort
        set_behind = closed >= end or scene.words[closed] in (",", ".", ";", "!", "?", ":")
    if quotable and before < floor and ended_before(scene, before, right_from) and not passive:
        # The question mark of "Is it?" A asked. parts the sentence from its report.
        floor, memory.end = 0, 0
    if (quotable or set_behind) and before >= floor and _is_free(scene, before, memory) and not passive:
        if scene.stretch_of[before] >= 0:
            if quotable and not is_scare(scene, scene.stretch_of[before], floor):
                left = left_content(scene, before, memory.end, floor)
        elif scene.words[before] in (",", "—", "–", "--") and before - 1 >= floor:
            left = left_content(scene, before - 1, _free_from(scene, before, memory, floor), floor)
    if left is not None and left[2]:
        draft = Draft(
            list(left[0]),
            None,
            None,
            "quote_then_speaker_said",
            confidence.of("quote_then_speaker_said"),
            stretches=list(left[1]),
        )
        _second_half(scene, draft, right_from, end)
        return draft
    if quotable and not passive and _points_back(scene, right_from, end):
        first = scene.reading.sentence_tokens[scene.reading.sentence_of[at]][0]
        return _said_before(scene, first)
    behind = at + 1 + (at + 1 < end and scene.lower[at + 1] == "out")  # pointed out
    told = noun_phrases.right(scene, behind, end) if "m" in cue.takes and left is not None else None
    if told is not None and scene.words[told[1] : told[1] + 1] == [","]:
        behind = told[1]  # a count, he told | a meeting of officers, | does not exist
    right = complement(scene, at, cue, right_from, end, passive)
    if (
        right is not None
        and right.rule == "after_colon"
        and left is not None
        and clauses.begins_clause(scene, *left[0][0])
    ):
        right = None  # Fewer died, nurses say: | the clinics are open again
    if right is not None and left is not None and _says_when(scene, at, right, left[0][0]):
        right = None
    channel = right is not None and left is not None and _describes_channel(scene, left[0][0], right, behind, end)
    if right is not None and not channel:
        return right
    whole = left is not None and cue.act in _TELLING and _is_all_said(scene, left[0][0], behind, end)
    if (
        left is not None
        and ("c" in cue.takes or set_behind or ({"q", "d"} <= cue.takes and "past" in cue.forms))
        and not (speaker is not None and scene.classes[speaker[0]] in ("rel", "that"))  # a group that told the press
        and (
            clauses.is_clause(scene, *left[0][0])
            or scene.words[left[0][0][0] - 1] == ":"
            or _parts_a_clause(scene, left[0][0], behind, end)
            or whole
        )
        and (channel or _closes_report(scene, behind, end))
        and not (speaker is not None and speaker[1] == at and _describes(scene, at, cue, speaker, end))
    ):
        draft = Draft(list(left[0]), None, None, "clause_then_speaker_said", confidence.of("clause_then_speaker_said"))
        follow = clauses.skip_adjuncts(scene, max(right_from, behind), end)
        further = clauses.behind_semicolon(scene, follow, end)
        if further is not None:
            draft.content.append(further)
        elif follow < end and scene.words[follow] == "," and ("c" in cue.takes or set_behind):
            aside = follow == at + 1 and speaker is not None and scene.classes[speaker[0]] == "pron"
            _resumed(scene, draft, follow + 1, end, aside=aside)
        else:
            _second_half(scene, draft, right_from, end)
        clause = whole or clauses.is_clause(scene, *left[0][0])
        if len(draft.content) > 1 or clause or scene.words[left[0][0][0] - 1] == ":":
            return draft
    return right


def _as_told(
    scene: Scene, at: int, cue: Cue, opening: int, right_from: int, end: int, memory: SentenceMemory, floor: int
) -> Draft | None:
    """Give the clause beside which ``as`` at ``opening`` sets its report: It was the second such case, as A noted.

    What has a complement of its own is no such report (as officials said that it was full), nor is a promise or a
    demand that is met (he left, as he had promised).
    """
    if "c" not in cue.takes or cue.act not in _TELLING:
        return complement(scene, at, cue, right_from, end, passive=False)
    behind = clauses.skip_adjuncts(scene, at + 1, end)
    closes = behind >= end or scene.words[behind] in (",", ".", ";", "!", "?", ":", ")") or (
        scene.words[behind] in DASHES
    )  # fmt: skip
    if not closes:
        return complement(scene, at, cue, right_from, end, passive=False)
    return as_told(scene, opening, behind, end, memory, floor)


def as_told(scene: Scene, opening: int, behind: int, end: int, memory: SentenceMemory, floor: int) -> Draft | None:
    """Give the clause beside which ``as`` at ``opening`` sets a report that ends at ``behind``."""
    rule = "clause_then_speaker_said"
    resumed = behind + 1 < end and scene.words[behind] == ","
    rest = (behind + 1, clauses.end_of_clause(scene, behind + 1, end)) if resumed else None
    if opening > floor and (scene.words[opening - 1] == "," or scene.words[opening - 1] in DASHES):
        left = left_content(scene, opening - 2, memory.end, floor)
        if left is None or left[2] or (rest is None and not clauses.is_clause(scene, *left[0][0])):
            return None
        parts = list(left[0]) + ([rest] if rest is not None else [])
    elif rest is not None and all(not scene.words[k][0].isalnum() for k in range(floor, opening)):
        parts = [rest]  # As A noted, | it was the second such case
    else:
        return None
    return Draft(parts, None, None, rule, confidence.of(rule))


def _says_when(scene: Scene, at: int, right: Draft, before: Span) -> bool:
    """Tell whether what follows a verb only says when it was said: They left, A reported | after they had met him."""
    first = right.content[0][0]
    timed = any(scene.lower[k] in _WHEN for k in range(at + 1, first + 1))
    return right.rule == "bare_clause" and timed and clauses.is_clause(scene, *before)


def _describes_channel(scene: Scene, before: Span, right: Draft, behind: int, end: int) -> bool:
    """Tell whether what follows a verb only says of which paper: (ten came, A said in a note) | that the Herald ran.

    ``before`` is the clause that the verb reports then, ``behind`` the token behind the verb.
    """
    first, last = right.content[0]
    if first <= behind or scene.classes[first - 1] is not None or scene.classes[before[0]] in ("sub", "prep"):
        return False
    if right.rule == "bare_clause":
        return (
            scene.lower[first].endswith("ed") or scene.lower[first] in noun_phrases.PARTICIPLES
        )  # published on Monday
    phrase = noun_phrases.right(scene, first + 1, last) if right.rule == "that_clause" else None
    if phrase is None or phrase[1] >= last or not is_verb(scene, phrase[1]):
        return False
    stop = clauses.skip_adjuncts(scene, phrase[1] + 1, end)
    return stop >= last or scene.words[stop] == "."


def _points_back(scene: Scene, at: int, end: int) -> bool:
    """Tell whether what is said is only pointed at: A said this to the press; so she said on Friday."""
    if at >= end or scene.lower[at] not in ("this", "so"):
        return False
    ahead = at + 1
    return ahead >= end or scene.classes[ahead] in ("prep", "to", "time") or scene.words[ahead] in (",", ".", ";")


def _said_before(scene: Scene, first: int) -> Draft | None:
    """Give the quotation that ends right before a sentence which only points back at it; None without one."""
    number = scene.stretch_of[first - 1] if first else -1
    if number < 0 or scene.reading.paragraphs[scene.quoted[number].paragraph][1] <= scene.reading.starts[first]:
        return None
    parts, numbers = quote_up_to(scene, number)
    rule = "quote_then_speaker_said"
    return Draft(list(parts), None, None, rule, confidence.of(rule, moved=-1), stretches=list(numbers))


def _describes(scene: Scene, at: int, cue: Cue, noun: Span, end: int) -> bool:
    """Tell whether a participle describes the noun before it: ``..., the first such case | reported in Chad``.

    A report needs a voice: a name, a pronoun, or a noun of people, institutions or documents.
    """
    if not {"past", "participle"} <= cue.forms or at + 1 >= end or scene.classes[at + 1] != "prep":
        return False
    if "n" not in cue.takes:
        return False  # what is never said of a thing describes none: the hostel | said on Monday
    lower = scene.lower[slice(*noun)]
    main = head(lower)
    return (
        scene.words[noun[1] - 1][0].islower()
        and scene.classes[noun[0]] not in ("pron", "pronbe", "rel", "that")
        and not (main in BODIES or main in known() or is_office(main) or main.endswith("s"))
    )


def _is_free(scene: Scene, before: int, memory: SentenceMemory) -> bool:
    """Tell whether no earlier report of the sentence took what ends at token ``before``.

    A quotation stays free behind a report set into its speaker's description: ``"A," said B, who denies C``.
    """
    if before >= memory.end:
        return True
    number = scene.stretch_of[before]
    return number >= 0 and memory.begin is not None and scene.stretches[number][1] <= memory.begin


def _free_from(scene: Scene, before: int, memory: SentenceMemory, floor: int) -> int:
    """Give where what ends at the comma ``before`` may begin: behind an earlier report, or with it where it holds that.

    They have written that they want to stay, | a lawyer said: what the lawyer said is all of it.
    """
    begin, subject = memory.begin, memory.subject
    holds = begin is not None and subject is not None and subject[0] < begin and memory.end == before
    if not holds or any(scene.words[k] == "," and scene.lower[k + 1] in _PARTING for k in range(begin, before)):
        return memory.end
    return floor


def _resumed(scene: Scene, draft: Draft, at: int, end: int, *, aside: bool = False) -> None:
    """Add what follows a report set into its content: ``A, B said, and C``.

    One that is no more than an ``aside`` (she said) parts even a phrase of place from its clause.
    """
    if at >= end or at in scene.cues or scene.lower[at] in ("who", "which", "according", "citing", "referring"):
        return
    adjunct = scene.classes[at] in ("prep", "sub") and not noun_phrases.hedges_count(scene, at, end)
    begun = not clauses.is_clause(scene, *draft.content[0])  # From May, A says, | in the camps nobody will pay
    reasoned = scene.lower[at] in _REASONED or (
        scene.lower[at] == "since" and clauses.has_subject_and_verb(scene, at + 1, end)
    )
    tied = aside and scene.classes[at] == "prep"
    if (adjunct and not (reasoned or begun or tied)) or scene.lower[at] in _REVISING:
        return
    if scene.classes[at] == "conj" and clauses.begins_report(scene, at + 1, end, joined=True):
        return  # Ten came, A said, | and he called on them to stay
    if scene.lower[at] in ("a", "an") and not set(scene.lower[at + 1 : min(end, at + 3)]).isdisjoint(nouns()):
        return  # Two died, A said, | a claim that B denied
    last = clauses.end_of_clause(scene, at, end)
    if last - at >= 2 + (not is_verb(scene, at)):  # Some of them, A says, | had fled
        draft.content.append((at, last))


def _parts_a_clause(scene: Scene, opening: Span, at: int, end: int) -> bool:
    """Tell whether a report stands within its content, a clause behind it: ``on the bridge, A says, | they met``."""
    if any(number >= 0 for number in scene.stretch_of[slice(*opening)]):
        return False
    follow = clauses.skip_adjuncts(scene, at, end)
    if follow + 1 >= end or scene.words[follow] != ",":
        return False
    verb = clauses.skip_adverbs(scene, follow + 1, end)
    subject = opening[1] - opening[0] <= _LONGEST_SUBJECT and noun_phrases.right(scene, *opening) == opening
    if subject and verb < end and (is_verb(scene, verb) or (verb > follow + 1 and scene.lower[verb].endswith("ed"))):
        return True  # Lima, A says, | never signed it
    third = verb + 1 < end and scene.words[verb].islower() and scene.lower[verb].endswith("s")
    if subject and third and scene.classes[verb] is None and scene.classes[verb + 1] in ("prep", "det", "to", "that"):
        return True  # The reason, A says, | lies in the rules
    if clauses.has_subject_and_verb(scene, follow + 1, end):
        return True
    # From May, A says, | those who can will pay; Many walk past, A says, | and some are back by night
    begin = scene.reading.sentence_tokens[scene.reading.sentence_of[opening[0]]][0]
    whole = all(scene.classes[k] == "conj" or not scene.words[k][0].isalnum() for k in range(begin, opening[0]))
    return whole and any(is_verb(scene, k) for k in range(follow + 1, clauses.end_of_clause(scene, follow + 1, end)))


def _is_all_said(scene: Scene, before: Span, behind: int, end: int) -> bool:
    """Tell whether nothing but what is reported stands before a report that ends its sentence: It needs tents, A said.

    What opens with a preposition or a comma within may only tell where, or who.
    """
    first, last = before
    closes = clauses.skip_adjuncts(scene, behind, end)
    closes = closes >= end or scene.words[closes] == "."
    opens = scene.reading.sentence_tokens[scene.reading.sentence_of[first]][0] == first
    plain = scene.classes[first] not in ("prep", "sub", "to", "time") and not scene.lower[first].endswith(("ing", "ed"))
    return closes and opens and plain and last - first >= _SHORTEST_CLAUSE and "," not in scene.words[first:last]


def _closes_report(scene: Scene, at: int, end: int) -> bool:
    when = clauses.skip_adverbs(scene, at, end)
    if when < end and scene.lower[when] in _WHEN and clauses.has_subject_and_verb(scene, when + 1, end):
        return True  # A reported | after it had met him
    follow = clauses.skip_adjuncts(scene, at, end)
    if follow < end and scene.stretch_of[follow] < 0 and scene.words[follow][0].isalnum():
        phrase = noun_phrases.right(scene, follow, end)
        if phrase is not None:
            follow = clauses.skip_adjuncts(scene, phrase[1], end)
    return follow >= end or not scene.words[follow][0].isalnum() or scene.classes[follow] in ("sub", "conj", "prep")
