"""Reads what one reporting verb reports, and who its subject is."""

from crossings.schemas import SHOWN

from . import clauses, confidence, noun_phrases
from .cues import Cue, nouns
from .draft import Draft, Span
from .grammar import DASHES
from .groups import head, known
from .medium import CHANNELS
from .roles import is_office
from .scene import Scene
from .speakers import group_start, main_subject, subject_left
from .stretches import LONGEST, ended_before, is_scare, left_content, quote_from, quote_right
from .voices import BODIES, COLLECTIVE

# Whoever tells nothing: nobody denied that.
_NOBODY = frozenset(["nobody", "no", "none", "neither"])
_NOUNS_TOO = frozenset(["base", "s"])


class SentenceMemory:
    """What earlier reports of the same sentence leave to later ones: their subject and where their content ended."""

    __slots__ = ("begin", "end", "subject")

    def __init__(self, start: int):
        self.end = start
        self.begin: int | None = None  # where the first content reported so far began
        self.subject: Span | None = None


def is_verb_here(scene: Scene, at: int, cue: Cue, floor: int) -> bool:
    """Tell whether a form that may be a noun or adjective (claims, reported) is a verb where it stands."""
    before = scene.lower[at - 1] if at > floor else ""
    kind = scene.classes[at - 1] if at > floor else None
    if before in ("-", "'s", "’s") or kind == "det":
        return False
    if scene.words[at][0].isupper() and at > floor:
        return False
    if scene.lower[at + 1 : at + 2] == ["by"] and "".join(scene.lower[at + 2 : at + 3]).endswith("ing"):
        return False  # responded by closing the gate: no words
    if "ing" in cue.forms and before.isalpha() and scene.lower[at] in CHANNELS and kind not in ("be", "have", "adv"):
        return False  # a closed hearing
    following = scene.lower[at + 1] if at + 1 < len(scene.lower) else ""
    if (at == floor and following == "that" and "s" in cue.forms) or (cue.lemma == "add" and following in ("to", "up")):
        return False  # "Reports that ... are right" names the reports; "added to" tells of a sum
    if cue.lemma == "add" and before == "to" and following not in ("", "that") and scene.stretch_of[at + 1] < 0:
        return False  # to add the camp to a list
    if cue.forms & _NOUNS_TOO and not cue.forms & {"past", "participle"}:
        if kind in ("pron", "to", "aux", "rel", "adv"):
            return True
        if kind in ("prep", "be", "have") or (before in ("and", "or") and "base" in cue.forms and "s" not in cue.forms):
            return False
        if at + 1 < len(scene.lower) and (
            scene.classes[at + 1] in ("be", "have", "aux") or scene.lower[at + 1] == "of"
        ):
            return False
        if "s" in cue.forms:
            return True
        many = before in COLLECTIVE and scene.lower[at] not in nouns()  # the police say; not: a police report
        many = many or (before.endswith("s") and not before.endswith("ss"))
        return at > floor and (many or scene.words[at - 1] in ',”"')
    if "ing" in cue.forms:
        return True
    return not (kind == "prep" and "past" in cue.forms)


