"""Which span stands for which: words, marks, and rows one to one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.accuracy import spans

from .coded import span

TEXT = "The mayor of Goma said the camp’s wells are dry."


def told(text, *parts):
    words = spans.Words(text)
    return [words.word(at) for at in sorted(words.within([span(text, part) for part in parts]))]


def test_words_are_those_that_a_span_touches():
    assert told(TEXT, "yor of Go") == ["mayor", "of", "goma"]


def test_marks_and_spaces_at_the_edge_of_a_span_add_no_word():
    assert told(TEXT, " Goma ") == ["goma"]


def test_a_word_with_an_apostrophe_is_one():
    assert told(TEXT, "camp’s wells") == ["camp’s", "wells"]


def test_several_spans_are_taken_together():
    assert told(TEXT, "mayor", "wells") == ["mayor", "wells"]


def marked(text):
    return "".join(letter for letter, inside in zip(text, spans.marked(text), strict=True) if inside)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('He said "we have no room" there.', '"we have no room"'),
        ("He said “we have no room” there.", "“we have no room”"),
        ("Nobody spoke.", ""),
        ("It is closed” he said.", ""),
    ],
)
def test_letters_inside_marks_are_known(text, inside):
    assert marked(text) == inside


def test_a_mark_that_is_not_closed_runs_to_the_end_of_its_paragraph_and_no_further():
    assert marked("“We walked.\n\n“We slept,” she said.\nThen it rained.") == "“We walked.“We slept,”"


@pytest.mark.parametrize(
    ("words", "kind"),
    [("we have no room", "direct"), ("the camp is full", "indirect"), ("full and “we have no room", "mixed")],
)
def test_the_kind_of_a_quotation_is_told_by_its_letters(words, kind):
    text = "He said the camp is full and “we have no room”, he added."
    assert spans.kind_of(text, spans.marked(text), [span(text, words)]) == kind


def test_marks_at_the_edges_of_a_row_are_no_part_of_it():
    text = 'On "Tuesday, " it rained.'
    start, end = spans.trimmed(text, dict(zip(("start", "end"), span(text, '"Tuesday, "'), strict=True)))
    assert text[start:end] == "Tuesday"


@pytest.mark.parametrize("row", [{}, {"start": 4, "end": 2}, {"start": 0, "end": 99}, {"start": 0, "end": 2}])
def test_a_row_with_nothing_of_the_text_has_no_span(row):
    assert spans.trimmed(", it rained", row) == (0, 0)


def numbers(first, last):
    return frozenset(range(first, last))


def test_a_quotation_stands_for_another_where_half_of_their_words_are_shared():
    assert spans.by_words([numbers(0, 4)], [numbers(2, 4)]) == {0: 0}
    assert spans.by_words([numbers(0, 5)], [numbers(3, 5)]) == {}


def test_what_shares_most_words_is_taken_first_and_each_row_once():
    gold, found = [numbers(0, 10), numbers(0, 12)], [numbers(0, 12)]
    assert spans.by_words(gold, found) == {1: 0}
    assert spans.by_words(found, gold) == {0: 1}


def test_of_two_spans_the_one_that_overlaps_most_is_taken():
    assert spans.by_letters([(10, 20)], [(0, 12), (15, 25)]) == {0: 1}


def test_of_two_spans_that_overlap_alike_the_nearer_start_is_taken():
    assert spans.by_letters([(10, 20)], [(5, 30), (9, 30)]) == {0: 1}


def test_spans_that_only_touch_do_not_overlap():
    assert spans.by_letters([(10, 20)], [(20, 30)]) == {}


def test_a_span_far_longer_than_the_gold_one_finds_nothing():
    assert spans.by_letters([(10, 13)], [(0, 40)], longest=40) == {0: 0}
    assert spans.by_letters([(10, 13)], [(0, 41)], longest=40) == {}
    assert spans.by_letters([(0, 20)], [(0, 60)], longest=40) == {0: 0}
    assert spans.by_letters([(10, 13)], [(0, 41)]) == {0: 0}


some_spans = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda at: (at[0], sum(at))), max_size=8)


@given(some_spans, some_spans)
def test_each_span_stands_for_one_at_most_and_overlaps_it(gold, found):
    pairs = spans.by_letters(gold, found)
    assert len(set(pairs.values())) == len(pairs)
    for i, j in pairs.items():
        assert max(gold[i][0], found[j][0]) < min(gold[i][1], found[j][1])


@given(some_spans)
def test_a_coding_held_against_itself_leaves_no_span_over(gold):
    assert len(spans.by_letters(gold, gold)) == len(gold)


@given(st.text(alphabet='ab “”"«»\n', max_size=60))
def test_the_marks_of_any_text_are_told_letter_by_letter(text):
    assert len(spans.marked(text)) == len(text)
