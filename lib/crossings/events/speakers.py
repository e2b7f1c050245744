"""Tells in whose quotation an offset stands."""

from bisect import bisect_right
from collections.abc import Iterator

from crossings.schemas import SHOWN

from .word_classes import DETERMINERS

_LOOK_BACK = 8


class Covering:
    """The spans of an article's quotations, and of an interview's answers, to ask who speaks at an offset."""

    def __init__(self, quotes: list[dict], reading):
        self._reading = reading
        spans = []
        last, spoke_in = None, None  # who spoke last, and in which paragraph
        for row in sorted(quotes, key=lambda each: int(each["start"])):
            # Who said a thing is not told by a quotation that is too doubtful to be shown.
            sure = row.get("confidence", 1) >= SHOWN
            who = (row.get("speaker_name") or row.get("speaker")) if sure else None
            who = None if who in DETERMINERS else who  # according to a | tally: nobody is named
            paragraph = reading.paragraph_at(int(row["start"]))
            if who is None and row.get("kind") == "direct" and not row.get("cue"):
                # Words in quotation marks with nobody beside them are of the one who spoke before in the paragraph.
                who = last if paragraph == spoke_in else None
            elif who is not None:
                last, spoke_in = who, paragraph
            content = row.get("content") or [(row["start"], row["end"])]
            direct = row.get("kind") != "indirect"
            spans.extend((int(start), int(end), who, direct) for start, end in content)
        self._spans = sorted(spans, key=lambda span: (span[0], -span[1]))  # of one beginning, the innermost last
        self._starts = [span[0] for span in self._spans]

    def speaker(self, offset: int) -> str | None:
        """Give the speaker of the innermost quotation about an offset that has one; None in the article's own voice."""
        return next((who for who, _ in self._about(offset) if who), None) or self._answers_at(offset)

    def direct(self, offset: int) -> bool:
        """Tell whether an offset stands in words that are a speaker's own."""
        return any(direct for _, direct in self._about(offset)) or self._answers_at(offset) is not None

    def _answers_at(self, offset: int) -> str | None:
        """Give who answers in an interview at an offset; None outside its answers."""
        interview = self._reading.interview
        return interview.name if self._reading.paragraph_at(offset) in interview.answers else None

    def _about(self, offset: int) -> Iterator[tuple[str | None, bool]]:
        last = bisect_right(self._starts, offset)
        for start, end, who, direct in reversed(self._spans[max(0, last - _LOOK_BACK) : last]):
            if start <= offset < end:
                yield who, direct
