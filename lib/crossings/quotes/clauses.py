"""Finds where reported content begins after a cue and where its clause ends, without a parser."""

from crossings.reading.verb_forms import IRREGULAR

from . import noun_phrases
from .cues import nouns
from .grammar import DASHES, is_adverb
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_NEAR = 8  # tokens between a subject and its verb
REACH = 120  # tokens; no clause is longer
_ADJUNCT = CLASSES["adjunct_preposition"]
_CONCESSIVE = frozenset(["though", "although", "while", "whereas", "despite"])
_REFERRING = CLASSES["referring"]
_BEFORE_THAT = frozenset(["provided", "given", "assuming", "granted", "except", "so"])
_JOINING = frozenset(["and", "but", "then"])
_NAMES_SAID = CLASSES["words_said"]
_EACH = frozenset(["each", "every"])
_DAYS = CLASSES["time_noun"]
_HEDGES = CLASSES["about_a_number"]
_NEAR_IN_TIME = CLASSES["near_in_time"]
_PERIODS = CLASSES["period_told"]


def skip_adverbs(scene: Scene, at: int, end: int) -> int:
    """Give the first token from ``at`` that is no adverb or word of time."""
    while at < end and (
        scene.classes[at] in ("adv", "time")
        or is_adverb(scene.lower[at])
        or (scene.lower[at] in _NEAR_IN_TIME
        and at + 1 < end
        and (scene.lower[at + 1] in _PERIODS or scene.classes[at + 1] == "time"))
        or (scene.lower[at] in _DAYS and at
        and (scene.classes[at - 1] == "time" or scene.lower[at - 1] in _NEAR_IN_TIME))
        or (scene.classes[at - 1] == "time" and scene.words[at][0].isdigit())
        or _as_early(scene, at, end)
        or _that_day(scene, at, end)
        or scene.lower[at : at + 2] == ["as", "well"]
        or (scene.lower[at] in _EACH and at + 1 < end and scene.lower[at + 1] in _DAYS)
        or (scene.classes[at - 1] == "time" and scene.lower[at] == "and" and scene.classes[at + 1 : at + 2] == ["time"])
    ):  # fmt: skip
        well = scene.lower[at : at + 2] == ["as", "well"] and scene.lower[at + 2 : at + 3] != ["as"]
        each = scene.lower[at] in _EACH
        at += 3 if _as_early(scene, at, end) else 2 if well or each else _that_day(scene, at, end) or 1
    return at


def back_over_adverbs(scene: Scene, at: int, floor: int) -> int:
    """Give the last token up to ``at`` that is no adverb: was | later."""
    while at > floor and (scene.classes[at] in ("adv", "time") or is_adverb(scene.lower[at])):
        at -= 1
    return at


