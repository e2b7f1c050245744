"""What is read of one article, once, for every extractor."""

from bisect import bisect_left, bisect_right
from datetime import date

from crossings.corpus.layout import Layout, layout

from . import interviews, marks, names, numbers, paragraphs, sentences, tokens

_AHEAD = 6  # tokens that a rule may look ahead of the last one


class Reading:
    """One article as read: its layout, paragraphs, sentences, tokens, quotation marks, names and numbers.

    All offsets are Unicode code points into ``text``, end exclusive.

    Attributes
    ----------
    article_id : str
    text : str
    published : date or None
        The day of publication; None where it is not known.
    source : str or None
        Who published the article.
    layout : Layout
        The spans of the headline, the byline and the dateline.
    paragraphs, sentences : list of (start, end)
    words, lower : list of str
        The tokens as written, and in lower case with straight apostrophes. Behind the last stand a few full stops of
        no length, of no sentence: a rule may look ahead in a text that breaks off.
    starts, ends : list of int
        The tokens' offsets.
    sentence_of : list of int
        For each token, the index of its sentence.
    sentence_tokens : list of (first, last)
        For each sentence, its tokens, last exclusive.
    quoted : list of Quoted
        The stretches between double quotation marks.
    names : list of Name
        Runs of capitalised words that name something.
    joints : frozenset of int
        The tokens of commas and "and" inside a name: the Ministry of Health, Labour and Welfare.
    numbers : list of Number
        Numbers in digits and words, with their values.
    interview : Interview
        Who answers its questions, and which paragraphs are the answers.
    governing : dict
        The verbs that govern its counts, by the tokens of each: kept by the extractor that asks for them.
    """

    __slots__ = (
        "_name_firsts", "_number_firsts", "_paragraph_starts", "_sentence_starts", "article_id", "ends", "governing",
        "interview", "joints", "layout", "lower", "names", "numbers", "paragraphs", "published", "quoted",
        "sentence_of", "sentence_tokens", "sentences", "source", "starts", "text", "words",
    )  # fmt: skip

    def __init__(self, text: str, *, article_id: str = "", published: date | None = None, source: str | None = None):
        self.article_id = article_id
        self.text = text
        self.published = published
        self.source = source
        self.layout: Layout = layout(text)
        self.paragraphs = paragraphs.spans(text)
        self.sentences = sentences.spans(text, self.paragraphs, self.layout.dateline)
        self._paragraph_starts = [start for start, _ in self.paragraphs]
        self._sentence_starts = [start for start, _ in self.sentences]
        found = tokens.spans(text) + [(len(text), len(text))] * _AHEAD
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.words = [text[start:end] or "." for start, end in found]
        self.lower = [word.lower() for word in self.words]
        if "’" in text:
            self.lower = [word.replace("’", "'") if "’" in word else word for word in self.lower]
        self.sentence_of, self.sentence_tokens = self._align()
        self.quoted = marks.quoted(text, self.paragraphs)
        self.names = names.find(self)
        self.joints = frozenset(
            at for name in self.names for at in range(name.first, name.last) if self.lower[at] in (",", "and")
        )
        self.numbers = numbers.find(self)
        self._name_firsts = [name.first for name in self.names]
        self._number_firsts = [number.first for number in self.numbers]
        self.interview = interviews.of(self)
        self.governing: dict[tuple[int, int], object] = {}

    def _align(self) -> tuple[list[int], list[tuple[int, int]]]:
        """Lay the tokens against the sentences; a token between two sentences belongs to the earlier one."""
        sentence_of: list[int] = []
        sentence_tokens = []
        first = 0
        last_sentence = len(self.sentences) - 1
        for index in range(len(self.sentences)):
            if index == last_sentence:
                last = len(self.starts) - _AHEAD
            else:
                last = bisect_right(self.starts, self.sentences[index + 1][0] - 1, first)
            sentence_tokens.append((first, last))
            sentence_of.extend([index] * (last - first))
            first = last
        sentence_of.extend([last_sentence] * _AHEAD)
        return sentence_of, sentence_tokens

    def token_at(self, offset: int) -> int:
        """Give the index of the token that covers an offset, else of the next one (may be ``len(words)``)."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and self.ends[index] > offset else index + 1

    def name_from(self, token: int) -> int:
        """Give the index of the first name that begins at a token or after it (may be ``len(names)``)."""
        return bisect_left(self._name_firsts, token)

    def number_from(self, token: int) -> int:
        """Give the index of the first number that begins at a token or after it (may be ``len(numbers)``)."""
        return bisect_left(self._number_firsts, token)

    def sentence_at(self, offset: int) -> int:
        """Give the index of the sentence at an offset; an offset between two belongs to the earlier one."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def paragraph_at(self, offset: int) -> int:
        """Give the index of the paragraph at an offset; an offset between two belongs to the earlier one."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)


def read_article(
    text: str, *, article_id: str = "", published: date | None = None, source: str | None = None
) -> Reading:
    """Give what is read of one article: see :class:`Reading`."""
    return Reading(text, article_id=article_id, published=published, source=source)
