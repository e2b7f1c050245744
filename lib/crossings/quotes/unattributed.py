"""Deals with quoted stretches that no cue governs: continued quotations, and fragments in ordinary sentences."""

from bisect import bisect_right

from . import noun_phrases
from .draft import Draft
from .scene import Scene


def continue_quotations(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give the drafts for stretches no cue governs; a quotation that goes on in its paragraph gains a part.

    ``"A," he said. "B."`` is one quotation in two parts. A paragraph that opens with a quotation and has no cue goes
    on with the speaker of the paragraph before.
    """
    by_stretch: dict[int, Draft] = {}
    covered = _covered(drafts)
    for draft in drafts:
        for number in draft.stretches:
            by_stretch[number] = draft
    found: list[Draft] = []
    previous: Draft | None = None
    previous_number = -1
    for number, (first, last) in enumerate(scene.stretches):
        if number in by_stretch:
            previous, previous_number = by_stretch[number], number
            continue
        if _inside(covered, first, last):
            continue
        quoted = scene.quoted[number]
        begins = _begins_sentence(scene, number)
        if previous is not None and begins and scene.is_sentence(number):
            gap = quoted.paragraph - scene.quoted[previous_number].paragraph
            if gap == 0:
                previous.content.append((first, last))
                previous.stretches.append(number)
                by_stretch[number] = previous
                previous_number = number
                continue
            if gap == 1 and _whole_paragraph(scene, number):
                draft = Draft([(first, last)], None, previous.speaker, "continued_quote", 0.6, previous.act,
                              previous.lemma, True, [number])  # fmt: skip
                found.append(draft)
                by_stretch[number] = draft
                previous, previous_number = draft, number
                continue
        inner_first, inner_last = scene.inner(number)
        named = _named_before_colon(scene, first)
        if named is not None:
            draft = Draft([(first, last)], (first - 1, first), named, "name_colon_quote", 0.7, "neutral", "", False,
                          [number])  # fmt: skip
            found.append(draft)
            by_stretch[number] = draft
            previous, previous_number = draft, number
        elif begins and scene.is_sentence(number) and inner_last - inner_first >= 5:
            found.append(Draft([(first, last)], None, None, "quote_without_cue", 0.45, None, "", False, [number]))
        elif inner_last > inner_first:
            found.append(Draft([(first, last)], None, None, "quoted_fragment", 0.2, None, "", False, [number]))
    return found


def _named_before_colon(scene: Scene, first: int) -> tuple[int, int] | None:
    """Give the name that, with a colon, opens the paragraph before a stretch: ``A: "..."``."""
    if first < 2 or scene.words[first - 1] != ":" or scene.stretch_of[first - 2] >= 0:
        return None
    reading = scene.reading
    begin = reading.token_at(reading.paragraphs[reading.paragraph_at(reading.starts[first])][0])
    phrase = noun_phrases.left(scene, first - 2, begin)
    return phrase if phrase is not None and phrase[0] == begin and scene.words[begin][0].isupper() else None


def _covered(drafts: list[Draft]) -> list[tuple[int, int]]:
    spans = sorted(span for draft in drafts for span in draft.content)
    merged: list[tuple[int, int]] = []
    for first, last in spans:
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged


def _inside(covered: list[tuple[int, int]], first: int, last: int) -> bool:
    at = bisect_right(covered, (first, 1 << 60)) - 1
    return at >= 0 and covered[at][0] <= first < covered[at][1]


def _begins_sentence(scene: Scene, number: int) -> bool:
    """Tell whether a stretch opens a sentence or stands after a colon or a full stop."""
    first = scene.stretches[number][0]
    reading = scene.reading
    return first == 0 or reading.sentence_tokens[reading.sentence_of[first]][0] == first or scene.words[first - 1] in (
        ".", ":", "!", "?"
    )  # fmt: skip


def _whole_paragraph(scene: Scene, number: int) -> bool:
    """Tell whether a stretch opens its paragraph."""
    quoted = scene.quoted[number]
    return scene.reading.paragraphs[quoted.paragraph][0] == quoted.start
