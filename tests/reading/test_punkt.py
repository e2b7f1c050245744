"""Sentences are parted where Punkt parts them, though it is not asked where the answer is plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.tokenize.punkt import PunktSentenceTokenizer

from crossings.reading import sentences

_PIECES = ["He left", "Ten came", "Gen", "No", "U.S", "B", "3.5", "1997", "approx", "café", "re-entered", "o'clock",
           ".", ".", "..", "?", "!", ",", '"', "”", ")", "(", "'", " ", " ", "\n", ". ", '." ']  # fmt: skip
_texts = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=14).map("".join)


def _by_punkt_alone(text: str) -> list[tuple[int, int]]:
    punkt = sentences._tokenizer()
    plain = PunktSentenceTokenizer(punkt._params, lang_vars=punkt._lang_vars)
    return list(plain.span_tokenize(text))


@given(_texts)
def test_what_is_told_without_punkt_is_what_punkt_tells(text):
    assert list(sentences._tokenizer().span_tokenize(text)) == _by_punkt_alone(text)


@given(_texts)
def test_a_paragraph_without_a_stop_inside_is_one_sentence_to_punkt_too(text):
    text = text.strip()
    if text and sentences._STOP_WITHIN.search(text) is None:
        assert _by_punkt_alone(text) == [(0, len(text))]


@pytest.mark.parametrize(
    ("text", "within"),
    [("Ten came.", False), ("Ten came at 3.5 knots.”", False), ("Ten came. All left.", True), ("Who? Ten.", True)],
)
def test_a_stop_that_closes_a_paragraph_or_stands_in_a_word_is_none_inside(text, within):
    assert (sentences._STOP_WITHIN.search(text) is not None) is within
