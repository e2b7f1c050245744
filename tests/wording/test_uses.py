"""Which uses of a word are found, and with what around them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings.schemas import table
from crossings.wording import concordance

BLANK = {"language": "en", "published_how": "unknown", "path": "a.txt"}


def archive(*texts, kinds=()):
    """Give articles of the days 2001-01-01, 2002-01-01 ...; ``kinds`` says of the first ones what they repeat."""
    rows = []
    for at, text in enumerate(texts):
        kind = kinds[at] if at < len(kinds) else None
        day = date(2001 + at, 1, 1)
        rows.append(
            BLANK
            | {"article_id": f"a{at}", "title": f"T{at}", "text": text, "published": day, "words": len(text.split())}
            | {"duplicate_kind": kind}
        )
    return table("articles", rows)


def found(text, words=None):
    return [(row.word, row.evidence) for row in concordance(archive(text), words).itertuples()]


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("A refugee and two Refugees wait.", ["refugee", "Refugees"]),
        ("The refugee’s tent and the refugees' food.", ["refugee", "refugees"]),
        ("Refugeeism is no word.", []),
    ],
)
def test_a_word_is_found_in_every_form_and_no_other_word_is(text, uses):
    assert [evidence for _, evidence in found(text, "refugee")] == uses


def test_words_joined_by_a_hyphen_or_a_line_end_are_one_word():
    text = "Asylum-seekers, an asylum\nseeker. Asked for asylum, seekers left."
    assert found(text, "asylum seeker") == [("asylum seeker", "Asylum-seekers"), ("asylum seeker", "asylum\nseeker")]


def test_of_two_forms_that_begin_alike_the_longer_one_is_found():
    assert found("Boat people and a boat.", ["boat", "boat people"]) == [
        ("boat people", "Boat people"),
        ("boat", "boat"),
    ]


def test_without_a_word_those_for_people_who_flee_are_found():
    assert found("Migrants, IDPs and farmers.") == [("migrant", "Migrants"), ("displaced person", "IDPs")]


def test_a_word_of_ones_own_is_found_with_its_plural():
    assert found("A ferry, three ferries.", "ferry") == [("ferry", "ferry"), ("ferry", "ferries")]


def test_something_without_a_letter_is_no_word():
    with pytest.raises(ValueError, match=r"'\.\.\.' has no letter"):
        found("x", "...")


def test_a_copy_is_left_out_and_an_update_is_not():
    articles = archive("A refugee.", "A refugee.", "A refugee again.", kinds=(None, "copy", "update"))
    assert list(concordance(articles)["article_id"]) == ["a0", "a2"]


def test_uses_come_in_order_of_time_those_of_no_known_day_last():
    articles = archive("A refugee.", "A refugee.", "A refugee.")
    articles["published"] = [None, date(2009, 1, 1), date(2001, 1, 1)]
    assert list(concordance(articles)["article_id"]) == ["a2", "a1", "a0"]


def test_the_context_is_that_of_the_paragraph_and_cuts_no_word():
    text = "Somewhere else.\n\nBy the river some forty refugees\nwaited for the ferry.\n\nElsewhere."
    (row,) = concordance(archive(text), "refugee", letters=14).itertuples()
    assert (row.before, row.evidence, row.after) == ("some forty", "refugees", "")
    (row,) = concordance(archive(text.replace("\nwaited", " waited")), "refugee", letters=14).itertuples()
    assert (row.before, row.after) == ("some forty", "waited for the")


def test_an_archive_without_articles_has_no_use():
    assert concordance(archive()).empty
    assert list(concordance(archive()).columns)[:5] == ["word", "published", "before", "evidence", "after"]


@settings(deadline=None, max_examples=40)
@given(st.text(st.sampled_from("refugsatd -\n.'’AB9"), max_size=60), st.integers(1, 20))
def test_the_words_stand_where_the_row_says_whatever_the_text(text, letters):
    for row in concordance(archive(text), ["refugee", "a"], letters=letters).itertuples():
        assert text[row.start : row.end] == row.evidence
        assert len(row.before) <= letters
        assert len(row.after) <= letters
