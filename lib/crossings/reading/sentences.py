"""Parts paragraphs into sentences with NLTK's Punkt and an abbreviation list of our own; nothing is downloaded.

Source of the method: Kiss and Strunk (2006), Unsupervised Multilingual Sentence Boundary Detection. The trained
parameters are replaced by ``lexicon/abbreviations.txt``.
"""

import re
from functools import cache

from nltk.tokenize.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer

from crossings.lexicon import words


class _NewsPunctuation(PunktLanguageVars):
    """Closing marks of news text, typographic ones too, belong to the sentence that they close."""

    re_boundary_realignment = re.compile(r"[\"')\]}”’»]+?(?:\s+|(?=--)|$)", re.MULTILINE)


_ABBREVIATIONS = words(__file__, "abbreviations")
_PLAIN_STOP = re.compile(r"\s*([^\W\d_]{2,})\.\s+\S")


class _NewsSentences(PunktSentenceTokenizer):
    """Punkt, which of a word of letters and its full stop asks only whether it is an abbreviation."""

    def text_contains_sentbreak(self, text: str) -> bool:
        """Tell whether a sentence ends in a stop's surroundings; as Punkt does, without its tokens where it can."""
        plain = _PLAIN_STOP.match(text)
        if plain and plain[1].lower() not in _ABBREVIATIONS:
            return True
        return super().text_contains_sentbreak(text)


@cache
def _tokenizer() -> PunktSentenceTokenizer:
    parameters = PunktParameters()
    parameters.abbrev_types = set(_ABBREVIATIONS)
    return _NewsSentences(parameters, lang_vars=_NewsPunctuation())


# A full stop, question or exclamation mark that a closing typographic mark follows directly: Punkt looks for white
# space right after the stop, and so sees no end here. Behind "no" a capital begins a sentence, a figure its number.
_CLOSED = re.compile(r"(?<=[.!?])[”’»\"')]+\s+(?=[“‘«\"'(]?[A-Z0-9])|(?<=\sno\.)\s+(?=[“‘«\"']?[A-Z])")

# A stop that more than closing marks follow, and that is not within a word: without one a paragraph is one sentence.
_STOP_WITHIN = re.compile(r"[.?!](?!\w|[\"')\]}”’»]*\Z)")


def _at_closing_marks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Part a sentence at ``."`` and a capital, where Punkt did not."""
    found = []
    for closed in _CLOSED.finditer(text, start, end):
        found.append((start, closed.start() + len(closed.group().rstrip())))
        start = closed.end()
    return [*found, (start, end)]


def _goes_on(text: str, end: int, last: int) -> bool:
    """Tell whether a sentence goes on after a closing bracket: a small letter follows, ``(D-N.Y.) said``."""
    if end >= last or text[end - 1] not in ")]":
        return False
    while end < last and text[end].isspace():
        end += 1
    return end < last and text[end].islower()


def _after_dateline(text: str, found: list[tuple[int, int]], dateline: tuple[int, int]) -> list[tuple[int, int]]:
    """Part the sentence that a dateline opens: place, day and agency are no words of what it says."""
    for index, (start, end) in enumerate(found):
        if start <= dateline[0] and dateline[1] < end:
            story = dateline[1]
            while story < end and text[story].isspace():
                story += 1
            if start < story < end and not text[start : dateline[0]].strip():
                return [*found[:index], (start, dateline[1]), (story, end), *found[index + 1 :]]
        if start > dateline[0]:
            break
    return found


def spans(
    text: str, paragraphs: list[tuple[int, int]], dateline: tuple[int, int] | None = None
) -> list[tuple[int, int]]:
    """Give the ``(start, end)`` of each sentence of the paragraphs, in order; none reaches over a paragraph's end.

    What a dateline opens is a sentence of its own.
    """
    split = _tokenizer().span_tokenize
    found = []
    for first, last in paragraphs:
        paragraph = text[first:last]
        if _STOP_WITHIN.search(paragraph) is None:
            found.append((first, last))
            continue
        begin = None
        for start, end in split(paragraph):
            begin = first + start if begin is None else begin
            if not _goes_on(text, first + end, last):
                found.extend(_at_closing_marks(text, begin, first + end))
                begin = None
    return _after_dateline(text, found, dateline) if dateline is not None else found
