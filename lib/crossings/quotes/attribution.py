"""Reads whether a reporting verb reports something, and who its subject is."""

from bisect import bisect_left

from crossings.number_words import CARDINALS
from crossings.schemas import SHOWN

from . import clauses, confidence, content, noun_phrases
from .cues import Cue, nouns
from .draft import Draft, SentenceMemory, Span
from .gapped import only_names
from .groups import head, is_body
from .main_clause import addressed, without_main_clause
from .medium import CHANNELS
from .scene import Scene
from .speakers import group_start, is_many, main_subject, subject_left, tells_how_long
from .stretches import ended_before, is_scare
from .verbs import is_verb, reports_in_past
from .voices import COLLECTIVE
from .word_classes import CLASSES, PHRASES

_NOBODY = CLASSES["nobody"]
_ALONE = CLASSES["counting"]
_LONGEST_BY = 10  # tokens
_LONGEST_OPENING = 6  # tokens before a comma that need no known verb to be a clause
_NOT = CLASSES["not"]
_DESCRIBING = CLASSES["describing_counted"]
_CLAUSES = frozenset(["that_clause", "bare_clause", "clause_then_speaker_said"])
_NAMING = frozenset(["noun_phrase_object", "preposition_object"])
_NOUNS_TOO = frozenset(["base", "s"])
_OPENS_WORDS = frozenset(["that", "det", "pron", "pronbe", "obj", "exp", "wh"])
_SPEAKING_OF = CLASSES["speaking_of"]
_ANSWERS = PHRASES["short_answer"]
_TELLING_SOMEBODY = CLASSES["telling_somebody"]
_UTTERING = CLASSES["uttering"]
_ASKED_OR_TOLD = frozenset(["ask", "tell"])


def is_verb_here(scene: Scene, at: int, cue: Cue, floor: int) -> bool:
    """Tell whether a form that may be a noun or adjective (claims, reported) is a verb where it stands."""
    before = scene.lower[at - 1] if at > floor else ""
    kind = scene.classes[at - 1] if at > floor else None
    alone = before in _ALONE and cue.lemma in ("say", "tell") and not (cue.lemma == "tell" and before == "all")
    if before in ("-", "'s", "’s") or (kind == "det" and not alone):
        return False  # one reported case; not: another said
    if scene.words[at][0].isupper() and at > floor:
        return False
    if scene.lower[at + 1 : at + 2] == ["by"] and "".join(scene.lower[at + 2 : at + 3]).endswith("ing"):
        return False  # responded by closing the gate: no words
    said = at - 2 > floor and (scene.classes[at - 2] == "time" or (at - 2 in scene.cues and is_verb(scene, at - 2)))
    if before == "that" and said and scene.lower[at + 1] == "that" and scene.lower[at] in nouns():
        return False  # said that | reports that ten had come were false
    if scene.lower[at] == "warning" and before in _UTTERING:
        return False  # has given | warning that
    if "ing" in cue.forms and before.isalpha() and scene.lower[at] in CHANNELS and kind not in ("be", "have", "adv"):
        return False  # a closed hearing
    counted = scene.lower[at - 1] in CARDINALS or before[:1].isdigit()
    if at > floor and counted and _counts_what(scene, at, cue):
        return False  # ten alleged smugglers; 1.3 points more
    if "s" in cue.forms and kind is None and _takes_object(scene, at - 1, floor):
        return False  # confirmed | reports that ten had come
    following = scene.lower[at + 1] if at + 1 < len(scene.lower) else ""
    if (at == floor and following == "that" and "s" in cue.forms) or (cue.lemma == "add" and following in ("to", "up")):
        return False  # "Reports that ... are right" names the reports; "added to" tells of a sum
    if cue.lemma == "write" and "ing" in cue.forms and before == "in":
        return False  # promised in writing
    if cue.lemma == "point" and following in ("at", "toward", "towards"):
        return False  # pointing at the queue
    if cue.lemma == "add" and before == "to" and following not in ("", "that") and scene.stretch_of[at + 1] < 0:
        return False  # to add the camp to a list
    if "s" in cue.forms and kind in (None, "conj") and reports_in_past(scene, at + 1):
        return False  # But volunteers | disagreed
    if "base" in cue.forms and "past" not in cue.forms and not before[:1].isalpha():
        subject = noun_phrases.right(scene, at + 1, min(len(scene.lower), at + _LONGEST_BY))
        if subject is not None and reports_in_past(scene, subject[1]):
            return False  # "A," | state radio quoted B as saying
    if cue.forms & _NOUNS_TOO and not cue.forms & {"past", "participle"}:
        if kind == "adv" and at - 1 > floor and scene.lower[at - 2] in ("the", "a", "an"):
            return False  # the first report
        if kind in ("pron", "to", "aux", "rel", "adv"):
            return True
        if before in ("and", "or") and "base" in cue.forms and "s" not in cue.forms:
            return before == "and" and _goes_on_saying(scene, at, floor)
        if kind in ("prep", "be", "have"):
            return False
        if at + 1 < len(scene.lower) and (
            (scene.classes[at + 1] in ("be", "have", "aux") and scene.lower[at] != "say")  # men who officials say were
            or (scene.lower[at + 1] == "of" and cue.lemma not in _SPEAKING_OF)
        ):
            return False
        if "s" in cue.forms:
            return True
        many = before in COLLECTIVE and scene.lower[at] not in nouns()  # the police say; not: a police report
        many = many or (before.endswith("s") and not before.endswith("ss"))
        return at > floor and (many or scene.words[at - 1] in ',”"' or _said_by_many(scene, at, floor))
    if "ing" in cue.forms:
        return True
    return not (kind == "prep" and "past" in cue.forms)


