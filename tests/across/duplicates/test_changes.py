"""What a copy, an update or a correction changed is told: numbers, hedges, days and words, with both sides."""

from datetime import date

import pandas as pd
import pytest

from crossings.across import changes
from crossings.extraction import extract_rows
from crossings.schemas import table, validate
from crossings.shipped import corpora

LEAD = (
    "A ferry with about 140 migrants on board ran aground off Tobruk on Monday, its captain said. Divers searched the "
    "hull until nightfall. Farmers brought blankets and bread to the beach."
)


def changed(later, kind="copy", *, lead=LEAD, alike=0.8):
    base = {"published_how": "stated", "words": 1, "path": "a.txt", "published": date(2012, 5, 2)}
    articles = table(
        "articles",
        [
            base | {"article_id": "a0", "text": lead},
            base | {"article_id": "a1", "text": later, "duplicate_of": "a0", "duplicate_kind": kind, "alike": alike},
        ],
    )
    dates = table(
        "dates",
        extract_rows([(f"a{n}", text, base["published"], None) for n, text in enumerate([lead, later])])["dates"],
    )
    found = validate("changes", changes(articles, dates))
    for row in found.to_dict("records"):
        assert pd.isna(row["start"]) or later[row["start"] : row["end"]] == row["after"]
        assert pd.isna(row["before_start"]) or lead[row["before_start"] : row["before_end"]] == row["before"]
    sides = (found[side].astype(object).where(found[side].notna(), None) for side in ("before", "after"))
    return list(zip(found["what"], *sides, strict=True))


def test_the_same_text_changes_nothing():
    assert changed(LEAD) == []


def test_a_number_is_told_with_its_hedge_and_what_it_counts():
    assert changed(LEAD.replace("about 140", "152")) == [("number", "about 140 migrants", "152 migrants")]


def test_the_same_number_with_another_hedge_is_a_hedge():
    assert changed(LEAD.replace("about 140", "more than 140")) == [
        ("hedge", "about 140 migrants", "more than 140 migrants")
    ]


def test_a_number_that_is_called_the_lower_limit_keeps_the_hedge_of_at_least():
    lead = "The charity said in May that at least 14,000 herders live along the river without papers."
    later = "The charity put the lower limit for herders without papers along the river at 14,000 in May."
    assert [what for what, *_ in changed(later, "update", lead=lead) if what == "hedge"] == []


def test_a_number_in_words_is_the_same_number_in_digits():
    assert changed(LEAD.replace("about 140", "about a hundred and forty")) == []


def test_another_day_is_told_and_another_way_to_say_a_day_is_not():
    assert changed(LEAD.replace("on Monday", "on Sunday")) == [("day", "Monday", "Sunday")]
    assert changed(LEAD.replace("on Monday", "on April 30")) == []


def test_words_added_cut_and_changed_are_told_and_a_whole_sentence_is_one_row():
    later = LEAD.replace("Divers searched", "Divers of the navy searched").replace("Farmers", "Villagers")
    assert changed(later.replace(", its captain said", "") + " A court will hear the owner.") == [
        ("words added", None, "of the navy"),
        ("words changed", "Farmers", "Villagers"),
        ("words added", None, "A court will hear the owner."),
        ("words cut", ", its captain said", None),
    ]


def test_a_sentence_that_moved_is_neither_added_nor_cut():
    first, second, third = LEAD.split(". ")
    assert changed(f"{first}. {third} {second}.") == []


def test_of_an_article_written_anew_numbers_and_days_alone_are_told():
    later = "The search has ended. A ferry with 152 migrants on board ran aground off Tobruk on Monday, says the port."
    assert changed(later, "update", alike=0.05) == [("number", "about 140 migrants", "152 migrants")]


def test_a_correction_tells_the_number_it_mends():
    later = (
        "In a report of May 1 the number on board was wrong. The sentence should have read: A ferry with 410 migrants "
        "on board ran aground off Tobruk on Monday, its captain said."
    )
    assert changed(later, "correction", alike=0.3) == [("number", "about 140 migrants", "410 migrants")]


def test_of_two_numbers_of_one_thing_the_nearest_is_the_same_one():
    lead = "The fund paid 60 million dinars to five families in Tobruk, 12 million to each of them."
    later = lead.replace("60", "65").replace("12", "13")
    assert [row[1:] for row in changed(later, lead=lead)] == [
        ("60 million dinars", "65 million dinars"),
        ("12 million", "13 million"),
    ]


def test_articles_that_nothing_ties_have_no_changes():
    articles = table("articles", [{"article_id": "a0", "text": LEAD}])
    assert list(validate("changes", changes(articles, table("dates")))["what"]) == []


@pytest.mark.parametrize("corpus", corpora())
def test_what_each_correction_of_a_shipped_corpus_mends_is_told(corpus, shipped_tables):
    tables = shipped_tables(corpus)
    found = validate("changes", changes(tables.articles, tables.dates))
    corrections = tables.articles[tables.articles["duplicate_kind"] == "correction"]
    told = set(found.loc[found["what"].isin(["number", "day"]), "article_id"])
    assert told >= set(corrections["article_id"])
