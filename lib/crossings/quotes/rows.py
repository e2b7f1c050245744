"""Fills a row of the ``quotes`` table from a draft."""

from crossings.lexicon import words

from . import antecedents, clauses, confidence, doubts, edges, noun_phrases
from .cues import nouns
from .draft import Draft
from .groups import group_of, head
from .headline_voices import name_headline_voices
from .medium import issuer, medium, paper_of_body
from .resolve import UNKNOWN, Cast
from .roles import is_office
from .scene import Scene
from .word_classes import CLASSES

_POINTERS = frozenset(["pron", "pronbe", "obj", "rel", "that"])
_NOT = CLASSES["not"]
_QUOTED = CLASSES["quoted"]
_DENIED = _NOT | {"no"}  # no longer says
_NOBODY = CLASSES["nobody"]
# Who cannot or will not say a thing has not said the contrary: could not confirm, is reluctant to admit.
_WITHHELD = words(__file__, "withholding")
_ABLE = frozenset(["able", "can", "cannot", "could", "ca"])
_WITH_PARTICLE = frozenset(["preposition_object", "infinitive_complement"])
_WHEN = frozenset(["have", "be", "adv", "time"])
_OPEN = CLASSES["left_open"]
_STATING = frozenset(["agreement", "claim", "denial"])
_LONGEST_ASIDE = 25  # tokens
_REFUSING = CLASSES["refusing"]
_TURNED_DOWN = frozenset(["reject", "dismiss"])
_TURNING_DOWN = CLASSES["turning_down"]
_REFUGE = CLASSES["refuge"]
_OF_A_DEED = CLASSES["telling_a_deed"]
_COUNTED = CLASSES["count"]
_ASKED_OR_OFFERED = frozenset(["demand", "promise", "refusal"])  # what one refuses rather than denies


def rows(scene: Scene, drafts: list[Draft]) -> list[dict]:
    """Give the rows of the drafts, every column filled but those of the evidence."""
    found, people = [], Cast(scene)
    for draft in sorted(drafts, key=lambda d: (d.speaker or d.content[0])[0]):
        row = _row(scene, draft, people)
        if row is not None:
            if found and row["medium"] is None and _adds(scene, draft, found[-1]):
                row["medium"] = found[-1]["medium"]
            found.append(row)
    name_headline_voices(scene, found)
    return found


def _row(scene: Scene, draft: Draft, people: Cast) -> dict | None:
    starts, ends, text = scene.reading.starts, scene.reading.ends, scene.reading.text
    parts = [edges.trim(scene, *part) for part in draft.content]
    parts = [(first, last) for first, last in parts if last > first]
    content = [[starts[first], ends[last - 1]] for first, last in parts]
    if not content:
        return None
    content.sort()
    row = {
        "start": content[0][0], "end": content[-1][1], "content": content, "kind": kind(scene, draft),
        "cue": _cue(scene, draft) if draft.cue else None,
        "cue_class": _act(scene, draft), "rule": draft.rule, "confidence": doubts.held_back(scene, draft, parts),
        "speaker": None, "speaker_start": None, "speaker_end": None, "medium": None, **UNKNOWN,
    }  # fmt: skip
    through = _quoting(scene, draft)
    if through is not None:
        told = people.columns(draft.speaker) if scene.classes[draft.speaker[0]] in _POINTERS else UNKNOWN
        row["medium"] = told["speaker_name"] or people.text(*draft.speaker)
        draft.speaker = through
    elif draft.cue is not None:
        row["medium"] = medium(scene, draft.cue[1], draft.speaker[1] if draft.speaker else 0)
    if row["medium"] is None and draft.told is not None and draft.act != "demand":
        row["medium"] = people.text(draft.told[0] + (scene.lower[draft.told[0]] in ("the", "a", "an")), draft.told[1])
    issued = issuer(scene, draft.speaker) if draft.speaker is not None else None
    if issued is not None:
        row["medium"], draft.speaker = people.text(*issued[0]), issued[1]
    if draft.speaker is not None:
        paper = paper_of_body(scene, draft.speaker)
        if paper is not None:  # an army | statement
            row["medium"] = row["medium"] or people.text(*paper[0])
        row.update(people.columns(draft.speaker if paper is None else paper[1]))
        meant = antecedents.of(scene, people.at, draft.speaker[0]) if _is_one_word(draft.speaker) else None
        if meant is not None:
            first = draft.speaker[0] - 2 if antecedents.of_whom(scene, draft.speaker[0]) else meant[0]
            draft.speaker = first, draft.speaker[1]  # the whole phrase as written: the army, which; ten of whom
        row["speaker_start"], row["speaker_end"] = starts[draft.speaker[0]], ends[draft.speaker[1] - 1]
        row["speaker"] = text[row["speaker_start"] : row["speaker_end"]]
        if row["speaker_group"] in (None, "person") and _seeks_refuge(scene, draft, row["cue_class"]):
            row["speaker_group"] = "refugee"
    cue = scene.lower[slice(*draft.cue)] if draft.cue else []
    row["confidence"] = confidence.of_voice(
        row["confidence"], draft.rule, draft.lemma, cue, row["speaker"] or "", row["speaker_group"],
        heard=draft.heard, clause=clauses.has_subject_and_verb(scene, *parts[0]) or _is_deed(scene, draft),
    )  # fmt: skip
    return row