def attribute(scene: Scene, at: int, cue: Cue, memory: SentenceMemory) -> Draft | None:
    """Give the quotation that the reporting verb at ``at`` reports; None where it reports nothing here."""
    first, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    floor = first
    content_floor = first
    if scene.stretch_of[first] >= 0:
        content_floor = min(first, scene.stretches[scene.stretch_of[first]][0])
    if not is_verb_here(scene, at, cue, floor):
        return None
    group, passive, _ = group_start(scene, at, floor)
    if cue.lemma in ("quote", "cite") and "ing" in cue.forms and scene.words[at - 1] == ",":
        return None  # A reported, quoting B: B's words stand elsewhere in the sentence
    before = group - 1
    quotable = "q" in cue.takes
    # --- the subject
    speaker, carried, inverted = None, False, False
    right_from = at + 1
    left_mark = before >= floor and (scene.stretch_of[before] >= 0 or scene.words[before] == ",")
    after_quote = before >= floor and (
        (scene.stretch_of[before] >= 0 and not is_scare(scene, scene.stretch_of[before], floor))
        or (scene.words[before] == "," and before > floor and scene.stretch_of[before - 1] >= 0)
    )  # fmt: skip
    if quotable and left_mark and cue.finite and group == at and not passive:
        phrase = noun_phrases.right(scene, at + 1, end)
        if phrase is not None and scene.classes[phrase[0]] != "obj":
            follow = phrase[1]
            closes = follow >= end or scene.words[follow] in (",", ".", ";", "—", "–", "--", ":", "(") or (
                scene.classes[follow] in ("prep", "time", "rel", "sub", "adv")
            )  # fmt: skip
            if after_quote or (closes and "m" not in cue.takes and _may_invert(scene, before, at, phrase, floor, end)):
                speaker, inverted, right_from = phrase, True, phrase[1]
    if quotable and at == floor and cue.finite and not passive:
        phrase = noun_phrases.right(scene, at + 1, end)
        if phrase is not None and phrase[1] < end and scene.words[phrase[1]] == ":":
            speaker, right_from = phrase, phrase[1]  # Said A: "B"
    if speaker is None and not passive:
        speaker = (
            None
            if "ing" in cue.forms and before >= floor and scene.words[before] == ","
            else (subject_left(scene, group, floor))
        )
        if speaker is None:
            carried = True
            speaker = memory.subject or main_subject(scene, floor, at)
    if passive:
        by = clauses.skip_adverbs(scene, at + 1, end)
        if by < end and scene.lower[by] == "by":
            speaker = noun_phrases.right(scene, by + 1, end)
            if speaker is not None:
                right_from = speaker[1]
    # --- the content
    draft = None
    if inverted:
        draft = _inverted(scene, before, right_from, end, memory, content_floor)
    else:
        draft = _right_or_left(scene, at, cue, speaker if not carried else None, right_from, end, memory,
                               content_floor, passive, group, quotable)  # fmt: skip
    if draft is None or _quotes_as_saying(scene, cue, draft) or (carried and _holds(draft, speaker)):
        if speaker is not None and not carried and not passive:
            memory.subject = speaker
        return None
    if speaker is not None and not passive:
        memory.subject = speaker
    draft.cue = (group, at + 1)
    if draft.cue[0] < at and scene.classes[draft.cue[0]] == "conj":
        draft.cue = (at, at + 1)
    draft.speaker, draft.act, draft.lemma, draft.carried = speaker, cue.act, cue.lemma, carried
    if speaker is not None and scene.lower[speaker[0]] in _NOBODY:
        draft.confidence = min(draft.confidence, confidence.BY_NOBODY_BARE)
    if cue.act == "belief" and not draft.stretches:
        draft.confidence = min(draft.confidence, confidence.OF_BELIEF)
    if passive and speaker is None and "ing" not in cue.forms:
        sure = draft.rule == "that_clause" or draft.stretches
        draft.confidence = min(draft.confidence, confidence.BY_NOBODY if sure else confidence.BY_NOBODY_BARE)
    if draft.confidence >= SHOWN:  # a doubtful report leaves its sentence to a better one
        memory.begin = min(memory.begin or draft.content[0][0], draft.content[0][0])
        memory.end = max(memory.end, draft.content[-1][1], at + 1, speaker[1] if speaker else 0)
    return draft


def _holds(draft: Draft, speaker: Span | None) -> bool:
    """Tell whether the subject that the sentence begins with stands in what it would report."""
    return speaker is not None and any(first <= speaker[0] < last for first, last in draft.content)


def _quotes_as_saying(scene: Scene, cue: Cue, draft: Draft) -> bool:
    """Tell whether what ``quoted`` would report is ``A as saying B``: ``saying`` reports B."""
    first, last = draft.content[0]
    return cue.lemma in ("quote", "cite") and any(
        scene.lower[at - 1] == "as" and at in scene.cues and scene.lower[at].endswith("ing")
        for at in range(first + 1, last)
    )


def _may_invert(scene: Scene, comma: int, at: int, phrase: Span, floor: int, end: int) -> bool:
    """Tell whether ``clause, said A`` stands here rather than ``A, apposition, said clause``."""
    if comma - floor < 3 or scene.classes[phrase[0]] in ("pron", "pronbe"):
        return False
    named = any(scene.words[k][0].isupper() for k in range(*phrase)) or scene.classes[phrase[0]] in (None, "det")
    verb = any(noun_phrases.is_verb(scene, k) for k in range(floor, min(comma, floor + 40)))
    return named and verb and phrase[1] - phrase[0] <= 14


def _inverted(scene, before, right_from, end, memory, floor) -> Draft | None:
    last = before if scene.stretch_of[before] >= 0 else before - 1
    left = left_content(scene, last, memory.end, floor)
    if left is None:
        return None
    parts, numbers, direct = left
    rule = "said_then_speaker" if direct else "clause_then_said_inverted"
    draft = Draft(list(parts), None, None, rule,
                  confidence.of(rule), stretches=list(numbers))  # fmt: skip
    _second_half(scene, draft, right_from, end)
    return draft


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
        verb = verb or (at in scene.cues and scene.words[at][0].islower() and noun_phrases.is_verb(scene, at))
        at += 1


