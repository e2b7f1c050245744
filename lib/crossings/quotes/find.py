"""Finds the quotations of one article and fills the ``quotes`` table's columns."""

from functools import cache

from crossings.reading import Reading
from crossings.reading.evidence import stamp

from .according import according_to
from .accounts import accounts, by_account
from .attribution import attribute
from .company import VERBS, told_in_company
from .counts_told import HANDING, told_count
from .cues import nouns, verbs
from .draft import Draft, SentenceMemory
from .headline import headline_colon
from .heard import HEARING, told_to_hearers
from .noun_cues import noun_cue
from .rows import rows
from .scene import Scene
from .supposed import if_right
from .unattributed import continue_quotations
from .within import told_within, unmarked


def find(reading: Reading) -> list[dict]:
    """Give one row per quotation of an article, in text order, as the ``quotes`` table wants them."""
    scene = Scene(reading)
    drafts = _reported(scene)
    drafts += continue_quotations(scene, drafts)
    drafts += headline_colon(scene, drafts)
    drafts += _within(scene)
    return stamp(reading, "quote", rows(scene, drafts))


@cache
def _reporting() -> frozenset[str]:
    """Give the words at which a report may be told of: one look-up for each token of an article."""
    return frozenset([*verbs(), *nouns(), *accounts(), *HANDING, *VERBS, *HEARING, "according", "if"])


def _reported(scene: Scene) -> list[Draft]:
    """Give what the cues report, in text order."""
    lower, stretch_of, cues = scene.lower, scene.stretch_of, scene.cues
    sentence_of, sentence_tokens = scene.reading.sentence_of, scene.reading.sentence_tokens
    known_nouns, tellings, may_report = nouns(), accounts(), _reporting()
    found: list[Draft] = []
    memory, sentence = SentenceMemory(0), -1
    taken: set[int] = set()
    for at, word in enumerate(lower):
        if word not in may_report or stretch_of[at] >= 0:
            continue
        verb = cues.get(at)
        noun = known_nouns.get(word)
        telling = word in tellings or (word == "according" and lower[at + 1 : at + 2] == ["to"])
        giving = word in HANDING
        company = word in VERBS
        if sentence_of[at] != sentence:
            sentence = sentence_of[at]
            memory = SentenceMemory(sentence_tokens[sentence][0])
        draft = None
        if telling:
            known = word in tellings
            draft = by_account(scene, at, memory.end) if known else according_to(scene, at, 2, memory.end)
            if draft is not None:
                memory.end = max(memory.end, draft.content[-1][1], (draft.speaker or draft.cue)[1])
        elif giving:
            draft = told_count(scene, at, memory)
        elif word == "if":
            draft = if_right(scene, at, memory.end)
        if company and draft is None:
            draft = told_in_company(scene, at, memory)
        if draft is None and word in HEARING:
            draft = told_to_hearers(scene, at, memory)
        if draft is None and verb is not None:
            draft = attribute(scene, at, verb, memory)
        if draft is None and noun is not None:
            draft = noun_cue(scene, at, noun)
        if draft is None:
            continue
        if draft.stretches:
            if any(number in taken for number in draft.stretches):
                continue
            taken.update(draft.stretches)
        found.append(draft)
    return found


def _within(scene: Scene) -> list[Draft]:
    """Give what the cues between quotation marks report."""
    inside = [at for at in scene.cues if scene.stretch_of[at] >= 0]
    bare = unmarked(scene) if inside else scene
    found = (told_within(scene, bare, at, scene.cues[at]) for at in inside)
    return [draft for draft in found if draft is not None]
