"""Reads the complement of a reporting verb: the quotation, clause or phrase right of it that the verb may take."""

from crossings.number_words import CARDINALS

from . import clauses, confidence, noun_phrases
from . import named as named_by
from .cues import Cue
from .draft import Draft
from .grammar import DASHES, OPENING
from .groups import head
from .medium import CHANNELS
from .scene import Scene
from .stretches import LONGEST, quote_from, quote_right
from .voices import COLLECTIVE
from .word_classes import CLASSES

_THROUGH = frozenset(["by", "in", "on", "at", "during"])
_CALLING = frozenset(["call", "appeal", "plead"])
_TURNING_AWAY = CLASSES["turning_away"]
_THEN = frozenset(["when", "after", "before", "until", "since"])
_ROUGHLY = CLASSES["roughly"]
_LONGEST_WHO = 8  # tokens of what tells who is addressed
_TOLD = CLASSES["tale"]
_OF_A_DEED = CLASSES["telling_a_deed"]
_ASKED_WITH = (frozenset(["if"]), frozenset(["if", "which", "whose"]))


def complement(scene: Scene, at: int, cue: Cue, start: int, end: int, passive: bool) -> Draft | None:
    """Give what the cue at ``at`` has right of it, from token ``start`` on, as its content; None where it has none."""
    takes, words, classes, lower = cue.takes, scene.words, scene.classes, scene.lower
    at_next = clauses.skip_adverbs(scene, start, end)
    if at + 1 < end and lower[at + 1] in _TURNING_AWAY and cue.lemma in ("call", "write"):
        return None  # called off the search, wrote down the names
    only = cue.lemma == "speak" and lower[at_next : at_next + 1] in (["only"], ["merely"])
    at_next += only  # spoke only | of quarrels
    day = _past_day(scene, at_next, end) if "p" in takes else end
    if day < end and lower[day] in cue.prepositions:
        at_next = day  # had spoken on Tuesday | of ten dead
    dated = at_next + 1 < end and classes[at_next + 1] == "time"  # insisted on Monday | that
    if (
        at_next < end
        and lower[at_next] in cue.prepositions
        and "p" in takes
        and not dated
        and (
            cue.lemma != "write" or _is_count(scene, at_next + 1, end)  # wrote of ten; not: wrote of her: "She left."
        )
    ):
        if cue.lemma == "point":
            at_next += 1
        elif at_next + 1 < end and words[at_next + 1] not in (",", "."):
            asked = cue.lemma in _CALLING and _asks_to(scene, at_next + 1, end)  # called on | donors to do more
            rule = "infinitive_complement" if asked else "preposition_object"
            named = classes[at - 1] != "rel" and named_by.by_preposition(scene, cue, at_next, passive)
            moved = confidence.NAMED if named else 0
            return _clause(scene, at_next + 1, end, rule, moved=moved, noun_phrase=True)
    if not passive and "a" in takes and named_by.calls_it(scene, cue, at_next, end):
        return _clause(scene, at_next, end, "noun_phrase_object", moved=confidence.NAMED, noun_phrase=True)
    if cue.lemma == "tell" and lower[at_next : at_next + 1] in (["of"], ["about"]) and at_next + 1 < end:
        return _clause(scene, at_next + 1, end, "preposition_object", moved=confidence.NAMED, noun_phrase=True)
    if takes & {"c", "d"}:
        that = clauses.find_that(scene, at_next, end)
        timed = that is not None and all(
            classes[k] in ("prep", "time") or words[k].isdigit() or words[k] == "." for k in range(at_next, that)
        )
        if that is not None and (timed or cue.lemma != "hold"):  # held in camps that are full
            return _clause(scene, that, end, "that_clause")
    if cue.lemma == "rule" and lower[at + 1 : at + 2] == ["out"] and not passive:
        said = noun_phrases.starts_clause(scene, at + 2, end)
        return (
            _clause(scene, at + 2, end, "noun_phrase_object", moved=confidence.NAMED, noun_phrase=True)
            if said
            else None
        )
    if cue.lemma in _OF_A_DEED and not passive:
        deed = at_next + (lower[at_next : at_next + 1] == ["to"])
        if _is_deed(scene, deed, end):
            # denied | having sent them; admitted to | killing ten
            return _clause(scene, deed, end, "bare_clause", noun_phrase=True)
    if "m" in takes and not passive:
        phrase = noun_phrases.right(scene, at_next, end)
        if phrase is not None:
            to = clauses.skip_adverbs(scene, phrase[1], end)
            bare = to + 1 < end and classes[to] == "to" and classes[to + 1] is None and words[to + 1][0].islower()
            if bare and "o" in takes:  # asked every mission to hand over the men: "hand" is no noun here
                return _clause(scene, phrase[0], end, "infinitive_complement")
            if cue.lemma == "tell" and head(lower[slice(*phrase)]) in _TOLD:
                return None  # told the story of his aunt: nobody is told that
            of = _before_count(scene, phrase) if cue.lemma == "tell" else None
            if of is not None:
                told = confidence.OF_A_COUNT
                return _clause(scene, of + 1, end, "preposition_object", moved=told, noun_phrase=True)
            if cue.lemma == "promise" and _is_promised(scene, phrase, end):
                return _clause(scene, phrase[0], end, "noun_phrase_object", moved=confidence.NAMED, noun_phrase=True)
            at_next = _after_addressee(scene, phrase[1], end)
            what = _asked_for(scene, phrase, end) if cue.lemma == "ask" else None
            if what is not None:
                moved = confidence.NAMED if named_by.by_preposition(scene, cue, what, passive) else 0
                return _clause(scene, what + 1, end, "preposition_object", moved=moved, noun_phrase=True)
            if at_next >= end:
                return None
            if classes[at_next] == "that" and lower[phrase[1]] == "who" and "c" in takes:
                return _clause(scene, at_next, end, "that_clause")
            if classes[at_next] == "to" and "o" in takes:
                return _clause(scene, phrase[0], end, "infinitive_complement")
            if (classes[at_next] in ("wh", "sub") and "w" in takes) or lower[at_next] in _ASKED_WITH[
                cue.lemma == "ask"
            ]:
                return _clause(scene, at_next, end, "wh_clause")
            if "c" in takes and at_next == phrase[1] and classes[at_next] in ("be", "have", "aux"):
                return _clause(scene, phrase[0], end, "bare_clause")  # warned the town was full
            if scene.stretch_of[at_next] < 0 and words[at_next] not in (",", ":"):
                if lower[at_next] in _THEN:
                    return None  # informed the agency on Monday | when all was over
                if not ("c" in takes and noun_phrases.starts_clause(scene, at_next, end)):
                    if lower[at_next] in ("about", "of", "against") and at_next + 1 < end:
                        told = cue.act == "warning" or _is_count(scene, at_next + 1, end)
                        moved = confidence.OF_A_COUNT if told else 0
                        return _clause(scene, at_next + 1, end, "preposition_object", moved=moved, noun_phrase=True)
                    return None
                return _clause(scene, at_next, end, "bare_clause")
    if passive and cue.asks and _is_infinitive(scene, at_next, end):
        return _clause(scene, at_next, end, "infinitive_complement")  # was asked | to help
    if passive and cue.lemma == "promise":
        phrase = noun_phrases.right(scene, at_next, end)
        if phrase is not None and _is_promised(scene, phrase, end):  # were promised | a reply
            return _clause(scene, at_next, end, "noun_phrase_object", moved=confidence.NAMED, noun_phrase=True)
    to = _past_day(scene, at_next, end)
    if "t" in takes and not passive and _is_infinitive(scene, to, end):
        return _clause(scene, to, end, "infinitive_complement")  # asked on Monday | to see the prisoners
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
        by = "by" in lower[at + 1 : max(start, at_next + 1)]  # said | by nurses to have left
        if "t" in takes or (passive and "d" not in takes):  # the site was found to be empty: by whoever looked
            return _clause(
                scene,
                _with_not(scene, follow),
                end,
                "infinitive_complement",
                moved=confidence.NO_SPEAKER_TOLD if passive and not by else 0,
            )
        return None
    if classes[follow] == "wh" or lower[follow] in ("if", "when") or (lower[follow] == "which" and "w" in takes):
        return _clause(scene, follow, end, "wh_clause") if takes & {"w", "c"} else None
    if (
        not noun_phrases.hedges_count(scene, follow, end)
        and lower[follow : follow + 2] != ["as", "much"]
        and lower[follow] == "as"
        and not clauses.opens_before_main(scene, follow, end)
    ):
        return None  # recognised as refugees; objects as the ministry prepares: how or when, and no content
    if cue.lemma == "agree" and (_is_infinitive(scene, at_next, end) or lower[follow] == "because"):
        return None  # agreed to work until May, agreed only because it rained: a deed
    begun = cue.act != "demand" or classes[follow] in ("pron", "pronbe")  # demanded | money, they leave
    if begun and "c" in takes and noun_phrases.starts_clause(scene, follow, end) and (
        "n" not in takes or clauses.has_subject_and_verb(scene, follow, end)
    ):  # fmt: skip
        return _clause(scene, follow, end, "bare_clause")
    asked_them = at_next < end and classes[at_next] == "obj" and ("o" in takes or cue.lemma == "thank")
    if cue.lemma == "announce" and not passive:
        at_next = to  # announced on Monday | the opening of a road
    if not passive and takes & {"o", "n", "a"} and (asked_them or noun_phrases.starts_clause(scene, at_next, end)):
        asked = "o" in takes and cue.lemma != "encourage" and _asks_to(scene, at_next, end)
        named = not asked and named_by.as_object(scene, cue, at_next, end)
        phrase = noun_phrases.right(scene, at_next, end) if cue.lemma == "accuse" else None
        told = phrase is not None and "of" in lower[phrase[0] : min(end, phrase[1] + 2)]  # accused the army | of a plot
        rule = "noun_phrase_object" if not asked and ("o" not in takes or "n" in takes) else "infinitive_complement"
        return _clause(
            scene,
            at_next,
            end,
            rule,
            moved=confidence.NAMED
            if told or named
            else 0
            if asked or rule == "noun_phrase_object"
            else confidence.OF_ANOTHER,
            noun_phrase=True,
        )
    if "c" in takes and classes[at_next] in ("prep", None) and not passive and "n" not in takes:
        return _clause(scene, at_next, end, "bare_clause", moved=confidence.NO_SUBJECT)
    return None