def _is_deed(scene: Scene, draft: Draft) -> bool:
    """Tell whether what is told is a deed in -ing, as a clause is: denied | closing the border."""
    return draft.lemma in _OF_A_DEED and scene.lower[draft.content[0][0]].endswith("ing")


def _is_one_word(span: tuple[int, int]) -> bool:
    return span[1] - span[0] == 1


def _adds(scene: Scene, draft: Draft, before: dict) -> bool:
    """Tell whether a saying goes on to the same ears as the one before it: told reporters that A, adding that B."""
    if draft.lemma != "add" or draft.cue is None or not scene.lower[draft.cue[1] - 1].endswith("ing"):
        return False
    reading = scene.reading
    begin, _ = reading.sentence_tokens[reading.sentence_of[draft.cue[0]]]
    return before["start"] >= reading.starts[begin]


def _cue(scene: Scene, draft: Draft) -> str:
    """Give the words that report without what only says when: had | said, then | said; the particle: spoke of."""
    first, last = draft.cue
    verb = last - 1 - (scene.lower[last - 1] == "out")
    only_when = all(scene.classes[k] in _WHEN and scene.lower[k] not in _NOT for k in range(first, verb))
    if only_when and scene.classes[verb] in (None, "verb"):
        first = verb
    cue, behind = scene.cues.get(verb), scene.lower[last : last + 1]
    tied = cue is not None and draft.rule in _WITH_PARTICLE and behind and behind[0] in cue.prepositions | {"of"}
    last += behind == ["out"] or bool(tied and behind != ["to"])
    return scene.reading.text[scene.reading.starts[first] : scene.reading.ends[last - 1]]


def _seeks_refuge(scene: Scene, draft: Draft, act: str | None) -> bool:
    """Tell whether what somebody asks for is to be taken in: they asked Kenya | for asylum."""
    first, last = draft.content[0]
    head_of = noun_phrases.right(scene, first, last)
    asked = draft.rule == "preposition_object" and act == "demand" and head_of is not None
    return asked and head(scene.lower[slice(*head_of)]) in _REFUGE


def _act(scene: Scene, draft: Draft) -> str | None:
    """Give the speech act of a draft: what its cue names, turned by ``not``, by ``to do`` and by ``call for``."""
    if draft.cue is None:
        return draft.act
    group = scene.lower[slice(*draft.cue)]
    withheld, negated = _withheld(scene, draft), not _DENIED.isdisjoint(group)
    if draft.act != "refusal" and not _REFUSING.isdisjoint(group[:-1]):
        return "refusal"
    if draft.act == "neutral" and not negated and _is_owned(scene, draft):
        return nouns().get(scene.lower[draft.speaker[1] - 1], draft.act)  # Peru's denial spoke of "a fairy tale"
    if draft.lemma in _TURNED_DOWN:
        said = draft.lemma == "dismiss" or _is_said(scene, draft)
        return "denial" if said else "refusal"
    if not _TURNING_DOWN.isdisjoint(group) and draft.rule == "noun_that_clause":
        return "denial"  # rejected accusations that
    if draft.lemma == "rule" and group[-1] == "out":
        return "neutral" if negated else "denial"
    if draft.act in _STATING and (withheld or negated):
        # Did not agree that: the contrary is said; not so where a thing is only not said, or cannot be.
        return "neutral" if withheld or draft.lemma in _OPEN or draft.act != "agreement" else "denial"
    if draft.lemma == "ask" and draft.rule in ("preposition_object", "infinitive_complement", "that_clause"):
        return "demand"
    if draft.lemma == "tell" and draft.rule == "infinitive_complement":
        return "demand"
    if draft.lemma == "call" and draft.rule in ("preposition_object", "infinitive_complement"):
        return "demand"
    return draft.act


