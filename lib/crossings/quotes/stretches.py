"""Reads quoted stretches as content: across paragraphs, right of a cue, left of it, or as part of a clause."""

from . import clauses
from .draft import Span
from .grammar import DASHES
from .scene import Scene

LONGEST = 400  # tokens of an unquoted content
_PARAGRAPHS = 40  # of one quotation
_STOP_CHARACTERS = ".!?…"


def quote_from(scene: Scene, number: int) -> tuple[list[Span], list[int]]:
    """Give the parts of a quotation from a stretch on: a stretch left open goes on in the next paragraph's."""
    parts, numbers = [scene.stretches[number]], [number]
    quoted = scene.quoted
    while (
        len(parts) < _PARAGRAPHS
        and not quoted[number].closed
        and number + 1 < len(quoted)
        and quoted[number + 1].paragraph == quoted[number].paragraph + 1
        and quoted[number + 1].start == scene.reading.paragraphs[quoted[number + 1].paragraph][0]
        and not (quoted[number + 1].closed and scene.words[scene.inner(number + 1)[1] - 1] == ",")
    ):
        number += 1
        parts.append(scene.stretches[number])
        numbers.append(number)
    return parts, numbers


def quote_up_to(scene: Scene, number: int) -> tuple[list[Span], list[int]]:
    """Give the parts of a quotation down to a stretch, the earlier paragraphs left open included."""
    parts, numbers = [scene.stretches[number]], [number]
    quoted, paragraphs = scene.quoted, scene.reading.paragraphs
    while (
        number > 0
        and len(parts) < _PARAGRAPHS
        and not quoted[number - 1].closed
        and quoted[number - 1].paragraph == quoted[number].paragraph - 1
        and quoted[number].start == paragraphs[quoted[number].paragraph][0]
        and quoted[number - 1].start == paragraphs[quoted[number - 1].paragraph][0]
    ):
        number -= 1
        parts.insert(0, scene.stretches[number])
        numbers.insert(0, number)
    return parts, numbers


def ends_sentence(scene: Scene, number: int) -> bool:
    """Tell whether a quoted stretch closes with a full stop, a question or an exclamation mark."""
    quoted = scene.quoted[number]
    inner = scene.reading.text[max(quoted.inner_start, quoted.inner_end - 4) : quoted.inner_end].rstrip(" '’")
    return inner[-1:] != "" and inner[-1] in _STOP_CHARACTERS


def _sentence_end(scene: Scene, at: int) -> int:
    return scene.reading.sentence_tokens[scene.reading.sentence_of[at]][1]


def quote_right(scene: Scene, at: int, end: int) -> tuple[list[Span], list[int], bool] | None:
    """Give what a quotation that begins at ``at`` makes the content: its stretches, or the clause around a fragment."""
    number = scene.stretch_of[at]
    after = scene.stretches[number][1]
    if scene.is_sentence(number) or ends_sentence(scene, number) or after >= len(scene.words):
        parts, numbers = quote_from(scene, number)
        return parts, numbers, True
    word = scene.words[after]
    if word in ".,;!?:)" or word in DASHES or scene.reading.sentence_of[after] != scene.reading.sentence_of[after - 1]:
        return [scene.stretches[number]], [number], True
    return [(at, clauses.end_of_clause(scene, at, max(end, _sentence_end(scene, after))))], [], False


def left_content(scene: Scene, last: int, memory_end: int, floor: int):
    """Give the content that ends at token ``last`` (a quotation's closing mark, or the word before a comma)."""
    number = scene.stretch_of[last]
    start = max(memory_end, floor)
    if number >= 0:
        first = scene.stretches[number][0]
        before = first - 1
        alone = first <= start or scene.words[before] in ":([" or scene.words[before] in DASHES
        if alone or (scene.is_sentence(number) and scene.words[before] in ",."):
            parts, numbers = quote_up_to(scene, number)
            return parts, numbers, True
    # It named two: on the bridge, it says, ...: the report begins behind the colon.
    sentence = max(start, last - LONGEST, scene.reading.sentence_tokens[scene.reading.sentence_of[last]][0])
    colons = (at for at in range(last, sentence, -1) if scene.words[at] in (":", ";") and scene.stretch_of[at] < 0)
    first = next(colons, start - 1) + 1
    while first < last and scene.stretch_of[first] < 0 and (
        scene.classes[first] == "conj" or not scene.words[first][0].isalnum()
    ):  # fmt: skip
        first += 1
    if first > last or last - first > LONGEST:
        return None
    return [(first, last + 1)], [], False


def is_scare(scene: Scene, number: int, floor: int) -> bool:
    """Tell whether a stretch right before a verb is part of its subject (the "leader" said) rather than its content."""
    first, _ = scene.stretches[number]
    quoted = scene.quoted[number]
    if scene.is_sentence(number) or first <= floor:
        return False
    return scene.reading.text[quoted.inner_end - 1 : quoted.inner_end] not in tuple(",.!?—-")


def ended_before(scene: Scene, before: int, after: int) -> bool:
    """Tell whether a quotation of the same paragraph ends right before a sentence that may report it.

    A question or an exclamation parts the sentences of one report. A full stop, where a comma is the rule, does so
    only before a small letter, or where the report ends at ``after``: ``"A." B said.``
    """
    if before < 0 or scene.stretch_of[before] < 0:
        return False
    quoted, reading = scene.quoted[scene.stretch_of[before]], scene.reading
    last = reading.text[max(quoted.inner_start, quoted.inner_end - 1) : quoted.inner_end]
    if last == "." and scene.words[before + 1][0].isupper() and scene.words[after : after + 1] != ["."]:
        return False
    return quoted.closed and reading.paragraphs[quoted.paragraph][1] > reading.starts[before + 1]
