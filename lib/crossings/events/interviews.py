"""Finds the answers of an interview that is told as question and answer, and who gives them."""

from bisect import bisect_right

from .word_classes import CLASSES

_FEWEST = 3  # questions that stand alone: fewer may be a writer's own
_LONGEST_QUESTION = 240  # characters
_FEWEST_IN_PERSON = 2  # answers in which somebody speaks of himself
_IN_PERSON = CLASSES["speaker_in_person"]


def answers(reading) -> tuple[str, list[tuple[int, int]]]:
    """Give who answers in an interview, and the spans of the answers; no spans where the article is none.

    Questions stand alone as paragraphs, outside quotation marks, and the answers speak in the first person; the one who
    answers is the last who was named in full before the first question.
    """
    text, paragraphs = reading.text, reading.paragraphs
    asked = [k for k, (start, end) in enumerate(paragraphs) if k and _is_question(text[start:end])]
    if len(asked) < _FEWEST:
        return "", []
    begin, questions = paragraphs[asked[0]][0], set(asked)
    spans = [paragraphs[k] for k in range(asked[0] + 1, len(paragraphs)) if k not in questions]
    named = [name for name in reading.names if name.kind == "person" and reading.starts[name.first] < begin]
    full = [name for name in named if name.last - name.first - name.title > 1] or named
    marks = sorted((quoted.start, quoted.end) for quoted in reading.quoted)
    if not full or sum(_in_person(reading, marks, *span) for span in spans) < _FEWEST_IN_PERSON:
        return "", []
    who = full[-1]
    return text[reading.starts[who.first + who.title] : reading.ends[who.last - 1]], spans


def _is_question(paragraph: str) -> bool:
    return paragraph.endswith("?") and len(paragraph) < _LONGEST_QUESTION and paragraph[0].isalnum()


def _in_person(reading, marks: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether somebody speaks of himself in a paragraph, outside quotation marks."""
    for at in range(reading.token_at(start), reading.token_at(end - 1) + 1):
        if reading.lower[at].partition("'")[0] in _IN_PERSON:
            before = bisect_right(marks, (reading.starts[at], 0)) - 1
            if before < 0 or marks[before][1] <= reading.starts[at]:
                return True
    return False