def _as_early(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a time begins at a token with ``as early as``: (asked) as late as December."""
    return (
        at + 3 < end
        and scene.lower[at] == scene.lower[at + 2] == "as"
        and scene.lower[at + 1] in ("early", "late", "recently")
    )


def _that_day(scene: Scene, at: int, end: int) -> int:
    """Give how many tokens a time with ``that`` has at a token, 0 for none: wrote | that day, on | that very day."""
    if scene.classes[at] != "that" and scene.lower[at : at + 2] != ["the", "same"]:
        return 0
    day = at + 1 + (scene.lower[at + 1 : at + 2] in (["very"], ["same"]))
    if day >= end or scene.lower[day] not in _DAYS:
        return 0
    closes = day + 1 >= end or not scene.words[day + 1][0].isalnum() or scene.classes[day + 1] in ("that", "prep", "to")
    return day + 1 - at if closes else 0


def opens_before_main(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a clause of time at a token stands before a main clause: (said) as night fell, | they left."""
    commas = (k for k in range(at + 1, end - 1) if scene.words[k] == ",")
    return any(has_subject_and_verb(scene, k + 1, end) for k in commas)


def skip_adjuncts(scene: Scene, at: int, end: int) -> int:
    """Give the first token after adverbs, times and short phrases such as ``in a statement``, ``to reporters``."""
    ceiling = min(end, at + REACH)
    at = skip_adverbs(scene, at, end)
    while at < ceiling and scene.lower[at] in _ADJUNCT and scene.stretch_of[at] < 0:
        if noun_phrases.hedges_count(scene, at, end) and is_clause_of_count(scene, at, end):
            return at  # said | about 60 had fled
        follow = skip_adverbs(scene, at + 1, end)
        # Said on Friday | it would: behind a day of its own a clause begins; not in last week's talks.
        clause = follow < end and scene.classes[follow - 1] == "time" and has_subject_and_verb(scene, follow, end)
        if follow > at + 1 and (follow >= end or clause or not noun_phrases.right(scene, follow, end)):
            at = follow
            continue
        phrase = noun_phrases.right(scene, at + 1, end)
        if phrase is None:
            return at
        at = skip_adverbs(scene, phrase[1], end)
    return at


def find_that(scene: Scene, at: int, end: int) -> int | None:
    """Give the ``that`` that opens the content, when only adjuncts stand before it."""
    begun, ceiling, added = at, min(end, at + 22), False
    while at < ceiling:
        kind = scene.classes[at]
        if kind == "that" and _that_day(scene, at, end):
            at += _that_day(scene, at, end)
            continue
        if kind == "that":
            # So says a report that bears his name: it is the report that does.
            subject = at + 2 < end and scene.classes[at + 2] in ("be", "have", "aux")  # that | talks would resume
            subject = subject or (scene.lower[at + 1] in nouns() and scene.classes[at + 2] in ("prep", "that"))
            if at > begun and at + 1 < end and is_verb(scene, at + 1) and not subject:
                return None
            # Said on Tuesday, in a case that is argued over, on the day that B fell: of the case, of the day.
            parted = "," in scene.words[begun:at] and at + 1 < end
            if parted and (scene.classes[at + 1] in ("be", "have", "aux") or scene.lower[at - 1] in _DAYS):
                return None
            # After that of May: no clause. A said, adding that B: the clause is what was added.
            tied = at > begun and scene.lower[at - 1] in _BEFORE_THAT  # provided that the tents come
            return None if added or tied or scene.lower[at + 1 : at + 2] == ["of"] else at
        if kind in ("be", "have", "aux", "rel", "sub", "conj", "pron", "pronbe", "wh") or scene.stretch_of[at] >= 0:
            return None
        if kind == "to" and at + 1 < end and scene.words[at + 1].islower() and scene.lower[at + 1] in IRREGULAR:
            return None  # asked them to see that he was safe: that is what they were asked to see
        cue, word = scene.cues.get(at), scene.words[at]
        if scene.words[at - 1] == "," and at == begun + 1 and kind == "det" and scene.lower[at] in ("a", "an"):
            return None  # A said, | a claim that B denied: no more than what the claim was
        if cue is not None and cue.finite and scene.words[at - 1] == "," and at > begun + 1 and is_verb(scene, at):
            return None  # The minister, asked about it, | said that it was so: what he said
        of_whom = "rel" in scene.classes[max(0, begun - 3) : begun]
        if of_whom and cue is not None and cue.finite and scene.words[at - 1] == ",":
            return None  # who advises the mission, | warned that it was full: what was warned of
        # Said on Friday, raising a number that B gave: relative to the number.
        added = word != "," and (added or (word.endswith("ing") and scene.words[at - 1] == "," and word.islower()))
        if not word[0].isalnum() and word not in ("-", "'s", "’s", ".", ",", "(", ")"):
            return None
        at += 1
    return None


def begins_report(scene: Scene, at: int, end: int, *, joined: bool) -> bool:
    """Tell whether another report begins here: ``(and) said``, ``saying``, ``but A said``."""
    at = skip_adverbs(scene, at, end)
    cue = scene.cues.get(at)
    if cue is not None:
        if "ing" in cue.forms:
            return not joined
        if scene.lower[at + 1 : at + 2] == ["by"]:
            return False  # the fares, ten euros each and noted | by the driver
        if joined and "base" in cue.forms and "past" not in cue.forms and scene.lower[at] not in nouns():
            opens = scene.classes[at + 1 : at + 2]
            return opens in (["det"], ["that"], ["pron"], ["obj"])  # deny it and describe | the raid as a duty
        if not joined and "participle" in cue.forms and scene.classes[at + 1 : at + 2] == ["prep"]:
            return False  # its republic, proclaimed in 1991, would end
        if not joined and scene.lower[at + 1 : at + 3] in (["to", "be"], ["to", "have"]):
            return False  # six men, believed to be smugglers, were held
        return "past" in cue.forms or "s" in cue.forms
    if joined and at < end and scene.lower[at] in ("put", "puts"):
        near = range(at + 2, min(end - 1, at + 2 * _NEAR))
        return any(scene.lower[k] == "at" and scene.words[k + 1][0].isdigit() for k in near)  # and put the dead at 30
    if joined:
        phrase = noun_phrases.right(scene, at, end)
        if phrase is not None:
            after = skip_adjuncts(scene, phrase[1], end)
            if after + 1 < end and scene.classes[after + 1] == "prep" and scene.lower[after] in noun_phrases.REACHED:
                after = skip_adjuncts(scene, after + 1, end)  # but three men interviewed by the paper | said
            while after < end and scene.classes[after] in ("have", "adv", "aux"):
                after += 1
            cue = scene.cues.get(after)
            return cue is not None and cue.finite and "q" in cue.takes
    return False


def end_of_clause(scene: Scene, at: int, end: int, *, noun_phrase: bool = False) -> int:
    """Give where the content that begins at ``at`` ends: the sentence's end, or where another report begins."""
    words, lower, stretch_of = scene.words, scene.lower, scene.stretch_of
    ceiling = min(end, at + REACH)
    start = at
    while at < ceiling:
        number = stretch_of[at]
        if number >= 0:
            at = scene.stretches[number][1]
            continue
        word = words[at]
        if word[0].isalnum():
            if (
                at > start
                and lower[at] in _JOINING
                and begins_report(scene, at + 1, end, joined=True)
                and not _goes_on_having(scene, start, at, end)
            ):
                return at
            if noun_phrase and at > start and lower[at] in _JOINING and _goes_on_acting(scene, at + 1, end):
                return at
        elif word == ";":
            return at
        elif word == ",":
            follow = lower[at + 1] if at + 1 < end else ""
            phrase = noun_phrase or scene.classes[start] == "to"  # pledged to take in ten, but none had left
            if phrase and follow in _JOINING and at + 2 < end and begins_clause(scene, at + 2, end):
                return at  # refused its help, and its mission called it a plot
            if (
                noun_phrase
                and follow in _JOINING
                and scene.classes[at + 2 : at + 3] == ["prep"]
                and lower[at + 2] != "of"
                and any(is_verb(scene, k) for k in range(at + 3, ceiling) if words[k][0].islower())
            ):
                return at  # spoke of 80 people, and in the Herald it was 90
            if phrase and follow == "among" and scene.classes[at + 2 : at + 3] == ["obj"]:
                return at  # refused to leave, among them a nurse
            if noun_phrase and scene.classes[at + 1 : at + 2] in (["be"], ["have"], ["aux"]):
                return at  # without calling them refugees, | had let them go
            if noun_phrase and follow == "a" and lower[at + 2 : at + 3] == ["figure"]:
                return at  # put the dead at ten, a figure that B disputes
            if noun_phrase and follow == "who" and at + 2 in scene.cues and scene.cues[at + 2].finite:
                return at  # blamed the supplier, who blamed the clerk
            if follow in ("a", "an") and not _NAMES_SAID.isdisjoint(lower[at + 2 : min(end, at + 4)]):
                return at  # it carried fighters, a claim that B denied
            behind = _behind_report(scene, at + 1 + (follow == "which"), end) if at > start else None
            if behind is not None and _closes(scene, behind, end):
                return at  # so all are to go, the Herald reported on Monday; , which the Herald denied
            inserted = (
                behind is not None
                and words[behind] == ","
                and follow != "which"
                and scene.classes[at + 1] not in ("pron", "pronbe")
            )
            if inserted and (noun_phrase or scene.classes[start] == "to" or is_clause(scene, start, at)):
                return at  # (have written) that they want to stay, | a lawyer said on Monday, in a case that goes on
            if follow in _CONCESSIVE or follow in _REFERRING or (
                begins_report(scene, at + 1, end, joined=False) and not _closes_relative(scene, start, at)
            ):  # fmt: skip
                return at
            if follow in _JOINING and begins_report(scene, at + 2, end, joined=True):
                return at
            if (
                follow in _JOINING
                and scene.classes[at + 2 : at + 3] == ["rel"]
                and "rel" not in scene.classes[start:at]
            ):
                return at  # two men who said that they fled, and who came: of the men, not of what they said
        elif (
            (word in (".", "!", "?") and at + 1 >= end)
            or (word == ":" and at + 1 < end)
            or (noun_phrase and (word in DASHES or noun_phrases.is_dash(scene, at)))
        ):
            return at
        at += 1
    return max(at, start)


def _goes_on_having(scene: Scene, start: int, joint: int, end: int) -> bool:
    """Tell whether a participle behind "and" goes on the clause before it: (said) they had come in | and attacked us.

    With a clause or a quotation of its own it is a report: (said) they had fled | and warned that more would.
    """
    verb = skip_adverbs(scene, joint + 1, end)
    cue = scene.cues.get(verb)
    if cue is None or "participle" not in cue.forms or "have" not in scene.classes[start:joint]:
        return False
    behind = skip_adjuncts(scene, verb + 1, end)
    return behind < end and scene.classes[behind] not in ("that", "wh") and scene.stretch_of[behind] < 0


def _goes_on_acting(scene: Scene, at: int, end: int) -> bool:
    """Tell whether behind a joining word the subject acts on: spoke of a plan | and keeps it to itself.

    A past form that stands before a noun describes it: called for reforms and increased spending.
    """
    at = skip_adverbs(scene, at, end)
    if at + 1 >= end or not scene.words[at].islower():
        return False
    kind, ahead = scene.classes[at], scene.classes[at + 1]
    if kind in ("be", "have", "aux"):
        return True
    governs = ahead in ("det", "obj", "pron", "to", "that")
    return governs and ((kind is None and scene.lower[at].endswith("s")) or (kind != "prep" and is_verb(scene, at)))


def is_clause_of_count(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a rough number at a token is the subject of a verb: (said) about 60 people had fled."""
    stop = next(
        (k for k in range(at, min(end, at + 2 * _NEAR)) if scene.words[k] in (",", ";", ".")), min(end, at + 2 * _NEAR)
    )
    return any(is_verb(scene, k) for k in range(at + 2, stop))


def is_clause(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a span has a verb, or is long and opens with no preposition."""
    if any(is_verb(scene, k) for k in range(first, min(last, first + 60)) if scene.words[k][0].isalpha()):
        return True
    if any(_takes_count(scene, k) or _takes_object(scene, k) for k in range(first + 1, last - 1)):
        return True
    # About 900 people: a hedge, no preposition.
    hedged = scene.lower[first] in _HEDGES and first + 1 < last and scene.words[first + 1][0].isdigit()
    return last - first >= 6 and (hedged or scene.classes[first] not in ("prep", "sub"))


def _takes_count(scene: Scene, at: int) -> bool:
    """Tell whether a word in -s behind a name has a number for its object: Chad | hosts 9,300 refugees."""
    third = scene.words[at].islower() and scene.lower[at].endswith("s") and scene.classes[at] is None
    before = at - 1 - (scene.classes[at - 1] == "time" or scene.classes[at - 1] == "adv")
    return third and scene.words[before][0].isupper() and scene.words[at + 1][0].isdigit()


def _takes_object(scene: Scene, at: int) -> bool:
    """Tell whether a word in -s has a pronoun or an article behind it, as a verb has: The law | forbids it."""
    third = scene.words[at].islower() and scene.lower[at].endswith("s") and scene.classes[at] is None
    return third and (scene.classes[at + 1] in ("obj", "det") or scene.lower[at + 1] == "it")


def has_subject_and_verb(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a clause, and not a noun phrase alone, begins here: a subject and then something like a verb."""
    if at >= end:
        return False
    if scene.classes[at] in ("pron", "pronbe", "exp", "sub"):
        return True
    if noun_phrases.hedges_count(scene, at, end):
        return is_clause_of_count(scene, at, end)  # about 60 people had fled
    phrase = noun_phrases.right(scene, at, end)
    if phrase is None:
        return False
    after = phrase[1]
    while after < end and (scene.classes[after] == "adv" or is_adverb(scene.lower[after])):
        after += 1
    ceiling = min(end, after + 8)
    if after < end and scene.classes[after] == "prep":
        while after < ceiling and scene.classes[after] not in ("be", "have", "aux") and scene.words[after][0].isalnum():
            after += 1
        return after < ceiling and scene.classes[after] in ("be", "have", "aux")
    return after < end and scene.words[after][0].isalpha() and is_verb(scene, after)


def behind_semicolon(scene: Scene, at: int, end: int) -> tuple[int, int] | None:
    """Give the clause with which a report goes on behind its semicolon: Ten came, A said; | two were ill.

    None where that clause has a report, or a source, of its own.
    """
    if at + 2 >= end or scene.words[at] != ";" or not has_subject_and_verb(scene, at + 1, end):
        return None
    if scene.lower[at + 1] == "it" and not {"clear", "unclear"}.isdisjoint(scene.lower[at + 2 : at + 6]):
        return None  # it was not clear who had fired: the article's own
    for k in range(at + 1, end):
        cue = scene.cues.get(k)
        told = cue is not None and "q" in cue.takes and is_verb(scene, k)
        if told or _is_sentence_marked(scene, k) or scene.words[k] == ";" or scene.lower[k] == "according":
            return None
    return at + 1, end


def _closes_relative(scene: Scene, start: int, comma: int) -> bool:
    """Tell whether a comma closes what tells of the subject: (he said) the boy, who is six, | asked her."""
    opening = next((k for k in range(comma - 1, start, -1) if scene.words[k] == ","), None)
    if opening is None or scene.lower[opening + 1] not in ("who", "which", "whose"):
        return False
    return noun_phrases.right(scene, start, opening) == (start, opening)


def _is_sentence_marked(scene: Scene, at: int) -> bool:
    """Tell whether a token stands in marks that hold a whole sentence, which is another saying."""
    return scene.stretch_of[at] >= 0 and scene.is_sentence(scene.stretch_of[at])


def closing_report(scene: Scene, at: int, end: int) -> bool:
    """Tell whether nothing but another report closes the sentence from a token on: the Herald reported on Monday."""
    behind = _behind_report(scene, at, end)
    return behind is not None and _closes(scene, behind, end)


def _closes(scene: Scene, at: int, end: int) -> bool:
    return at >= end or scene.words[at] in (".", "”", '"')


def _behind_report(scene: Scene, at: int, end: int) -> int | None:
    """Give the token behind a report that begins at a token, and what tells when: the Herald reported on Monday |."""
    phrase = noun_phrases.right(scene, at, end)
    cue = scene.cues.get(phrase[1]) if phrase is not None else None
    if cue is None or not cue.finite or "q" not in cue.takes:
        return None
    return skip_adjuncts(scene, phrase[1] + 1, end)


def begins_clause(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a subject and its verb begin here, a phrase with a preposition between them or not."""
    if has_subject_and_verb(scene, at, end):
        return True
    phrase = noun_phrases.right(scene, at, end)
    if phrase is not None and scene.words[phrase[1] : phrase[1] + 1] == [","]:
        aside = range(phrase[1] + 1, min(end - 1, phrase[1] + 2 * _NEAR))
        closed = next((k for k in aside if scene.words[k] == ","), None)
        return closed is not None and is_verb(scene, closed + 1)  # its spokesman, A, | called it a plot
    if phrase is None or phrase[1] >= end or scene.classes[phrase[1]] != "prep":
        return False
    behind = range(phrase[1] + 1, min(end, phrase[1] + _NEAR))
    stop = next((k for k in behind if not scene.words[k][0].isalnum()), behind.stop)
    return any(is_verb(scene, k) for k in range(phrase[1] + 1, stop))
