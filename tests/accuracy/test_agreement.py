"""How far two codings agree: the same as nltk reckons it, drawn again by documents."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask

from crossings.accuracy import agreement, scores_of
from crossings.accuracy.agreement import _drawn_again, _kappa_and_alpha

from .coded import document, figure

LABELS = st.tuples(st.sampled_from("abc"), st.sampled_from("abc"))
# Documents, each a list of the labels that two coders give its rows.
CODED = st.lists(st.lists(LABELS, max_size=6), min_size=1, max_size=5).filter(
    lambda every: len({label for one in every for pair in one for label in pair}) > 1
)


def once_each(labels):
    (kappa,), (alpha,) = _drawn_again(labels, np.ones((1, len(labels))))
    return kappa, alpha


def by_nltk(labels):
    rows = [pair for of_one in labels for pair in of_one]
    task = AnnotationTask([(coder, n, pair[k]) for n, pair in enumerate(rows) for k, coder in enumerate("ab")])
    return task.kappa(), task.alpha()


@given(CODED)
def test_kappa_and_alpha_with_each_document_once_are_those_of_nltk(labels):
    assert once_each(labels) == pytest.approx(by_nltk(labels))
    assert _kappa_and_alpha([pair for of_one in labels for pair in of_one]) == pytest.approx(by_nltk(labels))


@given(CODED)
def test_a_document_drawn_twice_counts_as_two(labels):
    (kappa,), (alpha,) = _drawn_again(labels, np.array([[2, *[1] * (len(labels) - 1)]]))
    assert (kappa, alpha) == pytest.approx(by_nltk([labels[0], *labels]), nan_ok=True)


def test_kappa_of_a_table_of_four_is_as_reckoned_by_hand():
    labels = [[("a", "a")] * 20 + [("a", "b")] * 5 + [("b", "a")] * 10 + [("b", "b")] * 15]
    # Agreed 35 of 50; by chance 0.5 x 0.6 + 0.5 x 0.4.
    assert once_each(labels)[0] == pytest.approx((0.7 - 0.5) / (1 - 0.5))


def test_where_only_one_label_is_given_there_is_nothing_beyond_chance():
    assert all(map(math.isnan, _kappa_and_alpha([("a", "a")] * 3)))
    assert all(map(math.isnan, _kappa_and_alpha([])))
    assert all(map(math.isnan, once_each([[("a", "a")] * 3])))


TEXT = "Some 300 fled to Togo, 40 died and 7 came back; 90 stayed in Mali."


def coding(doc_id, *hedges, origin=None):
    words = ("300", "40", "7", "90")
    return document(
        TEXT, doc_id, figures=[figure(TEXT, word, int(word), int(word), hedge=hedge, origin=origin)
                               for word, hedge in zip(words, hedges, strict=False)],
    )  # fmt: skip


def of_slot(slot, one, other):
    _, slots = agreement("figures", one, other, resamples=60)
    (found,) = [found for found in slots if found.slot == slot]
    return found


ONE = [coding("d", "about", "exact", "exact", "exact"), coding("e", "about", "about")]
OTHER = [coding("e", "about", "exact"), coding("d", "about", "exact", "about", "exact")]


def test_codings_are_held_against_each_other_by_document_and_row():
    found = of_slot("hedge", ONE, OTHER)
    pairs = [("about", "about"), ("exact", "exact"), ("exact", "about"), ("exact", "exact"), ("about", "about"),
             ("about", "exact")]  # fmt: skip
    assert (found.kappa, found.alpha) == pytest.approx(by_nltk([pairs]))
    assert found.rows == 6


def test_the_interval_holds_the_value():
    found = of_slot("hedge", ONE, OTHER)
    assert found.kappa_low <= found.kappa <= found.kappa_high
    assert found.alpha_low <= found.alpha <= found.alpha_high


def test_two_wordings_of_a_name_are_one_label():
    one, other = coding("d", "about", "exact", origin="Chad"), coding("d", "about", "exact", origin="the Chad")
    far = coding("d", "about", "exact", origin="Mali")
    assert math.isnan(of_slot("origin", [one], [other]).kappa)
    assert of_slot("origin", [one], [far]).kappa == 0.0


def test_a_coding_held_against_itself_agrees_in_full():
    scores, slots = agreement("figures", ONE, ONE, resamples=20)
    assert {score.value for score in scores} == {100.0}
    assert (slots[0].kappa, slots[0].alpha) == (1.0, 1.0)


def test_a_slot_with_one_label_has_no_interval_either():
    found = of_slot("origin", ONE, OTHER)
    assert all(math.isnan(value) for value in (found.kappa, found.kappa_low, found.alpha_high))


def test_of_no_document_there_is_nothing_to_agree_on():
    assert agreement("figures", [], []) == ([], [])
    assert scores_of("figures", []) == []