def _right_or_left(scene, at, cue, speaker, right_from, end, memory, floor, passive, group, quotable) -> Draft | None:
    start = speaker[0] if speaker is not None and speaker[1] <= group else group
    before = start - 1
    left = None
    if quotable and before < floor and ended_before(scene, before, right_from) and not passive:
        # The question mark of "Is it?" A asked. parts the sentence from its report.
        floor, memory.end = 0, 0
    if quotable and before >= floor and _is_free(scene, before, memory) and not passive:
        if scene.stretch_of[before] >= 0:
            if not is_scare(scene, scene.stretch_of[before], floor):
                left = left_content(scene, before, memory.end, floor)
        elif scene.words[before] in (",", "—", "–", "--") and before - 1 >= floor:
            left = left_content(scene, before - 1, memory.end, floor)
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
    right = _right(scene, at, cue, right_from, end, passive)
    if right is not None:
        return right
    if (
        left is not None
        and "c" in cue.takes
        and not (speaker is not None and scene.classes[speaker[0]] in ("rel", "that"))  # a group that told the press
        and (
            clauses.is_clause(scene, *left[0][0])
            or scene.words[left[0][0][0] - 1] == ":"
            or _parts_a_clause(scene, left[0][0], at + 1, end)
        )
        and _closes_report(scene, at + 1, end)
        and not (speaker is not None and speaker[1] == at and _describes(scene, at, cue, speaker, end))
    ):
        draft = Draft(list(left[0]), None, None, "clause_then_speaker_said", confidence.of("clause_then_speaker_said"))
        follow = clauses.skip_adjuncts(scene, right_from, end)
        if follow < end and scene.words[follow] == "," and "c" in cue.takes:
            _resumed(scene, draft, follow + 1, end)
        else:
            _second_half(scene, draft, right_from, end)
        return draft
    return right


def _describes(scene: Scene, at: int, cue: Cue, noun: Span, end: int) -> bool:
    """Tell whether a participle describes the noun before it: ``..., the first such case | reported in Chad``.

    A report needs a voice: a name, a pronoun, or a noun of people, institutions or documents.
    """
    if not {"past", "participle"} <= cue.forms or at + 1 >= end or scene.classes[at + 1] != "prep":
        return False
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


def _resumed(scene: Scene, draft: Draft, at: int, end: int) -> None:
    """Add what follows a report set into its content: ``A, B said, and C``."""
    if at >= end or at in scene.cues or scene.lower[at] in ("who", "which", "according", "citing", "referring"):
        return
    if scene.classes[at] in ("prep", "sub") or scene.lower[at].endswith("ing"):
        return
    last = clauses.end_of_clause(scene, at, end)
    if last - at >= 3:
        draft.content.append((at, last))


def _parts_a_clause(scene: Scene, opening: Span, at: int, end: int) -> bool:
    """Tell whether a report stands within its content, a clause behind it: ``on the bridge, A says, | they met``."""
    if any(number >= 0 for number in scene.stretch_of[slice(*opening)]):
        return False
    follow = clauses.skip_adjuncts(scene, at, end)
    return follow + 1 < end and scene.words[follow] == "," and clauses.has_subject_and_verb(scene, follow + 1, end)


def _closes_report(scene: Scene, at: int, end: int) -> bool:
    follow = clauses.skip_adjuncts(scene, at, end)
    if follow < end and scene.stretch_of[follow] < 0 and scene.words[follow][0].isalnum():
        phrase = noun_phrases.right(scene, follow, end)
        if phrase is not None:
            follow = clauses.skip_adjuncts(scene, phrase[1], end)
    return follow >= end or not scene.words[follow][0].isalnum() or scene.classes[follow] in ("sub", "conj", "prep")


def _clause(scene, first, end, rule, *, moved=0, noun_phrase=False) -> Draft | None:
    last = clauses.end_of_clause(scene, first, end, noun_phrase=noun_phrase)
    if last - first < 1 or last - first > LONGEST:
        return None
    if noun_phrase and any(number >= 0 for number in scene.stretch_of[first:last]):
        moved += confidence.IN_MARKS
    if scene.classes[first] in ("pron", "obj") and not any(
        scene.words[at][0].isalpha() and scene.classes[at] not in ("prep", "time", "adv")
        for at in range(first + 1, last)
    ):
        moved += confidence.NO_CLAUSE
    return Draft([(first, last)], None, None, rule, confidence.of(rule, moved=moved))