def _counts_what(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether what stands behind a number is, or describes, what it counts."""
    if cue.lemma == "point":
        return True
    plural = scene.classes[at + 1 : at + 2] == [None] and scene.lower[at + 1].endswith("s")
    return scene.lower[at] in _DESCRIBING and plural


def _said_by_many(scene: Scene, at: int, floor: int) -> bool:
    """Tell whether a plain form has a subject of several: doctors in Khartoum | say.

    What may be a noun has an object or a clause behind it, or closes what it reports: Ten died, nurses in Goma report.
    """
    behind = scene.classes[at + 1] if at + 1 < len(scene.words) else None
    closes = at + 1 < len(scene.words) and scene.words[at + 1] in ",."
    if scene.lower[at] in nouns() and not closes and behind not in _OPENS_WORDS:
        return False
    subject = subject_left(scene, at, floor)
    if subject is None or not is_many(scene, subject):
        return False
    return not closes or scene.lower[at] not in nouns() or scene.words[subject[0] - 1] == ","


def _goes_on_saying(scene: Scene, at: int, floor: int) -> bool:
    """Tell whether several who did one thing say another: Residents fled | and say they saw fires."""
    behind = scene.classes[at + 1 : at + 2]
    opens = scene.lower[at] == "say" or (bool(behind) and behind[0] in _OPENS_WORDS)
    if not opens or (scene.lower[at] in nouns() and (scene.words[at - 2] != "," or behind != ["that"])):
        return False
    subject = main_subject(scene, floor, at)
    return subject is not None and is_many(scene, subject)


def _quoted_as(scene: Scene, at: int, floor: int) -> int | None:
    """Give the participle that is one verb with ``saying`` at a token: was quoted as | saying."""
    if scene.lower[at - 1] != "as":
        return None
    nearest = range(at - 2, max(floor, at - _LONGEST_BY), -1)
    quoted = next((k for k in nearest if scene.lower[k] in ("quoted", "cited", "reported")), None)
    if quoted is None or (quoted < at - 2 and scene.lower[quoted + 1] not in ("by", "in", "on")):
        return None  # was quoted by A as | saying
    return quoted if scene.classes[clauses.back_over_adverbs(scene, quoted - 1, floor)] == "be" else None


def _quoting(scene: Scene, at: int, floor: int) -> int | None:
    """Give the verb of whoever quotes somebody ``as saying`` at a token: the radio quoted | the minister as saying."""
    nearest = range(at - 3, max(floor, at - _LONGEST_BY), -1) if scene.lower[at - 1] == "as" else ()
    return next(
        (
            k
            for k in nearest
            if scene.lower[k] in ("quoted", "cited") and noun_phrases.right(scene, k + 1, at) == (k + 1, at - 1)
        ),
        None,
    )


def _takes_object(scene: Scene, at: int, floor: int) -> bool:
    """Tell whether a token is a reporting verb in the past, so that a noun follows it and no other verb."""
    cue = scene.cues.get(at) if at > floor else None
    return cue is not None and "past" in cue.forms and is_verb(scene, at)


def attribute(scene: Scene, at: int, cue: Cue, memory: SentenceMemory) -> Draft | None:
    """Give the quotation that the reporting verb at ``at`` reports; None where it reports nothing here."""
    first, end = scene.reading.sentence_tokens[scene.reading.sentence_of[at]]
    floor = first
    content_floor = first
    if scene.stretch_of[first] >= 0:
        content_floor = min(first, scene.stretches[scene.stretch_of[first]][0])
    if not is_verb_here(scene, at, cue, floor):
        return None
    group, passive, bare = group_start(scene, at, floor)
    quoted = _quoted_as(scene, at, floor)
    if quoted is not None:
        group = group_start(scene, quoted, floor)[0]  # A was quoted as | saying
    if at == floor + 1 and scene.lower[floor] in ("so", "thus") and cue.finite:
        return None  # So says a report: what it says stands before
    quoting = _quoting(scene, at, floor) if quoted is None else None
    if bare and group > floor and scene.classes[group - 1] in ("pron", "obj") and _told_to(scene, group - 1):
        return None  # advised it to hear them: nobody heard
    if cue.lemma in ("quote", "cite") and "ing" in cue.forms and scene.words[at - 1] == ",":
        return None  # A reported, quoting B: B's words stand elsewhere in the sentence
    before = group - 1
    quotable = "q" in cue.takes
    # --- the subject
    speaker, carried, inverted = None, False, False
    right_from = at + 1
    # "Is it far?" asked A. The mark that ends the question parts it from its report.
    asked = at == floor and scene.words[at].islower() and ended_before(scene, before, at + 1)
    left_mark = asked or (before >= floor and (scene.stretch_of[before] >= 0 or scene.words[before] == ","))
    after_quote = asked or (before >= floor and (
        (scene.stretch_of[before] >= 0 and not is_scare(scene, scene.stretch_of[before], floor))
        or (scene.words[before] == "," and before > floor and scene.stretch_of[before - 1] >= 0)
    ))  # fmt: skip
    if quotable and left_mark and cue.finite and group == at and not passive:
        phrase = noun_phrases.right(scene, at + 1, end)
        if phrase is not None and scene.classes[phrase[0]] != "obj":
            follow = phrase[1]
            closes = follow >= end or scene.words[follow] in (",", ".", ";", "—", "–", "--", ":", "(") or (
                scene.classes[follow] in ("prep", "time", "rel", "sub", "adv")
            )  # fmt: skip
            within = scene.words[follow : follow + 1] == [","] and _stands_within(scene, before, follow, floor, end)
            if scene.words[follow : follow + 1] == [","] and clauses.closing_report(scene, follow + 1, end):
                closes = within = False  # Rain, not policy, explained the dip, the mayor said: he did
            if (
                after_quote
                or within
                or (closes and "m" not in cue.takes and _may_invert(scene, before, at, phrase, floor, end))
            ):
                speaker, inverted, right_from = phrase, True, phrase[1]
    if quotable and at == floor and cue.finite and not passive:
        phrase = noun_phrases.right(scene, at + 1, end)
        if phrase is not None and phrase[1] < end and scene.words[phrase[1]] == ":":
            speaker, right_from = phrase, phrase[1]  # Said A: "B"
    if speaker is None and not passive:
        speaker = (
            None
            if quoted is None and "ing" in cue.forms and before >= floor and scene.words[before] == ","
            else subject_left(scene, group if quoting is None else group_start(scene, quoting, floor)[0], floor)
        )
        if speaker is not None and "ing" in cue.forms and tells_how_long(scene, speaker):
            speaker = None  # spent much of May | urging them to leave
        if speaker is None:
            carried = True
            begins = _own_part(scene, floor, at)
            within = _subject_within(scene, at, end, memory)
            told = memory.subject if memory.subject is None or memory.subject[0] >= begins else None
            if told is not None and scene.classes[told[0]] == "rel" and scene.words[before] == ",":
                told = None  # A man who came in May, and who asked for help, | said: the man did
            speaker = within or told or main_subject(scene, begins, at) or memory.subject
    if passive:
        by = clauses.skip_adverbs(scene, at + 1, end)
        if by < end and scene.lower[by] == "by":
            speaker = noun_phrases.right(scene, by + 1, end)
            if speaker is not None:
                right_from = speaker[1]
    # --- the content
    draft = None
    if inverted:
        if asked:
            content_floor = memory.end = 0
        draft = content.inverted(scene, before, right_from, end, memory, content_floor)
    else:
        draft = content.beside(scene, at, cue, speaker if not carried else None, right_from, end, memory,
                               content_floor, passive, group, quotable)  # fmt: skip
    if draft is not None and at == floor and scene.words[at][0].isupper() and _only_describes(cue, draft, speaker):
        return None  # Declared interest has climbed
    named = not passive and only_names(scene, at, cue, speaker, floor)
    if draft is None or named or _quotes_as_saying(scene, cue, draft) or (carried and _holds(draft, speaker)):
        if speaker is not None and not carried and not passive:
            memory.subject = speaker
        return None
    if speaker is not None and not passive:
        memory.subject = speaker
    # Ruled out that it came: the two words are one verb.
    draft.cue = (group, at + 1 + (cue.lemma == "rule" and scene.lower[at + 1] == "out"))
    if draft.cue[0] < at and scene.classes[draft.cue[0]] == "conj":
        draft.cue = (at, draft.cue[1])
    draft.speaker, draft.act, draft.lemma, draft.carried = speaker, cue.act, cue.lemma, carried
    within = without_main_clause(scene, draft, floor=floor, at=at, lemma=cue.lemma)
    if addressed(scene, at, floor=floor, lemma=cue.lemma):
        draft.speaker, speaker = None, None
        draft.heard = cue.lemma == "ask" and draft.rule == "wh_clause"  # Asked what they needed: whosesoever question
        draft.confidence = min(draft.confidence, confidence.BY_NOBODY if draft.heard else confidence.BY_NOBODY_BARE)
    if speaker is not None and scene.lower[speaker[0]] in _NOBODY:
        draft.confidence = min(draft.confidence, confidence.BY_NOBODY_BARE)
    aim = bare and scene.classes[group] == "to" and draft.rule == "preposition_object"
    if aim and not any(scene.stretch_of[k] >= 0 for k in range(*draft.content[0])):
        draft.confidence = min(draft.confidence, confidence.BY_NOBODY_BARE)  # went over it to ask for asylum
    if cue.act == "belief" and not draft.stretches and not _told_beside(scene, draft, memory, end, carried=carried):
        made_known = cue.lemma == "believe" and _is_of_a_body(scene, draft, group)
        draft.confidence = min(draft.confidence, confidence.OF_A_BODY if made_known else confidence.OF_BELIEF)
    unnamed = not _NOT.isdisjoint(scene.lower[group:at]) or scene.lower[group - 1 : group] == ["without"]
    if cue.lemma == "call" and draft.rule == "noun_phrase_object" and not draft.stretches and unnamed:
        draft.confidence = min(draft.confidence, confidence.BY_NOBODY_BARE)  # did not call them refugees
    if passive and speaker is None and "ing" not in cue.forms:
        asked = cue.asks and draft.rule == "infinitive_complement"
        if asked or "m" in cue.takes:
            draft.told = subject_left(scene, group, floor)
        known = draft.rule == "wh_clause" and scene.lower[group - 1] != "it" and _NOT.isdisjoint(scene.lower[group:at])
        told = cue.lemma in _ASKED_OR_TOLD and known  # were told why; not: it is told how
        told = told or (cue.lemma == "promise" and draft.rule == "noun_phrase_object")
        clause = draft.rule == "that_clause" or (
            draft.rule == "bare_clause" and clauses.has_subject_and_verb(scene, *draft.content[0])
        )
        draft.heard = asked or told or (cue.lemma in _TELLING_SOMEBODY and clause and draft.told is not None)
        sure = draft.rule == "that_clause" or draft.stretches
        most = confidence.TO_SOMEBODY if draft.heard and clause else confidence.BY_NOBODY
        draft.confidence = min(draft.confidence, most if sure or draft.heard else confidence.BY_NOBODY_BARE)
    # A doubtful report leaves its sentence to a better one, one in a clause of the subject to one of the whole.
    # What is only named leaves it too (They asked for shelter, A said), and what is told by nobody: Guards were told to
    # shoot, A said.
    named = (draft.rule in _NAMING and not draft.stretches) or (passive and speaker is None)
    if draft.confidence >= SHOWN and not within and not named:
        memory.begin = min(memory.begin or draft.content[0][0], draft.content[0][0])
        memory.end = max(memory.end, draft.content[-1][1], at + 1, speaker[1] if speaker else 0)
    return draft


def _only_describes(cue: Cue, draft: Draft, speaker: Span | None) -> bool:
    """Tell whether a past form that opens a sentence describes the noun behind it; nobody is asked or told a thing."""
    return (
        speaker is None and draft.rule == "bare_clause" and "ing" not in cue.forms and cue.lemma not in ("ask", "tell")
    )


def _is_of_a_body(scene: Scene, draft: Draft, group: int) -> bool:
    """Tell whether a body believes a thing, which is known only because it said so: the committee believes that."""
    if draft.speaker is None or draft.rule not in _CLAUSES or scene.lower[group] in ("no", "not", "does", "did", "do"):
        return False
    return is_body(head(scene.lower[slice(*draft.speaker)]))


def _told_beside(scene: Scene, draft: Draft, memory: SentenceMemory, end: int, *, carried: bool) -> bool:
    """Tell whether whoever believes a thing also says one in the sentence: believes that it is so, | and says that."""
    if draft.rule not in ("that_clause", "bare_clause"):
        return False
    if carried and memory.begin is not None and draft.speaker == memory.subject and memory.begin < draft.cue[0]:
        return True
    joint = draft.content[-1][1]
    joint += joint < end and scene.words[joint] == ","
    if joint + 1 >= end or scene.lower[joint] != "and":
        return False
    verb = clauses.skip_adverbs(scene, joint + 1, end)
    says = scene.cues.get(verb)
    return says is not None and says.act != "belief" and "q" in says.takes and says.finite and is_verb(scene, verb)


def _stands_within(scene: Scene, before: int, follow: int, floor: int, end: int) -> bool:
    """Tell whether a report stands between what opens its content and the clause: After that, says A, | it was full."""
    opens = scene.words[before] == "," and before > floor and scene.stretch_of[before] < 0
    return opens and clauses.has_subject_and_verb(scene, follow + 1, end)


def _subject_within(scene: Scene, at: int, end: int, memory: SentenceMemory) -> Span | None:
    """Give whose deed a verb in an earlier report's words is: She said that troops | had come and threatened him."""
    if memory.begin is None or not memory.begin <= at < memory.end or at < 1 or scene.classes[at - 1] != "conj":
        return None
    first = memory.begin + (scene.classes[memory.begin] == "that")
    return noun_phrases.right(scene, first, end) if first < at else None


def _own_part(scene: Scene, floor: int, at: int) -> int:
    """Give where the part of the sentence that a verb stands in begins: behind its last semicolon."""
    before = bisect_left(scene.semicolons, at)
    return max(floor, scene.semicolons[before - 1] + 1) if before else floor


def _told_to(scene: Scene, at: int) -> bool:
    """Tell whether a pronoun is whom a reporting verb right before it asks to do something."""
    cue = scene.cues.get(at - 1)
    return cue is not None and "o" in cue.takes


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


def _is_called(scene: Scene, comma: int, phrase: Span, floor: int, end: int) -> bool:
    """Tell whether a bare noun is all that is said, by a name that ends the sentence: Economic migrants, says Peru."""
    bare = scene.classes[floor] is None and noun_phrases.right(scene, floor, comma) == (floor, comma)
    named = scene.words[phrase[0] + (scene.lower[phrase[0]] == "the")][0].isupper()
    closes = phrase[1] >= end or scene.words[phrase[1]] == "."
    return bare and named and closes and scene.words[comma - 1][0].islower()


def _may_invert(scene: Scene, comma: int, at: int, phrase: Span, floor: int, end: int) -> bool:
    """Tell whether ``clause, said A`` stands here rather than ``A, apposition, said clause``."""
    if scene.classes[phrase[0]] in ("pron", "pronbe"):
        return False
    if _is_called(scene, comma, phrase, floor, end):
        return True
    if tuple(scene.lower[floor:comma]) in _ANSWERS:
        return True  # Not so, said A: ten had come.
    if comma - floor < 3:
        return False
    if phrase[1] - phrase[0] == 1 and scene.lower[phrase[0]] in ("this", "that", "these", "those"):
        return False  # and the group, based in Lima, rejected | this
    stop = next((k for k in range(phrase[1], end) if scene.words[k] in (",", ";", ".")), end)
    if clauses.has_subject_and_verb(scene, at + 1, stop):
        return False  # His neighbour, who fled, said | gunmen on bikes had come
    named = any(scene.words[k][0].isupper() for k in range(*phrase)) or scene.classes[phrase[0]] in (None, "det")
    verb = any(is_verb(scene, k) for k in range(floor, min(comma, floor + 40)))
    verb = verb or (comma - floor >= _LONGEST_OPENING and stop == end - 1 and scene.classes[floor] is None)
    return named and verb and phrase[1] - phrase[0] <= 14
