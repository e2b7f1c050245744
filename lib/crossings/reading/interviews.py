"""Says who answers in a text of questions and answers: whose account it is where it names nobody else."""

from bisect import bisect_right
from operator import itemgetter
from typing import NamedTuple

from .word_classes import CLASSES

_SPEAKING = CLASSES["speaking_to_a_paper"]
_TO = frozenset(["to", "with"])
_INTERVIEWING = frozenset(["interviewed", "met"])
_US = frozenset(["us"])
_QUESTIONS = 2  # as many make an interview with somebody whom the text says that it spoke to
_QUESTIONS_ALONE, _IN_PERSON = 3, 2  # as many, and as many answers that say "I" or "we", make one with anybody
_ASKED = 40  # words of a question
_PERSON = 3  # words from "spoke to" to a name
_BEFORE = 60  # words before the first question in which the two are introduced
_FIRST = CLASSES["first_person"]
_LONG = 200  # words of an answer that are read


class Interview(NamedTuple):
    """Who answers, as written, and the paragraphs of the answers."""

    name: str | None = None
    answers: frozenset[int] = frozenset()


def of(reading) -> Interview:
    """Give the interview that an article is: somebody who answers, and paragraphs that are questions.

    Whoever answers is a person whom the text says, before the first question, that it spoke to; else, where there are
    several questions and the answers say "I", the last who was named in full. An answer is the paragraph right after a
    question, and any further one that speaks of "I" and "we".
    """
    asked = [index for index in range(1, len(reading.paragraphs)) if _is_question(reading, index)]
    if len(asked) < _QUESTIONS:
        return Interview()
    questions = frozenset(asked)
    behind = [index for index in range(asked[0] + 1, len(reading.paragraphs)) if index not in questions]
    in_person = {index for index in behind if _speaks_of_itself(reading, index)}
    last = reading.token_at(reading.paragraphs[asked[0]][0])
    persons = [name for name in reading.names if name.kind == "person" and name.first < last]
    who = _introduced(reading, persons, last)
    if who is None and len(asked) >= _QUESTIONS_ALONE and len(in_person) >= _IN_PERSON:
        full = [name for name in persons if name.last - name.first - name.title > 1] or persons
        who = full[-1] if full else None
    if who is None:
        return Interview()
    name = reading.text[reading.starts[who.first + who.title] : reading.ends[who.last - 1]]
    return Interview(name, frozenset(index for index in behind if index - 1 in questions or index in in_person))


def _is_question(reading, index: int) -> bool:
    """Tell whether a paragraph is nothing but a short question, in no quotation marks."""
    start, end = reading.paragraphs[index]
    short = reading.token_at(end) - reading.token_at(start) <= _ASKED
    return reading.text[end - 1] == "?" and short and reading.text[start].isalpha()


def _introduced(reading, persons: list, last: int):
    """Give the person with whom the text says, before its first question, that it spoke: the Review spoke to Ada Bello;
    Ada Bello has written a book. She spoke to us."""
    lower = reading.lower
    for at in range(max(0, last - _BEFORE), last):
        spoken = lower[at] in _SPEAKING and lower[at + 1] in _TO
        opened = at + 2 if spoken else at + 1
        if not spoken and lower[at] not in _INTERVIEWING:
            continue
        if spoken and lower[opened] in _US:
            named = next((name for name in reversed(persons) if name.last <= at), None)
        else:
            named = next((name for name in persons if opened <= name.first <= opened + _PERSON), None)
        if named is not None:
            return named
    return None


def _speaks_of_itself(reading, index: int) -> bool:
    """Tell whether a paragraph says "I" or "we" in no quotation marks."""
    start, end = reading.paragraphs[index]
    first = reading.token_at(start)
    words = range(first, min(reading.token_at(end), first + _LONG))
    own = (at for at in words if reading.lower[at] in _FIRST)
    return any(not _is_quoted(reading, reading.starts[at]) for at in own)


def _is_quoted(reading, offset: int) -> bool:
    at = bisect_right(reading.quoted, offset, key=itemgetter(0)) - 1
    return at >= 0 and offset < reading.quoted[at][1]