def _right(scene: Scene, at: int, cue: Cue, start: int, end: int, passive: bool) -> Draft | None:
    """Give what stands right of the cue as its content."""
    takes, words, classes, lower = cue.takes, scene.words, scene.classes, scene.lower
    at_next = clauses.skip_adverbs(scene, start, end)
    if at_next < end and lower[at_next] in cue.prepositions and "p" in takes:
        if cue.lemma == "point":
            at_next += 1
        elif at_next + 1 < end:
            return _clause(scene, at_next + 1, end, "preposition_object", noun_phrase=True)
    if takes & {"c", "d"}:
        that = clauses.find_that(scene, at_next, end)
        if that is not None:
            return _clause(scene, that, end, "that_clause")
    if "m" in takes and not passive:
        phrase = noun_phrases.right(scene, at_next, end)
        if phrase is not None:
            to = clauses.skip_adverbs(scene, phrase[1], end)
            bare = to + 1 < end and classes[to] == "to" and classes[to + 1] is None and words[to + 1][0].islower()
            if bare and "o" in takes:  # asked every mission to hand over the men: "hand" is no noun here
                return _clause(scene, phrase[0], end, "infinitive_complement")
            at_next = _after_addressee(scene, phrase[1], end)
            if at_next >= end:
                return None
            if classes[at_next] == "to" and "o" in takes:
                return _clause(scene, phrase[0], end, "infinitive_complement")
            if (classes[at_next] in ("wh", "sub") and "w" in takes) or lower[at_next] == "if":
                return _clause(scene, at_next, end, "wh_clause")
            if scene.stretch_of[at_next] < 0 and words[at_next] not in (",", ":"):
                if not ("c" in takes and noun_phrases.starts_clause(scene, at_next, end)):
                    if lower[at_next] in ("about", "of") and at_next + 1 < end:
                        return _clause(scene, at_next + 1, end, "preposition_object", noun_phrase=True)
                    return None
                return _clause(scene, at_next, end, "bare_clause")
    follow = clauses.skip_adjuncts(scene, at_next, end)
    if follow >= end:
        return _colon_block(scene, follow, end)
    if words[follow] == "," and follow + 2 < end and words[follow + 2] == "," and classes[follow + 1] == "adv":
        follow += 2  # acknowledged, however, "A"
    if words[follow] in (",", ":") and follow + 1 < len(words) and scene.stretch_of[follow + 1] >= 0 and "q" in takes:
        return _quoted(scene, follow + 1, end)
    if scene.stretch_of[follow] >= 0 and scene.stretches[scene.stretch_of[follow]][0] == follow:
        if "q" in takes or "n" in takes or "a" in takes:
            return _quoted(scene, follow, end, confidence.NO_MARK if "q" in takes else confidence.NOT_OF_QUOTING)
        return None
    if words[follow] == ":":
        if "q" not in takes:
            return None
        if follow + 1 >= end:
            return _colon_block(scene, follow, end)
        return _clause(scene, follow + 1, end, "after_colon")
    if words[follow] in (",", ".", ";", "!", "?", ")", "”", "’") or words[follow] in DASHES:
        return None
    if classes[follow] == "to":
        if "t" in takes or passive:
            return _clause(
                scene, follow, end, "infinitive_complement", moved=confidence.NO_SPEAKER_TOLD if passive else 0
            )
        return None
    if classes[follow] == "wh" or lower[follow] in ("if", "when"):
        return _clause(scene, follow, end, "wh_clause") if takes & {"w", "c"} else None
    if "c" in takes and noun_phrases.starts_clause(scene, follow, end) and (
        "n" not in takes or clauses.has_subject_and_verb(scene, follow, end)
    ):  # fmt: skip
        return _clause(scene, follow, end, "bare_clause")
    if not passive and takes & {"o", "n", "a"} and noun_phrases.starts_clause(scene, at_next, end):
        rule = "noun_phrase_object" if "o" not in takes or "n" in takes else "infinitive_complement"
        return _clause(
            scene,
            at_next,
            end,
            rule,
            moved=0 if rule == "noun_phrase_object" else confidence.OF_ANOTHER,
            noun_phrase=True,
        )
    if "c" in takes and classes[at_next] in ("prep", None) and not passive and "n" not in takes:
        return _clause(scene, at_next, end, "bare_clause", moved=confidence.NO_SUBJECT)
    return None


def _after_addressee(scene: Scene, at: int, end: int) -> int:
    """Give the first token after the addressee's adjuncts: ``told the BBC in London on Monday | that``."""
    return clauses.skip_adjuncts(scene, at, end)


def _quoted(scene: Scene, at: int, end: int, moved: int = 0) -> Draft:
    parts, numbers, direct = quote_right(scene, at, end)
    rule = "said_then_quote" if direct else "said_then_fragment"
    return Draft(list(parts), None, None, rule,
                 confidence.of(rule, moved=moved if direct else 0), stretches=list(numbers))  # fmt: skip


def _colon_block(scene: Scene, at: int, end: int) -> Draft | None:
    """Give a quotation that a paragraph of its own holds, after a sentence that ends in a colon."""
    if end <= 0 or end >= len(scene.words) or scene.words[end - 1] != ":":
        return None
    if scene.stretch_of[end] < 0:
        return None
    parts, numbers = quote_from(scene, scene.stretch_of[end])
    return Draft(
        list(parts), None, None, "quote_after_colon", confidence.of("quote_after_colon"), stretches=list(numbers)
    )