def _is_owned(scene: Scene, draft: Draft) -> bool:
    """Tell whether what speaks is somebody's: Peru's denial."""
    return draft.speaker is not None and not {"'s", "’s"}.isdisjoint(scene.lower[slice(*draft.speaker)])


def _is_said(scene: Scene, draft: Draft) -> bool:
    """Tell whether what a speaker rejects is something said: rejected | reports of a raid; not: the offer, the plan."""
    described = "as" in scene.lower[slice(*draft.content[0])]  # rejected the step | as a plot
    for at in range(*draft.content[0]):
        act = "claim" if scene.lower[at] in _COUNTED else nouns().get(scene.lower[at])
        if act is not None or scene.classes[at] in ("prep", "to", "that"):
            return act not in _ASKED_OR_OFFERED and (described or act is not None)
    return described


def _withheld(scene: Scene, draft: Draft) -> bool:
    """Tell whether what a verb would say is kept back: could not confirm, is reluctant to admit, no one could say."""
    before = scene.lower[draft.cue[0] : draft.cue[1] - 1]
    negated = not _DENIED.isdisjoint(before) or (draft.speaker and scene.lower[draft.speaker[0]] in _NOBODY)
    return not _WITHHELD.isdisjoint(before) or (negated and not _ABLE.isdisjoint(before))


def _quoting(scene: Scene, draft: Draft) -> tuple[int, int] | None:
    """Give whom a medium quotes: ``a broadcaster reported, quoting A``; ``a broadcaster quoted A as saying that``."""
    if draft.speaker is None or draft.cue is None:
        return None
    end = scene.reading.sentence_tokens[scene.reading.sentence_of[draft.cue[0]]][1]
    if draft.lemma == "quote" and draft.speaker[1] <= draft.cue[0]:
        quoted = noun_phrases.right(scene, draft.cue[1], end)
        if quoted is not None and (_as_saying(scene, quoted[1], end) or _opens_own_words(scene, quoted, end)):
            return quoted
    before, after = range(draft.speaker[1], draft.cue[0]), range(draft.cue[1], min(end, draft.cue[1] + 6))
    as_saying = scene.lower[draft.cue[0] - 1] == "as"
    for at in (*before, *after):
        word = scene.lower[at]
        if scene.stretch_of[at] < 0 and (word in ("quoting", "citing") or (as_saying and word in _QUOTED)):
            quoted = noun_phrases.right(scene, at + 1, draft.cue[0] if at in before else end)
            return quoted if quoted is not None and _speaks(scene, quoted) else None
    return None


def _as_saying(scene: Scene, at: int, end: int) -> bool:
    """Tell whether ``as saying`` stands behind whom a medium quotes, be it behind what they are."""
    return any(scene.lower[k] == "as" and scene.classes[k + 1] is None and scene.lower[k + 1].endswith("ing")
               for k in range(at, min(end - 1, at + _LONGEST_ASIDE)))  # fmt: skip


def _opens_own_words(scene: Scene, quoted: tuple[int, int], end: int) -> bool:
    """Tell whether whom a medium quotes is told of on, and their words with it: quoted the mayor, who spoke of "A"."""
    told = quoted[1] < end and scene.words[quoted[1]] in (",", ":") and _speaks(scene, quoted)
    return told and any(scene.stretch_of[k] >= 0 for k in range(quoted[1], end))


def _speaks(scene: Scene, phrase: tuple[int, int]) -> bool:
    """Tell whether a phrase names a voice, not grounds or data: a name, an office or a kind of voice."""
    lower = scene.lower[slice(*phrase)]
    named = any(word[0].isupper() for word in scene.words[slice(*phrase)])
    return named or is_office(head(lower)) or group_of(lower) is not None


def kind(scene: Scene, draft: Draft) -> str:
    """Give ``direct``, ``mixed`` or ``indirect`` by which words of the content stand between marks."""
    inside = outside = False
    for first, last in draft.content:
        for at in range(first, last):
            if scene.words[at][0].isalnum():
                if scene.stretch_of[at] >= 0:
                    inside = True
                else:
                    outside = True
    return "mixed" if inside and outside else "direct" if inside else "indirect"
