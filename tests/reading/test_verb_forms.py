"""The forms of verbs: listed ones, and those that the rules of spelling give."""

import pytest

from crossings.reading.verb_forms import IRREGULAR, verb_forms, with_s


@pytest.mark.parametrize(
    ("lemma", "third", "past", "participle", "ing"),
    [
        ("flee", "flees", "fled", "fled", "fleeing"),
        ("deny", "denies", "denied", "denied", "denying"),
        ("relocate", "relocates", "relocated", "relocated", "relocating"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("march", "marches", "marched", "marched", "marching"),
        ("tax", "taxes", "taxed", "taxed", "taxing"),
    ],
)
def test_each_form_of_a_verb_is_given(lemma, third, past, participle, ing):
    assert verb_forms(lemma) == (third, (past,), (participle,), (ing,))


def test_where_a_last_consonant_may_double_both_spellings_are_given():
    assert verb_forms("drop").past == ("droped", "dropped")


def test_a_listed_verb_may_have_two_past_forms():
    assert verb_forms("burn").past == ("burned", "burnt")


@pytest.mark.parametrize(("word", "plural"), [("army", "armies"), ("day", "days"), ("clash", "clashes")])
def test_a_plural_is_spelled_as_a_third_person(word, plural):
    assert with_s(word) == plural


def test_every_listed_verb_has_four_forms():
    assert all(len(listed.split()) == 4 for listed in IRREGULAR.values())