def _is_promised(scene: Scene, phrase: tuple[int, int], end: int) -> bool:
    """Tell whether a phrase is what was promised, and not to whom: promised | an inquiry, | 30 beds by May."""
    first, last = phrase
    opens = scene.lower[first] in ("a", "an", "more", "no") or _is_count(
        scene, first + (scene.words[first] in "$€£"), end
    )
    return opens and (
        last >= end or scene.classes[last] in ("prep", "conj", "time") or not scene.words[last][0].isalnum()
    )


def _is_deed(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a form in -ing with its object or adverb begins at a token: sending them; not: missing, boarding."""
    if at + 1 >= end or not scene.words[at].islower() or not scene.lower[at].endswith("ing"):
        return False
    if scene.classes[at] not in (None, "be", "have") or scene.lower[at].endswith("thing"):
        return False
    return scene.words[at + 1][0].isalnum() and scene.lower[at + 1] != "of"


def _is_infinitive(scene: Scene, at: int, end: int) -> bool:
    """Tell whether ``to`` opens an infinitive: vowed | to retake the town; not: promised to reporters that."""
    at += at + 2 < end and scene.classes[at] == "to" and scene.words[at + 1] in OPENING  # ordered to “shoot on sight”
    to = scene.classes[at - 1 : at + 1]
    if at + 1 >= end or "to" not in to or not scene.words[at + 1][0].islower() or scene.lower[at + 1] in COLLECTIVE:
        return False
    return scene.classes[at + 1] in (None, "verb", "be", "have") and not scene.words[at + 1].endswith("s")


def _past_day(scene: Scene, at: int, end: int) -> int:
    """Give the token behind a day that says when: asked | on Monday | to see them."""
    dated = at < end and scene.classes[at] == "prep"
    behind = clauses.skip_adverbs(scene, at + 1, end) if dated else at
    return behind if behind > at + 1 else at


def _asks_to(scene: Scene, at: int, end: int) -> bool:
    """Tell whether somebody is asked to do something: urged | the council to speed up aid."""
    phrase = noun_phrases.right(scene, at, end)
    if phrase is None:
        return False
    to = phrase[1] + (scene.lower[phrase[1] : phrase[1] + 1] == ["not"])
    return to + 1 < end and scene.classes[to] == "to" and scene.words[to + 1][0].islower()


def _behind_asked(scene: Scene, at: int, end: int) -> int:
    """Give where what somebody is asked to do begins, behind whoever is asked: asked the council | to speed up aid."""
    phrase = noun_phrases.right(scene, at, end)
    to = phrase[1] if phrase is not None else at
    to += scene.lower[to : to + 1] == ["not"]
    return phrase[1] if phrase is not None and scene.classes[to : to + 1] == ["to"] else at


def _with_not(scene: Scene, to: int) -> int:
    """Give where an infinitive begins, with the "not" before it: begged | not to be sent back."""
    return to - (scene.lower[to - 1] == "not")


def _asked_for(scene: Scene, phrase: tuple[int, int], end: int) -> int | None:
    """Give the "for" of what somebody is asked for: asked the mission | for shelter; not: the office for trade to."""
    goes_on = phrase[1] < end and scene.classes[phrase[1]] in ("to", "that", "wh", "sub")
    within = (k for k in range(phrase[0] + 1, phrase[1] - 1) if scene.lower[k] == "for")
    what = None if goes_on else next(within, None)
    return what if what is not None and not scene.words[what + 1][0].isupper() else None


def _is_count(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a number begins at a token, a rough one too."""
    at += scene.lower[at] in _ROUGHLY
    at += 2 * (scene.lower[at : at + 2] in (["more", "than"], ["fewer", "than"], ["less", "than"], ["up", "to"]))
    return at < end and (
        noun_phrases.hedges_count(scene, at, end) or scene.words[at][0].isdigit() or scene.lower[at] in CARDINALS
    )


def _before_count(scene: Scene, phrase: tuple[int, int]) -> int | None:
    """Give the "of" behind an addressee before a count of which they are told: told the Herald | of 18 people."""
    ofs = (k for k in range(phrase[0] + 1, phrase[1] - 1) if scene.lower[k] == "of" and scene.words[k - 1][0].isupper())
    return next((k for k in ofs if _is_count(scene, k + 1, phrase[1])), None)


def _after_addressee(scene: Scene, at: int, end: int) -> int:
    """Give the first token after the addressee's adjuncts: ``told the BBC in London on Monday | that``."""
    if scene.lower[at : at + 1] == ["who"]:  # told those | who questioned him that
        told = (k for k in range(at + 2, min(end, at + _LONGEST_WHO)) if scene.classes[k] == "that")
        return next((k for k in told if clauses.has_subject_and_verb(scene, k + 1, end)), at)
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


def _before_channel(scene: Scene, first: int, last: int) -> int:
    """Give where what is named ends before it is told through what: called for a meeting | by letter, | in a speech."""
    for k in range(first + 1, last - 1):
        if scene.lower[k] not in _THROUGH or scene.stretch_of[k] >= 0:
            continue
        phrase = noun_phrases.right(scene, k + 1, last)
        bare = scene.lower[k] == "by" and scene.lower[k + 1] in CHANNELS
        told = phrase is not None and scene.lower[k + 1] in ("a", "an")
        if bare or (told and head(scene.lower[slice(*phrase)]) in CHANNELS):
            quoted = any(number >= 0 for number in scene.stretch_of[k:last])
            return last if quoted else k  # called the raid in a statement "a crime"
    return last


def _clause(scene, first, end, rule, *, moved=0, noun_phrase=False) -> Draft | None:
    if rule == "infinitive_complement" and scene.classes[first] != "to" and scene.lower[first - 1] != "for":
        first = _behind_asked(scene, first, end)
    last = clauses.end_of_clause(scene, first, end, noun_phrase=noun_phrase)
    if last - first < 1 or last - first > LONGEST:
        return None
    if noun_phrase:
        last = _before_channel(scene, first, last)
    if noun_phrase and any(number >= 0 for number in scene.stretch_of[first:last]):
        moved += confidence.IN_MARKS
    told = noun_phrase and moved > 0  # thanked | them for their help
    alone = (
        not told
        and scene.classes[first] in ("pron", "obj")
        and (
            scene.classes[first + 1 : first + 2] == ["prep"]  # explained | it on the margins of a meeting
            or not any(
                scene.words[at][0].isalpha() and scene.classes[at] not in ("prep", "time", "adv")
                for at in range(first + 1, last)
            )
        )
    )
    if alone and not any(number >= 0 for number in scene.stretch_of[first:last]):
        moved += confidence.NO_CLAUSE
    draft = Draft([(first, last)], None, None, rule, confidence.of(rule, moved=moved))
    if rule == "wh_clause" and last + 1 < end and scene.words[last] == ":" and scene.stretch_of[last + 1] >= 0:
        parts, draft.stretches, _ = quote_right(scene, last + 1, end)
        draft.content += parts  # explained why they must go: "They are too many."
    return draft
